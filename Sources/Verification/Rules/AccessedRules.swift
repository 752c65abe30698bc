import Bibliography
import Foundation
import WebArchive

extension Judgement {
    private var accessed: PartialDate? { reference.accessed?.value.date }

    func accessedMissing() -> Finding? {
        guard reference.accessed == nil, !reference.urls.isEmpty, evidence.notAttempted == nil else { return nil }
        return finding(
            .accessedMissing, "The entry does not say when the page was read.", action: "Add the consulted date.")
    }

    func accessedUnreadable() -> Finding? {
        guard let printed = reference.accessed, printed.value.readings.isEmpty else { return nil }
        return finding(
            .accessedUnreadable, "The consulted date “\(printed.verbatim)” is not a date of the calendar.",
            action: "Write it as year-month-day.", at: .accessed)
    }

    func accessedAmbiguous() -> Finding? {
        guard let printed = reference.accessed, printed.value.isAmbiguous else { return nil }
        let readings = printed.value.readings.map(Wording.date).joined(separator: " or ")
        return finding(
            .accessedAmbiguous, "The consulted date “\(printed.verbatim)” can mean \(readings).",
            action: "Write the month as a word, or the date as year-month-day.", at: .accessed)
    }

    func accessedInFuture() -> Finding? {
        // Only a date that no time zone has reached yet lies in the future.
        guard let accessed, ConsultedInterval(accessed).start > evidence.runDate else { return nil }
        return finding(
            .accessedInFuture, "The consulted date, \(Wording.date(accessed)), lies after the day of this check.",
            action: "Correct the date.", at: .accessed)
    }

    func accessedAfterArticle() -> Finding? {
        guard let accessed, let issued = evidence.articleIssued, accessed.firstDay > issued.lastDay,
            accessedInFuture() == nil
        else { return nil }
        return finding(
            .accessedAfterArticle,
            "The consulted date, \(Wording.date(accessed)), lies after the article's own date, \(Wording.date(issued)).",
            action: "Correct one of the dates.", at: .accessed)
    }

    func accessedBeforeIssued() -> Finding? {
        guard let accessed, let issued = reference.issued?.value, accessed.lastDay < issued.firstDay else {
            return nil
        }
        return finding(
            .accessedBeforeIssued,
            "The consulted date, \(Wording.date(accessed)), lies before the date of issue, \(Wording.date(issued)).",
            action: "Correct one of the dates.", at: .accessed)
    }

    func accessedNoCaptureNear() -> Finding? {
        guard let accessed, let attempt = decidingAttempt, let level = attempt.accessed?.level, level < .near else {
            return nil
        }
        let nearest = attempt.bracket.nearest.map {
            " The nearest one is of \(Wording.day(attempt.attempt.captures[$0].capture.date))."
        }
        return finding(
            .accessedNoCaptureNear, "No good capture lies near \(Wording.date(accessed)).\(nearest ?? "")",
            at: .accessed)
    }

    func accessedCapturesAreErrors() -> Finding? {
        guard let accessed, let attempt = decidingAttempt, attempt.bracket.isBracketOfErrors else { return nil }
        return finding(
            .accessedCapturesAreErrors,
            "The captures before and after \(Wording.date(accessed)) are errors or “not found” pages.",
            action: "Check the URL and the consulted date.", at: .accessed)
    }

    func accessedBracketDiffers() -> Finding? {
        guard let accessed, let attempt = decidingAttempt, attempt.bracket.inside == nil,
            attempt.bracket.sameness == .replaced
        else { return nil }
        return finding(
            .accessedBracketDiffers,
            "The page was replaced around \(Wording.date(accessed)): the captures before and after are different pages.",
            action: "Check the consulted date; it decides which page was read.", at: .accessed)
    }
}
