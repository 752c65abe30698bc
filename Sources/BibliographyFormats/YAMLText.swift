/// Values in YAML 1.2's block style.
///
/// Every text is double-quoted, with JSON's escapes, which YAML reads alike: an unquoted `no`, `1e3`, `2014-06-30` or
/// `~` would not come back as text from every reader. Only keys, which are ours, stand bare.
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
        text += member.name + ":"
        write(value: member.value, to: &text, indentation: indentation)
    }

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
        case .string, .integer, .share, .boolean, .null: text += " \(value.line)\n"
        }
    }
}
