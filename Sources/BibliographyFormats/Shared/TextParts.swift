/// A text cut at a sign of ASCII, by its bytes: characters need not be found for that.
enum TextParts {
    /// The parts, each on one line without blanks around.
    static func parts(_ text: String, at sign: Unicode.Scalar, maximum: Int = .max) -> [String] {
        let byte = UInt8(ascii: sign)
        if !text.utf8.contains(byte) { return [OneLine.text(text)] }
        return text.utf8.split(separator: byte, maxSplits: maximum - 1, omittingEmptySubsequences: false)
            .map { OneLine.text(String(Substring($0))) }
    }
}
