/// What reading a file's links gave.
public struct LinkReading: Hashable, Sendable {
    /// The format in which it was read.
    public var format: LinkFormat
    /// The encoding the bytes were in: `utf-8`, `windows-1251`.
    public var encoding: String
    /// The links in the order of their places. One place has one link; the same target may be linked many times.
    public var links: [Link]
    /// What could not be read, in the order of lines; the links around it are there.
    public var problems: [LinkReadingProblem]
    /// The address that the document declares for its relative links (`<base href>`), as written.
    public var base: String?

    /// Creates a reading.
    public init(
        format: LinkFormat, encoding: String, links: [Link], problems: [LinkReadingProblem] = [], base: String? = nil
    ) {
        self.format = format
        self.encoding = encoding
        self.links = links
        self.problems = problems
        self.base = base
    }
}

/// Something in a file that could not be read; the rest was.
public struct LinkReadingProblem: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// What is the matter, in plain English.
    public var message: String

    /// Creates a problem.
    public init(line: Int, message: String) {
        self.line = line
        self.message = message
    }
}
