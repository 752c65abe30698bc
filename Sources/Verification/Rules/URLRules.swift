import Bibliography
import Web

extension Judgement {
    func urlMissing() -> Finding? {
        guard reference.urls.isEmpty else { return nil }
        return finding(
            .urlMissing,
            reference.doi == nil
                ? "The entry has no URL; nothing could be looked up on the web."
                : "The entry has a DOI and no URL; the DOI was not asked.")
    }

    func urlMalformed() -> Finding? {
        guard case .notAURL(let why)? = evidence.notAttempted else { return nil }
        return finding(
            .urlMalformed, "The printed characters are not a URL: \(why).", action: "Correct the URL.", at: .url)
    }

    func urlSchemeNotChecked() -> Finding? {
        guard case .scheme(let scheme)? = evidence.notAttempted else { return nil }
        return finding(
            .urlSchemeNotChecked, "The entry names a \(scheme): address, which is not a page that others can read.",
            action: "Cite a page, or leave the address out.", at: .url)
    }

    func urlExcluded() -> Finding? {
        guard case .excluded(let pattern)? = evidence.notAttempted else { return nil }
        return finding(.urlExcluded, "The configuration excludes this URL (\(pattern)).", at: .url)
    }

    func urlDamaged() -> Finding? {
        guard let printed = reference.urls.first, let best = printed.candidates.first else { return nil }
        let chosen = decidingAttempt?.attempt.candidate ?? best
        guard !chosen.repairs.isEmpty, !Judgement.isHarmless(chosen) else { return nil }
        let repairs = chosen.repairs.map(\.explanation).joined(separator: ", ")
        let confirmation =
            switch verdict {
            case .verified, .moved: "The page there is what the entry cites."
            case .verifiedArchived, .drifted: "A stored capture at that address is what the entry cites."
            case .mismatch, .blocked, .dead, .unreachable, .unchecked:
                "No live or stored page confirms the repair."
            }
        return finding(
            .urlDamaged, "The printed URL cannot be followed: \(repairs). \(confirmation)",
            action: "Print \(chosen.url)", at: .url)
    }

    func urlWrapped() -> Finding? {
        guard let best = reference.urls.first?.candidates.first else { return nil }
        let chosen = decidingAttempt?.attempt.candidate ?? best
        guard !chosen.repairs.isEmpty, Judgement.isHarmless(chosen) else { return nil }
        let repairs = chosen.repairs.map(\.explanation).joined(separator: ", ")
        return finding(.urlWrapped, "The URL was put together from what is printed: \(repairs).", at: .url)
    }

    /// Whether a reader would put the URL together without a thought: a line break, a scheme left out, a full stop.
    private static func isHarmless(_ candidate: URLCandidate) -> Bool {
        candidate.repairs.allSatisfy {
            $0 == .joinedLines || $0 == .removedPunctuation || $0 == .restoredScheme
        }
    }

    func urlGone() -> Finding? {
        guard verdict == .dead, let attempt = decidingAttempt, case .gone(let how) = attempt.live else { return nil }
        if !attempt.attempt.candidate.repairs.isEmpty {
            return finding(
                .urlGone,
                "The printed URL is damaged, and no reading of it leads to a page; the likeliest one: \(how).",
                action: captureAdvice, at: .url)
        }
        return finding(
            .urlGone, "The page is gone: \(how). No stored capture near the consulted date shows what was cited.",
            action: captureAdvice, at: .url)
    }

    func urlGoneArchived() -> Finding? {
        guard verdict == .verifiedArchived, case .gone(let how)? = decidingAttempt?.live else { return nil }
        return finding(
            .urlGoneArchived, "The page is gone: \(how). The stored capture stands for it.", action: captureAdvice,
            at: .url)
    }

    func urlSoft404() -> Finding? {
        guard verdict == .mismatch, case .softNotFound(let sign)? = decidingAttempt?.live else { return nil }
        return finding(
            .urlSoft404, "The server answers, but not with the cited page: \(sign).", action: captureAdvice, at: .url)
    }

    func urlMoved() -> Finding? {
        guard verdict == .moved, let attempt = decidingAttempt?.attempt, let move = Move(in: attempt) else {
            return nil
        }
        return finding(
            .urlMoved, "The page has moved for good to \(move.to.serializedWithoutFragment).",
            action: "Print the new address.", at: .url)
    }

    func urlBlocked() -> Finding? {
        guard case .blocked(let how)? = decidingAttempt?.live else { return nil }
        return finding(
            .urlBlocked, "The server refused the check: \(how). That says nothing about the page.",
            action: "Open it by hand, or give a capture with --snapshots.", at: .url)
    }

    func urlUnreachable() -> Finding? {
        guard case .unreachable(let why)? = decidingAttempt?.live else { return nil }
        return finding(
            .urlUnreachable, "No usable answer now: \(why). That says nothing about the page.",
            action: "Check again later, or give a capture with --snapshots.", at: .url)
    }

    func urlAddressRefused() -> Finding? {
        guard let failure = decidingAttempt?.attempt.live.observation?.exchange.failure,
            failure.kind == .addressRefused
        else { return nil }
        return finding(
            .urlAddressRefused, "The address was not asked: \(failure.detail).",
            action: "Give --allow-private if a private address is meant.", at: .url)
    }

    func urlNotChecked() -> Finding? {
        guard case .notAsked(.offline)? = decidingAttempt?.attempt.live else { return nil }
        return finding(.urlNotChecked, "The live page was not asked: the run was offline.", at: .url)
    }
}
