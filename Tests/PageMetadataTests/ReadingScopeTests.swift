import Testing
import Web

@testable import PageMetadata

@Suite struct ReadingScopeTests {
    static let pages = [
        """
        <html lang="en"><head><title>A Title - The Site</title><meta property="og:site_name" content="The Site">
        <script type="application/ld+json">{"@type":"Article","headline":"A Title","author":"Ada Berg"}</script></head>
        <body><h1>A Title</h1><p class="byline">By Wei Lund</p><p>Published: 30 June 2014</p><h2>Part</h2>
        <p>Updated 1 July 2014</p><p>© 2001 The Site</p></body></html>
        """,
        "<title>Page not found</title><h1>404</h1><p>There is no such page.", "", "<p>text only, 2014-06-30",
        "<h1>Наступного тижня</h1><time datetime=2020-06-07>7 червня 2020</time><p>Автор: Олена Ковач",
    ]

    @Test(arguments: pages)
    func `statements are the same whether all is read or nothing else`(_ text: String) throws {
        let url = try WebURL(parsing: "https://www.site.example/2014/06/a-title")
        let headers = HeaderFields([HeaderFields.Line(name: "Content-Type", value: "text/html")])
        let body = Array(text.utf8)
        var whole = PageReader.description(of: body, headers: headers, url: url)
        let part = PageReader.description(of: body, headers: headers, url: url, scope: .statements)
        #expect(whole != part || text.isEmpty)
        whole.text = ""
        whole.mainText = ""
        whole.headings = []
        whole.signs = []
        #expect(whole == part)
    }
}
