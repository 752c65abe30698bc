/// The XML that CI servers read, in UTF-8.
enum LinkXML {
    /// The declaration (XML 1.0, 2.8).
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    /// An attribute with a blank before it: ` name="value"`, the value on one line.
    ///
    /// Control characters have no place in XML 1.0, not even escaped; they are shown by a sign.
    static func attribute(_ name: String, _ value: String) -> String { " \(name)=\"\(text(value))\"" }

    /// An attribute with a number.
    static func attribute(_ name: String, _ value: Int) -> String { " \(name)=\"\(value)\"" }

    /// Text on one line, for content and quoted attributes; `>` is escaped, so that no `]]>` comes about.
    static func text(_ text: String) -> String { HTMLText().escapeText(LinkText.whole(text)) }
}
