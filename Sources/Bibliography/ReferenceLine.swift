/// A reference as one line for people: what a list shows of an entry that was never printed.
///
/// It follows no citation style; its order is that of the fields of a citation: names, year, title, container with its
/// numbers, place and publisher, identifier, address, consulted date.
public enum ReferenceLine {
    /// So many names are written out; a paper of a large collaboration has thousands.
    private static let maximumNames = 6

    /// The line; empty when the reference has no field at all.
    public static func text(of reference: Reference) -> String {
        var parts: [String] = []
        func add(_ part: String) {
            let part = oneLine(part)
            guard !part.isEmpty else { return }
            parts.append(part.last.map { ".?!…".contains($0) } == true ? part : part + ".")
        }
        add(names(reference.authors.isEmpty ? reference.editors : reference.authors))
        add(reference.issued.map { "(\($0.value.extended))" } ?? "")
        add(reference.title?.value ?? "")
        add(container(of: reference))
        add([reference.publisherPlace?.value, reference.publisher?.value].compactMap { $0 }.joined(separator: ": "))
        add(reference.doi.map { "https://doi.org/\($0.value)" } ?? "")
        if let url = reference.urls.first { add(url.candidates.first?.url ?? url.verbatim) }
        if let accessed = reference.accessed {
            add("Accessed " + (accessed.value.date?.iso8601 ?? accessed.verbatim))
        }
        return parts.joined(separator: " ")
    }

    private static func names(_ names: [Field<Name>]) -> String {
        let shown = names.prefix(maximumNames).map(\.value.inverted)
        return (names.count > maximumNames ? shown + ["et al."] : shown).joined(separator: "; ")
    }

    private static func container(of reference: Reference) -> String {
        var numbers = reference.volume?.value ?? ""
        if let issue = reference.issue?.value { numbers += "(\(issue))" }
        return [reference.containerTitle?.value, numbers.isEmpty ? nil : numbers, reference.pages?.value]
            .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// Line breaks and controls are blanks, and several blanks are one.
    private static func oneLine(_ text: String) -> String {
        text.unicodeScalars.split { $0.properties.isWhitespace || $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
            .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    }
}
