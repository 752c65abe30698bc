import Bibliography

/// Finds the places of a record's fields for all who read it, who ask in the order of the source: they share a cursor.
final class XMLPlaces {
    private var cursor: PositionCursor

    init(_ source: SourceText) { cursor = PositionCursor(source) }

    /// The place of a range.
    func range(_ range: Range<Int>) -> SourceRange { cursor.range(range) }
}
