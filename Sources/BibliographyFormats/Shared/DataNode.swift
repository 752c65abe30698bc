/// A value of JSON or YAML with its place, as far as the readers of CSL's items need it.
struct DataNode {
    enum Content {
        case null
        case boolean(Bool)
        /// As written.
        case number(String)
        case text(String)
        case list([DataNode])
        case map([Member])
    }

    struct Member {
        let name: String
        /// The bytes of the name.
        let nameRange: Range<Int>
        let value: DataNode
    }

    let content: Content
    /// Its bytes.
    let range: Range<Int>

    /// A text, or a number or truth value as written; nil for anything else.
    var scalar: String? {
        switch content {
        case .text(let text), .number(let text): text
        case .boolean(let value): value ? "true" : "false"
        case .null, .list, .map: nil
        }
    }

    /// A whole number, also when it is written as a text.
    var integer: Int? {
        guard let text = scalar, text.utf8.count <= 6 else { return nil }
        return Int(OneLine.text(text))
    }

    var members: [Member]? { if case .map(let members) = content { members } else { nil } }
    var elements: [DataNode]? { if case .list(let elements) = content { elements } else { nil } }
    var isNull: Bool { if case .null = content { true } else { false } }

    /// The value as it is written to JSON or YAML.
    var json: JSONText {
        switch content {
        case .null: .null
        case .boolean(let value): .boolean(value)
        case .number(let text): .raw(text)
        case .text(let text): .string(text)
        case .list(let elements): .array(elements.map(\.json))
        case .map(let members): .object(members.map { ($0.name, $0.value.json) })
        }
    }
}
