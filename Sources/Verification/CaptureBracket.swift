import Bibliography
import Foundation
import PageMetadata
import WebArchive

/// The read captures of an attempt, sorted out around the consulted date.
struct CaptureBracket: Hashable, Sendable {
    let interval: ConsultedInterval?
    /// The good capture inside the consulted day, if any: its index in ``Attempt/captures``.
    let inside: Int?
    /// The last good capture before the day.
    let before: Int?
    /// The first good capture after it.
    let after: Int?
    /// The capture that stands for the consulted date: inside, else the nearer one; without a date the newest good.
    let nearest: Int?
    /// Whole days between the nearest capture and the consulted date; nil without a date or a capture.
    let nearestDays: Int?
    /// How alike the captures on both sides are; nil unless there is one on each.
    let sameness: BracketSameness?
    /// Whether captures stand on both sides and the nearest on each is an error or a “not found” page.
    let isBracketOfErrors: Bool

    /// How alike the captures around a consulted date are.
    enum BracketSameness: Hashable, Sendable {
        /// Equal payload digests, or the same text by the full text and by the main text.
        case same
        /// The full text is the same, the main text is not quite.
        case slightlyDifferent
        /// Two versions.
        case changed
        /// Two pages.
        case replaced
    }

    init(_ attempt: Attempt, accessed: PartialDate?) {
        let captures = attempt.captures
        let interval = accessed.map(ConsultedInterval.init)
        self.interval = interval
        let good = captures.indices.filter { CaptureBracket.isGood(captures[$0]) }
        guard let interval else {
            (inside, before, after, nearestDays, sameness, isBracketOfErrors) = (nil, nil, nil, nil, nil, false)
            nearest = good.last
            return
        }
        let inside = good.first { interval.contains(captures[$0].capture.date) }
        let before = good.last { captures[$0].capture.date < interval.start }
        let after = good.first { captures[$0].capture.date >= interval.end }
        let nearest =
            inside
            ?? [before, after].compactMap { $0 }.min {
                interval.days(to: captures[$0].capture.date) < interval.days(to: captures[$1].capture.date)
            }
        (self.inside, self.before, self.after, self.nearest) = (inside, before, after, nearest)
        nearestDays = nearest.map { interval.days(to: captures[$0].capture.date) }
        if let before, let after {
            sameness = CaptureBracket.sameness(captures[before], captures[after])
        } else {
            sameness = nil
        }
        let lastBefore = captures.last { $0.capture.date < interval.start }
        let firstAfter = captures.first { $0.capture.date >= interval.end }
        isBracketOfErrors =
            inside == nil && lastBefore.map { !CaptureBracket.isGood($0) } ?? false
            && firstAfter.map { !CaptureBracket.isGood($0) } ?? false
    }

    /// A capture that holds a page: a success status, and no sign that the page says otherwise.
    static func isGood(_ observation: CaptureObservation) -> Bool {
        guard (200...299).contains(observation.capture.status) else { return false }
        guard let page = observation.page else { return true }
        return !page.signs.contains { $0.kind == .notFoundPhrase || $0.kind == .parkedDomain || $0.kind == .challenge }
    }

    private static func sameness(_ left: CaptureObservation, _ right: CaptureObservation) -> BracketSameness {
        if left.capture.payloadDigest == right.capture.payloadDigest, !left.capture.payloadDigest.isEmpty {
            return .same
        }
        guard let leftPage = left.page, let rightPage = right.page else { return .changed }
        let full = TextSameness(leftPage.text, rightPage.text)
        if full.isSame {
            return TextSameness(leftPage.mainText, rightPage.mainText).isSame ? .same : .slightlyDifferent
        }
        return full.isOther ? .replaced : .changed
    }
}
