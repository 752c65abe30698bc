import Documents

/// Finds quoted text, quotations inside quotations included.
enum Quotation {
    /// A quotation: with its marks, and without.
    struct Found {
        let outer: Range<Int>
        let inner: Range<Int>
    }

    /// Marks looked at: an entry with more is no entry.
    private static let maximumMarks = 400

    private struct Mark {
        let range: Range<Int>
        let scalar: Unicode.Scalar
        let canOpen: Bool
        let canClose: Bool
    }

    /// The outermost quotations, in order. Straight marks open before a word and close behind one.
    static func quotations(in bytes: [UInt8]) -> [Found] {
        var result: [Found] = []
        let marks = marks(in: bytes)
        var index = 0
        while index < marks.count {
            guard marks[index].canOpen, let close = partner(of: index, in: marks) else {
                index += 1
                continue
            }
            result.append(
                Found(
                    outer: marks[index].range.lowerBound..<marks[close].range.upperBound,
                    inner: marks[index].range.upperBound..<marks[close].range.lowerBound))
            index = close + 1
        }
        return result
    }

    /// The mark that closes the one at an index: where as many have closed as opened, or else the last that can close.
    private static func partner(of open: Int, in marks: [Mark]) -> Int? {
        var depth = 0
        var lastClosing: Int?
        for index in open..<marks.count {
            let mark = marks[index]
            if index > open, mark.canClose, !(mark.canOpen && depth == 0) {
                depth -= 1
                lastClosing = index
            } else if mark.canOpen {
                depth += 1
            }
            if depth == 0, index > open { return index }
        }
        return lastClosing
    }

    private static func marks(in bytes: [UInt8]) -> [Mark] {
        var result: [Mark] = []
        var index = 0
        var previous: Unicode.Scalar = " "
        while index < bytes.count, result.count < maximumMarks {
            let (scalar, length) = UTF8Scalars.scalar(at: index, in: bytes, end: bytes.count)
            let after = index + length
            if isQuote(scalar) {
                let next: Unicode.Scalar =
                    after < bytes.count ? UTF8Scalars.scalar(at: after, in: bytes, end: bytes.count).0 : " "
                let beforeIsOpen =
                    UTF8Scalars.isBlank(previous) || "([{—–-/*_".unicodeScalars.contains(previous)
                    || isQuote(previous) && previous != "\""
                let afterIsOpen = UTF8Scalars.isBlank(next)
                switch scalar {
                case "«", "„", "‹", "「", "『", "《", "〈":
                    result.append(Mark(range: index..<after, scalar: scalar, canOpen: true, canClose: false))
                case "»", "›", "」", "』", "》", "〉":
                    // »German« quotation opens with the closing mark.
                    let opens =
                        beforeIsOpen && !afterIsOpen && !result.contains { $0.scalar == "«" || $0.scalar == "‹" }
                    result.append(Mark(range: index..<after, scalar: scalar, canOpen: opens, canClose: !opens))
                default:
                    let opens = beforeIsOpen && !afterIsOpen
                    let closes = !beforeIsOpen || afterIsOpen
                    result.append(
                        Mark(range: index..<after, scalar: scalar, canOpen: opens, canClose: closes && !opens))
                }
            }
            previous = scalar
            index = after
        }
        return result
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "“", "”", "„", "«", "»", "‹", "›", "‟", "「", "」", "『", "』", "《", "》", "〈", "〉", "＂": true
        default: false
        }
    }
}
