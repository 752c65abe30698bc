public import Foundation
public import Verification

/// What a check of links is to do.
public struct LinkCheckSettings: Sendable {
    /// The run's date, which every exchange carries.
    public var now: Date
    /// The tool's version, for the report.
    public var toolVersion: String
    /// Whether only files, anchors and syntax are checked.
    public var isOffline = false
    /// Whether `ftp` URLs are asked; the transport must allow them.
    public var asksFTP = false
    /// Statuses that count as good, by host; those under `""` hold for every host.
    public var acceptedStatuses: [String: Set<Int>] = [:]
    /// The classes that fail the run.
    public var failingClasses: Set<LinkClass> = LinkCheckSettings.definiteClasses
    /// Whether the places in pages and documents that fragments name are looked for.
    public var checksFragments = false
    /// Whether pages are compared with what their server gives for an address that nobody can have published.
    public var checksSoftNotFound = false
    /// Whether what pages say of themselves is read and kept; for that they are read to their end.
    public var readsMetadata = false
    /// Where relative links of a document begin, when not at its own folder: a URL, or a folder.
    public var baseURL: String?
    /// The folder that links beginning with `/` are looked up in.
    public var rootFolder: String?
    /// Whether how long each exchange took is kept.
    public var keepsDurations = false

    /// What a definite answer says; what could not be asked fails a run only when asked for.
    public static let definiteClasses: Set<LinkClass> = [.gone, .invalid]

    /// Creates settings.
    public init(now: Date, toolVersion: String) {
        self.now = now
        self.toolVersion = toolVersion
    }
}
