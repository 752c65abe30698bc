import Bibliography
import WebArchive

extension Judgement {
    /// What every rule says, the most urgent first; rules of one level stand in the order of the table.
    var findings: [Finding] {
        let all =
            entryFindings + urlFindings + pageFindings + accessedFindings
        return all.enumerated()
            .sorted { ($1.element.level, $0.offset) < ($0.element.level, $1.offset) }
            .map(\.element)
    }

    private var entryFindings: [Finding] {
        [entryNotUnderstood(), entryWithoutCitation()].compactMap { $0 }
    }

    private var urlFindings: [Finding] {
        [
            urlMissing(), urlMalformed(), urlSchemeNotChecked(), urlExcluded(), urlDamaged(), urlWrapped(), urlGone(),
            urlGoneArchived(), urlSoft404(), urlMoved(), urlBlocked(), urlUnreachable(), urlAddressRefused(),
            urlNotChecked(),
        ].compactMap { $0 }
    }

    private var pageFindings: [Finding] {
        [
            pageTitleMismatch(), pageAuthorMismatch(), pageDateMismatch(), pageDOIMismatch(), pageChanged(),
            pageReplaced(), pageNotComparable(), pageTruncated(),
        ].compactMap { $0 }
    }

    private var accessedFindings: [Finding] {
        [
            accessedMissing(), accessedUnreadable(), accessedAmbiguous(), accessedInFuture(), accessedAfterArticle(),
            accessedBeforeIssued(), accessedNoCaptureNear(), accessedCapturesAreErrors(), accessedBracketDiffers(),
        ].compactMap { $0 }
    }

    /// A finding about this reference, placed at the printed URL, the consulted date or the entry.
    func finding(_ rule: Rule, _ message: String, action: String = "", at place: Place = .entry) -> Finding {
        let range =
            switch place {
            case .entry: reference.range
            case .url: reference.urls.first?.range ?? reference.range
            case .accessed: reference.accessed?.range ?? reference.range
            }
        return Finding(rule, message, action: action, range: range, referenceNumber: reference.number)
    }

    /// Where in the entry a finding stands.
    enum Place {
        case entry, url, accessed
    }

    /// What to do when the live page does not serve: cite the capture when there is one, else look for the page.
    var captureAdvice: String {
        guard let attempt = decidingAttempt, let nearest = attempt.bracket.nearest else {
            return "Look for the work's new address, or for a capture of the page in a web archive."
        }
        let date = Wording.day(attempt.attempt.captures[nearest].capture.date)
        return "Cite the capture of \(date), or the work's new address."
    }
}
