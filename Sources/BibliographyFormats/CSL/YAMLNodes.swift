import Bibliography
import Yams

/// A stretch of YAML as values with their places.
enum YAMLNodes {
    struct Fault: Error {
        let offset: Int
        let cause: String
    }

    /// Deeper nesting wants to exhaust the parser's stack; items are four levels deep.
    private static let maximumDepth = 64
    /// Aliases repeat what they name, and aliases of aliases grow without end: more values than this are no
    /// bibliography's, whatever its length.
    private static let maximumValues = 100_000

    /// Parses lines, which a range of bytes covers.
    static func nodes(in text: SourceText, lines: Range<Int>, range: Range<Int>) -> Result<DataNode, Fault> {
        if let offset = YAMLDepth.excess(in: text, lines: lines, over: maximumDepth) {
            return .failure(Fault(offset: offset, cause: "values are nested more than \(maximumDepth) levels deep"))
        }
        var walk = Walk(
            text: text, firstLine: lines.lowerBound, limit: max(maximumValues, range.count), end: range.upperBound)
        do {
            guard let node = try Yams.compose(yaml: text.string(in: range)) else {
                return .success(DataNode(content: .null, range: range))
            }
            let result = walk.data(node, depth: 0)
            return walk.fault.map { .failure($0) } ?? .success(result)
        } catch let error as YamlError {
            return .failure(fault(error, walk))
        } catch {
            return .failure(Fault(offset: range.lowerBound, cause: "it is no YAML"))
        }
    }

    private static func fault(_ error: YamlError, _ walk: Walk) -> Fault {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return Fault(offset: walk.offset(mark), cause: problem)
        case .duplicatedKeysInMapping(let keys, let context):
            let names = keys.map { JSONScanner.shortened($0) }.sorted().joined(separator: ", ")
            return Fault(offset: walk.offset(context.mark), cause: "the key \(names) stands more than once")
        default: return Fault(offset: walk.offset(nil), cause: "it holds what YAML does not allow")
        }
    }

    /// Goes through the parser's nodes.
    private struct Walk {
        let text: SourceText
        let firstLine: Int
        let limit: Int
        let end: Int
        var count = 0
        var fault: Fault?

        func offset(_ mark: Mark?) -> Int {
            guard let mark else { return text.lineStarts[min(firstLine, text.lineCount - 1)] }
            let line = min(max(0, firstLine + mark.line - 1), text.lineCount - 1)
            let range = text.lineRange(line)
            var offset = range.lowerBound
            var column = 1
            while offset < range.upperBound, column < mark.column || text.bytes[offset] & 0xC0 == 0x80 {
                offset += 1
                if offset >= range.upperBound || text.bytes[offset] & 0xC0 != 0x80 { column += 1 }
            }
            return min(offset, end)
        }

        mutating func data(_ node: Node, depth: Int) -> DataNode {
            let start = offset(node.mark)
            count += 1
            if count > limit || depth > YAMLNodes.maximumDepth {
                if fault == nil { fault = Fault(offset: start, cause: "its aliases stand for more than is read") }
                return DataNode(content: .null, range: start..<start)
            }
            switch node {
            case .scalar(let scalar):
                return DataNode(content: content(scalar), range: start..<scalarEnd(scalar, start))
            case .sequence(let sequence):
                var elements: [DataNode] = []
                for element in sequence where fault == nil { elements.append(data(element, depth: depth + 1)) }
                return DataNode(
                    content: .list(elements), range: start..<max(start, elements.last?.range.upperBound ?? start))
            case .mapping(let mapping):
                var members: [DataNode.Member] = []
                for (key, value) in mapping where fault == nil {
                    let name = data(key, depth: depth + 1)
                    members.append(
                        DataNode.Member(
                            name: name.scalar ?? "", nameRange: name.range, value: data(value, depth: depth + 1)))
                }
                let last = members.last?.value.range.upperBound ?? start
                return DataNode(content: .map(members), range: start..<max(start, last))
            case .alias: return DataNode(content: .null, range: start..<start)
            }
        }

        private func content(_ scalar: Node.Scalar) -> DataNode.Content {
            let text = scalar.string
            guard scalar.style == .plain || scalar.style == .any else { return .text(text) }
            switch text {
            case "", "~", "null", "Null", "NULL": return .null
            case "true", "True": return .boolean(true)
            case "false", "False": return .boolean(false)
            default:
                var scanner = JSONScanner(bytes: Array(text.utf8.prefix(65)))
                if let value = scanner.value(), case .number(let number) = value.content, number == text {
                    return .number(text)
                }
                return .text(text)
            }
        }

        /// Where a scalar ends: behind its text where it stands there as it is, else at the end of its line.
        private func scalarEnd(_ scalar: Node.Scalar, _ start: Int) -> Int {
            let line = text.lineRange(text.lineIndex(at: start))
            let quote = scalar.style == .plain || scalar.style == .any ? 0 : 1
            let length = scalar.string.utf8.count
            let end = start + quote + length
            if end + quote <= line.upperBound, text.bytes[start + quote..<end].elementsEqual(scalar.string.utf8) {
                return end + quote
            }
            return max(start, min(line.upperBound, self.end))
        }
    }
}
