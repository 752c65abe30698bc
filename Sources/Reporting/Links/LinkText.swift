/// Text from outside, for a line of output: nothing in it ends the line, drives a terminal or turns the writing.
enum LinkText {
    /// How many bytes of a URL or detail are shown. Longer ones (`data:` URLs, hostile ones) are cut by an ellipsis in
    /// the formats for people; the formats for programs that carry data keep them whole.
    static let longestLine = 2_000

    /// The text on one line, cut at ``longestLine``.
    static func line(_ text: String) -> String {
        // Most text is plain, and bytes are seen to be so at once.
        if text.utf8.count <= longestLine, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
        var result = ""
        var length = 0
        for scalar in text.unicodeScalars {
            length += UTF8.width(scalar)
            if length > longestLine {
                result += "…"
                break
            }
            append(scalar, to: &result)
        }
        return result
    }

    /// The text on one line, whole.
    static func whole(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
        var result = ""
        for scalar in text.unicodeScalars { append(scalar, to: &result) }
        return result
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
        switch scalar.value {
        case 0x09, 0x0A: result += " "
        // Marks of direction are harmless in running text and deceive in an address.
        case 0x200E, 0x200F, 0x061C: result += "[U+" + String(scalar.value, radix: 16, uppercase: true) + "]"
        default:
            if let replacement = VisibleText.replacement(of: scalar) {
                result += replacement
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }
}
