import Bibliography
import PageMetadata
import Web
import WebArchive

extension Judgement {
    /// The claim against the page that the verdict rests on: the live one, else the capture.
    private var decidingComparison: PageComparison? {
        guard let attempt = decidingAttempt else { return nil }
        if case .page(let comparison) = attempt.live, verdict != .verifiedArchived, verdict != .drifted {
            return comparison
        }
        return Judgement.confirms(verdict) ? attempt.captured : nil
    }

    private func differing(_ field: String) -> FieldComparison? {
        decidingComparison?.fields.first { $0.field == field && $0.judgement == .differs }
    }

    func pageTitleMismatch() -> Finding? {
        guard verdict == .mismatch, case .page? = decidingAttempt?.live, let title = differing("title") else {
            return nil
        }
        let found = title.found.map { "The page calls itself “\($0)”" } ?? "The page names no title"
        return finding(
            .pageTitleMismatch, "\(found); nothing on it agrees with the cited title.", action: captureAdvice, at: .url)
    }

    func pageAuthorMismatch() -> Finding? {
        guard Judgement.confirms(verdict), let author = differing("author"), let found = author.found else {
            return nil
        }
        return finding(
            .pageAuthorMismatch, "The title agrees, but the page names “\(found)” as its author.",
            action: "Check the authors in the entry.")
    }

    func pageDateMismatch() -> Finding? {
        guard Judgement.confirms(verdict), let issued = differing("issued"), let found = issued.found else {
            return nil
        }
        return finding(
            .pageDateMismatch, "The entry gives \(issued.cited), the page \(found).", action: "Check the year of issue."
        )
    }

    func pageDOIMismatch() -> Finding? {
        guard let doi = differing("DOI"), let found = doi.found else { return nil }
        return finding(
            .pageDOIMismatch, "The entry gives the DOI \(doi.cited), the page \(found).",
            action: "Check which of the two belongs to the work.")
    }

    func pageChanged() -> Finding? {
        guard verdict == .drifted, let attempt = decidingAttempt, let nearest = attempt.bracket.nearest else {
            return nil
        }
        let date = Wording.day(attempt.attempt.captures[nearest].capture.date)
        let shared = attempt.drift.map { " They share \(Int(($0.jaccard * 100).rounded(.down))) % of their wording." }
        return finding(
            .pageChanged, "The page today is another version than the capture of \(date).\(shared ?? "")",
            action: "Cite the capture of \(date) beside the URL.", at: .url)
    }

    func pageReplaced() -> Finding? {
        guard verdict == .verifiedArchived, let attempt = decidingAttempt, attempt.live.didAnswerWithPage else {
            return nil
        }
        return finding(
            .pageReplaced, "Another page stands at the URL now. The stored capture is what the entry cites.",
            action: captureAdvice, at: .url)
    }

    func pageNotComparable() -> Finding? {
        guard verdict == .unchecked, let attempt = decidingAttempt else { return nil }
        switch attempt.live {
        case .page(let comparison):
            guard case .cannotTell(let why) = comparison.standing else { return nil }
            return finding(
                .pageNotComparable, "A page answered, but whether it is the cited one could not be told: \(why).",
                action: "Open it by hand.", at: .url)
        case .unreadable(let what):
            return finding(
                .pageNotComparable, "The server answered, but there was nothing to compare: \(what).",
                action: "Open it by hand.", at: .url)
        case .notAsked, .softNotFound, .blocked, .gone, .unreachable: return nil
        }
    }

    func pageTruncated() -> Finding? {
        guard let exchange = decidingAttempt?.attempt.live.observation?.exchange, exchange.isBodyTruncated else {
            return nil
        }
        return finding(.pageTruncated, "The page is larger than the limit; its beginning was read.", at: .url)
    }
}
