extension AnchorReader {
    static func addHeadings(ofMarkdown text: ByteText, to anchors: inout AnchorSet) {
        var lines = MarkdownLines()
        var failure = 0
        var start = 0
        var previous: Range<Int>?
        while start < text.count {
            let end = text.lineEnd(from: start)
            defer { start = text.lineStart(afterBreakAt: end) }
            guard case .text(let content) = lines.next(text, start..<end) else {
                previous = nil
                continue
            }
            let line = text.trimmed(content..<end)
            if let heading = heading(text, line) {
                add(heading, of: text, to: &anchors)
                previous = nil
            } else if let title = previous, isUnderline(text, line) {
                add(title, of: text, to: &anchors)
                previous = nil
            } else {
                previous = line
            }
            addTags(in: line, of: text, failure: &failure, to: &anchors)
        }
    }

    /// The text of a heading with number signs.
    private static func heading(_ text: ByteText, _ line: Range<Int>) -> Range<Int>? {
        let level = text.bytes[line].prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(level) else { return nil }
        let start = line.lowerBound + level
        guard start == line.upperBound || text[start].isLinkSpace else { return nil }
        var end = line.upperBound
        while end > start, text[end - 1] == UInt8(ascii: "#") { end -= 1 }
        // A closing run of number signs has a blank before it.
        if end > start, !text[end - 1].isLinkSpace { end = line.upperBound }
        return text.trimmed(start..<end)
    }

    private static func isUnderline(_ text: ByteText, _ line: Range<Int>) -> Bool {
        guard let first = text.bytes[line].first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else {
            return false
        }
        return text.bytes[line].allSatisfy { $0 == first }
    }

    private static func addTags(
        in line: Range<Int>, of text: ByteText, failure: inout Int, to anchors: inout AnchorSet
    ) {
        var index = line.lowerBound
        while let open = text.next(UInt8(ascii: "<"), from: index, before: line.upperBound) {
            index = open + 1
            guard let tag = tag(text, at: open, failure: &failure) else { continue }
            add(tag, of: text, to: &anchors)
            index = tag.end
        }
    }

    private static func add(_ heading: Range<Int>, of text: ByteText, to anchors: inout AnchorSet) {
        var heading = heading
        // `## Heading {#id .class}`, as kramdown and Pandoc have it.
        if heading.upperBound > heading.lowerBound, text[heading.upperBound - 1] == UInt8(ascii: "}"),
            let open = text.bytes[heading].lastIndex(of: UInt8(ascii: "{"))
        {
            for word in text.bytes[open + 1..<heading.upperBound - 1].split(separator: 0x20)
            where word.first == UInt8(ascii: "#") && word.count > 1 {
                anchors.insert(String(decoding: word.dropFirst(), as: UTF8.self))
                heading = text.trimmed(heading.lowerBound..<open)
            }
        }
        anchors.insertNumbered(slug(of: shown(heading, of: text)), separator: "-", from: 1)
    }

    /// The text of a heading as it is shown: the text of links, no images, no tags, no marks of emphasis.
    private static func shown(_ heading: Range<Int>, of text: ByteText) -> [UInt8] {
        var result: [UInt8] = []
        var index = heading.lowerBound
        let end = heading.upperBound
        while index < end {
            switch text[index] {
            case UInt8(ascii: "\\") where text[index + 1].isLinkPunctuation: index += 1
            case UInt8(ascii: "&"):
                if let reference = EntityText.reference(text, at: index), reference.end <= end {
                    result += reference.utf8
                    index = reference.end
                    continue
                }
            case UInt8(ascii: "<"):
                if text[index + 1].isLinkLetter || text[index + 1] == UInt8(ascii: "/"),
                    let close = text.next(UInt8(ascii: ">"), from: index, before: min(end, index + maximumName))
                {
                    index = close + 1
                    continue
                }
            case UInt8(ascii: "!") where text[index + 1] == UInt8(ascii: "["):
                if let (_, after) = linkText(text, from: index + 1, before: end) {
                    index = after
                    continue
                }
            case UInt8(ascii: "]"):
                if let (_, after) = linkText(text, from: index, before: end) {
                    index = after
                    continue
                }
            case UInt8(ascii: "_"):
                let isInWord = index > heading.lowerBound && text[index - 1].isLinkWord && text[index + 1].isLinkWord
                guard isInWord else {
                    index += 1
                    continue
                }
            default: break
            }
            if index < end { result.append(text.bytes[index]) }
            index += 1
        }
        return result
    }

    /// What follows the `]` from an index on: where the address in parentheses ends.
    private static func linkText(_ text: ByteText, from start: Int, before end: Int) -> (Int, Int)? {
        let limit = min(end, start + maximumName)
        guard let close = text.next(UInt8(ascii: "]"), from: start, before: limit),
            text[close + 1] == UInt8(ascii: "("),
            let after = text.next(UInt8(ascii: ")"), from: close + 1, before: limit)
        else { return nil }
        return (close, after + 1)
    }

    /// Small letters, blanks as hyphens, and of the rest letters, digits, accents, `-` and `_` alone.
    static func slug(of text: [UInt8]) -> String {
        var result = ""
        for scalar in String(decoding: text, as: UTF8.self).lowercased().unicodeScalars {
            if scalar == " " {
                result += "-"
            } else if isSlugScalar(scalar) {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    static func isSlugScalar(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return UInt8(scalar.value).isLinkWord || scalar == "-" || scalar == "_" }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .connectorPunctuation:
            return true
        default: return false
        }
    }
}
