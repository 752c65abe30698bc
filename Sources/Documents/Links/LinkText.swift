import Bibliography
import Web

/// What the characters of a link mean.
enum LinkText {
    /// The bytes without soft hyphens and zero-width marks; nil when there are none.
    static func withoutInvisible(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        // All of them begin with one of three bytes.
        guard text.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else { return nil }
        var result: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            guard byte >= 0x80 else {
                result.append(byte)
                index += 1
                continue
            }
            let length = min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1, text.endIndex - index)
            let scalar = text[index..<index + length]
            if LinkCharacter(LinkScalar.decode(Array(scalar), at: 0).value) != .invisible {
                result.append(contentsOf: scalar)
            }
            index += length
        }
        return result.count == text.count ? nil : result
    }

    // MARK: Addresses

    /// What the address in an attribute or in the brackets of a markup is; nil when it is nothing to be checked.
    ///
    /// - Parameter isFileAllowed: whether an address without a scheme is a file, as in web pages. Otherwise it is a URL
    ///   whose scheme was left out, or nothing.
    static func destination(_ address: [UInt8], isFileAllowed: Bool) -> (kind: Link.Kind, target: String)? {
        let bytes = trimmed(address)
        guard let first = bytes.first, !isTemplate(bytes) else { return nil }
        if first == UInt8(ascii: "#") {
            guard bytes.count > 1, isFileAllowed else { return nil }
            return (.anchor, percentDecoded(bytes.dropFirst()))
        }
        if bytes.starts(with: "//".utf8) {
            guard bytes.count > 2, bytes[2] != UInt8(ascii: "/") else { return nil }
            return kindAndTarget(ofURL: Array("https:".utf8) + bytes)
        }
        if let colon = schemeEnd(bytes) {
            let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
            let rest = bytes[(colon + 1)...]
            switch scheme {
            case "http", "https", "ftp":
                return kindAndTarget(ofURL: bytes)
            case "mailto": return mailTarget(rest).map { (.mail, $0) }
            case "doi", "arxiv", "pmid", "hdl": return identifier(bytes)
            default: return nil
            }
        }
        if isFileAllowed { return fileTarget(bytes).map { (.file, $0) } }
        if let identifier = identifier(bytes) { return identifier }
        guard isWebName(bytes) else { return nil }
        return kindAndTarget(ofURL: Array("http://".utf8) + bytes)
    }

    /// A URL with its scheme, or the DOI that it resolves.
    static func kindAndTarget(ofURL url: [UInt8]) -> (kind: Link.Kind, target: String)? {
        guard let colon = schemeEnd(url), url.count > colon + 3, url[colon + 1] == UInt8(ascii: "/"),
            url[colon + 2] == UInt8(ascii: "/")
        else {
            return schemeEnd(url) == nil ? nil : (.url, String(decoding: url, as: UTF8.self))
        }
        let rest = url[(colon + 3)...]
        let end = rest.firstIndex { ":/?#".utf8.contains($0) } ?? rest.endIndex
        if isResolver(rest[..<end]), let doi = doi(ofResolverPath: rest[end...]) { return (.doi, doi) }
        return (.url, String(decoding: url, as: UTF8.self))
    }

    /// An identifier that the whole text is.
    static func identifier(_ bytes: [UInt8]) -> (kind: Link.Kind, target: String)? {
        var scanner = BareLinkScanner(bytes)
        guard let found = scanner.next(), found.kind != .url, found.range == 0..<bytes.count else { return nil }
        return (found.kind, found.target ?? String(decoding: bytes[found.range], as: UTF8.self))
    }

    /// `example.org/page`: what a field that must be a URL means by it.
    private static func isWebName(_ bytes: [UInt8]) -> Bool {
        let host = bytes.prefix { !":/?#".utf8.contains($0) }
        guard !bytes.contains(where: { $0 <= 0x20 }), let dot = host.lastIndex(of: UInt8(ascii: ".")), dot > 0,
            host.allSatisfy({ $0.isLinkWord || $0 >= 0x80 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") })
        else { return false }
        let label = host[(dot + 1)...]
        return label.count >= 2 && label.allSatisfy { $0.isLinkLetter || $0 >= 0x80 }
    }

    /// The index of the colon after a scheme (RFC 3986, 3.1).
    private static func schemeEnd(_ bytes: [UInt8]) -> Int? {
        guard let first = bytes.first, first.isLinkLetter else { return nil }
        let end = bytes.firstIndex { !($0.isLinkWord || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E) }
        guard let end, bytes[end] == UInt8(ascii: ":") else { return nil }
        return end
    }

    /// `{{ page.url }}`, `{% url %}`, `<%= url %>`: an address that a program still has to write.
    private static func isTemplate(_ bytes: [UInt8]) -> Bool {
        bytes.indices.dropLast().contains { index in
            let next = bytes[index + 1]
            return bytes[index] == UInt8(ascii: "{") && (next == UInt8(ascii: "{") || next == UInt8(ascii: "%"))
                || bytes[index] == UInt8(ascii: "<") && (next == UInt8(ascii: "%") || next == UInt8(ascii: "?"))
                || bytes[index] == UInt8(ascii: "$") && next == UInt8(ascii: "{")
        }
    }

    /// Without blanks at the ends, and line breaks and tabs nowhere (https://url.spec.whatwg.org/#url-parsing).
    private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        var result = bytes.filter { $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        while let last = result.last, last <= 0x20 { result.removeLast() }
        let start = result.firstIndex { $0 > 0x20 } ?? result.endIndex
        return withoutInvisible(result[start...]) ?? Array(result[start...])
    }

    // MARK: Files

    /// The path of a file: percent-encoding undone, the query dropped, the fragment kept.
    ///
    /// `%23` and `%25` stay, so that the first `#` begins the fragment; ``LinkSyntax/file(ofTarget:)`` undoes them.
    static func fileTarget(_ bytes: [UInt8]) -> String? {
        let path = bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard !path.isEmpty else { return nil }
        var result: [UInt8] = []
        var pieces = path.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)[...]
        result += pieces.removeFirst()
        for piece in pieces {
            let escaped = [UInt8(ascii: "%")] + piece
            let isKept = piece.starts(with: "23".utf8) || piece.starts(with: "25".utf8)
            result += isKept ? escaped : PercentEncoding.decoded(String(decoding: escaped, as: UTF8.self))
        }
        if let hash = bytes.firstIndex(of: UInt8(ascii: "#")), hash + 1 < bytes.count {
            result += [UInt8(ascii: "#")] + Array(percentDecoded(bytes[(hash + 1)...]).utf8)
        }
        return String(decoding: result, as: UTF8.self)
    }

    static func percentDecoded(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: PercentEncoding.decoded(String(decoding: bytes, as: UTF8.self)), as: UTF8.self)
    }
}
