import Foundation
public import Web

/// A header field that requests carry: to every server, or to one.
///
/// Its value may be a secret. It is sent at each hop by that hop's own server, so that no redirect takes it elsewhere,
/// and nothing here ever prints it.
public struct HeaderRule: Hashable, Sendable {
    /// Longer values are refused by most servers (8 KiB for all fields together).
    static let longestValue = 8 << 10

    /// Whom it is for; nil for every server.
    public let server: WebOrigin?
    /// The field's name.
    public let name: String
    let value: String

    /// Creates a rule.
    ///
    /// - Throws: ``TransportError`` when no such field can be sent, or not to every server; it does not tell the value.
    public init(_ name: String, _ value: String, server: WebOrigin? = nil) throws(TransportError) {
        func refusal(_ reason: String) -> TransportError { TransportError(.invalidOption, reason) }
        guard HeaderRule.isToken(name) else { throw refusal("the name of the header field is not one") }
        let lowercased = name.lowercased()
        guard !HeaderRule.isOurs.contains(lowercased) else {
            throw refusal("the header field “\(name)” is the transport's own business")
        }
        guard server != nil || !HeaderRule.isSecret.contains(lowercased) else {
            throw refusal("“\(name)” goes to no server that is not named: write HOST=\(name): …")
        }
        guard !value.isEmpty, value.utf8.count <= HeaderRule.longestValue,
            value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 })
        else {
            throw refusal(
                "the value of “\(name)” is empty, longer than \(HeaderRule.longestValue) bytes, or holds control characters"
            )
        }
        self.server = server
        self.name = name
        self.value = value
    }

    /// A rule that sends a name and a password (RFC 7617).
    ///
    /// - Throws: ``TransportError`` when they cannot be sent: a colon in the name, a control character, too long.
    public init(user: String, password: String, server: WebOrigin) throws(TransportError) {
        guard !user.isEmpty, !user.utf8.contains(UInt8(ascii: ":")),
            (user + password).utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else { throw TransportError(.invalidOption, "a user has a name without a colon and no control characters") }
        try self.init(
            "Authorization", "Basic " + Data((user + ":" + password).utf8).base64EncodedString(), server: server)
    }

    /// Whether it is sent with a request for a URL.
    public func isFor(_ url: WebURL) -> Bool { server.map { $0 == WebOrigin(of: url) } ?? true }

    /// Whether the field is one that says who asks.
    public var isCredential: Bool { HeaderRule.isSecret.contains(name.lowercased()) }

    /// Fields that say where a message ends and whom it is for.
    private static let isOurs: Set<String> = [
        "host", "content-length", "transfer-encoding", "connection", "te", "trailer", "upgrade", "expect",
    ]
    private static let isSecret: Set<String> = ["authorization", "cookie", "proxy-authorization"]

    /// RFC 9110, section 5.6.2.
    private static func isToken(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 256
            && name.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                    || "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
    }
}

extension HeaderRule: CustomStringConvertible, CustomDebugStringConvertible {
    /// Name and server, without the value.
    public var description: String { "\(name) for \(server.map(\.description) ?? "every server")" }
    /// The same, so that no dump of a configuration tells more.
    public var debugDescription: String { description }
}
