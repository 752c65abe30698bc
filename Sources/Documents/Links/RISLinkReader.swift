import Bibliography

/// Reads the links of a RIS file: `UR`, `L1` to `L4`, `DO`, accession numbers of PubMed, and what other tags say.
struct RISLinkReader {
    private let text: ByteText
    private var draft = LinkDraft()
    private var running = RunningText()
    /// The accession number of the record and whether its database is PubMed's: either may come first.
    private var accession: Range<Int>?
    private var isPubMed = false

    static func draft(of text: ByteText) -> LinkDraft {
        var reader = RISLinkReader(text: text)
        reader.read()
        return reader.draft
    }

    private init(text: ByteText) { self.text = text }

    private mutating func read() {
        var start = 0
        var hasTag = false
        while start < text.count {
            let end = text.lineEnd(from: start)
            if let tag = tag(start..<end) {
                hasTag = true
                read(tag, text.trimmed(start + 5..<max(end, start + 5)))
            } else {
                show(text.trimmed(start..<end))
            }
            start = text.lineStart(afterBreakAt: end)
        }
        finishRecord()
        draft.addBareLinks(in: running)
        if !hasTag, text.count > 0 { draft.note("The file has no line of RIS, such as “TY  - JOUR”.", at: 0) }
    }

    /// `UR  - `: two capitals or a capital and a digit, two blanks, a hyphen.
    private func tag(_ line: Range<Int>) -> String? {
        let start = line.lowerBound
        guard line.count >= 5, text[start].isLinkLetter, text[start + 1].isLinkWord, text[start + 2] == 0x20,
            text[start + 3] == 0x20, text[start + 4] == UInt8(ascii: "-")
        else { return nil }
        return text.string(start..<start + 2)
    }

    private mutating func read(_ tag: String, _ value: Range<Int>) {
        switch tag {
        case "UR", "L1", "L2", "L3", "L4": address(value)
        case "DO":
            let bytes = Array(text.bytes[value])
            if LinkText.isDOI(bytes), !bytes.contains(where: { $0 <= 0x20 }) {
                draft.links.append(FoundLink(kind: .doi, range: value, target: nil))
            } else {
                address(value)
            }
        case "AN":
            accession = value
            show(value)
        case "DB", "DP":
            isPubMed =
                isPubMed || text.find("pubmed", from: value.lowerBound, before: value.upperBound) != nil
                || text.find("medline", from: value.lowerBound, before: value.upperBound) != nil
        case "ER": finishRecord()
        default: show(value)
        }
    }

    private mutating func address(_ value: Range<Int>) {
        let bytes = Array(text.bytes[value])
        // Several addresses stand in one field, parted by semicolons and blanks.
        if !bytes.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: ";") }),
            let (kind, target) = LinkText.destination(bytes, isFileAllowed: false)
        {
            draft.links.append(FoundLink(kind: kind, range: value, target: target))
        } else {
            show(value)
        }
    }

    private mutating func show(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        running.append(range, of: text.bytes)
        running.separate(at: range.upperBound)
    }

    private mutating func finishRecord() {
        if isPubMed, let accession, (1...8).contains(accession.count),
            text.bytes[accession].allSatisfy(\.isLinkDigit)
        {
            draft.links.append(FoundLink(kind: .pmid, range: accession, target: nil))
        }
        accession = nil
        isPubMed = false
    }
}
