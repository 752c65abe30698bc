import Foundation

/// Folds texts into Latin letters: Latin and Cyrillic ones by table, others by ICU, once each and many at a time, since
/// opening a transliterator costs more than using it.
struct TextFolder {
    /// What ICU folded; the tables are as fast as looking up what they gave before.
    private var known: [String: RomanizedText] = [:]

    private static let generalScheme = "Any-Latin; Latin-ASCII; Lower"
    /// Titles are cited in their own script; names in any way of writing them.
    private static let longestName = 80

    /// The folded text; folds it now when ``learn(_:)`` was not told of it.
    mutating func folded(_ text: String) -> RomanizedText {
        if let forms = TextFolder.tabled(text) { return RomanizedText(forms: forms) }
        if let known = known[text] { return known }
        learn([text])
        return known[text] ?? RomanizedText(forms: [])
    }

    /// Folds many texts at once that are in letters of no table.
    mutating func learn(_ texts: some Sequence<String>) {
        var others: [String] = []
        var pending: Set<String> = []
        for text in texts where !TextFolder.hasTable(text) && known[text] == nil {
            if pending.insert(text).inserted { others.append(text) }
        }
        guard !others.isEmpty else { return }
        let han = others.indices.filter { index in others[index].unicodeScalars.contains(where: TextFolder.isHan) }
        var simplified: [Int: [UInt8]] = [:]
        for (index, words) in zip(han, TextFolder.transformed(han.map { others[$0] }, by: "Traditional-Simplified")) {
            simplified[index] = words
        }
        for (index, words) in TextFolder.transformed(others, by: TextFolder.generalScheme).enumerated() {
            let own = simplified[index]
            known[others[index]] = RomanizedText(
                forms: TextFolder.distinct([own, words].compactMap { $0 }), isHan: own?.isEmpty == false)
        }
    }

    /// Whether every letter of a text is in a table.
    static func hasTable(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 < 0x80 }
            || text.unicodeScalars.allSatisfy {
                $0.isASCII || LetterTable.isCyrillic($0) || LetterTable.letters(of: $0) != nil
            }
    }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x3400...0x9FFF).contains(scalar.value) }

    /// The forms of a text in Latin and Cyrillic letters; nil when it has others.
    private static func tabled(_ text: String) -> [[UInt8]]? {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return distinct([words(in: text.utf8)]) }
        var isCyrillic = false
        var hasDigraphs = false
        for scalar in text.unicodeScalars where !scalar.isASCII {
            guard let letters = LetterTable.letters(of: scalar) else {
                guard LetterTable.isCyrillic(scalar) else { return nil }
                isCyrillic = true
                continue
            }
            hasDigraphs = hasDigraphs || letters.digraph != nil
        }
        guard isCyrillic else {
            let plain = spelled(text, scheme: nil, withDigraphs: false)
            return distinct(hasDigraphs ? [plain, spelled(text, scheme: nil, withDigraphs: true)] : [plain])
        }
        let schemes = text.utf8.count <= longestName ? CyrillicScheme.all : CyrillicScheme.forTitles
        return distinct(schemes.map { spelled(text, scheme: $0, withDigraphs: false) })
    }

    private static func spelled(_ text: String, scheme: CyrillicScheme?, withDigraphs: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 8)
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if let letters = LetterTable.letters(of: scalar) {
                bytes.append(contentsOf: withDigraphs ? letters.digraph ?? letters.plain : letters.plain)
            } else {
                scheme?.append(scalar, after: previous, to: &bytes)
            }
            previous = scalar
        }
        if let scheme { scheme.finish(&bytes) }
        return words(in: bytes)
    }

    /// The words of each text under one scheme of ICU's.
    private static func transformed(_ texts: [String], by scheme: String) -> [[UInt8]] {
        guard !texts.isEmpty else { return [] }
        let transform = StringTransform(scheme)
        let lines = texts.map { $0.replacing("\n", with: " ") }
        let together = lines.joined(separator: "\n").applyingTransform(transform, reverse: false) ?? ""
        let parts = together.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        if parts.count == texts.count { return parts.map { words(in: $0) } }
        // A transliterator that moved or dropped a line feed: one text at a time is slow and sure.
        return lines.map { words(in: ($0.applyingTransform(transform, reverse: false) ?? $0.lowercased()).utf8) }
    }

    /// The words of a folded text, parted by single blanks. Apostrophes and middle dots stand for letters that fell away
    /// and part nothing.
    private static func words(in bytes: some Sequence<UInt8>) -> [UInt8] {
        var words: [UInt8] = []
        words.reserveCapacity(bytes.underestimatedCount)
        var isParted = false
        for byte in bytes {
            switch byte {
            case 0x27, 0x60, 0xC2, 0xB7: continue
            case 0x61...0x7A, 0x30...0x39, 0x41...0x5A, 0x80...0xFF:
                if isParted, !words.isEmpty { words.append(0x20) }
                isParted = false
                words.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            default: isParted = true
            }
        }
        return words
    }

    private static func distinct(_ forms: [[UInt8]]) -> [[UInt8]] {
        var result: [[UInt8]] = []
        for form in forms where !form.isEmpty && !result.contains(form) { result.append(form) }
        return result
    }
}
