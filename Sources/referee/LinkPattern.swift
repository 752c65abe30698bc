/// A regular expression of the command line.
///
/// The matcher goes back as often as a pattern makes it, so that what it is given is bounded: a longer text matches
/// nothing. A pattern that nests repetitions can still take long, and is its writer's business.
struct LinkPattern {
    /// Longer than any URL that servers take (8 KiB as a rule).
    static let longestText = 8 << 10

    let regex: Regex<AnyRegexOutput>

    /// - Parameter flag: what the complaint calls the pattern.
    init(_ pattern: String, _ flag: String) throws(UsageProblem) {
        do {
            regex = try Regex(pattern)
        } catch {
            throw UsageProblem("\(flag) “\(pattern)” is no regular expression: \(error)")
        }
    }

    func matches(_ text: String) -> Bool {
        text.utf8.count <= LinkPattern.longestText && (try? regex.firstMatch(in: text)) ?? nil != nil
    }
}
