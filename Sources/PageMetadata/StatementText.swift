import Markup

/// Makes what a page says fit to stand in a report: one line, no control characters, no more than a limit.
enum StatementText {
    /// The longest title, in scalars; the longest real ones have about 400.
    static let longestTitle = 600
    /// The longest name of an author or a site.
    static let longestName = 200
    /// The most statements of one kind: collaborations in physics have thousands of authors, which nobody compares.
    static let mostStatements = 200

    /// The text on one line; nil when nothing is left or too much.
    ///
    /// Control characters could drive a terminal, and bidirectional overrides could make a title read as what it is not;
    /// both go.
    static func cleaned(_ text: String, longest: Int) -> String? {
        if text.utf8.count < longest, isClean(text.utf8) { return text }
        var result = String.UnicodeScalarView()
        var count = 0
        var isBlankPending = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029, 0x3000: isBlankPending = count > 0
            case 0..<0x20, 0x7F...0x9F, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF,
                0xFFF9...0xFFFC,
                0xE0000...0xE007F:
                continue
            default:
                if isBlankPending {
                    result.append(" ")
                    count += 1
                }
                isBlankPending = false
                result.append(scalar)
                count += 1
                if count >= longest { return String(result) + "…" }
            }
        }
        return count == 0 ? nil : String(result)
    }

    /// Whether a text is words of ASCII with a blank between.
    private static func isClean(_ text: String.UTF8View) -> Bool {
        var last: UInt8 = 0x20
        for byte in text {
            guard (0x21..<0x7F).contains(byte) || (byte == 0x20 && last != 0x20) else { return false }
            last = byte
        }
        return last != 0x20
    }

    /// The same, with character references undone once more: structured data often has them twice.
    static func cleanedReferences(_ text: String, longest: Int) -> String? {
        cleaned(text.utf8.contains(UInt8(ascii: "&")) ? MarkupText.undoingReferences(text) : text, longest: longest)
    }

    /// Letters and digits in lower case, words parted by single blanks: for comparing.
    static func folded(_ text: String) -> String {
        if let result = foldedASCII(text) { return result }
        var result = ""
        var isBlankPending = false
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark
            {
                if isBlankPending, !result.isEmpty { result.append(" ") }
                isBlankPending = false
                result.unicodeScalars.append(scalar)
            } else {
                isBlankPending = true
            }
        }
        return result
    }

    /// The same for a text of ASCII; nil for any other.
    private static func foldedASCII(_ text: String) -> String? {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        var isBlankPending = false
        for byte in text.utf8 {
            switch byte {
            case 0x80...: return nil
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                if isBlankPending, !result.isEmpty { result.append(0x20) }
                isBlankPending = false
                result.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            default: isBlankPending = true
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// Statements gathered in order, each once.
struct StatementList<Value: Hashable & Sendable> {
    /// The statements.
    private(set) var statements: [PageDescription.Statement<Value>] = []
    private var seen: Set<PageDescription.Statement<Value>> = []

    /// Adds a statement unless the same rule said the same before, or there are too many.
    mutating func append(_ value: Value?, origin: String) {
        guard let value, statements.count < StatementText.mostStatements else { return }
        let statement = PageDescription.Statement(value, origin: origin)
        if seen.insert(statement).inserted { statements.append(statement) }
    }
}
