public import Bibliography
public import BibliographyFormats
import Containers
public import Documents
import ReferenceParsing

/// A file with the references that it, or the bibliography beside it, holds.
public struct ArticleReading: Sendable {
    /// The article; for a bibliography alone its text, with nothing found in it.
    public let article: Article
    /// The references, in the order of their file.
    public let references: [Reference]
    /// What a user should know of the reading.
    public let diagnostics: [Diagnostic]
    /// The format of the bibliography, when the references came from a structured one.
    public let bibliographyFormat: BibliographyFormat?
    /// Whether the references are those that the article keeps in fields of a reference manager, so that it needs no
    /// printed list.
    public let hasReferencesInFields: Bool

    /// Whether a record of the bibliography is damaged.
    public var hasDamage: Bool { diagnostics.contains { $0.kind == .damagedRecord } }

    /// More references than any bibliography has; a database of millions is read in parts.
    public static let maximumReferences = 50_000

    /// Reads an article, or a bibliography alone.
    ///
    /// - Parameters:
    ///   - fileName: tells the format, and is named in errors.
    ///   - format: the format of a bibliography, when it is known; nil lets name and bytes decide.
    /// - Throws: ``CheckingError`` when nothing can be read.
    public init(
        bytes: [UInt8], fileName: String, format: BibliographyFormat? = nil
    ) throws(CheckingError) {
        // A document is known by its parts; its compressed bytes could look like anything.
        let isDocument = format == nil && DOCXReader.recognizes(bytes)
        guard let format = format ?? (isDocument ? nil : BibliographyFormat.detected(in: bytes, fileName: fileName))
        else {
            let (article, carried) = try ArticleReading.article(bytes, fileName)
            self.article = article
            bibliographyFormat = nil
            hasReferencesInFields = !carried.isEmpty
            guard carried.isEmpty else {
                references = carried.map { $0.read() }
                // A list that is not there is not needed.
                diagnostics = article.diagnostics.filter { $0.kind != .noBibliography }
                return
            }
            let reading = BibliographyReader.references(in: article)
            references = reading.references
            diagnostics = article.diagnostics + reading.diagnostics
            return
        }
        let list = try ArticleReading.list(bytes, fileName, format)
        article = Article(
            text: SourceText(bytes: []), encoding: list.encoding, format: .plainText, title: nil, authors: [],
            issued: nil, language: nil, bibliographies: [], diagnostics: [])
        references = list.references
        diagnostics = list.diagnostics
        bibliographyFormat = format
        hasReferencesInFields = false
    }

    /// Reads an article whose references stand in a file of their own.
    ///
    /// - Throws: ``CheckingError`` when one of the two cannot be read.
    public init(
        bytes: [UInt8], fileName: String, bibliography: [UInt8], bibliographyName: String,
        format: BibliographyFormat? = nil
    ) throws(CheckingError) {
        let (article, _) = try ArticleReading.article(bytes, fileName)
        let list = try ArticleReading.list(bibliography, bibliographyName, format)
        self.article = article
        references = list.references
        // That the article itself holds no list is what was said.
        diagnostics =
            article.diagnostics.filter { $0.kind != .noBibliography }
            + list.diagnostics.map { $0.named(bibliographyName) }
        bibliographyFormat = list.format
        hasReferencesInFields = false
    }

    /// The article, and the references that its container carries beside its text.
    private static func article(
        _ bytes: [UInt8], _ fileName: String
    ) throws(CheckingError) -> (Article, references: [Reference]) {
        if DOCXReader.recognizes(bytes) {
            do {
                let document = try DOCXReader.read(bytes: bytes)
                return (document.article, document.references)
            } catch {
                throw CheckingError(.unreadableArticle, "\(fileName): \(error.description)")
            }
        }
        do {
            return (try ArticleReader.read(bytes: bytes, fileName: fileName), [])
        } catch {
            throw CheckingError(.unreadableArticle, "\(error)")
        }
    }

    private struct List {
        var references: [Reference] = []
        var diagnostics: [Diagnostic] = []
        var encoding: String
        var format: BibliographyFormat
    }

    private static func list(
        _ bytes: [UInt8], _ fileName: String, _ format: BibliographyFormat?
    ) throws(CheckingError) -> List {
        var reader: ReferenceReader
        do {
            reader = try ReferenceReader(bytes: bytes, fileName: fileName, format: format)
        } catch {
            throw CheckingError(.unreadableArticle, error.description)
        }
        var list = List(encoding: reader.encoding, format: reader.format)
        while let item = reader.next() {
            switch item {
            case .diagnostic(let diagnostic): list.diagnostics.append(diagnostic)
            case .reference(let reference):
                guard list.references.count < maximumReferences else {
                    list.diagnostics.append(Diagnostic("Only the first \(maximumReferences) references are read."))
                    return list
                }
                list.references.append(reference.read())
            }
        }
        return list
    }
}

extension Diagnostic {
    /// The diagnostic with its place in words: its range would be taken for one of the article.
    fileprivate func named(_ fileName: String) -> Diagnostic {
        let place = range.map { "\(fileName):\($0.start.line):\($0.start.column)" } ?? fileName
        return Diagnostic("\(place): \(message)", kind: kind, key: key, field: field)
    }
}

extension Reference {
    /// The reference as reports want it: with a line to be shown, and its fields read from that line where the format
    /// gave the printed entry alone, as `thebibliography` does.
    public func read() -> Reference {
        var reference = self
        guard reference.text.isEmpty else {
            guard reference.isPrintedAlone else { return reference }
            // The places of an entry's text are none of the file's.
            var read = BibliographyReader.reference(entry: reference.text).withoutRanges
            (read.number, read.label, read.key) = (reference.number, reference.label, reference.key)
            (read.verbatim, read.range, read.native) = (reference.verbatim, reference.range, reference.native)
            return read
        }
        reference.text = ReferenceLine.text(of: reference)
        return reference
    }

    /// Whether its printed text is all that is known of it.
    private var isPrintedAlone: Bool {
        authors.isEmpty && editors.isEmpty && title == nil && containerTitle == nil && issued == nil
    }
}
