public import Web

/// A server: scheme, host and port (https://html.spec.whatwg.org/multipage/browsers.html#origin).
public struct WebOrigin: Hashable, Sendable, CustomStringConvertible {
    private let scheme: String
    private let host: String
    private let port: UInt16?

    /// The server that a URL asks.
    public init(of url: WebURL) {
        scheme = url.scheme
        host = url.host
        port = url.effectivePort
    }

    /// Reads `HOST`, which is `https://HOST`, or `http://HOST`, each with a `:PORT` where it is not the scheme's own;
    /// nil for anything else, such as a text with a path or a name.
    public init?(_ text: String) {
        let hasScheme = text.hasPrefix("https://") || text.hasPrefix("http://")
        guard let url = try? WebURL(parsing: hasScheme ? text : "https://" + text), url.isHTTP,
            url.userInformation == nil, url.path == "/" || url.path.isEmpty, url.query == nil, url.fragment == nil
        else { return nil }
        self.init(of: url)
    }

    /// `https://host.example:443`.
    public var description: String { "\(scheme)://\(host)" + (port.map { ":\($0)" } ?? "") }
}
