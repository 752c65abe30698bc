/// Reads the addresses of a sitemap or of an index of sitemaps (https://www.sitemaps.org/protocol.html), with those of
/// its images, videos and translations.
enum SitemapLinkReader {
    static func draft(of text: ByteText) -> LinkDraft {
        var draft = LinkDraft()
        let links = MarkupLinks(text: text)
        var failure = 0
        var index = 0
        while let open = text.next(UInt8(ascii: "<"), from: index) {
            if text.lowercaseMatches("<!--", at: open) {
                index = text.find("-->", from: open + 4).map { $0 + 3 } ?? text.count
                continue
            }
            guard failure <= text.count, let tag = MarkupTag(text, at: open, failure: &failure) else {
                index = open + 1
                continue
            }
            index = tag.end
            guard !tag.isClosing else { continue }
            let local = tag.name.utf8.split(separator: UInt8(ascii: ":")).last.map { String($0) ?? "" } ?? ""
            if local == "loc" || local.hasSuffix("_loc") {
                let end = text.find("</", from: tag.end) ?? text.count
                add(text.trimmed(tag.end..<end), of: text, links, to: &draft)
                index = end
            } else if local == "link" {
                links.add(tag, to: &draft)
            }
        }
        if draft.links.isEmpty { draft.note("The sitemap has no address: no “loc” element was found.", at: 0) }
        return draft
    }

    private static func add(_ range: Range<Int>, of text: ByteText, _ links: MarkupLinks, to draft: inout LinkDraft) {
        guard text.lowercaseMatches("<![cdata[", at: range.lowerBound) else {
            links.add(range, to: &draft)
            return
        }
        let start = range.lowerBound + 9
        let inside = text.trimmed(start..<(text.find("]]>", from: start, before: range.upperBound) ?? range.upperBound))
        guard let (kind, target) = LinkText.destination(Array(text.bytes[inside]), isFileAllowed: true) else { return }
        draft.links.append(FoundLink(kind: kind, range: inside, target: target))
    }
}
