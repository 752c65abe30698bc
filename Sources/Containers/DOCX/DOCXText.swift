/// Puts paragraphs together to the text of an article.
struct DOCXText {
    private(set) var bytes: [UInt8] = []
    private(set) var places: [DOCXDocument.Place?] = []
    private(set) var links: [DOCXDocument.Link] = []
    /// The bytes of each paragraph that has text.
    private(set) var ranges: [(index: Int, range: Range<Int>)] = []
    private var lastCell: DOCXParagraph.Cell?

    /// - Parameter appended: what is added at the end of a paragraph, by its index.
    init(_ paragraphs: [DOCXParagraph], notes: [(mark: String, paragraphs: [DOCXParagraph])], appended: [Int: String]) {
        let titleIndex = DOCXText.title(of: paragraphs)
        for (index, paragraph) in paragraphs.enumerated() {
            var prefix = paragraph.label
            if index == titleIndex || paragraph.isTitle {
                prefix = "# " + prefix
            } else if let level = paragraph.level {
                // The title is alone on the first level.
                prefix = String(repeating: "#", count: min(level + 2, 6)) + " " + prefix
            }
            add(
                paragraph, index, prefix: prefix, isHeading: paragraph.isTitle || paragraph.level != nil,
                suffix: appended[index])
        }
        var index = paragraphs.count
        for note in notes {
            var isFirst = true
            for paragraph in note.paragraphs {
                let before = bytes.count
                add(
                    paragraph, index, prefix: isFirst ? "[^\(note.mark)]: " : paragraph.label, isHeading: false,
                    suffix: appended[index], gap: isFirst ? 2 : 1)
                if bytes.count > before { isFirst = false }
                index += 1
            }
        }
        if !bytes.isEmpty { lineFeed() }
    }

    /// The first paragraph with text, when it alone has the outline's highest level and none is marked as a title.
    private static func title(of paragraphs: [DOCXParagraph]) -> Int? {
        guard !paragraphs.contains(where: \.isTitle),
            let first = paragraphs.firstIndex(where: { $0.text.contains { $0 > 0x20 } }),
            paragraphs[first].level == 0, paragraphs.count(where: { $0.level == 0 && !$0.text.isEmpty }) == 1
        else { return nil }
        return first
    }

    private mutating func add(
        _ paragraph: DOCXParagraph, _ index: Int, prefix: String, isHeading: Bool, suffix: String?, gap: Int = 2
    ) {
        let start = paragraph.text.firstIndex { $0 > 0x20 } ?? paragraph.text.count
        let end = (paragraph.text.lastIndex { $0 > 0x20 } ?? -1) + 1
        guard start < end else { return }
        let isSameRow = paragraph.cell != nil && lastCell?.row == paragraph.cell?.row && lastCell != paragraph.cell
        lastCell = paragraph.cell
        let place = DOCXDocument.Place(part: paragraph.part, paragraph: paragraph.number)
        if isSameRow {
            bytes.append(0x09)
        } else {
            if !bytes.isEmpty { for _ in 0..<gap { lineFeed() } }
            mark(place)
        }
        let first = bytes.count
        bytes += Array(prefix.utf8)
        let shift = bytes.count - start
        for byte in paragraph.text[start..<end] {
            if byte == 0x0A, !isHeading {
                lineFeed()
                mark(place)
            } else {
                bytes.append(byte == 0x0A ? 0x20 : byte)
            }
        }
        for link in paragraph.links {
            let clamped = link.range.clamped(to: start..<end)
            guard !clamped.isEmpty else { continue }
            links.append(
                DOCXDocument.Link(
                    range: clamped.lowerBound + shift..<clamped.upperBound + shift, target: link.target))
        }
        if let suffix { bytes += Array(suffix.utf8) }
        ranges.append((index, first..<bytes.count))
    }

    private mutating func lineFeed() {
        // Each line has a place, that of the last one is given before it ends.
        if places.count <= lineCount { places.append(nil) }
        bytes.append(0x0A)
        lineCount += 1
    }

    private var lineCount = 0

    private mutating func mark(_ place: DOCXDocument.Place) {
        while places.count < lineCount { places.append(nil) }
        if places.count == lineCount { places.append(place) }
    }
}
