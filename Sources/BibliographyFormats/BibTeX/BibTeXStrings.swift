/// The strings of a file: `@string{jan = "January"}`, and the months that every style defines.
struct BibTeXStrings {
    private var values: [String: [UInt8]] = [:]
    /// How many bytes may still be copied out of strings.
    private var budget: Int

    /// A value longer than this is no abbreviation; strings made of strings double with each definition.
    private static let maximumLength = 1_000_000
    /// All that strings are put in for may be so many times the file, and a little more for small files.
    private static let maximumGrowth = 8
    private static let minimumBudget = 4_000_000

    init(fileSize: Int) {
        budget = BibTeXStrings.maximumGrowth * fileSize + BibTeXStrings.minimumBudget
        for (name, month) in zip(BibTeXMonths.abbreviations, BibTeXMonths.names) { values[name] = Array(month.utf8) }
    }

    /// What went wrong while a value was put together.
    struct Problem {
        var name: Range<Int>
        var isTooLong: Bool
    }

    /// Defines the strings of a record.
    mutating func define(_ record: BibTeXRecord, in bytes: [UInt8]) -> Problem? {
        var problem: Problem?
        for field in record.fields {
            let value = value(of: field, record, bytes, &problem)
            values[String(decoding: bytes[field.name], as: UTF8.self).lowercased()] = Array(value.bytes[value.range])
        }
        return problem
    }

    /// Puts a field's value together. A name that is not defined stays as it is, and so does one whose text is too long.
    mutating func value(
        of field: BibTeXRecord.Field, _ record: BibTeXRecord, _ bytes: [UInt8], _ problem: inout Problem?
    ) -> BibTeXField {
        if field.pieces.count == 1, record.pieces[field.pieces.lowerBound].kind != .bare {
            let range = record.pieces[field.pieces.lowerBound].range
            return BibTeXField(name: field.name, bytes: bytes, range: range, place: range, isSource: true)
        }
        if field.pieces.count == 1 {
            let range = record.pieces[field.pieces.lowerBound].range
            if range.allSatisfy({ (0x30...0x39).contains(bytes[$0]) }) {
                return BibTeXField(name: field.name, bytes: bytes, range: range, place: range, isSource: true)
            }
        }
        var joined: [UInt8] = []
        for piece in record.pieces[field.pieces] {
            guard piece.kind == .bare, let value = text(of: piece.range, bytes, length: joined.count, &problem) else {
                if joined.count + piece.range.count <= BibTeXStrings.maximumLength + bytes.count {
                    joined += bytes[piece.range]
                }
                continue
            }
            joined += value
        }
        return BibTeXField(
            name: field.name, bytes: joined, range: 0..<joined.count, place: field.expression, isSource: false)
    }

    /// The text of a string; nil for a number, and for a name that stays as it is.
    private mutating func text(
        of name: Range<Int>, _ bytes: [UInt8], length: Int, _ problem: inout Problem?
    ) -> [UInt8]? {
        if name.allSatisfy({ (0x30...0x39).contains(bytes[$0]) }) { return nil }
        guard let value = values[String(decoding: bytes[name], as: UTF8.self).lowercased()] else {
            problem = problem ?? Problem(name: name, isTooLong: false)
            return nil
        }
        guard length + value.count <= BibTeXStrings.maximumLength, value.count <= budget else {
            problem = problem ?? Problem(name: name, isTooLong: true)
            return nil
        }
        budget -= value.count
        return value
    }
}
