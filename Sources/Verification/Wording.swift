import Bibliography
import Foundation

/// How days and dates read in findings and statements, in English and in UTC.
enum Wording {
    static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

    /// `30 June 2014`.
    static func day(dayNumber: Int) -> String {
        PartialDate(dayNumber: dayNumber).map(date) ?? "an unknown day"
    }

    /// The day of an instant.
    static func day(_ instant: Date) -> String { day(dayNumber: dayNumber(of: instant)) }

    /// `30 June 2014, 09:41 UTC`.
    static func instant(_ instant: Date) -> String {
        let seconds = Int(instant.timeIntervalSince1970.rounded(.down)) - dayNumber(of: instant) * 86_400
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(day(instant)), \(padded(seconds / 3600)):\(padded(seconds / 60 % 60)) UTC"
    }

    /// `30 June 2014`, `June 2014` or `2014`.
    static func date(_ date: PartialDate) -> String {
        [date.day.map(String.init), date.month.map { months[$0 - 1] }, String(date.year)].compactMap { $0 }
            .joined(separator: " ")
    }

    /// Days since 1970-01-01 in UTC.
    static func dayNumber(of instant: Date) -> Int { Int((instant.timeIntervalSince1970 / 86_400).rounded(.down)) }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
