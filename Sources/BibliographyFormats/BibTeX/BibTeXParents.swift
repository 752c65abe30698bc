/// The entries of a file by their keys, for those that take fields from others.
///
/// Biber lets a parent stand before or after its children, BibTeX after them; both are read.
struct BibTeXParents {
    /// An entry as another takes from it: its type, and its fields, those that it takes itself included.
    struct Parent {
        var type: String
        var fields: [BibTeXField]
    }

    private var offsets: [String: Int] = [:]
    private var cache: [String: Parent] = [:]
    /// How many bytes may still be inherited: a long abstract must not be copied for each of thousands of children.
    private var budget: Int

    /// How many parents may still be put together: in circles each leads to all others.
    private var lookups: Int

    /// Each entry is a parent that many times at most, on average; and small files may do more.
    private static let maximumLookups = 4
    private static let minimumLookups = 1000
    /// An entry whose parents are so broken needs no more messages.
    private static let maximumProblems = 8
    /// Parents of parents of parents: proceedings, volumes, series with their data. Deeper ones are circles.
    private static let maximumDepth = 8
    /// Parents that are kept put together; a proceedings' papers stand together.
    private static let maximumCached = 64
    /// What is inherited may be so many times the file, and a little more for small files.
    private static let maximumGrowth = 8
    private static let minimumBudget = 4_000_000
    /// An entry takes data from so many others at most.
    private static let maximumData = 64

    /// Finds the entries of a file; a pass over it.
    init(_ bytes: [UInt8]) {
        budget = BibTeXParents.maximumGrowth * bytes.count + BibTeXParents.minimumBudget
        lookups = BibTeXParents.minimumLookups
        var grammar = BibTeXGrammar(bytes: bytes)
        var record = BibTeXRecord()
        while grammar.next(into: &record) {
            guard record.kind == .entry, !record.key.isEmpty else { continue }
            let offset = record.range.lowerBound
            lookups += BibTeXParents.maximumLookups
            add(String(decoding: bytes[record.key], as: UTF8.self), offset)
            for field in record.fields where grammar.word(field.name, is: "ids") {
                for piece in record.pieces[field.pieces] {
                    for id in bytes[piece.range].split(separator: 0x2C) {
                        add(BibTeXParents.trimmed(String(decoding: id, as: UTF8.self)), offset)
                    }
                }
            }
        }
    }

    private mutating func add(_ key: String, _ offset: Int) {
        if offsets[key] == nil { offsets[key] = offset }
    }

    static func trimmed(_ text: String) -> String {
        String(decoding: text.utf8.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed(), as: UTF8.self)
    }

    /// What could not be inherited.
    enum Problem: Hashable {
        case missing(String, field: String)
        case circular(String, field: String)
        case tooMuch(String, field: String)
        case tooMany(String, field: String)
    }

    /// Adds to an entry's fields those that it takes from others. Own fields win; `xdata` comes before `crossref`.
    mutating func inherit(
        into fields: inout [BibTeXField], type: String, key: String, _ bytes: [UInt8], _ strings: inout BibTeXStrings
    ) -> [Problem] {
        var problems: [Problem] = []
        inherit(into: &fields, type: type, path: [key], bytes, &strings, &problems)
        return problems
    }

    private mutating func inherit(
        into fields: inout [BibTeXField], type: String, path: [String], _ bytes: [UInt8],
        _ strings: inout BibTeXStrings, _ problems: inout [Problem]
    ) {
        let sources = fields.filter { $0.known == .xdata } + fields.filter { $0.known == .crossref }.prefix(1)
        guard !sources.isEmpty else { return }
        var present = Set(fields.map { BibTeXParents.name(of: $0, bytes) })
        var resolved = true
        for source in sources {
            let isData = source.known == .xdata
            let field = isData ? "xdata" : "crossref"
            let value = String(decoding: source.bytes[source.range], as: UTF8.self)
            for part in value.split(separator: ",").prefix(BibTeXParents.maximumData) {
                let key = BibTeXParents.trimmed(String(part))
                guard problems.count < BibTeXParents.maximumProblems else { return }
                if path.contains(key) {
                    problems.append(.circular(key, field: field))
                    resolved = false
                } else if offsets[key] != nil, path.count > BibTeXParents.maximumDepth || lookups <= 0 {
                    problems.append(.tooMany(key, field: field))
                    resolved = false
                } else if let parent = parent(key, path, bytes, &strings, &problems) {
                    let isWhole = take(parent, into: &fields, &present, type: type, isData: isData, bytes)
                    if !isWhole { problems.append(.tooMuch(key, field: field)) }
                } else {
                    problems.append(.missing(key, field: field))
                    resolved = false
                }
            }
        }
        // The values are here now.
        if resolved { fields.removeAll { $0.known == .xdata } }
    }

    private mutating func take(
        _ parent: Parent, into fields: inout [BibTeXField], _ present: inout Set<String>, type: String, isData: Bool,
        _ bytes: [UInt8]
    ) -> Bool {
        let hasDate = present.contains("date") || present.contains("year")
        var new: Set<String> = []
        for field in parent.fields {
            let name = BibTeXParents.name(of: field, bytes)
            if hasDate, ["date", "year", "month", "day"].contains(name) { continue }
            let names =
                isData
                ? (["xdata", "ids", "crossref"].contains(name) ? [] : [name])
                : BibTeXInheritance.names(of: name, parent: parent.type, child: type)
            for target in names where !present.contains(target) && !new.contains(target) {
                guard field.range.count <= budget else { return false }
                budget -= field.range.count
                var inherited = field
                inherited.inheritedName = target
                let letters = Array(target.utf8)
                inherited.known = BibTeXFieldName.named(letters, 0..<letters.count)
                fields.append(inherited)
                new.insert(target)
            }
        }
        present.formUnion(new)
        return true
    }

    private mutating func parent(
        _ key: String, _ path: [String], _ bytes: [UInt8], _ strings: inout BibTeXStrings, _ problems: inout [Problem]
    ) -> Parent? {
        guard let offset = offsets[key] else { return nil }
        if let parent = cache[key] { return parent }
        lookups -= 1
        var grammar = BibTeXGrammar(bytes: bytes, position: offset)
        var record = BibTeXRecord()
        guard grammar.next(into: &record) else { return nil }
        var problem: BibTeXStrings.Problem?
        var fields = record.fields.map { field in
            var value = strings.value(of: field, record, bytes, &problem)
            value.known = BibTeXFieldName.named(bytes, field.name)
            return value
        }
        let type = String(decoding: bytes[record.type], as: UTF8.self).lowercased()
        let before = problems.count
        inherit(into: &fields, type: type, path: path + [key], bytes, &strings, &problems)
        let parent = Parent(type: type, fields: fields)
        // What a circle cut short is not what another child would get.
        if problems.count == before {
            if cache.count >= BibTeXParents.maximumCached { cache.removeAll(keepingCapacity: true) }
            cache[key] = parent
        }
        return parent
    }

    /// A field's name in small letters, BibLaTeX's where it has others.
    private static func name(of field: BibTeXField, _ bytes: [UInt8]) -> String {
        if let name = field.inheritedName { return name }
        if let known = field.known { return "\(known)" }
        return String(decoding: bytes[field.name], as: UTF8.self).lowercased()
    }
}
