import Mustache

/// What a template is filled with: a closed set of shapes, so that nothing reaches a template by reflection.
///
/// Mustache looks an unknown name up in the enclosing values. A group therefore names all its keys, and says
/// ``absent`` for those that have nothing to show.
indirect enum TemplateValue: Sendable {
    case text(String)
    case flag(Bool)
    case list([TemplateValue])
    case group([String: TemplateValue])

    /// Nothing: its section is left out.
    static let absent = TemplateValue.flag(false)

    /// A number in digits.
    static func number(_ number: Int) -> TemplateValue { .text(String(number)) }

    /// The text, or ``absent``.
    static func optional(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? .absent }

    /// The shape as Mustache expects it.
    var content: Any {
        switch self {
        case .text(let text): text
        case .flag(let flag): flag
        case .list(let values): values.map(\.content)
        case .group(let values): TemplateGroup(values: values)
        }
    }
}

extension TemplateValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .text(value) }
    init(booleanLiteral value: Bool) { self = .flag(value) }
    init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self = .group(Dictionary(elements) { _, last in last })
    }
}

/// A group of values, found by name.
struct TemplateGroup: MustacheParent, Sendable {
    let values: [String: TemplateValue]

    func child(named name: String) -> Any? { values[name]?.content }
}
