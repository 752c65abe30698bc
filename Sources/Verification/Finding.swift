public import Bibliography

/// One rule's statement about one place.
public struct Finding: Hashable, Sendable {
    /// The rule.
    public let rule: Rule
    /// What was found, one or two plain sentences.
    public let message: String
    /// What to do about it; empty when there is nothing to do.
    public let action: String
    /// Where in the article.
    public let range: SourceRange?
    /// The reference it belongs to; nil for the article, a citation without entry, an archive file.
    public let referenceNumber: Int?

    /// Creates a finding.
    public init(
        _ rule: Rule, _ message: String, action: String = "", range: SourceRange? = nil, referenceNumber: Int? = nil
    ) {
        self.rule = rule
        self.message = message
        self.action = action
        self.range = range
        self.referenceNumber = referenceNumber
    }

    /// The rule's level.
    public var level: Level { rule.level }
}
