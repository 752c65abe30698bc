public import Foundation
public import Verification

/// What a check of links found: all that any format says of it.
public struct LinkReport: Hashable, Sendable {
    /// The tool's version: `0.1.0`.
    public var toolVersion: String
    /// The run's date.
    public var date: Date
    /// Every distinct link in the order in which it first stands in the input.
    public var rows: [LinkRow]
    /// How many files were read.
    public var fileCount: Int
    /// What could not be read, or was read with doubts: a missing file, a damaged entry.
    public var problems: [LinkProblem]

    /// Creates a report.
    public init(
        toolVersion: String, date: Date, rows: [LinkRow], fileCount: Int = 0, problems: [LinkProblem] = []
    ) {
        self.toolVersion = toolVersion
        self.date = date
        self.rows = rows
        self.fileCount = fileCount
        self.problems = problems
    }

    /// How many distinct links are of a class.
    public func count(of linkClass: LinkClass) -> Int { rows.count { $0.outcome.linkClass == linkClass } }
}

/// A distinct link with all the places where it stands.
public struct LinkRow: Hashable, Sendable {
    /// What stands in the input, in full: a URL, a mail address, a path. It was asked, unless ``askedURL`` says otherwise.
    public var url: String
    /// What was found.
    public var outcome: LinkOutcome
    /// Where it stands, in the order of the input.
    public var places: [LinkPlace]
    /// Whether it fails the run: its class counts as a failure, and it is not known from the baseline.
    public var isFailure: Bool
    /// How long the exchange took, in milliseconds; differs from run to run, so that formats show it only when asked.
    public var milliseconds: Int?
    /// What was asked in place of ``url``; nil when that was.
    public var askedURL: String?
    /// What its page says of itself; nil when it was not read, or says nothing.
    public var metadata: LinkMetadata?

    /// Creates a row.
    public init(
        url: String, outcome: LinkOutcome, places: [LinkPlace], isFailure: Bool, milliseconds: Int? = nil,
        askedURL: String? = nil,
        metadata: LinkMetadata? = nil
    ) {
        self.askedURL = askedURL
        self.url = url
        self.outcome = outcome
        self.places = places
        self.isFailure = isFailure
        self.milliseconds = milliseconds
        self.metadata = metadata
    }
}

/// A place of a link.
public struct LinkPlace: Hashable, Sendable {
    /// The file's path as given, with `/` between folders; `-` for standard input.
    public var file: String
    /// The line, from 1.
    public var line: Int
    /// The column in Unicode scalars, from 1.
    public var column: Int
    /// The end of the link's text: line and column of the first place behind it.
    public var endLine: Int
    /// The column behind the link's text.
    public var endColumn: Int
    /// The characters as they stand in the file.
    public var text: String

    /// Creates a place.
    public init(file: String, line: Int, column: Int, endLine: Int, endColumn: Int, text: String) {
        self.file = file
        self.line = line
        self.column = column
        self.endLine = endLine
        self.endColumn = endColumn
        self.text = text
    }
}

/// A file that could not be read as it should.
public struct LinkProblem: Hashable, Sendable {
    /// The file's path as given.
    public var file: String
    /// The line, from 1; nil when the whole file is meant.
    public var line: Int?
    /// What is wrong and what to do.
    public var message: String

    /// Creates a problem.
    public init(file: String, line: Int? = nil, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }
}
