public import Bibliography

/// What a container says of an article beside its text.
public struct ArticleProperties: Hashable, Sendable {
    /// The title.
    public var title: Field<String>?
    /// Whether the text itself has a paragraph that is marked as its title, which is then believed rather.
    public var hasPrintedTitle = false
    /// The authors; those printed below the title are believed rather, since a file's author is whoever made it.
    public var authors: [Field<Name>] = []
    /// The language as a BCP 47 tag.
    public var language: String?

    /// Creates properties of which nothing is known.
    public init() {}
}
