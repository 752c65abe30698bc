/// Latin letters with marks, and signs, as plain small letters.
enum LetterTable {
    /// A letter without its mark, and as two letters where some write it so: ä, ae.
    struct Letters {
        let plain: [UInt8]
        var digraph: [UInt8]?
    }

    /// The letters of a scalar that is Latin or a sign; empty for marks and apostrophes, a blank for other signs; nil for
    /// letters of other scripts.
    static func letters(of scalar: Unicode.Scalar) -> Letters? {
        let value = Int(scalar.value)
        switch value {
        case 0..<0x80: return Letters(plain: [UInt8(truncatingIfNeeded: value)])
        case 0xC0..<0x180: return latin[value - 0xC0]
        case 0x1A0, 0x1A1: return Letters(plain: [0x6F])
        case 0x1AF, 0x1B0: return Letters(plain: [0x75])
        case 0x218, 0x219: return Letters(plain: [0x73])
        case 0x21A, 0x21B: return Letters(plain: [0x74])
        case 0x1E9E: return Letters(plain: [0x73, 0x73])
        case 0x1EA0..<0x1EFA: return Letters(plain: [vietnamese[value - 0x1EA0]])
        // Soft hyphen, middle dot, modifier letters, combining marks, zero-width marks and single quotation marks.
        case 0xAD, 0xB7, 0x2B0..<0x370, 0x200B...0x200F, 0x2018, 0x2019, 0xFEFF: return Letters(plain: [])
        case 0x80..<0xC0, 0x2000..<0x2070, 0x2100..<0x2150, 0x20A0..<0x20D0, 0x2190..<0x2300:
            return Letters(plain: [0x20])
        default: return nil
        }
    }

    /// Whether it is a Cyrillic letter or mark.
    static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x400..<0x530).contains(scalar.value) }

    private static let digraphs: [Unicode.Scalar: String] = [
        "Ä": "ae", "ä": "ae", "Ö": "oe", "ö": "oe", "Ü": "ue", "ü": "ue", "Ø": "oe", "ø": "oe", "Å": "aa", "å": "aa",
    ]

    private static let latin: [Letters] = {
        let names =
            "a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y"
            .split(separator: " ").map(String.init)
        let runs: [(String, Int)] = [
            ("a", 6), ("c", 8), ("d", 4), ("e", 10), ("g", 8), ("h", 4), ("i", 10), ("ij", 2), ("j", 2), ("k", 3),
            ("l", 10), ("n", 9), ("o", 6), ("oe", 2), ("r", 6), ("s", 8), ("t", 6), ("u", 12), ("w", 2), ("y", 3),
            ("z", 6), ("s", 1),
        ]
        let all = names + runs.flatMap { Array(repeating: $0.0, count: $0.1) }
        return all.enumerated().map { offset, name in
            let digraph = Unicode.Scalar(UInt32(0xC0 + offset)).flatMap { digraphs[$0] }
            return Letters(plain: name == "-" ? [0x20] : Array(name.utf8), digraph: digraph.map { Array($0.utf8) })
        }
    }()

    private static let vietnamese: [UInt8] = [("a", 24), ("e", 16), ("i", 4), ("o", 24), ("u", 14), ("y", 8)].flatMap {
        Array(repeating: $0.0.utf8.first ?? 0x20, count: $0.1)
    }
}
