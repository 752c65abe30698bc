public import Foundation
public import Verification

/// What a user sets about verifying, apart from the network.
public struct VerifierSettings: Sendable {
    /// The run's date.
    public var now: Date
    /// The tool's version, for the report.
    public var toolVersion: String
    /// The configuration file's name, for the report.
    public var configuration: String?
    /// Whether the report is written to the article's own folder.
    public var isReportBesideArticle: Bool
    /// URLs that contain one of these are not asked.
    public var excludedPatterns: [String]
    /// How evidence is weighed.
    public var judging: JudgeSettings

    /// Creates settings.
    public init(
        now: Date, toolVersion: String, configuration: String? = nil, isReportBesideArticle: Bool = true,
        excludedPatterns: [String] = [],
        judging: JudgeSettings = JudgeSettings()
    ) {
        self.now = now
        self.toolVersion = toolVersion
        self.configuration = configuration
        self.isReportBesideArticle = isReportBesideArticle
        self.excludedPatterns = excludedPatterns
        self.judging = judging
    }

    /// How many references are gathered for at once; each holds at most one page in memory.
    static let referencesAtOnce = 32
    /// How much of a stored capture is read; the same as of a live page, so that both are compared alike.
    static let captureBodyLimit = 8 * 1024 * 1024
}
