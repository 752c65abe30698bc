/// A media type such as `text/html; charset=utf-8` (RFC 9110, section 8.3.1).
public struct MediaType: Hashable, Sendable {
    /// Type and subtype in lower case: `text/html`.
    public let essence: String
    /// The `charset` parameter, as sent, without quotation marks.
    public let charset: String?

    /// Reads a `Content-Type` value; nil when it has no `type/subtype`.
    public init?(_ value: String) {
        let parts = value.split(separator: ";", omittingEmptySubsequences: true)
        guard let first = parts.first else { return nil }
        let essence = MediaType.trimmed(first).lowercased()
        let halves = essence.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty && !$0.contains(" ") }) else { return nil }
        var charset: String?
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, MediaType.trimmed(pair[0]).lowercased() == "charset", charset == nil else {
                continue
            }
            charset = MediaType.trimmed(pair[1]).trimmingPrefix("\"").description
            if charset?.hasSuffix("\"") == true { charset?.removeLast() }
        }
        self.essence = essence
        self.charset = charset
    }

    /// Whether the type says HTML or XHTML.
    public var isHTML: Bool { essence == "text/html" || essence == "application/xhtml+xml" }
    /// Whether the type says PDF.
    public var isPDF: Bool { essence == "application/pdf" || essence == "application/x-pdf" }

    private static func trimmed(_ text: some StringProtocol) -> String {
        var view = Substring(text)
        while let last = view.utf8.last, last == 0x20 || last == 0x09 { view.removeLast() }
        while let first = view.utf8.first, first == 0x20 || first == 0x09 { view.removeFirst() }
        return String(view)
    }
}
