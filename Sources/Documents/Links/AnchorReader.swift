/// Reads which fragments of a document exist: what a link to `file#fragment` may point at.
public enum AnchorReader {
    /// The fragments that a document has, percent-encoding undone.
    ///
    /// HTML has the `id` of any element, the `name` of an `a`, and `top`. Markdown has its headings in the form that
    /// GitHub gives them, explicit `{#id}`, and the ids of HTML in it. reStructuredText and AsciiDoc have labels and
    /// sections, LaTeX its labels, XML its `id` and `xml:id`. Other formats have none.
    public static func anchors(in bytes: [UInt8], format: LinkFormat) -> Set<String> {
        let text = ByteText(DecodedBytes(bytes, isMarkup: format == .html || format == .xml).bytes)
        var anchors = AnchorSet()
        switch format {
        case .html:
            anchors.insert("top")
            addElements(of: text, to: &anchors)
        case .xml: addIdentifiers(ofXML: text, to: &anchors)
        case .markdown:
            anchors.insert("top")
            addHeadings(ofMarkdown: text, to: &anchors)
        case .reStructuredText: addTargets(ofReStructuredText: text, to: &anchors)
        case .asciiDoc: addTargets(ofAsciiDoc: text, to: &anchors)
        case .latex:
            for command in ["\\label{", "\\hypertarget{"] {
                var index = 0
                while let found = text.find(command, from: index) {
                    index = found + command.utf8.count
                    let limit = min(text.count, index + maximumName)
                    guard let close = text.next(UInt8(ascii: "}"), from: index, before: limit) else { continue }
                    anchors.insert(text.string(text.trimmed(index..<close)))
                }
            }
        case .plainText, .bibtex, .ris, .cslJSON, .sitemap: break
        }
        return anchors.names
    }

    /// A longer name is none.
    static let maximumName = 1_000

    /// The ids of all elements, and the names of old anchors.
    private static func addElements(of text: ByteText, to anchors: inout AnchorSet) {
        var index = 0
        var failure = 0
        while let open = text.next(UInt8(ascii: "<"), from: index) {
            index = open + 1
            if text.lowercaseMatches("<!--", at: open) {
                index = text.find("-->", from: open + 2).map { $0 + 3 } ?? text.count
            } else if let tag = tag(text, at: open, failure: &failure) {
                index = tag.end
                add(tag, of: text, to: &anchors)
                if !tag.isClosing, HTMLLinkReader.rawElements.contains(tag.name) {
                    index = text.find("</\(tag.name)", from: tag.end) ?? text.count
                }
            }
        }
    }

    /// The ids of all elements of XML.
    private static func addIdentifiers(ofXML text: ByteText, to anchors: inout AnchorSet) {
        var index = 0
        var failure = 0
        while let open = text.next(UInt8(ascii: "<"), from: index) {
            index = open + 1
            if text.lowercaseMatches("<!--", at: open) {
                index = text.find("-->", from: open + 4).map { $0 + 3 } ?? text.count
            } else if let tag = tag(text, at: open, failure: &failure) {
                index = tag.end
                for attribute in tag.attributes where attribute.name == "id" || attribute.name == "xml:id" {
                    anchors.insert(String(decoding: EntityText.decoded(text, attribute.value), as: UTF8.self))
                }
            }
        }
    }

    static func tag(_ text: ByteText, at open: Int, failure: inout Int) -> MarkupTag? {
        guard failure <= text.count else { return nil }
        return MarkupTag(text, at: open, failure: &failure)
    }

    static func add(_ tag: MarkupTag, of text: ByteText, to anchors: inout AnchorSet) {
        guard !tag.isClosing else { return }
        for attribute in tag.attributes where attribute.name == "id" || attribute.name == "name" && tag.name == "a" {
            anchors.insert(String(decoding: EntityText.decoded(text, attribute.value), as: UTF8.self))
        }
    }
}

/// The names of places, and how often each was given already.
struct AnchorSet {
    private(set) var names: Set<String> = []
    private var counts: [String: Int] = [:]

    mutating func insert(_ name: String) {
        if !name.isEmpty { names.insert(name) }
    }

    /// Gives a name that is not taken: the second `usage` is `usage-1`, with the separator and the number to start with.
    mutating func insertNumbered(_ name: String, separator: String, from first: Int) {
        guard !name.isEmpty else { return }
        var number = counts[name] ?? first - 1
        var result = number < first ? name : name + separator + String(number)
        while names.contains(result) {
            number = max(number + 1, first)
            result = name + separator + String(number)
        }
        counts[name] = number
        names.insert(result)
    }
}
