import Bibliography

extension BareLinkScanner {
    /// A longer address is no address, and what looks ahead for the end of angle brackets stops there.
    private static let maximumWrapped = 2_000
    /// Longer user information is none.
    private static let maximumUserInformation = 256

    /// The URL that starts at an index and whose authority starts at another.
    func url(from start: Int, authority: Int) -> Bare? {
        let before = byte(start - 1)
        if before == UInt8(ascii: "<") || before == UInt8(ascii: ":") && word("<url:", endsAt: start),
            let wrapped = wrapped(from: start)
        {
            return wrapped
        }
        guard let host = host(from: authority) else { return nil }
        // A scheme printed twice: the second one begins the URL.
        if byte(host.upperBound) == UInt8(ascii: ":"), byte(host.upperBound + 1) == UInt8(ascii: "/") { return nil }
        let isDOI = isResolver(host)
        var end = host.upperBound
        if byte(end) == UInt8(ascii: ":"), byte(end + 1).isLinkDigit {
            end += 1
            while byte(end).isLinkDigit { end += 1 }
        }
        if byte(end).isAuthorityEnd {
            end = tail(from: end, of: start, isDOI: isDOI)
        } else {
            end = trimmed(end, from: authority + 1)
        }
        guard end > authority else { return nil }
        let text = bytes[start..<end]
        let clean = LinkText.withoutInvisible(text)
        let whole = clean ?? Array(text)
        if isDOI, let doi = LinkText.doi(ofResolverPath: whole.dropFirst(host.upperBound - start)) {
            return Bare(kind: .doi, range: start..<end, target: doi)
        }
        return Bare(kind: .url, range: start..<end, target: clean.map { String(decoding: $0, as: UTF8.self) })
    }

    /// `www.` and what follows, which must have two more labels.
    func webName(from start: Int) -> Bare? {
        guard start <= floor || !(bytes[start - 1].isLinkWord || "@/.-_".utf8.contains(bytes[start - 1])) else {
            return nil
        }
        guard let host = host(from: start), bytes[host].dropFirst(4).contains(UInt8(ascii: ".")),
            byte(start + 4).isLinkWord || byte(start + 4) >= 0x80
        else { return nil }
        var end = host.upperBound
        if byte(end) == UInt8(ascii: ":"), byte(end + 1).isLinkDigit {
            end += 1
            while byte(end).isLinkDigit { end += 1 }
        }
        end = byte(end).isAuthorityEnd ? tail(from: end, of: start, isDOI: false) : trimmed(end, from: start + 5)
        guard bytes[start + 4..<min(end, host.upperBound)].dropLast().contains(UInt8(ascii: ".")) else { return nil }
        let text = LinkText.withoutInvisible(bytes[start..<end]) ?? Array(bytes[start..<end])
        return Bare(kind: .url, range: start..<end, target: "http://" + String(decoding: text, as: UTF8.self))
    }

    /// A URL whose end is the closing angle bracket; line breaks in it are none.
    private func wrapped(from start: Int) -> Bare? {
        let limit = min(bytes.count, start + BareLinkScanner.maximumWrapped)
        var end = start
        var cleaned: [UInt8] = []
        var isCleaned = false
        while end < limit, bytes[end] != UInt8(ascii: ">") {
            let byte = bytes[end]
            if byte.isLinkSpace {
                // Only a line break joins; a blank parts the address from something else.
                let space = end
                while end < limit, bytes[end].isLinkSpace { end += 1 }
                let hasBreak = bytes[space..<end].contains { $0 == 0x0A || $0 == 0x0D }
                guard hasBreak, options.contains(.joinsLinesInAngleBrackets) else { return nil }
                isCleaned = true
                continue
            }
            guard byte > 0x20, byte != 0x7F, byte != UInt8(ascii: "<"), byte != UInt8(ascii: "\"") else { return nil }
            cleaned.append(byte)
            end += 1
        }
        guard end < limit, end > start + 7 else { return nil }
        let bare = LinkText.withoutInvisible(cleaned[...]) ?? cleaned
        guard let (kind, target) = LinkText.kindAndTarget(ofURL: bare) else { return nil }
        let isSame = kind == .url && !isCleaned && bare.count == end - start
        return Bare(kind: kind, range: start..<end, target: isSame ? nil : target)
    }

    // MARK: Parts

    /// The bytes of a host, user information left out: a name of any script, an IPv4 address or an IPv6 literal.
    private func host(from authority: Int) -> Range<Int>? {
        var start = authority
        var index = authority
        let limit = min(bytes.count, authority + BareLinkScanner.maximumUserInformation)
        while index < limit {
            let byte = bytes[index]
            if byte == UInt8(ascii: "@") {
                start = index + 1
                break
            }
            guard byte.isLinkWord || byte.isUserInformationMark else { break }
            index += 1
        }
        guard start < bytes.count else { return nil }
        if bytes[start] == UInt8(ascii: "[") {
            var end = start + 1
            // The longest literal has 45 characters and a zone.
            while end < bytes.count, end < start + 64, bytes[end].isLinkWord || ":.%-_".utf8.contains(bytes[end]) {
                end += 1
            }
            guard byte(end) == UInt8(ascii: "]"), bytes[start..<end].contains(UInt8(ascii: ":")) else { return nil }
            return start..<end + 1
        }
        guard bytes[start].isLinkWord || bytes[start] >= 0x80 || bytes[start] == UInt8(ascii: "%") else { return nil }
        var end = start
        var ideograph: Int?
        scanning: while end < bytes.count {
            let byte = bytes[end]
            if byte < 0x80 {
                guard byte.isLinkWord || byte.isHostMark else { break }
                end += 1
                continue
            }
            let (scalar, length) = LinkScalar.decode(bytes, at: end)
            switch LinkCharacter(scalar) {
            case .letter, .invisible: break
            case .ideograph: if ideograph == nil { ideograph = end }
            case .dash, .stop: break scanning
            }
            end += length
        }
        if let ideograph, endsInTopLevel(bytes[start..<ideograph]),
            !bytes[ideograph..<end].dropLast().contains(UInt8(ascii: "."))
        {
            end = ideograph
        }
        return end > start ? start..<end : nil
    }

    /// Whether a host could end here: its last label is of letters, as `com`.
    private func endsInTopLevel(_ host: ArraySlice<UInt8>) -> Bool {
        guard let dot = host.lastIndex(of: UInt8(ascii: ".")), dot > host.startIndex else { return false }
        let label = host[(dot + 1)...]
        return label.count >= 2 && label.allSatisfy(\.isLinkLetter)
    }

    private func isResolver(_ host: Range<Int>) -> Bool {
        let name = bytes[host]
        guard (7...11).contains(name.count) else { return false }
        return LinkText.isResolver(name)
    }
}
