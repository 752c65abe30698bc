import Bibliography

/// Makes a reference of an entry's fields.
struct BibTeXMapping {
    /// The format's name in ``NativeRecord``.
    let format: String
    let bytes: [UInt8]
    var places: PositionCursor
    var decoder = LaTeXDecoder()
    var names = BibTeXNames()
    /// The entry's fields.
    var fields: [BibTeXField] = []
    /// What was noticed; the reader takes it from here.
    var diagnostics: [Diagnostic] = []

    /// The index of each known field's first occurrence, and -1.
    private var slots = [Int](repeating: -1, count: 256)
    var key = ""
    /// The entry's type in small letters.
    var word = ""
    var native: [NativeField] = []
    var isArticle = false
    var isBook = false
    var isPart = false

    init(_ text: SourceText, format: String) {
        self.format = format
        bytes = text.bytes
        places = PositionCursor(text)
    }

    /// The reference of a record whose fields are in ``fields``.
    mutating func reference(_ record: BibTeXRecord, number: Int) -> Reference {
        // The last reference holds the array: emptying it in place would copy it first.
        native = []
        key = String(decoding: bytes[record.key], as: UTF8.self)
        let written = String(decoding: bytes[record.type], as: UTF8.self)
        word = written.lowercased()
        let start = places.position(at: record.range.lowerBound)
        findSlots()
        var reference = Reference(
            number: number, verbatim: String(decoding: bytes[record.range], as: UTF8.self), text: "", type: type())
        if !key.isEmpty { reference.key = key }
        let kind = BibTeXTypes.kind(reference.type)
        (isArticle, isBook, isPart) = (kind.isArticle, kind.isBook, kind.isPart)
        names.keepsPrefix = keepsPrefix()
        for index in fields.indices { read(index, into: &reference) }
        if reference.genre == nil, let genre = BibTeXTypes.genres[word] {
            reference.genre = Field(genre, verbatim: written)
        }
        settleOrder()
        reference.native = NativeRecord(format: format, type: written, fields: native)
        reference.range = SourceRange(start: start, end: places.position(at: record.range.upperBound))
        for index in fields.indices {
            if let known = fields[index].known { slots[Int(known.rawValue)] = -1 }
        }
        return reference
    }

    /// Puts what is written beside other fields first: lists that end in `and others`, and subtitles. Otherwise their
    /// order would tell how the fields were written.
    private mutating func settleOrder() {
        func rank(_ field: NativeField) -> Int? {
            if field.value == BibTeXRoles.others { return 0 }
            return BibTeXWriter.subtitles.firstIndex(of: field.name.lowercased()).map { $0 + 1 }
        }
        guard native.contains(where: { rank($0) != nil }) else { return }
        let first = native.compactMap { field in rank(field).map { ($0, field.name, field) } }
        let sorted = first.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
        native = sorted + native.filter { rank($0) == nil }
    }

    /// The field of a name, when the entry has it.
    func slot(_ name: BibTeXFieldName) -> BibTeXField? {
        let index = slots[Int(name.rawValue)]
        return fields.indices.contains(index) ? fields[index] : nil
    }

    func has(_ name: BibTeXFieldName) -> Bool { slots[Int(name.rawValue)] >= 0 }

    private mutating func findSlots() {
        for index in fields.indices {
            guard let known = fields[index].known else { continue }
            if slots[Int(known.rawValue)] < 0 { slots[Int(known.rawValue)] = index }
        }
    }

    private mutating func type() -> ReferenceType {
        if let field = slot(.entrysubtype),
            let type = BibTeXTypes.type(subtype: plainText(field).lowercased(), of: word)
        {
            return type
        }
        return BibTeXTypes.type(word) ?? .document
    }

    private mutating func keepsPrefix() -> Bool {
        guard let options = slot(.options) else { return false }
        return plainText(options).split(separator: ",").contains { option in
            let words = option.split { $0 == "=" || $0 == " " }
            return words.first == "useprefix" && (words.count == 1 || words.last == "true")
        }
    }

    private mutating func read(_ index: Int, into reference: inout Reference) {
        let field = fields[index]
        guard let known = field.known else { return keep(field) }
        guard slots[Int(known.rawValue)] == index else {
            keep(field)
            note("‘\(name(of: field))’ stands twice in the entry; the first is read. Remove one.", .unreadValue, field)
            return
        }
        if readTitle(known, field, into: &reference) || readNumber(known, field, into: &reference)
            || readRole(known, field, into: &reference) || readDate(known, field, into: &reference)
            || readIdentifier(known, field, into: &reference)
        {
            return
        }
        readRest(known, field, into: &reference)
    }

    private mutating func readRest(
        _ known: BibTeXFieldName, _ field: BibTeXField, into reference: inout Reference
    ) {
        switch known {
        case .publisher: reference.publisher = textField(field)
        case .institution where !has(.publisher): reference.publisher = textField(field)
        case .organization where !has(.publisher) && !has(.institution): reference.publisher = textField(field)
        case .location: reference.publisherPlace = textField(field)
        case .edition: reference.edition = textField(field)
        case .medium: reference.medium = textField(field)
        case .type:
            reference.genre = textField(field)
            if let value = reference.genre?.value, let kind = BibTeXTypes.kinds[value] {
                reference.genre?.value = kind
            }
        case .note:
            if let note = textField(field) { reference.notes.append(note) }
            takeURL(from: field, into: &reference)
        case .howpublished:
            if !takeURL(from: field, into: &reference) { keep(field) }
        case .langid, .language: readLanguage(known, field, into: &reference)
        case .entrysubtype:
            if BibTeXTypes.type(subtype: plainText(field).lowercased(), of: word) == nil { keep(field) }
        default:
            guard let variable = BibTeXMapping.variables[known], let value = textField(field) else {
                return keep(field)
            }
            reference.variables[variable] = value
            if known == .keywords {
                reference.variables[variable]?.value = BibTeXKeywords.text(value.value, written(field))
                reference.variables[variable]?.verbatim = written(field)
            }
        }
    }

    /// Fields that are variables of CSL as they are.
    private static let variables: [BibTeXFieldName: TextVariable] = [
        .abstract: .abstract, .annotation: .annote, .chapter: .chapterNumber, .eventtitle: .eventTitle,
        .keywords: .keyword, .library: .callNumber, .origlocation: .originalPublisherPlace,
        .origpublisher: .originalPublisher, .origtitle: .originalTitle, .pubstate: .status,
        .shorthand: .citationLabel, .shortjournal: .containerTitleShort, .shorttitle: .titleShort,
        .venue: .eventPlace, .version: .version, .part: .partNumber,
    ]

    /// The fields of ``variables`` by what they are.
    static let fieldNames = Dictionary(variables.map { ($1, "\($0)") }) { first, _ in first }

    private mutating func readLanguage(
        _ known: BibTeXFieldName, _ field: BibTeXField, into reference: inout Reference
    ) {
        // `langid` tells; the other is kept beside it.
        guard known == .langid || !has(.langid), let tag = BibTeXLanguages.tag(plainText(field)) else {
            return keep(field)
        }
        reference.language = tag
        // One field names the language for the reader, the other for the hyphenation: each stays what it is.
        if known == .language || has(.language) { keep(field) }
    }
}
