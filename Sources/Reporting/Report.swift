public import Citations
public import Foundation
public import Verification

/// A verification report: all that any format says, and nothing that depends on how long the run took.
public struct Report: Hashable, Sendable {
    /// The article.
    public let article: ArticleFacts
    /// The run.
    public let run: RunFacts
    /// The references in the order of the bibliography.
    public let references: [ReferenceVerification]
    /// Every citation in the text.
    public let citations: [Citation]
    /// Findings that belong to no reference: the article, citations without entry, archive files.
    public let findings: [Finding]

    /// Creates a report.
    public init(
        article: ArticleFacts, run: RunFacts, references: [ReferenceVerification], citations: [Citation],
        findings: [Finding]
    ) {
        self.article = article
        self.run = run
        self.references = references
        self.citations = citations
        self.findings = findings
    }

    /// All findings, the most urgent first, then in the order of the article.
    public var allFindings: [Finding] {
        let inOrder = findings + references.flatMap(\.findings)
        return inOrder.enumerated().sorted { ($1.element.level, $0.offset) < ($0.element.level, $1.offset) }.map(
            \.element)
    }
}

/// What a report says of the article.
public struct ArticleFacts: Hashable, Sendable {
    /// The file's name without folders; links to lines use it.
    public let fileName: String
    /// `sha256` of the file's bytes in hexadecimal.
    public let sha256: String
    /// The title; nil when none was recognised.
    public let title: String?
    /// The authors as displayed.
    public let authors: [String]
    /// The main language as a BCP 47 tag.
    public let language: String?
    /// The encoding the file was in.
    public let encoding: String
    /// Whether the report is written to the article's own folder, so that links to its lines lead somewhere.
    public let isBesideReport: Bool
    /// The file that its references stand in; nil when they stand in the article itself.
    public let bibliography: BibliographyFacts?

    /// Creates the facts.
    public init(
        fileName: String, sha256: String, title: String?, authors: [String], language: String?, encoding: String,
        isBesideReport: Bool = true, bibliography: BibliographyFacts? = nil
    ) {
        self.fileName = fileName
        self.sha256 = sha256
        self.title = title
        self.authors = authors
        self.language = language
        self.encoding = encoding
        self.isBesideReport = isBesideReport
        self.bibliography = bibliography
    }
}

/// What a report says of a bibliography that stands beside its article.
public struct BibliographyFacts: Hashable, Sendable {
    /// The file's name without folders; the places of references are in it.
    public let fileName: String
    /// `sha256` of the file's bytes in hexadecimal.
    public let sha256: String

    /// Creates the facts.
    public init(fileName: String, sha256: String) {
        self.fileName = fileName
        self.sha256 = sha256
    }
}

/// What a report says of the run.
public struct RunFacts: Hashable, Sendable {
    /// The tool's version: `0.1.0`.
    public let toolVersion: String
    /// The run's date, in UTC.
    public let date: Date
    /// Whether the network was asked.
    public let isOffline: Bool
    /// The file name of the configuration, if one was read.
    public let configuration: String?
    /// The stored snapshot files by name, with their number of captures.
    public let snapshots: [SnapshotFile]
    /// The hosts that were asked, in alphabetical order, and whether each answered.
    public let hosts: [HostFacts]

    /// Creates the facts.
    public init(
        toolVersion: String, date: Date, isOffline: Bool, configuration: String?, snapshots: [SnapshotFile],
        hosts: [HostFacts]
    ) {
        self.toolVersion = toolVersion
        self.date = date
        self.isOffline = isOffline
        self.configuration = configuration
        self.snapshots = snapshots
        self.hosts = hosts
    }

    /// A stored snapshot file.
    public struct SnapshotFile: Hashable, Sendable {
        /// Its name without folders.
        public let name: String
        /// How many captures it holds.
        public let captureCount: Int

        /// Creates the facts.
        public init(name: String, captureCount: Int) {
            self.name = name
            self.captureCount = captureCount
        }
    }

    /// A host that was asked.
    public struct HostFacts: Hashable, Sendable {
        /// The host name.
        public let host: String
        /// Whether anything at all answered there.
        public let didAnswer: Bool

        /// Creates the facts.
        public init(host: String, didAnswer: Bool) {
            self.host = host
            self.didAnswer = didAnswer
        }
    }
}
