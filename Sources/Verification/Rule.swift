/// A rule by its stable identifier. The table ``Rule/allCases`` is the one source of identifiers, levels, titles and
/// help texts; the README's list of rules is generated from it.
public enum Rule: String, Hashable, Sendable, CaseIterable {
    case articleWithoutBibliography = "article.without-bibliography"
    case articleEncodingGuessed = "article.encoding-guessed"
    case articleNote = "article.note"
    case bibliographyDamagedRecord = "bibliography.damaged-record"
    case archiveUnreadable = "archive.unreadable"
    case entryNotUnderstood = "entry.not-understood"
    case entryWithoutCitation = "entry.without-citation"
    case citationWithoutEntry = "citation.without-entry"
    case citationYearNotInEntry = "citation.year-not-in-entry"
    case citationYearIsAccessed = "citation.year-is-accessed"
    case citationNameDiffers = "citation.name-differs"
    case citationAmbiguous = "citation.ambiguous"
    case urlMissing = "url.missing"
    case urlDamaged = "url.damaged"
    case urlWrapped = "url.wrapped"
    case urlMalformed = "url.malformed"
    case urlSchemeNotChecked = "url.scheme-not-checked"
    case urlExcluded = "url.excluded"
    case urlGone = "url.gone"
    case urlGoneArchived = "url.gone-archived"
    case urlMoved = "url.moved"
    case urlSoft404 = "url.soft-404"
    case urlBlocked = "url.blocked"
    case urlUnreachable = "url.unreachable"
    case urlAddressRefused = "url.address-refused"
    case urlNotChecked = "url.not-checked"
    case pageTitleMismatch = "page.title-mismatch"
    case pageAuthorMismatch = "page.author-mismatch"
    case pageDateMismatch = "page.date-mismatch"
    case pageDOIMismatch = "page.doi-mismatch"
    case pageChanged = "page.changed"
    case pageReplaced = "page.replaced"
    case pageNotComparable = "page.not-comparable"
    case pageTruncated = "page.truncated"
    case accessedMissing = "accessed.missing"
    case accessedUnreadable = "accessed.unreadable"
    case accessedAmbiguous = "accessed.ambiguous"
    case accessedInFuture = "accessed.in-future"
    case accessedAfterArticle = "accessed.after-article"
    case accessedBeforeIssued = "accessed.before-issued"
    case accessedNoCaptureNear = "accessed.no-capture-near"
    case accessedCapturesAreErrors = "accessed.captures-are-errors"
    case accessedBracketDiffers = "accessed.bracket-differs"

    /// The identifier, as it stands in every output.
    public var identifier: String { rawValue }
    /// How urgent.
    public var level: Level { definition.level }
    /// A few words.
    public var title: String { definition.title }
    /// What it means and what to do.
    public var help: String { definition.help }
}
