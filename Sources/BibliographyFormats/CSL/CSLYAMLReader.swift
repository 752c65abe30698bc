import Bibliography
import Yams

/// Reads CSL-YAML as pandoc keeps it: a document with `references`, or a bare list.
///
/// The text is cut at the list's hyphens, whose column no line inside an item can have, and each item is parsed alone:
/// a fault costs its item, and only one item's values stand in memory. A list in brackets is parsed as a whole.
struct CSLYAMLReader: ReferenceReading {
    private let text: SourceText
    private var items: CSLItemReader
    private var blocks: YAMLItemBlocks
    private var number = 0
    private var isWholeRead = false
    private var pending = PendingItems()
    /// Items of a list in brackets, the last first.
    private var waiting: [DataNode] = []

    init(_ text: SourceText) {
        self.text = text
        items = CSLItemReader(format: .cslYAML, text: text) { $0.json.line }
        blocks = YAMLItemBlocks(text)
    }

    mutating func next() -> ReadItem? {
        while pending.isEmpty {
            if let node = waiting.popLast() {
                give(node, node.range)
            } else if let block = blocks.next() {
                read(block)
            } else if !blocks.isFound, !isWholeRead {
                isWholeRead = true
                readWhole()
            } else {
                return nil
            }
        }
        return pending.removeFirst()
    }

    private mutating func read(_ lines: Range<Int>) {
        defer {
            if let line = blocks.takeStray() {
                pending.append(
                    .diagnostic(
                        Diagnostic(
                            "What stands at the margin from line \(line + 1) on belongs to no item and was left out.",
                            kind: .note, range: text.sourceRange(text.lineRange(line)))))
            }
        }
        let range = text.lineRange(lines.lowerBound).lowerBound..<text.lineRange(lines.upperBound - 1).upperBound
        switch YAMLNodes.nodes(in: text, lines: lines, range: range) {
        case .success(let node):
            if let item = node.elements?.first { give(item, range) }
        case .failure(let fault):
            number += 1
            let message =
                "The item that begins in line \(lines.lowerBound + 1) is damaged and was left out: \(fault.cause)."
            pending.append(
                .diagnostic(
                    Diagnostic(message, kind: .damagedRecord, range: text.sourceRange(fault.offset..<fault.offset))))
        }
    }

    private mutating func readWhole() {
        let lines = 0..<text.lineCount
        switch YAMLNodes.nodes(in: text, lines: lines, range: 0..<text.bytes.count) {
        case .success(let node):
            let list = node.members?.first { ["references", "items"].contains($0.name) }?.value ?? node
            waiting = (list.elements ?? []).reversed()
            if list.elements == nil, !list.isNull {
                pending.append(
                    .diagnostic(
                        Diagnostic(
                            "There is no list of references here: a key “references” with a list is expected.",
                            kind: .damagedRecord, range: text.sourceRange(0..<0))))
            }
        case .failure(let fault):
            pending.append(
                .diagnostic(
                    Diagnostic(
                        "The document cannot be read: \(fault.cause).", kind: .damagedRecord,
                        range: text.sourceRange(fault.offset..<fault.offset))))
        }
    }

    private mutating func give(_ node: DataNode, _ range: Range<Int>) {
        number += 1
        guard let members = node.members else {
            pending.append(
                .diagnostic(
                    Diagnostic(
                        "This is no item of CSL, which is a mapping, and was left out.", kind: .damagedRecord,
                        range: text.sourceRange(range))))
            return
        }
        let reference = items.reference(of: members, range: range, number: number)
        pending += items.takeDiagnostics().map { .diagnostic($0) }
        if let reference { pending.append(.reference(reference)) }
    }
}
