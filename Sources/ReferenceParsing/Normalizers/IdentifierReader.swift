import Bibliography

/// Reads one identifier after the other.
struct IdentifierReader {
    let bytes: [UInt8]
    let tokens: [FieldToken]
    let end: Int
    private var index = 0

    init(bytes: [UInt8], tokens: [FieldToken], end: Int) {
        self.bytes = bytes
        self.tokens = tokens
        self.end = end
    }

    private static let isbn = Set(["isbn", "isbn-13", "isbn-10", "isbn-nr", "e-isbn", "eisbn"].map(FieldTokens.hash))
    private static let issn = Set(["issn", "e-issn", "eissn", "p-issn", "issn-l", "pissn"].map(FieldTokens.hash))
    private static let pmid = Set(["pmid", "pubmed", "medline"].map(FieldTokens.hash))
    private static let pmc = Set(["pmc", "pmcid"].map(FieldTokens.hash))
    private static let arXiv = Set(["arxiv"].map(FieldTokens.hash))
    private static let urn = Set(["urn"].map(FieldTokens.hash))
    private static let handle = Set(["hdl", "handle"].map(FieldTokens.hash))
    private static let archives = Set(
        [
            "hep-th", "hep-ph", "hep-ex", "hep-lat", "astro-ph", "cond-mat", "gr-qc", "quant-ph", "math-ph", "nucl-th",
            "nucl-ex", "math", "cs", "physics", "nlin", "q-bio", "q-alg", "alg-geom", "chao-dyn", "solv-int", "cmp-lg",
            "dg-ga", "patt-sol", "adap-org", "comp-gas", "funct-an", "chem-ph", "acc-phys", "supr-con", "mtrl-th",
        ].map(FieldTokens.hash))

    /// The next identifier, or nil when there is none.
    mutating func next() -> IdentifierNormalizer.Found? {
        while index < tokens.count {
            let position = index
            if let found = read(at: position) {
                while index < tokens.count, tokens[index].range.lowerBound < found.range.upperBound { index += 1 }
                if index == position { index += 1 }
                return found
            }
            index = position + 1
        }
        return nil
    }

    private func read(at position: Int) -> IdentifierNormalizer.Found? {
        let token = tokens[position]
        if token.isNumber { return bareISBN(token) }
        guard token.isWord else { return nil }
        let value = valueStart(position)
        let hash = token.hash
        if IdentifierReader.isbn.contains(hash) { return value.flatMap { isbn(tokens[$0].range.lowerBound) } }
        if IdentifierReader.issn.contains(hash) { return value.flatMap { issn(tokens[$0].range.lowerBound) } }
        if IdentifierReader.pmid.contains(hash), let value, tokens[value].isNumber,
            (1...9).contains(tokens[value].length)
        {
            return found(.pmid, String(tokens[value].number), tokens[value].range)
        }
        if IdentifierReader.pmc.contains(hash), let value {
            var number = value
            if tokens[number].isWord, IdentifierReader.pmc.contains(tokens[number].hash), number + 1 < tokens.count {
                number += 1
            }
            if tokens[number].isNumber, (3...9).contains(tokens[number].length) {
                return found(
                    .pmcid, "PMC" + String(tokens[number].number), tokens[number].range)
            }
        }
        if IdentifierReader.arXiv.contains(hash), let value { return arXiv(value) }
        if IdentifierReader.archives.contains(hash) { return oldArXiv(position) }
        if IdentifierReader.urn.contains(hash), position + 1 < tokens.count, tokens[position + 1].isMark(":") {
            return urn(token.range.lowerBound)
        }
        if IdentifierReader.handle.contains(hash) { return handle(position) }
        return nil
    }

    private func found(_ scheme: Identifier.Scheme, _ value: String, _ range: Range<Int>) -> IdentifierNormalizer.Found
    {
        IdentifierNormalizer.Found(identifier: Identifier(scheme, value), range: range)
    }

    /// The first word or number behind a label, its colon and a few words of a resolver: `arxiv.org/abs/`.
    private func valueStart(_ position: Int) -> Int? {
        var index = position + 1
        while index < tokens.count, index < position + 8 {
            let token = tokens[index]
            if token.isNumber {
                // ISBN-13: 978…
                let isKind =
                    (token.number == 13 || token.number == 10) && token.length == 2 && index + 1 < tokens.count
                    && (tokens[index + 1].isMark(":") || tokens[index + 1].isNumber && tokens[index + 1].followsBlank
                        || tokens[index + 1].isClosing)
                if !isKind { return index }
            } else if token.isWord, !IdentifierReader.resolverWords.contains(token.hash) {
                return index
            }
            index += 1
        }
        return nil
    }

    private static let resolverWords = Set(
        ["org", "abs", "pdf", "id", "nr", "no", "articles", "print", "online", "e-print", "preprint"].map(
            FieldTokens.hash))

    // MARK: Standard numbers

    /// Digits with hyphens and blanks between them, from a byte on.
    private func digits(_ start: Int, limit: Int) -> (digits: [UInt8], range: Range<Int>) {
        var digits: [UInt8] = []
        var index = start
        var last = start
        while index < end, digits.count < limit {
            let byte = bytes[index]
            if FieldLetters.isDigit(byte) {
                digits.append(byte)
                last = index + 1
            } else if byte | 0x20 == UInt8(ascii: "x"), !digits.isEmpty {
                digits.append(UInt8(ascii: "X"))
                last = index + 1
                index += 1
                break
            } else if let length = hyphenLength(index), index - last < 4 {
                index += length
                continue
            } else {
                break
            }
            index += 1
        }
        return (digits, start..<last)
    }

    private func hyphenLength(_ index: Int) -> Int? {
        let byte = bytes[index]
        if byte == UInt8(ascii: "-") || byte <= 0x20 && byte > 0x01 { return 1 }
        if byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80, (0x90...0x95).contains(bytes[index + 2]) {
            return 3
        }
        if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xAD || bytes[index + 1] == 0xA0 { return 2 }
        return nil
    }

    private func isbn(_ start: Int) -> IdentifierNormalizer.Found? {
        let long = digits(start, limit: 13)
        if CheckDigits.isISBN13(long.digits) {
            return found(.isbn, String(decoding: long.digits, as: UTF8.self), long.range)
        }
        let short = digits(start, limit: 10)
        if CheckDigits.isISBN10(short.digits) {
            return found(.isbn, String(decoding: short.digits, as: UTF8.self), short.range)
        }
        // A label and too few, too many or wrong digits: kept as printed.
        guard long.digits.count >= 9 else { return nil }
        return found(.number, "ISBN " + FieldValue.string(bytes, long.range), long.range)
    }

    /// Without a label the prefix and the check digit must both be right, and nothing may be glued to it.
    private func bareISBN(_ token: FieldToken) -> IdentifierNormalizer.Found? {
        let start = token.range.lowerBound
        guard bytes[start] == UInt8(ascii: "9"), start == 0 || !FieldLetters.isDigit(bytes[start - 1]) else {
            return nil
        }
        let long = digits(start, limit: 13)
        guard CheckDigits.isISBN13(long.digits),
            long.range.upperBound >= end || !FieldLetters.isDigit(bytes[long.range.upperBound])
        else { return nil }
        return found(.isbn, String(decoding: long.digits, as: UTF8.self), long.range)
    }

    private func issn(_ start: Int) -> IdentifierNormalizer.Found? {
        let read = digits(start, limit: 8)
        guard read.digits.count == 8 else { return nil }
        let text =
            String(decoding: read.digits[..<4], as: UTF8.self) + "-"
            + String(decoding: read.digits[4...], as: UTF8.self)
        return CheckDigits.isISSN(read.digits)
            ? found(.issn, text, read.range)
            : found(.number, "ISSN " + FieldValue.string(bytes, read.range), read.range)
    }

    // MARK: arXiv

    /// `1706.03762v2`, `hep-th/9901001`. The version is no part of the identifier's normal form.
    private func arXiv(_ position: Int) -> IdentifierNormalizer.Found? {
        if tokens[position].isWord { return oldArXiv(position) }
        guard position + 2 < tokens.count, tokens[position].isNumber, tokens[position].length == 4,
            tokens[position + 1].isMark("."), tokens[position + 2].isNumber,
            (4...5).contains(tokens[position + 2].length),
            (1...12).contains(tokens[position].number % 100)
        else { return nil }
        let range = tokens[position].range.lowerBound..<tokens[position + 2].range.upperBound
        let value = text(tokens[position]) + "." + text(tokens[position + 2])
        return found(.arXiv, value, range.lowerBound..<versionEnd(position + 3, range.upperBound))
    }

    private func oldArXiv(_ position: Int) -> IdentifierNormalizer.Found? {
        guard IdentifierReader.archives.contains(tokens[position].hash) else { return nil }
        var slash = position + 1
        // math.AG/0102030
        if slash + 1 < tokens.count, tokens[slash].isMark("."), tokens[slash + 1].isUppercase { slash += 2 }
        guard slash + 1 < tokens.count, tokens[slash].isMark("/"), tokens[slash + 1].isNumber,
            tokens[slash + 1].length == 7
        else { return nil }
        let range = tokens[position].range.lowerBound..<tokens[slash + 1].range.upperBound
        return found(
            .arXiv, text(tokens[position]).lowercased() + "/" + text(tokens[slash + 1]),
            range.lowerBound..<versionEnd(slash + 2, range.upperBound))
    }

    private func versionEnd(_ position: Int, _ end: Int) -> Int {
        guard position + 1 < tokens.count, tokens[position].isWord, tokens[position].length == 1,
            tokens[position].scalar == 0x76, !tokens[position].followsBlank, tokens[position + 1].isNumber,
            !tokens[position + 1].followsBlank
        else { return end }
        return tokens[position + 1].range.upperBound
    }

    private func text(_ token: FieldToken) -> String { FieldValue.string(bytes, token.range) }

    // MARK: Names with a prefix

    /// Up to a blank, without the punctuation of the sentence.
    private func run(_ start: Int) -> Range<Int> {
        var stop = start
        while stop < end, bytes[stop] > 0x20, bytes[stop] < 0x80, !"\"<>".utf8.contains(bytes[stop]) { stop += 1 }
        while stop > start, ".,;:)]}'".utf8.contains(bytes[stop - 1]) { stop -= 1 }
        return start..<stop
    }

    private func urn(_ start: Int) -> IdentifierNormalizer.Found? {
        let range = run(start)
        let colons = bytes[range].count { $0 == UInt8(ascii: ":") }
        guard colons >= 2, range.count >= 7 else { return nil }
        return found(.urn, String(decoding: bytes[range], as: UTF8.self), range)
    }

    /// `hdl:2027/mdp.39015`, `hdl.handle.net/2027/mdp.39015`.
    private func handle(_ position: Int) -> IdentifierNormalizer.Found? {
        var index = position + 1
        while index < tokens.count, index < position + 8, !tokens[index].isNumber { index += 1 }
        guard index < tokens.count, tokens[index].isNumber, !tokens[index].followsBlank || tokens[index - 1].isMark(":")
        else { return nil }
        let range = run(tokens[index].range.lowerBound)
        guard let slash = bytes[range].firstIndex(of: UInt8(ascii: "/")), slash + 1 < range.upperBound,
            bytes[range.lowerBound..<slash].allSatisfy({ FieldLetters.isDigit($0) || $0 == UInt8(ascii: ".") })
        else { return nil }
        return found(.handle, String(decoding: bytes[range], as: UTF8.self), range)
    }
}
