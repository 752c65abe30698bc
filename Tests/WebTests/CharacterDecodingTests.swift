import Testing

@testable import Web

/// Sentences long enough for an encoding to show.
private enum Sample {
    static let russian =
        "Наступит новая эпоха: учёные объявили о проверке ссылок в научных статьях, и журналы согласились."
    static let ukrainian = "Наступного тижня на Україну чекають аномальна спека та грози, повідомляє її гідрометцентр."
    static let belarusian = "Беларуская мова ў сеціве: што чытаюць людзі і дзе шукаюць новыя артыкулы пра гісторыю."
    static let polish =
        "Tłumy ludzi szturmowały sklepy po zniesieniu obostrzeń; głupota przeważyła, mówią świadkowie źle się czujący."
    static let french =
        "Les élèves de l’école à côté d’où naît le problème être très sûrs, ça va, répète la maîtresse où qu’elle aille."
    static let german =
        "Über größere Änderungen müssen Bürger früher gehört werden, fügte die Behörde für Öffentlichkeitsarbeit hinzu."
    static let greek =
        "Οι επιστήμονες ανακοίνωσαν ότι θα ελέγξουν όλες τις παραπομπές στα άρθρα των περιοδικών του πανεπιστημίου."
    static let chinese = "科学家宣布将检查学术文章中的所有引用，期刊对此表示同意。参考文献的链接经常失效，读者无法找到原文。"
    static let japanese = "研究者たちは、論文に書かれたすべての参考文献を確認すると発表しました。リンクはすぐに切れてしまいます。"
    static let korean = "연구자들은 논문에 적힌 모든 참고 문헌을 확인하겠다고 발표했습니다. 링크는 곧 끊어집니다."
}

/// The text in a single-byte encoding; only for characters that it has.
private func bytes(_ text: String, _ encoding: String) throws -> [UInt8] {
    let upperHalf = try #require(CharacterEncoding(label: encoding)?.upperHalf)
    return try text.unicodeScalars.map { scalar in
        if scalar.value < 0x80 { return UInt8(scalar.value) }
        let index = try #require(upperHalf.firstIndex { UInt32($0) == scalar.value }, "\(scalar) not in \(encoding)")
        return UInt8(index + 0x80)
    }
}

/// The text in an encoding of two bytes a character, through the C library.
private func bytes(_ text: String, iconv name: String) throws -> [UInt8] {
    guard let converter = MultiByteConverter(from: "UTF-8", to: name) else {
        Issue.record("the C library does not know \(name)")
        return []
    }
    let (result, replacements) = converter.converted(Array(text.utf8)[...])
    try #require(replacements == 0)
    return result
}

private func decode(_ bytes: [UInt8], charset: String? = nil, isMarkup: Bool = false) -> DecodedText {
    let type = charset.flatMap { MediaType("text/html; charset=\($0)") }
    return CharacterDecoder.decode(bytes, contentType: type, isMarkup: isMarkup)
}

@Suite struct CharacterDecodingTests {
    @Test(arguments: [
        (Sample.russian, "windows-1251"), (Sample.russian, "koi8-u"), (Sample.russian, "iso-8859-5"),
        (Sample.russian, "ibm866"), (Sample.ukrainian, "windows-1251"), (Sample.ukrainian, "koi8-u"),
        (Sample.belarusian, "windows-1251"), (Sample.polish, "windows-1250"), (Sample.polish, "iso-8859-2"),
        (Sample.french, "windows-1252"), (Sample.german, "windows-1252"), (Sample.greek, "windows-1253"),
    ])
    func `an undeclared single-byte encoding is told from the letters`(_ text: String, _ encoding: String) throws {
        let decoded = decode(try bytes(text, encoding))
        #expect(decoded.text == text)
        #expect(decoded.origin == .detected)
        #expect(decoded.replacements == 0)
    }

    @Test(arguments: [
        (Sample.chinese, "GB18030", "gb18030"), (Sample.japanese, "EUC-JP-MS", "euc-jp"),
        (Sample.japanese, "CP932", "shift_jis"), (Sample.japanese, "ISO-2022-JP", "iso-2022-jp"),
        (Sample.korean, "UHC", "euc-kr"),
    ])
    func `an undeclared multi-byte encoding is detected`(_ text: String, _ iconv: String, _ name: String) throws {
        let decoded = decode(try bytes(text, iconv: iconv))
        #expect(decoded.text == text)
        #expect(decoded.encoding == name)
    }

    @Test(arguments: [
        ("gb2312", "GB18030", Sample.chinese), ("big5", "BIG5-HKSCS", "學術文章中的參考文獻"), ("x-sjis", "CP932", "参考文献"),
        ("euc-jp", "EUC-JP-MS", "参考文献"), ("ks_c_5601-1987", "UHC", "참고 문헌"), ("iso-2022-jp", "ISO-2022-JP", "参考文献"),
    ])
    func `a declared multi-byte encoding is believed`(_ label: String, _ iconv: String, _ text: String) throws {
        let decoded = decode(try bytes(text, iconv: iconv), charset: label)
        #expect(decoded.text == text)
        #expect(decoded.origin == .header)
    }

    @Test(arguments: [
        ("iso-8859-1", "windows-1252"), ("latin1", "windows-1252"), ("ISO-8859-9", "windows-1254"), ("gb2312", "gbk"),
        ("win-1251", "windows-1251"), ("\"UTF8\"", "utf-8"), (" sjis ", "shift_jis"), ("unicode", "utf-16le"),
        ("tis-620", "windows-874"), ("logical", "iso-8859-8-i"), ("x-cp1250", "windows-1250"),
    ])
    func `labels mean what the standard says`(_ label: String, _ name: String) {
        #expect(CharacterEncoding(label: label)?.name == name)
    }

    @Test(arguments: ["", "utf-7", "hz-gb-2312", "klingon", String(repeating: "x", count: 100_000)])
    func `an unknown label means nothing`(_ label: String) { #expect(CharacterEncoding(label: label) == nil) }

    @Test func `every single-byte index has 128 places and no doubles but the unused ones`() {
        #expect(CharacterEncoding.singleByteIndexes.count == 26)
        for (name, _) in CharacterEncoding.singleByteIndexes {
            let units = (CharacterEncoding.singleByte(name).upperHalf ?? []).filter { $0 != 0xFFFD }
            #expect(CharacterEncoding.singleByte(name).upperHalf?.count == 128)
            #expect(Set(units).count == units.count, "\(name)")
        }
    }

    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0x41], "utf-8"), ([0xFF, 0xFE, 0x41, 0x00], "utf-16le"),
            ([0xFE, 0xFF, 0x00, 0x41], "utf-16be"),
        ] as [([UInt8], String)])
    func `a byte order mark outranks every declaration and is no text`(_ bytes: [UInt8], _ encoding: String) {
        let decoded = decode(bytes, charset: "windows-1251")
        #expect(decoded == DecodedText(text: "A", encoding: encoding, origin: .byteOrderMark, replacements: 0))
    }

    @Test(arguments: [Sample.russian, Sample.polish, "Plain text, and\nanother line."])
    func `UTF-16 without a mark is told from its zero bytes`(_ text: String) {
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(decode(little).text == text)
        #expect(decode(big).text == text)
        #expect(decode(big).encoding == "utf-16be")
    }

    @Test func `the header outranks the meta element, which outranks detection`() throws {
        let page = try bytes("<meta charset=koi8-r><title>\(Sample.russian)</title>", "windows-1251")
        #expect(decode(page, charset: "windows-1251", isMarkup: true).origin == .header)
        let honest = try bytes("<meta charset=windows-1251><title>Да</title>", "windows-1251")
        #expect(decode(honest, isMarkup: true).origin == .declaration)
        #expect(decode(honest, isMarkup: true).text.contains("Да"))
    }

    @Test(arguments: [
        "<meta charset=windows-1251>", "<META CharSet = 'windows-1251' />",
        "<?xml version='1.0' encoding='windows-1251'?>",
        "<meta content='text/html; charset=windows-1251' http-equiv=Content-Type>",
        "<!--><meta charset=windows-1251>", "<script>var a = '<meta charset=koi8-r>'</script><meta charset=cp1251>",
        "<!-- <meta charset=koi8-r> --><meta charset=cp1251>", "<title>charset=koi8-r</title><meta charset=cp1251>",
        String(repeating: "<link rel=x>", count: 500) + "<meta charset=windows-1251>",
    ])
    func `a declaration is found wherever it counts`(_ declaration: String) throws {
        let decoded = decode(try bytes(declaration + "<p>Да</p>", "windows-1251"), isMarkup: true)
        #expect(decoded.encoding == "windows-1251")
        #expect(decoded.origin == .declaration)
    }

    @Test(arguments: [
        "<script>document.write('<meta charset=koi8-r>')</script>", "<!-- <meta charset=koi8-r>",
        "<metadata charset=koi8-r>",
        "<meta charset=", "<meta charset='koi8-r", "<meta name=content-type content='text/html; charset=koi8-r'>", "<",
        "<!",
        "<meta", "<?xml", "<?xml encoding=", "<meta http-equiv=content-type content=charset>",
    ])
    func `what is no declaration is passed over`(_ markup: String) {
        #expect(CharacterDeclarations.encodings(in: Array(markup.utf8)[...], isXML: false).isEmpty)
    }

    @Test func `markup declares nothing in a file that is no markup`() throws {
        let article = try bytes("<meta charset=koi8-r>\n\(Sample.russian)", "windows-1251")
        #expect(decode(article).encoding == "windows-1251")
    }

    @Test(arguments: [
        (Sample.russian, "windows-1251", "utf-8"), (Sample.russian, "windows-1251", "iso-8859-1"),
        (Sample.russian, "koi8-u", "windows-1251"), (Sample.polish, "windows-1250", "iso-8859-2"),
        (Sample.polish, "iso-8859-2", "windows-1250"), (Sample.polish, "windows-1250", "iso-8859-1"),
        (Sample.french, "windows-1252", "utf-8"),
    ])
    func `a declaration that the bytes contradict loses`(_ text: String, _ truth: String, _ declared: String) throws {
        let decoded = decode(try bytes(text, truth), charset: declared)
        #expect(decoded.text == text)
        #expect(decoded.origin == .detected)
    }

    @Test(arguments: ["windows-1251", "iso-8859-1", "gb2312", "koi8-r", "shift_jis"])
    func `valid UTF-8 beats another declaration`(_ declared: String) {
        #expect(decode(Array(Sample.russian.utf8), charset: declared).text == Sample.russian)
    }

    @Test(arguments: [
        ("windows-1252", "Café"), ("windows-1252", "é"), ("windows-1251", "№ 5"), ("windows-1250", "Č"),
        ("koi8-r", "Ни"),
        ("windows-1253", Sample.greek), ("windows-1251", "Ні"),
    ])
    func `few bytes contradict no declaration`(_ declared: String, _ text: String) throws {
        let decoded = decode(try bytes(text, declared), charset: declared)
        #expect(decoded.text == text)
        #expect(decoded.origin == .header)
    }

    @Test func `a single bad byte does not cost a page its declared UTF-8`() {
        let bytes = Array("<meta charset=utf-8>\(Sample.polish)".utf8) + [0xFF] + Array(Sample.polish.utf8)
        let decoded = decode(bytes, isMarkup: true)
        #expect(decoded.encoding == "utf-8")
        #expect(decoded.replacements == 1)
        #expect(decoded.text.hasSuffix("\u{FFFD}" + Sample.polish))
    }

    @Test func `malformed sequences are replaced and reading goes on`() throws {
        let good = try bytes("参考文献を確認する", iconv: "CP932")
        let decoded = decode(good + [0x81] + Array(" end".utf8) + good, charset: "shift_jis")
        #expect(decoded.replacements == 1)
        #expect(decoded.text == "参考文献を確認する\u{FFFD} end参考文献を確認する")
        #expect(decode(good + [0x81], charset: "shift_jis").text.hasSuffix("\u{FFFD}"))
    }

    @Test func `an unused byte of windows-1251 is a control character as in browsers`() {
        #expect(decode([0x98], charset: "windows-1251").text == "\u{98}")
        #expect(decode([0xAE, 0xBE], charset: "koi8-r").text == "ўЎ")
    }

    @Test(
        arguments: [
            [], [0x80], [0xFF], [0xE2, 0x82], [0x1B, 0x24, 0x42], [0, 0, 0], Array(repeating: 0, count: 4096),
        ] as [[UInt8]])
    func `any bytes are read`(_ bytes: [UInt8]) {
        for isMarkup in [false, true] {
            for charset in [nil, "utf-8", "gbk", "iso-2022-jp", "utf-16", "windows-1255"] {
                _ = decode(bytes, charset: charset, isMarkup: isMarkup)
            }
        }
        #expect(decode(bytes).text.utf8.count <= bytes.count * 3)
    }

    @Test func `every pair of bytes is read in every encoding`() {
        for name in ["gbk", "big5", "euc-jp", "shift_jis", "iso-2022-jp", "euc-kr"] {
            for lead in UInt8.min...UInt8.max {
                let bytes = (UInt8.min...UInt8.max).flatMap { [lead, $0] }
                #expect(!(CharacterEncoding(label: name)?.utf8(of: bytes[...]).utf8.isEmpty ?? true))
            }
        }
    }
}
