public import Bibliography

/// Writes references as CSL-YAML: the data of ``CSLJSON`` in the form that pandoc reads as a bibliography, a YAML
/// document whose key `references` holds the items.
public enum CSLYAML {
    /// The document, ending with a line feed. The same references give the same bytes.
    public static func text(of references: [Reference]) -> String { ReferenceWriter.text(of: references, as: .cslYAML) }

    /// An item with what stands before it.
    static func element(
        _ reference: Reference, key: String, source: String?, isFirst: Bool, diagnostics: inout [Diagnostic]
    ) -> String {
        (isFirst ? "---\nreferences:\n" : "")
            + YAMLText.element(
                CSLItem.item(reference, key: key, source: source, isYAML: true, diagnostics: &diagnostics))
    }

    /// What stands after the last item.
    static func ending(isEmpty: Bool) -> String { isEmpty ? "---\nreferences: []\n...\n" : "...\n" }
}
