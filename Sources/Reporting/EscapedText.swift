import Mustache

/// Text made harmless for a reader's eyes: characters that act instead of being seen are shown by a sign.
///
/// Escape sequences for terminals and overrides of the writing direction come from pages and articles; a report shows
/// that they were there and lets none of them act.
enum VisibleText {
    /// The scalar itself, or what is shown in its place.
    static func replacement(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x09, 0x0A: nil
        case 0x0D, 0x85, 0x2028, 0x2029: " "
        // The block “Control Pictures” has a sign for each of them, in the same order.
        case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { String(Character($0)) }
        case 0x7F: "\u{2421}"
        case 0x80...0x9F: "\u{FFFD}"
        case 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
            "[U+" + String(scalar.value, radix: 16, uppercase: true) + "]"
        case 0xFDD0...0xFDEF: "\u{FFFD}"
        default: scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : nil
        }
    }
}

/// The one place where text becomes HTML, for element content and for quoted attributes.
///
/// It works on scalars: in a `Character` a quotation mark can hide behind a combining mark, and would then close an
/// attribute.
struct HTMLText: MustacheContentType {
    func escapeText(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default:
                if let replacement = VisibleText.replacement(of: scalar) {
                    result += replacement
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result
    }
}

/// The one place where text becomes Markdown: one line, without markup, links or mentions of its own.
///
/// The templates put a value never at the start of a line, so that signs of lists and headings need no escape.
struct MarkdownText: MustacheContentType {
    func escapeText(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = ""
        result.reserveCapacity(text.utf8.count)
        var endsInBlank = false
        for (index, scalar) in scalars.enumerated() {
            if scalar.properties.isWhitespace && scalar != "\u{A0}" && scalar != "\u{202F}" {
                if !endsInBlank { result += " " }
                endsInBlank = true
                continue
            }
            endsInBlank = false
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "{", "}": result += "\\" + String(Character(scalar))
            // `http://` and `www.` would become links of the renderer's own making.
            case ":" where next == "/": result += "\\:"
            case ".": result += MarkdownText.endsInWorldWideWeb(result) ? "\\." : "."
            // An empty comment keeps forges from telling a person, or another thread, that they were mentioned.
            case "@": result += "@<!-- -->"
            case "#": result += next.properties.numericType != nil ? "#<!-- -->" : "\\#"
            default:
                if let replacement = VisibleText.replacement(of: scalar) {
                    result += MarkdownText.withoutBrackets(replacement)
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result
    }

    private static func endsInWorldWideWeb(_ text: String) -> Bool {
        text.utf8.suffix(3).elementsEqual("www".utf8) || text.utf8.suffix(3).elementsEqual("WWW".utf8)
    }

    private static func withoutBrackets(_ replacement: String) -> String {
        replacement.hasPrefix("[") ? "\\" + replacement.dropLast() + "\\]" : replacement
    }
}
