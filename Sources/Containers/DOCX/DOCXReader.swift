import Bibliography
import Documents

/// Reads documents of word processors (Office Open XML, ISO/IEC 29500): their text as an article, and the references
/// that reference managers keep in it.
///
/// All is read from bytes in memory; nothing that a document names outside is asked for.
public enum DOCXReader {
    /// Whether bytes are such a document: by the parts of the archive, whatever its name is. An archive that cannot be
    /// listed counts when its first part is one of a document's.
    public static func recognizes(_ bytes: [UInt8]) -> Bool {
        guard ZipReader.isZip(bytes) else { return false }
        if let archive = try? ZipReader(bytes: bytes) { return DOCXPackage.isDocument(archive.names) }
        return FileSignature.isDOCX(bytes)
    }

    /// Reads a document.
    ///
    /// - Throws: ``ContainerError`` when the archive cannot be read, a limit is passed, or there is no text.
    public static func read(bytes: [UInt8]) throws(ContainerError) -> DOCXDocument {
        guard bytes.count <= ArticleReader.maximumSize else {
            throw ContainerError(
                .tooLarge,
                "The document has \(bytes.count >> 20) MB; documents are read up to \(ArticleReader.maximumSize >> 20) "
                    + "MB. Save it without its pictures.")
        }
        var package = try DOCXPackage(bytes)
        let parts = try DOCXParts(&package)
        let text = parts.text(appended: [:])
        guard !text.bytes.isEmpty else { throw ContainerError(.damaged, "The document has no text.") }
        guard text.bytes.count <= ArticleReader.maximumSize else {
            throw ContainerError(
                .tooLarge, "The document has more than \(ArticleReader.maximumSize >> 20) MB of text.")
        }
        let references = try DOCXReferences(parts.citations, &package)
        var diagnostics = package.diagnostics + parts.diagnostics + references.diagnostics
        diagnostics.append(Diagnostic(positionMessage))
        let properties = try DOCXProperties.read(&package, hasPrintedTitle: parts.hasTitle)
        func article(_ text: DOCXText) -> Article {
            ArticleReader.article(
                text: SourceText(bytes: text.bytes), encoding: "utf-8", format: .docx, properties: properties,
                diagnostics: diagnostics)
        }
        let first = article(text)
        let appended = parts.suffixes(in: first.bibliographies.map(\.bytes), of: text)
        let whole = appended.isEmpty ? text : parts.text(appended: appended)
        return DOCXDocument(
            article: appended.isEmpty ? first : article(whole), references: references.references,
            places: whole.places, links: whole.links)
    }

    private static let positionMessage =
        "Lines are those of the text that was taken out of the document: a paragraph, then an empty line; notes stand at "
        + "the end."
}

/// The parts of a document with text, read.
struct DOCXParts {
    private let paragraphs: [DOCXParagraph]
    private let notes: [(mark: String, paragraphs: [DOCXParagraph])]
    /// What the fields keep, those of notes where the notes are called.
    let citations: [DOCXCitation]
    private(set) var diagnostics: [Diagnostic] = []

    /// Whether a paragraph is marked as the document's title.
    var hasTitle: Bool { paragraphs.contains(where: \.isTitle) }

    init(_ package: inout DOCXPackage) throws(ContainerError) {
        let noteParts = [("footnotes", DOCXDocument.Part.footnotes), ("endnotes", DOCXDocument.Part.endnotes)]
            .compactMap { role, part in package.part(role).map { (name: $0, part: part) } }
        let styles = package.part("styles")
        let numbering = package.part("numbering")
        let texts = try package.texts(
            of: [package.main] + [styles, numbering].compactMap { $0 }
                + noteParts.flatMap { [$0.name, DOCXPackage.relationsName(of: $0.name)] })
        func bytes(_ name: String?) -> [UInt8] { name.flatMap { texts[$0] } ?? [] }
        var surroundings = DOCXBody.Surroundings(
            styles: DOCXStyles(bytes(styles)), numbering: DOCXNumbering(bytes(numbering)))
        surroundings.targets = DOCXParts.targets(package.relationships)
        surroundings.marks.hasFootnotes = DOCXPackage.contains(bytes(package.main), "footnoteReference")
        var body = DOCXBody(bytes(package.main), part: .body, surroundings)
        body.read()
        surroundings = body.surroundings
        diagnostics += body.diagnostics
        var read: [DOCXNoteKey: DOCXNote] = [:]
        for noteParts in noteParts {
            let relations = bytes(DOCXPackage.relationsName(of: noteParts.name))
            surroundings.targets = DOCXParts.targets(
                DOCXRelationship.all(in: relations, folder: DOCXPackage.folder(of: noteParts.name)))
            var part = DOCXBody(bytes(noteParts.name), part: noteParts.part, surroundings)
            part.read()
            diagnostics += part.diagnostics
            for (identifier, note) in part.notes {
                read[DOCXNoteKey(part: noteParts.part, identifier: identifier)] = note
            }
        }
        // Text boxes end before the paragraphs that they stand in.
        paragraphs = body.paragraphs.sorted { $0.number < $1.number }
        let order = surroundings.marks.order
        let called = order.filter { $0.part == .footnotes } + order.filter { $0.part == .endnotes }
        notes = called.compactMap { key in
            guard let note = read[key], let mark = surroundings.marks.known(key) else { return nil }
            return (mark, note.paragraphs.sorted { $0.number < $1.number })
        }
        // A note that is called twice has its citations where it is called first.
        var met: Set<DOCXNoteKey> = []
        citations = body.citations.flatMap { citation -> [DOCXCitation] in
            guard case .note(let key) = citation else { return [citation] }
            return met.insert(key).inserted ? read[key]?.citations ?? [] : []
        }
    }

    private static func targets(_ relationships: [DOCXRelationship]) -> [String: String] {
        Dictionary(
            relationships.filter { $0.type == "hyperlink" && $0.isExternal }.map { ($0.identifier, $0.target) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The text, with additions to paragraphs by their indexes.
    func text(appended: [Int: String]) -> DOCXText { DOCXText(paragraphs, notes: notes, appended: appended) }

    /// What is added to the paragraphs of bibliographies: the targets of their links that are not printed.
    func suffixes(in sections: [Range<Int>], of text: DOCXText) -> [Int: String] {
        let all = paragraphs + notes.flatMap(\.paragraphs)
        var result: [Int: String] = [:]
        var next = 0
        let sections = sections.sorted { $0.lowerBound < $1.lowerBound }
        for (index, range) in text.ranges {
            while next < sections.count, sections[next].upperBound <= range.lowerBound { next += 1 }
            guard next < sections.count, sections[next].contains(range.lowerBound), all.indices.contains(index) else {
                continue
            }
            result[index] = DOCXTargets.suffix(of: all[index])
        }
        return result
    }
}
