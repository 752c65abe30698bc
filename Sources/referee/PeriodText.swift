/// Periods as flags have them: `6d`, `12h`, `30m`, `45s`.
enum PeriodText {
    /// Nobody means more than this, and no sum of dates overflows below it.
    private static let longest = 10_000

    private static let units: [Character: Int] = ["d": 86_400, "h": 3600, "m": 60, "s": 1]

    /// The period; nil when the text is none.
    static func duration(_ text: some StringProtocol) -> Duration? {
        guard let unit = text.last.flatMap({ units[$0] }), let number = Int(text.dropLast()),
            (0...longest).contains(number)
        else { return nil }
        return .seconds(number * unit)
    }
}
