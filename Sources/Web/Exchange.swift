public import Foundation

/// One request of ours to its end: every hop, and what the last one answered or why there was no answer.
public struct Exchange: Hashable, Sendable {
    /// The URL that was asked for.
    public let requestedURL: WebURL
    /// When the request began.
    public let date: Date
    /// The responses in order: redirects first, the answer last. Empty when nothing answered at all.
    public let hops: [ResponseHop]
    /// The body of the last hop with its content coding (gzip, brotli) undone, at most as long as the limit asked for.
    public let body: [UInt8]
    /// Whether the body stands here in part: it was longer than the limit, or it broke off where nobody wanted it.
    public let isBodyTruncated: Bool
    /// Why there is no final answer; nil when there is one.
    public let failure: TransferFailure?

    /// Creates an exchange.
    public init(
        requestedURL: WebURL, date: Date, hops: [ResponseHop], body: [UInt8] = [], isBodyTruncated: Bool = false,
        failure: TransferFailure? = nil
    ) {
        self.requestedURL = requestedURL
        self.date = date
        self.hops = hops
        self.body = body
        self.isBodyTruncated = isBodyTruncated
        self.failure = failure
    }

    /// The answer: the last hop, when nothing failed.
    public var answer: ResponseHop? { failure == nil ? hops.last : nil }
}

/// One response on the way.
public struct ResponseHop: Hashable, Sendable {
    /// The URL that gave it.
    public let url: WebURL
    /// The status code (RFC 9110, section 15); of a hop over FTP the last reply's code (RFC 959, section 4.2).
    public let status: Int
    /// The reason phrase, if one was sent.
    public let reason: String
    /// The header fields.
    public let headers: HeaderFields
    /// Where a redirect leads, resolved against ``url``; nil for any other response.
    public let redirectTarget: WebURL?
    /// Times and connection; nil unless the transport was asked to record them.
    public let facts: HopFacts?

    /// Creates a hop.
    public init(
        url: WebURL, status: Int, reason: String = "", headers: HeaderFields, redirectTarget: WebURL? = nil,
        facts: HopFacts? = nil
    ) {
        self.url = url
        self.status = status
        self.reason = reason
        self.headers = headers
        self.redirectTarget = redirectTarget
        self.facts = facts
    }

    /// Whether this is a permanent redirect (301, 308).
    public var isPermanentRedirect: Bool { redirectTarget != nil && (status == 301 || status == 308) }
}
