import Documents

/// Reads publisher and place where both stand in one field: `Paris: Seuil`, `Springer, Berlin`.
enum PublisherNormalizer {
    /// What was read.
    struct Publisher {
        var publisher: NormalizedText?
        var place: NormalizedText?
    }

    /// Fields with more parts are taken as they are.
    private static let mostParts = 24

    /// Publisher and place in a byte range. A name that nothing shows to be a place is a publisher.
    static func publisher(in entry: EntryText, _ range: Range<Int>) -> Publisher { publisher(in: entry.bytes, range) }

    /// Publisher and place in a byte range of UTF-8.
    static func publisher(in bytes: [UInt8], _ range: Range<Int>) -> Publisher {
        guard let place = FieldEdges.bare(bytes, range) else { return Publisher() }
        let tokens = FieldTokens.tokens(bytes, place)
        if let split = atColon(bytes, place, tokens) { return split }
        return atCommas(bytes, place, tokens)
    }

    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> NormalizedText? {
        FieldEdges.bare(bytes, range).map { place in
            // М., Л. and other towns cut to a letter keep their full stop.
            var place = place
            if place.upperBound < range.upperBound, place.upperBound < bytes.count,
                bytes[place.upperBound] == UInt8(ascii: "."),
                place.count <= 6, FieldTokens.tokens(bytes, place).allSatisfy({ $0.isCapitalized && $0.length <= 3 })
            {
                place = place.lowerBound..<place.upperBound + 1
            }
            return NormalizedText(value: FieldValue.string(bytes, place), range: place)
        }
    }

    /// `Cambridge, MA: MIT Press`.
    private static func atColon(_ bytes: [UInt8], _ place: Range<Int>, _ tokens: [FieldToken]) -> Publisher? {
        guard let colon = tokens.firstIndex(where: { $0.isMark(":") || $0.isMark("：") }), colon > 0,
            colon + 1 < tokens.count, colon <= 14
        else { return nil }
        let head = tokens[..<colon]
        guard !head.contains(where: { $0.roles.contains(.publisher) && !$0.roles.contains(.place) && $0.length > 3 })
        else { return nil }
        return Publisher(
            publisher: text(bytes, tokens[colon].range.upperBound..<place.upperBound),
            place: text(bytes, place.lowerBound..<tokens[colon].range.lowerBound))
    }

    /// What one part between commas can be.
    private enum Kind { case place, publisher, unknown }

    /// `Springer, Berlin`, `Ithaca, NY, Cornell University Press`, `Springer-Verlag Berlin Heidelberg`.
    private static func atCommas(_ bytes: [UInt8], _ place: Range<Int>, _ tokens: [FieldToken]) -> Publisher {
        var parts: [(range: Range<Int>, kind: Kind)] = []
        var start = 0
        for index in 0...tokens.count {
            guard index == tokens.count || tokens[index].isComma || tokens[index].isMark(";") else { continue }
            if index > start {
                let kind = kind(tokens[start..<index], bytes, afterPlace: parts.last?.kind == .place)
                parts.append((tokens[start].range.lowerBound..<tokens[index - 1].range.upperBound, kind))
            }
            start = index + 1
        }
        guard parts.count > 1, parts.count <= mostParts else { return whole(bytes, place, tokens, parts.first?.kind) }
        let leading = parts.prefix { $0.kind == .place }.count
        if leading == parts.count { return Publisher(publisher: nil, place: text(bytes, place)) }
        if leading > 0 {
            return Publisher(
                publisher: text(bytes, parts[leading].range.lowerBound..<place.upperBound),
                place: text(bytes, place.lowerBound..<parts[leading].range.lowerBound))
        }
        let trailing = parts.reversed().prefix { $0.kind == .place }.count
        guard trailing > 0 else { return Publisher(publisher: text(bytes, place), place: nil) }
        let border = parts[parts.count - trailing].range.lowerBound
        return Publisher(
            publisher: text(bytes, place.lowerBound..<border), place: text(bytes, border..<place.upperBound))
    }

    /// One part: a town, a publisher, or a publisher with towns behind it.
    private static func whole(_ bytes: [UInt8], _ place: Range<Int>, _ tokens: [FieldToken], _ kind: Kind?) -> Publisher
    {
        if kind == .place { return Publisher(publisher: nil, place: text(bytes, place)) }
        var border = tokens.count
        while border > 1,
            tokens[border - 1].roles.contains(.place) || tokens[border - 1].isDash || tokens[border - 1].isMark("/")
        {
            border -= 1
        }
        let hasPublisher = tokens[..<border].contains { isPublisher($0, bytes) }
        guard border < tokens.count, tokens[border].isCapitalized, border > 0, hasPublisher,
            tokens[border - 1].isWord, tokens[border - 1].roles.isDisjoint(with: [.function, .particle, .conjunction]),
            tokens[border - 1].isCapitalized || tokens[border - 1].roles.contains(.publisher)
        else { return Publisher(publisher: text(bytes, place), place: nil) }
        return Publisher(
            publisher: text(bytes, place.lowerBound..<tokens[border].range.lowerBound),
            place: text(bytes, tokens[border].range.lowerBound..<place.upperBound))
    }

    private static let compoundEnds = ["verlag", "press", "förlag", "forlag"].map { Array($0.utf8) }

    /// `Press`, `Springer-Verlag`.
    private static func isPublisher(_ token: FieldToken, _ bytes: [UInt8]) -> Bool {
        token.roles.contains(.publisher)
            || token.length > 7
                && compoundEnds.contains { end in
                    bytes[token.range.upperBound - end.count..<token.range.upperBound].elementsEqual(end) {
                        $0 | 0x20 == $1 | 0x20
                    }
                }
    }

    private static func kind(_ tokens: ArraySlice<FieldToken>, _ bytes: [UInt8], afterPlace: Bool) -> Kind {
        let words = tokens.filter(\.isWord)
        guard let first = words.first, let last = words.last, words.count <= 5 else { return .unknown }
        if words.contains(where: { isPublisher($0, bytes) && !$0.roles.contains(.place) }) { return .publisher }
        // MA, N.Y., D.C.
        if afterPlace, words.allSatisfy({ $0.isUppercase && $0.length <= 3 }) { return .place }
        if first.roles.contains(.place) || last.roles.contains(.place) {
            return words.count <= 3 || words.allSatisfy { !$0.isLowercase || $0.length <= 3 } ? .place : .unknown
        }
        return .unknown
    }
}
