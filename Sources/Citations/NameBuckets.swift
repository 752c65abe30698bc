/// Entries by the beginnings of the names and titles that citations know them by.
struct NameBuckets: Sendable {
    /// What of a name was taken: equal bytes of two kinds lie in two buckets.
    private enum Kind: UInt64 {
        /// The first word of a name or title, the last of a family name of several.
        case word
        /// The first letters of a person's name that may carry a case ending.
        case stem
        /// The first letters of what dots may cut.
        case beginning
        /// The initials of an organisation or a title.
        case initials
    }

    private var buckets: [UInt64: [Int32]] = [:]

    /// Case endings and cuts leave these letters whole.
    private static let stemLength = 4
    private static let beginningLength = 3

    /// Sorts entries.
    init(_ entries: [EntryKey]) {
        buckets.reserveCapacity(entries.count * 4)
        for (index, entry) in entries.enumerated() {
            let author = entry.authors.first
            for form in author?.short.forms ?? [] {
                add(form, index)
                if let blank = form.lastIndex(of: 0x20) { add(.word, form[(blank + 1)...], index) }
                if author?.isPerson == true { add(.stem, form.prefix(NameBuckets.stemLength), index) }
            }
            for form in (author?.full ?? []).flatMap(\.forms) + entry.lead.forms { add(form, index) }
            for form in entry.title.forms + entry.text.forms { add(form, index) }
            for letters in (author?.initials ?? []) + entry.titleInitials { add(.initials, letters[...], index) }
        }
    }

    private mutating func add(_ form: [UInt8], _ index: Int) {
        add(.word, form.prefix { $0 != 0x20 }, index)
        add(.beginning, form.prefix(NameBuckets.beginningLength), index)
    }

    private mutating func add(_ kind: Kind, _ bytes: ArraySlice<UInt8>, _ index: Int) {
        guard !bytes.isEmpty, let number = Int32(exactly: index) else { return }
        let key = NameBuckets.key(kind, bytes)
        // Entries come in order, so that one that is there already is the last.
        if let last = buckets[key]?.last, last == number { return }
        buckets[key, default: []].append(number)
    }

    /// The indices of the entries that may bear a name, in order.
    func indices(of name: FoldedName) -> [Int] {
        var keys: Set<UInt64> = []
        for form in name.whole.forms + (name.people.first?.forms ?? []) {
            keys.insert(NameBuckets.key(.word, form.prefix { $0 != 0x20 }))
            if name.isInflected { keys.insert(NameBuckets.key(.stem, form.prefix(NameBuckets.stemLength))) }
            if name.isShortened { keys.insert(NameBuckets.key(.beginning, form.prefix(NameBuckets.beginningLength))) }
            if name.isAbbreviation { keys.insert(NameBuckets.key(.initials, form[...])) }
        }
        let found = keys.compactMap { buckets[$0] }
        if found.count == 1 { return found[0].map(Int.init) }
        return Set(found.joined()).sorted().map(Int.init)
    }

    /// FNV-1a.
    private static func key(_ kind: Kind, _ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325 &+ kind.rawValue &* 0x9E37_79B9_7F4A_7C15) {
            ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
        }
    }
}
