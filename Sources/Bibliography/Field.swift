/// One field of a reference: the value that was understood, beside what the author wrote.
///
/// Nothing a person wrote is lost: `verbatim` is the printed text, `value` its reading.
public struct Field<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What was understood.
    public var value: Value
    /// The printed characters that the value was read from, unwrapped to one line.
    public var verbatim: String
    /// Where they stand in the document; nil when the field came from a structured format.
    public var range: SourceRange?
    /// From 0 to 1: how sure the reader is. A structured format gives 1.
    public var confidence: Double

    /// Creates a field.
    public init(_ value: Value, verbatim: String, range: SourceRange? = nil, confidence: Double = 1) {
        self.value = value
        self.verbatim = verbatim
        self.range = range
        self.confidence = confidence
    }
}
