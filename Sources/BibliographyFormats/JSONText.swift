/// A JSON value whose members keep the order they are given in, so that the same references give the same bytes.
indirect enum JSONText {
    case string(String)
    case integer(Int)
    /// A number from 0 to 1, written with at most three decimals.
    case share(Double)
    case boolean(Bool)
    case null
    /// A value that is JSON already, written as it is.
    case raw(String)
    case array([JSONText])
    case object([(name: String, value: JSONText)])

    /// The value on indented lines, without blanks at line ends.
    var rendered: String { rendered(indentation: 0) }

    /// The value as an element of an array, its further lines so many steps of two blanks to the right.
    func rendered(indentation: Int) -> String {
        var text = ""
        write(to: &text, indentation: indentation)
        return text
    }

    /// The value on one line, as JSON Lines wants it.
    var line: String {
        var text = ""
        writeLine(to: &text)
        return text
    }

    private func writeLine(to text: inout String) {
        switch self {
        case .array(let values):
            text += "["
            for (index, value) in values.enumerated() {
                if index > 0 { text += ", " }
                value.writeLine(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { text += ", " }
                JSONText.write(member.name, to: &text)
                text += ": "
                member.value.writeLine(to: &text)
            }
            text += "}"
        case .string, .integer, .share, .boolean, .null, .raw: text += scalar ?? ""
        }
    }

    /// What a value without members is written as; nil for an array or object.
    var scalar: String? {
        switch self {
        case .string(let value):
            var text = ""
            JSONText.write(value, to: &text)
            return text
        case .integer(let value): return String(value)
        case .share(let value): return JSONText.decimal(value)
        case .boolean(let value): return value ? "true" : "false"
        case .null: return "null"
        case .raw(let value): return value
        case .array, .object: return nil
        }
    }

    private func write(to text: inout String, indentation: Int) {
        switch self {
        case .string, .integer, .share, .boolean, .null, .raw: text += scalar ?? ""
        case .array(let values):
            // Numbers stand on one line: [2013, 9, 20].
            if values.allSatisfy(\.isNumber) {
                text += "["
                for (index, value) in values.enumerated() {
                    if index > 0 { text += ", " }
                    value.write(to: &text, indentation: indentation)
                }
                text += "]"
                return
            }
            JSONText.writeLines(values.count, "[", "]", to: &text, indentation: indentation) { index, text in
                values[index].write(to: &text, indentation: indentation + 1)
            }
        case .object(let members):
            if members.isEmpty {
                text += "{}"
                return
            }
            JSONText.writeLines(members.count, "{", "}", to: &text, indentation: indentation) { index, text in
                JSONText.write(members[index].name, to: &text)
                text += ": "
                members[index].value.write(to: &text, indentation: indentation + 1)
            }
        }
    }

    var isNumber: Bool {
        switch self {
        case .integer, .share: true
        default: false
        }
    }

    private static func writeLines(
        _ count: Int, _ opening: String, _ closing: String, to text: inout String, indentation: Int,
        line: (Int, inout String) -> Void
    ) {
        text += opening
        for index in 0..<count {
            text += index > 0 ? ",\n" : "\n"
            text += String(repeating: "  ", count: indentation + 1)
            line(index, &text)
        }
        text += "\n" + String(repeating: "  ", count: indentation) + closing
    }

    /// Writes a string of RFC 8259 (7), escaping also what a terminal would obey or hide: C1 controls, line and
    /// paragraph separators, the marks that turn the direction of writing, and what YAML does
    /// not count as printable.
    private static func write(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar.value {
            case 0x22: text += "\\\""
            case 0x5C: text += "\\\\"
            case 0x0A: text += "\\n"
            case 0x0D: text += "\\r"
            case 0x09: text += "\\t"
            default:
                guard isEscaped(scalar) else {
                    text.unicodeScalars.append(scalar)
                    continue
                }
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            }
        }
        text += "\""
    }

    /// Whether a string holds the character as an escape only.
    static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0x200B...0x200F, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// A share in thousandths: no floating-point printing, whose last digit could differ between platforms.
    private static func decimal(_ value: Double) -> String {
        guard value.isFinite else { return "0" }
        let thousandths = Int((min(max(value, 0), 1) * 1000).rounded())
        if thousandths == 1000 { return "1" }
        var digits = String(thousandths)
        digits = String(repeating: "0", count: 3 - digits.utf8.count) + digits
        while digits.hasSuffix("0") { digits.removeLast() }
        return digits.isEmpty ? "0" : "0." + digits
    }
}
