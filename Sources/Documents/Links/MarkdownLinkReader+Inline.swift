extension MarkdownLinkReader {
    /// A longer address is none, and no more is looked through for its end.
    private static let maximumAddress = 8_192
    /// A longer title is none.
    private static let maximumTitle = 1_000
    /// Brackets in an address may be nested so deep (CommonMark, link destination).
    private static let maximumDepth = 32

    // MARK: Links in brackets

    /// `](address "title")` after an opening bracket.
    mutating func closeBracket(at index: Int) -> Int {
        guard let bracket = brackets.popLast() else { return index + 1 }
        guard text[index + 1] == UInt8(ascii: "(") else { return index + 1 }
        let limit = min(endOfParagraph(from: index), index + MarkdownLinkReader.maximumAddress)
        let start = text.skippingSpace(from: index + 2, before: limit)
        guard let found = destination(from: start, before: limit),
            let end = endOfLink(from: found.end, before: limit)
        else { return index + 1 }
        show(to: index)
        running.truncate(to: bracket.mark)
        if !found.address.isEmpty { add(found.address) }
        return leaveOut(index..<end)
    }

    mutating func add(_ address: Range<Int>) {
        guard let (kind, target) = LinkText.destination(unescaped(address), isFileAllowed: true) else { return }
        draft.links.append(FoundLink(kind: kind, range: address, target: target))
    }

    /// The bytes of an address, and where the text goes on after it and its angle brackets.
    func destination(from start: Int, before limit: Int) -> (address: Range<Int>, end: Int)? {
        var index = start
        if text[index] == UInt8(ascii: "<") {
            index += 1
            while index < limit, text[index] != UInt8(ascii: ">") {
                guard text[index] != UInt8(ascii: "<"), text[index] != 0x0A, text[index] != 0x0D else { return nil }
                index += text[index] == UInt8(ascii: "\\") ? 2 : 1
            }
            return index < limit ? (start + 1..<index, index + 1) : nil
        }
        var depth = 0
        while index < limit, text[index] > 0x20 {
            switch text[index] {
            case UInt8(ascii: "\\") where text[index + 1].isLinkPunctuation: index += 1
            case UInt8(ascii: "("):
                depth += 1
                guard depth <= MarkdownLinkReader.maximumDepth else { return nil }
            case UInt8(ascii: ")"):
                if depth == 0 { return (start..<index, index) }
                depth -= 1
            default: break
            }
            index += 1
        }
        return depth == 0 ? (start..<min(index, limit), min(index, limit)) : nil
    }

    /// The end of a link after its address: a title, then a closing bracket.
    private func endOfLink(from start: Int, before limit: Int) -> Int? {
        var index = text.skippingSpace(from: start, before: limit)
        let quote = text[index]
        if index > start, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") || quote == UInt8(ascii: "(") {
            let closing = quote == UInt8(ascii: "(") ? UInt8(ascii: ")") : quote
            let titleEnd = min(limit, index + MarkdownLinkReader.maximumTitle)
            index += 1
            while index < titleEnd, text[index] != closing { index += text[index] == UInt8(ascii: "\\") ? 2 : 1 }
            guard index < titleEnd else { return nil }
            index = text.skippingSpace(from: index + 1, before: limit)
        } else if text[index] == UInt8(ascii: "=") {
            // `=300x200`: a size, as some writers have it.
            while index < limit, text[index] > 0x20, text[index] != UInt8(ascii: ")") { index += 1 }
        }
        return index < limit && text[index] == UInt8(ascii: ")") ? index + 1 : nil
    }

    /// The bytes of an address with backslashes and references undone.
    private func unescaped(_ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = text.bytes[index]
            if byte == UInt8(ascii: "\\"), index + 1 < range.upperBound, text[index + 1].isLinkPunctuation {
                result.append(text[index + 1])
                index += 2
            } else if byte == UInt8(ascii: "&"), let reference = EntityText.reference(text, at: index),
                reference.end <= range.upperBound
            {
                result += reference.utf8
                index = reference.end
            } else {
                result.append(byte)
                index += 1
            }
        }
        return result
    }

    // MARK: Code

    /// A code span, which ends with as many backticks as it begins with; gives where the text goes on.
    mutating func code(at start: Int) -> Int {
        var end = start
        while text[end] == UInt8(ascii: "`") { end += 1 }
        let limit = endOfParagraph(from: start)
        guard let close = codeRuns.close(of: end - start, from: end, before: limit, in: text) else { return end }
        if includesCode { return close }
        return leaveOut(start..<close)
    }

    /// Where the paragraph ends that an index lies in.
    func paragraphEndSearch(from start: Int) -> Int {
        var index = start
        while index < text.count {
            index = text.lineStart(afterBreakAt: text.lineEnd(from: index))
            let first = text.skippingBlanks(from: index)
            if first >= text.count || text[first] == 0x0A || text[first] == 0x0D { return min(index, text.count) }
        }
        return text.count
    }

    mutating func endOfParagraph(from index: Int) -> Int {
        if index >= paragraphEnd { paragraphEnd = paragraphEndSearch(from: index) }
        return paragraphEnd
    }

    // MARK: Angle brackets

    /// An address in angle brackets, a tag or a comment.
    mutating func angle(at start: Int) -> Int {
        if text.lowercaseMatches("<!--", at: start) {
            return leaveOut(start..<(text.find("-->", from: start + 2).map { $0 + 3 } ?? text.count))
        }
        guard text[start + 1].isLinkWord || text[start + 1] == UInt8(ascii: "/") else { return start + 1 }
        if let end = autolink(at: start) { return end }
        guard failure <= text.count, let tag = MarkupTag(text, at: start, failure: &failure) else { return start + 1 }
        _ = leaveOut(start..<tag.end)
        links.add(tag, to: &draft)
        if tag.name == "a" {
            isInLink = !tag.isClosing && tag.value("href") != nil
        } else if HTMLLinkReader.codeElements.contains(tag.name), !tag.isEmpty {
            codeDepth = tag.isClosing ? max(codeDepth - 1, 0) : codeDepth + 1
        } else if HTMLLinkReader.rawElements.contains(tag.name), !tag.isClosing {
            let close = text.find("</\(tag.name)", from: tag.end) ?? text.count
            if !includesCode { return leaveOut(tag.end..<close) }
        }
        return tag.end
    }

    /// `<https://example.org>`, `<ada@example.org>` (CommonMark, autolinks).
    private mutating func autolink(at start: Int) -> Int? {
        var index = start + 1
        let limit = min(text.count, start + MarkdownLinkReader.maximumAddress)
        var isMail = false
        var hasColon = false
        var inner = 0
        while index < limit, text[index] != UInt8(ascii: ">") {
            guard text[index] > 0x20, text[index] != UInt8(ascii: "\"") else { return nil }
            if text[index] == UInt8(ascii: "<") {
                inner += 1
                guard hasColon, inner == 1 else { return nil }
            }
            if text[index] == UInt8(ascii: "@") { isMail = true }
            if text[index] == UInt8(ascii: ":") { hasColon = true }
            index += 1
        }
        guard index < limit else { return nil }
        // A SICI has angle brackets of its own.
        if text[index + 1].isLinkDigit, inner == 1,
            let close = text.next(UInt8(ascii: ">"), from: index + 1, before: limit)
        {
            index = close
        }
        let range = start + 1..<index
        let address = unescaped(range)
        if isMail, !hasColon {
            guard LinkSyntax.isMailAddress(String(decoding: address, as: UTF8.self)) else { return nil }
            draft.links.append(FoundLink(kind: .mail, range: range, target: nil))
        } else {
            guard hasColon || text.lowercaseMatches("www.", at: range.lowerBound),
                let (kind, target) = LinkText.destination(address, isFileAllowed: false)
            else { return nil }
            draft.links.append(FoundLink(kind: kind, range: range, target: target))
        }
        return leaveOut(start..<index + 1)
    }
}

/// Where runs of backticks stand in a paragraph, so that a span that never ends is looked for once.
struct CodeRuns {
    /// The last start of a run of each length in the paragraph that ends at ``known``.
    private var last: [Int: Int] = [:]
    private var known = -1

    /// The end of the run of exactly so many backticks from an index on; nil when there is none before the limit.
    mutating func close(of length: Int, from start: Int, before limit: Int, in text: ByteText) -> Int? {
        if known == limit, (last[length] ?? -1) < start { return nil }
        var index = start
        if known != limit { last.removeAll(keepingCapacity: true) }
        while let tick = text.next(UInt8(ascii: "`"), from: index, before: limit) {
            var end = tick
            while text[end] == UInt8(ascii: "`") { end += 1 }
            if end - tick == length { return end }
            if known != limit { last[end - tick] = tick }
            index = end
        }
        known = limit
        return nil
    }
}
