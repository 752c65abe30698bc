/// What a caller can choose about the rendering of a report of links.
public struct LinkReportOptions: Hashable, Sendable {
    /// Whether ``LinkReportFormat/human`` and ``LinkReportFormat/compact`` use the colours of a terminal.
    public var usesColor: Bool
    /// Whether the run's date and how long each exchange and each of its hops took are written.
    ///
    /// They differ from run to run; without them, the same results give the same bytes.
    public var showsTimings: Bool
    /// Whether JSON and JSON Lines say over what connection each response came: address, version of HTTP, certificate.
    public var showsConnections: Bool
    /// Whether what pages say of themselves is written, in the formats for data and in ``LinkReportFormat/human``.
    public var showsMetadata: Bool
    /// The absolute path of the folder that paths are relative to in formats for forges and editors, the root of the
    /// repository as a rule; nil leaves paths as they were given.
    public var folder: String?
    /// The address under which the files of ``folder`` can be looked at, such as
    /// `https://forge.example/owner/repository/blob/0a1b2c/`; Markdown then links each place to its line.
    public var sourceAddress: String?

    /// Creates options; all are off by default.
    public init(
        usesColor: Bool = false, showsTimings: Bool = false, showsConnections: Bool = false,
        showsMetadata: Bool = false, folder: String? = nil,
        sourceAddress: String? = nil
    ) {
        self.usesColor = usesColor
        self.showsTimings = showsTimings
        self.showsConnections = showsConnections
        self.showsMetadata = showsMetadata
        self.folder = folder
        self.sourceAddress = sourceAddress
    }
}
