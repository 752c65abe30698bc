import Web

/// Decides how a body is read.
enum MediaTypeSniffer {
    /// How far a body is looked into.
    private static let sampleLimit = 2_048

    /// The media type as it is treated: what the header says, unless it says nothing, or something that cannot be.
    static func mediaType(of body: [UInt8], declared: MediaType?) -> String {
        let start = body.prefix(sampleLimit).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF, 0xFF, 0xFE].contains($0) }
        // A PDF is one whatever the server calls it.
        if start.starts(with: "%PDF-".utf8) { return "application/pdf" }
        switch declared?.essence {
        case "text/html", "application/xhtml+xml": return declared?.essence ?? ""
        case "text/plain": return isBinary(body) ? "application/octet-stream" : "text/plain"
        case "text/xml", "application/xml": return holdsRoot(start) ? "application/xhtml+xml" : declared?.essence ?? ""
        case nil, "application/octet-stream", "application/unknown", "unknown/unknown", "*/*", "content/unknown":
            if isMarkup(start) { return "text/html" }
            return body.isEmpty || isBinary(body) ? "application/octet-stream" : "text/plain"
        case let other?:
            return other.hasPrefix("application/pdf") || other == "application/x-pdf" ? "application/pdf" : other
        }
    }

    private static func isMarkup(_ start: ArraySlice<UInt8>) -> Bool {
        // UTF-16 has a zero byte beside each of the first characters.
        let letters = start.lazy.filter { $0 != 0 }.prefix(14)
        guard letters.first == UInt8(ascii: "<") else { return false }
        let next = letters.dropFirst().first ?? 0
        return next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || (0x41...0x5A).contains(next & 0xDF)
    }

    private static func holdsRoot(_ start: ArraySlice<UInt8>) -> Bool {
        String(decoding: start, as: UTF8.self).lowercased().contains("<html")
    }

    /// Control characters that no text has; zero bytes are let pass where UTF-16 has them.
    private static func isBinary(_ body: [UInt8]) -> Bool {
        let sample = body.prefix(sampleLimit)
        if body.starts(with: [0xFF, 0xFE]) || body.starts(with: [0xFE, 0xFF]) { return false }
        if sample.contains(0) {
            let decoded = CharacterDecoder.decode(Array(sample), contentType: nil, isMarkup: false)
            return !decoded.encoding.hasPrefix("utf-16")
        }
        return sample.contains { ($0 < 0x09) || ($0 > 0x0D && $0 < 0x1B) || ($0 > 0x1B && $0 < 0x20) }
    }
}
