/// A date of the Gregorian calendar that is known to the year, the month or the day, and never more precisely than
/// its source (ISO 8601-1, reduced precision; CSL's `date-parts`); or to a season, or a stretch between two such dates.
public struct PartialDate: Hashable, Sendable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int?
    /// The day of the month, 1 to 31; present only beside a month.
    public let day: Int?
    /// The season, where a year has one in the place of a month: `Spring 2010`.
    public private(set) var season: Season?
    private var ending: Ending?

    /// A season, with CSL's number of it.
    public enum Season: Int, Hashable, Sendable, CaseIterable {
        /// Spring.
        case spring = 1
        /// Summer.
        case summer
        /// Autumn.
        case autumn
        /// Winter.
        case winter
    }

    /// What a stretch ends with; a date of its own would hold itself.
    private struct Ending: Hashable, Sendable {
        let year: Int
        let month: Int?
        let day: Int?
    }

    /// The last year, month or day of a stretch: April 2012 of `March–April 2012`.
    public var end: PartialDate? { ending.flatMap { PartialDate(year: $0.year, month: $0.month, day: $0.day) } }

    /// Creates a date, or nil when no such date exists (month 13, 30 February).
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1...9999).contains(year) else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            if let day, !(1...PartialDate.days(inMonth: month, of: year)).contains(day) { return nil }
        } else if day != nil {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The season of the year; the date itself when it is known to the month.
    public func during(_ season: Season) -> PartialDate {
        guard month == nil else { return self }
        var date = self
        date.season = season
        return date
    }

    /// The stretch from this date to another of the same precision; the date itself when the other is no later.
    public func through(_ end: PartialDate) -> PartialDate {
        guard end.firstDay > firstDay, (month == nil) == (end.month == nil), (day == nil) == (end.day == nil) else {
            return self
        }
        var date = self
        date.ending = Ending(year: end.year, month: end.month, day: end.day)
        return date
    }

    /// Reads `2014`, `2014-06` or `2014-06-30`; anything after a day, such as a time, is ignored.
    public init?(iso8601 text: some StringProtocol) {
        let parts = text.prefix { $0 != "T" && $0 != " " }.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4 else { return nil }
        var numbers: [Int] = []
        for (index, part) in parts.enumerated() {
            guard index == 0 || part.utf8.count == 2, let number = Int(part), number >= 0 else {
                return nil
            }
            numbers.append(number)
        }
        self.init(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
    }

    /// `2014`, `2014-06` or `2014-06-30`; of a stretch where it begins, and of a season its year.
    public var iso8601: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return ([padded(year, 4)] + [month, day].compactMap { $0 }.map { padded($0, 2) }).joined(separator: "-")
    }

    /// ``iso8601``, and what it leaves out, as extended dates have it (ISO 8601-2): `2012-03/2012-04`, `2010-21`.
    public var extended: String {
        if let season { return iso8601 + "-\(20 + season.rawValue)" }
        return end.map { iso8601 + "/" + $0.iso8601 } ?? iso8601
    }

    /// The first day that the date can mean, as days since 1970-01-01.
    public var firstDay: Int { PartialDate.dayNumber(year, month ?? 1, day ?? 1) }

    /// The last day that the date can mean, as days since 1970-01-01.
    public var lastDay: Int {
        if let ending { return PartialDate.lastDay(ending.year, ending.month, ending.day) }
        return PartialDate.lastDay(year, month, day)
    }

    private static func lastDay(_ year: Int, _ month: Int?, _ day: Int?) -> Int {
        let lastMonth = month ?? 12
        return dayNumber(year, lastMonth, day ?? days(inMonth: lastMonth, of: year))
    }

    /// Whether every day of the other date lies within this one, as 2014 holds 2014-06-30.
    public func contains(_ other: PartialDate) -> Bool { firstDay <= other.firstDay && other.lastDay <= lastDay }

    /// The day that is so many days after 1970-01-01.
    public init?(dayNumber: Int) {
        // Civil-from-days, H. Hinnant, "chrono-Compatible Low-Level Date Algorithms": exact for the whole range.
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
