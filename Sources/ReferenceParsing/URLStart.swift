import Documents

/// Tells where a URL starts in a stretch without blanks, damaged schemes and bare hosts included.
struct URLStart {
    let bytes: [UInt8]

    /// The offset at which a URL starts; nil when none does.
    func offset(in chunk: Range<Int>) -> Int? {
        if let target = markdownTarget(chunk) { return target }
        var index = chunk.lowerBound
        while index < chunk.upperBound {
            let byte = bytes[index] | 0x20
            if URLStart.firstLetters[Int(byte)], canStart(index, in: chunk), isStart(index, in: chunk) {
                return index
            }
            index += 1
        }
        return bareHost(chunk)
    }

    /// Where a second URL starts behind the first without a blank: `…/a.htmlhttp://…`.
    func gluedOffset(in chunk: Range<Int>, after start: Int) -> Int? {
        var index = start + 12
        while index + 8 < chunk.upperBound {
            if bytes[index] == UInt8(ascii: ":"), bytes[index + 1] == 0x2F, bytes[index + 2] == 0x2F {
                for scheme in ["https", "http"] {
                    let first = index - scheme.utf8.count
                    if first > start + 8, hasPrefix(scheme, at: first, in: chunk), isGlue(bytes[first - 1]) {
                        return first
                    }
                }
            }
            index += 1
        }
        return nil
    }

    /// Behind a slash or an equals sign a URL is part of another one.
    private func isGlue(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || ".,;)".utf8.contains(byte) }

    // MARK: Schemes

    /// The letters that schemes and `www` start with, whole or misread.
    private static let firstLetters: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for byte in "htwfmjin".utf8 { table[Int(byte)] = true }
        return table
    }()

    private func canStart(_ index: Int, in chunk: Range<Int>) -> Bool {
        guard index > chunk.lowerBound else { return true }
        let before = bytes[index - 1]
        if !isLetter(before), !isDigit(before), !"./-_=".utf8.contains(before) { return true }
        // `DOI=https://…`; behind a query's key it is part of another URL.
        if before == UInt8(ascii: "="), bytes[chunk.lowerBound..<index - 1].allSatisfy({ isLetter($0) }) { return true }
        if before == UInt8(ascii: "/") { return followsUnreadableScheme(index, in: chunk) }
        // `URLhttp://…`, `n.d.http://…`: a whole scheme behind letters; behind a slash it is part of another URL.
        guard isLetter(before) && before | 0x20 != UInt8(ascii: "h") || before == UInt8(ascii: ".") else {
            return false
        }
        if hasPrefix("http://", at: index, in: chunk) || hasPrefix("https://", at: index, in: chunk) { return true }
        let rest = index..<chunk.upperBound
        return (equals("http", rest) || equals("https", rest)) && isCutScheme(rest)
    }

    /// `heBtetip://www.…`: letters that stand for no scheme, and its mark.
    private func followsUnreadableScheme(_ index: Int, in chunk: Range<Int>) -> Bool {
        guard index - chunk.lowerBound > 4, hasPrefix("://www.", at: index - 3, in: chunk) else { return false }
        let letters = bytes[chunk.lowerBound..<index - 3]
        return letters.allSatisfy { isLetter($0) || $0 >= 0x80 } && !hasSuffix("http", letters)
            && !hasSuffix("https", letters)
    }

    private func isStart(_ index: Int, in chunk: Range<Int>) -> Bool {
        var end = index
        while end < chunk.upperBound, end < index + 11, isLetter(bytes[end]) || bytes[end] >= 0x80 { end += 1 }
        let rest = chunk.upperBound - end
        if hasPrefix("www", at: index, in: chunk) { return isWorldWideWeb(index, in: chunk) }
        guard rest > 0 else { return isCutScheme(index..<end) }
        // `httр://`: look-alike letters; `http：//`: the mark itself is no ASCII.
        while end > index, bytes[end - 1] >= 0x80 { end -= 1 }
        let mark = bytes[end]
        guard mark == 0x3A || mark == 0x2F || mark == 0x3B || mark == 0x5C || mark == 0x2E || mark >= 0x80 else {
            return false
        }
        switch scheme(index..<end) {
        case .none: return false
        case .exact:
            if mark == 0x3A || mark == 0x5C { return true }
            return slashes(at: end, in: chunk) || rest == 1 && followsSlashes(chunk)
        case .damaged:
            return mark == 0x3A && rest > 1 || mark == 0x2F && slashes(at: end, in: chunk)
                || mark >= 0x80 && slashes(at: end, in: chunk)
        case .other: return mark == 0x3A && rest > 3
        }
    }

    private enum SchemeKind {
        case none
        case exact
        case damaged
        case other
    }

    private func scheme(_ range: Range<Int>) -> SchemeKind {
        let count = range.count
        guard count >= 3, count <= 10 else { return .none }
        if equals("http", range) || equals("https", range) { return .exact }
        if equals("ftp", range) || equals("mailto", range) || equals("javascript", range) { return .other }
        return count <= 7 && URLScheme.isDamaged(bytes[range]) ? .damaged : .none
    }

    /// Two slashes right behind at most two other marks: `;//`, `.//`, `：／／`.
    private func slashes(at index: Int, in chunk: Range<Int>) -> Bool {
        var index = index
        for _ in 0..<3 {
            guard index + 1 < chunk.upperBound else { return false }
            if bytes[index] == 0x2F { return bytes[index + 1] == 0x2F }
            if bytes[index...].starts(with: "／／".utf8) { return true }
            guard bytes[index] >= 0x80 || ".;:".utf8.contains(bytes[index]) else { return false }
            index += UTF8Scalars.scalar(at: index, in: bytes, end: chunk.upperBound).1
        }
        return false
    }

    /// `http; //…`: the slashes stand behind a blank.
    private func followsSlashes(_ chunk: Range<Int>) -> Bool {
        var next = chunk.upperBound
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        return next + 1 < bytes.count && bytes[next] == 0x2F && bytes[next + 1] == 0x2F
    }

    /// `www.` and a host, in this stretch or the next; `www2.`.
    private func isWorldWideWeb(_ index: Int, in chunk: Range<Int>) -> Bool {
        var end = index + 3
        if end < chunk.upperBound, isDigit(bytes[end]) { end += 1 }
        guard end < chunk.upperBound, bytes[end] == 0x2E else { return false }
        if chunk.upperBound - end > 3 { return true }
        guard end + 1 == chunk.upperBound else { return false }
        var next = end + 1
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        // The host follows behind a blank: it has a full stop inside, or one at its end before the rest.
        let start = next
        while next < bytes.count, isLetter(bytes[next]) || isDigit(bytes[next]) || bytes[next] == 0x2D { next += 1 }
        return next > start + 1 && next < bytes.count && bytes[next] == 0x2E && !equals("www", start..<next)
    }

    /// `http` or `ht` at a stretch's end: its marks, or its rest, must follow.
    private func isCutScheme(_ range: Range<Int>) -> Bool {
        guard range.count <= 5 else { return false }
        var next = range.upperBound
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        let rest = next..<min(bytes.count, next + 8)
        if equals("http", range) || equals("https", range) {
            return hasPrefix(":", at: next, in: rest) || hasPrefix("//", at: next, in: rest)
                || equals("http", range) && hasPrefix("s://", at: next, in: rest)
        }
        return equals("ht", range) && (hasPrefix("tp:", at: next, in: rest) || hasPrefix("tps:", at: next, in: rest))
            || equals("htt", range) && (hasPrefix("p:", at: next, in: rest) || hasPrefix("ps:", at: next, in: rest))
            || equals("h", range) && (hasPrefix("ttp:", at: next, in: rest) || hasPrefix("ttps:", at: next, in: rest))
    }

    // MARK: Links and hosts

    /// A Markdown link's target is the URL; its text may repeat it.
    private func markdownTarget(_ chunk: Range<Int>) -> Int? {
        guard chunk.count > 6 else { return nil }
        for index in chunk.dropLast(2) where bytes[index] == 0x5D && bytes[index + 1] == 0x28 {
            let start = index + 2
            if hasPrefix("http", at: start, in: chunk) || hasPrefix("www.", at: start, in: chunk) { return start }
            if hasPrefix("<http", at: start, in: chunk) { return start + 1 }
        }
        return nil
    }

    /// `en.wikipedia.org/wiki/…`: a host with a known ending and a path, without a scheme.
    private func bareHost(_ chunk: Range<Int>) -> Int? {
        guard let slash = bytes[chunk].firstIndex(of: UInt8(ascii: "/")) else { return nil }
        var start = chunk.lowerBound
        while start < slash, !isLetter(bytes[start]), !isDigit(bytes[start]) { start += 1 }
        guard start - chunk.lowerBound <= 3, slash > start + 3, bytes[start..<slash].contains(0x2E) else { return nil }
        let host = bytes[start..<slash].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard host.allSatisfy({ isLetter($0) || isDigit($0) || $0 == 0x2E || $0 == 0x2D }) else { return nil }
        let labels = host.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last,
            URLCharacters.isTopLevel(String(decoding: last, as: UTF8.self)), labels.contains(where: { $0.count > 2 }),
            slash + 1 < chunk.upperBound || labels.count > 2
        else { return nil }
        return start
    }

    // MARK: Bytes

    private func hasPrefix(_ text: String, at start: Int, in chunk: Range<Int>) -> Bool {
        guard start >= chunk.lowerBound, start + text.utf8.count <= chunk.upperBound else { return false }
        var index = start
        for byte in text.utf8 {
            guard lowered(bytes[index]) == byte else { return false }
            index += 1
        }
        return true
    }

    private func equals(_ text: String, _ range: Range<Int>) -> Bool {
        text.utf8.count == range.count && hasPrefix(text, at: range.lowerBound, in: range)
    }

    private func hasSuffix(_ text: String, _ letters: ArraySlice<UInt8>) -> Bool {
        letters.suffix(text.utf8.count).elementsEqual(text.utf8) { lowered($0) == $1 }
    }

    private func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
