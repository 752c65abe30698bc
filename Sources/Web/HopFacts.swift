/// What a transport recorded of a hop besides its response; it does so only when asked.
///
/// The contents are shared by copies: where nothing is recorded, a hop carries nothing but an empty reference.
public struct HopFacts: Hashable, Sendable {
    private struct Contents: Hashable, Sendable {
        let timing: HopTiming?
        let connection: HopConnection?
    }

    private final class Box: Sendable {
        let contents: Contents
        init(_ contents: Contents) { self.contents = contents }
    }

    private let box: Box

    /// Creates facts.
    public init(timing: HopTiming? = nil, connection: HopConnection? = nil) {
        box = Box(Contents(timing: timing, connection: connection))
    }

    /// When the hop began and how long it took; nil when that was not recorded.
    public var timing: HopTiming? { box.contents.timing }

    /// Over what the response came; nil when that was not recorded.
    public var connection: HopConnection? { box.contents.connection }

    /// Compares what they say.
    public static func == (left: HopFacts, right: HopFacts) -> Bool {
        left.box === right.box || left.box.contents == right.box.contents
    }

    /// Mixes in what they say.
    public func hash(into hasher: inout Hasher) { hasher.combine(box.contents) }
}

/// When a hop began and how long it took.
public struct HopTiming: Hashable, Sendable {
    /// When it began, counted from the beginning of its exchange.
    public let start: Duration
    /// How long it took, connecting included, until its response was read as far as it was wanted.
    public let duration: Duration

    /// Creates a timing.
    public init(start: Duration, duration: Duration) {
        self.start = start
        self.duration = duration
    }
}

/// The connection that a response came over.
public struct HopConnection: Hashable, Sendable {
    /// The IPv4 or IPv6 address that was connected to, without brackets: the proxy's where one was used. Nil when it is
    /// not known.
    public let address: String?
    /// The port that was connected to; nil when it is not known.
    public let port: UInt16?
    /// The version of HTTP: `1.0`, `1.1`, `2`, `3`; nil for another protocol.
    public let httpVersion: String?
    /// The server's certificate; nil for a connection without TLS, and when it is not known.
    public let certificate: CertificateFacts?

    /// Creates a connection.
    public init(
        address: String? = nil, port: UInt16? = nil, httpVersion: String? = nil, certificate: CertificateFacts? = nil
    ) {
        self.address = address
        self.port = port
        self.httpVersion = httpVersion
        self.certificate = certificate
    }
}

/// What a server's certificate says of itself.
public struct CertificateFacts: Hashable, Sendable {
    /// Whom it was issued to, as OpenSSL writes names: `CN = host.example`.
    public let subject: String
    /// Who issued it, written likewise.
    public let issuer: String
    /// From when it holds, in UTC, such as `2026-01-31T23:59:59Z`; nil when it cannot be read.
    public let begins: String?
    /// Until when it holds, written likewise; nil when it cannot be read.
    public let expires: String?

    /// Creates facts.
    public init(subject: String, issuer: String, begins: String?, expires: String?) {
        self.subject = subject
        self.issuer = issuer
        self.begins = begins
        self.expires = expires
    }
}
