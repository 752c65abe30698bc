/// Values: braces, quotation marks, numbers and names of strings, joined by `#`.
extension BibTeXGrammar {
    /// Reads a value and appends the field; the position is behind it afterwards. What comes back is the damage of a
    /// value that is not closed.
    @discardableResult
    mutating func readValue(of name: Range<Int>, into record: inout BibTeXRecord) -> BibTeXDamage? {
        var damage: BibTeXDamage?
        let firstPiece = record.pieces.count
        skipBlanks()
        let start = position
        var valueEnd = position
        while position < end {
            let byte = bytes[position]
            if byte == 0x7B {
                let (close, isClosed, sign) = closingBrace(from: position + 1)
                record.pieces.append(.init(kind: .braced, range: position + 1..<close))
                position = isClosed ? close + 1 : close
                if !isClosed { damage = close < end ? .unbalancedValue : .truncated }
                if !isClosed { rereadable -= close - start }
                if isClosed, let sign { record.note(.atSign, at: sign, field: name) }
            } else if byte == 0x22 {
                let (close, isClosed, sign) = closingQuote(from: position + 1)
                record.pieces.append(.init(kind: .quoted, range: position + 1..<close))
                position = isClosed ? close + 1 : close
                if !isClosed { damage = .unclosedQuotes }
                if !isClosed { rereadable -= close - start }
                if isClosed, let sign { record.note(.atSign, at: sign, field: name) }
            } else if BibTeXGrammar.isNameByte(byte) {
                let word = self.name(at: position)
                record.pieces.append(.init(kind: .bare, range: word))
                position = word.upperBound
            } else {
                break
            }
            valueEnd = position
            if let damage {
                record.note(damage, at: start, field: name)
                break
            }
            skipBlanks()
            guard position < end, bytes[position] == 0x23 else { break }
            position += 1
            skipBlanks()
        }
        if record.pieces.count == firstPiece, !name.isEmpty { record.note(.missingValue, at: start, field: name) }
        record.fields.append(
            .init(name: name, pieces: firstPiece..<record.pieces.count, expression: start..<max(start, valueEnd)))
        return damage
    }

    /// The brace that closes a value, or where the next record or the file's end shows that there is none;
    /// and an at sign inside that looks like a record's.
    private func closingBrace(from start: Int) -> (offset: Int, isClosed: Bool, sign: Int?) {
        var depth = 1
        var index = start
        var sign: Int?
        while index < end {
            let byte = bytes[index]
            if byte == 0x7D {
                depth -= 1
                if depth == 0 { return (index, true, sign) }
            } else if byte == 0x7B {
                depth += 1
            } else if byte == 0x40 {
                if isRecordStart(index) { return (index, false, sign) }
                if sign == nil, isAtLineStart(index), head(at: index) != nil { sign = index }
            }
            index += 1
        }
        return (end, false, sign)
    }

    /// The quotation mark that closes a value: the first outside of braces.
    private func closingQuote(from start: Int) -> (offset: Int, isClosed: Bool, sign: Int?) {
        var depth = 0
        var index = start
        var sign: Int?
        while index < end {
            switch bytes[index] {
            case 0x22 where depth == 0: return (index, true, sign)
            case 0x7B: depth += 1
            case 0x7D:
                depth -= 1
                if depth < 0 { return (index, false, sign) }
            case 0x40:
                if isRecordStart(index) { return (index, false, sign) }
                if sign == nil, isAtLineStart(index), head(at: index) != nil { sign = index }
            default: break
            }
            index += 1
        }
        return (end, false, sign)
    }
}
