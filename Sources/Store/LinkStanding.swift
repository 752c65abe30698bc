public import Foundation

/// What the history says of a link that fails.
public struct LinkStanding: Hashable, Sendable {
    /// Failures in a row since the page was last there. Checks that the server refused, and those in which nobody was
    /// asked, neither count nor end the row.
    public let failureCount: Int
    /// The first failure of the row.
    public let firstFailure: Date?
    /// The last failure of the row.
    public let lastFailure: Date?
    /// When the page was last there; nil when this history never saw it.
    public let lastGood: Date?
    /// Whether it may be called dead: failures enough, and time enough between the first and the last.
    public let isDead: Bool
}

/// When a link that fails again and again is dead: a rule as InternetArchiveBot has it, against outages that pass.
public struct DeathRule: Hashable, Sendable {
    /// So many failures in a row are needed.
    public var failureCount: Int
    /// So much time must lie between the first and the last of them.
    public var period: Duration

    /// Creates a rule: by default three failures over six days, which is three checks at three days' distance.
    public init(failureCount: Int = 3, period: Duration = .seconds(6 * 86_400)) {
        self.failureCount = failureCount
        self.period = period
    }
}
