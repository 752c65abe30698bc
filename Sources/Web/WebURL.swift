/// A URL, parsed once by the rules of the WHATWG URL Standard (https://url.spec.whatwg.org/) as far as `http`, `https`
/// and `ftp` need them.
///
/// Other schemes (`mailto:`, `javascript:`) parse into scheme and opaque path, so that a caller can say why they are
/// not checked.
public struct WebURL: Hashable, Sendable {
    /// The scheme in lower case, without the colon.
    public let scheme: String
    /// `user` or `user:password`, as written; nil without credentials.
    public let userInformation: String?
    /// The host in lower case and in ASCII (A-labels, RFC 5891); an IPv6 address stands in brackets. Empty for an
    /// opaque path.
    public let host: String
    /// The port when it is not the scheme's default.
    public let port: UInt16?
    /// The path, percent-encoded, dot segments removed, starting with `/` when there is a host.
    public let path: String
    /// The query without `?`, percent-encoded; nil when there is none.
    public let query: String?
    /// The fragment without `#`; nil when there is none.
    public let fragment: String?

    package init(
        scheme: String, userInformation: String?, host: String, port: UInt16?, path: String, query: String?,
        fragment: String?
    ) {
        self.scheme = scheme
        self.userInformation = userInformation
        self.host = host
        self.port = port
        self.path = path
        self.query = query
        self.fragment = fragment
    }

    /// Whether libcurl is to be asked for it: `http` or `https` with a host.
    public var isHTTP: Bool { (scheme == "http" || scheme == "https") && !host.isEmpty }

    /// Whether it is `ftp` with a host, which libcurl is asked for only where that is allowed.
    public var isFTP: Bool { scheme == "ftp" && !host.isEmpty }

    /// The port a connection uses, the scheme's default included; nil for a scheme without one.
    public var effectivePort: UInt16? { port ?? WebURL.defaultPort(of: scheme) }

    /// The URL as one string, fragment included.
    public var serialized: String { serializedWithoutFragment + (fragment.map { "#" + $0 } ?? "") }

    /// The URL as a request names it: without its fragment.
    public var serializedWithoutFragment: String {
        var text = scheme + ":"
        if !host.isEmpty {
            text += "//"
            if let userInformation { text += userInformation + "@" }
            text += host
            if let port { text += ":" + String(port) }
        }
        text += path
        if let query { text += "?" + query }
        return text
    }

    static func defaultPort(of scheme: String) -> UInt16? {
        switch scheme {
        case "http", "ws": 80
        case "https", "wss": 443
        case "ftp": 21
        default: nil
        }
    }
}

extension WebURL: CustomStringConvertible {
    /// ``serialized``.
    public var description: String { serialized }
}

/// Why a text is no URL.
public struct URLParseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The text.
    public let text: String
    /// What is wrong with it.
    public let reason: String

    /// Creates an error.
    public init(text: String, reason: String) {
        self.text = text
        self.reason = reason
    }

    /// One sentence for a person.
    public var description: String { "“\(text)” is not a URL: \(reason)" }
}
