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
    public init(of element: HTMLElement, leavingOut isLeftOut: (HTMLElement) -> Bool = { _ in false }) {
        let document = element.document
        let end = Int(document.nodes[element.index].end)
        // The ends of the open block elements: the text behind each begins a line.
        var lineBreaksAt: [Int] = []
        var index = element.index
        while index < end {
            while let last = lineBreaksAt.last, last <= index {
                lineBreaksAt.removeLast()
                breakLine()
            }
            let node = document.nodes[index]
            guard let name = node.name else {
                append(document.textBytes[Int(node.content.lowerBound)..<Int(node.content.upperBound)])
                index += 1
                continue
            }
            let current = HTMLElement(document: document, index: index)
            if VisibleText.hiddenElements.contains(name) && index != element.index || VisibleText.isHidden(current)
                || isLeftOut(current)
            {
                index = Int(node.end)
                continue
            }
            if VisibleText.blockElements.contains(name) {
                breakLine()
                lineBreaksAt.append(Int(node.end))
            } else if name == "br" {
                breakLine()
            } else if name == "td" || name == "th" {
                appendBlank()
            }
            index += 1
        }
        while bytes.last == 0x20 || bytes.last == 0x0A { bytes.removeLast() }
    }

    private mutating func append(_ text: ArraySlice<UInt8>) {
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte <= 0x20 {
                appendBlank()
                index += 1
            } else if byte == 0xC2, index + 1 < text.endIndex, text[index + 1] == 0xA0 {
                // A no-break space is a blank to a reader.
                appendBlank()
                index += 2
            } else if byte == 0xC2, index + 1 < text.endIndex, text[index + 1] == 0xAD {
                // A soft hyphen is not seen.
                index += 2
            } else {
                bytes.append(byte)
                index += 1
            }
        }
    }

    private mutating func appendBlank() {
        if let last = bytes.last, last != 0x20, last != 0x0A { bytes.append(0x20) }
    }

    private mutating func breakLine() {
        while bytes.last == 0x20 { bytes.removeLast() }
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }

    private static func isHidden(_ element: HTMLElement) -> Bool {
        for attribute in element.attributes {
            if attribute.name == "hidden" { return true }
            if attribute.name == "style" {
                let style = attribute.value.utf8.filter { $0 > 0x20 }.map {
                    (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
                }
                if String(decoding: style, as: UTF8.self).contains("display:none") { return true }
            }
        }
        return false
    }

    /// Never shown, or shown only where there is no script.
    private static let hiddenElements: Set<String> = [
        "head", "title", "script", "style", "noscript", "template", "svg", "math", "object", "select", "textarea",
        "audio", "video", "canvas", "map", "datalist",
    ]

    private static let blockElements: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
        "hr", "li", "main", "nav", "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead",
        "tr", "ul", "caption", "legend",
    ]
}
