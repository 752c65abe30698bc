import Bibliography

extension BareLinkScanner {
    /// A DOI whose `10.` starts at an index; what stands before, `doi:` or a resolver's name, is part of its text.
    func doi(from start: Int) -> Bare? {
        var index = start + 3
        while byte(index).isLinkDigit || byte(index) == UInt8(ascii: "."), index < start + 24 { index += 1 }
        // The registrant has four to nine digits, with subdivisions after dots (DOI Handbook, 2.2.2).
        let registrant = bytes[start + 3..<min(index, bytes.count)]
        let digits = registrant.prefix { $0.isLinkDigit }.count
        guard byte(index) == UInt8(ascii: "/"), (4...9).contains(digits), registrant.last?.isLinkDigit == true else {
            return nil
        }
        let prefix = doiPrefix(before: start)
        guard prefix < start || start <= floor || !isPartOfWord(bytes[start - 1]) else { return nil }
        let end = tail(from: index + 1, of: prefix, isDOI: true)
        guard end > index + 1 else { return nil }
        let text = bytes[start..<end]
        let clean = LinkText.withoutInvisible(text) ?? (prefix < start ? Array(text) : nil)
        return Bare(kind: .doi, range: prefix..<end, target: clean.map { String(decoding: $0, as: UTF8.self) })
    }

    /// Whether a byte before `10.` says that it is the middle of a number, a name or a path.
    private func isPartOfWord(_ byte: UInt8) -> Bool { byte.isLinkWord || "./-_@#%+".utf8.contains(byte) }

    private func doiPrefix(before start: Int) -> Int {
        if start > floor, bytes[start - 1] == UInt8(ascii: "/") {
            for name in ["https://doi.org/", "dx.doi.org/", "www.doi.org/", "doi.org/"] as [StaticString]
            where word(name, endsAt: start) && isWordStart(start - name.utf8CodeUnitCount) {
                return start - name.utf8CodeUnitCount
            }
            return start
        }
        var end = start
        if end > floor, bytes[end - 1] == 0x20 { end -= 1 }
        return word("doi:", endsAt: end) && isWordStart(end - 4) ? end - 4 : start
    }

    /// `arXiv:2101.00001v2`, `arXiv:hep-th/9901001` (https://info.arxiv.org/help/arxiv_identifier.html).
    func arXiv(_ colon: Int) -> Bare? {
        guard word("arxiv", endsAt: colon), isWordStart(colon - 5) else { return nil }
        let start = afterBlank(colon + 1)
        guard let end = LinkText.endOfArXiv(bytes, from: start), !byte(end).isLinkWord else { return nil }
        return Bare(kind: .arXiv, range: colon - 5..<end, target: string(start..<end))
    }

    /// `PMID: 12345678`.
    func pubMed(_ colon: Int) -> Bare? {
        guard word("pmid", endsAt: colon), isWordStart(colon - 4) else { return nil }
        let start = afterBlank(colon + 1)
        var end = start
        while byte(end).isLinkDigit { end += 1 }
        guard (1...8).contains(end - start), !byte(end).isLinkWord else { return nil }
        return Bare(kind: .pmid, range: colon - 4..<end, target: string(start..<end))
    }

    /// `hdl:2027/mdp.39015` (RFC 3651).
    func handle(_ colon: Int) -> Bare? {
        guard word("hdl", endsAt: colon), isWordStart(colon - 3) else { return nil }
        let start = afterBlank(colon + 1)
        var index = start
        while byte(index).isLinkDigit || byte(index) == UInt8(ascii: "."), index < start + 64 { index += 1 }
        guard index > start, byte(index) == UInt8(ascii: "/") else { return nil }
        let end = tail(from: index + 1, of: colon - 3, isDOI: true)
        guard end > index + 1 else { return nil }
        return Bare(kind: .handle, range: colon - 3..<end, target: string(start..<end))
    }

    /// `mailto:ada@example.org` (RFC 6068).
    func mail(_ colon: Int) -> Bare? {
        guard word("mailto", endsAt: colon), isWordStart(colon - 6) else { return nil }
        let end = tail(from: colon + 1, of: colon - 6, isDOI: false)
        guard let target = LinkText.mailTarget(bytes[colon + 1..<end]) else { return nil }
        return Bare(kind: .mail, range: colon - 6..<end, target: target)
    }

    private func afterBlank(_ index: Int) -> Int { byte(index) == 0x20 ? index + 1 : index }

    private func string(_ range: Range<Int>) -> String {
        let text = bytes[range]
        return String(decoding: LinkText.withoutInvisible(text) ?? Array(text), as: UTF8.self)
    }
}
