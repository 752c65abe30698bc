/// Reads the links of XML: TEI, JATS, MODS, the exports of EndNote and PubMed, RDF, and whatever else is XML.
///
/// Attributes that hold addresses, elements whose text is an address or an identifier, and bare addresses in all other
/// text. Names of namespaces, places of schemas, declarations and processing instructions are none, and files are none:
/// what a name without a scheme is relative to, each vocabulary says for itself.
struct XMLLinkReader {
    /// An element whose text is a link as a whole.
    private struct Open {
        let name: String
        let meaning: XMLLinkMeaning
        let mark: RunningText.Mark
        let start: Int
    }

    private let text: ByteText
    private var draft = LinkDraft()
    private var running = RunningText()
    private var open: Open?
    /// The element whose attribute says where it leads: what stands in it says what is there.
    private var linked: String?
    /// Bytes that were looked through for the end of a tag or a declaration in vain.
    private var failure = 0

    static func draft(of text: ByteText) -> LinkDraft {
        var reader = XMLLinkReader(text: text)
        reader.read()
        return reader.draft
    }

    private init(text: ByteText) { self.text = text }

    private mutating func read() {
        var index = 0
        while index < text.count {
            guard let open = text.next(UInt8(ascii: "<"), from: index) else {
                show(index..<text.count)
                break
            }
            show(index..<open)
            if text.lowercaseMatches("<![cdata[", at: open) {
                let end = text.find("]]>", from: open + 9) ?? text.count
                if linked == nil { running.append(open + 9..<end, of: text.bytes) }
                index = min(end + 3, text.count)
            } else if let end = endOfDeclaration(at: open) {
                index = end
            } else if failure <= text.count, let tag = MarkupTag(text, at: open, failure: &failure) {
                take(tag, at: open)
                index = tag.end
            } else {
                show(open..<open + 1)
                index = open + 1
            }
        }
        draft.addBareLinks(in: running)
    }

    private mutating func show(_ range: Range<Int>) {
        if linked == nil { EntityText.append(range, of: text, to: &running) }
    }

    /// Where a comment, a processing instruction or a declaration ends; nil when none begins.
    private mutating func endOfDeclaration(at open: Int) -> Int? {
        if text.lowercaseMatches("<!--", at: open) {
            return text.find("-->", from: open + 4).map { $0 + 3 } ?? text.count
        }
        guard text[open + 1] == UInt8(ascii: "!") || text[open + 1] == UInt8(ascii: "?") else { return nil }
        guard let close = text.next(UInt8(ascii: ">"), from: open) else { return text.count }
        if text[open + 1] == UInt8(ascii: "?") { return end(of: "?>", from: open) ?? close + 1 }
        // The declarations of a document type stand in square brackets, and hold what looks like tags.
        if let bracket = text.next(UInt8(ascii: "["), from: open, before: close) {
            return end(of: "]>", from: bracket) ?? close + 1
        }
        return close + 1
    }

    private mutating func end(of mark: String, from start: Int) -> Int? {
        guard failure <= text.count else { return nil }
        if let found = text.find(mark, from: start) { return found + mark.utf8.count }
        failure += text.count - start
        return nil
    }

    // MARK: Tags

    private mutating func take(_ tag: MarkupTag, at place: Int) {
        let name = tag.name.withoutPrefix
        // Programs cut a text into runs of one style.
        if name != "style" { running.separate(at: place) }
        if tag.isClosing {
            if linked == name { linked = nil }
            if open?.name == name { close() }
            return
        }
        var isLinked = false
        for attribute in tag.attributes { isLinked = add(attribute) || isLinked }
        guard !tag.isEmpty else { return }
        if isLinked, XMLLinkMeaning.linkingElements.contains(name), linked == nil {
            linked = name
            open = nil
        } else if let meaning = XMLLinkMeaning(of: tag, named: name, in: text) {
            open = Open(name: name, meaning: meaning, mark: running.mark, start: running.bytes.count)
        }
    }

    /// Adds the addresses of an attribute; whether it held one.
    private mutating func add(_ attribute: MarkupTag.Attribute) -> Bool {
        guard XMLLinkMeaning.attributes.contains(attribute.name) else { return false }
        let count = draft.links.count
        // TEI's pointers are a list: `target="#a #b"`; no address holds a blank.
        var index = text.skippingSpace(from: attribute.value.lowerBound, before: attribute.value.upperBound)
        while index < attribute.value.upperBound {
            let start = index
            while index < attribute.value.upperBound, !text[index].isLinkSpace { index += 1 }
            let address = EntityText.decoded(text, start..<index)
            if let (kind, target) = XMLLinkMeaning.destination(address, of: attribute.name) {
                draft.links.append(FoundLink(kind: kind, range: start..<index, target: target))
            }
            index = text.skippingSpace(from: index, before: attribute.value.upperBound)
        }
        return draft.links.count > count
    }

    /// Takes the text of an element as a link, where it is one; otherwise it stays in the running text.
    private mutating func close() {
        guard let element = open else { return }
        open = nil
        var start = element.start
        var end = running.bytes.count
        while start < end, running.bytes[start] <= 0x20 { start += 1 }
        while end > start, running.bytes[end - 1] <= 0x20 { end -= 1 }
        let content = Array(running.bytes[start..<end])
        guard !content.isEmpty, !content.contains(where: { $0 <= 0x20 }),
            let (kind, target) = element.meaning.link(content)
        else { return }
        draft.links.append(FoundLink(kind: kind, range: running.sourceRange(start..<end), target: target))
        running.truncate(to: element.mark)
    }
}
