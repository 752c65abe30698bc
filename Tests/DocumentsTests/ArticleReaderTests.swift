import Bibliography
import Documents
import Testing

@Suite struct ArticleReaderTests {
    private static let body =
        "A Title\n\nJan Kowalski\n\nSome prose about rivers.\n\nReferences\n\n1. Nowak, Jan (2010). Rivers.\n"

    private func read(_ text: String, _ name: String = "article.txt") throws(ArticleError) -> Article {
        try ArticleReader.read(bytes: Array(text.utf8), fileName: name)
    }

    // MARK: Refused files

    /// Bytes of every value but NUL, as in a program or a picture.
    private static let noise: [UInt8] = (0..<4000).map { (index: Int) -> UInt8 in
        UInt8((index * 37 + index / 7) % 255 + 1)
    }

    @Test(arguments: [
        ([], ArticleError.Code.empty, "empty"),
        (Array(" \n\t\n".utf8), .empty, "empty"),
        (Array("%PDF-1.4 …".utf8), .container, "a PDF"),
        ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00] + Array("word/document.xml".utf8), .container, "DOCX"),
        ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00] + Array("mimetypeapplication/epub+zip".utf8), .container, "EPUB"),
        ([0x1F, 0x8B, 0x08, 0x00], .container, "gzip"),
        (noise, .binary, "control"),
        (Array("text\u{0}with a NUL, odd".utf8), .binary, "NUL"),
    ])
    func `a file that is no text is refused with a reason`(bytes: [UInt8], code: ArticleError.Code, word: String) {
        let error = #expect(throws: ArticleError.self) {
            try ArticleReader.read(bytes: bytes, fileName: "folder/article.txt")
        }
        #expect(error?.code == code)
        #expect(error?.reason.contains(word) == true)
        #expect(error?.description.hasPrefix("folder/article.txt: ") == true)
    }

    @Test func `an article of 200 MB is refused at once`() {
        let clock = ContinuousClock()
        let bytes = [UInt8](repeating: 0x61, count: 200 << 20)
        var error: ArticleError?
        let duration = clock.measure {
            error = #expect(throws: ArticleError.self) { try ArticleReader.read(bytes: bytes, fileName: "a.txt") }
        }
        #expect(error?.code == .tooLarge)
        #expect(error?.reason.contains("200 MB") == true)
        #expect(duration < .seconds(1))
    }

    // MARK: Encodings

    private static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
        return units.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    @Test(arguments: [true, false], [true, false])
    func `UTF-16 is read with and without a mark`(bigEndian: Bool, mark: Bool) throws {
        let article = try ArticleReader.read(
            bytes: Self.utf16(Self.body, bigEndian: bigEndian, mark: mark), fileName: "a.txt")
        #expect(article.title?.value == "A Title")
        #expect(article.encoding == (bigEndian ? "utf-16be" : "utf-16le"))
        #expect(article.bibliographies.count == 1)
    }

    @Test func `a mark of UTF-8 is no part of the title`() throws {
        let article = try ArticleReader.read(bytes: [0xEF, 0xBB, 0xBF] + Array(Self.body.utf8), fileName: "a.txt")
        #expect(article.title?.value == "A Title")
        #expect(article.encoding == "utf-8")
    }

    @Test func `windows-1251 is detected and reported as a guess`() throws {
        let text =
            "РАЗВИТИЕ РЕЧНОГО ДЕЛА\n\nЭто длинный русский текст о реках и озёрах, чтобы кодировку можно было узнать.\n\nСписок литературы\n\n1. Иванов И. И. (2010). Реки России.\n"
        let bytes = text.unicodeScalars.map { scalar -> UInt8 in
            switch scalar.value {
            case 0x410...0x44F: UInt8(scalar.value - 0x410 + 0xC0)
            case 0x451: 0xB8
            case 0x401: 0xA8
            default: UInt8(scalar.value & 0x7F)
            }
        }
        let article = try ArticleReader.read(bytes: bytes, fileName: "a.txt")
        #expect(article.encoding == "windows-1251")
        #expect(article.title?.value == "РАЗВИТИЕ РЕЧНОГО ДЕЛА")
        #expect(article.language == "ru")
        #expect(article.diagnostics.contains { $0.message.contains("windows-1251") })
    }

    @Test func `stray surrogate bytes do not stop the reading`() throws {
        let article = try ArticleReader.read(
            bytes: Array("A Title\n\n".utf8) + [0xED, 0xA0, 0x80]
                + Array("\n\nReferences\n\n1. Nowak, Jan (2010). Ż.\n".utf8),
            fileName: "a.txt")
        #expect(article.bibliographies.count == 1)
        #expect(!article.diagnostics.isEmpty)
    }

    // MARK: Title, authors, date

    @Test func `title and authors are the first lines`() throws {
        let article = try read(
            "RIVERS OF THE NORTH:\nA STUDY\n\nJAN KOWALSKI, Maria van Dam and A. B. Smith\n\nAbstract: Long text.\n")
        #expect(article.title?.value == "RIVERS OF THE NORTH: A STUDY")
        #expect(article.authors.map(\.value.displayed) == ["JAN KOWALSKI", "Maria van Dam", "A. B. Smith"])
        #expect(article.authors.map(\.value.family) == ["KOWALSKI", "van Dam", "Smith"])
        #expect(article.title?.range?.start.line == 1)
    }

    @Test func `front matter says title, authors, date and language`() throws {
        let article = try read(
            "---\ntitle: \"Rivers: a study\"\nauthor:\n  - name: Jan Kowalski\n    affiliation: None\n  - Maria Nowak\ndate: 2014-06-30\nlang: pl\n---\n\n# Another heading\n\nText.\n",
            "a.md")
        #expect(article.format == .markdown)
        #expect(article.title?.value == "Rivers: a study")
        #expect(article.authors.map(\.value.displayed) == ["Jan Kowalski", "Maria Nowak"])
        #expect(article.issued?.value.iso8601 == "2014-06-30")
        #expect(article.language == "pl")
    }

    @Test func `a date behind its cue is the date of publication`() throws {
        let article = try read("A Title\n\nPublished: 12 May 2014\n\nThe text of it is here.\n")
        #expect(article.issued?.value.iso8601 == "2014-05-12")
        #expect(article.issued?.verbatim == "12 May 2014")
    }

    @Test(arguments: [
        ("\"Rivers & \\\"quotes\\\"\"", "Rivers & \"quotes\""), ("'Jan''s rivers'", "Jan's rivers"),
        ("\"A \\\\ \\u017b\"", "A \\ Ż"), ("Plain \\ title", "Plain \\ title"),
    ])
    func `the escapes of a quoted scalar are undone`(scalar: String, title: String) throws {
        let article = try read("---\ntitle: \(scalar)\n---\n\nText.\n", "a.md")
        #expect(article.title?.value == title)
    }

    @Test func `an article under its UDC number has its authors and its title`() throws {
        let article = try read(
            "УДК 002.2\nИванов И. И.\nСсылки в научной статье\n\nПроблема известна [1; 2, с. 7; 3–4].\n\nСписок литературы\n\n1. Земсков А. И. (2003). Библиотеки.\n"
        )
        #expect(article.title?.value == "Ссылки в научной статье")
        #expect(article.authors.map(\.value.family) == ["Иванов"])
    }
}
