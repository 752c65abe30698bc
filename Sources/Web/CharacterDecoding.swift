/// Text that was bytes, with the encoding that turned out to be theirs and what said so.
public struct DecodedText: Hashable, Sendable {
    /// What decided the encoding, strongest first.
    public enum Origin: String, Hashable, Sendable {
        /// A byte order mark.
        case byteOrderMark = "byte-order-mark"
        /// The `charset` of the Content-Type header.
        case header
        /// A `meta` element or an XML declaration.
        case declaration
        /// The bytes are valid UTF-8.
        case validUTF8 = "valid-utf-8"
        /// Detected from the bytes by libuchardet.
        case detected
        /// Nothing said anything: windows-1252.
        case fallback
    }

    /// The text; bytes that the encoding lacks are U+FFFD.
    public let text: String
    /// The encoding's name in the WHATWG Encoding Standard, lower case: `windows-1251`.
    public let encoding: String
    /// What decided.
    public let origin: Origin
    /// How many malformed sequences were replaced.
    public let replacements: Int

    /// Creates decoded text.
    public init(text: String, encoding: String, origin: Origin, replacements: Int) {
        self.text = text
        self.encoding = encoding
        self.origin = origin
        self.replacements = replacements
    }
}
