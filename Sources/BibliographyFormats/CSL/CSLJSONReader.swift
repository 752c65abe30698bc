import Bibliography

/// Reads CSL-JSON, item by item: an array, Zotero's `{"items": […]}`, a single item, or an item a line.
///
/// A fault costs its item alone: reading goes on where the next item begins, which its first member shows, since an
/// author's object begins with other names.
struct CSLJSONReader: ReferenceReading {
    private let text: SourceText
    private var scanner: JSONScanner
    private var items: CSLItemReader
    private var isArray = false
    private var isBegun = false
    private var number = 0
    private var pending = PendingItems()

    init(_ text: SourceText) {
        self.text = text
        scanner = JSONScanner(bytes: text.bytes)
        items = CSLItemReader(format: .cslJSON, text: text) { text.string(in: $0.range) }
    }

    mutating func next() -> ReadItem? {
        if !isBegun {
            isBegun = true
            begin()
        }
        while pending.isEmpty {
            guard read() else { return nil }
        }
        return pending.removeFirst()
    }

    /// Finds the list of items.
    private mutating func begin() {
        scanner.skipBlanks()
        if scanner.byte == UInt8(ascii: "[") {
            isArray = true
            scanner.index += 1
            return
        }
        guard scanner.byte == UInt8(ascii: "{") else { return }
        let start = scanner.index
        scanner.index += 1
        // Only the names before the list are looked at; an item has no list of that name.
        while true {
            scanner.skipBlanks()
            if scanner.byte == UInt8(ascii: ",") { scanner.index += 1 }
            scanner.skipBlanks()
            guard scanner.byte == UInt8(ascii: "\""), let name = scanner.string() else { break }
            scanner.skipBlanks()
            guard scanner.byte == UInt8(ascii: ":") else { break }
            scanner.index += 1
            scanner.skipBlanks()
            if ["items", "references"].contains(name), scanner.byte == UInt8(ascii: "[") {
                isArray = true
                scanner.index += 1
                scanner.problem = nil
                scanner.failure = nil
                return
            }
            guard scanner.value() != nil else { break }
        }
        scanner = JSONScanner(bytes: text.bytes, index: start)
    }

    /// Reads on until something can be given; false at the end.
    private mutating func read() -> Bool {
        scanner.skipBlanks()
        while scanner.byte == UInt8(ascii: ",") {
            scanner.index += 1
            scanner.skipBlanks()
        }
        guard !scanner.isAtEnd else {
            if isArray {
                isArray = false
                give("The list of items is never closed; the file seems to be cut.", scanner.index..<scanner.index)
            }
            return !pending.isEmpty
        }
        if isArray, scanner.byte == UInt8(ascii: "]") {
            // What stands behind the list is no item.
            scanner.index = text.bytes.count
            isArray = false
            return false
        }
        let start = scanner.index
        scanner.problem = nil
        scanner.failure = nil
        guard scanner.byte == UInt8(ascii: "{") else {
            passOver(from: start)
            return true
        }
        var members: [DataNode.Member] = []
        let isWhole = scanner.object(depth: 0) { members.append($0) }
        if !isWhole { scanner.index = nextItem(from: max(scanner.failure?.offset ?? scanner.index, scanner.index)) }
        number += 1
        let end = isWhole ? scanner.index : trimmed(start..<scanner.index)
        let fault = scanner.failure ?? scanner.problem
        let item = items.reference(of: members, range: start..<end, number: number)
        if let fault { pending.append(.diagnostic(damage(fault, start, isWhole: isWhole, key: item?.key))) }
        pending += items.takeDiagnostics().map { .diagnostic($0) }
        if let item {
            pending.append(.reference(item))
        } else if fault == nil {
            give("This item is empty and was left out.", start..<end)
        }
        return true
    }

    private func damage(_ fault: JSONScanner.Problem, _ start: Int, isWhole: Bool, key: String?) -> Diagnostic {
        let line = text.lineIndex(at: start) + 1
        let outcome =
            isWhole ? "It was read all the same." : "What stands before was read; the rest of the item was left out."
        return Diagnostic(
            "The item that begins in line \(line) is damaged: \(fault.cause). \(outcome)", kind: .damagedRecord,
            range: text.sourceRange(fault.offset..<fault.offset), key: key)
    }

    private mutating func give(_ message: String, _ range: Range<Int>) {
        pending.append(.diagnostic(Diagnostic(message, kind: .damagedRecord, range: text.sourceRange(range))))
    }

    /// Passes over what is no item.
    private mutating func passOver(from start: Int) {
        if scanner.value() == nil { scanner.index = nextItem(from: max(start + 1, scanner.index)) }
        give(
            "This is no item of CSL, which is an object in braces, and was left out.",
            start..<trimmed(start..<scanner.index))
    }

    private func trimmed(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, text.bytes[end - 1] <= 0x20 || text.bytes[end - 1] == UInt8(ascii: ",") {
            end -= 1
        }
        return end
    }

    /// Where the next item begins: a brace behind `},` or at the start of a line whose first member an item has.
    private func nextItem(from offset: Int) -> Int {
        let bytes = text.bytes
        var index = offset
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "{"), isParted(index) else {
                index += 1
                continue
            }
            var probe = JSONScanner(bytes: bytes, index: index + 1)
            probe.skipBlanks()
            // A name is short: a text without end would be read again from every brace.
            let nameEnd = bytes[probe.index...].prefix(CSLItemReader.longestName).dropFirst().firstIndex(of: 0x22)
            if probe.byte == UInt8(ascii: "\""), let nameEnd, let name = probe.string(), probe.index == nameEnd + 1,
                CSLItemReader.isItemMember(name)
            {
                return index
            }
            index += 1
        }
        return bytes.count
    }

    /// Whether `},` or a line end stands before, blanks aside.
    private func isParted(_ index: Int) -> Bool {
        let bytes = text.bytes
        var before = index - 1
        while before >= 0, bytes[before] == 0x20 || bytes[before] == 0x09 {
            before -= 1
            // Nobody indents so far; without a bound a line of blanks would be read from every brace.
            if index - before > 200 { return false }
        }
        guard before >= 0 else { return true }
        if bytes[before] == 0x0A || bytes[before] == 0x0D { return true }
        guard bytes[before] == UInt8(ascii: ",") else { return false }
        before -= 1
        while before >= 0, bytes[before] <= 0x20, index - before <= 200 { before -= 1 }
        return before >= 0 && bytes[before] == UInt8(ascii: "}")
    }
}
