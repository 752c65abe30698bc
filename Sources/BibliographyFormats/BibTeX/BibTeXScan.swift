/// What a file holds that needs work which most files do not: one pass over its bytes.
struct BibTeXScan {
    var hasNull = false
    /// Whether U+FFFD stands in it, which decoding leaves where bytes were not in the encoding.
    var hasReplacement = false
    /// Whether some lines end in CR alone and others do not.
    var hasMixedLineEnds = false
    /// Whether entries may take fields from others.
    var hasParents = false

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
            case 0x58, 0x78:
                if !hasParents, BibTeXScan.follows("data", bytes, index) { hasParents = true }
            case 0x46, 0x66:
                // The last letters of `crossref`.
                if !hasParents, index >= 8, BibTeXScan.follows("crossre", bytes, index - 8) { hasParents = true }
            default: break
            }
        }
        hasMixedLineEnds = hasLF && hasCR
    }

    /// The bytes that may say something.
    private static let isLookedAt = (0..<256).map { [0, 0x0A, 0x0D, 0xEF, 0x58, 0x78, 0x46, 0x66].contains($0) }

    private static func follows(_ letters: String, _ bytes: [UInt8], _ start: Int) -> Bool {
        guard start + letters.utf8.count <= bytes.count else { return false }
        return zip(letters.utf8, bytes[start...]).allSatisfy { $0 == $1 | 0x20 }
    }
}
