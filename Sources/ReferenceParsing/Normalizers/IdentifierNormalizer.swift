import Bibliography
import Documents

/// Reads identifiers: ISBN, ISSN, PMID, PMCID, arXiv, URN, handle. DOIs are apart, because a reference has one.
enum IdentifierNormalizer {
    /// An identifier with its bytes.
    struct Found: Hashable {
        var identifier: Identifier
        var range: Range<Int>
    }

    /// An entry has no more identifiers than this.
    private static let mostIdentifiers = 16

    /// The first DOI in a byte range.
    static func doi(in entry: EntryText, _ range: Range<Int>) -> NormalizedText? {
        DOIScanner.find(in: entry.bytes, range).map { NormalizedText(value: $0.value, range: $0.range) }
    }

    /// The identifiers in a byte range, in printed order.
    ///
    /// - Parameter isNumber: whether the field is known to be a number of the work; what is no identifier of a known
    ///   scheme is then one of the scheme ``Identifier/Scheme/number``, as printed.
    static func identifiers(in entry: EntryText, _ range: Range<Int>, isNumber: Bool = false) -> [Found] {
        identifiers(in: entry.bytes, range, isNumber: isNumber)
    }

    /// The identifiers in a byte range of UTF-8.
    static func identifiers(in bytes: [UInt8], _ range: Range<Int>, isNumber: Bool = false) -> [Found] {
        let range = range.clamped(to: 0..<bytes.count)
        var reader = IdentifierReader(bytes: bytes, tokens: FieldTokens.tokens(bytes, range), end: range.upperBound)
        var found: [Found] = []
        while found.count < mostIdentifiers, let next = reader.next() { found.append(next) }
        if found.isEmpty, isNumber, let place = FieldEdges.bare(bytes, range),
            DOIScanner.find(in: bytes, place) == nil
        {
            found = [Found(identifier: Identifier(.number, FieldValue.string(bytes, place)), range: place)]
        }
        return found
    }
}
