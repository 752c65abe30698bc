import Bibliography
import Markup

/// Zotero's RDF: items, and beside them the journals, files and notes that they name by address.
struct ZoteroRDF: ReferenceReading {
    private let source: SourceText
    private var reader: XMLReader
    private var links: ZoteroLinks?
    private var waiting: [ReadItem] = []
    private var count = 0
    private var isAtEnd = false

    init(_ source: SourceText) {
        self.source = source
        reader = XMLReader(bytes: source.bytes)
    }

    mutating func next() -> ReadItem? {
        let links = links ?? ZoteroLinks(source)
        self.links = links
        while waiting.isEmpty {
            guard let event = reader.next() else { return ending() }
            switch event {
            case .start(let tag) where tag.depth == 1:
                if ZoteroLinks.isLinked(tag) {
                    _ = reader.element(from: tag)
                } else {
                    read(reader.element(from: tag), links)
                }
            case .damage(let damage):
                waiting = [XMLRecordItems.diagnostic(damage, count: 1, key: nil, source)]
            case .start, .text, .end: continue
            }
        }
        return waiting.popLast()
    }

    private mutating func read(_ record: XMLRecord, _ links: ZoteroLinks) {
        var draft = XMLDraft(source, .zoteroRDF)
        draft.begin(record.element)
        var item = ZoteroItem(links)
        item.read(record.element, &draft)
        self.links = item.links
        waiting = XMLRecordItems.items(of: record, &draft, number: &count).reversed()
    }

    private mutating func ending() -> ReadItem? {
        guard !isAtEnd else { return nil }
        isAtEnd = true
        guard count == 0 else { return nil }
        return .diagnostic(
            Diagnostic("The file has no references: rdf:RDF holds no items.", kind: .noBibliography))
    }
}

/// What items of an RDF name by address.
struct ZoteroLinks {
    /// Elements by their `rdf:about`, journals and notes and files.
    private var elements: [String: XMLElement] = [:]

    /// How many bytes of linked elements may still be read: many items can name one long note.
    private var budget: Int

    /// So many bytes of the file are kept to be linked: journals are small, but notes can be long.
    private static let greatestSize = 32 << 20

    static func isLinked(_ tag: XMLStartTag) -> Bool { names.contains(tag.name.local) }

    private static let names: Set<String> = [
        "Journal", "Periodical", "Newspaper", "Magazine", "Attachment", "Memo", "Collection",
    ]

    /// Reads the file once for what is linked.
    init(_ source: SourceText) {
        var reader = XMLReader(bytes: source.bytes)
        var size = 0
        budget = source.bytes.count * 4 + 65_536
        while let event = reader.nextStart(of: ZoteroLinks.names) {
            guard case .start(let tag) = event else { continue }
            let element = reader.element(from: tag).element
            guard let address = element.attribute("about"), tag.name.local != "Collection" else { continue }
            size += element.range.count
            guard size <= ZoteroLinks.greatestSize else { return }
            elements[address] = elements[address] ?? element
        }
    }

    /// The element with an address; nil when there is none, or when items named linked elements of several times the
    /// file's length.
    mutating func element(_ address: String) -> XMLElement? {
        guard let element = elements[address], element.range.count <= budget else { return nil }
        budget -= element.range.count
        return element
    }
}
