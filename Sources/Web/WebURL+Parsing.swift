extension WebURL {
    /// The schemes whose URLs have a host and a path of segments ("special" in the standard).
    static let hierarchicalSchemes: Set<String> = ["http", "https", "ftp", "ws", "wss"]

    /// Reads a URL.
    ///
    /// White space around the text, tabs and line breaks inside it are dropped, a backslash counts as a slash, and
    /// characters that a URL cannot hold are percent-encoded, all as the standard says.
    ///
    /// - Parameter base: what a relative reference is resolved against, as in `Location`.
    /// - Throws: ``URLParseError`` when there is no scheme and no base, no host, or a host that cannot exist.
    public init(parsing text: String, relativeTo base: WebURL? = nil) throws(URLParseError) {
        var bytes = text.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        bytes = Array(bytes.drop { $0 <= 0x20 })

        var rest = bytes[...]
        let fragment = WebURL.cut(&rest, from: UInt8(ascii: "#"))
            .map { PercentEncoding.encoded($0, keeping: .fragment) }

        if let colon = WebURL.schemeEnd(of: rest) {
            let scheme = String(decoding: rest[..<colon], as: UTF8.self).lowercased()
            let afterScheme = rest[(colon + 1)...]
            guard WebURL.hierarchicalSchemes.contains(scheme) else {
                var opaque = afterScheme
                let query = WebURL.cut(&opaque, from: UInt8(ascii: "?"))
                self.init(
                    scheme: scheme, userInformation: nil, host: "", port: nil,
                    path: PercentEncoding.encoded(opaque, keeping: .path),
                    query: query.map { PercentEncoding.encoded($0, keeping: .query) }, fragment: fragment)
                return
            }
            if let base, base.scheme == scheme, afterScheme.prefix(2).count(where: WebURL.isSlash) < 2 {
                self = WebURL.resolved(afterScheme, against: base, fragment: fragment)
                return
            }
            let authority = afterScheme.drop(while: WebURL.isSlash)
            try self.init(scheme: scheme, authorityAndPath: authority, fragment: fragment, text: text)
            return
        }
        guard let base, !base.host.isEmpty else {
            throw URLParseError(text: text, reason: "it has no scheme such as http://")
        }
        let slashes = rest.prefix(while: WebURL.isSlash).count
        if slashes >= 2 {
            try self.init(
                scheme: base.scheme, authorityAndPath: rest.drop(while: WebURL.isSlash), fragment: fragment, text: text)
        } else {
            self = WebURL.resolved(rest, against: base, fragment: fragment)
        }
    }

    private init(
        scheme: String, authorityAndPath: ArraySlice<UInt8>, fragment: String?, text: String
    ) throws(URLParseError) {
        let end =
            authorityAndPath.firstIndex { WebURL.isSlash($0) || $0 == UInt8(ascii: "?") } ?? authorityAndPath.endIndex
        var authority = authorityAndPath[..<end]
        var userInformation: String?
        if let at = authority.lastIndex(of: UInt8(ascii: "@")) {
            userInformation = WebURL.userInformation(authority[..<at])
            authority = authority[(at + 1)...]
        }
        var port: UInt16?
        if let colon = authority.lastIndex(of: UInt8(ascii: ":")),
            authority[(colon + 1)...].allSatisfy({ (0x30...0x39).contains($0) })
        {
            let digits = authority[(colon + 1)...]
            if !digits.isEmpty {
                guard let number = UInt16(String(decoding: digits, as: UTF8.self)) else {
                    throw URLParseError(text: text, reason: "its port is not a number up to 65535")
                }
                port = number == WebURL.defaultPort(of: scheme) ? nil : number
            }
            authority = authority[..<colon]
        }
        let host: String
        do {
            host = try HostName.normalized(authority)
        } catch {
            throw URLParseError(text: text, reason: error.reason)
        }
        var rest = authorityAndPath[end...]
        let query = WebURL.cut(&rest, from: UInt8(ascii: "?"))
        self.init(
            scheme: scheme, userInformation: userInformation, host: host, port: port,
            path: WebURL.normalizedPath(rest[...]),
            query: query.map { PercentEncoding.encoded($0, keeping: .query) }, fragment: fragment)
    }

    /// `user` or `user:password`, each percent-encoded; nil when both are empty.
    private static func userInformation(_ raw: ArraySlice<UInt8>) -> String? {
        var user = raw
        let password = cut(&user, from: UInt8(ascii: ":")) ?? []
        let parts = (password.isEmpty ? [user] : [user, password])
            .map { PercentEncoding.encoded($0, keeping: .userInformation) }
        return parts == [""] ? nil : parts.joined(separator: ":")
    }

    /// Resolves a path-absolute, path-relative or query-only reference (RFC 3986, section 5.2).
    private static func resolved(_ reference: ArraySlice<UInt8>, against base: WebURL, fragment: String?) -> WebURL {
        var rest = reference
        let query = cut(&rest, from: UInt8(ascii: "?")).map { PercentEncoding.encoded($0, keeping: .query) }
        let path: String
        if rest.isEmpty {
            path = base.path
        } else if let first = rest.first, isSlash(first) {
            path = normalizedPath(rest)
        } else {
            let baseBytes = Array(base.path.utf8)
            let folder = baseBytes[...(baseBytes.lastIndex(where: isSlash) ?? 0)]
            path = normalizedPath((folder + rest)[...])
        }
        return WebURL(
            scheme: base.scheme, userInformation: base.userInformation, host: base.host, port: base.port, path: path,
            query: rest.isEmpty && query == nil ? base.query : query, fragment: fragment)
    }

    /// Percent-encodes a path and removes its dot segments.
    private static func normalizedPath(_ raw: ArraySlice<UInt8>) -> String {
        if isNormalPath(raw) { return String(decoding: raw, as: UTF8.self) }
        var segments: [ArraySlice<UInt8>] = []
        let parts = raw.split(omittingEmptySubsequences: false, whereSeparator: isSlash)
        for (index, part) in parts.enumerated() where !(index == 0 && part.isEmpty) {
            let isLast = index == parts.count - 1
            switch String(decoding: part, as: UTF8.self).lowercased() {
            case ".", "%2e":
                if isLast { segments.append([]) }
            case "..", ".%2e", "%2e.", "%2e%2e":
                _ = segments.popLast()
                if isLast { segments.append([]) }
            default:
                segments.append(part)
            }
        }
        return "/" + segments.map { PercentEncoding.encoded($0, keeping: .path) }.joined(separator: "/")
    }

    /// Whether a path needs neither encoding nor the removal of dot segments: letters, digits, slashes and marks that
    /// mean nothing, and no segment that starts with a dot.
    private static func isNormalPath(_ raw: ArraySlice<UInt8>) -> Bool {
        guard raw.first == UInt8(ascii: "/") else { return false }
        var before = UInt8(ascii: "/")
        for byte in raw.dropFirst() {
            switch byte {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"): break
            case UInt8(ascii: "."):
                if before == UInt8(ascii: "/") { return false }
            default: return false
            }
            before = byte
        }
        return true
    }

    /// Cuts everything from the first `mark` on off the slice and returns what stood after it.
    private static func cut(_ slice: inout ArraySlice<UInt8>, from mark: UInt8) -> ArraySlice<UInt8>? {
        guard let index = slice.firstIndex(of: mark) else { return nil }
        let rest = slice[(index + 1)...]
        slice = slice[..<index]
        return rest
    }

    private static func schemeEnd(of bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first, isLetter(first) else { return nil }
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: ":"): return index
            case let byte where isLetter(byte) || (0x30...0x39).contains(byte): continue
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): continue
            default: return nil
            }
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isSlash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
}
