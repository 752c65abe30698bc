public import Bibliography
import Web

/// What judging made of one reference: everything a report says about it.
public struct ReferenceVerification: Hashable, Sendable {
    /// What it rests on.
    public let evidence: Evidence
    /// The word.
    public let verdict: Verdict
    /// The index in ``Evidence/attempts`` of the reading that the verdict is about; nil without one.
    public let decidingAttempt: Int?
    /// The claim against the live page, field by field; empty when no page answered.
    public let liveComparison: [FieldComparison]
    /// The claim against the capture nearest the consulted date; empty without one.
    public let captureComparison: [FieldComparison]
    /// The index in the deciding attempt's ``Attempt/captures`` of the capture that was compared.
    public let comparedCapture: Int?
    /// What can be said of the consulted date.
    public let accessed: AccessedEvidence?
    /// The findings, most urgent first.
    public let findings: [Finding]
    /// Why the live page says nothing of the entry, as a clause; nil when it was compared and judged.
    public let liveReason: String?

    /// Creates a verification.
    public init(
        evidence: Evidence, verdict: Verdict, decidingAttempt: Int?, liveComparison: [FieldComparison],
        captureComparison: [FieldComparison], comparedCapture: Int?, accessed: AccessedEvidence?, findings: [Finding],
        liveReason: String? = nil
    ) {
        self.evidence = evidence
        self.verdict = verdict
        self.decidingAttempt = decidingAttempt
        self.liveComparison = liveComparison
        self.captureComparison = captureComparison
        self.comparedCapture = comparedCapture
        self.accessed = accessed
        self.findings = findings
        self.liveReason = liveReason
    }

    /// The reference.
    public var reference: Reference { evidence.reference }
    /// The reading that the verdict is about.
    public var attempt: Attempt? { decidingAttempt.map { evidence.attempts[$0] } }
    /// Whether our own address guard kept the live page from being asked.
    public var isAddressRefused: Bool {
        attempt?.live.observation?.exchange.failure?.kind == .addressRefused
    }
    /// Why there is no check of the live page, as a clause; nil when the live page answered with a page.
    public var uncheckedReason: String? {
        if evidence.reference.urls.isEmpty { return "the entry has no URL" }
        if let reason = evidence.notAttempted { return reason.explanation }
        if let liveReason { return liveReason }
        guard let attempt else { return nil }
        switch attempt.live {
        case .notAsked(let reason): return reason.explanation
        case .observed(let observation): return observation.exchange.failure?.detail
        }
    }
}

/// One field of the claim against what a page says.
public struct FieldComparison: Hashable, Sendable {
    /// How a field was judged.
    public enum Judgement: String, Hashable, Sendable {
        /// The page says the same.
        case agrees
        /// Nearly: a year beside, a title that continues.
        case close
        /// The page says something else.
        case differs
        /// The page says nothing of it.
        case absent
    }

    /// The field, by its CSL name: `title`, `author`, `issued`, `container-title`, `DOI`, `number`.
    public let field: String
    /// What the entry claims.
    public let cited: String
    /// The page's best statement; nil when it makes none.
    public let found: String?
    /// Which rule found it on the page.
    public let origin: String?
    /// From 0 to 1.
    public let similarity: Double
    /// The judgement.
    public let judgement: Judgement
    /// The language of what was found, as a BCP 47 tag.
    public let foundLanguage: String?

    /// Creates a comparison.
    public init(
        field: String, cited: String, found: String?, origin: String?, similarity: Double, judgement: Judgement,
        foundLanguage: String? = nil
    ) {
        self.field = field
        self.cited = cited
        self.found = found
        self.origin = origin
        self.similarity = similarity
        self.judgement = judgement
        self.foundLanguage = foundLanguage
    }
}

/// What can be said of a consulted date.
public struct AccessedEvidence: Hashable, Sendable {
    /// The evidence levels; the highest that holds is given.
    public enum Level: Int, Hashable, Sendable, CaseIterable, Comparable {
        /// Nothing.
        case none = 0
        /// Last-Modified or a printed date not after the consulted date, or a capture farther away.
        case indirect
        /// The nearest capture is within the window, or the captures around differ only slightly.
        case near
        /// Captures before and after are the same.
        case bracketed
        /// A capture inside the consulted day whose digest holds.
        case captured
        /// Such a capture, named in a signed or timestamped manifest.
        case pinned

        /// `E3, bracketed`.
        public var title: String { "E\(rawValue), \(self)" }
        /// Orders levels from none to pinned.
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The level.
    public let level: Level
    /// What it rests on: "captures 12 days before and 41 days after are the same document".
    public let statement: String

    /// Creates evidence of a consulted date.
    public init(level: Level, statement: String) {
        self.level = level
        self.statement = statement
    }
}
