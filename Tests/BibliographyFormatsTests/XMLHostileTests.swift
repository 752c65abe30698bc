import Bibliography
import BibliographyFormats
import Foundation
import TestSupport
import Testing

@Suite struct XMLHostileTests {
    /// A document of three records, of which the middle one is hostile, in each format.
    struct Frame: Sendable, CustomTestStringConvertible {
        let format: BibliographyFormat
        let before: String
        let record: @Sendable (_ title: String) -> String
        let after: String
        var testDescription: String { format.rawValue }

        func document(_ title: String, prologue: String = "") -> String {
            prologue + before + record("First") + "\n" + record(title) + "\n" + record("Third") + after
        }
    }

    static let frames = [
        Frame(
            format: .jats, before: "<article><back><ref-list>",
            record: {
                "<ref><element-citation publication-type=\"book\"><source>\($0)</source><year>2001</year>"
                    + "</element-citation></ref>"
            }, after: "</ref-list></back></article>"),
        Frame(
            format: .pubmedXML, before: "<PubmedArticleSet>",
            record: {
                "<PubmedArticle><MedlineCitation><Article><ArticleTitle>\($0)</ArticleTitle></Article>"
                    + "</MedlineCitation></PubmedArticle>"
            }, after: "</PubmedArticleSet>"),
        Frame(
            format: .tei, before: "<TEI><text><listBibl>",
            record: { "<biblStruct><monogr><title>\($0)</title></monogr></biblStruct>" },
            after: "</listBibl></text></TEI>"),
        Frame(
            format: .mods, before: "<modsCollection>",
            record: { "<mods><titleInfo><title>\($0)</title></titleInfo></mods>" }, after: "</modsCollection>"),
        Frame(
            format: .endnoteXML, before: "<xml><records>",
            record: { "<record><titles><title><style>\($0)</style></title></titles></record>" },
            after: "</records></xml>"),
        Frame(
            format: .wordXML, before: "<b:Sources xmlns:b=\"u\">",
            record: { "<b:Source><b:Title>\($0)</b:Title></b:Source>" }, after: "</b:Sources>"),
        Frame(
            format: .zoteroRDF, before: "<rdf:RDF xmlns:rdf=\"u\">",
            record: { "<bib:Book><dc:title>\($0)</dc:title></bib:Book>" }, after: "</rdf:RDF>"),
    ]

    /// What stands in a title, and whether the record is damaged by it.
    static let titles: [(name: String, title: String, isDamaged: Bool)] = [
        ("long", String(repeating: "ż", count: 1_000_000), false),
        ("deep", String(repeating: "<i>", count: 100_000) + "x" + String(repeating: "</i>", count: 100_000), true),
        ("unclosed", String(repeating: "<i>", count: 20_000), true),
        ("controls", "a\u{0}b\u{1}c\u{7F}", true),
        ("ampersands", String(repeating: "& ", count: 20_000), true),
        ("unknown entities", String(repeating: "&x1;", count: 20_000), true),
        ("brackets", String(repeating: "< ", count: 20_000), true),
        ("stray end tags", "x" + String(repeating: "</b>", count: 20_000), true),
        ("elements", "x" + String(repeating: "<i/>", count: 300_000), true),
        ("attributes", "x<i " + String(repeating: "a='1' ", count: 10_000) + "/>", true),
        ("open comment", "x<!-- y", true),
        ("open literal", "x<![CDATA[ y", true),
        ("open quotation mark", "x<i a=\"y", true),
    ]

    @Test(arguments: frames, titles.map(\.name))
    func `a hostile record costs no other record`(frame: Frame, name: String) throws {
        let row = try #require(XMLHostileTests.titles.first { $0.name == name })
        let items = try XMLCorpusTests.items(Array(frame.document(row.title).utf8), "file.xml", frame.format)
        let titles = XMLHostileTests.titles(items)
        #expect(titles.first == "First" && titles.last == "Third" && titles.count == 3)
        let damages = items.compactMap { item -> Diagnostic? in
            guard case .diagnostic(let diagnostic) = item, diagnostic.kind == .damagedRecord else { return nil }
            return diagnostic
        }
        #expect(damages.count == (row.isDamaged ? 1 : 0))
        #expect(damages.allSatisfy { $0.range?.start.line == 2 || $0.range?.start.line == 3 })
    }

    @Test(arguments: [
        (BibliographyFormat.jats, "<ref><element-citation>", "<isbn>$</isbn>", "</element-citation></ref>"),
        (.jats, "<ref><element-citation>", "<uri>http://x.example/$</uri>", "</element-citation></ref>"),
        (.jats, "<ref>", "<mixed-citation>$</mixed-citation>", "</ref>"),
        (.jats, "<ref>", "<note>$</note>", "</ref>"),
        (.pubmedXML, "<PubmedArticle><MedlineCitation><KeywordList>", "<Keyword>$</Keyword>", "</KeywordList>"),
        (.endnoteXML, "<xml><records><record><isbn>", "978000$ ", "</isbn></record></records></xml>"),
        (
            .zoteroRDF, "<rdf:RDF><bib:Memo rdf:about='a'>\(String(repeating: "long ", count: 20_000))</bib:Memo>",
            "<bib:Book><dc:title>$</dc:title><link:link rdf:resource='a'/></bib:Book>", "</rdf:RDF>"
        ),
        (
            .tei, "<listBibl><biblStruct><monogr><title>x</title>", "<title type='sub'>$</title>",
            "</monogr></biblStruct>"
        ),
        (.mods, "<mods>", "<relatedItem type='series'>", "</mods>"),
    ])
    func `a record of very many parts takes linear time`(
        format: BibliographyFormat, before: String, part: String, after: String
    ) throws {
        let parts = (1_000_000..<1_020_000).map { part.replacing("$", with: String($0)) }
        let document = before + parts.joined() + after
        #expect(!(try XMLCorpusTests.items(Array(document.utf8), "file.xml", format)).isEmpty)
    }

    static func titles(_ items: [ReadItem]) -> [String] {
        items.compactMap { item in
            guard case .reference(let reference) = item else { return nil }
            return reference.title?.value ?? ""
        }
    }

    @Test(arguments: frames)
    func `entities blow nothing up and open no file`(frame: Frame) throws {
        var prologue = "<!DOCTYPE x [<!ENTITY l0 \"ha\"><!ENTITY file SYSTEM \"file:///etc/passwd\">"
        prologue += "<!ENTITY % outside SYSTEM \"http://127.0.0.1:9/x.dtd\">%outside;"
        for level in 1...20 {
            prologue += "<!ENTITY l\(level) \"" + String(repeating: "&l\(level - 1);", count: 10) + "\">"
        }
        prologue += "]>\n"
        let document = frame.document("&l20;&file;&l0;", prologue: prologue)
        let items = try XMLCorpusTests.items(Array(document.utf8), "file.xml", frame.format)
        #expect(XMLHostileTests.titles(items) == ["First", "&l20;&file;ha", "Third"])
        #expect(!ReadItemSummary(items).text.contains("root:"))
    }

    @Test(arguments: frames)
    func `a file in another encoding than it says is read by its bytes`(frame: Frame) throws {
        let title = "Рэкі Беларусі і азёры: ґрунтовне дослідження водойм"
        let document = frame.document(title, prologue: "<?xml version=\"1.0\" encoding=\"windows-1251\"?>\n")
        let utf8 = try XMLCorpusTests.items(Array(document.utf8), "file.xml", frame.format)
        #expect(XMLHostileTests.titles(utf8) == ["First", title, "Third"])
        let wide = document.replacing("windows-1251", with: "utf-8").data(using: .utf16LittleEndian) ?? Data()
        let marked = [0xFF, 0xFE] + Array(wide)
        #expect(XMLHostileTests.titles(try XMLCorpusTests.items(marked, "file.xml")) == ["First", title, "Third"])
    }

    @Test(arguments: XMLCorpusTests.files)
    func `a cut file gives all records before the cut`(file: URL) throws {
        let bytes = Array(try Data(contentsOf: file))
        guard (try? UTF8Span(validating: bytes.span)) != nil else { return }
        let format = try #require(
            BibliographyFormat(rawValue: file.deletingLastPathComponent().lastPathComponent))
        let whole = XMLHostileTests.references(try XMLCorpusTests.items(bytes, file.lastPathComponent, format))
        for part in 1..<20 {
            var end = bytes.count * part / 20
            while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            let items = try XMLCorpusTests.items(Array(bytes[..<end]), file.lastPathComponent, format)
            let before = whole.filter { ($0.range?.end.offset ?? .max) <= end }
            let read = XMLHostileTests.references(items)
            // Zotero's journals may stand behind what names them.
            if format == .zoteroRDF {
                #expect(read.count >= before.count)
            } else {
                #expect(Array(read.prefix(before.count)) == before)
            }
            for reference in read { #expect((reference.range?.end.offset ?? 0) <= end) }
        }
    }

    static func references(_ items: [ReadItem]) -> [Reference] {
        items.compactMap { if case .reference(let reference) = $0 { reference } else { nil } }
    }

    @Test(arguments: XMLCorpusTests.files)
    func `no damage stops a reader`(file: URL) throws {
        let bytes = Array(try Data(contentsOf: file))
        let format = BibliographyFormat(rawValue: file.deletingLastPathComponent().lastPathComponent)
        for seed in ArticleVariation.seeds(environment: ProcessInfo.processInfo.environment).prefix(20) {
            var random = SeededNumbers(seed: seed)
            var damaged = bytes
            for _ in 0...Int(random.next() % 6) {
                guard !damaged.isEmpty else { break }
                let place = Int(random.next() % UInt64(damaged.count))
                switch random.next() % 3 {
                case 0: damaged.remove(at: place)
                case 1: damaged.insert(Array("<>&\"'/ \0".utf8)[Int(random.next() % 8)], at: place)
                default: damaged[place] = UInt8(truncatingIfNeeded: random.next())
                }
            }
            let items = try XMLCorpusTests.items(damaged, file.lastPathComponent, format)
            #expect(items.count < 200, "seed \(seed)")
        }
    }
}

/// Numbers that follow from a seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
