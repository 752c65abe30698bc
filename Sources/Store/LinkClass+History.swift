import Verification

/// What a check of a class means for the history of its link.
enum HistoricalMeaning {
    /// The page was there: a row of failures ends.
    case good
    /// The page was not there, or could not be reached: it counts towards the link's death.
    case failure
    /// The server answered and said nothing of the page: neither counts nor ends anything.
    case refusal
    /// Nobody was asked.
    case none
}

extension LinkClass {
    var historicalMeaning: HistoricalMeaning {
        switch self {
        case .ok, .moved: .good
        case .gone, .softNotFound, .unreachable: .failure
        case .blocked: .refusal
        case .invalid, .excluded, .skipped: .none
        }
    }

    /// The classes of the meanings as SQL's list: `'ok', 'moved'`.
    static func list(_ meanings: HistoricalMeaning...) -> String {
        allCases.filter { meanings.contains($0.historicalMeaning) }.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    }
}
