package import Bibliography
package import Foundation

/// The span of UTC in which a consulted date lies, whatever the author's time zone: [D 00:00 − 14 h, D + 1 00:00 + 12 h).
package struct ConsultedInterval: Hashable, Sendable {
    /// The first instant.
    package let start: Date
    /// The first instant after it.
    package let end: Date

    private let firstDay: Int
    private let lastDay: Int

    /// UTC+14 sees a day first.
    private static let earliestOffset: TimeInterval = 14 * 3600
    /// UTC−12 sees it last.
    private static let latestOffset: TimeInterval = 12 * 3600
    static let day: TimeInterval = 86_400

    /// The span of a date of any precision.
    package init(_ date: PartialDate) {
        firstDay = date.firstDay
        lastDay = date.lastDay
        start = Date(timeIntervalSince1970: Double(date.firstDay) * Self.day - Self.earliestOffset)
        end = Date(timeIntervalSince1970: Double(date.lastDay + 1) * Self.day + Self.latestOffset)
    }

    /// Whether an instant lies in the span.
    package func contains(_ instant: Date) -> Bool { start <= instant && instant < end }

    /// Days by the calendar in UTC between an instant and the consulted days; 0 inside them.
    func days(to instant: Date) -> Int {
        if contains(instant) { return 0 }
        let day = Wording.dayNumber(of: instant)
        return max(1, instant < start ? firstDay - day : day - lastDay)
    }
}
