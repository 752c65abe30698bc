/// A place in a document.
///
/// Lines and columns count from 1, as editors show them; a column counts Unicode scalars. The offset counts bytes of
/// the document's UTF-8 text from 0.
public struct SourcePosition: Hashable, Sendable, Comparable, Codable {
    /// Bytes of UTF-8 before this place.
    public let offset: Int
    /// The line, from 1.
    public let line: Int
    /// The column in Unicode scalars, from 1.
    public let column: Int

    /// Creates a position; the three numbers must belong to the same document.
    public init(offset: Int, line: Int, column: Int) {
        self.offset = offset
        self.line = line
        self.column = column
    }

    /// Orders positions of one document by their offset.
    public static func < (left: SourcePosition, right: SourcePosition) -> Bool { left.offset < right.offset }
}

/// A stretch of a document, the end excluded.
public struct SourceRange: Hashable, Sendable, Codable {
    /// Where the stretch starts.
    public let start: SourcePosition
    /// The first place after the stretch.
    public let end: SourcePosition

    /// Creates a range; `start` must not lie after `end`.
    public init(start: SourcePosition, end: SourcePosition) {
        self.start = start
        self.end = end
    }

    /// Whether the other range lies inside this one.
    public func contains(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }
}
