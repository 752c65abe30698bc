/// A URL as it stands in the article, with what it must have been.
public struct PrintedURL: Hashable, Sendable {
    /// The printed characters, unwrapped to one line, damage included.
    public var verbatim: String
    /// Where they stand in the document.
    public var range: SourceRange?
    /// The readings, best first, at least one and at most ``maximumCandidates``. The first reading of an undamaged URL
    /// is itself, without repairs; others are guesses at hyphens that it may have lost.
    public var candidates: [URLCandidate]

    /// More readings than this would turn a check into guessing at a server's pages.
    public static let maximumCandidates = 8

    /// Creates a printed URL.
    public init(verbatim: String, range: SourceRange? = nil, candidates: [URLCandidate]) {
        self.verbatim = verbatim
        self.range = range
        self.candidates = Array(candidates.prefix(PrintedURL.maximumCandidates))
    }

    /// Whether the best reading differs from what is printed.
    public var isDamaged: Bool { !(candidates.first?.repairs.isEmpty ?? true) }
}

/// One reading of a printed URL.
public struct URLCandidate: Hashable, Sendable {
    /// The URL.
    public var url: String
    /// What was done to the printed characters to reach it, in order.
    public var repairs: [URLRepair]
    /// From 0 to 1: how likely this reading is before anything was asked of the network or of stored captures.
    public var score: Double

    /// Creates a candidate.
    public init(url: String, repairs: [URLRepair] = [], score: Double = 1) {
        self.url = url
        self.repairs = repairs
        self.score = score
    }
}

/// A named repair of a printed URL.
///
/// The raw value is stable and stands in every output.
public enum URLRepair: String, Hashable, Sendable, CaseIterable, Codable {
    /// A URL broken over lines was joined.
    case joinedLines = "joined-lines"
    /// A blank inside the URL was removed.
    case removedBlank = "removed-blank"
    /// A blank was read as the underscore that extraction lost.
    case restoredUnderscore = "restored-underscore"
    /// A blank was read as one that the address has, percent-encoded: `%20`.
    case encodedBlank = "encoded-blank"
    /// A hyphen lost at a line break or inside the path was put back.
    case restoredHyphen = "restored-hyphen"
    /// A hyphen that only marked a line break was removed.
    case removedHyphen = "removed-hyphen"
    /// LaTeX or mathematical markup was removed: `\&`, `\_`, `$…$`.
    case removedMarkup = "removed-markup"
    /// A running head, a page number or another part of the entry that stood inside the URL was taken out.
    case removedInsertion = "removed-insertion"
    /// Parts of the URL that were printed out of order were put in order.
    case reorderedParts = "reordered-parts"
    /// Letters of the path were corrected from the words of the title that the path spells.
    case correctedFromTitle = "corrected-from-title"
    /// Look-alike letters of another script were replaced in the host name.
    case replacedLookalike = "replaced-lookalike"
    /// Soft hyphens or zero-width characters were removed.
    case removedInvisible = "removed-invisible"
    /// A typographic dash, quotation mark, tilde or ligature was replaced by the character it stands for.
    case replacedTypography = "replaced-typography"
    /// A damaged or missing scheme was restored: `htp://`, `http:/`, `www.`.
    case restoredScheme = "restored-scheme"
    /// Punctuation or brackets around the URL were removed.
    case removedPunctuation = "removed-punctuation"

    /// What was done, in plain English, for a report.
    public var explanation: String {
        switch self {
        case .joinedLines: "joined where a line break cut it"
        case .removedBlank: "blank removed"
        case .restoredUnderscore: "underscore lost in extraction put back"
        case .encodedBlank: "blank written as %20"
        case .restoredHyphen: "lost hyphen put back"
        case .removedHyphen: "hyphen of a line break removed"
        case .removedMarkup: "LaTeX or mathematical markup removed"
        case .removedInsertion: "text that does not belong to the URL taken out"
        case .reorderedParts: "parts printed out of order put in order"
        case .correctedFromTitle: "letters corrected from the title that the path spells"
        case .replacedLookalike: "look-alike letters of another script replaced in the host name"
        case .removedInvisible: "invisible characters removed"
        case .replacedTypography: "typographic character replaced by the plain one"
        case .restoredScheme: "scheme restored"
        case .removedPunctuation: "surrounding punctuation removed"
        }
    }
}
