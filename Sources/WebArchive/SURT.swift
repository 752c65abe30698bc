package import Web

/// Keys under which an index sorts captures, so that one host's pages stand together: host labels reversed, then path
/// and query (SURT, "sort-friendly URI reordering transform").
///
/// Everything here works on bytes: a URL in an archive need not be UTF-8, and an index makes one key for each record.
package enum SURT {
    /// The key in the Internet Archive's form: scheme, user, `www` with its digits, default port, fragment, trailing
    /// slash and session identifiers dropped; percent-encoding undone and made anew; path and query in lower case;
    /// query arguments sorted.
    ///
    /// `http://www.Example.org:80/A/?b=2&a=1#c` becomes `org,example)/a?a=1&b=2`.
    package static func archiveKey(_ url: some Sequence<UInt8>) -> [UInt8] {
        var parts = SURTParts(Array(url).filter { !$0.isLineBreak && $0 != 0x09 }[...].trimmed)
        guard !parts.scheme.isEmpty else { return [UInt8(ascii: "-")] }
        parts.normalizeHost()
        var path = SURTEscapes.decodedRepeatedly(parts.path)
        if !parts.host.isEmpty { path = SURTPath.normalized(path) }
        path = SURTEscapes.encoded(path).map(\.lowercased)
        path = SURTPath.withoutSession(path)
        if path.count > 1, path.last == UInt8(ascii: "/") { path.removeLast() }
        var query = SURTEscapes.encoded(SURTEscapes.decodedRepeatedly(parts.query))
        query = SURTQuery.sorted(SURTQuery.withoutSession(query.map(\.lowercased)))

        var key: [UInt8] = []
        key.reserveCapacity(parts.host.count + path.count + query.count + 8)
        if parts.host.isEmpty {
            key += parts.scheme
            key.append(UInt8(ascii: ":"))
        } else {
            SURT.appendReversed(parts.massagedHost, to: &key)
            if let port = parts.port, port != parts.defaultPort { key += (":" + String(port)).utf8 }
            key.append(UInt8(ascii: ")"))
        }
        key += path
        if !query.isEmpty {
            key.append(UInt8(ascii: "?"))
            key += query
        }
        return key
    }

    /// The key in the form of the CDXJ specification (https://specs.webrecorder.net/cdxj/0.1.0/): the URL in lower
    /// case, its scheme dropped, the host reversed, and nothing else changed. The fragment is left out.
    package static func specificationKey(_ url: some Sequence<UInt8>) -> [UInt8] {
        let parts = SURTParts(Array(url)[...].trimmed)
        guard !parts.host.isEmpty else { return Array(url).map(\.lowercased) }
        var key: [UInt8] = []
        SURT.appendReversed(parts.host.map(\.lowercased)[...], to: &key)
        if let port = parts.port, port != parts.defaultPort { key += (":" + String(port)).utf8 }
        key.append(UInt8(ascii: ")"))
        key += parts.path.isEmpty ? [UInt8(ascii: "/")] : parts.path.map(\.lowercased)
        if parts.hasQuery {
            key.append(UInt8(ascii: "?"))
            key += parts.query.map(\.lowercased)
        }
        return key
    }

    /// Every key under which an index may have this URL, the Internet Archive's first: the specification's form is
    /// tried with and without `www`, because tools differ on that.
    package static func lookupKeys(_ url: WebURL) -> [[UInt8]] {
        let bytes = Array(url.serializedWithoutFragment.utf8)
        var keys = [archiveKey(bytes)]
        var hosts = [url.host]
        hosts.append(url.host.hasPrefix("www.") ? String(url.host.dropFirst(4)) : "www." + url.host)
        for host in hosts {
            var variant = url.scheme + "://" + host
            if let port = url.port { variant += ":" + String(port) }
            variant += url.path
            if let query = url.query { variant += "?" + query }
            let key = specificationKey(variant.utf8)
            if !keys.contains(key) { keys.append(key) }
        }
        return keys
    }

    private static func appendReversed(_ host: ArraySlice<UInt8>, to key: inout [UInt8]) {
        for (index, label) in host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).reversed()
            .enumerated()
        {
            if index > 0 { key.append(UInt8(ascii: ",")) }
            key += label
        }
    }
}

/// Percent-encoding as the key has it: decoded until nothing is left to decode, then encoded once.
enum SURTEscapes {
    static func decodedRepeatedly(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var current = Array(bytes)
        // Each pass that changes something makes it shorter, so this ends; a stack of %25 is cut short.
        for _ in 0..<64 {
            guard current.contains(UInt8(ascii: "%")) else { break }
            let decoded = decodedOnce(current)
            if decoded.count == current.count { break }
            current = decoded
        }
        return current
    }

    private static func decodedOnce(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = bytes[index + 1].hexadecimalValue, let low = bytes[index + 2].hexadecimalValue
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// Encodes blanks, controls, `#`, `%` and everything beyond ASCII.
    static func encoded(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(where: mustEncode) else { return bytes }
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        for byte in bytes {
            if mustEncode(byte) {
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                result.append(byte)
            }
        }
        return result
    }

    private static func mustEncode(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "%")
    }
}

/// What the key does to a path.
enum SURTPath {
    /// Dot segments and empty segments are dropped; a `..` with nothing before it stays.
    static func normalized(_ path: [UInt8]) -> [UInt8] {
        let slash = UInt8(ascii: "/")
        guard let first = path.firstIndex(of: slash) else { return [slash] }
        var kept: [ArraySlice<UInt8>] = []
        for segment in path[(first + 1)...].split(separator: slash, omittingEmptySubsequences: false) {
            if segment.elementsEqual(".".utf8) { continue }
            if segment.elementsEqual("..".utf8), !kept.isEmpty {
                kept.removeLast()
            } else {
                kept.append(segment)
            }
        }
        var result = [slash]
        for (index, segment) in kept.enumerated() {
            let isLast = index == kept.count - 1
            if isLast {
                result += segment
            } else if !segment.isEmpty {
                result += segment
                result.append(slash)
            }
        }
        return result
    }

    /// Drops a session that ASP.NET wrote into the path, `/(s(…24…))/page.aspx` or `/(…24…)/page.aspx`. The path is in
    /// lower case.
    static func withoutSession(_ path: [UInt8]) -> [UInt8] {
        guard path.contains(UInt8(ascii: "(")) else { return path }
        var result = path
        for isNested in [true, false] {
            var index = result.count - 1
            while index >= 1 {
                if result[index] == UInt8(ascii: "("), result[index - 1] == UInt8(ascii: "/"),
                    let end = sessionEnd(result, from: index + 1, isNested: isNested),
                    leadsToPage(result[end...])
                {
                    result.removeSubrange(index..<end)
                    break
                }
                index -= 1
            }
        }
        return result
    }

    /// The index behind `)/`.
    private static func sessionEnd(_ path: [UInt8], from start: Int, isNested: Bool) -> Int? {
        var index = start
        if isNested {
            var count = 0
            while index + 26 < path.count, path[index].isLetter, path[index + 1] == UInt8(ascii: "("),
                path[(index + 2)..<(index + 26)].allSatisfy(\.isLetterOrDigit), path[index + 26] == UInt8(ascii: ")")
            {
                index += 27
                count += 1
            }
            if count == 0 { return nil }
        } else {
            guard index + 24 <= path.count, path[index..<(index + 24)].allSatisfy(\.isLetterOrDigit) else { return nil }
            index += 24
        }
        return path[index...].starts(with: ")/".utf8) ? index + 2 : nil
    }

    /// Whether `.aspx` stands in the rest, with something before it and no question mark.
    private static func leadsToPage(_ rest: ArraySlice<UInt8>) -> Bool {
        let mark = Array(".aspx".utf8)
        let name = rest.prefix { $0 != UInt8(ascii: "?") }
        guard name.count > mark.count else { return false }
        return ((name.startIndex + 1)...(name.endIndex - mark.count))
            .contains { name[$0..<($0 + mark.count)].elementsEqual(mark) }
    }
}

/// What the key does to a query, which is in lower case already.
enum SURTQuery {
    private static let sessionNames = ["jsessionid=", "phpsessid=", "sid="].map { Array($0.utf8) }

    /// Drops session identifiers; like the Internet Archive's keys, each kind once, the last one found.
    static func withoutSession(_ query: [UInt8]) -> [UInt8] {
        guard query.contains(UInt8(ascii: "=")) else { return query }
        var result = query
        for name in sessionNames {
            cut(&result, from: name) { rest in
                rest.count >= 32 && rest.prefix(32).allSatisfy(\.isLetterOrDigit) ? 32 : nil
            }
        }
        cut(&result, from: Array("aspsessionid".utf8)) { rest in
            let base = rest.startIndex
            guard rest.count >= 33, rest[base..<(base + 8)].allSatisfy(\.isLetter),
                rest[base + 8] == UInt8(ascii: "="), rest[(base + 9)..<(base + 33)].allSatisfy(\.isLetter)
            else { return nil }
            return 33
        }
        cut(&result, from: Array("cfid=".utf8)) { rest in
            let value = rest.prefix { $0 != UInt8(ascii: "&") }
            let next = rest.dropFirst(value.count)
            let mark = Array("&cftoken=".utf8)
            guard !value.isEmpty, next.starts(with: mark) else { return nil }
            let token = next.dropFirst(mark.count).prefix { $0 != UInt8(ascii: "&") }
            return token.isEmpty ? nil : value.count + mark.count + token.count
        }
        return result
    }

    /// Removes the last place where `name` is followed by a value that `length` accepts and then by `&` or the end,
    /// with that `&`.
    private static func cut(_ query: inout [UInt8], from name: [UInt8], _ length: (ArraySlice<UInt8>) -> Int?) {
        guard query.count > name.count else { return }
        var index = query.count - name.count
        while index >= 0 {
            if query[index..<(index + name.count)].elementsEqual(name),
                let value = length(query[(index + name.count)...])
            {
                let end = index + name.count + value
                if end == query.count || query[end] == UInt8(ascii: "&") {
                    query.removeSubrange(index..<min(end + 1, query.count))
                    return
                }
            }
            index -= 1
        }
    }

    /// Sorts the arguments by name and then value; one without `=` stands before one with.
    static func sorted(_ query: [UInt8]) -> [UInt8] {
        guard query.contains(UInt8(ascii: "&")) else { return query }
        let arguments = query.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
            .map { $0.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false) }
        let ordered = arguments.sorted { left, right in
            if !left[0].elementsEqual(right[0]) { return left[0].lexicographicallyPrecedes(right[0]) }
            if left.count != right.count { return left.count < right.count }
            return left.count == 2 && left[1].lexicographicallyPrecedes(right[1])
        }
        return Array(ordered.map { $0.joined(separator: [UInt8(ascii: "=")]) }.joined(separator: [UInt8(ascii: "&")]))
    }
}
