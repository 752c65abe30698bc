public import Bibliography
public import Documents

/// What was read out of a word processor's document.
public struct DOCXDocument: Sendable {
    /// The article: its text has an empty line between paragraphs, number signs before headings, and notes as
    /// `[^1]: …` at the end. Its positions count the lines of this text; ``places`` says what paragraphs they are.
    public let article: Article
    /// The references that reference managers keep in the document's fields, in the order of their first citations;
    /// empty when there are none.
    public let references: [Reference]
    /// The paragraph of each line of the text; nil for empty lines.
    public let places: [Place?]
    /// The links of the text, in order.
    public let links: [Link]

    /// A paragraph of the document.
    public struct Place: Hashable, Sendable {
        /// Where the paragraph stands.
        public let part: Part
        /// Its number in its part, from 1, counted as the document's file has them: empty ones, those in tables and in
        /// text boxes count.
        public let paragraph: Int
    }

    /// A part of a document with text in it.
    public enum Part: String, Hashable, Sendable {
        /// The text itself.
        case body
        /// The notes at the feet of pages.
        case footnotes
        /// The notes at the end.
        case endnotes
    }

    /// A link.
    public struct Link: Hashable, Sendable {
        /// The bytes of the article's text that it covers.
        public let range: Range<Int>
        /// Where it leads.
        public let target: String
    }

    /// The place of a line, counted from 1 as positions are.
    public func place(ofLine line: Int) -> Place? { places.indices.contains(line - 1) ? places[line - 1] : nil }
}

/// A paragraph as it was read.
struct DOCXParagraph {
    var part = DOCXDocument.Part.body
    /// Its number in its part, from 1.
    var number = 0
    /// Its text without the label of a list.
    var text: [UInt8] = []
    /// Links by bytes of ``text``.
    var links: [DOCXDocument.Link] = []
    var style: String?
    /// 0 for the outline's highest level.
    var level: Int?
    var isTitle = false
    /// The printed number or mark of a list.
    var label = ""
    /// The row and the cell of a table that it lies in.
    var cell: Cell?

    struct Cell: Hashable {
        let row: Int
        let column: Int
    }
}

/// What a document keeps for a reference manager at a place of the text.
enum DOCXCitation {
    /// An object of CSL, with text around it.
    case citation([UInt8])
    /// EndNote's records as XML.
    case endNote([UInt8])
    /// The keys of sources in the document's own list.
    case sources([String])
    /// The list of sources is printed here, also those that nothing cites.
    case sourceList
    /// A note, which may have citations of its own.
    case note(DOCXNoteKey)
}

/// A note by the part it stands in and its identifier there.
struct DOCXNoteKey: Hashable {
    let part: DOCXDocument.Part
    let identifier: String
}
