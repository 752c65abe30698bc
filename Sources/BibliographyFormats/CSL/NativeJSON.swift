/// Members of CSL's items that nothing took, on their way back.
enum NativeJSON {
    /// The value to write; text that is no clean JSON is repaired, and what cannot be is written as a text.
    static func value(_ raw: String) -> JSONText {
        let bytes = Array(raw.utf8)
        var scanner = JSONScanner(bytes: bytes)
        guard let node = scanner.value() else { return .string(raw) }
        let isWhole = scanner.index == bytes.count && scanner.problem == nil
        return isWhole && raw.unicodeScalars.allSatisfy(isHarmless) ? .raw(raw) : node.json
    }

    /// The value cut into its parts, for a format that indents them.
    static func parts(_ raw: String) -> JSONText {
        var scanner = JSONScanner(bytes: Array(raw.utf8))
        return scanner.value()?.json ?? .string(raw)
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || !JSONText.isEscaped(scalar) }
}
