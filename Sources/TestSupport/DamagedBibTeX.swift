/// A bibliography of a hundred entries, some of them damaged in one way.
package struct DamagedBibTeX {
    /// How entries are damaged.
    package enum Kind: String, CaseIterable, Sendable {
        case lostBrace = "lost-brace"
        case lostComma = "lost-comma"
        case latin1 = "latin-1"
        case undefinedString = "undefined-string"
        case duplicateKey = "duplicate-key"
        case strayQuote = "stray-quote"
        case lostEquals = "lost-equals"
        case missingKey = "missing-key"
        case unbalancedBrace = "unbalanced-brace"
        case truncated
        case nullBytes = "null-bytes"
        case carriageReturns = "carriage-returns"
        case junk
        case atSign = "at-sign"
        case unclosedQuotes = "unclosed-quotes"
    }

    /// A damaged entry.
    package struct Damaged: Sendable {
        /// Its key before it was damaged.
        package var key: String
        /// The lines that it stands in, from 1.
        package var lines: ClosedRange<Int>
    }

    /// The file.
    package private(set) var bytes: [UInt8] = []
    /// Its damaged entries.
    package private(set) var damaged: [Damaged] = []
    /// The entries that are not, in order.
    package private(set) var undamaged: [GeneratedBibTeX.Entry] = []

    /// The keys of the entries that are not damaged.
    package var undamagedKeys: [String] { undamaged.map(\.key) }

    /// Makes the file; the same for the same seed.
    package init(_ kind: Kind, seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var generator = GeneratedBibTeX(seed: seed)
        let count = 11 + random.below(3)
        // The first stays whole, so that a key can be taken from it; of truncated entries one is the last.
        var places = Set<Int>()
        if kind == .truncated { places.insert(99) }
        while places.count < count { places.insert(1 + random.below(99)) }
        var line = 1
        var previousKey = ""
        for index in 0..<100 {
            let entry = generator.next()
            var text = Array(entry.text.utf8)
            if places.contains(index) {
                text = DamagedBibTeX.damaged(entry, kind, variant: index, previousKey)
                if index == 99, kind == .truncated { text = Array(text.dropLast(3)) }
            } else {
                undamaged.append(entry)
            }
            // The blank line behind an entry whose lines end in CR makes CR LF of its last one.
            let isJoined = text.last == 0x0D && index < 99
            let breaks = DamagedBibTeX.lineBreaks(text) - (isJoined ? 1 : 0)
            if places.contains(index) { damaged.append(Damaged(key: entry.key, lines: line...(line + max(0, breaks)))) }
            bytes += text
            if index < 99 {
                bytes.append(0x0A)
                line += breaks + 1
            }
            if !places.contains(index) { previousKey = entry.key }
        }
    }

    private static func lineBreaks(_ text: [UInt8]) -> Int { text.filter { $0 == 0x0A || $0 == 0x0D }.count }

    private static func damaged(
        _ entry: GeneratedBibTeX.Entry, _ kind: Kind, variant: Int, _ previousKey: String
    ) -> [UInt8] {
        var entry = entry
        let middle = entry.fields.count / 2
        func written(title: String) -> String {
            var lines = entry.text.split(separator: "\n").map(String.init)
            if let index = lines.firstIndex(where: { $0.hasPrefix("  title") }) { lines[index] = "  " + title }
            return lines.map { $0 + "\n" }.joined()
        }
        switch kind {
        case .lostBrace: return Array(entry.text.dropLast(2).utf8)
        case .lostComma:
            let lines = entry.text.split(separator: "\n").map(String.init)
            return Array(
                lines.enumerated().map { $0 == middle ? String($1.dropLast()) + "\n" : $1 + "\n" }.joined().utf8)
        case .latin1:
            let parts = entry.text.split(separator: "title = {", maxSplits: 1)
            return Array(parts[0].utf8) + Array("title = {".utf8) + [0xDC] + Array("ber die Str".utf8) + [0xF6]
                + Array("me: ".utf8) + Array(parts[1].utf8)
        case .undefinedString: return Array(written(title: "title = neverdefined\(variant),").utf8)
        case .duplicateKey:
            entry.key = previousKey
            return Array(entry.text.utf8)
        case .strayQuote: return Array(written(title: "title = \"Of \"slow\" rivers\",").utf8)
        case .lostEquals: return Array(written(title: "title {Of slow rivers},").utf8)
        case .missingKey:
            entry.key = ""
            return Array(variant.isMultiple(of: 2) ? entry.text.utf8 : entry.text.replacing("{,\n", with: "{\n").utf8)
        case .unbalancedBrace:
            return Array(
                written(title: variant.isMultiple(of: 2) ? "title = {Of slow rivers," : "title = {Slow}},").utf8)
        case .truncated: return Array(entry.text.utf8.prefix(entry.text.utf8.count * 3 / 5))
        case .nullBytes: return Array(written(title: "title = {Of slow\u{0} rivers},").utf8)
        case .carriageReturns: return entry.text.utf8.map { $0 == 0x0A ? 0x0D : $0 }
        case .junk: return Array(("]]> << cut here >> " + entry.text.dropLast() + " -- pasted = {\n").utf8)
        case .atSign: return Array(written(title: "title = {Of slow\n@rivers{and maps} again},").utf8)
        case .unclosedQuotes: return Array(written(title: "title = \"Of slow rivers,").utf8)
        }
    }
}
