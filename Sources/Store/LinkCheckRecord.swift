public import Foundation
public import Verification

/// One check of one URL, as the history keeps it.
///
/// Credentials never enter a record: the user information of URLs is taken out here, before anything can store it.
public struct LinkCheckRecord: Hashable, Sendable {
    /// The URL without its fragment, as ``LinkStore/key(for:)`` gives it.
    public let url: String
    /// The run that made the check.
    public let run: LinkRun.ID
    /// When it was made, in whole seconds.
    public let checkedAt: Date
    /// What it found.
    public let outcome: LinkOutcome
    /// The `ETag` of the last answer, as it came.
    public let entityTag: String?
    /// The `Last-Modified` of the last answer, as it came.
    public let lastModified: String?
    /// How long the exchange took.
    public let milliseconds: Int?
    /// A digest of the page, where the whole of it was read.
    public let contentDigest: String?

    /// Creates a record. Fragment, credentials, NUL characters and fractions of a second are taken away.
    public init(
        url: String, run: LinkRun.ID, checkedAt: Date, outcome: LinkOutcome, entityTag: String? = nil,
        lastModified: String? = nil, milliseconds: Int? = nil, contentDigest: String? = nil
    ) {
        self.url = StoredText.key(for: url)
        self.run = run
        self.checkedAt = checkedAt.asStored
        self.outcome = LinkOutcome(
            outcome.linkClass,
            code: StoredText.withoutNUL(outcome.code),
            detail: StoredText.withoutCredentials(text: outcome.detail),
            status: outcome.status,
            finalURL: outcome.finalURL.flatMap { $0.isEmpty ? nil : StoredText.withoutCredentials(url: $0) },
            hops: outcome.hops.map { LinkHop(url: StoredText.withoutCredentials(url: $0.url), status: $0.status) },
            advice: outcome.advice.map(StoredText.withoutCredentials(text:)))
        self.entityTag = entityTag.map(StoredText.withoutNUL)
        self.lastModified = lastModified.map(StoredText.withoutNUL)
        self.milliseconds = milliseconds
        self.contentDigest = contentDigest.map(StoredText.withoutNUL)
    }
}
