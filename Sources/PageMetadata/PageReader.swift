import Markup
public import Web

/// Reads what a page says of itself.
///
/// Nothing here fails: what cannot be read leaves the description empty, with its media type.
public enum PageReader {
    /// The longest text that is kept, in bytes of UTF-8; what is compared with a citation stands far before.
    static let longestText = 2 << 20
    /// The most headings that are kept.
    static let mostHeadings = 200

    /// How much of a page is read.
    public enum Scope: Hashable, Sendable {
        /// All of it.
        case everything
        /// What the page says of itself alone: text, headings and signs stay empty, and the statements are the same.
        case statements
    }

    /// Describes a page.
    ///
    /// Linear in the length of the body.
    ///
    /// - Parameters:
    ///   - body: the content with its content coding undone.
    ///   - headers: those of the answer; `Content-Type` decides how the body is read, and without one the body itself.
    ///   - url: the URL that answered, against which relative ones are resolved.
    ///   - scope: what is wanted; less is read faster.
    /// - Returns: for HTML and plain text all that was found; for anything else its media type alone. A PDF is read by
    ///   ``description(ofPDF:url:)``.
    public static func description(
        of body: [UInt8], headers: HeaderFields, url: WebURL, scope: Scope = .everything
    ) -> PageDescription {
        let declared = headers["Content-Type"].flatMap { MediaType($0) }
        let kind = MediaTypeSniffer.mediaType(of: body, declared: declared)
        switch kind {
        case "text/html", "application/xhtml+xml":
            let decoded = CharacterDecoder.decode(body, contentType: declared, isMarkup: true)
            var page = description(ofHTML: decoded.text, headers: headers, url: url, scope: scope)
            page.encoding = decoded.encoding
            page.mediaType = kind
            return page
        case "text/plain":
            let decoded = CharacterDecoder.decode(body, contentType: declared, isMarkup: false)
            var page = description(ofPlainText: decoded.text)
            page.encoding = decoded.encoding
            page.mediaType = kind
            return page
        default:
            var page = PageDescription()
            page.mediaType = kind
            return page
        }
    }

    private static func description(
        ofHTML text: String, headers: HeaderFields, url: WebURL, scope: Scope
    ) -> PageDescription {
        var page = PageDescription()
        // Too large, or no memory: the page is described as one that says nothing.
        guard let document = try? HTMLDocument(decodedText: text) else { return page }
        let text = document.root.map { VisibleText(of: $0).bytes } ?? []
        let rules = PageRules(document: document, url: url, lines: ShortLines(text.prefix(longestText)))
        page.titles = rules.titles()
        page.authors = rules.authors()
        page.published = rules.published()
        page.modified = rules.modified()
        page.siteNames = rules.containers()
        page.dois = rules.dois()
        page.canonicalURL = rules.canonicalURL()
        page.language = rules.language
        guard scope == .everything else { return page }
        page.text = limited(text)
        page.mainText = document.root.map { limited(mainText(of: $0).bytes) } ?? ""
        page.headings = rules.headings([.h1, .h2, .h3], most: mostHeadings)
        page.signs = PageSigns(
            rules: rules, headers: headers, url: url, mainText: page.mainText, headings: page.headings
        ).found()
        return page
    }

    private static func mainText(of root: HTMLElement) -> VisibleText {
        VisibleText(of: root) { element in
            switch element.knownName {
            case .nav, .footer, .aside, .form, .button, .menu: true
            // A header within an article has its title and its authors.
            case .header: !element.isWithin(.article) && !element.isWithin(.main)
            default:
                element.bytes(.role).map { role in
                    sideRoles.contains { role.elementsEqual($0.utf8) }
                } ?? false
            }
        }
    }

    /// The roles of what stands beside the content.
    private static let sideRoles = ["navigation", "banner", "contentinfo", "complementary", "search"]

    private static func description(ofPlainText text: String) -> PageDescription {
        var page = PageDescription()
        page.text = limited(TextLines.folded(text))
        page.mainText = page.text
        var titles = StatementList<String>()
        if let first = page.text.split(separator: "\n", maxSplits: 1).first {
            titles.append(
                StatementText.cleaned(String(first), longest: StatementText.longestTitle), origin: "first line")
        }
        page.titles = titles.statements
        return page
    }

    static func limited(_ bytes: [UInt8]) -> String {
        guard bytes.count > longestText else { return String(decoding: bytes, as: UTF8.self) }
        var end = longestText
        // Not within a character: its continuation bytes begin with 10.
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }
}

/// Plain text as it is compared.
enum TextLines {
    /// Blanks folded to one, empty lines dropped; UTF-8.
    static func folded(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x0A, 0x0D, 0x0C:
                while result.last == 0x20 { result.removeLast() }
                if let last = result.last, last != 0x0A { result.append(0x0A) }
            case 0...0x20, 0x7F:
                if let last = result.last, last != 0x20, last != 0x0A { result.append(0x20) }
            default: result.append(byte)
            }
        }
        while let last = result.last, last <= 0x20 { result.removeLast() }
        return result
    }
}
