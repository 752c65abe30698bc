import Markup

extension DOCXBody {
    mutating func beginParagraph() {
        paragraphCount += 1
        var frame = Frame()
        if frames.isEmpty, let rest = carried {
            frame.paragraph.text = rest.text
            frame.paragraph.links = rest.links
            carried = nil
        }
        frame.paragraph.part = part
        frame.paragraph.number = paragraphCount
        if frames.isEmpty, let table = tables.last, table.row > 0 {
            frame.paragraph.cell = DOCXParagraph.Cell(row: table.row, column: table.column)
        }
        frames.append(frame)
    }

    mutating func readProperties(of tag: XMLStartTag) {
        let record = reader.element(from: tag)
        depth = tag.depth
        if let damage = record.damage { tell(damage) }
        let properties = record.element
        changeFrame { frame in
            frame.paragraph.style = properties.first("pStyle")?.attribute("val")
            frame.paragraph.level = properties.first("outlineLvl")?.attribute("val").flatMap { Int($0) }
            frame.list = DOCXList(properties.first("numPr"))
            frame.isEndDeleted =
                properties.first("rPr")?.elements.contains {
                    $0.name.local == "del" || $0.name.local == "moveFrom"
                } == true
        }
    }

    mutating func endParagraph() {
        endInstructions()
        while frames.last?.links.isEmpty == false { endLink() }
        guard let frame = frames.popLast() else { return }
        var paragraph = frame.paragraph
        if frame.isEndDeleted, frames.isEmpty {
            carried = paragraph
            return
        }
        let style = paragraph.style.map(surroundings.styles.style) ?? DOCXStyles.Style()
        paragraph.level = (paragraph.level ?? style.level).flatMap { (0..<9).contains($0) ? $0 : nil }
        paragraph.isTitle = style.isTitle && paragraph.level == nil
        if style.isHidden { paragraph.text = [] }
        if let list = list(of: frame, style) { paragraph.label = surroundings.numbering.label(of: list) }
        add(paragraph)
    }

    /// The list that the paragraph or its style is in; `0` takes a paragraph out of its style's list.
    private func list(of frame: Frame, _ style: DOCXStyles.Style) -> DOCXList? {
        guard let own = frame.list else { return style.list }
        return DOCXList(identifier: own.identifier ?? style.list?.identifier, level: own.level)
    }

    mutating func add(_ paragraph: DOCXParagraph) {
        if let note { notes[note]?.paragraphs.append(paragraph) } else { paragraphs.append(paragraph) }
    }

    // MARK: Links

    mutating func beginLink(to target: String?) {
        changeFrame { $0.links.append(($0.paragraph.text.count, target)) }
    }

    mutating func endLink() {
        changeFrame { frame in
            guard let link = frame.links.popLast(), let target = link.target, link.start < frame.paragraph.text.count
            else { return }
            frame.paragraph.links.append(
                DOCXDocument.Link(range: link.start..<frame.paragraph.text.count, target: target))
        }
    }

    // MARK: Notes

    mutating func noteReference(_ tag: XMLStartTag) {
        guard let identifier = tag.value("id"), isVisible else { return }
        let part = tag.name.local == "footnoteReference" ? DOCXDocument.Part.footnotes : .endnotes
        let key = DOCXNoteKey(part: part, identifier: identifier)
        append("[^\(surroundings.marks.mark(of: key))]")
        citations.append(.note(key))
    }

    mutating func beginNote(_ tag: XMLStartTag) {
        guard part != .body, let identifier = tag.value("id") else { return }
        // The lines that part notes from the text stand among them.
        if let type = tag.value("type"), type != "normal" {
            skipped = tag.depth
            return
        }
        if let rest = carried { add(rest) }
        carried = nil
        note = identifier
        notes[identifier] = DOCXNote()
        citations = []
    }

    mutating func endNote() {
        guard let identifier = note else { return }
        if let rest = carried { add(rest) }
        carried = nil
        notes[identifier]?.citations = citations
        citations = []
        note = nil
    }
}

/// A note's text and what its fields keep.
struct DOCXNote {
    var paragraphs: [DOCXParagraph] = []
    var citations: [DOCXCitation] = []
}

/// The marks that notes are printed with: numbers in the order of their places.
struct DOCXNoteMarks {
    private var marks: [DOCXNoteKey: String] = [:]
    private var counts: [DOCXDocument.Part: Int] = [:]
    /// The notes in the order of their places.
    private(set) var order: [DOCXNoteKey] = []
    /// Whether the document has footnotes, from whose numbers those of endnotes are then told apart by a letter.
    var hasFootnotes = false

    mutating func mark(of key: DOCXNoteKey) -> String {
        if let mark = marks[key] { return mark }
        let count = counts[key.part, default: 0] + 1
        counts[key.part] = count
        let mark = key.part == .endnotes && hasFootnotes ? "e\(count)" : String(count)
        marks[key] = mark
        order.append(key)
        return mark
    }

    /// The mark of a note whose place was read.
    func known(_ key: DOCXNoteKey) -> String? { marks[key] }
}
