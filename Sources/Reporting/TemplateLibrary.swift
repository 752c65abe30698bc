import Mustache

/// The templates, embedded in the binary and parsed once.
enum TemplateLibrary {
    /// The templates of the HTML report.
    static let html = library(
        HTMLText(), named: "REPORT_HTML",
        [
            "report": PackageResources.report_mustache,
            "card": PackageResources.card_mustache,
            "comparison": PackageResources.comparison_mustache,
            "timeline": PackageResources.timeline_mustache,
            "findings": PackageResources.findings_mustache,
            "action": PackageResources.action_mustache,
            "address": PackageResources.address_mustache,
            "style": PackageResources.style_css,
        ])

    /// The templates of the Markdown report.
    static let markdown = library(
        MarkdownText(), named: "REPORT_MARKDOWN",
        [
            "report": PackageResources.report_markdown_mustache,
            "reference": PackageResources.reference_markdown_mustache,
            "address": PackageResources.address_markdown_mustache,
        ])

    /// Every template's text by name, for the test that none of them leaves escaping out.
    static let texts: [String: String] = [
        "report": text(PackageResources.report_mustache),
        "card": text(PackageResources.card_mustache),
        "comparison": text(PackageResources.comparison_mustache),
        "timeline": text(PackageResources.timeline_mustache),
        "findings": text(PackageResources.findings_mustache),
        "action": text(PackageResources.action_mustache),
        "address": text(PackageResources.address_mustache),
        "style": text(PackageResources.style_css),
        "report.markdown": text(PackageResources.report_markdown_mustache),
        "reference.markdown": text(PackageResources.reference_markdown_mustache),
        "address.markdown": text(PackageResources.address_markdown_mustache),
    ]

    /// Fills the template `report` of a library.
    static func fill(_ library: MustacheLibrary, with values: TemplateValue) -> String {
        library.render(values.content, withTemplate: "report") ?? ""
    }

    /// Parses templates. Every one of them gets the content type, because Mustache falls back to its own HTML escaping
    /// in each partial, and that one misses a quotation mark followed by a combining character.
    ///
    /// The template `address` stands inside lines, so the line feed at its file's end is not part of it.
    private static func library(
        _ contentType: some MustacheContentType, named name: String, _ sources: [String: [UInt8]]
    ) -> MustacheLibrary {
        MustacheContentTypes.register(contentType, named: name)
        var library = MustacheLibrary()
        for (key, bytes) in sources {
            do {
                let bytes = key == "address" && bytes.last == 0x0A ? bytes.dropLast() : bytes
                try library.register("{{% CONTENT_TYPE:\(name)}}" + text(bytes), named: key)
            } catch {
                // Cannot fire: the templates are constants of the binary, and the tests parse every one of them.
                fatalError("the embedded template \(key) does not parse: \(error)")
            }
        }
        return library
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
