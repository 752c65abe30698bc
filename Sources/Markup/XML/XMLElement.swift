/// An element of an XML document with all that lies in it.
public struct XMLElement: Hashable, Sendable {
    /// Its name.
    public var name: XMLName
    /// Its attributes in the order of the source.
    public var attributes: [XMLAttribute]
    /// Elements and text within, in the order of the source.
    public var children: [XMLNode]
    /// Where it stands, from the start tag's `<` until behind its end tag, in bytes of the document's UTF-8 text.
    public var range: Range<Int>
    /// Where its content stands, between its tags.
    public var contentRange: Range<Int>

    init(_ tag: XMLStartTag) {
        name = tag.name
        attributes = tag.attributes
        children = []
        range = tag.range
        contentRange = tag.range.upperBound..<tag.range.upperBound
    }

    /// The value of the attribute with this name, without prefix; the first of several.
    public func attribute(_ local: String) -> String? { attributes.first { $0.name.local == local }?.value }

    /// The child elements in order.
    public var elements: [XMLElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The first child element with this name, without prefix.
    public func first(_ local: String) -> XMLElement? {
        for case .element(let element) in children where element.name.local == local { return element }
        return nil
    }

    /// The child elements with this name, without prefix.
    public func all(_ local: String) -> [XMLElement] { elements.filter { $0.name.local == local } }

    /// All text within, white space as in the source.
    public var text: String {
        if children.count == 1, case .text(let text, _) = children[0] { return text }
        var result = ""
        appendText(to: &result)
        return result
    }

    /// Takes out what lies behind the first text of an element that lacks its end tag, from the next element on: that
    /// was meant to follow it. An element that begins with another one holds elements by its nature and keeps them.
    mutating func removeStrays() -> [XMLNode] {
        guard let first = children.first, case .text(let text, _) = first,
            text.utf8.contains(where: { $0 > 0x20 }),
            let index = children.firstIndex(where: { if case .element = $0 { true } else { false } })
        else { return [] }
        let strays = Array(children[index...])
        children.removeSubrange(index...)
        if case .element(let stray) = strays[0] { contentRange = contentRange.lowerBound..<stray.range.lowerBound }
        return strays
    }

    // Elements are nested no deeper than `XMLReader.greatestDepth`.
    private func appendText(to result: inout String) {
        for child in children {
            switch child {
            case .text(let text, _): result += text
            case .element(let element): element.appendText(to: &result)
            }
        }
    }
}

/// What an element holds.
public enum XMLNode: Hashable, Sendable {
    /// An element.
    case element(XMLElement)
    /// Text, and where it stands.
    case text(String, range: Range<Int>)
}

/// An element that was read whole, with the faults in it.
public struct XMLRecord: Hashable, Sendable {
    /// The element.
    public var element: XMLElement
    /// The first fault in it.
    public var damage: XMLDamage?
    /// How many faults there are.
    public var damageCount = 0
}
