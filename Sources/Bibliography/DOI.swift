/// A digital object identifier in its normal form: without resolver or `doi:`, in lower case (ISO 26324: DOIs are
/// compared without regard to case).
public struct DOI: Hashable, Sendable {
    /// `10.1000/182`.
    public let normalized: String

    /// Finds a DOI at the start of a text, after `doi:`, a resolver's address or nothing; nil when there is none.
    public init?(_ text: String) {
        var rest = Array(text.lowercased().utf8)[...]
        while let first = rest.first, first <= 0x20 { rest.removeFirst() }
        for prefix in ["https://", "http://", "dx.", "doi.org/", "doi:", "doi ", "info:doi/"]
        where rest.starts(with: prefix.utf8) {
            rest = rest.dropFirst(prefix.utf8.count)
            while let first = rest.first, first <= 0x20 { rest.removeFirst() }
        }
        guard rest.starts(with: "10.".utf8), let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        let registrant = rest[rest.startIndex..<slash].dropFirst(3)
        guard (4...9).contains(registrant.count), registrant.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E })
        else { return nil }
        var end = rest[slash...].firstIndex { $0 <= 0x20 || "\"<>".utf8.contains($0) } ?? rest.endIndex
        while end > slash, ".,;:)]}'".utf8.contains(rest[end - 1]) {
            // A closing bracket belongs to the DOI when it was opened inside it.
            if rest[end - 1] == UInt8(ascii: ")"), rest[slash..<end].contains(UInt8(ascii: "(")) { break }
            end -= 1
        }
        guard end > slash + 1 else { return nil }
        normalized = String(decoding: rest[..<end], as: UTF8.self)
    }
}
