import Bibliography
import Web

/// Reads a bibliography in any structured format, one reference at a time.
///
/// The file's bytes stand in memory, its references do not: take one with ``next()``, use it, let it go.
public struct ReferenceReader: Sequence, IteratorProtocol {
    /// The format that is read.
    public let format: BibliographyFormat
    /// The character encoding that the bytes were read in, by the WHATWG's name.
    public let encoding: String
    private var pending: [ReadItem] = []
    private var reader: any ReferenceReading

    /// Begins to read.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - fileName: tells the format where the bytes do not, and is named in errors.
    ///   - format: the format, when it is known.
    /// - Throws: ``BibliographyFormatError`` when nothing can be read.
    public init(
        bytes: [UInt8], fileName: String, format: BibliographyFormat? = nil
    ) throws(BibliographyFormatError) {
        guard let format = format ?? BibliographyFormat.detected(in: bytes, fileName: fileName) else {
            throw BibliographyFormatError(
                code: .unknownFormat, fileName: fileName,
                reason: "this is no bibliography in a format that is known here. Name its format with --from.")
        }
        self.format = format
        // Most files are valid UTF-8: those need no copy in another encoding.
        if (try? UTF8Span(validating: bytes.span)) != nil {
            encoding = "utf-8"
            reader = ReferenceReader.reader(of: bytes, format)
            return
        }
        let decoded = CharacterDecoder.decode(bytes, contentType: nil, isMarkup: format.isMarkup)
        encoding = decoded.encoding
        pending = [.diagnostic(Diagnostic(ReferenceReader.message(on: decoded), kind: .encodingGuessed))]
        reader = ReferenceReader.reader(of: Array(decoded.text.utf8), format)
    }

    /// The next reference or diagnostic, in the order of the source; nil at the end.
    public mutating func next() -> ReadItem? {
        if !pending.isEmpty { return pending.removeFirst() }
        return reader.next()
    }

    private static func message(on decoded: DecodedText) -> String {
        let loss =
            decoded.replacements == 0
            ? "" : " \(decoded.replacements) malformed byte sequence(s) were replaced by U+FFFD."
        return "The file is not UTF-8; it was read as \(decoded.encoding).\(loss) Save it as UTF-8 to be sure of "
            + "every letter."
    }

    /// The reader of a format over valid UTF-8.
    private static func reader(
        of bytes: [UInt8], _ format: BibliographyFormat
    ) -> any ReferenceReading {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let text = SourceText(bytes: start == 0 ? bytes : Array(bytes.dropFirst(start)))
        switch format {
        case .endnoteXML: return XMLRecordReader<EndNoteXML>(text)
        case .pubmedXML: return XMLRecordReader<PubMedXML>(text)
        case .jats: return XMLRecordReader<JATS>(text)
        case .tei: return XMLRecordReader<TEI>(text)
        case .mods: return XMLRecordReader<MODS>(text)
        case .zoteroRDF: return ZoteroRDF(text)
        case .wordXML: return XMLRecordReader<WordSources>(text)
        case .cslJSON: return CSLJSONReader(text)
        case .cslYAML: return CSLYAMLReader(text)
        case .ris: return RISReader(text)
        case .nbib: return NBIBReader(text)
        case .wikitext: return WikitextReader(text)
        case .coins: return COinSReader(text)
        case .bibtex, .biblatex: return BibTeXReader(text, format: format)
        case .bbl: return BBLReader(text)
        }
    }
}

/// Why a bibliography cannot be read at all.
public struct BibliographyFormatError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kind of trouble.
    public enum Code: Hashable, Sendable {
        /// Neither the name nor the bytes tell a format.
        case unknownFormat
        /// The file is not in the format that it was said to be in, from its first bytes on.
        case notInFormat
        /// The file is larger than what is read.
        case tooLarge
    }

    /// The kind.
    public let code: Code
    /// The file's name.
    public let fileName: String
    /// What is the matter and what to do.
    public let reason: String

    /// Creates an error.
    public init(code: Code, fileName: String, reason: String) {
        self.code = code
        self.fileName = fileName
        self.reason = reason
    }

    /// `references.bib: …`
    public var description: String { "\(fileName): \(reason)" }
}
