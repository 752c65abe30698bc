import Markup

/// The `meta` elements of a page by name, property or itemprop.
struct MetaElements {
    private var contents: [String: [String]] = [:]

    /// The most elements that are read.
    private static let mostElements = 5_000

    init(_ document: HTMLDocument) {
        for element in document.elements(named: "meta").prefix(MetaElements.mostElements) {
            guard let content = element["content"], !content.isEmpty else { continue }
            for attribute in ["name", "property", "itemprop", "http-equiv"] {
                for key in (element[attribute] ?? "").split(whereSeparator: \.isWhitespace).prefix(4) {
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
