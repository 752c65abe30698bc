import Bibliography

/// An entry as printed, cut where its damaged URLs begin and end.
enum PrintedEntry {
    /// A stretch of an entry.
    struct Part: Hashable {
        let text: String
        let isMarked: Bool
    }

    /// The parts of the entry in order; marked ones are damaged URLs.
    static func parts(of reference: Reference) -> [Part] {
        let bytes = Array(reference.verbatim.utf8)
        var parts: [Part] = []
        var position = 0
        for stretch in stretches(of: reference, in: bytes) where stretch.lowerBound >= position {
            append(bytes[position..<stretch.lowerBound], isMarked: false, to: &parts)
            append(bytes[stretch], isMarked: true, to: &parts)
            position = stretch.upperBound
        }
        append(bytes[position...], isMarked: false, to: &parts)
        return parts
    }

    private static func stretches(of reference: Reference, in bytes: [UInt8]) -> [Range<Int>] {
        reference.urls.filter(\.isDamaged).compactMap { url in
            placed(url, in: reference, bytes: bytes) ?? found(Array(url.verbatim.utf8), in: bytes)
        }.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Where the source positions say that the URL stands; nil when they do not fit the entry.
    private static func placed(_ url: PrintedURL, in reference: Reference, bytes: [UInt8]) -> Range<Int>? {
        guard let entry = reference.range, let place = url.range, entry.contains(place) else { return nil }
        let start = place.start.offset - entry.start.offset
        let end = place.end.offset - entry.start.offset
        guard start < end, end <= bytes.count, isBoundary(start, in: bytes), isBoundary(end, in: bytes) else {
            return nil
        }
        return start..<end
    }

    /// Where the printed characters stand in the entry.
    private static func found(_ needle: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
        guard !needle.isEmpty, needle.count <= bytes.count else { return nil }
        for start in 0...(bytes.count - needle.count) where bytes[start] == needle[0] {
            if bytes[start..<start + needle.count].elementsEqual(needle) { return start..<start + needle.count }
        }
        return nil
    }

    /// Whether no scalar is cut there.
    private static func isBoundary(_ index: Int, in bytes: [UInt8]) -> Bool {
        index == bytes.count || (bytes.indices.contains(index) && bytes[index] & 0xC0 != 0x80)
    }

    private static func append(_ slice: ArraySlice<UInt8>, isMarked: Bool, to parts: inout [Part]) {
        if !slice.isEmpty { parts.append(Part(text: String(decoding: slice, as: UTF8.self), isMarked: isMarked)) }
    }
}
