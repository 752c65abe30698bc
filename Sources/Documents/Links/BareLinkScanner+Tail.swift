extension BareLinkScanner {
    /// An address with deeper brackets ends there; what opens often and never closes would be looked through anew for
    /// each.
    private static let maximumDepth = 32

    /// Where a path, query and fragment end that begin at an index, trailing punctuation left out.
    ///
    /// A closing bracket belongs to the link when its opening one does. What opens and never closes does not.
    func tail(from index: Int, of start: Int, isDOI: Bool) -> Int {
        var end = index
        var open: [(bracket: UInt8, offset: Int)] = []
        let opener = byte(start - 1)
        scanning: while end < bytes.count {
            let byte = bytes[end]
            switch byte {
            case 0x00...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
                break scanning
            case UInt8(ascii: "<"):
                guard isDOI, let close = SerialIdentifier.endOfPageMark(in: bytes, from: end, before: bytes.count)
                else { break scanning }
                end = close
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
                if byte == UInt8(ascii: "["), options.contains(.endsAtBracket) { break scanning }
                if open.count == BareLinkScanner.maximumDepth { break scanning }
                open.append((byte, end))
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                // `(`, `[`, `{` lie one or two code points before what closes them.
                guard let last = open.last, byte > last.bracket, byte - last.bracket <= 2 else { break scanning }
                open.removeLast()
            case UInt8(ascii: "'"): if opener == byte { break scanning }
            case UInt8(ascii: "|"):
                if options.contains(.isMarkdown) || !self.byte(end + 1).isLinkWord { break scanning }
                if startsLink(after: end) { break scanning }
            case UInt8(ascii: ","), UInt8(ascii: ";"): if startsLink(after: end) { break scanning }
            case 0x80...:
                let (scalar, length) = LinkScalar.decode(bytes, at: end)
                switch LinkCharacter(scalar) {
                case .stop: break scanning
                case .ideograph: if isDOI || end > index && bytes[end - 1].isLinkWord { break scanning }
                case .letter, .dash, .invisible: break
                }
                end += length
                continue
            default: break
            }
            end += 1
        }
        if let unclosed = open.first { end = unclosed.offset }
        return trimmed(end, from: index)
    }

    /// Whether another link begins after a comma: a list written without blanks.
    private func startsLink(after index: Int) -> Bool {
        guard "hfw1d".utf8.contains(byte(index + 1)) else { return false }
        let rest = bytes[(index + 1)...].prefix(8)
        for start in ["http://", "https://", "ftp://", "www.", "10.", "doi:"] where rest.starts(with: start.utf8) {
            return true
        }
        return false
    }

    /// The end without the punctuation of the sentence around it.
    func trimmed(_ end: Int, from start: Int) -> Int {
        var end = end
        while end > start {
            let last = bytes[end - 1]
            switch last {
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
                UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "*"):
                end -= 1
            case UInt8(ascii: "_"), UInt8(ascii: "~"):
                // Emphasis closes where it opened.
                guard options.contains(.isMarkdown), isEmphasized(last, before: start) else { return end }
                end -= 1
            case 0x80...:
                guard let (kind, length) = LinkScalar.before(end, in: bytes, from: start) else { return end }
                guard case .dash = kind else {
                    guard case .invisible = kind else { return end }
                    end -= length
                    continue
                }
                end -= length
            default: return end
            }
        }
        return end
    }

    /// Whether the word that the link is in starts with a mark of emphasis.
    private func isEmphasized(_ mark: UInt8, before index: Int) -> Bool {
        // A scheme and the authority lie between; no further than that.
        var start = index
        let limit = max(floor, index - 300)
        while start > limit, bytes[start - 1] > 0x20 {
            start -= 1
            if bytes[start] == mark, start == limit || !bytes[start - 1].isLinkWord { return true }
        }
        return false
    }
}
