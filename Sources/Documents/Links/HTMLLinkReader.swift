/// Reads the links of HTML: attributes, and bare addresses in what is shown.
///
/// Comments, scripts, styles and code hold none; the text of a link says what the link is and is none of its own.
struct HTMLLinkReader {
    private let text: ByteText
    private let links: MarkupLinks
    private let includesCode: Bool
    private var draft = LinkDraft()
    private var running = RunningText()
    /// Open elements whose text is code.
    private var codeDepth = 0
    /// Whether an `a` with an address is open.
    private var isInLink = false
    /// Bytes that were looked through for the end of a tag in vain.
    private var failure = 0

    /// Elements whose content is not markup (https://html.spec.whatwg.org/#raw-text-elements).
    static let rawElements: Set<String> = ["script", "style", "textarea", "title", "xmp"]
    /// Elements that show code.
    static let codeElements: Set<String> = ["pre", "code", "samp", "kbd", "tt"]

    static func draft(of text: ByteText, includesCode: Bool) -> LinkDraft {
        var reader = HTMLLinkReader(text: text, links: MarkupLinks(text: text), includesCode: includesCode)
        reader.read()
        return reader.draft
    }

    private init(text: ByteText, links: MarkupLinks, includesCode: Bool) {
        self.text = text
        self.links = links
        self.includesCode = includesCode
    }

    private mutating func read() {
        var index = 0
        while index < text.count {
            guard let open = text.next(UInt8(ascii: "<"), from: index) else {
                show(index..<text.count)
                break
            }
            if open > index { show(index..<open) }
            if let end = endOfDeclaration(at: open) {
                running.separate(at: open)
                index = end
            } else if failure <= text.count, let tag = MarkupTag(text, at: open, failure: &failure) {
                running.separate(at: open)
                index = content(after: tag)
            } else {
                show(open..<open + 1)
                index = open + 1
            }
        }
        draft.addBareLinks(in: running)
    }

    /// Comments, declarations and processing instructions.
    private func endOfDeclaration(at open: Int) -> Int? {
        if text.lowercaseMatches("<!--", at: open) {
            // `<!-->` is a whole comment.
            return text.find("-->", from: open + 2).map { $0 + 3 } ?? text.count
        }
        guard text[open + 1] == UInt8(ascii: "!") || text[open + 1] == UInt8(ascii: "?") else { return nil }
        return text.next(UInt8(ascii: ">"), from: open).map { $0 + 1 } ?? text.count
    }

    /// Takes a tag, and all of an element whose content is no markup; gives where the text goes on.
    private mutating func content(after tag: MarkupTag) -> Int {
        links.add(tag, to: &draft)
        if tag.name == "a" {
            isInLink = !tag.isClosing && tag.value("href") != nil
        } else if HTMLLinkReader.codeElements.contains(tag.name), !tag.isEmpty {
            codeDepth = tag.isClosing ? max(codeDepth - 1, 0) : codeDepth + 1
        }
        guard !tag.isClosing, HTMLLinkReader.rawElements.contains(tag.name) else { return tag.end }
        let close = text.find("</\(tag.name)", from: tag.end) ?? text.count
        if includesCode || tag.name == "title" { running.append(tag.end..<close, of: text.bytes) }
        return close
    }

    private mutating func show(_ range: Range<Int>) {
        guard !isInLink, codeDepth == 0 || includesCode else { return }
        EntityText.append(range, of: text, to: &running)
    }
}
