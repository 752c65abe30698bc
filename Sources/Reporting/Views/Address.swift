import Foundation
import Web

/// Where a link may lead: only `http` and `https` addresses, and places in the article's own file.
enum Address {
    /// The address as an `href`; nil for any other scheme and for what is no URL.
    ///
    /// Only characters that need no escape in HTML or Markdown are left as they are.
    static func target(_ url: String) -> String? {
        guard let parsed = try? WebURL(parsing: url), parsed.isHTTP else { return nil }
        return encoded(parsed.serialized, keeping: "-._~:/?#[]!$&()*+,;=%")
    }

    /// A line of the article, relative to the report; nil when the report does not lie beside it.
    static func line(_ line: Int, of article: ArticleFacts) -> String? {
        guard article.isBesideReport else { return nil }
        return "./" + encoded(article.fileName, keeping: "-._~") + "#L\(line)"
    }

    /// A line that a reference stands at: nil where its bibliography is a file of its own, which may lie anywhere.
    static func line(ofReferenceAt line: Int, in article: ArticleFacts) -> String? {
        article.bibliography == nil ? self.line(line, of: article) : nil
    }

    /// The values of one outgoing link, with the attributes of Robust Links.
    static func values(
        _ url: String, versionDate: String, parts: [URLChanges.Part]? = nil
    ) -> TemplateValue {
        let shown = parts ?? [URLChanges.Part(text: url, isChanged: false)]
        return [
            "href": .optional(target(url)), "originalURL": .text(url), "versionDate": .text(versionDate),
            "parts": .list(shown.map { ["partText": .text($0.text), "isChanged": .flag($0.isChanged)] }),
        ]
    }

    private static func encoded(_ text: String, keeping marks: String) -> String {
        let kept = Set(marks.utf8)
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                bytes.append(byte)
            default:
                bytes +=
                    kept.contains(byte) ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
