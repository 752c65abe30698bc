import Bibliography
import Documents

/// Corrects a path that spells the title: hyphens that were lost, letters that were misread.
///
/// The parts of a path's segment between hyphens are laid over the title's words; a part that is several words run
/// together gets its hyphens back, a part that differs from its word in letters that are easily misread is corrected.
/// Nothing is touched unless most of the segment is the title's.
struct SlugRepair {
    let words: SlugWords
    /// Whether the URL was damaged elsewhere, which makes damage here likelier.
    let isDamaged: Bool

    /// More parts than this are not compared; a title's slug is shorter.
    private static let maximumTokens = 60
    /// A correction needs so many parts of the segment to be words of the title as they are.
    private static let minimumExact = 2
    /// And so large a share of its letters to be covered by the title.
    private static let minimumCoverage = 0.6
    /// Words run together, at most.
    private static let maximumRun = 4

    /// The URL with its path corrected, and what was done.
    func repaired(_ url: String) -> (text: String, repairs: [URLRepair])? {
        guard !words.words.isEmpty, let scheme = url.firstRange(of: "://") else { return nil }
        let pathStart = url[scheme.upperBound...].firstIndex(of: "/") ?? url.endIndex
        let pathEnd = url[pathStart...].firstIndex { "?#".contains($0) } ?? url.endIndex
        var repairs: [URLRepair] = []
        let segments = url[pathStart..<pathEnd].split(separator: "/", omittingEmptySubsequences: false).map { segment in
            guard let result = segmentRepaired(Array(segment.utf8)) else { return String(segment) }
            for repair in result.repairs where !repairs.contains(repair) { repairs.append(repair) }
            return String(decoding: result.bytes, as: UTF8.self)
        }
        guard !repairs.isEmpty else { return nil }
        return (url[..<pathStart] + segments.joined(separator: "/") + url[pathEnd...], repairs)
    }

    private struct Token {
        let bytes: [UInt8]
        let lowered: [UInt8]
        /// Nothing but letters and digits.
        var isPlain: Bool { lowered.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) } }
    }

    /// Tokens laid over words: `distance` letters differ.
    private struct Unit {
        let tokens: Range<Int>
        let words: Range<Int>
        let distance: Int
    }

    private func segmentRepaired(_ segment: [UInt8]) -> (bytes: [UInt8], repairs: [URLRepair])? {
        // The file's ending stays out of it.
        let dot = segment.lastIndex(of: UInt8(ascii: "."))
        let end = dot.map { segment.count - $0 <= 6 ? $0 : segment.count } ?? segment.count
        let hyphens = segment.count { $0 == UInt8(ascii: "-") }
        let underscores = segment.count { $0 == UInt8(ascii: "_") }
        let separator = underscores > hyphens ? UInt8(ascii: "_") : UInt8(ascii: "-")
        guard max(hyphens, underscores) >= 1 else { return nil }
        let tokens = segment[..<end].split(separator: separator, omittingEmptySubsequences: false).map { bytes in
            Token(bytes: Array(bytes), lowered: bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 })
        }
        guard (2...SlugRepair.maximumTokens).contains(tokens.count) else { return nil }
        // Without two words of the title as they are, or with nothing but them, there is nothing to correct.
        let known = tokens.count { words.contains($0.lowered) }
        guard known >= SlugRepair.minimumExact, known < tokens.count else { return nil }
        let units = alignment(tokens)
        let exact = units.filter { $0.distance == 0 && $0.tokens.count == 1 && $0.words.count == 1 }.count
        let letters = tokens.reduce(0) {
            $0 + ($1.lowered.contains { (0x61...0x7A).contains($0) } ? $1.lowered.count : 0)
        }
        let covered = units.reduce(0) { $0 + tokens[$1.tokens].reduce(0) { $0 + $1.lowered.count } }
        guard exact >= SlugRepair.minimumExact, Double(covered) >= SlugRepair.minimumCoverage * Double(letters) else {
            return nil
        }
        return rebuilt(tokens, units, separator: separator, tail: segment[end...])
    }

    private func rebuilt(_ tokens: [Token], _ units: [Unit], separator: UInt8, tail: ArraySlice<UInt8>) -> (
        bytes: [UInt8], repairs: [URLRepair]
    )? {
        var repairs: [URLRepair] = []
        var result: [[UInt8]] = []
        var index = 0
        let hasRunTogether = units.contains { $0.words.count > 1 && splits($0) }
        while index < tokens.count {
            guard let unit = units.first(where: { $0.tokens.lowerBound == index }), isChange(unit, tokens) else {
                result.append(tokens[index].bytes)
                index += 1
                continue
            }
            index = unit.tokens.upperBound
            let bytes = tokens[unit.tokens].flatMap(\.bytes)
            if unit.distance == 0 {
                if unit.tokens.count > 1 {
                    result.append(bytes)
                    repairs.append(.removedHyphen)
                } else {
                    result += divided(bytes, unit)
                    repairs.append(.restoredHyphen)
                }
            } else if isCredible(unit, bytes, isDamaged: isDamaged || hasRunTogether && unit.distance == 1) {
                result += corrected(bytes, unit)
                if splits(unit) { repairs.append(.restoredHyphen) }
                repairs.append(.correctedFromTitle)
            } else {
                result += tokens[unit.tokens].map(\.bytes)
            }
        }
        guard !repairs.isEmpty else { return nil }
        return (Array(result.joined(separator: [separator])) + tail, repairs)
    }

    private func isChange(_ unit: Unit, _ tokens: [Token]) -> Bool {
        // Another mark inside may part the words as well.
        guard tokens[unit.tokens].allSatisfy({ $0.isPlain }) else { return false }
        if unit.distance > 0 { return true }
        // The parts of `don-t` are an apostrophe's, not a line break's.
        if unit.tokens.count > 1 { return isDamaged && tokens[unit.tokens].allSatisfy { $0.bytes.count > 1 } }
        return splits(unit)
    }

    /// Whether a hyphen can have been lost in it: words parted by a blank.
    private func splits(_ unit: Unit) -> Bool { words.words[unit.words].dropFirst().contains { $0.startsAfterBlank } }

    /// The letters as they are, with hyphens where the title has blanks.
    private func divided(_ bytes: [UInt8], _ unit: Unit) -> [[UInt8]] {
        var result: [[UInt8]] = []
        var index = 0
        for (position, word) in words.words[unit.words].enumerated() {
            let spelling = spelling(of: word, at: index, in: bytes)
            let part = Array(bytes[index..<min(bytes.count, index + spelling.count)])
            if position > 0, !word.startsAfterBlank, !result.isEmpty {
                result[result.count - 1] += part
            } else {
                result.append(part)
            }
            index = min(bytes.count, index + spelling.count)
        }
        return result
    }

    private func spelling(of word: SlugWords.Word, at index: Int, in bytes: [UInt8]) -> [UInt8] {
        guard let other = word.other else { return word.letters }
        let lowered = bytes[index...].map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        return lowered.starts(with: other) ? other : word.letters
    }

    /// The title's letters, with the case of the first letter kept.
    private func corrected(_ bytes: [UInt8], _ unit: Unit) -> [[UInt8]] {
        var result: [[UInt8]] = []
        for (position, word) in words.words[unit.words].enumerated() {
            if position > 0, !word.startsAfterBlank, !result.isEmpty {
                result[result.count - 1] += word.letters
            } else {
                result.append(word.letters)
            }
        }
        if let first = bytes.first, (0x41...0x5A).contains(first), let letter = result.first?.first {
            result[0][0] = letter & 0xDF
        }
        return result
    }

    /// Letters are corrected in words of Latin script only, where their spelling in a path is certain.
    private func isCredible(_ unit: Unit, _ bytes: [UInt8], isDamaged: Bool) -> Bool {
        guard unit.tokens.count == 1, words.words[unit.words].allSatisfy({ $0.isLatin }) else { return false }
        if unit.words.count > 1 { return true }
        let lowered = bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        let letters = words.words[unit.words].flatMap(\.letters)
        return LetterDistance.isMisreading(lowered, letters)
            && (isDamaged || !LetterDistance.isInflected(lowered, letters))
            || isDamaged && LetterDistance.differsInside(lowered, letters)
    }

    // MARK: Alignment

    /// The best way to lay the tokens over the words, in order; both may be passed over.
    private func alignment(_ tokens: [Token]) -> [Unit] {
        let count = tokens.count
        let total = words.words.count
        var best = [[Double]](repeating: [Double](repeating: 0, count: total + 1), count: count + 1)
        var choice = [[Unit?]](repeating: [Unit?](repeating: nil, count: total + 1), count: count + 1)
        var pass = [[Bool]](repeating: [Bool](repeating: true, count: total + 1), count: count + 1)
        for token in stride(from: count - 1, through: 0, by: -1) {
            for word in stride(from: total - 1, through: 0, by: -1) {
                best[token][word] = max(best[token + 1][word], best[token][word + 1])
                pass[token][word] = best[token + 1][word] >= best[token][word + 1]
                for unit in units(tokens, token, word) {
                    let letters = words.words[unit.words].reduce(0) { $0 + $1.letters.count }
                    let cost = Double(unit.distance) * 2 + (unit.tokens.count + unit.words.count > 2 ? 0.5 : 0)
                    let value = Double(letters) - cost + best[unit.tokens.upperBound][unit.words.upperBound]
                    if value > best[token][word] {
                        best[token][word] = value
                        choice[token][word] = unit
                    }
                }
            }
        }
        var result: [Unit] = []
        var token = 0
        var word = 0
        while token < count, word < total {
            if let unit = choice[token][word] {
                result.append(unit)
                token = unit.tokens.upperBound
                word = unit.words.upperBound
            } else if pass[token][word] {
                token += 1
            } else {
                word += 1
            }
        }
        return result
    }

    /// One token over one to four words, or two or three tokens over one word.
    private func units(_ tokens: [Token], _ token: Int, _ word: Int) -> [Unit] {
        var result: [Unit] = []
        var letters: [UInt8] = []
        var other: [UInt8] = []
        for run in 1...SlugRepair.maximumRun where word + run <= words.words.count {
            letters += words.words[word + run - 1].letters
            other += words.words[word + run - 1].other ?? words.words[word + run - 1].letters
            if letters.count > tokens[token].lowered.count + 3 { break }
            let limit = limit(letters.count, words: run)
            // `suedlich` is a spelling of its own, no misread `sudlich`.
            if let distance = tokens[token].lowered == other
                ? 0 : LetterDistance.distance(tokens[token].lowered, letters, limit: limit)
            {
                result.append(Unit(tokens: token..<token + 1, words: word..<word + run, distance: distance))
            }
        }
        var joined = tokens[token].lowered
        for run in 2...3 where token + run <= tokens.count {
            joined += tokens[token + run - 1].lowered
            if joined == words.words[word].letters {
                result.append(Unit(tokens: token..<token + run, words: word..<word + 1, distance: 0))
            }
        }
        return result
    }

    /// Letters that may differ: none in short words, one or two in long ones.
    private func limit(_ length: Int, words: Int) -> Int {
        length < 6 ? 0 : length < 9 ? 1 : words > 1 && length >= 16 ? 3 : 2
    }
}
