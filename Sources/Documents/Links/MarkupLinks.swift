/// The links that the attributes of a tag hold, for HTML and for HTML inside of Markdown.
struct MarkupLinks {
    let text: ByteText

    /// Adds the links of a tag.
    func add(_ tag: MarkupTag, to draft: inout LinkDraft) {
        guard !tag.isClosing else { return }
        if tag.name == "base" {
            if draft.base == nil, let value = tag.value("href") {
                draft.base = String(decoding: EntityText.decoded(text, text.trimmed(value)), as: UTF8.self)
            }
            return
        }
        for attribute in tag.attributes where isAddress(attribute.name, of: tag) {
            if attribute.name.hasSuffix("srcset") {
                addCandidates(attribute.value, to: &draft)
            } else {
                add(attribute.value, to: &draft)
            }
        }
    }

    /// Adds one address.
    func add(_ value: Range<Int>, to draft: inout LinkDraft) {
        let range = text.trimmed(value)
        // An image in the text of the page itself.
        guard !range.isEmpty, !text.lowercaseMatches("data:", at: range.lowerBound) else { return }
        let address = EntityText.decoded(text, range)
        guard let (kind, target) = LinkText.destination(address, isFileAllowed: true) else { return }
        draft.links.append(FoundLink(kind: kind, range: range, target: target))
    }

    private func isAddress(_ name: String, of tag: MarkupTag) -> Bool {
        switch name {
        case "href":
            // Hints for connections: nothing is at the address of a host that is only connected to.
            guard tag.name == "link", let relation = tag.value("rel") else { return true }
            return text.find("preconnect", from: relation.lowerBound, before: relation.upperBound) == nil
                && text.find("dns-prefetch", from: relation.lowerBound, before: relation.upperBound) == nil
        case "src", "srcset", "imagesrcset", "poster", "xlink:href": return true
        case "cite": return ["blockquote", "q", "del", "ins"].contains(tag.name)
        case "data": return tag.name == "object"
        case "longdesc": return tag.name == "img"
        default: return false
        }
    }

    /// `a.png 1x, b.png 2x` (https://html.spec.whatwg.org/#parse-a-srcset-attribute).
    private func addCandidates(_ value: Range<Int>, to draft: inout LinkDraft) {
        var index = value.lowerBound
        let end = value.upperBound
        while index < end {
            while index < end, text[index].isLinkSpace || text[index] == UInt8(ascii: ",") { index += 1 }
            let start = index
            while index < end, !text[index].isLinkSpace { index += 1 }
            var last = index
            while last > start, text[last - 1] == UInt8(ascii: ",") { last -= 1 }
            if last > start { add(start..<last, to: &draft) }
            guard last == index else { continue }
            // The descriptor, up to a comma outside of parentheses.
            var depth = 0
            while index < end, depth > 0 || text[index] != UInt8(ascii: ",") {
                if text[index] == UInt8(ascii: "(") { depth += 1 }
                if text[index] == UInt8(ascii: ")") { depth = max(depth - 1, 0) }
                index += 1
            }
        }
    }
}
