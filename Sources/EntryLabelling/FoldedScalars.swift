/// Lower case and loss of diacritics, for comparison of words by digest.
///
/// Simple mappings of single scalars: Latin down to ASCII letters, Greek and Cyrillic to lower case, full-width forms to
/// ASCII. A table and arithmetic instead of Unicode properties, because every letter of every entry passes here.
enum FoldedScalars {
    /// What U+00C0 to U+017F are without diacritics, in lower case.
    private static let latin: [UInt8] = Array(
        ("aaaaaaaceeeeiiii" + "dnooooo" + "x" + "ouuuuyts" + "aaaaaaaceeeeiiii" + "dnooooo" + "/" + "ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
            + "nnnnnnnnoooooooorrrrrrsssssssstttttt" + "uuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    /// The folded form of a scalar.
    @inline(__always)
    static func folded(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        if scalar &- 0xC0 < 0xC0 { return UInt32(latin[Int(scalar &- 0xC0)]) }
        switch scalar {
        case 0x0391...0x03A9: return scalar + 0x20
        case 0x03AC: return 0x03B1
        case 0x03AD: return 0x03B5
        case 0x03AE: return 0x03B7
        case 0x03AF: return 0x03B9
        case 0x03CC: return 0x03BF
        case 0x03CD: return 0x03C5
        case 0x03CE: return 0x03C9
        case 0x0410...0x042F: return scalar + 0x20
        case 0x0400...0x040F: return scalar + 0x50
        case 0x0460...0x04FF: return scalar & 1 == 0 ? scalar + 1 : scalar
        case 0x1E00...0x1EFF: return scalar & 1 == 0 ? scalar + 1 : scalar
        case 0x0218, 0x0219: return 0x73
        case 0x021A, 0x021B: return 0x74
        case 0xFF10...0xFF19: return scalar - 0xFF10 + 0x30
        case 0xFF21...0xFF3A: return scalar - 0xFF21 + 0x61
        case 0xFF41...0xFF5A: return scalar - 0xFF41 + 0x61
        default: return scalar
        }
    }

    /// Whether a scalar leaves no trace in the folded form: combining marks, soft hyphens, joiners.
    @inline(__always)
    static func isSilent(_ scalar: UInt32) -> Bool {
        scalar &- 0x300 < 0x70 || scalar == 0xAD || scalar == 0x200C || scalar == 0x200D || scalar == 0x2060
            || scalar == 0x640
    }
}

/// Digests of folded text.
package enum TextDigest {
    /// The digest of nothing.
    package static let seed: UInt32 = 0x811C_9DC5

    /// A digest with one more scalar (FNV-1a over scalars, mixed).
    @inline(__always)
    package static func adding(_ scalar: UInt32, to digest: UInt32) -> UInt32 {
        let mixed = (digest ^ scalar) &* 0x0100_0193
        return mixed ^ (mixed >> 15)
    }

    /// The digest of a word as tokens carry it.
    package static func digest(of word: some StringProtocol) -> UInt32 {
        var digest = seed
        for scalar in word.unicodeScalars where !FoldedScalars.isSilent(scalar.value) {
            digest = adding(FoldedScalars.folded(scalar.value), to: digest)
        }
        return digest
    }
}
