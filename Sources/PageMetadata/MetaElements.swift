import Markup

/// The `meta` elements of a page by name, property or itemprop.
struct MetaElements {
    private var contents: [String: [String]] = [:]

    /// The most elements that are read.
    private static let mostElements = 5_000

    init(_ document: HTMLDocument) {
        for element in document.elements(.meta).prefix(MetaElements.mostElements) {
            guard let content = element[.content], !content.isEmpty else { continue }
            for attribute in [MarkupName.name, .property, .itemprop, .httpEquiv] {
                guard let keys = element.bytes(attribute) else { continue }
                let text = String(decoding: keys, as: UTF8.self)
                // Nearly all have one name, and it has no blanks.
                if keys.allSatisfy({ (0x21...0x7E).contains($0) }) {
                    contents[MetaElements.normalized(text[...]), default: []].append(content)
                    continue
                }
                for key in text.split(whereSeparator: \.isWhitespace).prefix(4) {
                    contents[MetaElements.normalized(key), default: []].append(content)
                }
            }
        }
    }

    /// The contents under a name, in document order.
    ///
    /// - Parameter name: in lower case, with dots: `dc.title` finds `DC:title` and `DCTERMS.title` is another.
    subscript(name: String) -> [String] { contents[name] ?? [] }

    private static func normalized(_ key: Substring) -> String {
        let lower = key.lowercased()
        // Dublin Core and PRISM are written with a dot, a colon or an underscore.
        for prefix in ["dc", "dcterms", "prism", "eprints"] where lower.hasPrefix(prefix) {
            let rest = lower.dropFirst(prefix.count)
            if let separator = rest.first, separator == ":" || separator == "_" || separator == "." {
                return prefix + "." + rest.dropFirst()
            }
        }
        return lower
    }
}
