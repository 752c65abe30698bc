/// Going on inside of a damaged entry.
///
/// The lines are the hint: most files have a field a line, so that the next line with `name =` is a place to go on
/// from, and a value with such a line inside ended too late.
extension BibTeXGrammar {
    /// So many values of an entry are read anew at most: each costs a pass over the rest of the entry.
    private static let maximumRecoveries = 8

    /// Something stands where only a comma, a field or the end can: finds where to go on.
    mutating func recover(_ record: inout BibTeXRecord, closing: UInt8, _ recoveries: inout Int) {
        let place = position
        let field = record.fields.last?.name
        let isQuote = bytes[place] == 0x22
        let pieceKind = record.fields.last.flatMap { $0.pieces.last }.map { record.pieces[$0].kind }
        let cause: BibTeXDamage =
            switch (isQuote, pieceKind) {
            case (true, _), (false, .quoted): .strayQuote
            case (false, .bare): .undelimitedValue
            case (false, _): .strayText
            }
        if resumeInsideLastValue(of: &record, pieceKind == .quoted ? .unclosedQuotes : .unbalancedValue, &recoveries) {
            return
        }
        record.note(cause, at: place, field: field)
        position = max(nextField(after: place, orRecord: true) ?? end, min(place + 1, end))
        extendLastValue(of: &record, through: position, from: place)
    }

    /// Takes what stands between a value and the place where reading goes on into the value, where it must be a part
    /// of it: `"a "b" c"`, and words without braces.
    private func extendLastValue(of record: inout BibTeXRecord, through next: Int, from place: Int) {
        guard let last = record.fields.indices.last, let piece = record.fields[last].pieces.last,
            record.fields[last].pieces.count == 1, place <= next
        else { return }
        var stop = next
        let isQuoted = record.pieces[piece].kind == .quoted
        switch record.pieces[piece].kind {
        case .quoted:
            while stop > place, bytes[stop - 1] != 0x22 { stop -= 1 }
            guard stop > place else { return }
            stop -= 1
        case .bare:
            while stop > place, BibTeXGrammar.isEndOfValue(bytes[stop - 1]) { stop -= 1 }
        case .braced: return
        }
        let start = record.pieces[piece].range.lowerBound
        guard stop > start else { return }
        record.pieces[piece].range = start..<stop
        record.pieces[piece].kind = .braced
        let expressionStart = record.fields[last].expression.lowerBound
        record.fields[last].expression = expressionStart..<max(stop + (isQuoted ? 1 : 0), expressionStart)
    }

    /// The place inside of the last value where a line starts with a field: the value should have ended before it.
    func lastValueHasField(_ record: BibTeXRecord) -> Int? {
        guard let field = record.fields.last, let piece = field.pieces.last else { return nil }
        let range = record.pieces[piece].range
        return nextField(after: range.lowerBound, before: range.upperBound)
    }

    /// Cuts the last value where a field starts inside of it, and goes on there; false when there is none.
    mutating func resumeInsideLastValue(
        of record: inout BibTeXRecord, _ cause: BibTeXDamage, _ recoveries: inout Int
    ) -> Bool {
        guard recoveries < BibTeXGrammar.maximumRecoveries, rereadable > 0 else { return false }
        recoveries += 1
        guard let next = lastValueHasField(record),
            let last = record.fields.indices.last, let piece = record.fields[last].pieces.last
        else { return false }
        rereadable -= max(0, position - next)
        let start = record.pieces[piece].range.lowerBound
        var stop = next
        while stop > start, BibTeXGrammar.isEndOfValue(bytes[stop - 1]) {
            // A brace that closes another inside of the value stays.
            if bytes[stop - 1] == 0x7D, isBalanced(start..<stop) { break }
            stop -= 1
        }
        record.pieces[piece].range = start..<stop
        record.fields[last].expression =
            record.fields[last].expression
            .lowerBound..<max(
                stop, record.fields[last].expression.lowerBound)
        if record.damage?.field == nil || record.damage?.cause == .truncated { record.damage = nil }
        record.note(cause, at: record.fields[last].expression.lowerBound, field: record.fields[last].name)
        position = next
        return true
    }

    private static func isEndOfValue(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x22, 0x2C, 0x7D: true
        default: false
        }
    }

    /// Whether every brace of a stretch has its other; long stretches are not looked at.
    private func isBalanced(_ range: Range<Int>) -> Bool {
        guard range.count <= BibTeXGrammar.maximumKeyLength else { return false }
        var depth = 0
        for index in range {
            if bytes[index] == 0x7B { depth += 1 }
            if bytes[index] == 0x7D { depth -= 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }

    /// The next line that starts with `name =` or is a closing delimiter alone; or, where asked for, the next record at
    /// the start of a line.
    func nextField(after offset: Int, before limit: Int? = nil, orRecord: Bool = false) -> Int? {
        let limit = limit ?? end
        var index = offset
        while index < limit {
            let byte = bytes[index]
            index += 1
            guard byte == 0x0A || byte == 0x0D else { continue }
            while index < limit, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
            guard index < limit else { return nil }
            if orRecord, bytes[index] == 0x40, head(at: index) != nil { return index }
            if isField(after: index), BibTeXGrammar.isWordByte(bytes[index]) { return index }
            if bytes[index] == 0x7D || bytes[index] == 0x29, isLineEnd(index + 1) { return index }
        }
        return nil
    }

    private func isLineEnd(_ offset: Int) -> Bool {
        var index = offset
        while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        return index >= end || bytes[index] == 0x0A || bytes[index] == 0x0D
    }
}
