import Bibliography
import BibliographyFormats

/// The references that the fields of a document keep, each once, in the order of their first citations.
struct DOCXReferences {
    private(set) var references: [Reference] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var items = CSLCitationReader()
    private var identities: Set<String> = []
    /// The citations of EndNote that were read: each is kept whole at every place.
    private var texts: Set<[UInt8]> = []
    private var sources: [Reference]?
    private var sourcesByKey: [String: Reference] = [:]
    private var missing: Set<String> = []

    /// More references than any document has.
    private static let most = 50_000
    /// More faults are not told.
    private static let mostDiagnostics = 50

    init(_ citations: [DOCXCitation], _ package: inout DOCXPackage) throws(ContainerError) {
        var hasSourceList = false
        for citation in citations {
            guard references.count < DOCXReferences.most else { break }
            switch citation {
            case .citation(let bytes): takeItems(bytes)
            case .endNote(let bytes): if texts.insert(bytes).inserted { take(bytes, as: .endnoteXML) }
            case .sources(let keys): try takeSources(keys, &package)
            case .sourceList: hasSourceList = true
            case .note: break
            }
        }
        if hasSourceList { for source in try allSources(&package) { add(source, as: "source \(source.key ?? "")") } }
        diagnostics += items.diagnostics
        if diagnostics.count > DOCXReferences.mostDiagnostics {
            let others = diagnostics.count - DOCXReferences.mostDiagnostics
            diagnostics.removeLast(others)
            diagnostics.append(Diagnostic("The document's fields have \(others) more fault(s)."))
        }
        if !references.isEmpty {
            diagnostics.append(
                Diagnostic(
                    "The \(references.count) reference(s) were read from the fields of a reference manager in the "
                        + "document, in the order of their first citations, not from the printed list."))
        }
    }

    private mutating func takeItems(_ bytes: [UInt8]) {
        let before = items.references.count
        _ = items.read(bytes)
        for reference in items.references[before...] { append(reference) }
    }

    private mutating func append(_ reference: Reference) {
        var reference = reference
        reference.number = references.count + 1
        references.append(reference)
    }

    private mutating func add(_ reference: Reference, as identity: String) {
        if identities.insert(identity).inserted { append(reference.withoutRanges) }
    }

    private mutating func take(_ bytes: [UInt8], as format: BibliographyFormat) {
        for reference in read(bytes, as: format) {
            // Numbers of records are those of one library; the authors of an article may have several.
            let title = reference.title?.value ?? reference.verbatim
            add(reference, as: "\(reference.key ?? "") \(title)")
        }
    }

    private mutating func read(_ bytes: [UInt8], as format: BibliographyFormat) -> [Reference] {
        guard var reader = try? ReferenceReader(bytes: bytes, fileName: "field", format: format) else { return [] }
        var result: [Reference] = []
        while let item = reader.next() {
            switch item {
            case .reference(let reference): result.append(reference)
            case .diagnostic(let found):
                guard found.kind == .damagedRecord || found.kind == .unreadValue else { continue }
                diagnostics.append(
                    Diagnostic(
                        "In the document's fields: \(found.message)", kind: found.kind, key: found.key,
                        field: found.field))
            }
        }
        return result
    }

    // MARK: The document's own sources

    private mutating func takeSources(_ keys: [String], _ package: inout DOCXPackage) throws(ContainerError) {
        _ = try allSources(&package)
        for key in keys {
            if let source = sourcesByKey[key.lowercased()] {
                add(source, as: "source \(source.key ?? "")")
            } else if missing.insert(key).inserted {
                diagnostics.append(
                    Diagnostic(
                        "The document cites the source “\(key.prefix(80))”, which its list of sources lacks.", key: key)
                )
            }
        }
    }

    /// The sources in the parts of the document that hold data.
    private mutating func allSources(_ package: inout DOCXPackage) throws(ContainerError) -> [Reference] {
        if let sources { return sources }
        let names = package.parts("customXml")
        let texts = try package.texts(of: names)
        var found: [Reference] = []
        for name in names {
            guard let bytes = texts[name], DOCXPackage.contains(Array(bytes.prefix(4_096)), "Sources") else { continue }
            found += read(bytes, as: .wordXML)
        }
        for source in found {
            guard let key = source.key?.lowercased(), sourcesByKey[key] == nil else { continue }
            sourcesByKey[key] = source
        }
        sources = found
        return found
    }
}
