/// What a word can mean in a field; a word can mean several things.
struct WordRoles: OptionSet, Sendable {
    let rawValue: UInt32

    /// Joins the last two names: `and`.
    static let conjunction = WordRoles(rawValue: 1 << 0)
    /// Belongs to a family name: `van`.
    static let particle = WordRoles(rawValue: 1 << 1)
    /// Names a kind of organisation.
    static let organisation = WordRoles(rawValue: 1 << 2)
    /// Names a part of an organisation: `Department`.
    static let subunit = WordRoles(rawValue: 1 << 3)
    /// A small word that organisations and titles have and persons do not: `for`.
    static let function = WordRoles(rawValue: 1 << 4)
    /// An academic or religious title before a name.
    static let honorific = WordRoles(rawValue: 1 << 5)
    /// `Jr.`, `III`.
    static let nameSuffix = WordRoles(rawValue: 1 << 6)
    /// A common given name.
    static let given = WordRoles(rawValue: 1 << 7)
    /// Stands before a volume.
    static let volume = WordRoles(rawValue: 1 << 8)
    /// Stands before an issue.
    static let issue = WordRoles(rawValue: 1 << 9)
    /// Stands before pages.
    static let page = WordRoles(rawValue: 1 << 10)
    /// A place where publishers sit.
    static let place = WordRoles(rawValue: 1 << 11)
    /// Names a kind of publisher: `Press`.
    static let publisher = WordRoles(rawValue: 1 << 12)
    /// Names a legal act.
    static let legal = WordRoles(rawValue: 1 << 13)
    /// Stands for an editor when it stands alone: `eds`.
    static let editor = WordRoles(rawValue: 1 << 15)
    /// Says that a date is about right: `ca`.
    static let circa = WordRoles(rawValue: 1 << 17)
}

/// The words with a meaning, in the languages that bibliographies are written in: one look-up gives all of a word's
/// meanings.
enum WordLexicon {
    /// What the word with a digest can mean.
    static func roles(_ hash: UInt64) -> WordRoles { table.roles(hash) }

    private static let table = RoleTable([
        (.conjunction, NameWords.conjunctions), (.particle, NameWords.particles),
        (.organisation, OrganisationWords.organisations), ([.organisation, .subunit], OrganisationWords.subunits),
        (.function, OrganisationWords.functions), (.honorific, NameWords.honorifics),
        (.nameSuffix, NameWords.suffixes), (.given, GivenNames.latin), (.given, GivenNames.cyrillic),
        (.volume, NumberWords.volumes), (.issue, NumberWords.issues), (.page, NumberWords.pages),
        (.place, PublisherWords.places), (.publisher, PublisherWords.publishers), (.legal, GenreWords.legalActs),
        (.editor, NameWords.editors), (.circa, DateWords.circa),
    ])
}

/// An open-addressed table of digests.
private struct RoleTable: Sendable {
    private let keys: [UInt64]
    private let values: [WordRoles]
    private let mask: Int

    init(_ lists: [(WordRoles, String)]) {
        let words = lists.flatMap { role, list in
            list.split { $0 == " " || $0 == "\n" }.map { (role, FieldTokens.hash(String($0))) }
        }
        var capacity = 64
        while capacity < words.count * 3 { capacity *= 2 }
        var keys = [UInt64](repeating: 0, count: capacity)
        var values = [WordRoles](repeating: [], count: capacity)
        let mask = capacity - 1
        for (role, hash) in words {
            var slot = RoleTable.slot(hash, mask)
            while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
            keys[slot] = hash
            values[slot].formUnion(role)
        }
        self.keys = keys
        self.values = values
        self.mask = mask
    }

    private static func slot(_ hash: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & UInt64(mask))
    }

    func roles(_ hash: UInt64) -> WordRoles {
        var slot = RoleTable.slot(hash, mask)
        // A third of the slots are taken at most, so that an empty one ends the search.
        while keys[slot] != 0 {
            if keys[slot] == hash { return values[slot] }
            slot = (slot + 1) & mask
        }
        return []
    }
}
