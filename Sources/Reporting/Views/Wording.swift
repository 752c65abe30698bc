import Citations
import Verification
import Web

/// Words that every format of the report shares.
enum Wording {
    /// `1 capture`, `2 captures`.
    static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
        "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
    }

    /// A field of a reference as readers call it.
    static func field(_ name: String) -> String {
        switch name {
        case "issued": "date"
        case "container-title": "published in"
        default: name
        }
    }

    /// A judgement in a word or two.
    static func judgement(_ judgement: FieldComparison.Judgement) -> String {
        switch judgement {
        case .agrees: "agrees"
        case .close: "nearly agrees"
        case .differs: "differs"
        case .absent: "not stated"
        }
    }

    /// What a link between a citation and an entry rests on, where it is not plain.
    static func remark(_ link: CitationLink) -> String? {
        switch link {
        case .entry: nil
        case .entryByAccessedYear: "the year is that of the consulted date"
        case .entryWithOtherYear: "the year does not stand in the entry"
        case .entryWithSimilarName: "the name is spelt otherwise in the entry"
        case .ambiguous(let numbers):
            "fits references \(numbers.map(String.init).joined(separator: ", ")) equally well"
        case .noEntry: "no entry fits"
        }
    }

    /// What was seen on a page that is not the content itself.
    static func sign(_ kind: String) -> String {
        switch kind {
        case "challenge": "a challenge for robots"
        case "access-wall": "a login or subscription"
        case "not-found-phrase": "words that say that there is no such page"
        case "parked-domain": "a parked or sold domain"
        default: kind
        }
    }

    /// What a live check gave, as a short clause.
    static func outcome(_ live: LiveCheck) -> String {
        switch live {
        case .notAsked(let reason): return "not asked: \(reason.explanation)"
        case .observed(let observation):
            if let failure = observation.exchange.failure { return "no usable answer: \(failure.detail)" }
            guard let answer = observation.exchange.hops.last else { return "no answer" }
            return "answered \(answer.status)"
        }
    }

    /// The colour class of a verdict.
    static func tone(_ verdict: Verdict) -> String {
        switch verdict {
        case .verified: "ok"
        case .verifiedArchived: "arch"
        case .moved, .drifted: "warn"
        case .mismatch, .dead: "bad"
        case .blocked, .unreachable, .unchecked: "none"
        }
    }

    /// The colour class of a level.
    static func tone(_ level: Level) -> String {
        switch level {
        case .a: "bad"
        case .b: "warn"
        case .c, .g: "none"
        }
    }

    /// The colour class of a judgement.
    static func tone(_ judgement: FieldComparison.Judgement) -> String {
        switch judgement {
        case .agrees: "ok"
        case .close: "warn"
        case .differs: "bad"
        case .absent: "none"
        }
    }

    /// The order in which counts and their strip show the verdicts: by colour.
    static let verdictOrder: [Verdict] = [
        .verified, .verifiedArchived, .moved, .drifted, .mismatch, .dead, .blocked, .unreachable, .unchecked,
    ]
}
