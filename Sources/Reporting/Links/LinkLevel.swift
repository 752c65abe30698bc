import Verification

/// How urgent a link is to whoever reads the report; the raw value orders.
enum LinkLevel: Int, Comparable, CaseIterable {
    /// Nothing to be done now: it could not be asked, or it was known to be broken before.
    case note
    /// It works, or seems to, and should be mended all the same.
    case warning
    /// It fails the run.
    case error

    /// The level of a row; nil for what needs no attention.
    init?(_ row: LinkRow) {
        if row.isFailure {
            self = .error
            return
        }
        switch row.outcome.linkClass {
        case .moved where row.outcome.advice != nil: self = .warning
        case .softNotFound: self = .warning
        case .gone, .invalid, .blocked, .unreachable: self = .note
        case .ok, .moved, .excluded, .skipped: return nil
        }
    }

    /// What a group of such links is headed by.
    var heading: String {
        switch self {
        case .error: "Failing"
        case .warning: "To be mended"
        case .note: "Noted, not failing"
        }
    }

    static func < (one: LinkLevel, other: LinkLevel) -> Bool { one.rawValue < other.rawValue }
}
