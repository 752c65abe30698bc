import Bibliography
import Markup

/// Reads the paragraphs of a part with text: the document itself, or its notes.
///
/// The text is that of the accepted state: what was inserted is in, what was deleted is out. Comments, hidden text,
/// instructions of fields and the second copy of a text box are out.
struct DOCXBody {
    /// What the whole document shares.
    struct Surroundings {
        var styles: DOCXStyles
        var numbering: DOCXNumbering
        /// The targets of links by their identifiers, of the part that is read.
        var targets: [String: String] = [:]
        /// The printed mark of a note; given when its place is read.
        var marks = DOCXNoteMarks()
    }

    var surroundings: Surroundings
    let part: DOCXDocument.Part
    var reader: XMLReader
    /// How many elements are open.
    var depth = 0
    /// The depth at which what is left out ends.
    var skipped: Int?
    /// Paragraphs that are open; more than one inside text boxes.
    var frames: [Frame] = []
    var fields: [DOCXField] = []
    /// How many of ``fields`` are in their instructions.
    var instructionCount = 0
    /// Whether an alternative of each open choice was read.
    var choices: [Bool] = []
    var tables: [Table] = []
    var rowCount = 0
    var paragraphCount = 0
    var target = Target.none
    var keepsBlanks = false
    var note: String?
    /// What is kept of the paragraph before whose end was deleted.
    var carried: DOCXParagraph?

    var paragraphs: [DOCXParagraph] = []
    var citations: [DOCXCitation] = []
    /// The notes of a part with notes.
    var notes: [String: DOCXNote] = [:]
    var diagnostics: [Diagnostic] = []

    enum Target { case none, text, instruction, data }

    struct Frame {
        var paragraph = DOCXParagraph()
        var list: DOCXList?
        var isEndDeleted = false
        var isInRun = false
        var isInRunProperties = false
        var isHidden = false
        var isRaised = false
        /// Links that are open: where they begin and lead.
        var links: [(start: Int, target: String?)] = []
    }

    struct Table {
        var row = 0
        var column = 0
    }

    /// More faults of one part are not told.
    private static let mostDiagnostics = 10
    /// Fields that are open at once are counted to here; the results of deeper ones are read as text.
    static let mostFields = 64
    /// The longest instruction that is kept, in bytes: a citation of a hundred works has a tenth.
    static let longestInstruction = 16 << 20

    init(_ bytes: [UInt8], part: DOCXDocument.Part, _ surroundings: Surroundings) {
        self.part = part
        self.surroundings = surroundings
        reader = XMLReader(bytes: bytes)
    }

    mutating func read() {
        while let event = reader.next() {
            switch event {
            case .start(let tag):
                depth = tag.depth + 1
                if skipped == nil { start(tag) }
            case .text(let text, _): if skipped == nil, target != .none { take(text) }
            case .end(let name, _):
                depth -= 1
                if let skippedDepth = skipped {
                    if depth <= skippedDepth { skipped = nil }
                } else {
                    end(name)
                }
            case .damage(let damage): tell(damage)
            }
        }
        while !frames.isEmpty { endParagraph() }
        if let rest = carried { add(rest) }
    }

    mutating func tell(_ damage: XMLDamage) {
        guard diagnostics.count < DOCXBody.mostDiagnostics else { return }
        diagnostics.append(
            Diagnostic(
                "The \(part.rawValue) of the document has a fault behind paragraph \(paragraphCount): \(damage.message) "
                    + "What could be read was read.", kind: .damagedRecord))
    }

    private static let namespaces: Set<String> = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ]
    private static let other: Set<String> = [
        "http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math",
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
    ]

    private static func isKnown(_ name: XMLName) -> Bool {
        namespaces.contains(name.namespace) || other.contains(name.namespace)
    }

    private mutating func start(_ tag: XMLStartTag) {
        guard DOCXBody.isKnown(tag.name) else { return }
        if frames.last?.isInRunProperties == true { return startRunProperty(tag) }
        switch tag.name.local {
        case "p": beginParagraph()
        case "pPr": readProperties(of: tag)
        case "r":
            changeFrame { frame in
                frame.isInRun = true
                frame.isHidden = false
                frame.isRaised = false
            }
        case "rPr": if frames.last?.isInRun == true { changeFrame { $0.isInRunProperties = true } }
        case "t":
            target = .text
            keepsBlanks = tag.value("space") == "preserve" || tag.name.namespace.hasSuffix("math")
        case "instrText": target = .instruction
        case "fldData": target = .data
        case "fldChar": fieldCharacter(tag)
        case "fldSimple": beginSimpleField(tag)
        case "hyperlink": beginLink(to: tag.value("id").flatMap { surroundings.targets[$0] })
        case "footnoteReference", "endnoteReference": noteReference(tag)
        case "footnote", "endnote": beginNote(tag)
        case "AlternateContent": choices.append(false)
        case "Choice", "Fallback": beginAlternative(tag)
        case "tbl": tables.append(Table())
        case "tr": beginRow()
        case "tc": if !tables.isEmpty { tables[tables.count - 1].column += 1 }
        case "sdtPr": readControl(tag)
        case "del", "moveFrom", "delText", "delInstrText", "sectPr", "rt", "pPrChange", "rPrChange", "tblPr",
            "trPr", "tcPr", "tblGrid", "tblPrEx", "rubyPr", "comment", "hdr", "ftr":
            skipped = tag.depth
        default: if frames.last?.isInRun == true { character(tag) }
        }
    }

    private mutating func end(_ name: XMLName) {
        guard DOCXBody.isKnown(name) else { return }
        switch name.local {
        case "t", "instrText", "fldData": target = .none
        case "rPr": changeFrame { $0.isInRunProperties = false }
        case "r": changeFrame { $0.isInRun = false }
        case "p": endParagraph()
        case "hyperlink": endLink()
        case "fldSimple": if fields.last?.isSimple == true { endField() }
        case "footnote", "endnote": endNote()
        case "AlternateContent": _ = choices.popLast()
        case "tbl": _ = tables.popLast()
        default: break
        }
    }

    mutating func changeFrame(_ change: (inout Frame) -> Void) {
        guard !frames.isEmpty else { return }
        change(&frames[frames.count - 1])
    }

    // MARK: Alternatives, tables, controls

    /// Of a thing that is written twice, for new and for old programs, the first is read.
    private mutating func beginAlternative(_ tag: XMLStartTag) {
        guard let isTaken = choices.last else { return }
        if isTaken { skipped = tag.depth } else { choices[choices.count - 1] = true }
    }

    private mutating func beginRow() {
        guard !tables.isEmpty else { return }
        rowCount += 1
        tables[tables.count - 1] = Table(row: rowCount, column: 0)
    }

    /// Mendeley Cite keeps its citation in the tag of a content control.
    private mutating func readControl(_ tag: XMLStartTag) {
        let record = reader.element(from: tag)
        depth = tag.depth
        let prefix = "MENDELEY_CITATION_v3_"
        guard let value = record.element.first("tag")?.attribute("val"), value.hasPrefix(prefix) else { return }
        citations.append(.citation(Base64Text.bytes(value.utf8.dropFirst(prefix.utf8.count))))
    }
}
