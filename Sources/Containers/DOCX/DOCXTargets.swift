import Bibliography

/// Which targets of links are added to the entries of a bibliography: those that the printed text does not have.
enum DOCXTargets {
    /// An entry has no more links in earnest.
    private static let mostOfParagraph = 4
    /// No more links of a paragraph are looked at; each is searched for in its text.
    private static let mostLookedAt = 32
    /// A longer paragraph is no entry, in bytes.
    private static let longestParagraph = 20_000
    /// No address is longer, in bytes.
    private static let longest = 2_000

    /// What is added behind a paragraph; nil for nothing.
    ///
    /// The targets stand at the end, after all text, so that they part no title from its journal.
    static func suffix(of paragraph: DOCXParagraph) -> String? {
        guard !paragraph.links.isEmpty, paragraph.text.count <= longestParagraph else { return nil }
        let printed = folded(paragraph.text)
        var added: [String] = []
        for link in paragraph.links.prefix(mostLookedAt) where added.count < mostOfParagraph {
            let target = link.target
            guard isAddress(target), !added.contains(target) else { continue }
            let words = folded(paragraph.text[link.range])
            let wanted = folded(Array(target.utf8))
            // A printed address counts as it is printed, also when it is no more than a part of the target.
            if contains(printed, wanted) || looksLikeAddress(paragraph.text[link.range]) || words == wanted { continue }
            added.append(target)
        }
        return added.isEmpty ? nil : added.map { " <\($0)>" }.joined()
    }

    private static func isAddress(_ target: String) -> Bool {
        let small = target.prefix(8).lowercased()
        return (small.hasPrefix("http://") || small.hasPrefix("https://") || small.hasPrefix("ftp://"))
            && target.utf8.count <= longest && !target.utf8.contains { $0 <= 0x20 || $0 == 0x3C || $0 == 0x3E }
    }

    private static func looksLikeAddress(_ text: ArraySlice<UInt8>) -> Bool {
        let small = String(decoding: text.prefix(16).drop { $0 <= 0x20 || $0 == 0x3C }, as: UTF8.self).lowercased()
        return ["http:", "https:", "ftp:", "www."].contains { small.hasPrefix($0) }
    }

    /// An address without scheme, `www.`, blanks and a slash at its end, in small letters.
    private static func folded(_ text: some Sequence<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in text where byte > 0x20 {
            bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
        for prefix in ["https://", "http://", "ftp://"] where bytes.starts(with: prefix.utf8) {
            bytes.removeFirst(prefix.utf8.count)
        }
        for prefix in ["www.", "dx.doi.org/", "doi.org/"] where bytes.starts(with: prefix.utf8) {
            bytes.removeFirst(prefix.utf8.count)
        }
        if bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        return bytes
    }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard let first = part.first, part.count <= text.count else { return part.isEmpty }
        return (0...text.count - part.count).contains { start in
            text[start] == first && text[start..<start + part.count].elementsEqual(part)
        }
    }
}
