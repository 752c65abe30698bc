import Bibliography
import Documents

/// Reads what the work stands in, and who published it, from behind the title.
struct ContainerReader {
    let source: SourceText

    /// Names of journals and sites are not longer, in bytes.
    private static let maximumLength = 240

    func read(_ reading: inout Reading, from start: Int, into reference: inout Reference) {
        var from = start
        while from < reading.free.count, reading.free[from] != Reading.taken, isGap(reading.free, from) { from += 1 }
        from = skippingIn(reading, from)
        guard from < reading.free.count, reading.free[from] != Reading.taken else { return }
        let end = end(reading, from)
        let range = reading.bare(from..<end)
        guard !range.isEmpty, range.count <= ContainerReader.maximumLength, isContainer(range, reading) else { return }
        reference.containerTitle = reading.field(range, in: source, confidence: 0.7)
        reading.take(range)
    }

    private func isGap(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes[index] <= 0x20 || ".,;:/)]-!?".utf8.contains(bytes[index])
            || bytes[index] == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
            || (0x80...0x9F).contains(bytes[index]) && index >= 1
                && (bytes[index - 1] == 0xE2 || bytes[index - 1] == 0x80)
    }

    private func skippingIn(_ reading: Reading, _ start: Int) -> Int {
        let tokens = reading.tokens(start..<min(reading.free.count, start + 40))
        guard let first = tokens.first, first.kind == .word,
            ["in", "w", "в", "у", "dans", "en", "em"].contains(first.folded),
            tokens.count > 1, tokens[1].folded == ":" || first.isCapitalized
        else { return start }
        return tokens[1].folded == ":" ? tokens[1].range.upperBound + 1 : first.range.upperBound + 1
    }

    /// Up to a comma, a full stop, a bracket, a number, or the end of emphasis.
    private func end(_ reading: Reading, _ start: Int) -> Int {
        let bytes = reading.free
        if bytes[start] == UInt8(ascii: "*") || bytes[start] == UInt8(ascii: "_") {
            var inner = start
            while inner < bytes.count, bytes[inner] == bytes[start] { inner += 1 }
            if let close = bytes[inner...].firstIndex(of: bytes[start]), !bytes[inner..<close].contains(Reading.taken) {
                return close
            }
        }
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte == Reading.taken || ",([;".utf8.contains(byte) { return index }
            if byte == UInt8(ascii: "."), index + 1 >= bytes.count || bytes[index + 1] <= 0x20,
                isLongWordBefore(bytes, index)
            {
                return index
            }
            if byte == UInt8(ascii: ":"), index + 1 < bytes.count { return index }
            if (0x30...0x39).contains(byte), index > start, bytes[index - 1] <= 0x20 { return index }
            index += 1
        }
        return index
    }

    /// `Rev.` goes on as an abbreviation when a capital follows; a full word ends.
    private func isLongWordBefore(_ bytes: [UInt8], _ index: Int) -> Bool {
        var start = index
        while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
        var next = index + 1
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        let goesOn = next < bytes.count && (0x41...0x5A).contains(bytes[next])
        return index - start > 4 || !goesOn
    }

    private func isContainer(_ range: Range<Int>, _ reading: Reading) -> Bool {
        let tokens = TextTokens.tokens(in: reading.text.bytes, range: range)
        guard let first = tokens.first(where: { $0.kind != .mark || !"*_".contains($0.folded) }), first.kind == .word
        else { return false }
        if PrintedDate.read(tokens, at: 0) != nil { return false }
        if NumberCues.isAny(first.folded), tokens.count > 1, tokens.contains(where: { $0.kind == .number }) {
            return false
        }
        guard
            first.isCapitalized || !first.folded.unicodeScalars.contains(where: { $0.properties.isCased })
                || NameList.isSite(reading.text.value(range)) || tokens.count <= 4 && first.folded.count > 3
        else { return false }
        // "Wiesbaden: DUV" is a place and a publisher.
        let after = range.upperBound
        return
            !(after < reading.free.count && reading.free[after] == UInt8(ascii: ":") && tokens.count <= 3
            && hasPublisherBehind(reading, after))
    }

    private func hasPublisherBehind(_ reading: Reading, _ colon: Int) -> Bool {
        let tokens = reading.tokens(colon + 1..<min(reading.free.count, colon + 80))
        return tokens.first.map(isNameWord) == true
    }

    /// A word with a capital, or of a script without case.
    private func isNameWord(_ token: TextToken) -> Bool {
        token.kind == .word
            && (token.isCapitalized || !token.folded.unicodeScalars.contains { $0.properties.isCased })
    }

    /// `Wiesbaden: DUV`, `Warszawa: PWN, 2010`.
    func readPublisher(_ reading: inout Reading, from start: Int, into reference: inout Reference) {
        let tokens = reading.tokens(min(start, reading.free.count)..<reading.free.count)
        for index in tokens.indices where tokens[index].folded == ":" && index > 0 {
            var first = index
            while first > 0,
                isNameWord(tokens[first - 1])
                    || first < index && "-/&".contains(tokens[first - 1].folded) || tokens[first - 1].folded == "am"
            {
                first -= 1
            }
            guard first < index, index - first <= 6, index + 1 < tokens.count, isNameWord(tokens[index + 1])
            else { continue }
            let publisherStart = tokens[index + 1].range.lowerBound
            var end = publisherStart
            while end < reading.free.count, reading.free[end] != Reading.taken,
                !",.;([".utf8.contains(reading.free[end]),
                !(0x30...0x39).contains(reading.free[end])
            {
                end += 1
            }
            let place = tokens[first].range.lowerBound..<tokens[index].range.lowerBound
            guard place.count <= 60, end - publisherStart <= 120, reading.isFree(place) else { continue }
            reference.publisherPlace = reading.field(place, in: source, confidence: 0.6)
            reference.publisher = reading.field(publisherStart..<end, in: source, confidence: 0.6)
            reading.take(place.lowerBound..<end)
            return
        }
    }
}
