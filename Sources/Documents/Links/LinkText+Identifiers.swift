extension LinkText {
    /// Whether a host is one of those that resolve DOIs.
    static func isResolver(_ host: ArraySlice<UInt8>) -> Bool {
        let name = host.map(\.asciiLowercased)
        return name.elementsEqual("doi.org".utf8) || name.elementsEqual("dx.doi.org".utf8)
            || name.elementsEqual("www.doi.org".utf8)
    }

    /// The DOI in what follows a resolver's host: `/10.1000/182?x`, escapes undone, query and fragment left out.
    static func doi(ofResolverPath path: ArraySlice<UInt8>) -> String? {
        guard let slash = path.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        let rest = path[(slash + 1)...].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        var doi = Array(percentDecoded(rest).utf8)
        if doi.prefix(4).map(\.asciiLowercased).elementsEqual("doi:".utf8) { doi.removeFirst(4) }
        return isDOI(doi) ? String(decoding: doi, as: UTF8.self) : nil
    }

    /// Whether the bytes have the form of a DOI: `10.` and a registrant, a slash, a suffix.
    static func isDOI(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: "10.".utf8), let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return false }
        let registrant = bytes[3..<slash]
        return (4...9).contains(registrant.prefix { $0.isLinkDigit }.count) && slash + 1 < bytes.count
            && registrant.allSatisfy { $0.isLinkDigit || $0 == UInt8(ascii: ".") }
    }

    /// The end of an arXiv identifier that starts at an index, its version included; nil when there is none.
    static func endOfArXiv(_ bytes: [UInt8], from start: Int) -> Int? {
        let text = ByteText(bytes)
        var index = start
        while text[index].isLinkDigit { index += 1 }
        if index - start == 4, text[index] == UInt8(ascii: ".") {
            let number = index + 1
            index = number
            while text[index].isLinkDigit { index += 1 }
            guard (4...5).contains(index - number) else { return nil }
        } else {
            index = start
            while text[index].isLinkLetter || text[index] == UInt8(ascii: "-"), index < start + 16 { index += 1 }
            if text[index] == UInt8(ascii: "."), index > start { index += 1 }
            while text[index].isLinkLetter, index < start + 20 { index += 1 }
            guard index > start, text[index] == UInt8(ascii: "/") else { return nil }
            let number = index + 1
            index = number
            while text[index].isLinkDigit { index += 1 }
            guard index - number == 7 else { return nil }
        }
        var end = index
        if text[end] | 0x20 == UInt8(ascii: "v"), text[end + 1].isLinkDigit {
            end += 1
            while text[end].isLinkDigit { end += 1 }
        }
        return end
    }

    /// The addresses of a `mailto:` without its scheme, escapes undone; nil when it names none, as `?subject=` alone.
    static func mailTarget(_ text: ArraySlice<UInt8>) -> String? {
        let question = text.firstIndex(of: UInt8(ascii: "?")) ?? text.endIndex
        var addresses = [percentDecoded(text[..<question])]
        if question < text.endIndex {
            let query = text[(question + 1)...].prefix { $0 != UInt8(ascii: "#") }
            for field in query.split(separator: UInt8(ascii: "&")) {
                guard let equals = field.firstIndex(of: UInt8(ascii: "=")) else { continue }
                let name = field[..<equals].map(\.asciiLowercased)
                guard ["to", "cc", "bcc"].contains(where: { name.elementsEqual($0.utf8) }) else { continue }
                addresses.append(percentDecoded(field[(equals + 1)...]))
            }
        }
        let joined = addresses.filter { !$0.isEmpty }.joined(separator: ",")
        return joined.isEmpty ? nil : joined
    }
}
