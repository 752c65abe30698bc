import Bibliography

/// Reads BibTeX and BibLaTeX files, which have one grammar, entry by entry.
struct BibTeXReader: ReferenceReading {
    private let bytes: [UInt8]
    private let scan: BibTeXScan
    private var grammar: BibTeXGrammar
    private var record = BibTeXRecord()
    private var strings: BibTeXStrings
    private var parents: BibTeXParents?
    private var mapping: BibTeXMapping
    private var places: PositionCursor
    /// The lines of the keys that were met.
    private var keys: [String: Int] = [:]
    /// What comes before the next record is read, the last first.
    private var waiting: [ReadItem] = []
    private var count = 0

    /// Begins to read.
    ///
    /// - Parameters:
    ///   - text: the file.
    ///   - format: the name that native fields are kept under.
    init(_ text: SourceText, format: BibliographyFormat) {
        bytes = text.bytes
        scan = BibTeXScan(text.bytes)
        grammar = BibTeXGrammar(bytes: text.bytes)
        strings = BibTeXStrings(fileSize: text.bytes.count)
        mapping = BibTeXMapping(text, format: format.rawValue)
        places = PositionCursor(text)
    }

    mutating func next() -> ReadItem? {
        while true {
            if let item = waiting.popLast() { return item }
            guard grammar.next(into: &record) else {
                guard let junk = record.junk else { return nil }
                record.junk = nil
                return junkNote(junk, key: nil)
            }
            switch record.kind {
            case .string: readString()
            case .preamble: readPreamble()
            case .entry:
                // Data for other entries, which biber does not print.
                if grammar.word(record.type, is: "xdata") { continue }
                return readEntry()
            }
        }
    }

    private mutating func readString() {
        let problem = strings.define(record, in: bytes)
        var items: [ReadItem] = []
        if let junk = record.junk { items.append(junkNote(junk, key: nil)) }
        note(problem, in: 0..<0)
        if let damage = damageNote(key: nil) { items.append(damage) }
        waiting = items.reversed()
    }

    private mutating func readPreamble() {
        var items: [ReadItem] = []
        if let junk = record.junk { items.append(junkNote(junk, key: nil)) }
        items.append(
            .diagnostic(
                Diagnostic(
                    "The @preamble is LaTeX for BibTeX's own output; it is no reference and is left out.",
                    kind: .note, range: places.range(record.range))))
        if let damage = damageNote(key: nil) { items.append(damage) }
        waiting = items.reversed()
    }

    private mutating func readEntry() -> ReadItem? {
        mapping.fields.removeAll(keepingCapacity: true)
        mapping.diagnostics.removeAll(keepingCapacity: true)
        for field in record.fields {
            var problem: BibTeXStrings.Problem?
            var value = strings.value(of: field, record, bytes, &problem)
            value.known = BibTeXFieldName.named(bytes, field.name)
            note(problem, in: field.name)
            mapping.fields.append(value)
        }
        noteBytes()
        var problems: [BibTeXParents.Problem] = []
        if mapping.fields.contains(where: { $0.known == .crossref || $0.known == .xdata }) {
            // Most files have no such entries: the first asks for the others.
            if parents == nil { parents = BibTeXParents(bytes) }
            let type = String(decoding: bytes[record.type], as: UTF8.self).lowercased()
            let key = String(decoding: bytes[record.key], as: UTF8.self)
            problems =
                parents?.inherit(into: &mapping.fields, type: type, key: key, bytes, &strings) ?? []
        }
        count += 1
        let reference = mapping.reference(record, number: count)
        if record.junk != nil || record.damage != nil || !problems.isEmpty || !mapping.diagnostics.isEmpty {
            wait(problems, key: reference.key)
        }
        noteDuplicate(reference.key, line: reference.range?.start.line)
        return .reference(consume reference)
    }

    private mutating func wait(_ problems: [BibTeXParents.Problem], key: String?) {
        var items: [ReadItem] = []
        if let junk = record.junk { items.append(junkNote(junk, key: key)) }
        if let damage = damageNote(key: key) { items.append(damage) }
        for problem in problems { items.append(.diagnostic(diagnostic(problem, key: key))) }
        items += mapping.diagnostics.map { .diagnostic($0) }
        waiting = items.reversed()
    }

    private mutating func noteDuplicate(_ key: String?, line: Int?) {
        guard let key, let line else { return }
        guard let first = keys.updateValue(line, forKey: key) else { return }
        waiting.insert(
            .diagnostic(
                Diagnostic(
                    "The key ‘\(key)’ is that of the entry in line \(first), too. Both are read; give one another key.",
                    kind: .damagedRecord, range: places.range(record.key), key: key)), at: 0)
    }

    private mutating func note(_ problem: BibTeXStrings.Problem?, in field: Range<Int>) {
        guard let problem else { return }
        let name = String(decoding: bytes[problem.name], as: UTF8.self)
        record.note(
            problem.isTooLong ? .longString(name) : .undefinedString(name), at: problem.name.lowerBound,
            field: field.isEmpty ? nil : field)
    }

    /// Notes bytes that no text has.
    private mutating func noteBytes() {
        guard record.damage == nil else { return }
        if scan.hasNull, let place = bytes[record.range].firstIndex(of: 0) { record.note(.nullBytes, at: place) }
        if scan.hasMixedLineEnds, let place = carriageReturn() { record.note(.carriageReturns, at: place) }
        guard scan.hasReplacement else { return }
        var index = record.range.lowerBound
        while index + 2 < record.range.upperBound {
            if bytes[index] == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD {
                record.note(.foreignBytes, at: index)
                return
            }
            index += 1
        }
    }

    private func carriageReturn() -> Int? {
        record.range.first { bytes[$0] == 0x0D && ($0 + 1 >= bytes.count || bytes[$0 + 1] != 0x0A) }
    }

    private mutating func damageNote(key: String?) -> ReadItem? {
        guard let damage = record.damage else { return nil }
        let field = damage.field.map { String(decoding: bytes[$0].prefix(40), as: UTF8.self) }
        return .diagnostic(
            Diagnostic(
                damage.cause.message(field: field), kind: .damagedRecord,
                range: places.range(damage.offset..<damage.offset), key: key, field: field))
    }

    private mutating func junkNote(_ junk: Range<Int>, key: String?) -> ReadItem {
        .diagnostic(
            Diagnostic(
                "The text from here to the next entry belongs to none; it is passed over. Check the entry before it.",
                kind: .note, range: places.range(junk), key: key))
    }

    private func diagnostic(_ problem: BibTeXParents.Problem, key: String?) -> Diagnostic {
        let (message, field): (String, String) =
            switch problem {
            case .missing(let parent, let field):
                (
                    "‘\(field)’ names the entry ‘\(parent)’, which is not in the file. Add it, or remove the field.",
                    field
                )
            case .circular(let parent, let field):
                ("‘\(field)’ leads back to the entry ‘\(parent)’: nothing is taken from it. Remove one of them.", field)
            case .tooMany(let parent, let field):
                ("‘\(field)’: too many entries take from each other; nothing more is taken from ‘\(parent)’.", field)
            case .tooMuch(let parent, let field):
                ("‘\(field)’: the entry ‘\(parent)’ is too long to be taken from any more.", field)
            }
        return Diagnostic(message, kind: .unreadValue, range: mapping.rangeOfField(field), key: key, field: field)
    }
}
