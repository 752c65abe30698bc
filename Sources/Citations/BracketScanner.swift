/// A bracketed stretch of a text.
struct Bracket: Hashable, Sendable {
    /// The kinds of brackets that citations stand in.
    enum Kind: Hashable, Sendable {
        case round
        case square
    }

    /// Round or square.
    let kind: Kind
    /// The stretch with its brackets.
    let outer: Range<Int>
    /// The stretch between them.
    let inner: Range<Int>
}

/// Finds brackets short enough to hold a citation.
enum BracketScanner {
    /// A string of citations can fill several lines, hardly more.
    private static let maximumBytes = 800
    /// `(Smith (ed.), 2010)` is two deep; deeper ones are formulas.
    private static let maximumDepth = 3

    /// The bracket that opens at an offset, or nil when none opens there or none closes in time.
    ///
    /// A blank line ends the search: a paragraph's end closes every citation.
    static func bracket(in bytes: [UInt8], at start: Int, limit: Int) -> Bracket? {
        guard let (kind, width) = opening(bytes, start, limit) else { return nil }
        var index = start + width
        let end = min(limit, start + maximumBytes)
        var depth = 1
        var lineIsEmpty = false
        while index < end {
            if let (other, step) = opening(bytes, index, end), other == kind {
                depth += 1
                guard depth <= maximumDepth else { return nil }
                index += step
                lineIsEmpty = false
                continue
            }
            if let step = closing(kind, bytes, index, end) {
                depth -= 1
                if depth == 0 {
                    return Bracket(kind: kind, outer: start..<index + step, inner: start + width..<index)
                }
                index += step
                lineIsEmpty = false
                continue
            }
            if bytes[index] == 0x0A {
                if lineIsEmpty { return nil }
                lineIsEmpty = true
            } else if !bytes[index].isBlank {
                lineIsEmpty = false
            }
            index += 1
        }
        return nil
    }

    private static func opening(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> (Bracket.Kind, Int)? {
        switch bytes[index] {
        case 0x28: return (.round, 1)
        case 0x5B: return (.square, 1)
        case 0xEF where index + 2 < limit && bytes[index + 1] == 0xBC && bytes[index + 2] == 0x88: return (.round, 3)
        case 0xEF where index + 2 < limit && bytes[index + 1] == 0xBC && bytes[index + 2] == 0xBB: return (.square, 3)
        default: return nil
        }
    }

    private static func closing(_ kind: Bracket.Kind, _ bytes: [UInt8], _ index: Int, _ limit: Int) -> Int? {
        switch (kind, bytes[index]) {
        case (.round, 0x29), (.square, 0x5D): return 1
        case (.round, 0xEF) where index + 2 < limit && bytes[index + 1] == 0xBC && bytes[index + 2] == 0x89: return 3
        case (.square, 0xEF) where index + 2 < limit && bytes[index + 1] == 0xBC && bytes[index + 2] == 0xBD: return 3
        default: return nil
        }
    }
}
