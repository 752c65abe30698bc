public import Bibliography

/// Writes references in the RIS format of reference managers: tagged lines that end in CR LF, in UTF-8.
///
/// A value never leaves its line: line ends and control characters become blanks. RIS has no way to escape anything, so
/// a name with a comma, such as a company's, is read as family and given name by whoever imports it.
public enum RIS {
    /// The records in the order given, parted by empty lines. The same references give the same bytes.
    public static func text(of references: [Reference]) -> String { ReferenceWriter.text(of: references, as: .ris) }

    /// One record, from `TY` to `ER`.
    static func record(_ reference: Reference, key: String?, diagnostics: inout [Diagnostic]) -> String {
        var record = RISRecord(reference, key: key)
        record.compose()
        diagnostics += record.diagnostics
        return record.lines
    }
}
