/// What the attributes of a start tag are collected in.
struct AttributeScan {
    /// Whether all attributes are wanted, or only declarations of namespaces.
    let keepsAll: Bool
    var attributes: [(entry: XMLNameTable.Entry, value: String)] = []
    /// Whether the tag ends with `/>`.
    var isEmpty = false

    init(keepsAll: Bool) { self.keepsAll = keepsAll }
}

extension XMLReader {
    /// Reads attributes from the position until behind the tag.
    mutating func readAttributes(of start: Int, into scan: inout AttributeScan) {
        var fault: String?
        defer { if let fault { damage(fault, at: start) } }
        while true {
            skipBlanks()
            guard position < bytes.count else {
                fault = fault ?? "The document ends inside a tag."
                return
            }
            switch bytes[position] {
            case UInt8(ascii: ">"):
                position += 1
                return
            case UInt8(ascii: "<"):
                fault = fault ?? "A tag has no >; it was ended where the next one begins."
                return
            case UInt8(ascii: "/"):
                position += 1
                guard position < bytes.count, bytes[position] == UInt8(ascii: ">") else { continue }
                position += 1
                scan.isEmpty = true
                return
            default:
                let nameStart = position
                let nameEnd = endOfName(from: nameStart)
                guard nameEnd > nameStart else {
                    fault = fault ?? "A tag holds a character that belongs to no attribute; it was left out."
                    position += 1
                    continue
                }
                position = nameEnd
                skipBlanks()
                guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else {
                    fault = fault ?? "An attribute has no value; it was left out."
                    continue
                }
                position += 1
                skipBlanks()
                let value = valueRange(&fault)
                keep(nameStart..<nameEnd, value, &scan, &fault)
                // A value without its closing quotation mark took the end of the tag with it.
                if position > 0, value.upperBound == position - 1, bytes[position - 1] == UInt8(ascii: ">") { return }
            }
        }
    }

    private mutating func keep(
        _ name: Range<Int>, _ value: Range<Int>, _ scan: inout AttributeScan, _ fault: inout String?
    ) {
        let entry = names.entry(in: bytes, name)
        if entry.prefix == XMLNameTable.declaration {
            namespaces.declare(names.number(ofPrefix: entry.local), as: decoded(value, as: .attribute))
        } else if entry.written == "xmlns" {
            namespaces.declare(0, as: decoded(value, as: .attribute))
        } else if scan.keepsAll {
            guard scan.attributes.count < XMLReader.mostAttributes else {
                fault =
                    fault
                    ?? "An element has more than \(XMLReader.mostAttributes) attributes; the others were left out."
                return
            }
            scan.attributes.append((entry, decoded(value, as: .attribute)))
        }
    }

    /// The bytes of an attribute's value, and goes behind it.
    private mutating func valueRange(_ fault: inout String?) -> Range<Int> {
        let start = position
        guard start < bytes.count else { return start..<start }
        let quote = bytes[start]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            fault = fault ?? "The value of an attribute stands in no quotation marks."
            var index = start
            while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">"),
                bytes[index] != UInt8(ascii: "<")
            { index += 1 }
            position = index
            return start..<index
        }
        var index = start + 1
        var bracket: Int?
        while index < bytes.count, bytes[index] != quote {
            if bytes[index] == UInt8(ascii: ">"), bracket == nil { bracket = index }
            if bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count,
                XMLReader.startsName(bytes[index + 1]) || bytes[index + 1] == UInt8(ascii: "/")
                    || bytes[index + 1] == UInt8(ascii: "!")
            {
                break
            }
            index += 1
        }
        if index < bytes.count, bytes[index] == quote {
            position = index + 1
            return start + 1..<index
        }
        // The mark is missing: the value ends with the tag, where a > shows its end.
        fault = fault ?? "The value of an attribute has no closing quotation mark."
        let end = bracket ?? index
        position = bracket == nil ? index : end + 1
        return start + 1..<end
    }

    private mutating func skipBlanks() {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }
}
