package import Foundation

/// Points in time as WARC and CDXJ write them. Own arithmetic over the proleptic Gregorian calendar, because an index
/// reads one for each record.
package enum WARCDate {
    /// Reads a date of any granularity, `2012` to `2012-01-18T05:01:02.123456789Z` (ISO 8601 as WARC 1.1 profiles it),
    /// or the 14 or 17 digits that ARC and CDXJ write; a part that is left out counts as its beginning.
    ///
    /// An offset such as `+02:00` is read too, and a leap second counts as the second before it. Nil for a month 00 or
    /// any other part out of range.
    package static func date(_ text: some Sequence<UInt8>) -> Date? {
        let bytes = Array(text)[...].trimmed
        guard let first = bytes.first, first.isDigit else { return nil }
        if bytes.count > 4, bytes.allSatisfy(\.isDigit) { return date(digits: bytes) }
        var reader = Reader(bytes: bytes, position: bytes.startIndex)
        guard let year = reader.number(4) else { return nil }
        var parts = Parts(year: year)
        guard reader.take("-") else { return reader.isAtEnd ? parts.date : nil }
        guard let month = reader.number(2) else { return nil }
        parts.month = month
        guard reader.take("-") else { return reader.isAtEnd ? parts.date : nil }
        guard let day = reader.number(2) else { return nil }
        parts.day = day
        guard reader.take("T") || reader.take("t") || reader.take(" ") else {
            return reader.isAtEnd ? parts.date : nil
        }
        guard let hour = reader.number(2) else { return nil }
        parts.hour = hour
        if reader.take(":") {
            guard let minute = reader.number(2) else { return nil }
            parts.minute = minute
            if reader.take(":") {
                guard let second = reader.number(2) else { return nil }
                parts.second = second
                if reader.take(".") || reader.take(",") {
                    guard let fraction = reader.fraction() else { return nil }
                    parts.fraction = fraction
                }
            }
        }
        guard let offset = reader.zone(), reader.isAtEnd else { return nil }
        return parts.date?.addingTimeInterval(-offset)
    }

    /// `2012-01-18T05:01:02Z`; a fraction of a second is cut off. Nil outside the years 0 to 9999.
    package static func text(_ date: Date) -> String? {
        guard let parts = Parts(date) else { return nil }
        return padded(parts.year, 4) + "-" + padded(parts.month, 2) + "-" + padded(parts.day, 2) + "T"
            + padded(parts.hour, 2) + ":" + padded(parts.minute, 2) + ":" + padded(parts.second, 2) + "Z"
    }

    /// `20120118050102`, as CDXJ has it. Nil outside the years 0 to 9999.
    package static func timestamp(_ date: Date) -> String? {
        guard let parts = Parts(date) else { return nil }
        return padded(parts.year, 4) + padded(parts.month, 2) + padded(parts.day, 2) + padded(parts.hour, 2)
            + padded(parts.minute, 2) + padded(parts.second, 2)
    }

    /// `YYYYMMDDhhmmss` with as many parts as there are, three digits of milliseconds at the end included.
    private static func date(digits: ArraySlice<UInt8>) -> Date? {
        guard [6, 8, 10, 12, 14, 17].contains(digits.count) else { return nil }
        var reader = Reader(bytes: digits, position: digits.startIndex)
        guard let year = reader.number(4) else { return nil }
        var parts = Parts(year: year)
        if let month = reader.number(2) { parts.month = month }
        if let day = reader.number(2) { parts.day = day }
        if let hour = reader.number(2) { parts.hour = hour }
        if let minute = reader.number(2) { parts.minute = minute }
        if let second = reader.number(2) { parts.second = second }
        if let milliseconds = reader.number(3) { parts.fraction = Double(milliseconds) / 1000 }
        return parts.date
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

extension WARCDate {
    /// Year to second, in UTC.
    private struct Parts {
        var year: Int
        var month = 1
        var day = 1
        var hour = 0
        var minute = 0
        var second = 0
        var fraction = 0.0

        init(year: Int) { self.year = year }

        init?(_ date: Date) {
            let seconds = date.timeIntervalSince1970.rounded(.down)
            // The years 0 and 9999; the bounds also keep the conversion to an integer from trapping.
            guard seconds >= -62_167_219_200, seconds <= 253_402_300_799 else { return nil }
            let whole = Int(seconds)
            let days = Parts.flooredQuotient(whole, 86_400)
            let ofDay = whole - days * 86_400
            // Days since 0000-03-01, in eras of 400 years: with March first, the leap day is the last of its year.
            let shifted = days + 719_468
            let era = Parts.flooredQuotient(shifted, 146_097)
            let dayOfEra = shifted - era * 146_097
            let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
            let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
            let shiftedMonth = (5 * dayOfYear + 2) / 153
            day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
            month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
            year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
            hour = ofDay / 3600
            minute = ofDay / 60 % 60
            second = ofDay % 60
        }

        /// The instant; nil when a part is out of range.
        var date: Date? {
            let lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            guard (1...12).contains(month), (1...lengths[month - 1]).contains(day), hour < 24, minute < 60,
                second <= 60
            else { return nil }
            let shiftedYear = month <= 2 ? year - 1 : year
            let era = Parts.flooredQuotient(shiftedYear, 400)
            let yearOfEra = shiftedYear - era * 400
            let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
            let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            let days = era * 146_097 + dayOfEra - 719_468
            let seconds = days * 86_400 + hour * 3600 + minute * 60 + min(second, 59)
            return Date(timeIntervalSince1970: Double(seconds) + fraction)
        }

        private var isLeapYear: Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

        private static func flooredQuotient(_ number: Int, _ divisor: Int) -> Int {
            number >= 0 ? number / divisor : (number - divisor + 1) / divisor
        }
    }

    /// Reads digits and marks in their order.
    private struct Reader {
        let bytes: ArraySlice<UInt8>
        var position: Int

        var isAtEnd: Bool { position == bytes.endIndex }

        mutating func number(_ width: Int) -> Int? {
            guard bytes.endIndex - position >= width else { return nil }
            guard let value = bytes[position..<(position + width)].decimalValue else { return nil }
            position += width
            return value
        }

        mutating func take(_ mark: Character) -> Bool {
            guard position < bytes.endIndex, bytes[position] == mark.asciiValue else { return false }
            position += 1
            return true
        }

        /// One to nine digits after the point.
        mutating func fraction() -> Double? {
            let digits = bytes[position...].prefix { $0.isDigit }
            guard (1...9).contains(digits.count), let value = digits.decimalValue else { return nil }
            position += digits.count
            return (0..<digits.count).reduce(Double(value)) { number, _ in number / 10 }
        }

        /// `Z`, nothing (WARC times are UTC), or an offset, in seconds east of UTC.
        mutating func zone() -> Double? {
            if isAtEnd || take("Z") || take("z") { return 0 }
            let sign = take("-") ? -1.0 : 1.0
            if sign > 0, !take("+") { return nil }
            guard let hours = number(2), hours < 24 else { return nil }
            _ = take(":")
            let minutes = number(2) ?? 0
            guard minutes < 60 else { return nil }
            return sign * Double(hours * 3600 + minutes * 60)
        }
    }
}
