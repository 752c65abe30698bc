import Bibliography

/// How deep YAML is nested, estimated from its signs before a parser that calls itself sees it.
enum YAMLDepth {
    /// Where more levels are open than allowed; nil when there are never so many.
    ///
    /// Brackets in texts are counted too: a text that opens so many without closing them is no reference's.
    static func excess(in text: SourceText, lines: Range<Int>, over limit: Int) -> Int? {
        var brackets = 0
        var indentations: [Int] = []
        for line in lines {
            let range = text.lineRange(line)
            var index = range.lowerBound
            var compact = 0
            // `- - - x` opens a level with every sign.
            while index < range.upperBound {
                let byte = text.bytes[index]
                if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ":"),
                    index + 1 >= range.upperBound || text.bytes[index + 1] == 0x20
                {
                    compact += 1
                } else if byte != 0x20 {
                    break
                }
                index += 1
            }
            if index < range.upperBound {
                let column = index - range.lowerBound
                while let last = indentations.last, last >= column { indentations.removeLast() }
                indentations.append(column)
            }
            while index < range.upperBound {
                switch text.bytes[index] {
                case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
                default: break
                }
                if brackets > limit { return index }
                index += 1
            }
            if compact > limit || indentations.count > limit { return range.lowerBound }
        }
        return nil
    }
}
