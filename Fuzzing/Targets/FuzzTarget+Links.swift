import Bibliography
import Documents

extension FuzzTarget {
    /// Every link lies in the file, says the characters that stand there, and comes in its order.
    static func linkViolation(_ bytes: [UInt8]) -> String? {
        // All formats are read by turns; which one an input is, its length decides.
        let format = LinkFormat.allCases[bytes.count % LinkFormat.allCases.count]
        _ = LinkFormat.sniffed(from: bytes)
        _ = AnchorReader.anchors(in: bytes, format: format)
        for includesCode in [false, true] {
            let reading = LinkReader.reading(
                of: bytes, fileName: "input", format: format, includesCode: includesCode)
            if let problem = problem(with: reading, of: bytes) { return "\(format.rawValue): \(problem)" }
        }
        return format == .plainText ? streamProblem(bytes) : nil
    }

    private static func problem(with reading: LinkReading, of bytes: [UInt8]) -> String? {
        var last = 0
        for link in reading.links {
            let (start, end) = (link.range.start.offset, link.range.end.offset)
            guard last <= start, start <= end, end <= bytes.count else { return "the place of a link is none" }
            last = start
            if link.target.isEmpty { return "a link leads nowhere" }
            if link.kind == .mail { _ = LinkSyntax.areMailAddresses(link.target) }
            if link.kind == .file { _ = LinkSyntax.file(ofTarget: link.target) }
            if reading.encoding == "utf-8", link.text != String(decoding: bytes[start..<end], as: UTF8.self) {
                return "a link's text does not stand at its place"
            }
        }
        return nil
    }

    /// The same text gives the same links however it is cut.
    private static func streamProblem(_ bytes: [UInt8]) -> String? {
        var whole = LinkStream()
        let expected = whole.read(bytes) + whole.finish()
        var parts = LinkStream()
        var found: [Link] = []
        var index = 0
        while index < bytes.count {
            let end = min(index + 1 + index % 7, bytes.count)
            found += parts.read(Array(bytes[index..<end]))
            index = end
        }
        found += parts.finish()
        return found == expected ? nil : "links depend on how the text is cut"
    }
}
