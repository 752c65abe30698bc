import Bibliography

/// What EndNote's types are, and what its roles mean in them.
enum EndNoteTypes {
    private static let types = TypeTable.reading(\.endnote)

    /// Names that the table's rows have no room for.
    private static let others: [String: ReferenceType] = [
        "electronic article": .articleJournal, "edited book": .book, "electronic book": .book,
        "electronic book section": .chapter, "conference proceedings": .paperConference,
        "unpublished work": .manuscript,
        "government document": .report, "online database": .dataset, "podcast": .song, "press release": .document,
        "discussion forum": .post, "social media": .post, "multimedia application": .software,
        "television episode":
            .broadcast, "pamphlet": .pamphlet, "ancient text": .classic,
    ]

    static func type(_ word: String) -> ReferenceType {
        let key = word.lowercased()
        return types[key] ?? others[key] ?? .document
    }

    /// The role of a group of contributors; nil for one that says nothing in this type.
    static func role(_ group: String, _ type: ReferenceType) -> XMLRole? {
        switch group {
        case "authors": .author
        case "secondary-authors": type == .book ? .other(.collectionEditor) : .editor
        case "tertiary-authors": type == .chapter ? .other(.collectionEditor) : .other(.contributor)
        case "subsidiary-authors", "translated-authors": .other(.translator)
        default: nil
        }
    }
}
