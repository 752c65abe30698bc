/// How many letters two spellings differ in.
enum LetterDistance {
    /// The edit distance, or nil when it is above the limit. Cost: length times limit.
    static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        if left == right { return 0 }
        guard limit > 0 else { return nil }
        let far = limit + 1
        var previous = (0...right.count).map { min($0, far) }
        for row in 1...max(1, left.count) where row <= left.count {
            var current = [Int](repeating: far, count: right.count + 1)
            if row <= limit { current[0] = row }
            var smallest = current[0]
            let low = max(1, row - limit)
            let high = min(right.count, row + limit)
            if low <= high {
                for column in low...high {
                    let substitution = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
                    current[column] = min(far, substitution, previous[column] + 1, current[column - 1] + 1)
                    smallest = min(smallest, current[column])
                }
            }
            if smallest > limit { return nil }
            previous = current
        }
        return previous[right.count] <= limit ? previous[right.count] : nil
    }

    /// Pairs of letters that scanning confuses.
    private static let confusable: Set<[UInt8]> = {
        let pairs = "vy ij li l1 i1 o0 ce hb uv nh s5 ao tf z2 gq un rn ec bh fi jl yv wv kx il tl g9 b6 s8 rt aq oc dc"
        return Set(pairs.split(separator: " ").flatMap { [Array($0.utf8), Array($0.utf8.reversed())] })
    }()

    /// Whether the spellings have one length and differ only in letters that scanning confuses.
    static func isMisreading(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return isMergedLetter(left, right) }
        return zip(left, right).allSatisfy { $0 == $1 || confusable.contains([$0, $1]) }
    }

    /// Whether spellings of one length have the same start and end: another ending would be another form of the word.
    static func differsInside(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count && left.first == right.first && left.suffix(3) == right.suffix(3)
    }

    /// Whether the last letters differ and both end forms of words: `eigener`, `eigenen`.
    static func isInflected(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard let first = left.last, let second = right.last else { return false }
        return first != second && "aeimnorstuy".utf8.contains(first) && "aeimnorstuy".utf8.contains(second)
    }

    /// `rn` read as `m`, `cl` as `d`, `vv` as `w`, or the other way round, once.
    private static func isMergedLetter(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let (short, long) = left.count < right.count ? (left, right) : (right, left)
        guard long.count == short.count + 1,
            let place = zip(short, long).enumerated().first(where: { $1.0 != $1.1 })?.offset,
            place + 1 < long.count
        else { return false }
        let pair = [long[place], long[place + 1]]
        let single: UInt8? =
            pair == Array("rn".utf8)
            ? UInt8(ascii: "m")
            : pair == Array("cl".utf8) ? UInt8(ascii: "d") : pair == Array("vv".utf8) ? UInt8(ascii: "w") : nil
        return single == short[place] && short[(place + 1)...].elementsEqual(long[(place + 2)...])
    }
}
