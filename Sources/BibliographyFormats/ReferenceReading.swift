public import Bibliography

/// What a reader comes upon, in the order of the source.
public enum ReadItem: Hashable, Sendable {
    /// A reference.
    case reference(Reference)
    /// Something that the user should know; it never ends the reading.
    case diagnostic(Diagnostic)
}

/// Reads the references of one format, one at a time, so that a long bibliography need not stand in memory.
///
/// A reader recovers: a damaged record gives a diagnostic with its place and cause, and the next one is read.
protocol ReferenceReading {
    /// The next reference or diagnostic; nil at the end.
    mutating func next() -> ReadItem?
}
