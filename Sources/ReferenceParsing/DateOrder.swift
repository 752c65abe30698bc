import Bibliography

/// Settles whether numeric dates put the day or the month first, from those that can be read in one way only.
struct DateOrder {
    private var dayFirst = 0
    private var monthFirst = 0

    /// Days before and behind a bibliography's other consulted dates in which a date is still one of them.
    private static let campaign = 45

    mutating func vote(monthFirst isMonthFirst: Bool?) {
        guard let isMonthFirst else { return }
        if isMonthFirst { monthFirst += 1 } else { dayFirst += 1 }
    }

    /// Puts the likelier reading of ambiguous consulted dates first; both stay.
    ///
    /// Nothing is read before it is published; then the other numeric dates decide; then, where those say nothing, the
    /// time in which the author read the other sources.
    func decide(_ references: inout [Reference]) {
        let fixed = references.compactMap { reference -> Int? in
            guard let date = reference.accessed?.value, date.readings.count == 1, let day = date.date, day.day != nil
            else { return nil }
            return day.firstDay
        }
        let span = fixed.min().flatMap { first in
            fixed.max().map { first - DateOrder.campaign...$0 + DateOrder.campaign }
        }
        for index in references.indices {
            guard let readings = references[index].accessed?.value.readings, readings.count == 2 else { continue }
            let issued = references[index].issued?.value.firstDay
            let isDayFirst = DateOrder.firstNumber(references[index].accessed?.verbatim) == readings[0].day
            if isSecondLikelier(readings[0], readings[1], isDayFirst: isDayFirst, issued: issued, span: span) {
                references[index].accessed?.value.readings = readings.reversed()
            }
        }
    }

    private func isSecondLikelier(
        _ first: PartialDate, _ second: PartialDate, isDayFirst: Bool, issued: Int?, span: ClosedRange<Int>?
    ) -> Bool {
        if let issued {
            let isPossible = (first.lastDay >= issued, second.lastDay >= issued)
            if isPossible.0 != isPossible.1 { return isPossible.1 }
        }
        if monthFirst != dayFirst { return (monthFirst > dayFirst) == isDayFirst }
        guard let span else { return false }
        return !span.contains(first.firstDay) && span.contains(second.firstDay)
    }

    private static func firstNumber(_ text: String?) -> Int? {
        text.flatMap { Int($0.utf8.prefix { (0x30...0x39).contains($0) }.map { String($0 - 0x30) }.joined()) }
    }
}
