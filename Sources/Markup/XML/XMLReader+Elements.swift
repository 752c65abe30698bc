/// Whole elements, one at a time.
extension XMLReader {
    /// So many elements and texts of one element are kept: a bound for the memory that one record takes. An article
    /// with a list of some thousand authors has a fifth of it.
    public static let mostNodes = 250_000

    /// Reads on to the next element with one of these names, without prefix, and leaves out all else, text unread.
    ///
    /// Faults come as events. Nil at the end.
    public mutating func nextStart(of names: Set<String>) -> XMLEvent? {
        wanted = names
        defer { wanted = nil }
        while let event = next() {
            switch event {
            case .start(let tag) where names.contains(tag.name.local): return event
            case .damage: return event
            default: continue
            }
        }
        return nil
    }

    /// Reads the element whose start tag was the last event, to its end.
    ///
    /// - Parameter names: elements, without prefix, that cannot lie in it: where one begins, this one lacks its end
    ///   tag and ends.
    public mutating func element(from tag: XMLStartTag, endingBefore names: Set<String> = []) -> XMLRecord {
        var path = [XMLElement(tag)]
        var record = XMLRecord(element: XMLElement(tag))
        var nodes = 0
        // How many open elements are left out, because there are too many.
        var leftOutDepth = 0
        // An empty element is closed already.
        let depth = open.count - 1
        if !names.isEmpty, waiting.isEmpty { boundary = Boundary(names: names, depth: max(0, depth)) }
        defer { boundary = nil }
        while let event = next() {
            switch event {
            case .start(let tag):
                nodes += 1
                if nodes > XMLReader.mostNodes { leftOutDepth += 1 } else { path.append(XMLElement(tag)) }
            case .text(let text, let range):
                nodes += 1
                guard nodes <= XMLReader.mostNodes else { continue }
                path[path.count - 1].children.append(.text(text, range: range))
            case .end where leftOutDepth > 0: leftOutDepth -= 1
            case .damage(let damage):
                record.damage = record.damage ?? damage
                record.damageCount += 1
            case .end(_, let range):
                guard var element = path.popLast() else { return record }
                // An empty element has no end tag of its own.
                let isEmpty = range.isEmpty && range.lowerBound == element.range.upperBound && element.children.isEmpty
                element.contentRange =
                    element.range.upperBound..<(isEmpty ? element.range.upperBound : range.lowerBound)
                element.range = element.range.lowerBound..<max(range.upperBound, element.range.upperBound)
                guard !path.isEmpty else {
                    record.element = element
                    tell(ofMissingNodes: nodes, in: &record)
                    return record
                }
                let isCutShort = range.isEmpty && !isEmpty && range.lowerBound < bytes.count
                let strays = isCutShort ? element.removeStrays() : []
                path[path.count - 1].children.append(.element(element))
                path[path.count - 1].children += strays
            }
        }
        return record
    }

    private func tell(ofMissingNodes nodes: Int, in record: inout XMLRecord) {
        guard nodes > XMLReader.mostNodes else { return }
        record.damageCount += 1
        record.damage =
            record.damage
            ?? XMLDamage(
                "The record has \(nodes) elements and texts; \(XMLReader.mostNodes) were read.",
                at: record.element.range.lowerBound)
    }
}
