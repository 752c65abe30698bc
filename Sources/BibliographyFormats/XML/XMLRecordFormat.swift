import Bibliography
import Markup

/// A bibliographic format in XML: which elements are its records, and what they say.
protocol XMLRecordFormat {
    /// The format.
    static var format: BibliographyFormat { get }
    /// The names of its records, without prefix.
    static var records: Set<String> { get }
    /// Elements that never lie in a record: where one begins, the record before it lacks its end tag.
    static var boundaries: Set<String> { get }
    /// Elements of which one must be open around a record; empty when it may stand anywhere. A record
    /// that is the whole document needs none.
    static var surroundings: Set<String> { get }
    /// Reads a record into the draft's references: it begins one for each work that the record describes.
    static func read(_ record: XMLElement, into draft: inout XMLDraft)
}

extension XMLRecordFormat {
    static var boundaries: Set<String> { records }
    static var surroundings: Set<String> { [] }
}

/// Reads the records of a format in XML, one at a time.
struct XMLRecordReader<Format: XMLRecordFormat>: ReferenceReading {
    private let source: SourceText
    private var reader: XMLReader
    /// What a record gave, the last first.
    private var waiting: [ReadItem] = []
    private var count = 0
    private var looseDamages = 0
    private var isAtEnd = false

    init(_ source: SourceText) {
        self.source = source
        reader = XMLReader(bytes: source.bytes)
    }

    mutating func next() -> ReadItem? {
        while waiting.isEmpty {
            guard let event = reader.nextStart(of: Format.records) else { return ending() }
            switch event {
            case .damage(let damage): tell(of: damage)
            case .start(let tag):
                guard
                    tag.depth == 0 || Format.surroundings.isEmpty
                        || Format.surroundings.contains(where: reader.isInside)
                else {
                    _ = reader.element(from: tag)
                    continue
                }
                read(reader.element(from: tag, endingBefore: Format.boundaries))
            case .text, .end: continue
            }
        }
        return waiting.popLast()
    }

    private mutating func read(_ record: XMLRecord) {
        var draft = XMLDraft(source, Format.format)
        Format.read(record.element, into: &draft)
        waiting = XMLRecordItems.items(of: record, &draft, number: &count).reversed()
    }

    /// More faults between records than this say no more.
    private static var mostLooseDamages: Int { 100 }

    private mutating func tell(of damage: XMLDamage) {
        looseDamages += 1
        guard looseDamages <= Self.mostLooseDamages else { return }
        let more = looseDamages == Self.mostLooseDamages ? " Further faults between records are not told." : ""
        let told = XMLDamage(damage.message + more, at: damage.offset)
        waiting = [XMLRecordItems.diagnostic(told, count: 1, key: nil, source)]
    }

    private mutating func ending() -> ReadItem? {
        guard !isAtEnd else { return nil }
        isAtEnd = true
        guard count == 0 else { return nil }
        let names = Format.records.sorted().map { "<\($0)>" }.joined(separator: ", ")
        return .diagnostic(
            Diagnostic(
                "The file has no references: \(Format.format.rawValue) keeps them in \(names).", kind: .noBibliography))
    }
}
