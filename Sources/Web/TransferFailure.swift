/// Why an exchange ended without an answer. It says something of the attempt, not of the page.
public struct TransferFailure: Hashable, Sendable, Error {
    /// The kinds of failure; the raw value is stable and stands in every output.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The host name has no address, and a control name had one in the same run (NXDOMAIN).
        case nameNotFound = "dns-not-found"
        /// The host name could not be looked up: no resolver, a resolver failure, or nothing else resolves either.
        case nameUnresolved = "dns-failed"
        /// Nothing listens at the port.
        case connectionRefused = "connection-refused"
        /// No connection for another reason: no route, an unreachable network, a proxy that cannot be found.
        case connectionFailed = "connection-failed"
        /// No connection in time, TLS included.
        case timedOutConnecting = "timed-out-connecting"
        /// A connection stood, and no answer came in time, or one too slow.
        case timedOutReading = "timed-out-reading"
        /// The connection broke before or amid the answer.
        case connectionReset = "connection-reset"
        /// The certificate has expired, or is not valid yet.
        case tlsExpired = "tls-expired"
        /// The certificate leads to no authority that is trusted: self-signed, an unknown issuer.
        case tlsUntrusted = "tls-untrusted"
        /// The certificate is for another host.
        case tlsNameMismatch = "tls-name-mismatch"
        /// TLS failed otherwise: no common version, a revoked or weak certificate.
        case tlsFailed = "tls-failed"
        /// A redirect led back to a URL already asked.
        case redirectLoop = "redirect-loop"
        /// More redirects than the limit.
        case tooManyRedirects = "too-many-redirects"
        /// A redirect without a target that can be followed.
        case invalidRedirect = "invalid-redirect"
        /// The address guard refused: loopback, private or link-local address.
        case addressRefused = "address-refused"
        /// Header lines larger than the limit.
        case headersTooLarge = "headers-too-large"
        /// Bytes that are no HTTP, chunks without a readable size, or a body that is not in the encoding that it names.
        case protocolError = "protocol-error"
        /// The FTP server has neither a file nor a folder of this name.
        case ftpNotFound = "ftp-not-found"
        /// The FTP server lets the one who asks neither in nor at this place.
        case ftpRefused = "ftp-refused"
        /// The host failed so often that it is asked no more in this run, and this URL of it never was.
        case hostGivenUp = "host-given-up"
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

extension TransferFailure.Kind {
    /// Whether the host as a whole could not be reached, so that its other URLs will fare alike.
    ///
    /// Reading that timed out is not here: a connection stood, and one slow page says nothing of the next.
    public var isOfHost: Bool {
        switch self {
        case .nameNotFound, .nameUnresolved, .connectionRefused, .connectionFailed, .timedOutConnecting: true
        default: false
        }
    }

    /// Whether chance may have caused it, so that one more attempt is worth its cost.
    ///
    /// Reading that timed out is not here: who is silent for a quarter of a minute is silent a second later, and the
    /// wait would be that long again.
    public var mayBeChance: Bool {
        switch self {
        case .connectionRefused, .connectionFailed, .connectionReset, .timedOutConnecting: true
        default: false
        }
    }
}
