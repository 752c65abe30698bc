/// The braces of LaTeX, escaped ones passed over.
enum LaTeXBraces {
    /// The brace that closes a group.
    ///
    /// - Parameters:
    ///   - start: where to begin; with a depth of 0 at the group's opening brace, with 1 behind it.
    ///   - end: how far to look.
    static func closing(in bytes: [UInt8], from start: Int, depth: Int = 0, before end: Int) -> Int? {
        var depth = depth
        var index = start
        while index < min(end, bytes.count) {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
            index += 1
        }
        return nil
    }
}
