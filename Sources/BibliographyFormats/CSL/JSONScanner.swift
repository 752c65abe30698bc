/// Reads values of JSON (RFC 8259) out of bytes, with their places, and goes on behind faults that have one meaning: a
/// missing or trailing comma, a wrong escape, a lone half of a surrogate pair, `NaN`.
struct JSONScanner {
    /// A fault in a value.
    struct Problem {
        let offset: Int
        let cause: String
    }

    /// CSL's items are four levels deep; whoever nests deeper wants to exhaust the stack.
    static let maximumDepth = 64

    let bytes: [UInt8]
    var index: Int
    /// The first fault since it was last cleared; reading went on behind it.
    var problem: Problem?
    /// The fault that ended the reading.
    var failure: Problem?

    init(bytes: [UInt8], index: Int = 0) {
        self.bytes = bytes
        self.index = index
    }

    /// The next byte, 0 at the end.
    var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }
    var isAtEnd: Bool { index >= bytes.count }

    mutating func skipBlanks() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            default: return
            }
        }
    }

    mutating func note(_ cause: String, at offset: Int) {
        if problem == nil { problem = Problem(offset: offset, cause: cause) }
    }

    mutating func fail(_ cause: String, at offset: Int) {
        if failure == nil { failure = Problem(offset: offset, cause: cause) }
    }

    /// The next value; nil when it cannot be read, and ``failure`` says why.
    mutating func value(depth: Int = 0) -> DataNode? {
        skipBlanks()
        let start = index
        guard depth < JSONScanner.maximumDepth else {
            fail("values are nested more than \(JSONScanner.maximumDepth) levels deep", at: start)
            return nil
        }
        switch byte {
        case UInt8(ascii: "\""):
            guard let text = string() else { return nil }
            return DataNode(content: .text(text), range: start..<index)
        case UInt8(ascii: "{"):
            var members: [DataNode.Member] = []
            guard object(depth: depth, { members.append($0) }) else { return nil }
            return DataNode(content: .map(members), range: start..<index)
        case UInt8(ascii: "["):
            guard let elements = list(depth: depth) else { return nil }
            return DataNode(content: .list(elements), range: start..<index)
        default: return word()
        }
    }

    /// Reads an object and gives its members one by one, so that those before a fault are not lost.
    mutating func object(depth: Int, _ member: (DataNode.Member) -> Void) -> Bool {
        let start = index
        index += 1
        var isFirst = true
        while true {
            skipBlanks()
            if isAtEnd {
                fail("the brace that opens here is never closed", at: start)
                return false
            }
            if byte == UInt8(ascii: "}") {
                index += 1
                return true
            }
            if !isFirst || byte == UInt8(ascii: ",") {
                guard comma(before: UInt8(ascii: "}"), isNext: byte == UInt8(ascii: "\"")) else { return false }
                if byte == UInt8(ascii: "}") { continue }
            }
            isFirst = false
            let nameStart = index
            guard byte == UInt8(ascii: "\"") else {
                fail("a member's name in quotation marks is expected here", at: index)
                return false
            }
            guard let name = string() else { return false }
            let nameRange = nameStart..<index
            skipBlanks()
            guard byte == UInt8(ascii: ":") else {
                fail("a colon is missing behind “\(JSONScanner.shortened(name))”", at: index)
                return false
            }
            index += 1
            guard let value = value(depth: depth + 1) else { return false }
            member(DataNode.Member(name: name, nameRange: nameRange, value: value))
        }
    }

    private mutating func list(depth: Int) -> [DataNode]? {
        let start = index
        index += 1
        var elements: [DataNode] = []
        while true {
            skipBlanks()
            if isAtEnd {
                fail("the bracket that opens here is never closed", at: start)
                return nil
            }
            if byte == UInt8(ascii: "]") {
                index += 1
                return elements
            }
            if !elements.isEmpty || byte == UInt8(ascii: ",") {
                guard comma(before: UInt8(ascii: "]"), isNext: isValueStart) else { return nil }
                if byte == UInt8(ascii: "]") { continue }
            }
            guard let element = value(depth: depth + 1) else { return nil }
            elements.append(element)
        }
    }

    /// Reads what parts two members; a comma too few or too many is noted.
    private mutating func comma(before closing: UInt8, isNext: Bool) -> Bool {
        let start = index
        guard byte == UInt8(ascii: ",") else {
            guard isNext else {
                fail("a comma or a closing bracket is expected here", at: index)
                return false
            }
            note("a comma is missing here", at: index)
            return true
        }
        index += 1
        skipBlanks()
        while byte == UInt8(ascii: ",") {
            note("a comma stands here twice", at: index)
            index += 1
            skipBlanks()
        }
        if byte == closing { note("a comma stands behind the last value", at: start) }
        return true
    }

    private var isValueStart: Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "-"), 0x30...0x39: true
        default: false
        }
    }

    /// A number, `true`, `false`, `null`, or what some programs write in their place.
    private mutating func word() -> DataNode? {
        let start = index
        while index < bytes.count, JSONScanner.isWordByte(bytes[index]) { index += 1 }
        // Numbers and words are short; nothing longer is copied.
        let text = String(decoding: bytes[start..<min(index, start + 64)], as: UTF8.self)
        let range = start..<index
        switch text {
        case "true": return DataNode(content: .boolean(true), range: range)
        case "false": return DataNode(content: .boolean(false), range: range)
        case "null": return DataNode(content: .null, range: range)
        case "NaN", "Infinity", "-Infinity", "undefined", "None":
            note("“\(text)” is no value of JSON; write null", at: start)
            return DataNode(content: .null, range: range)
        case "True", "False":
            note("“\(text)” is no value of JSON; it has small letters", at: start)
            return DataNode(content: .boolean(text == "True"), range: range)
        default:
            if range.count <= 64, JSONScanner.isNumber(bytes[range]) {
                return DataNode(content: .number(text), range: range)
            }
            fail(range.isEmpty ? "a value is expected here" : "“\(JSONScanner.shortened(text))” is no value", at: start)
            return nil
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// RFC 8259, 6.
    private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        func digits() -> Int {
            let count = rest.prefix { (0x30...0x39).contains($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let startsWithZero = rest.first == 0x30
        let whole = digits()
        guard whole > 0, whole == 1 || !startsWithZero else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard digits() > 0 else { return false }
        }
        if let first = rest.first, first | 0x20 == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest = rest.dropFirst() }
            guard digits() > 0 else { return false }
        }
        return rest.isEmpty
    }

    /// A text that fits into a message.
    static func shortened(_ text: String) -> String {
        let line = OneLine.text(String(text.prefix(60)))
        return text.count > 60 ? line + "…" : line
    }
}
