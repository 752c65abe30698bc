/// Text as a reader sees it, without style sheets: white space folded to single blanks, block elements parted by line
/// feeds, nothing of what is never shown.
public struct VisibleText: Hashable, Sendable {
    /// The text as UTF-8.
    public private(set) var bytes: [UInt8] = []

    /// The text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Collects the text within an element, in one loop over its nodes.
    ///
    /// - Parameter isLeftOut: elements whose content does not count, beside those that are never shown.
    public init(of element: HTMLElement, leavingOut isLeftOut: ((HTMLElement) -> Bool)? = nil) {
        let document = element.document
        let nodes = document.nodes
        let parts = document.parts
        // A text is about as long as its nodes' text; within a small element there is no need to know.
        if element.index == 0 { bytes.reserveCapacity(parts.textBytes.count + 64) }
        let isHiddenElement = VisibleText.hiddenElements
        let isBlockElement = VisibleText.blockElements
        let end = Int(nodes[element.index].end)
        // The ends of the open block elements: the text behind each begins a line.
        var lineBreaksAt: [Int] = []
        var index = element.index
        while index < end {
            while let last = lineBreaksAt.last, last <= index {
                lineBreaksAt.removeLast()
                breakLine()
            }
            let node = nodes[index]
            if node.isText {
                append(parts.textBytes, Int(node.start)..<Int(node.contentEnd))
                index += 1
                continue
            }
            let number = Int(node.name.number)
            let isKnown = number >= 0
            if isKnown && isHiddenElement[number] && index != element.index
                || node.start < node.contentEnd && VisibleText.isHidden(parts, Int(node.start)..<Int(node.contentEnd))
                || isLeftOut?(HTMLElement(document: document, index: index)) ?? false
            {
                index = Int(node.end)
                continue
            }
            if isKnown {
                if isBlockElement[number] {
                    breakLine()
                    lineBreaksAt.append(Int(node.end))
                } else if number == MarkupName.br.number {
                    breakLine()
                } else if number == MarkupName.td.number || number == MarkupName.th.number {
                    appendBlank()
                }
            }
            index += 1
        }
        while bytes.last == 0x20 || bytes.last == 0x0A { bytes.removeLast() }
    }

    private mutating func append(_ text: [UInt8], _ range: Range<Int>) {
        var index = range.lowerBound
        let end = range.upperBound
        while index < end {
            let start = index
            // Words, and single blanks between them, are copied together.
            while index < end {
                if VisibleText.isPlain(text[index]) {
                    index += 1
                } else if text[index] == 0x20, index > start, index + 1 < end, VisibleText.isPlain(text[index + 1]) {
                    index += 2
                } else {
                    break
                }
            }
            if index > start { bytes.append(contentsOf: text[start..<index]) }
            guard index < end else { return }
            if text[index] <= 0x20 {
                appendBlank()
                index += 1
            } else if index + 1 < end, text[index + 1] == 0xA0 {
                // A no-break space is a blank to a reader.
                appendBlank()
                index += 2
            } else if index + 1 < end, text[index + 1] == 0xAD {
                // A soft hyphen is not seen.
                index += 2
            } else {
                bytes.append(text[index])
                index += 1
            }
        }
    }

    /// Whether a byte is neither a blank nor the beginning of one.
    private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0xC2 }

    private mutating func appendBlank() {
        if let last = bytes.last, last != 0x20, last != 0x0A { bytes.append(0x20) }
    }

    private mutating func breakLine() {
        while bytes.last == 0x20 { bytes.removeLast() }
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }

    /// Whether an element with these attributes is never shown.
    private static func isHidden(_ parts: MarkupParts, _ attributes: Range<Int>) -> Bool {
        for position in attributes {
            let attribute = parts.attributes[position]
            if attribute.name.isName(.hidden) { return true }
            if attribute.name.isName(.style), hidesItself(parts.value(of: attribute)) { return true }
        }
        return false
    }

    /// Whether a style says `display: none`, whatever its case and blanks.
    private static func hidesItself(_ style: ArraySlice<UInt8>) -> Bool {
        let rule = "display:none".utf8
        guard style.count >= rule.count else { return false }
        let dense = style.filter { $0 > 0x20 }.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return dense.indices.contains { dense[$0] == UInt8(ascii: "d") && dense[$0...].starts(with: rule) }
    }

    /// Never shown, or shown only where there is no script.
    private static let hiddenElements = MarkupName.table([
        .head, .title, .script, .style, .noscript, .template, .svg, .math, .object, .select, .textarea, .audio, .video,
        .canvas, .map, .datalist,
    ])

    private static let blockElements = MarkupName.table([
        .address, .article, .aside, .blockquote, .body, .center, .dd, .details, .dialog, .div, .dl, .dt, .fieldset,
        .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .li, .main, .nav,
        .ol, .option, .p, .pre, .section, .summary, .table, .tbody, .tfoot, .thead, .tr, .ul, .caption, .legend,
    ])
}
