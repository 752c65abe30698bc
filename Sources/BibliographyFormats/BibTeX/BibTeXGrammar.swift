/// The grammar of BibTeX files over bytes: records one after the other, damaged ones included.
///
/// It follows what BibTeX and biber read, and goes on where they stop: an entry never takes the next one with it. A
/// record starts with an at sign, a word and an opening brace or parenthesis. Inside of an entry, an at sign at the
/// start of a line that starts a record means that the entry was not closed.
struct BibTeXGrammar {
    let bytes: [UInt8]
    /// Where reading goes on.
    var position: Int
    /// Where the bytes end for this grammar.
    let end: Int
    /// How many bytes may still be read twice to save the fields of damaged entries. Without a bound, a file of values
    /// that are never closed would be read once for each.
    var rereadable: Int
    private var hasUnclosedComment = false

    /// Longer words behind an at sign are text.
    private static let maximumWordLength = 64
    /// Longer keys are no keys: an entry that starts inside of a value is recognised within so many bytes.
    static let maximumKeyLength = 512

    init(bytes: [UInt8], position: Int = 0) {
        self.bytes = bytes
        self.position = position
        end = bytes.count
        rereadable = BibTeXGrammar.passes * bytes.count + BibTeXGrammar.maximumKeyLength
    }

    /// Damaged entries may cost as much as so many passes over the file.
    private static let passes = 8

    /// The beginning of a record: its word, and the place and kind of its opening delimiter.
    struct Head {
        var word: Range<Int>
        var opening: Int
        var closing: UInt8
    }

    /// Reads the next record; false at the end of the file.
    mutating func next(into record: inout BibTeXRecord) -> Bool {
        record.reset()
        var junk: Range<Int>?
        while position < end {
            let byte = bytes[position]
            if byte == 0x40, let head = head(at: position) {
                if word(head.word, is: "comment") {
                    skipComment(head)
                    continue
                }
                record.junk = junk
                read(head, into: &record)
                return true
            }
            if byte == 0x25 {
                skipLine()
                continue
            }
            if byte == 0x40, isCommentWord(at: position) {
                skipLine()
                continue
            }
            if byte > 0x20, byte != 0x2C {
                junk = (junk?.lowerBound ?? position)..<(position + 1)
            }
            position += 1
        }
        record.junk = junk
        return false
    }

    private mutating func read(_ head: Head, into record: inout BibTeXRecord) {
        let start = position
        record.type = head.word
        position = head.opening + 1
        if word(head.word, is: "string") {
            record.kind = .string
            readFields(into: &record, closing: head.closing)
        } else if word(head.word, is: "preamble") {
            record.kind = .preamble
            readValue(of: 0..<0, into: &record)
            skipBlanks()
            if position < end, bytes[position] == head.closing { position += 1 }
        } else {
            readKey(into: &record, closing: head.closing)
            readFields(into: &record, closing: head.closing)
        }
        // Every record moves on, whatever stands in it.
        position = min(max(position, head.opening + 1), end)
        record.range = start..<position
    }

    /// The beginning of a record at an at sign, or nil when it is an at sign of a text.
    func head(at offset: Int) -> Head? {
        var index = offset + 1
        while index < end, bytes[index] <= 0x20 { index += 1 }
        let start = index
        while index < end, BibTeXGrammar.isWordByte(bytes[index]) { index += 1 }
        let word = start..<index
        guard !word.isEmpty, word.count <= BibTeXGrammar.maximumWordLength, bytes[start] > 0x39 else { return nil }
        while index < end, bytes[index] <= 0x20 { index += 1 }
        guard index < end else { return nil }
        switch bytes[index] {
        case 0x7B: return Head(word: word, opening: index, closing: 0x7D)
        case 0x28: return Head(word: word, opening: index, closing: 0x29)
        default: return nil
        }
    }

    /// Whether an at sign inside of a value starts the next record: it stands at the start of a line, and what follows
    /// is a key and a field.
    func isRecordStart(_ offset: Int) -> Bool {
        guard isAtLineStart(offset), let head = head(at: offset) else { return false }
        if rereadable <= 0 { return true }
        if word(head.word, is: "string") || word(head.word, is: "preamble") || word(head.word, is: "comment") {
            return true
        }
        var index = head.opening + 1
        let limit = min(end, index + BibTeXGrammar.maximumKeyLength)
        while index < limit, bytes[index] != 0x2C {
            if BibTeXGrammar.isNoKeyByte(bytes[index]) { break }
            // An entry without a key.
            if bytes[index] == 0x3D { return true }
            index += 1
        }
        guard index < limit, [0x2C, 0x0A, 0x0D].contains(bytes[index]) else { return false }
        return isField(after: index + 1) || isClosing(after: index + 1)
    }

    /// Whether nothing but blanks stands before a place on its line.
    func isAtLineStart(_ offset: Int) -> Bool {
        var index = offset
        while index > 0 {
            let byte = bytes[index - 1]
            if byte == 0x0A || byte == 0x0D { return true }
            if byte != 0x20, byte != 0x09 { return false }
            index -= 1
        }
        return true
    }

    /// Whether `name =` follows.
    func isField(after offset: Int) -> Bool {
        var index = offset
        while index < end, bytes[index] <= 0x20 { index += 1 }
        let start = index
        while index < end, BibTeXGrammar.isNameByte(bytes[index]) { index += 1 }
        guard index > start, index - start <= BibTeXGrammar.maximumWordLength else { return false }
        while index < end, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
        return index < end && bytes[index] == 0x3D && !(index + 1 < end && bytes[index + 1] == 0x3D)
    }

    private static func isNoKeyByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x0A, 0x0D, 0x22, 0x40, 0x7B, 0x7D: true
        default: false
        }
    }

    private func isClosing(after offset: Int) -> Bool {
        var index = offset
        while index < end, bytes[index] <= 0x20 { index += 1 }
        return index < end && (bytes[index] == 0x7D || bytes[index] == 0x29)
    }

    /// Whether a word is the given one in small letters, in any case.
    func word(_ range: Range<Int>, is name: String) -> Bool {
        let letters = name.utf8
        return range.count == letters.count && zip(bytes[range], letters).allSatisfy { $0 | 0x20 == $1 }
    }

    /// `@comment{…}` is passed over with its braces when they match before the next record, else as a line.
    private mutating func skipComment(_ head: Head) {
        var depth = 0
        var index = hasUnclosedComment ? end : head.opening
        while index < end {
            let byte = bytes[index]
            if byte == 0x7B { depth += 1 }
            if byte == 0x7D { depth -= 1 }
            if byte == 0x40, isRecordStart(index) { break }
            index += 1
            if depth <= 0, byte == 0x7D || head.closing == 0x29 && byte == 0x29 {
                position = index
                return
            }
        }
        if index >= end { hasUnclosedComment = true }
        skipLine()
    }

    private func isCommentWord(at offset: Int) -> Bool {
        offset + 8 <= end && word(offset + 1..<offset + 8, is: "comment")
    }

    private mutating func skipLine() {
        while position < end, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
    }

    /// Moves behind blanks, and behind comments that `%` starts.
    mutating func skipBlanks() {
        while position < end {
            if bytes[position] == 0x25 {
                skipLine()
            } else if bytes[position] <= 0x20 {
                position += 1
            } else {
                return
            }
        }
    }

    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
        default: false
        }
    }

    /// Field names are whatever is neither blank nor a sign of the grammar.
    static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x22, 0x23, 0x25, 0x28, 0x29, 0x2C, 0x3D, 0x40, 0x5C, 0x7B, 0x7D, 0x7F: false
        default: true
        }
    }
}
