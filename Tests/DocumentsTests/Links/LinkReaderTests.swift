import Bibliography
import Documents
import Testing

@Suite struct LinkReaderTests {
    private func links(_ text: String, _ format: LinkFormat = .plainText) -> [Link] {
        LinkReader.reading(of: Array(text.utf8), fileName: "", format: format).links
    }

    // MARK: Encodings

    private static let text = "Prüfung\r\nsiehe «http://müller.example/ä» und\rhttp://zwei.example/\n"

    private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        ([0xFEFF] + Array(text.utf16)).flatMap { unit -> [UInt8] in
            bigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
    }

    private static let encodings: [(String, [UInt8], Int, Int)] = [
        ("utf-8", Array(text.utf8), 18, 50), ("utf-8", [0xEF, 0xBB, 0xBF] + Array(text.utf8), 21, 53),
        ("utf-16le", utf16(text, bigEndian: false), 34, 92), ("utf-16be", utf16(text, bigEndian: true), 34, 92),
        ("windows-1252", text.unicodeScalars.map { UInt8($0.value & 0xFF) }, 16, 45),
    ]

    @Test(arguments: encodings)
    func `places count the bytes of the file as it is`(encoding: String, bytes: [UInt8], first: Int, second: Int) {
        let reading = LinkReader.reading(of: bytes, fileName: "a.txt")
        #expect(reading.encoding == encoding || reading.encoding.hasPrefix("iso-8859") && encoding == "windows-1252")
        #expect(reading.links.map(\.target) == ["http://müller.example/ä", "http://zwei.example/"])
        #expect(reading.links.map(\.range.start.line) == [2, 3])
        #expect(reading.links.map(\.range.start.column) == [8, 1])
        #expect(reading.links.map(\.range.start.offset) == [first, second])
    }

    @Test func `a byte that is no character does not move what follows`() {
        let bytes = Array("größe und straße é ".utf8) + [0xFF] + Array(" http://one.example/".utf8)
        let reading = LinkReader.reading(of: bytes, fileName: "a.txt")
        #expect(reading.links.map(\.range.start.offset) == [25])
        #expect(reading.links.map(\.target) == ["http://one.example/"])
    }

    @Test func `NUL bytes end a link and nothing else`() {
        let reading = LinkReader.reading(of: Array("a http://one.example/\0b http://two.example/".utf8), fileName: "")
        #expect(reading.links.map(\.target) == ["http://one.example/", "http://two.example/"])
    }

    @Test func `a container is named, not searched`() {
        let reading = LinkReader.reading(of: Array("%PDF-1.7 http://one.example/".utf8), fileName: "a.pdf")
        #expect(reading.links.isEmpty)
        #expect(reading.problems.map(\.message) == ["The file is a PDF, whose links cannot be read."])
    }

    // MARK: Formats

    @Test(
        arguments: [
            ("a.md", .markdown), ("b/README.MD", .markdown), ("a.html", .html), ("a.tex", .latex), ("a.bbl", .latex),
            ("a.bib", .bibtex), ("a.ris", .ris), ("a.json", .cslJSON), ("a.rst", .reStructuredText),
            ("a.adoc", .asciiDoc), ("sitemap.xml", .sitemap), ("sitemap-2.xml", .sitemap), ("a.txt", .plainText),
            ("a.xml", .xml), ("a.nxml", .xml), ("a.tei", .xml), ("a.mods", .xml), ("README", nil), (".md", nil),
            ("a.md/b", nil),
        ] as [(String, LinkFormat?)])
    func `the name tells the format`(name: String, format: LinkFormat?) {
        #expect(LinkFormat.format(ofFileName: name) == format)
    }

    @Test(
        arguments: [
            ("http://one.example/\n", .plainText), ("", .plainText), ("<!DOCTYPE html><p>", .html),
            ("<?xml version=\"1.0\"?>\n<urlset xmlns=\"x\">", .sitemap), ("[{\"DOI\": \"10.1000/1\"}]", .cslJSON),
            ("TY  - JOUR\r\nER  - ", .ris), ("% a\n@article{key,\n", .bibtex), ("\\documentclass{article}", .latex),
            ("# Title\n", .markdown), ("See [one](a.md)", .markdown), ("[one](a.md): \"x\"", .markdown),
            ("See `one <a>`_", .reStructuredText),
        ] as [(String, LinkFormat)])
    func `the text tells the format where the name does not`(text: String, format: LinkFormat) {
        #expect(LinkFormat.sniffed(from: text.utf8) == format)
        #expect(LinkReader.reading(of: Array(text.utf8), fileName: "-").format == format)
    }

    @Test(
        arguments: [
            ("`http://one.example/`", .markdown), ("```\nhttp://one.example/\n```", .markdown),
            ("<pre>http://one.example/</pre>", .html), ("<script>'http://one.example/'</script>", .html),
            ("\\begin{verbatim}\nhttp://one.example/\n\\end{verbatim}", .latex),
            ("``http://one.example/``", .reStructuredText),
            ("Code::\n\n  http://one.example/", .reStructuredText), ("----\nhttp://one.example/\n----", .asciiDoc),
        ] as [(String, LinkFormat)])
    func `code is read when asked for`(text: String, format: LinkFormat) {
        #expect(links(text, format).isEmpty)
        let reading = LinkReader.reading(of: Array(text.utf8), fileName: "", format: format, includesCode: true)
        #expect(reading.links.map(\.target) == ["http://one.example/"])
    }

    @Test func `a page's base is told`() {
        let text = "<base href=\"/docs/?a&amp;b\"><a href=\"a.html\">"
        #expect(LinkReader.reading(of: Array(text.utf8), fileName: "a.html").base == "/docs/?a&b")
    }

    // MARK: Inline ignores

    @Test(
        arguments: [
            ("http://a.example # referee-ignore\nhttp://b.example", .plainText, ["http://a.example"]),
            ("# referee-ignore-next-line\n\nhttp://a.example\nhttp://b.example", .plainText, ["http://a.example"]),
            (
                "http://a.example\n# referee-ignore-start\nhttp://b.example\nhttp://c.example\n# referee-ignore-end\n"
                    + "http://d.example", .plainText, ["http://b.example", "http://c.example"]
            ),
            ("http://a.example#referee-ignore", .plainText, []), ("http://a.example referee-ignore", .plainText, []),
            ("http://a.example # referee-ignored", .plainText, []),
            ("[a](http://a.example) <!-- referee-ignore --> and\nhttp://b.example", .markdown, ["http://a.example"]),
            (
                "<!-- referee-ignore-next-line: it is slow -->\nhttp://a.example\nhttp://b.example", .markdown,
                ["http://a.example"]
            ),
            ("<!--referee-ignore-->http://a.example\nhttp://b.example", .html, ["http://a.example"]),
            ("<!-- referee-ignore-start -->\nhttp://a.example", .html, ["http://a.example"]),
            ("\\url{http://a.example} % referee-ignore\n\\url{http://b.example}", .latex, ["http://a.example"]),
            (
                "@misc{a, url = {http://a.example}, % referee-ignore\n note = {http://b.example}}", .bibtex,
                ["http://a.example"]
            ),
            (".. referee-ignore\n\nhttp://a.example\n\nhttp://b.example", .reStructuredText, ["http://a.example"]),
            ("// referee-ignore\nhttp://a.example\nhttp://b.example", .asciiDoc, ["http://a.example"]),
            (
                "// referee-ignore-start\nhttp://a.example\n// referee-ignore-end\nhttp://b.example", .asciiDoc,
                ["http://a.example"]
            ),
        ] as [(String, LinkFormat, [String])])
    func `a comment says what is not to be checked`(text: String, format: LinkFormat, ignored: [String]) {
        #expect(links(text, format).filter(\.isIgnored).map(\.target) == ignored)
    }

    @Test func `a mark without its other half is told`() {
        let reading = LinkReader.reading(
            of: Array("a\n# referee-ignore-end\n# referee-ignore-start\nb".utf8), fileName: "")
        #expect(
            reading.problems == [
                LinkReadingProblem(line: 2, message: "“referee-ignore-end” ends nothing that was started."),
                LinkReadingProblem(line: 3, message: "“referee-ignore-start” is never ended."),
            ])
    }

    // MARK: Problems

    @Test(
        arguments: [
            ("@misc{a,\n url = {http://one.example\n", .bibtex, 2, "The value of the field “url” is never closed."),
            ("@misc{a,\n year 2000}", .bibtex, 2, "A field of the entry cannot be read: there is no “=”."),
            ("@misc{a, year = 2000,\n", .bibtex, 1, "The entry is never closed."),
            ("[{\n\"URL\": \"http://one.example\n", .cslJSON, 2, "A string is never closed."),
            ("no record", .ris, 1, "The file has no line of RIS, such as “TY  - JOUR”."),
            ("<urlset></urlset>", .sitemap, 1, "The sitemap has no address: no “loc” element was found."),
        ] as [(String, LinkFormat, Int, String)])
    func `what cannot be read is told with its line`(text: String, format: LinkFormat, line: Int, message: String) {
        let reading = LinkReader.reading(of: Array(text.utf8), fileName: "", format: format)
        #expect(reading.problems == [LinkReadingProblem(line: line, message: message)])
    }

    // MARK: Streams

    @Test(arguments: [1, 2, 3, 7, 64, 4096])
    func `a stream gives the links of the whole text`(size: Int) {
        let line = "a http://one.example/ä, 10.1000/182\r\n# referee-ignore-next-line\r\rhttp://two.example/\n"
        let text =
            Array("\u{FEFF}".utf8) + Array(String(repeating: line, count: 5).utf8) + Array("www.end.example".utf8)
        var stream = LinkStream()
        var found: [Link] = []
        for start in stride(from: 0, to: text.count, by: size) {
            found += stream.read(Array(text[start..<min(start + size, text.count)]))
        }
        found += stream.finish()
        #expect(found == LinkReader.reading(of: text, fileName: "").links)
        #expect(found.count == 16)
        #expect(found.filter(\.isIgnored).count == 5)
    }

    @Test func `a stream gives links as their lines are complete`() {
        var stream = LinkStream()
        #expect(stream.read(Array("http://one.exa".utf8)).isEmpty)
        #expect(stream.read(Array("mple/\nhttp://two".utf8)).map(\.target) == ["http://one.example/"])
        #expect(stream.finish().map(\.target) == ["http://two"])
    }
}
