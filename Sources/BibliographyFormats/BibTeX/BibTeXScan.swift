/// What a file holds that needs work which most files do not: one pass over its bytes.
struct BibTeXScan {
    var hasNull = false
    /// Whether U+FFFD stands in it, which decoding leaves where bytes were not in the encoding.
    var hasReplacement = false
    /// Whether some lines end in CR alone and others do not.
    var hasMixedLineEnds = false

    init(_ bytes: [UInt8]) {
        var index = 0
        let end = bytes.count
        let isLookedAt = BibTeXScan.isLookedAt
        var (hasLF, hasCR) = (false, false)
        while index < end {
            let byte = bytes[index]
            index += 1
            if !isLookedAt[Int(byte)] { continue }
            switch byte {
            case 0: hasNull = true
            case 0x0A: hasLF = true
            case 0x0D: if index >= end || bytes[index] != 0x0A { hasCR = true }
            case 0xEF:
                if index + 1 < end, bytes[index] == 0xBF, bytes[index + 1] == 0xBD { hasReplacement = true }
            default: break
            }
        }
        hasMixedLineEnds = hasLF && hasCR
    }

    /// The bytes that may say something.
    private static let isLookedAt = (0..<256).map { [0, 0x0A, 0x0D, 0xEF].contains($0) }
}
