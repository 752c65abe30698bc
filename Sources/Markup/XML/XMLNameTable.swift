/// The names of a document, each made into strings once: a document has few names and writes them often.
struct XMLNameTable: Sendable {
    /// A name as written and its parts.
    struct Entry: Sendable {
        let written: String
        let local: String
        /// The number of its prefix: 0 for none, -1 for one too many.
        let prefix: Int
        /// Its number in the table; nil for one that the table has no room for.
        let number: Int?
    }

    /// More names than any vocabulary has; those of a hostile document are made anew each time, so that a table of
    /// them cannot outgrow the document many times.
    private static let mostNames = 4_096
    /// More prefixes than any document has in earnest.
    private static let mostPrefixes = 1_024
    /// At most a quarter of the slots is taken, so that a search ends soon.
    private static let slotCount = mostNames * 4

    private var slots = [Int32](repeating: -1, count: slotCount)
    private var entries: [Entry] = []
    private var prefixes: [String: Int] = ["": 0, "xmlns": 1, "xml": 2]

    /// The number of the prefix `xmlns`, whose attributes declare namespaces.
    static let declaration = 1

    /// The name at a place of the bytes.
    mutating func entry(in bytes: [UInt8], _ range: Range<Int>) -> Entry {
        var hash: UInt32 = 2_166_136_261
        for index in range { hash = (hash ^ UInt32(bytes[index])) &* 16_777_619 }
        var slot = Int(hash) % XMLNameTable.slotCount
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.written.utf8.elementsEqual(bytes[range]) { return entry }
            slot = (slot + 1) % XMLNameTable.slotCount
        }
        let isKept = entries.count < XMLNameTable.mostNames
        let entry = makeEntry(bytes, range, number: isKept ? entries.count : nil)
        guard isKept else { return entry }
        slots[slot] = Int32(entries.count)
        entries.append(entry)
        return entry
    }

    /// The number of a prefix; -1 when there are too many.
    mutating func number(ofPrefix prefix: String) -> Int {
        if let number = prefixes[prefix] { return number }
        guard prefixes.count < XMLNameTable.mostPrefixes else { return -1 }
        prefixes[prefix] = prefixes.count
        return prefixes.count - 1
    }

    private mutating func makeEntry(_ bytes: [UInt8], _ range: Range<Int>, number: Int?) -> Entry {
        let written = String(decoding: bytes[range], as: UTF8.self)
        guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")), colon > range.lowerBound,
            colon + 1 < range.upperBound
        else { return Entry(written: written, local: written, prefix: 0, number: number) }
        let prefix = self.number(ofPrefix: String(decoding: bytes[range.lowerBound..<colon], as: UTF8.self))
        let local = String(decoding: bytes[colon + 1..<range.upperBound], as: UTF8.self)
        return Entry(written: written, local: local, prefix: prefix, number: number)
    }
}

/// Which namespace each prefix stands for at a place of a document. Looking one up costs the same however many there
/// are.
struct XMLNamespaces: Sendable {
    private var bound: [String] = ["", "http://www.w3.org/2000/xmlns/", "http://www.w3.org/XML/1998/namespace"]
    private var undone: [(prefix: Int, namespace: String)] = []

    /// How many declarations hold; ``undo(to:)`` goes back to it.
    var mark: Int { undone.count }

    /// The namespace of a prefix by its number.
    func namespace(ofPrefix prefix: Int) -> String { bound.indices.contains(prefix) ? bound[prefix] : "" }

    /// Declares a prefix for the element that begins.
    mutating func declare(_ prefix: Int, as namespace: String) {
        guard prefix == 0 || prefix > 2 else { return }
        while bound.count <= prefix { bound.append("") }
        undone.append((prefix, bound[prefix]))
        bound[prefix] = namespace
    }

    /// Forgets what was declared since a mark.
    mutating func undo(to mark: Int) {
        while undone.count > mark, let last = undone.popLast() { bound[last.prefix] = last.namespace }
    }
}

/// How many open elements have a name as written: an end tag that fits none costs no walk through all of them.
struct XMLOpenCounts: Sendable {
    private var numbered: [Int] = []
    private var others: [String: Int] = [:]

    /// How many there are.
    func count(of entry: XMLNameTable.Entry) -> Int {
        guard let number = entry.number else { return others[entry.written] ?? 0 }
        return numbered.indices.contains(number) ? numbered[number] : 0
    }

    /// Counts one more.
    mutating func open(_ entry: XMLNameTable.Entry) {
        guard let number = entry.number else { return others[entry.written, default: 0] += 1 }
        while numbered.count <= number { numbered.append(0) }
        numbered[number] += 1
    }

    /// Counts one less.
    mutating func close(_ entry: XMLNameTable.Entry) {
        if let number = entry.number {
            numbered[number] -= 1
        } else if let count = others[entry.written] {
            others[entry.written] = count > 1 ? count - 1 : nil
        }
    }
}
