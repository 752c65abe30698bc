/// The order of fields and punctuation in one kind of work of a layout.
///
/// Text stands for itself. `{field}` or `{field:option}` is a field; a template whose field is missing cannot be set,
/// unless the field stands in `<…>`, which is then left out; `<a‖b>` takes the first part that can be set. `⟨a¦b⟩` takes
/// one part at random. `{lt}` and `{gt}` print `<` and `>`.
struct Template: Hashable, Sendable {
    /// A part of a template.
    indirect enum Node: Hashable, Sendable {
        case text(String)
        case field(String, option: String)
        case optional([[Node]])
        case choice([[Node]])
    }

    /// The parts in printed order.
    let nodes: [Node]
    /// What is wrong with the template as written.
    let problem: String?

    /// Reads a template.
    init(_ text: String) {
        var reader = TemplateReader(characters: Array(text))
        let parts = reader.alternatives(until: nil, separator: nil)
        nodes = parts.first ?? []
        problem = reader.problem.map { "\($0) in “\(text)”" }
    }
}

private struct TemplateReader {
    let characters: [Character]
    var position = 0
    var problem: String?

    init(characters: [Character]) {
        self.characters = characters
    }

    /// The parts up to the closing character, which is read as well.
    mutating func alternatives(until close: Character?, separator: Character?) -> [[Template.Node]] {
        var parts: [[Template.Node]] = [[]]
        var text = ""
        func flush(_ parts: inout [[Template.Node]], _ text: inout String) {
            if !text.isEmpty { parts[parts.count - 1].append(.text(text)) }
            text = ""
        }
        while position < characters.count {
            let character = characters[position]
            position += 1
            if character == close {
                flush(&parts, &text)
                return parts
            }
            if character == separator {
                flush(&parts, &text)
                parts.append([])
                continue
            }
            switch character {
            case "{":
                flush(&parts, &text)
                parts[parts.count - 1].append(field())
            case "<":
                flush(&parts, &text)
                parts[parts.count - 1].append(.optional(alternatives(until: ">", separator: "‖")))
            case "⟨":
                flush(&parts, &text)
                parts[parts.count - 1].append(.choice(alternatives(until: "⟩", separator: "¦")))
            case ">", "⟩", "}", "‖", "¦":
                problem = "a stray \(character)"
            default:
                text.append(character)
            }
        }
        flush(&parts, &text)
        if let close { problem = "a missing \(close)" }
        return parts
    }

    private mutating func field() -> Template.Node {
        var name = ""
        var option: String?
        while position < characters.count {
            let character = characters[position]
            position += 1
            if character == "}" { return .field(name, option: option ?? "") }
            if character == ":" && option == nil {
                option = ""
            } else if let sofar = option {
                option = sofar + String(character)
            } else {
                name.append(character)
            }
        }
        problem = "a missing }"
        return .text("")
    }
}
