/// A digital object identifier in its normal form: without resolver or `doi:`, in lower case (ISO 26324: DOIs are
/// compared without regard to case).
public struct DOI: Hashable, Sendable {
    /// `10.1000/182`.
    public let normalized: String
    /// The DOI in the letters that it is written in: `10.1000/ABC`.
    public let written: String

    /// Finds a DOI at the start of a text, after `doi:`, a resolver's address or nothing; nil when there is none.
    ///
    /// It goes to the next blank or quotation mark; the marks of a serial item's identifier,
    /// `49:8<693::AID-ASI4>3.0.CO;2-O`, are part of it, the tags of a page are not.
    public init?(_ text: String) {
        var rest = Array(text.utf8)[...]
        while let first = rest.first, first <= 0x20 { rest.removeFirst() }
        for prefix in ["https://", "http://", "dx.", "www.", "doi.org/", "doi:", "doi ", "info:doi/"]
        where DOI.hasPrefix(rest, prefix) {
            rest = rest.dropFirst(prefix.utf8.count)
            while let first = rest.first, first <= 0x20 { rest.removeFirst() }
        }
        guard rest.starts(with: "10.".utf8), let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        let registrant = rest[rest.startIndex..<slash].dropFirst(3)
        guard (4...9).contains(registrant.count), registrant.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E })
        else { return nil }
        var end = DOI.end(of: rest, from: slash)
        while end > slash, ".,;:)]}'".utf8.contains(rest[end - 1]) {
            // A closing bracket belongs to the DOI when it was opened inside it.
            if rest[end - 1] == UInt8(ascii: ")"), rest[slash..<end].contains(UInt8(ascii: "(")) { break }
            end -= 1
        }
        guard end > slash + 1 else { return nil }
        written = String(decoding: rest[..<end], as: UTF8.self)
        normalized = written.lowercased()
    }

    /// Two DOIs are the same when their normal forms are.
    public static func == (left: DOI, right: DOI) -> Bool { left.normalized == right.normalized }

    /// Hashes the normal form.
    public func hash(into hasher: inout Hasher) { hasher.combine(normalized) }

    /// The DOI of a field as its source writes it, resolver and `doi:` left out; the field's value where the printed
    /// text does not say the same DOI.
    public static func written(_ field: Field<String>) -> String {
        guard let doi = DOI(field.verbatim), doi.normalized == field.value.lowercased() else { return field.value }
        return doi.written
    }

    private static func hasPrefix(_ bytes: ArraySlice<UInt8>, _ prefix: String) -> Bool {
        guard bytes.count >= prefix.utf8.count else { return false }
        return zip(bytes, prefix.utf8).allSatisfy { byte, letter in
            ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == letter
        }
    }

    /// Where the printable characters end. A `<` that is closed and has text behind it stays.
    private static func end(of bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.endIndex, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "\"") {
            if bytes[index] == UInt8(ascii: ">") { return index }
            if bytes[index] == UInt8(ascii: "<") {
                guard let close = endOfMark(in: bytes, from: index) else { return index }
                index = close
            }
            index += 1
        }
        return index
    }

    /// The `>` of `<693::AID-ASI4>3.0.CO;2-O`; nil for a tag of a page.
    private static func endOfMark(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        var index = start + 1
        // A page, a separator and a title code of a few letters.
        let limit = min(bytes.endIndex, start + 48)
        guard index < limit, bytes[index] != UInt8(ascii: "/") else { return nil }
        while index < limit, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "<") {
            if bytes[index] == UInt8(ascii: ">") {
                let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
                return index > start + 1 && (0x30...0x39).contains(next) ? index : nil
            }
            index += 1
        }
        return nil
    }
}
