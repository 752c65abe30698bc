public import Bibliography

/// Writes references as CSL-JSON.
///
/// Fields are those of [CSL 1.0.2](https://docs.citationstyles.org/en/1.0.2/specification.html); what CSL has no place
/// for stands in the object `custom`, under `referee`: where the entry and its URL stand in the article, what was
/// printed, how its words were labelled, and every reading of it.
public enum CSLJSON {
    /// An array of items in the order given, ending with a line feed. The same references give the same bytes.
    public static func text(of references: [Reference]) -> String { ReferenceWriter.text(of: references, as: .cslJSON) }

    /// An item with what stands before it.
    static func element(
        _ reference: Reference, key: String, source: String?, isFirst: Bool, diagnostics: inout [Diagnostic]
    ) -> String {
        (isFirst ? "[\n  " : ",\n  ")
            + CSLItem.item(reference, key: key, source: source, diagnostics: &diagnostics).rendered(indentation: 1)
    }

    /// What stands after the last item.
    static func ending(isEmpty: Bool) -> String { isEmpty ? "[]\n" : "\n]\n" }
}
