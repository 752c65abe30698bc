public import Foundation

/// One run of the link checker.
public struct LinkRun: Hashable, Sendable, Identifiable {
    /// The number that the history gave the run.
    public let id: Int64
    /// A digest of what was to be checked. Runs of equal digests check the same links.
    public let inputsDigest: String
    /// A digest of the settings that bear on results.
    public let settingsDigest: String
    /// When it began, in whole seconds.
    public let startedAt: Date
    /// When it ended; nil while it runs, and when it was interrupted or killed.
    public let finishedAt: Date?
}
