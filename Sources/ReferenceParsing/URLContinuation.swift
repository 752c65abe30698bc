import Documents

/// Decides whether what follows a URL after a blank or a line break still belongs to it.
struct URLContinuation {
    /// Chunks to pass over, then chunks to take.
    struct Step {
        var skipped = 0
        var taken = 1
    }

    let url: String
    let chunks: [URLSpotter.Chunk]
    let next: Int
    let entry: EntryText
    let closing: UInt8?

    private var chunk: URLSpotter.Chunk { chunks[next] }
    /// The part after the scheme.
    private var afterScheme: Substring {
        guard let range = url.firstRange(of: "//") else {
            let schemeEnd = url.firstIndex(of: ":").map(url.index(after:)) ?? url.startIndex
            return url.hasPrefix("www.") ? url[...] : url[schemeEnd...]
        }
        return url[range.upperBound...]
    }
    private var isInHost: Bool { !afterScheme.contains("/") && !afterScheme.contains("?") }

    func step(insertionReach: Int, blankReach: Int) -> Step? {
        if url.hasPrefix("mailto:") || url.hasPrefix("javascript:") { return nil }
        if isSchemeOnly {
            return isHardStop(chunk.text) && !chunk.text.hasPrefix("//") && !chunk.text.hasPrefix("www.") ? nil : Step()
        }
        // A bracket that opened right before the URL and closes soon: everything up to there.
        if let closing, closing == UInt8(ascii: ">") || closing == UInt8(ascii: "}"), closesSoon(closing) {
            return Step()
        }
        let last = url.unicodeScalars.last ?? " "
        if isMath(chunk.text) { return Step() }
        let isHardStop = isHardStop(chunk.text)
        if !isHardStop, !isSmallWord(chunk.text) {
            if isInHost, let step = inHost(last) { return step }
            if !isInHost, let step = inPath(last) { return step }
        }
        if !isHardStop, !isInHost, !isFinished(last), let count = lostUnderscores(reach: blankReach) {
            return Step(taken: count)
        }
        return insertion(last, reach: insertionReach)
    }

    /// `http`, `http:`, `htp://`, `https;`, `http:///`: nothing but a scheme and its marks.
    private var isSchemeOnly: Bool {
        let lowered = url.lowercased()
        guard lowered.utf8.count <= 12 else { return false }
        return lowered == "www."
            || URLCleaning.isScheme(String(lowered.prefix { !":;/\\.：".contains($0) }))
                && lowered.drop { !":;/\\.：".contains($0) }.allSatisfy { ":;/\\.：".contains($0) }
    }

    private func closesSoon(_ closing: UInt8) -> Bool {
        var length = 0
        for chunk in chunks[next...].prefix(12) {
            length += chunk.range.count
            if length > 300 { return false }
            if entry.bytes[chunk.range].contains(closing) { return true }
        }
        return false
    }

    /// Words and marks that follow a URL and never continue it, small words included.
    private func isStop(_ text: String) -> Bool {
        isHardStop(text) || isSmallWord(text)
    }

    private func isSmallWord(_ text: String) -> Bool {
        text.utf8.count <= 9 && URLContinuation.stopWords.contains(text.trimmingClosingPunctuation().lowercased())
    }

    /// Words and marks that never stand in a file's name.
    private func isHardStop(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return true }
        if "([<\"“„«‘—–|".unicodeScalars.contains(first) { return true }
        let bare = text.trimmingClosingPunctuation().lowercased()
        if bare.hasPrefix("http") || bare.hasPrefix("www.") && !URLCharacters.hasFileExtension(bare)
            || bare.hasPrefix("doi:") || bare == "url"
        {
            return true
        }
        return ConsultedCues.isCue(bare) || ConsultedCues.isWeakCue(bare)
    }

    private static let stopWords: Set<String> = [
        "and", "in", "und", "am", "on", "the", "from", "last", "letzter", "see", "also", "siehe", "vgl", "isbn", "issn",
        "pp", "p", "s",
    ]

    /// `$d=3871\&p0=…$`: mathematical markup in the middle of a query.
    private func isMath(_ text: String) -> Bool {
        text.hasPrefix("$") && text.utf8.count > 2 || text.hasPrefix("\\_") || text.hasPrefix("\\&")
    }

    /// Whether punctuation says that the URL was over: `…html,` or `…/)`.
    private func isFinished(_ last: Unicode.Scalar) -> Bool {
        ",;:)]}>".unicodeScalars.contains(last) && last != ":" || last == ";"
    }

    // MARK: In the host

    private func inHost(_ last: Unicode.Scalar) -> Step? {
        guard !isFinished(last) else { return nil }
        let text = chunk.text
        let bare = text.trimmingClosingPunctuation()
        guard let first = text.unicodeScalars.first else { return nil }
        let startsLow = UTF8Scalars.isLowercase(first) || UTF8Scalars.isDigit(first)
        // `www.` alone, with or without its scheme: whatever follows is the host.
        if afterScheme == "www.", UTF8Scalars.isLetter(first) || UTF8Scalars.isDigit(first),
            bare.contains(".") || text.hasSuffix(".")
        {
            return Step()
        }
        if first == "/" || first == "." || first == "?" { return text.utf8.count > 1 ? Step() : nil }
        if last == "." || last == "-" || last == "\u{2010}" || last == "\u{2011}" {
            guard startsLow else { return nil }
            let host =
                bare.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init)
                ?? bare
            let labels = host.split(separator: ".").map(String.init)
            if bare.contains("/") || labels.count > 1 && URLCharacters.isTopLevel(labels.last ?? "") { return Step() }
            if URLCharacters.isTopLevel(bare) { return hostLabels < 3 ? Step() : nil }
            // "dx.doi." and then a line break: host names go on where a label is missing.
            return chunk.joint != .blank && bare.utf8.count <= 30 && host.utf8.allSatisfy { $0 < 0x80 }
                && followedByHost ? Step() : nil
        }
        // A host cut in the middle of a label: the rest holds a top-level domain and a path.
        if !hostIsComplete, startsLow, URLCharacters.looksLikeURL(bare) || isHostTail(bare) { return Step() }
        if hostIsComplete, chunk.joint != .blank, startsLow, first != "/", bare.contains("/"),
            !URLCharacters.isDate(bare), hostTailCompletes(bare)
        {
            return Step()
        }
        return nil
    }

    private var hostLabels: Int { afterScheme.split(separator: ".").count { $0 != "www" } + 1 }
    private var hostIsComplete: Bool {
        let labels = afterScheme.split(separator: ".")
        return labels.count >= 2 && URLCharacters.isTopLevel(labels.last.map { $0.lowercased() } ?? "")
    }
    private func isHostTail(_ text: String) -> Bool {
        let labels = text.split(separator: "/", maxSplits: 1).first?.split(separator: ".") ?? []
        return labels.count >= 2 && URLCharacters.isTopLevel(labels.last.map(String.init) ?? "")
    }
    /// "http://www.exam" is complete by "am", "ple.org/x" completes it.
    private func hostTailCompletes(_ text: String) -> Bool {
        text.split(separator: "/", maxSplits: 1).first.map { String($0).contains(".") } ?? false
    }
    private var followedByHost: Bool {
        guard next + 1 < chunks.count else { return false }
        return URLCharacters.looksLikeURL(chunks[next + 1].text) || chunk.text.hasSuffix(".")
            || chunk.text.hasSuffix("/")
    }

    // MARK: In path and query

    private func inPath(_ last: Unicode.Scalar) -> Step? {
        let text = chunk.text
        let bare = text.trimmingClosingPunctuation()
        guard let first = text.unicodeScalars.first, !bare.isEmpty, !isFinished(last) else { return nil }
        if isInIdentifier, last == ".", bare.utf8.count > 6, !isSentenceStart(bare),
            bare.utf8.contains(where: { isDigitByte($0) }), bare.utf8.contains(UInt8(ascii: "."))
        {
            return Step()
        }
        if isInIdentifier, "./-:".unicodeScalars.contains(last), UTF8Scalars.isDigit(first),
            bare.utf8.count > 4 || last != "." && last != ":" || chunk.joint != .blank
        {
            return Step()
        }
        if URLCharacters.isDate(bare), !(isInIdentifier && chunk.joint != .blank && (last == "." || last == "/")) {
            return "/=-_&?".unicodeScalars.contains(last) && bare.utf8.allSatisfy({ (0x30...0x39).contains($0) })
                ? Step() : nil
        }
        if last == "." {
            let startsLow = UTF8Scalars.isLowercase(first) || UTF8Scalars.isDigit(first)
            if URLCharacters.looksLikeURL(bare), startsLow || bare.contains("/") { return Step() }
            if URLCharacters.hasFileExtension(url + "x") { return nil }
            if isFileExtension(bare) { return Step() }
            if chunk.joint != .blank, startsLow || isInIdentifier, bare.utf8.allSatisfy({ $0 < 0x80 }), hasURLMark(bare)
            {
                return Step()
            }
            if isInIdentifier, hasURLMark(bare), chunk.joint != .blank { return Step() }
            return nil
        }
        if URLCharacters.looksLikeURL(bare) { return Step() }
        if completesFileExtension(bare) || startsWithMark(bare) || isHumped(bare) { return Step() }
        if isLoneTail(last) { return Step() }
        let cutAtMark = "/_-=?&%#+~‐‑".unicodeScalars.contains(last)
        if cutAtMark {
            if chunk.joint != .blank { return isSentenceStart(bare) ? nil : Step() }
            // On one line a blank behind a slash can also end the URL: the rest must look like a URL's.
            if last == "/" { return hasURLMark(bare) ? Step() : nil }
            return isSentenceStart(bare) ? nil : Step()
        }
        // A word broken over the line inside a slug.
        if chunk.joint == .lineBreak || chunk.joint == .interruption {
            let segment = url.split(separator: "/").last.map(String.init) ?? ""
            let isLow = bare.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
            if isLow, segment.utf8.count(where: { $0 == 0x2D }) >= 2, bare.contains("-") || next + 1 == chunks.count {
                return Step()
            }
            if first == "." || first == "/" || first == "?" || first == "&" || first == "#" { return Step() }
        }
        if first == "/" || first == "?" && bare.utf8.count > 1 || first == "&" && bare.utf8.count > 1 { return Step() }
        return nil
    }

    /// `….ht ml`: the rest of a file name's ending.
    private func completesFileExtension(_ text: String) -> Bool {
        guard text.utf8.count <= 4, let dot = url.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        let begun = url.utf8[url.utf8.index(after: dot)...]
        return (1...3).contains(begun.count) && !URLCharacters.hasFileExtension(url)
            && URLCharacters.hasFileExtension("x." + String(decoding: Array(begun) + Array(text.utf8), as: UTF8.self))
    }

    /// `+zur+Sitten`, `_Report`: no word of prose starts so.
    private func startsWithMark(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count > 2 else { return false }
        return first == UInt8(ascii: "_") || first == UInt8(ascii: "+") && text.utf8.dropFirst().contains(first)
            || first == UInt8(ascii: "~") || first == UInt8(ascii: "#")
    }

    /// `ublicationFile`, `X003600020026x`: small letters before a capital, or letters among many digits, behind a URL that is not over.
    private func isHumped(_ text: String) -> Bool {
        guard !URLCharacters.hasFileExtension(url), text.utf8.count >= 6, text.utf8.allSatisfy({ isWordByte($0) })
        else {
            return false
        }
        let bytes = Array(text.utf8)
        if bytes.count(where: { isDigitByte($0) }) >= 6, !bytes.allSatisfy({ isDigitByte($0) }) { return true }
        guard let first = bytes.first, (0x61...0x7A).contains(first) else { return false }
        return zip(bytes, bytes.dropFirst()).contains { (0x61...0x7A).contains($0) && (0x41...0x5A).contains($1) }
    }

    /// A single small word that no dictionary has, or that a slash leads in, before the entry's end or a bracket.
    private func isLoneTail(_ last: Unicode.Scalar) -> Bool {
        guard chunk.joint == .blank, !URLCharacters.hasFileExtension(url) else { return false }
        let text = chunk.text
        let bytes = Array(text.trimmingClosingPunctuation().utf8)
        guard bytes.count >= 3, bytes.count <= 40, text.utf8.count - bytes.count <= 1, !text.hasSuffix(":"),
            bytes.allSatisfy({ (0x61...0x7A).contains($0) || isDigitByte($0) }), !bytes.allSatisfy({ isDigitByte($0) })
        else { return false }
        let isEnd = next + 1 == chunks.count || text.hasSuffix(",") || text.hasSuffix(".")
        let following = next + 1 < chunks.count ? chunks[next + 1].text.utf8.first : nil
        guard isEnd || following == UInt8(ascii: "(") || following == UInt8(ascii: "[") else { return false }
        if last == "/" || url.utf8.contains(UInt8(ascii: "#")) { return true }
        return UTF8Scalars.isLetter(last) && CommonWords.cost(of: bytes, bytes.indices) == nil
    }

    private func isDigitByte(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private func isWordByte(_ byte: UInt8) -> Bool { isDigitByte(byte) || (0x61...0x7A).contains(byte | 0x20) }

    /// DOI and handle paths go on where other paths would be over.
    private var isInIdentifier: Bool {
        url.contains("doi.org/") || url.contains("/doi/") || url.contains("handle/") || url.contains("arxiv.org/abs/")
    }
    private func isFileExtension(_ text: String) -> Bool { URLCharacters.hasFileExtension("x." + text) }
    private func hasURLMark(_ text: String) -> Bool {
        text.utf8.contains { (0x30...0x39).contains($0) || "._-=/".utf8.contains($0) }
    }
    /// A capitalised plain word starts a sentence.
    private func isSentenceStart(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, UTF8Scalars.isUppercase(first) || first.value > 0x7F else {
            return false
        }
        return text.unicodeScalars.dropFirst().allSatisfy { UTF8Scalars.isLowercase($0) }
            && text.unicodeScalars.count > 1
    }

    /// `the lancet 05 2011.pdf`, `Charles R. Van Hise`: how many chunks a name with lost underscores takes.
    private func lostUnderscores(reach: Int) -> Int? {
        guard chunk.joint == .blank else { return nil }
        var count = 0
        for (position, candidate) in chunks[next...].prefix(reach).enumerated() {
            if position > 0, isHardStop(candidate.text) || candidate.joint != .blank { break }
            let bare = candidate.text.trimmingClosingPunctuation()
            guard !bare.isEmpty, !URLCharacters.isDate(bare) || bare.utf8.allSatisfy({ (0x30...0x39).contains($0) })
            else { break }
            count = position + 1
            if URLCharacters.hasFileExtension(bare) { return count }
            // A slash or a query further on proves that the words before it belong.
            if URLCharacters.looksLikeURL(bare), !URLCharacters.isSlug(bare) { return count }
            if candidate.text != bare,
                candidate.text.hasSuffix(",") || candidate.text.hasSuffix(";") || candidate.text.hasSuffix(")")
            {
                break
            }
        }
        // At the entry's end: the words must be those of the entry itself.
        guard count > 0, next + count == chunks.count, count <= 6 else { return nil }
        let segment = url.split(separator: "/").last.map(String.init) ?? ""
        let wanted = ([segment] + chunks[next..<next + count].map(\.text)).joined(separator: " ")
            .trimmingClosingPunctuation()
        let urlStart = chunks[next].range.lowerBound - url.utf8.count - 1
        guard urlStart > 0, !segment.isEmpty else { return nil }
        let before = String(decoding: entry.bytes[..<min(urlStart, entry.bytes.count)], as: UTF8.self)
        return before.contains(wanted) ? count : nil
    }

    // MARK: Insertions

    /// `?id (1075), URL plik=14829`: the rest of the URL behind words that belong elsewhere in the entry.
    private func insertion(_ last: Unicode.Scalar, reach: Int) -> Step? {
        guard !isFinished(last) else { return nil }
        let isIncomplete = isCutQuery || "_-=&?%/".unicodeScalars.contains(last) || isInHost && !hostIsComplete
        for skipped in 1...max(1, reach) {
            guard next + skipped < chunks.count else { return nil }
            if holdsURL(chunks[next + skipped - 1].range) { return nil }
            let text = chunks[next + skipped].text
            guard mayBeTail(chunks[next + skipped].range), isTail(text, isIncomplete: isIncomplete), !isStop(text)
            else { continue }
            return Step(skipped: skipped)
        }
        return nil
    }

    /// Whether a URL of its own stands there.
    private func holdsURL(_ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index + 3 < range.upperBound {
            let byte = entry.bytes[index] | 0x20
            if byte == UInt8(ascii: "t"), entry.bytes[index + 1] | 0x20 == UInt8(ascii: "t"),
                entry.bytes[index + 2] | 0x20 == UInt8(ascii: "p")
            {
                return true
            }
            if byte == UInt8(ascii: "w"), index == range.lowerBound, entry.bytes[index + 3] == UInt8(ascii: ".") {
                return true
            }
            index += 1
        }
        return false
    }

    /// A look at the bytes: a mark of URLs, or a word in capitals and digits.
    private func mayBeTail(_ range: Range<Int>) -> Bool {
        var hyphens = 0
        for index in range {
            switch entry.bytes[index] {
            case UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "%"): return true
            case UInt8(ascii: "."): if index + 2 < range.upperBound { return true }
            case UInt8(ascii: "-"): hyphens += 1
            default: break
            }
        }
        return hyphens > 1
    }

    /// A query whose last key has no value: `?id`.
    private var isCutQuery: Bool {
        guard url.utf8.contains(UInt8(ascii: "?")), let question = url.lastIndex(of: "?") else { return false }
        let lastPair = url[url.index(after: question)...].split(separator: "&").last ?? ""
        return !lastPair.contains("=")
    }

    private func isTail(_ text: String, isIncomplete: Bool) -> Bool {
        let bare = text.trimmingClosingPunctuation()
        if isInIdentifier, isIncomplete, chunks[next].joint != .blank, bare.utf8.contains(where: { isDigitByte($0) }),
            bare.utf8.contains(UInt8(ascii: ".")), !URLCharacters.isDate(bare)
        {
            return true
        }
        guard !URLCharacters.isDate(bare), bare.utf8.allSatisfy({ $0 < 0x80 }), URLCharacters.looksLikeURL(bare) else {
            return false
        }
        if isIncomplete { return true }
        let slashes = bare.utf8.count { $0 == 0x2F }
        let isQuery = bare.contains("=") && !bare.contains("(")
        return isQuery || slashes >= 2 || URLCharacters.hasFileExtension(bare) && bare.utf8.count > 8
            || URLCharacters.isSlug(bare)
    }
}
