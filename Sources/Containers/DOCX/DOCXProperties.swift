import Bibliography
import Documents
import Markup

/// What a document says of itself (ISO/IEC 29500-2, 8: core properties).
enum DOCXProperties {
    /// No title or list of authors is longer, in bytes.
    private static let longest = 4_000
    private static let name = "docProps/core.xml"

    static func read(
        _ package: inout DOCXPackage, hasPrintedTitle: Bool
    ) throws(ContainerError) -> ArticleProperties {
        var properties = ArticleProperties()
        properties.hasPrintedTitle = hasPrintedTitle
        guard let bytes = try package.texts(of: [name])[name] else { return properties }
        var reader = XMLReader(bytes: bytes)
        while let event = reader.nextStart(of: ["title", "creator", "language"]) {
            guard case .start(let tag) = event else { continue }
            let text = folded(reader.element(from: tag).element.text)
            guard !text.isEmpty, text.utf8.count <= longest else { continue }
            switch tag.name.local {
            case "title": properties.title = Field(text, verbatim: text)
            case "creator":
                properties.authors = text.split(separator: ";").map { folded(String($0)) }.filter { !$0.isEmpty }
                    .map { Field(Name(literal: $0), verbatim: $0) }
            default: properties.language = language(text)
            }
        }
        return properties
    }

    private static func folded(_ text: String) -> String {
        text.split { $0.isWhitespace }.joined(separator: " ")
    }

    /// A tag of BCP 47 by its letters; nil for anything else.
    private static func language(_ text: String) -> String? {
        let tag = text.replacing("_", with: "-")
        let isTag =
            tag.utf8.count <= 20 && tag.prefix(2).allSatisfy { $0.isASCII && $0.isLetter }
            && tag.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        return isTag && tag.count >= 2 ? tag : nil
    }
}
