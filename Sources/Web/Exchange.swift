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
    /// Whether the body was longer than the limit and stands here in part.
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
    /// The status code (RFC 9110, section 15).
    public let status: Int
    /// The reason phrase, if one was sent.
    public let reason: String
    /// The header fields.
    public let headers: HeaderFields
    /// Where a redirect leads, resolved against ``url``; nil for any other response.
    public let redirectTarget: WebURL?

    /// Creates a hop.
    public init(url: WebURL, status: Int, reason: String = "", headers: HeaderFields, redirectTarget: WebURL? = nil) {
        self.url = url
        self.status = status
        self.reason = reason
        self.headers = headers
        self.redirectTarget = redirectTarget
    }

    /// Whether this is a permanent redirect (301, 308).
    public var isPermanentRedirect: Bool { redirectTarget != nil && (status == 301 || status == 308) }
}

/// Why an exchange ended without an answer. It says something of the attempt, not of the page.
public struct TransferFailure: Hashable, Sendable, Error {
    /// The kinds of failure; the raw value is stable and stands in every output.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The host name has no address, and a control name had one in the same run (NXDOMAIN).
        case nameNotFound = "name-not-found"
        /// The host name could not be looked up: no resolver, a resolver failure, or nothing else resolves either.
        case nameUnresolved = "name-unresolved"
        /// No connection: refused, reset, no route.
        case connectionFailed = "connection-failed"
        /// No answer in time, or an answer too slow.
        case timedOut = "timed-out"
        /// The certificate is expired, self-signed, for another host, or TLS failed otherwise.
        case tlsFailed = "tls-failed"
        /// A redirect led back to a URL already asked.
        case redirectLoop = "redirect-loop"
        /// More redirects than the limit.
        case tooManyRedirects = "too-many-redirects"
        /// A redirect without a target that can be followed.
        case invalidRedirect = "invalid-redirect"
        /// The address guard refused: loopback, private or link-local address.
        case addressRefused = "address-refused"
        /// Headers larger than the limit, or bytes that are no HTTP.
        case malformedResponse = "malformed-response"
        /// The connection broke in the middle of the answer.
        case interrupted
        /// The run was cancelled.
        case cancelled
        /// Anything else that libcurl reports.
        case other
    }

    /// The kind.
    public let kind: Kind
    /// What happened, in plain English, with host and cause: "certificate of host.example expired".
    public let detail: String

    /// Creates a failure.
    public init(_ kind: Kind, detail: String) {
        self.kind = kind
        self.detail = detail
    }
}
