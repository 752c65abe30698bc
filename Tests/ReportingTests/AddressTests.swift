import Testing

@testable import Reporting

@Suite struct AddressTests {
    @Test(arguments: [
        ("https://a.example/b?c=d&e=f#g", "https://a.example/b?c=d&e=f#g"),
        ("http://a.example/ż", "http://a.example/%C5%BC"),
        ("https://a.example/x\"onclick=\"y", "https://a.example/x%22onclick=%22y"),
        ("https://a.example/?a=|`{b}", "https://a.example/?a=%7C%60%7Bb%7D"),
    ])
    func `an address of the web becomes a target without characters that need escapes`(
        _ url: String, _ expected: String
    ) {
        #expect(Address.target(url) == expected)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
        "mailto:a@b.example", "data:text/html,x", "file:///etc/passwd", "ftp://a.example/", "", "//a.example", "a b",
    ])
    func `nothing else becomes a link`(_ url: String) {
        #expect(Address.target(url) == nil)
    }

    @Test(arguments: [
        ("article.md", "./article.md#L7"), ("my article?.md", "./my%20article%3F.md#L7"),
        ("javascript:x", "./javascript%3Ax#L7"), ("a\"b>", "./a%22b%3E#L7"), ("ż.txt", "./%C5%BC.txt#L7"),
    ])
    func `a line is found in the file beside the report`(_ name: String, _ expected: String) {
        #expect(Address.line(7, of: article(name, isBesideReport: true)) == expected)
    }

    @Test func `a report that lies elsewhere links to no line`() {
        #expect(Address.line(7, of: article("article.md", isBesideReport: false)) == nil)
    }

    private func article(_ name: String, isBesideReport: Bool) -> ArticleFacts {
        ArticleFacts(
            fileName: name, sha256: "", title: nil, authors: [], language: nil, encoding: "utf-8",
            isBesideReport: isBesideReport)
    }
}
