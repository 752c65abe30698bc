public import Bibliography

/// Reads the objects that reference managers keep in the citations of a document: CSL's citation with the cited items
/// in it ([schema](https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-citation.json)).
///
/// Items that were met already are not read again: a document holds an item once for every citation of it.
public struct CSLCitationReader {
    /// The items that were read, in the order of their first citations, numbered from 1, without places: those in the
    /// object are none of the document.
    public private(set) var references: [Reference] = []
    /// What was found of them.
    public private(set) var diagnostics: [Diagnostic] = []
    private var identities: Set<String> = []

    /// Creates a reader that has met nothing.
    public init() {}

    /// Reads a citation.
    ///
    /// - Parameter bytes: the object as UTF-8; what stands before its first brace and behind its last is passed over.
    /// - Returns: whether it is an object with items.
    public mutating func read(_ bytes: [UInt8]) -> Bool {
        guard let start = bytes.firstIndex(of: UInt8(ascii: "{")) else { return false }
        var scanner = JSONScanner(bytes: bytes, index: start)
        // A cut object keeps the members before the cut.
        var members: [DataNode.Member] = []
        let isWhole = scanner.object(depth: 0) { members.append($0) }
        if !isWhole {
            let cause = scanner.failure?.cause ?? "it ends too early"
            diagnostics.append(
                Diagnostic(
                    "The citation that a reference manager keeps in the document is damaged: \(cause).",
                    kind: .damagedRecord))
        }
        guard let items = members.first(where: { $0.name == "citationItems" })?.value.elements else { return false }
        for item in items { take(item, bytes) }
        return true
    }

    private mutating func take(_ item: DataNode, _ bytes: [UInt8]) {
        guard let members = item.members,
            let data = members.first(where: { $0.name == "itemData" })?.value, let dataMembers = data.members
        else { return }
        let known = CSLCitationReader.identities(of: members, dataMembers)
        let isNew = identities.isDisjoint(with: known)
        // An item may have an address in a library of its owner and one in that of a group.
        identities.formUnion(known)
        guard isNew else { return }
        let text = SourceText(bytes: Array(bytes[data.range]))
        var scanner = JSONScanner(bytes: text.bytes)
        var own: [DataNode.Member] = []
        _ = scanner.object(depth: 0) { own.append($0) }
        var reader = CSLItemReader(format: .cslJSON, text: text) { text.string(in: $0.range) }
        guard
            let reference = reader.reference(
                of: own, range: 0..<text.bytes.count, number: references.count + 1)
        else { return }
        for diagnostic in reader.takeDiagnostics() where diagnostic.kind != .note {
            diagnostics.append(
                Diagnostic(
                    diagnostic.message, kind: diagnostic.kind, key: diagnostic.key, field: diagnostic.field))
        }
        references.append(reference.withoutRanges)
    }

    /// What an item is known by: its addresses, else its identifier in the document.
    private static func identities(of item: [DataNode.Member], _ data: [DataNode.Member]) -> [String] {
        func member(_ name: String) -> DataNode? { item.first { $0.name == name }?.value }
        let addresses = member("uris")?.elements ?? member("uri")?.elements ?? []
        let known = addresses.compactMap(\.scalar).filter { !$0.isEmpty }
        if !known.isEmpty { return known }
        let identifier = member("id")?.scalar ?? data.first { $0.name == "id" }?.value.scalar
        return identifier.map { ["id \($0)"] } ?? []
    }
}
