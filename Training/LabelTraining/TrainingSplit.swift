import Foundation

/// Which rows of a labelled set are kept for measuring.
///
/// A row is held out when the FNV-1a digest (64 bits) of its text's letters and digits is divisible by five. The text is
/// decomposed (NFKD), combining marks are dropped, letters are lower-cased, and only letters and decimal digits stay, so
/// that copies of an entry that differ in punctuation fall on the same side.
public enum TrainingSplit {
    /// The letters and decimal digits of a text, folded.
    public static func key(of text: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber:
                key.append(scalar)
            default: continue
            }
        }
        return String(key)
    }

    /// FNV-1a over the UTF-8 bytes, 64 bits.
    public static func digest(of key: String) -> UInt64 {
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return digest
    }

    /// Whether a row belongs to the part that training does not see.
    public static func isHeldOut(_ text: String) -> Bool { digest(of: key(of: text)).isMultiple(of: 5) }
}
