/// Letters as paths spell them: lower-case Latin without marks, where two spellings are usual both of them.
enum FoldedLetters {
    /// A letter's spelling, and the other usual one where there is one.
    struct Spelling {
        let usual: [UInt8]
        let other: [UInt8]?
    }

    /// The spelling of a letter outside ASCII; nil for scripts whose transliteration needs more than the letter.
    static func spelling(of scalar: Unicode.Scalar) -> Spelling? {
        let value = Int(scalar.value)
        guard value < table.count else { return nil }
        return table[value]
    }

    /// Whether a scalar is passed over: combining marks, soft hyphens, zero-width characters.
    static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
        (0x300...0x36F).contains(scalar.value) || scalar.value == 0xAD || (0x200B...0x200D).contains(scalar.value)
            || scalar.value == 0x2060 || scalar.value == 0xFEFF
    }

    private static let latin = """
        À a Á a Â a Ã a Ä a:ae Å a:aa Æ ae Ç c È e É e Ê e Ë e Ì i Í i Î i Ï i Ð d Ñ n Ò o Ó o Ô o Õ o Ö o:oe Ø o:oe Ù u Ú u
        Û u Ü u:ue Ý y Þ th ß ss à a á a â a ã a ä a:ae å a:aa æ ae ç c è e é e ê e ë e ì i í i î i ï i ð d ñ n ò o ó o ô o
        õ o ö o:oe ø o:oe ù u ú u û u ü u:ue ý y þ th ÿ y Ā a ā a Ă a ă a Ą a ą a Ć c ć c Ĉ c ĉ c Ċ c ċ c Č c č c Ď d ď d Đ d
        đ d Ē e ē e Ĕ e ĕ e Ė e ė e Ę e ę e Ě e ě e Ĝ g ĝ g Ğ g ğ g Ġ g ġ g Ģ g ģ g Ĥ h ĥ h Ħ h ħ h Ĩ i ĩ i Ī i ī i Ĭ i ĭ i
        Į i į i İ i ı i Ĵ j ĵ j Ķ k ķ k Ĺ l ĺ l Ļ l ļ l Ľ l ľ l Ł l ł l Ń n ń n Ņ n ņ n Ň n ň n Ō o ō o Ŏ o ŏ o Ő o ő o Œ oe
        œ oe Ŕ r ŕ r Ŗ r ŗ r Ř r ř r Ś s ś s Ŝ s ŝ s Ş s ş s Š s š s Ţ t ţ t Ť t ť t Ŧ t ŧ t Ũ u ũ u Ū u ū u Ŭ u ŭ u Ů u ů u
        Ű u ű u Ų u ų u Ŵ w ŵ w Ŷ y ŷ y Ÿ y Ź z ź z Ż z ż z Ž z ž z Ș s ș s Ț t ț t Ǎ a ǎ a Ə a ə a
        """

    /// Letter by letter, then as maps and passports have it.
    private static let cyrillic = """
        а a б b в v г g д d е e ё e:yo ж z:zh з z и i й j:y к k л l м m н n о o п p р r с s т t у u ф f х h:kh ц c:ts ч c:ch
        ш s:sh щ s:shch ъ - ы y ь - э e ю u:yu я a:ya і i ї i:yi є e:ye ґ g ў u ј j љ l:lj њ n:nj ћ c ђ d:dj џ d:dz ѓ g:gj ќ k:kj ѕ z:dz
        """

    private static let table: [Spelling?] = {
        var table = [Spelling?](repeating: nil, count: 0x500)
        let fields = (latin + " " + cyrillic).split { $0 == " " || $0 == "\n" }
        for index in stride(from: 0, to: fields.count - 1, by: 2) {
            guard let scalar = fields[index].unicodeScalars.first else { continue }
            let spellings = fields[index + 1].split(separator: ":").map { $0 == "-" ? [] : Array($0.utf8) }
            guard let usual = spellings.first else { continue }
            let spelling = Spelling(usual: usual, other: spellings.count > 1 ? spellings[1] : nil)
            for letter in [scalar] + scalar.properties.uppercaseMapping.unicodeScalars.prefix(1)
            where letter.value < 0x500 && letter.value >= 0x80 { table[Int(letter.value)] = spelling }
        }
        return table
    }()
}
