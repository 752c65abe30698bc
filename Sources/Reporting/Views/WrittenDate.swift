import Bibliography
import Foundation

/// Dates as they are written in a report: in English, in UTC, whatever the machine's locale and time zone.
enum WrittenDate {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// `30 June 2014`, `June 2014` or `2014`.
    static func words(_ date: PartialDate) -> String {
        guard let month = date.month, months.indices.contains(month - 1) else { return String(date.year) }
        let monthAndYear = "\(months[month - 1]) \(date.year)"
        return date.day.map { "\($0) \(monthAndYear)" } ?? monthAndYear
    }

    /// `30 June 2014`.
    static func day(_ date: Date) -> String { words(of: date) }

    /// `30 June 2014, 14:05 UTC`.
    static func minute(_ date: Date) -> String {
        let clock = secondOfDay(date)
        return "\(words(of: date)), \(padded(clock / 3600)):\(padded(clock / 60 % 60)) UTC"
    }

    /// `2014-06-30`.
    static func iso8601Day(_ date: Date) -> String {
        PartialDate(dayNumber: dayNumber(date))?.iso8601 ?? "0001-01-01"
    }

    /// `2014-06-30T14:05:09Z`.
    static func iso8601(_ date: Date) -> String {
        let clock = secondOfDay(date)
        return iso8601Day(date) + "T\(padded(clock / 3600)):\(padded(clock / 60 % 60)):\(padded(clock % 60))Z"
    }

    /// Days since 1970-01-01.
    static func dayNumber(_ date: Date) -> Int { Int((seconds(date) / 86_400).rounded(.down)) }

    private static func words(of date: Date) -> String {
        PartialDate(dayNumber: dayNumber(date)).map(words) ?? iso8601Day(date)
    }

    private static func secondOfDay(_ date: Date) -> Int {
        Int(seconds(date).rounded(.down)) - dayNumber(date) * 86_400
    }

    /// Seconds since 1970, kept within the years 1 to 9999, so that every later conversion fits.
    private static func seconds(_ date: Date) -> Double {
        let value = date.timeIntervalSince1970
        return value.isFinite ? min(max(value, -62_135_596_800), 253_402_300_799) : 0
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
