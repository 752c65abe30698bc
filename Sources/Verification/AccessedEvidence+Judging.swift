import Bibliography
import Foundation
import PageMetadata
import Web
import WebArchive

extension AccessedEvidence {
    /// Weighs what stands for a consulted date; the highest level that holds is given.
    ///
    /// E5 needs a signed manifest and is not reached from captures alone.
    init(_ bracket: CaptureBracket, attempt: Attempt, accessed: PartialDate, settings: JudgeSettings) {
        let captures = attempt.captures
        if let inside = bracket.inside, case .verified = captures[inside].capture.digestCheck {
            self.init(
                level: .captured,
                statement:
                    "a capture inside the consulted day, \(Wording.instant(captures[inside].capture.date)), whose digest holds"
            )
            return
        }
        if let before = bracket.before, let after = bracket.after, bracket.sameness == .same,
            let interval = bracket.interval
        {
            let days = [before, after].map { Wording.days(interval.days(to: captures[$0].capture.date)) }
            self.init(
                level: .bracketed,
                statement: "captures \(days[0]) before and \(days[1]) after are the same document")
            return
        }
        if let nearest = bracket.nearest, let days = bracket.nearestDays {
            let date = Wording.day(captures[nearest].capture.date)
            if days <= settings.nearDays {
                let distance = days == 0 ? "inside the consulted day" : "\(Wording.days(days)) away"
                self.init(level: .near, statement: "the nearest capture, \(date), is \(distance)")
                return
            }
            if bracket.sameness == .slightlyDifferent {
                self.init(level: .near, statement: "the captures before and after differ only slightly")
                return
            }
            self.init(
                level: .indirect, statement: "the nearest capture, \(date), is \(Wording.days(days)) away")
            return
        }
        if let live = attempt.live.observation, let statement = Self.indirectSign(in: live, accessed: accessed) {
            self.init(level: .indirect, statement: statement)
            return
        }
        self.init(level: .none, statement: "no capture and no date on the page speaks for it")
    }

    /// A date of the live page that is not after the consulted date: it was not changed since, by its own word.
    private static func indirectSign(in live: LiveObservation, accessed: PartialDate) -> String? {
        guard let answer = live.exchange.answer, (200...299).contains(answer.status), let page = live.page else {
            return nil
        }
        if let modified = answer.headers["Last-Modified"].flatMap(HTTPDate.init), modified.day <= accessed.lastDay {
            return "the server says that the page was last modified on \(Wording.day(dayNumber: modified.day))"
        }
        if let printed = (page.modified + page.published).first(where: { $0.value.lastDay <= accessed.lastDay }) {
            return "the page bears the date \(printed.value.iso8601)"
        }
        return nil
    }
}

/// The date of an HTTP header (RFC 9110, section 5.6.7), the preferred format only.
struct HTTPDate {
    /// Days since 1970-01-01.
    let day: Int

    init?(_ value: String) {
        let parts = value.split(separator: " ")
        guard parts.count >= 4, let day = Int(parts[1]), let year = Int(parts[3]),
            let month = HTTPDate.months.firstIndex(of: parts[2].lowercased()),
            let date = PartialDate(year: year, month: month + 1, day: day)
        else { return nil }
        self.day = date.firstDay
    }

    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}
