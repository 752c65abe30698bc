/// A number without the word that a bibliography prints before it.
package enum PlainNumber {
    /// What stands before the number of an issue, in small letters without dots.
    private static let words: Set<String> = [
        "no", "nos", "nr", "num", "number", "n", "№", "n°", "nº", "numer", "núm", "issue", "iss", "heft", "h",
        "zeszyt", "zesz", "z", "номер", "вып", "выпуск", "вип", "нумар", "č", "číslo", "sayı", "sz", "szám", "čís",
        "hft", "häfte", "nro", "nummer", "τχ", "τεύχος", "số", "зв", "br", "broj", "бр", "број", "št", "fasc",
    ]

    /// `4` for `no. 4`, `№ 4` and `issue 4`; a text that says anything else stays as it is, because styles print the
    /// word themselves while `special issue` has no number.
    package static func text(_ value: String) -> String {
        let scalars = value.unicodeScalars
        let blanksAside = scalars.drop { $0.properties.isWhitespace }
        let word = blanksAside.prefix { !$0.properties.isWhitespace && $0 != "." && !isDigit($0) }
        guard words.contains(String(word).lowercased()) else { return value }
        let rest = blanksAside[word.endIndex...].drop { $0 == "." || $0.properties.isWhitespace }
        guard let first = rest.first, isDigit(first) else { return value }
        return String(rest)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
