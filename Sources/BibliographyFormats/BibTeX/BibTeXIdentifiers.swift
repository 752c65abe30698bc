import Bibliography

/// The forms of identifiers in files for BibTeX.
enum BibTeXIdentifiers {
    /// The ISBNs or ISSNs that a field is made of, in their normal form; none when it holds anything else.
    static func numbers(of value: String, _ scheme: Identifier.Scheme) -> [String] {
        func normal(_ text: String) -> String? { scheme == .isbn ? isbn(text) : issn(text) }
        if let number = normal(value) { return [number] }
        let parts = value.split { $0 == "," || $0 == ";" || $0 == " " || $0 == "/" }
        let found = parts.compactMap { normal(String($0)) }
        return found.count == parts.count ? found : []
    }

    /// Digits only, 10 or 13 of them.
    static func isbn(_ text: String) -> String? {
        guard let digits = digits(of: text), digits.utf8.count == 10 || digits.utf8.count == 13 else { return nil }
        return digits
    }

    /// `1234-567X`.
    static func issn(_ text: String) -> String? {
        guard let digits = digits(of: text), digits.utf8.count == 8 else { return nil }
        return digits.prefix(4) + "-" + digits.suffix(4)
    }

    /// The digits, with a closing X; nil when anything but hyphens and blanks stands between them.
    private static func digits(of text: String) -> String? {
        var digits: [UInt8] = []
        digits.reserveCapacity(13)
        let bytes = text.utf8
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            bytes.formIndex(after: &index)
            switch byte {
            case 0x30...0x39: digits.append(byte)
            case 0x58, 0x78: digits.append(0x58)
            case 0x20, 0x2D: continue
            // A blank that does not break, and the hyphens and dashes of U+2010 to U+2013.
            case 0xC2, 0xE2:
                let rest = bytes[index...].prefix(byte == 0xC2 ? 1 : 2)
                let isHyphen =
                    rest.elementsEqual([0xA0]) || rest.first == 0x80 && (0x90...0x93).contains(rest.last ?? 0)
                guard isHyphen else { return nil }
                bytes.formIndex(&index, offsetBy: rest.count)
            default: return nil
            }
            if digits.count > 13 { return nil }
        }
        return digits.dropLast().contains(0x58) ? nil : String(decoding: digits, as: UTF8.self)
    }

    /// The scheme of `eprinttype`, when it is one of ours.
    static func scheme(_ type: String) -> Identifier.Scheme? {
        switch type.lowercased() {
        case "arxiv": .arXiv
        case "pubmed", "pmid": .pmid
        case "pmcid", "pmc", "pubmedcentral": .pmcid
        case "hdl", "handle": .handle
        case "urn": .urn
        default: nil
        }
    }

    /// An arXiv number without `arXiv:` before it.
    static func bareArXiv(_ text: String) -> String {
        text.lowercased().hasPrefix("arxiv:") ? String(text.dropFirst(6)) : text
    }

    /// `1706.03762v2` or `hep-th/9901001`.
    static func isArXiv(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        func digits(_ range: Range<Int>) -> Bool {
            range.upperBound <= bytes.count && bytes[range].allSatisfy { (0x30...0x39).contains($0) }
        }
        if bytes.count >= 9, digits(0..<4), bytes[4] == 0x2E, digits(5..<9) {
            return bytes.dropFirst(9).allSatisfy { (0x30...0x39).contains($0) || $0 == 0x76 }
        }
        guard let slash = bytes.firstIndex(of: 0x2F), slash > 1 else { return false }
        return digits(slash + 1..<slash + 8)
            && bytes[..<slash].allSatisfy { LaTeXDecoder.isLetter($0) || $0 == 0x2D || $0 == 0x2E }
    }

    /// The first address of a text: the argument of `\url`, or what starts with `http`; with its command and without.
    static func address(_ bytes: [UInt8], _ range: Range<Int>) -> (outer: Range<Int>, inner: Range<Int>)? {
        for index in range {
            if bytes[index] == 0x5C, bytes[index..<range.upperBound].starts(with: "\\url".utf8) {
                // One that is not closed ends the search: the next would not be closed either.
                return LaTeXDecoder.argument(bytes, index + 4, range.upperBound).map { (index..<$0.next, $0.range) }
            }
            guard bytes[index] == 0x68,
                ["http://", "https://"].contains(where: { bytes[index..<range.upperBound].starts(with: $0.utf8) })
            else { continue }
            var end = index
            while end < range.upperBound, bytes[end] > 0x20, bytes[end] != 0x7D, bytes[end] != 0x3E { end += 1 }
            while end > index, [0x2E, 0x2C, 0x3B, 0x29, 0x5D].contains(bytes[end - 1]) { end -= 1 }
            return (index..<end, index..<end)
        }
        return nil
    }
}
