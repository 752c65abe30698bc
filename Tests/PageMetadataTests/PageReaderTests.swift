import Bibliography
import PageMetadata
import Testing
import Web

private func read(
    _ markup: String, headers: [(String, String)] = [("Content-Type", "text/html; charset=utf-8")],
    url: String = "https://journal.example/articles/17"
) throws -> PageDescription {
    PageReader.description(
        of: Array(markup.utf8), headers: HeaderFields(headers.map { HeaderFields.Line(name: $0.0, value: $0.1) }),
        url: try WebURL(parsing: url))
}

/// A page with much text, so that nothing in it is a notice.
private let article = String(
    repeating: "<p>Archives keep what authors cite, and journals keep what archives say of it.</p>", count: 80)

@Suite struct PageReaderTests {
    @Test(arguments: [
        (#"<meta name="citation_title" content="A &amp; B">"#, "citation_title"),
        (#"<meta name="eprints.title" content="A &amp; B">"#, "eprints.title"),
        (#"<meta name="bepress_citation_title" content="A &amp; B">"#, "bepress_citation_title"),
        (
            #"<script type="application/ld+json">{"@type":"Article","headline":"A &amp; B"}</script>"#,
            "json-ld headline"
        ),
        (
            #"<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"S"},{"@type":"NewsArticle","headline":"A & B",}]}</script>"#,
            "json-ld headline"
        ),
        (
            "<script type='application/ld+json'>//<![CDATA[\n[{\"@type\":[\"Report\"],\"headline\":\"A \\u0026 B\n\"}]\n//]]></script>",
            "json-ld headline"
        ),
        (#"<meta property="og:title" content="A & B">"#, "og:title"),
        (#"<meta name="DC.Title" content="A & B">"#, "dc.title"),
        (#"<h2 itemprop="headline">A &amp; B</h2>"#, "itemprop headline"),
        ("<title>A &amp; B | Journal</title>", "title"),
        ("<title>A &amp; B: a study</title><h1>A &amp;\n B</h1>", "h1"),
    ])
    func `a title is found with its origin`(_ markup: String, _ origin: String) throws {
        let first = try read(markup).titles.first
        #expect(first?.value == "A & B")
        #expect(first?.origin == origin)
    }

    @Test func `titles come in the order of precedence, and all are kept`() throws {
        let page = try read(
            """
            <title>T | Journal</title><h1>H</h1><meta property=og:title content=O><meta name=dc.title content=D>
            <meta name=citation_title content=C><script type=application/ld+json>{"@type":"Article","headline":"J"}</script>
            """)
        #expect(page.titles.map(\.value).prefix(5) == ["C", "J", "O", "D", "T"])
        #expect(page.titles.contains { $0.value == "T | Journal" } && page.titles.contains { $0.value == "H" })
    }

    @Test(arguments: [
        (
            #"<meta name="citation_author" content="Nowak, Anna"><meta name="citation_author" content="Kim, Li">"#,
            ["Nowak, Anna", "Kim, Li"]
        ),
        (
            #"<script type="application/ld+json">{"@type":"Article","headline":"x","author":[{"@type":"Organization","name":"Lab"},{"@type":"Person","name":"Anna Nowak"}]}</script>"#,
            ["Anna Nowak", "Lab"]
        ),
        (
            ##"<script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"x","author":{"@id":"#a"}},{"@id":"#a","@type":"Person","name":"Anna Nowak"}]}</script>"##,
            ["Anna Nowak"]
        ),
        (
            #"<script type="application/ld+json">{"@type":"Article","headline":"x","author":"Anna Nowak"}</script>"#,
            ["Anna Nowak"]
        ),
        (#"<meta name="DC.creator" content="Anna Nowak">"#, ["Anna Nowak"]),
        (#"<meta name="author" content="Anna Nowak and Li Kim">"#, ["Anna Nowak", "Li Kim"]),
        (
            #"<meta property="article:author" content="https://social.example/x"><a rel="author">Anna Nowak</a>"#,
            ["Anna Nowak"]
        ),
        (#"<h1>T</h1><p class="byline">By Anna Nowak</p>"#, ["Anna Nowak"]),
        (#"<h1>T</h1><p class="author">Автор: Анна Новак</p>"#, ["Анна Новак"]),
        (#"<span itemprop="author"><b itemprop="name">Anna Nowak</b>, Warsaw</span>"#, ["Anna Nowak"]),
        (#"<span itemprop="comment"><b itemprop="author">Troll</b></span>"#, []),
    ])
    func `authors are found`(_ markup: String, _ expected: [String]) throws {
        #expect(try read(markup).authors.map(\.value) == expected)
    }

    @Test(arguments: [
        (#"<meta name="citation_publication_date" content="2014/06/30">"#, "2014-06-30"),
        (#"<meta name="citation_date" content="2021/08">"#, "2021-08"),
        (#"<meta name="citation_year" content="2014">"#, "2014"),
        (#"<meta name="prism.publicationDate" content="2014-06-30">"#, "2014-06-30"),
        (
            #"<script type="application/ld+json">{"@type":"Article","headline":"x","datePublished":"2014-06-30T09:00Z"}</script>"#,
            "2014-06-30"
        ),
        (#"<meta property="article:published_time" content="2014-06-30T09:00">"#, "2014-06-30"),
        (#"<meta name="DCTERMS.issued" content="2014-06">"#, "2014-06"),
        (#"<b itemprop="datePublished" content="2014-06-30">yesterday</b>"#, "2014-06-30"),
        (#"<h1>T</h1><time datetime="2014-06-30">last month</time>"#, "2014-06-30"),
        ("<h1>T</h1><p>Opublikowano: 30 czerwca 2014</p>", "2014-06-30"),
        ("<h1>T</h1><p>Дата публикации: 30 июня 2014 г.</p>", "2014-06-30"),
        ("<h1>T</h1><p>公開日：2014年6月30日</p>", "2014-06-30"),
        ("<h1>T</h1><p>30. června 2014, Praha</p>", "2014-06-30"),
    ])
    func `the date of publication is found with its precision`(_ markup: String, _ expected: String) throws {
        #expect(try read(markup).published.first?.value.iso8601 == expected)
    }

    @Test(arguments: [
        ("https://a.example/2014/06/30/title", "2014-06-30"), ("https://a.example/2014/06/title", "2014-06"),
        ("https://a.example/news/2014-06-30-title", "2014-06-30"),
    ])
    func `a date in the path counts when nothing else does`(_ url: String, _ expected: String) throws {
        #expect(try read("<h1>T</h1>", url: url).published.map(\.value.iso8601) == [expected])
    }

    @Test(arguments: ["<p>© 2014 Journal</p>", "<p>Copyright 30.06.2014</p>", "<p>In 2014 we</p>", ""])
    func `the year of a copyright, or a year in passing, is no date`(_ markup: String) throws {
        #expect(try read("<h1>T</h1>" + markup).published.isEmpty)
    }

    @Test func `a change is no publication`() throws {
        let page = try read(
            """
            <meta property="article:modified_time" content="2020-01-02"><h1>T</h1><time class="updated" datetime="2020-01-03">
            </time><script type=application/ld+json>{"@type":"Article","headline":"x","dateModified":"2020-01-01"}</script>
            """)
        #expect(page.published.isEmpty)
        #expect(page.modified.map(\.value.iso8601) == ["2020-01-01", "2020-01-02", "2020-01-03"])
    }

    @Test func `containers, DOI, canonical URL and language are found`() throws {
        let page = try read(
            """
            <html lang="pl-PL"><title>T | Tail</title><link rel="canonical" href="/a?b=1"><meta property="og:site_name" content="Site">
            <meta name="citation_journal_title" content="Journal"><meta name="citation_doi" content="https://doi.org/10.1234/AbC.5">
            """, url: "https://www.journal.example/x")
        #expect(page.siteNames.map(\.value) == ["Journal", "Site", "Tail", "journal.example"])
        #expect(page.dois.map(\.value) == ["10.1234/abc.5"])
        #expect(page.canonicalURL == "https://www.journal.example/a?b=1")
        #expect(page.language == "pl-PL")
    }

    @Test(arguments: [
        ("https://j.example/doi/full/10.1234/abc%2F5", "10.1234/abc/5"),
        ("https://j.example/article/10.5555/x.y)", "10.5555/x.y"),
    ])
    func `a DOI in the path is found`(_ url: String, _ doi: String) throws {
        #expect(try read("<p>x</p>", url: url).dois.map(\.value) == [doi])
    }

    @Test func `main text leaves navigation out`() throws {
        let page = try read(
            "<header>Logo</header><nav>Menu</nav><main><header><h1>T</h1></header><p>Body</p></main><aside>Ad</aside><footer>F</footer>"
        )
        #expect(page.mainText == "T\nBody")
        #expect(page.text == "Logo\nMenu\nT\nBody\nAd\nF")
        #expect(page.headings == ["T"])
    }

    @Test(
        arguments: [
            ("windows-1251", [0xCF, 0xF0, 0xE0, 0xE2, 0xE4, 0xE0], "Правда"),
            ("koi8-r", [0xF0, 0xD2, 0xC1, 0xD7, 0xC4, 0xC1], "Правда"),
            ("iso-8859-2", [0xA3, 0xF3, 0x64, 0xBC], "Łódź"), ("gb2312", [0xD6, 0xD0, 0xB9, 0xFA], "中国"),
            ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"),
        ] as [(String, [UInt8], String)])
    func `a title is read in the page's encoding`(_ encoding: String, _ bytes: [UInt8], _ title: String) throws {
        let body = Array("<meta charset=\(encoding)><title>".utf8) + bytes + Array("</title>".utf8)
        let page = PageReader.description(
            of: body, headers: HeaderFields(), url: try WebURL(parsing: "http://a.example/"))
        #expect(page.titles.first?.value == title)
        #expect(page.mediaType == "text/html")
    }

    @Test(arguments: [
        (nil, "<p>x", "text/html"), (nil, "plain", "text/plain"), (nil, "%PDF-1.4", "application/pdf"),
        (nil, "", "application/octet-stream"),
        (nil, "a\u{0}\u{1}b", "application/octet-stream"), ("text/html", "%PDF-1.4", "application/pdf"),
        ("text/plain", "<p>x", "text/plain"), ("image/png", "x", "image/png"),
        ("application/json", "{}", "application/json"),
        ("application/xml", "<?xml version='1.0'?><html xmlns='x'>", "application/xhtml+xml"),
    ])
    func `a body is treated as what it is`(_ declared: String?, _ body: String, _ expected: String) throws {
        let page = try read(body, headers: declared.map { [("content-type", $0)] } ?? [])
        #expect(page.mediaType == expected)
        #expect(page.text.isEmpty == !["<p>x", "plain"].contains(body))
    }

    @Test func `plain text is read without markup`() throws {
        let page = try read("  Title\r\n\r\n<b>  text\t\there", headers: [("Content-Type", "text/plain")])
        #expect(page.text == "Title\n<b> text here")
        #expect(page.titles.map(\.value) == ["Title"])
    }
}

@Suite struct PageSignTests {
    @Test(arguments: [
        "404 Not Found", "Page not found | Journal", "Seite nicht gefunden", "Page introuvable", "Página no encontrada",
        "Pagina non trovata", "Página não encontrada", "Pagina niet gevonden", "Nie znaleziono strony",
        "Stránka nenalezena",
        "Страница не найдена", "Старонка не знойдзена", "Сторінку не знайдено", "页面不存在", "ページが見つかりません",
        "페이지를 찾을 수 없습니다", "الصفحة غير موجودة", "Sayfa bulunamadı", "Error 404",
    ])
    func `a page that is not there says so in its title or heading`(_ phrase: String) throws {
        for markup in ["<title>\(phrase)</title><p>Try our search.", "<title>Journal</title><h1>\(phrase)</h1>"] {
            #expect(try read(markup).signs.map(\.kind) == [.notFoundPhrase])
            #expect(try read(markup, url: "https://journal.example/").signs.isEmpty)
        }
    }

    @Test(arguments: [
        "<title>404 Not Found: a history</title><h1>404 Not Found</h1>", "<title>Страница не найдена</title>",
        "<title>Access denied: censorship of archives</title>", "<title>Domain is for sale, and other stories</title>",
    ])
    func `an article about such pages is not one`(_ head: String) throws {
        #expect(try read(head + article).signs.isEmpty)
    }

    @Test(arguments: [
        "<title>Reference rot</title><p>404", "<title>The missing heir is found</title>",
        "<h1>Room 404 of the hotel was a very quiet room</h1>",
    ])
    func `a short page without the words is content`(_ markup: String) throws {
        #expect(try read(markup).signs.isEmpty)
    }

    @Test(arguments: [
        ("<title>Just a moment...</title>", PageSign.Kind.challenge),
        ("<div id=cf-challenge-running></div>", .challenge),
        ("<title>Attention Required! | Cloudflare</title>", .challenge), ("<title>Log in</title>", .accessWall),
        ("<form><input type=password></form>", .accessWall),
        (
            "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"x\",\"isAccessibleForFree\":false}</script>",
            .accessWall
        ),
        ("<title>x.example</title><p>This domain is for sale!", .parkedDomain),
        ("<script src=//www.sedoparking.com/x.js></script>", .parkedDomain),
    ])
    func `challenges, walls and parked domains are seen`(_ markup: String, _ kind: PageSign.Kind) throws {
        #expect(try read(markup).signs.map(\.kind) == [kind])
    }

    @Test func `the challenge header and the parts of a wall's URL are signs`() throws {
        let page = try read(
            article, headers: [("Content-Type", "text/html"), ("CF-Mitigated", "challenge")],
            url: "https://a.example/x?SAMLRequest=1")
        #expect(page.signs.map(\.kind) == [.challenge, .accessWall])
    }
}

@Suite struct HostilePageTests {
    @Test func `control characters, escapes and bidirectional overrides leave every statement`() throws {
        let page = try read(
            "<title>\u{1B}[31mRed\u{202E}evil\u{85}x\u{9B}2J&#27;[0m\u{200B}</title><meta name=author content='A\u{7}nna &#x202e;N'>"
        )
        #expect(page.titles.first?.value == "[31mRedevil x2J[0m")
        #expect(page.authors.first?.value == "Anna N")
    }

    @Test func `lengths and numbers are limited`() throws {
        let page = try read(
            "<title>\(String(repeating: "x", count: 100_000))</title>"
                + (0..<5_000).map { "<meta name=citation_author content='A\($0) B'><h2>H\($0)</h2>" }.joined())
        #expect(page.titles.allSatisfy { $0.value.unicodeScalars.count <= 601 })
        #expect(page.authors.count <= 200)
        #expect(page.headings.count <= 200)
    }

    @Test(arguments: [
        "{", "[", "{\"@type\":", "{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"x\"", "{\"a\":\"\\u",
        "{\"a\":\"\\uD800\\u0041\"}",
        String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000), "nonsense",
        "{\"headline\":1e999999}",
    ])
    func `broken linked data costs nothing but itself`(_ json: String) throws {
        let page = try read(
            "<title>T</title><script type=application/ld+json>\(json)</script><meta property=og:title content=O>")
        #expect(page.titles.contains { $0.value == "O" })
    }

    @Test func `a reference that leads in a circle ends`() throws {
        let json = #"{"@type":"Article","headline":"x","@id":"a","isPartOf":{"@id":"a"},"author":{"@id":"a"}}"#
        #expect(try read("<script type=application/ld+json>\(json)</script>").titles.first?.value == "x")
    }

    @Test func `bytes of any kind are read`() throws {
        var state: UInt64 = 42
        for round in 0..<60 {
            let body = (0..<2_000).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let byte = UInt8(state >> 56)
                return round.isMultiple(of: 2) ? byte : Array("<>!-/='\"&#;abp \u{0}\u{80}".utf8)[Int(byte) % 18]
            }
            _ = PageReader.description(
                of: Array("<title>x</title>".utf8) + body, headers: HeaderFields(),
                url: try WebURL(parsing: "http://a.example/x"))
        }
    }
}

@Suite struct PDFDescriptionTests {
    private let url = "https://www.archive.example/10.1234/x.pdf"

    @Test func `a title is looked for in the information and on the first page`() throws {
        let pdf = PDFText(
            title: "Reference rot", author: "Anna Nowak; Li Kim", creationDate: "2014-06-30T10:00:00+02",
            pages: [
                "Journal of Archives 12 (2013)\n\nReference rot in\nlegal journals\nAnna Nowak\n\nJune 2013\ndoi:10.1234/X",
                "two",
            ])
        let page = PageReader.description(ofPDF: pdf, url: try WebURL(parsing: url))
        #expect(page.titles.first == PageDescription.Statement("Reference rot", origin: "pdf information"))
        #expect(page.titles.contains { $0.value == "Reference rot in legal journals" })
        #expect(page.authors.map(\.value) == ["Anna Nowak", "Li Kim"])
        #expect(page.published.map(\.value.iso8601) == ["2013-06", "2014-06-30"])
        #expect(page.dois.first?.value == "10.1234/x")
        #expect(page.text.hasSuffix("\ntwo"))
        #expect(page.mediaType == "application/pdf" && page.encoding == "pdf")
    }

    @Test(arguments: ["Microsoft Word - final.doc", "paper.indd", "untitled", ""])
    func `a file name is no title`(_ title: String) throws {
        let page = PageReader.description(ofPDF: PDFText(title: title), url: try WebURL(parsing: url))
        #expect(page.titles.isEmpty)
    }
}
