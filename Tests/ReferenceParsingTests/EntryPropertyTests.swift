import Bibliography
import Documents
import EntryGeneration
import ReferenceParsing
import Testing

/// What reading promises of any entry, on generated ones of many layouts and languages, damaged ones among them.
@Suite struct EntryPropertyTests {
    private static let entries: [String] = {
        let generator = EntryGenerator(seed: 20)
        return (0..<120).map { generator.entry(row: $0).raw }
    }()

    @Test(arguments: [Int.max, 48])
    func `reading an entry loses no letter, and the same entry reads the same`(width: Int) {
        for entry in Self.entries.map({ Self.wrapped($0, width) }) {
            let reference = BibliographyReader.reference(entry: entry)
            #expect(Self.problem(with: reference, in: Array(entry.utf8)) == nil, "\(entry)")
            #expect(BibliographyReader.reference(entry: entry) == reference, "\(entry)")
        }
    }

    @Test func `reading a bibliography keeps every entry at its place`() throws {
        let entries = Self.entries.prefix(60).map { Self.wrapped($0, 72) }
        let text = "Über Gärten\n\nText (Жук, 2010).\n\nReferences\n\n" + entries.joined(separator: "\n\n")
        let article = try ArticleReader.read(bytes: Array(text.utf8), fileName: "article.txt")
        let references = BibliographyReader.references(in: article).references
        #expect(references.count >= 50)
        for reference in references {
            #expect(Self.problem(with: reference, in: article.text.bytes) == nil, "\(reference.verbatim)")
        }
    }

    @Test(arguments: [
        "Vgl. auch Maier, Anna: Gärten im Moor. Berlin: Springer, 1999.",
        "Siehe Jürgen Thomas (1993): Lexikon der Moore. Weinheim: Kröger.",
        "Ebd., S. 12–14, www.example.org/moor.html (Zugriff am 3.4.2012).",
        "Vgl. Maier " + String(repeating: "1 ", count: 6000), String(repeating: "!", count: 9000) + " Ende",
    ])
    func `what is not labelled keeps its place`(entry: String) {
        let reference = BibliographyReader.reference(entry: entry)
        #expect(Self.problem(with: reference, in: Array(entry.utf8)) == nil)
    }

    // MARK: What is promised

    /// The promise that a reference breaks.
    private static func problem(with reference: Reference, in source: [UInt8]) -> String? {
        guard let range = reference.range else { return "no range" }
        guard string(range, in: source) == reference.verbatim else { return "the entry stands elsewhere" }
        var urls = reference.urls.map(\.verbatim)[...]
        let read = reference.segments.flatMap { letters($0.label == .url ? urls.popFirst() ?? "" : $0.text) }
        if read != letters(reference.text) { return "lost: \(String(String.UnicodeScalarView(read)))" }
        for part in parts(of: reference) {
            guard let place = part.range, range.contains(place) else { return "outside of the entry: \(part)" }
            if !stands(part.verbatim, in: string(place, in: source)) { return "stands elsewhere: \(part)" }
            if !(0...1).contains(part.confidence) { return "no share: \(part)" }
            if part.value.isEmpty { return "empty: \(part)" }
        }
        return nil
    }

    private struct Part {
        var value: String
        var verbatim: String
        var range: SourceRange?
        var confidence: Double
    }

    private static func parts(of reference: Reference) -> [Part] {
        func part<Value>(_ field: Field<Value>, _ value: String) -> Part {
            Part(value: value, verbatim: field.verbatim, range: field.range, confidence: field.confidence)
        }
        let fields = [
            reference.title, reference.containerTitle, reference.collectionTitle, reference.edition, reference.genre,
            reference.numberField, reference.volume, reference.issue, reference.pages, reference.publisher,
            reference.publisherPlace, reference.doi,
        ]
        // A value without a letter or digit says nothing, either.
        var parts = (fields.compactMap(\.self) + reference.notes).map { field in
            part(field, String(String.UnicodeScalarView(letters(field.value))))
        }
        parts += (reference.authors + reference.editors).map { part($0, $0.value.displayed) }
        parts += reference.identifiers.map { part($0, $0.value.value) }
        if let issued = reference.issued { parts.append(part(issued, issued.value.iso8601)) }
        if let accessed = reference.accessed { parts.append(part(accessed, accessed.verbatim)) }
        parts += reference.segments.filter { $0.label != .url }.map {
            Part(value: $0.text, verbatim: $0.text, range: $0.range, confidence: $0.confidence)
        }
        parts += reference.urls.map { url in
            let first = url.candidates.first
            return Part(
                value: first?.url ?? "", verbatim: url.verbatim, range: url.range, confidence: first?.score ?? -1)
        }
        return parts
    }

    /// Whether the letters of a text stand at a place, in order; lines that are no part of the entry may stand between.
    private static func stands(_ text: String, in place: String) -> Bool {
        var missing = letters(text)[...]
        for letter in letters(place) where letter == missing.first { missing.removeFirst() }
        return missing.isEmpty
    }

    private static func letters(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }

    private static func string(_ range: SourceRange, in source: [UInt8]) -> String {
        String(decoding: source[range.start.offset..<range.end.offset], as: UTF8.self)
    }

    private static func wrapped(_ entry: String, _ width: Int) -> String {
        var length = 0
        return entry.split(separator: " ", omittingEmptySubsequences: false).reduce(into: "") { text, word in
            let joint = text.isEmpty ? "" : length + word.count >= width ? "\n" : " "
            length = joint == " " ? length + word.count + 1 : word.count
            text += joint + word
        }
    }
}
