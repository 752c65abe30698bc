import Documents

/// How a line ends, which tells whether an entry can end with it.
package enum LineEnding: UInt8, Hashable, Sendable, CaseIterable {
    /// A full stop behind a word, a number or a bracket.
    case stop
    /// `A. B.`: an initial.
    case initial
    /// `Vol.`, `pp.`, `Eds.`: an abbreviation with something to come.
    case abbreviation
    case comma
    case semicolon
    case colon
    /// A hyphen behind a letter.
    case hyphen
    case digit
    case bracket
    case quotation
    /// A word in small letters.
    case small
    /// A word with a capital.
    case capital
    /// `and`, `de`, `&`: a name goes on.
    case conjunction
    case address
    case opening
    case other

    private static let abbreviations = WordHash.set(
        """
        pp p vol no nr bd s ed eds hg hrsg j rev phys proc int ann st dr prof univ u v c vgl in bull acad sci
        lett mem amer am assoc с т вып изд ред под в №
        """)
    private static let conjunctions = WordHash.set(
        """
        and und et y e i и oraz en og och ve ja és та й và of the in der die das des for to zur zum im von mit auf für
        über a an de la le les du dans pour sur des el los en del con para da do di il nel della na w z o do по в на и с
        из для от between from on with by as at or
        """)

    /// The ending of a line that is not empty.
    init(_ bytes: [UInt8], _ range: Range<Int>, tokens: inout [LineToken]) {
        guard let last = range.last else {
            self = .other
            return
        }
        if LineEnding.isOpen(bytes, range) {
            self = .opening
            return
        }
        let tail = max(range.lowerBound, range.upperBound - 28)
        switch bytes[last] {
        case UInt8(ascii: "."): self = LineEnding.stop(bytes, range, tokens: &tokens)
        case UInt8(ascii: ","): self = .comma
        case UInt8(ascii: ";"): self = .semicolon
        case UInt8(ascii: ":"): self = .colon
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "+"):
            self = .opening
        case UInt8(ascii: "-"): self = .hyphen
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"): self = .bracket
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"): self = .quotation
        case UInt8(ascii: "/"): self = .address
        case 0x30...0x39: self = LineEnding.endsInAddress(bytes, range) ? .address : .digit
        default:
            let start = bytes[tail..<range.upperBound].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? tail
            tokens.removeAll(keepingCapacity: true)
            LineTokens.append(to: &tokens, in: bytes, range: start..<range.upperBound)
            guard let token = tokens.last else {
                self = .other
                return
            }
            if LineEnding.endsInAddress(bytes, range) {
                self = .address
            } else if token.kind == .word {
                let isJoining = tokens.count == 1 && !token.isCapitalized
                self =
                    isJoining && LineEnding.conjunctions.contains(token.hash)
                    ? .conjunction : token.isCapitalized ? .capital : .small
            } else {
                self = LineEnding.mark(token)
            }
        }
    }

    /// Whether a parenthesis near the end is not closed.
    private static func isOpen(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var index = range.upperBound
        let lowest = max(range.lowerBound, index - 60)
        while index > lowest {
            index -= 1
            if bytes[index] == UInt8(ascii: ")") { return false }
            if bytes[index] == UInt8(ascii: "(") { return true }
        }
        return false
    }

    private static func mark(_ token: LineToken) -> LineEnding {
        switch token.first {
        case 0xAD, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014: .hyphen
        case 0x3002, 0xFF0E: .stop
        case 0xFF0C, 0x3001: .comma
        case 0xFF1A: .colon
        case 0xFF1B: .semicolon
        case 0xFF09, 0x3011, 0xFF3D: .bracket
        case 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: .quotation
        default: .other
        }
    }

    /// What a full stop at the end belongs to.
    private static func stop(_ bytes: [UInt8], _ range: Range<Int>, tokens: inout [LineToken]) -> LineEnding {
        let tail = max(range.lowerBound, range.upperBound - 24)
        let start = bytes[tail..<range.upperBound].lastIndex { $0 <= 0x20 || $0 == 0x28 }.map { $0 + 1 } ?? tail
        tokens.removeAll(keepingCapacity: true)
        LineTokens.append(to: &tokens, in: bytes, range: start..<range.upperBound - 1)
        guard let token = tokens.last, token.kind == .word, token.range.upperBound == range.upperBound - 1 else {
            return .stop
        }
        if token.isUpper, token.letters == 1 { return .initial }
        return tokens.count == 1 && abbreviations.contains(token.hash) ? .abbreviation : .stop
    }

    private static func endsInAddress(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let tail = max(range.lowerBound, range.upperBound - 300)
        let start = bytes[tail..<range.upperBound].lastIndex(of: 0x20).map { $0 + 1 } ?? tail
        let chunk = bytes[start..<range.upperBound]
        return chunk.starts(with: "http".utf8) || chunk.starts(with: "www.".utf8) || chunk.count { $0 == 0x2F } >= 2
    }
}
