/// An encoding of the WHATWG Encoding Standard, found by one of its labels.
struct CharacterEncoding: Hashable, Sendable {
    /// How its bytes become characters.
    enum Kind: Hashable, Sendable {
        case utf8
        case utf16(isBigEndian: Bool)
        /// The name of the index among ``singleByteIndexes``.
        case singleByte(index: String)
        /// The name that iconv knows it by.
        case multiByte(iconvName: String)
    }

    /// The standard's name in lower case.
    let name: String
    /// How its bytes become characters.
    let kind: Kind

    static let utf8 = CharacterEncoding(name: "utf-8", kind: .utf8)
    static let utf16LittleEndian = CharacterEncoding(name: "utf-16le", kind: .utf16(isBigEndian: false))
    static let utf16BigEndian = CharacterEncoding(name: "utf-16be", kind: .utf16(isBigEndian: true))
    static let windows1252 = singleByte("windows-1252")

    /// The encoding that a label means (https://encoding.spec.whatwg.org/#names-and-labels); nil for an unknown one.
    ///
    /// Unlike the standard, `win-1251` and its like are known, because real pages say so; the labels that the standard
    /// replaces by a single U+FFFD (UTF-7, HZ, ISO-2022-KR) are unknown, because the detector can still do better.
    init?(label: some StringProtocol) {
        let bytes = label.utf8.lazy
            .filter { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
            .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        var cleaned = String(decoding: Array(bytes.prefix(CharacterEncoding.longestLabel)), as: UTF8.self)
        if cleaned.hasPrefix("win-") { cleaned = "windows-" + cleaned.dropFirst(4) }
        guard let found = CharacterEncoding.byLabel[cleaned] else { return nil }
        self = found
    }

    private init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
    }

    /// The single-byte encoding whose name and index are the same.
    static func singleByte(_ name: String) -> CharacterEncoding {
        CharacterEncoding(name: name, kind: .singleByte(index: name))
    }

    /// What the bytes 0x80 to 0xFF mean; nil for an encoding that is not single-byte.
    var upperHalf: [UInt16]? {
        guard case .singleByte(let index) = kind else { return nil }
        return CharacterEncoding.upperHalves[index]
    }

    /// Longer than any label; what is longer is none.
    private static let longestLabel = 40

    private static let upperHalves: [String: [UInt16]] = {
        var result: [String: [UInt16]] = [:]
        for (name, digits) in singleByteIndexes {
            var values: [UInt16] = []
            var value: UInt16 = 0
            for (position, digit) in digits.utf8.enumerated() {
                let number = digit <= 0x39 ? digit - 0x30 : digit - 0x41 + 10
                value = value << 4 | UInt16(number)
                if position % 4 == 3 { values.append(value) }
            }
            result[name] = values
        }
        return result
    }()

    private static let byLabel: [String: CharacterEncoding] = {
        var result: [String: CharacterEncoding] = [:]
        for (encoding, labels) in labels {
            result[encoding.name] = encoding
            for label in labels.split(separator: " ") { result[String(label)] = encoding }
        }
        return result
    }()

    private static let labels: [(CharacterEncoding, String)] = [
        (.utf8, "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8"),
        (.utf16LittleEndian, "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16"),
        (.utf16BigEndian, "unicodefffe"),
        (.singleByte("ibm866"), "866 cp866 csibm866"),
        (.singleByte("iso-8859-2"), latin(2, "csisolatin2 iso-ir-101 iso_8859-2:1987 l2 latin2")),
        (.singleByte("iso-8859-3"), latin(3, "csisolatin3 iso-ir-109 iso_8859-3:1988 l3 latin3")),
        (.singleByte("iso-8859-4"), latin(4, "csisolatin4 iso-ir-110 iso_8859-4:1988 l4 latin4")),
        (.singleByte("iso-8859-5"), latin(5, "csisolatincyrillic cyrillic iso-ir-144 iso_8859-5:1988")),
        (
            .singleByte("iso-8859-6"),
            latin(
                6,
                "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i iso-ir-127 iso_8859-6:1987"
            )
        ),
        (
            .singleByte("iso-8859-7"),
            latin(7, "csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso_8859-7:1987 sun_eu_greek")
        ),
        (
            .singleByte("iso-8859-8"),
            latin(8, "csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso_8859-8:1988 visual")
        ),
        (
            CharacterEncoding(name: "iso-8859-8-i", kind: .singleByte(index: "iso-8859-8")),
            "csiso88598i logical"
        ),
        (.singleByte("iso-8859-10"), latin(10, "csisolatin6 iso-ir-157 l6 latin6")),
        (.singleByte("iso-8859-13"), latin(13, "")),
        (.singleByte("iso-8859-14"), latin(14, "")),
        (.singleByte("iso-8859-15"), latin(15, "csisolatin9 l9")),
        (.singleByte("iso-8859-16"), latin(16, "")),
        // Unlike the standard, KOI8-R is read with KOI8-U's index: Ukrainian and Belarusian pages declare KOI8-R and
        // use the letters that only KOI8-U has, and nobody publishes box drawing.
        (CharacterEncoding(name: "koi8-r", kind: .singleByte(index: "koi8-u")), "cskoi8r koi koi8 koi8_r"),
        (.singleByte("koi8-u"), "koi8-ru"),
        (.singleByte("macintosh"), "csmacintosh mac x-mac-roman"),
        (.singleByte("windows-874"), "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620"),
        (.singleByte("windows-1250"), "cp1250 x-cp1250"),
        (.singleByte("windows-1251"), "cp1251 x-cp1251"),
        (
            .windows1252,
            latin(
                1,
                "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252"
            )
        ),
        (.singleByte("windows-1253"), "cp1253 x-cp1253"),
        (
            .singleByte("windows-1254"),
            latin(9, "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso_8859-9:1989 l5 latin5 x-cp1254")
        ),
        (.singleByte("windows-1255"), "cp1255 x-cp1255"),
        (.singleByte("windows-1256"), "cp1256 x-cp1256"),
        (.singleByte("windows-1257"), "cp1257 x-cp1257"),
        (.singleByte("windows-1258"), "cp1258 x-cp1258"),
        (.singleByte("x-mac-cyrillic"), "x-mac-ukrainian mac-cyrillic"),
        // GBK is read as its superset GB18030, Shift_JIS and EUC-KR with the extensions of Windows, as the standard's
        // indexes have them.
        (
            CharacterEncoding(name: "gbk", kind: .multiByte(iconvName: "GB18030")),
            "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk"
        ),
        (CharacterEncoding(name: "gb18030", kind: .multiByte(iconvName: "GB18030")), ""),
        (
            CharacterEncoding(name: "big5", kind: .multiByte(iconvName: "BIG5-HKSCS")),
            "big5-hkscs cn-big5 csbig5 x-x-big5"
        ),
        (
            CharacterEncoding(name: "euc-jp", kind: .multiByte(iconvName: "EUC-JP-MS")),
            "cseucpkdfmtjapanese x-euc-jp"
        ),
        (CharacterEncoding(name: "iso-2022-jp", kind: .multiByte(iconvName: "ISO-2022-JP")), "csiso2022jp"),
        (
            CharacterEncoding(name: "shift_jis", kind: .multiByte(iconvName: "CP932")),
            "csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis"
        ),
        (
            CharacterEncoding(name: "euc-kr", kind: .multiByte(iconvName: "UHC")),
            "cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949 uhc"
        ),
    ]

    /// The spellings that every part of ISO 8859 has, and further ones.
    private static func latin(_ part: Int, _ others: String) -> String {
        "iso8859-\(part) iso8859\(part) iso_8859-\(part) " + others
    }
}
