/// Values in YAML 1.2's block style.
///
/// Every text is double-quoted, with JSON's escapes, which YAML reads alike: an unquoted `no`, `1e3`, `2014-06-30` or
/// `~` would not come back as text from every reader. Only keys that are plain words stand bare.
enum YAMLText {
    /// The value as an element of a list that stands at the left margin.
    static func element(_ value: JSONText) -> String {
        var text = ""
        write(element: value, to: &text, indentation: 0)
        return text
    }

    private static func write(element: JSONText, to text: inout String, indentation: Int) {
        text += String(repeating: "  ", count: indentation) + "-"
        switch element {
        case .object(let members) where !members.isEmpty:
            for (index, member) in members.enumerated() {
                // The first member stands behind the hyphen, the others below it.
                text += index == 0 ? " " : String(repeating: "  ", count: indentation + 1)
                write(member, to: &text, indentation: indentation + 1)
            }
        default: write(value: element, to: &text, indentation: indentation + 1)
        }
    }

    private static func write(
        _ member: (name: String, value: JSONText), to text: inout String, indentation: Int
    ) {
        text += key(member.name) + ":"
        write(value: member.value, to: &text, indentation: indentation)
    }

    /// A key that is a plain word stands bare; any other is quoted.
    private static func key(_ name: String) -> String {
        let isPlain =
            name.utf8.count > 1
            && name.utf8.allSatisfy { isLetter($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            && name.utf8.first.map(isLetter) == true && !reserved.contains(name.lowercased())
        return isPlain ? name : JSONText.string(name).line
    }

    private static let reserved: Set<String> = ["true", "false", "null", "yes", "no", "on", "off"]

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

    /// Writes what stands behind a key or hyphen, the line feed included.
    private static func write(value: JSONText, to text: inout String, indentation: Int) {
        switch value {
        case .array(let values) where values.allSatisfy(\.isNumber): text += " \(value.line)\n"
        case .array(let values):
            text += "\n"
            for value in values { write(element: value, to: &text, indentation: indentation) }
        case .object(let members) where members.isEmpty: text += " {}\n"
        case .object(let members):
            text += "\n"
            for member in members {
                text += String(repeating: "  ", count: indentation + 1)
                write(member, to: &text, indentation: indentation + 1)
            }
        case .string, .integer, .share, .boolean, .null, .raw: text += " \(value.line)\n"
        }
    }
}
