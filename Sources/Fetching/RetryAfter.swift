/// The `Retry-After` field (RFC 9110, section 10.2.3): seconds, or a date.
enum RetryAfter {
    /// How long the server asks to wait.
    ///
    /// A date is measured from the answer's own `Date` field and not from a clock of ours, which may differ from the
    /// server's; without that field a date says nothing.
    static func duration(_ value: String, answeredAt date: String?) -> Duration? {
        if value.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !value.isEmpty {
            // More digits than a number holds is more than anybody waits for.
            return .seconds(min(Int64(value) ?? .max, 1 << 31))
        }
        guard let end = seconds(of: value), let start = date.flatMap(seconds) else { return nil }
        return .seconds(max(0, end - start))
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// Seconds since 1970 of a date as all servers write it: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section 5.6.7).
    static func seconds(of date: String) -> Int? {
        let words = date.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", let day = number(words[1]), let year = number(words[3]),
            let month = months.firstIndex(of: String(words[2])), (1970...9999).contains(year), (1...31).contains(day)
        else { return nil }
        let time = words[4].split(separator: ":", omittingEmptySubsequences: false).map { number($0) }
        guard time.count == 3, let hour = time[0], let minute = time[1], let second = time[2], hour < 24, minute < 60,
            second < 61
        else { return nil }
        // Days since 1970 by counting years from March, so that the leap day is a year's last.
        let shifted = month < 2 ? year - 1 : year
        let monthsFromMarch = (month + 10) % 12
        let days =
            shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (monthsFromMarch * 153 + 2) / 5 + day
            - 719_469
        return ((days * 24 + hour) * 60 + minute) * 60 + second
    }

    private static func number(_ digits: Substring) -> Int? {
        guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(digits)
    }
}
