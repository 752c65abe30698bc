import Bibliography
import PageMetadata
import Web
import WebArchive

/// Everything derived from the evidence of one reference: what the rules look at.
struct Judgement {
    /// What one reading of the URL came to.
    struct AttemptJudgement {
        let attempt: Attempt
        let live: LiveOutcome
        let bracket: CaptureBracket
        /// The claim against the capture that stands for the consulted date.
        let captured: PageComparison?
        /// How alike the live page and that capture are; nil unless both have text.
        let drift: TextSameness?
        /// Whether live page and capture are the same bytes.
        let isSamePayload: Bool
        let accessed: AccessedEvidence?
        let verdict: Verdict
    }

    let evidence: Evidence
    let settings: JudgeSettings
    let attempts: [AttemptJudgement]
    /// The index of the attempt that the verdict is about.
    let deciding: Int?

    var reference: Reference { evidence.reference }
    var decidingAttempt: AttemptJudgement? { deciding.map { attempts[$0] } }
    var verdict: Verdict { decidingAttempt?.verdict ?? .unchecked }

    init(_ evidence: Evidence, settings: JudgeSettings) {
        self.evidence = evidence
        self.settings = settings
        attempts = evidence.attempts.map { Judgement.judge($0, of: evidence.reference, settings: settings) }
        // The likeliest reading that live or stored evidence confirms; without one, the likeliest reading.
        let confirmed = attempts.firstIndex { Judgement.confirms($0.verdict) }
        deciding = confirmed ?? Judgement.unconfirmed(attempts)
    }

    /// The likeliest reading; but a repair is our guess, so that it says “gone” or “not what was cited” only when every
    /// reading had a definite answer.
    private static func unconfirmed(_ attempts: [AttemptJudgement]) -> Int? {
        guard let first = attempts.first else { return nil }
        guard !first.attempt.candidate.repairs.isEmpty, first.verdict == .dead || first.verdict == .mismatch else {
            return 0
        }
        return attempts.firstIndex { $0.verdict != .dead && $0.verdict != .mismatch } ?? 0
    }

    /// Whether a verdict says that the reading leads, or led, to the cited work.
    static func confirms(_ verdict: Verdict) -> Bool {
        switch verdict {
        case .verified, .moved, .verifiedArchived, .drifted: true
        case .mismatch, .blocked, .dead, .unreachable, .unchecked: false
        }
    }

    private static func judge(
        _ attempt: Attempt, of reference: Reference, settings: JudgeSettings
    ) -> AttemptJudgement {
        let accessed = reference.accessed?.value.date
        let bracket = CaptureBracket(attempt, accessed: accessed)
        let live = LiveOutcome(of: attempt.live, for: reference)
        let capture = bracket.nearest.map { attempt.captures[$0] }
        let captured = capture?.page.map { PageComparison(of: reference, with: $0) }
        var drift: TextSameness?
        if let livePage = attempt.live.observation?.page, let capturedPage = capture?.page, live.didAnswerWithPage,
            !livePage.text.isEmpty, !capturedPage.text.isEmpty
        {
            drift = TextSameness(livePage.text, capturedPage.text)
        }
        let evidence = accessed.map {
            AccessedEvidence(bracket, attempt: attempt, accessed: $0, settings: settings)
        }
        // Without a consulted date any capture that agrees shows what was cited.
        let isCaptureAtDate = evidence.map { $0.level >= .near } ?? true
        let isCaptureCited = isCaptureAtDate && captured?.standing == .isCited
        let isSamePayload =
            capture?.capture.payloadDigest == attempt.live.observation?.bodyDigest
            && attempt.live.observation?.bodyDigest != nil
        let verdict = verdict(
            live: live, attempt: attempt, isCaptureCited: isCaptureCited, isSamePayload: isSamePayload, drift: drift)
        return AttemptJudgement(
            attempt: attempt, live: live, bracket: bracket, captured: captured, drift: drift,
            isSamePayload: isSamePayload, accessed: evidence, verdict: verdict)
    }

    /// The verdict, its conditions in their documented order.
    private static func verdict(
        live: LiveOutcome, attempt: Attempt, isCaptureCited: Bool, isSamePayload: Bool, drift: TextSameness?
    ) -> Verdict {
        let isSameAsCapture = isSamePayload || drift?.isSame == true
        if case .page(let comparison) = live {
            // A capture that is what was cited settles what the page said; a live page that differs from it has
            // changed even where its title stayed.
            let isCited =
                isCaptureCited
                ? isSameAsCapture || (drift == nil && comparison.standing == .isCited)
                : comparison.standing == .isCited
            if isCited { return Move(in: attempt) == nil ? .verified : .moved }
            if isCaptureCited, comparison.standing == .isCited || drift?.isOther == false { return .drifted }
        }
        if isCaptureCited { return .verifiedArchived }
        switch live {
        case .page(let comparison):
            if case .cannotTell = comparison.standing { return .unchecked }
            return .mismatch
        case .softNotFound: return .mismatch
        case .blocked: return .blocked
        case .gone: return .dead
        case .unreachable: return .unreachable
        case .notAsked, .unreadable: return .unchecked
        }
    }
}

/// A permanent move to another host or path. http to https, `www.` and a trailing slash are no move.
struct Move {
    let from: WebURL
    let to: WebURL

    init?(in attempt: Attempt) {
        guard let exchange = attempt.live.observation?.exchange, exchange.answer != nil else { return nil }
        // Everything up to the first temporary redirect is permanent; what follows may change again.
        var target = exchange.requestedURL
        for hop in exchange.hops {
            guard hop.isPermanentRedirect, let next = hop.redirectTarget else { break }
            target = next
        }
        guard Move.key(target) != Move.key(exchange.requestedURL) else { return nil }
        from = exchange.requestedURL
        to = target
    }

    private static func key(_ url: WebURL) -> String {
        var path = url.path
        if path.hasSuffix("/") { path.removeLast() }
        let host = url.host.hasPrefix("www.") ? String(url.host.dropFirst(4)) : url.host
        return host + path + (url.query.map { "?" + $0 } ?? "")
    }
}
