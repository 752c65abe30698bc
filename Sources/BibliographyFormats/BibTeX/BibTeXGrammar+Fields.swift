/// The key and the fields of a record.
extension BibTeXGrammar {
    /// No entry that a person or program wrote has so many; a file of commas and names must not fill the memory.
    private static let maximumFields = 10_000

    /// Reads the key and the comma behind it.
    mutating func readKey(into record: inout BibTeXRecord, closing: UInt8) {
        skipBlanks()
        let start = position
        var index = start
        while index < end {
            let byte = bytes[index]
            if byte == 0x2C || byte == closing || byte == 0x0A || byte == 0x0D || byte == 0x3D { break }
            if byte == 0x40, isRecordStart(index) { break }
            index += 1
        }
        guard index < end, bytes[index] == 0x3D else {
            record.key = trimmed(start..<index)
            position = index
            if record.key.isEmpty { record.note(.missingKey, at: start) }
            skipBlanks()
            guard position < end else { return }
            if bytes[position] == 0x2C {
                position += 1
            } else if bytes[position] != closing, bytes[position] != 0x40 {
                record.note(.missingComma, at: index, field: name(at: position))
            }
            return
        }
        // `=` before any comma: what stands before it is a field's name, behind the key or without one.
        let words = trimmed(start..<index)
        var nameStart = words.upperBound
        while nameStart > words.lowerBound, bytes[nameStart - 1] > 0x20 { nameStart -= 1 }
        record.key = trimmed(start..<nameStart)
        record.note(
            record.key.isEmpty ? .missingKey : .missingComma, at: nameStart, field: nameStart..<words.upperBound)
        position = nameStart
    }

    /// Reads fields up to the end of the record and behind its closing delimiter.
    mutating func readFields(into record: inout BibTeXRecord, closing: UInt8) {
        var recoveries = 0
        while true {
            skipBlanks()
            guard position < end else {
                if resumeInsideLastValue(of: &record, .truncated, &recoveries) { continue }
                record.note(.truncated, at: end)
                return
            }
            let byte = bytes[position]
            if byte == 0x2C {
                position += 1
                continue
            }
            if byte == closing {
                if continuesBehindClosing(position + 1) {
                    record.note(.strayClosingBrace, at: position, field: record.fields.last?.name)
                    position += 1
                    continue
                }
                position += 1
                return
            }
            if byte == 0x40, isAtLineStart(position), head(at: position) != nil {
                if resumeInsideLastValue(of: &record, .unbalancedValue, &recoveries) { continue }
                record.note(.missingClosingBrace, at: position, field: record.fields.last?.name)
                return
            }
            guard BibTeXGrammar.isNameByte(byte) else {
                recover(&record, closing: closing, &recoveries)
                continue
            }
            readField(into: &record, closing: closing, &recoveries)
        }
    }

    private mutating func readField(
        into record: inout BibTeXRecord, closing: UInt8, _ recoveries: inout Int
    ) {
        let name = name(at: position)
        let before = position
        position = name.upperBound
        skipBlanks()
        guard position < end else { return record.note(.truncated, at: end) }
        let byte = bytes[position]
        if byte == 0x3D {
            position += 1
        } else if byte == 0x7B || byte == 0x22 {
            record.note(.missingEqualsSign, at: name.upperBound, field: name)
        } else if byte == 0x2C || byte == closing {
            // Behind a value, a word alone is left over from it.
            if !isBehindComma(before), resumeInsideLastValue(of: &record, .strayText, &recoveries) { return }
            return record.note(.missingValue, at: before, field: name)
        } else if isBareValue(at: position, closing: closing), isBehindComma(before) {
            record.note(.missingEqualsSign, at: name.upperBound, field: name)
        } else {
            position = before
            return recover(&record, closing: closing, &recoveries)
        }
        guard record.fields.count < BibTeXGrammar.maximumFields else {
            record.note(.tooManyFields, at: before)
            position = nextField(after: position) ?? end
            return
        }
        if let cause = readValue(of: name, into: &record),
            resumeInsideLastValue(of: &record, cause, &recoveries)
        {
            return
        }
        checkEnd(of: &record, closing: closing, &recoveries)
    }

    /// What stands behind a value: a comma, the end of the record, or, where the comma is lost, the next field.
    private mutating func checkEnd(
        of record: inout BibTeXRecord, closing: UInt8, _ recoveries: inout Int
    ) {
        skipBlanks()
        guard position < end else { return }
        let byte = bytes[position]
        if byte == 0x2C || byte == closing || byte == 0x40 { return }
        if BibTeXGrammar.isNameByte(byte), isField(after: position) || isLostEqualsSign(position) {
            // A value that runs over lines with fields on them ended too late: `"Foo,` and the next quotation mark.
            if !isInsideLine(position) || lastValueHasField(record) == nil {
                record.note(.missingComma, at: position, field: name(at: position))
                return
            }
        }
        recover(&record, closing: closing, &recoveries)
    }

    /// Whether a name and an opening delimiter follow, at the start of a line.
    private func isLostEqualsSign(_ offset: Int) -> Bool {
        guard !isInsideLine(offset) else { return false }
        var index = name(at: offset).upperBound
        while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        return index < end && (bytes[index] == 0x7B || bytes[index] == 0x22)
    }

    /// Whether `, name =` follows a closing brace: then it closes no entry.
    private func continuesBehindClosing(_ offset: Int) -> Bool {
        var index = offset
        while index < end, bytes[index] <= 0x20 { index += 1 }
        return index < end && bytes[index] == 0x2C && isField(after: index + 1)
    }

    /// Whether a comma is the last thing before a place; blanks aside.
    private func isBehindComma(_ offset: Int) -> Bool {
        var index = offset
        while index > 0, bytes[index - 1] <= 0x20 { index -= 1 }
        return index == 0 || bytes[index - 1] == 0x2C
    }

    func isInsideLine(_ offset: Int) -> Bool { !isAtLineStart(offset) }

    private func isBareValue(at offset: Int, closing: UInt8) -> Bool {
        guard BibTeXGrammar.isNameByte(bytes[offset]) else { return false }
        var index = name(at: offset).upperBound
        while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        return index >= end || bytes[index] == 0x2C || bytes[index] == closing || bytes[index] == 0x23
            || bytes[index] == 0x0A || bytes[index] == 0x0D
    }

    func name(at offset: Int) -> Range<Int> {
        var index = offset
        while index < end, BibTeXGrammar.isNameByte(bytes[index]) { index += 1 }
        return offset..<index
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, stop) = (range.lowerBound, range.upperBound)
        while start < stop, bytes[start] <= 0x20 { start += 1 }
        while stop > start, bytes[stop - 1] <= 0x20 { stop -= 1 }
        return start..<stop
    }
}
