import Markup
import Testing

@Suite struct HTMLDocumentTests {
    private func texts(_ name: String, in markup: String) throws -> [String] {
        try HTMLDocument(decodedText: markup).elements(named: name).map(\.text)
    }

    @Test(arguments: [
        ("<!--><p>a</p>", ["a"]), ("<!---><p>a</p>", ["a"]), ("<!-- x --!><p>a</p>", ["a"]),
        ("<!-- <p>no</p> --><p>a</p>", ["a"]), ("<!-- a -- b > c --><p>a</p>", ["a"]),
        ("<!doctype html><p>a</p>", ["a"]),
        ("<?xml version='1.0'?><p>a</p>", ["a"]), ("<p>a<p>b", ["a", "b"]), ("<P CLASS=x>a</P>", ["a"]),
        ("<p>1 < 2 & 3 > 2</p>", ["1 < 2 & 3 > 2"]), ("<p>a</p><p", ["a"]), ("<p a='b>c'>d</p>", ["d"]),
        ("<p>&copy 2020 &hellip; &rsquor; &apos;x&apos; &#150; &#x41;</p>", ["© 2020 … ’ 'x' – A"]),
        (
            "<p>&notit; &unknown; &amp;lt; &;&#; &#xD800; &#99999999;</p>",
            ["¬it; &unknown; &lt; &;&#; \u{FFFD} \u{FFFD}"]
        ),
        ("<script>if (a < b) document.write('<p>no</p>')</script><p>a</p>", ["a"]),
        ("<textarea><p>no</p></textarea><p>a</p>", ["a"]), ("<iframe><p>no</p></iframe><p>a</p>", ["a"]),
        ("<p>a\u{0}b\u{1}c\u{FFFE}d</p>", ["abc\u{FFFD}d"]), ("<title>x<p>a</title><p>b</p>", ["b"]),
    ])
    func `markup is read as the standard says`(_ markup: String, _ paragraphs: [String]) throws {
        #expect(try texts("p", in: markup) == paragraphs)
    }

    @Test(arguments: ["", " ", "<!-- -->", "<!doctype html>", "<", "</", "<!", "<?", "<a", "<a b", "<a b='", "&", "&#"])
    func `next to nothing is read as next to nothing`(_ markup: String) throws {
        #expect(try HTMLDocument(decodedText: markup).elements(named: "a").isEmpty)
    }

    @Test func `attributes are kept once, references undone`() throws {
        let document = try HTMLDocument(
            decodedText:
                "<a HREF='?a=1&amp;b=2&copy=3' href=second title=\"&quot;x&quot;\" @click=y data-x hidden>t</a>")
        let link = try #require(document.elements(named: "a").first)
        #expect(link["href"] == "?a=1&b=2&copy=3")
        #expect(link["title"] == "\"x\"")
        #expect(link["data-x"] == "")
        #expect(link["@click"] == nil)
    }

    @Test func `a late meta element and the title of a drawing are found where they stand`() throws {
        let document = try HTMLDocument(
            decodedText: "<title>Page</title><body><svg><title>Icon</title></svg><meta name=a content=b>")
        #expect(document.elements(named: "meta").map { $0["content"] } == ["b"])
        #expect(document.elements(named: "title").map { $0.ancestors.contains { $0.name == "svg" } } == [false, true])
    }

    @Test func `what a script holds stays as it is`() throws {
        let markup = #"<script type="application/ld+json">{"a": "</p><b>&amp;"}</script>"#
        #expect(
            try HTMLDocument(decodedText: markup).elements(named: "script").first?.rawText == #"{"a": "</p><b>&amp;"}"#)
    }

    @Test func `text is folded, blocks are parted, hidden parts are left out`() throws {
        let markup = """
            <head><title>T</title></head><body><h1>A  b</h1><p>c <b>d</b>e<br>f&nbsp;g</p>
            <div style="Display: none">no</div><p hidden>no</p><script>no</script><noscript>no</noscript>
            <ul><li>x</li><li>y</li></ul>so&shy;ft tail</body>
            """
        let root = try #require(try HTMLDocument(decodedText: markup).root)
        #expect(VisibleText(of: root).text == "A b\nc de\nf g\nx\ny\nsoft tail")
        #expect(VisibleText(of: root) { $0.name == "ul" }.text == "A b\nc de\nf g\nsoft tail")
    }

    @Test func `the tree is whole: parents, descendants, positions`() throws {
        let document = try HTMLDocument(decodedText: "<div><p>a<b>c</b></p><i>d</i></div><u>e</u>")
        let block = try #require(document.elements(named: "div").first)
        #expect(block.descendants.map(\.name) == ["p", "b", "i"])
        #expect(document.elements(named: "b").first?.ancestors.map(\.name) == ["p", "div", "body", "html"])
        let last = try #require(document.elements(named: "u").first)
        #expect(!block.contains(last) && last.position > block.position)
    }

    @Test(arguments: ["div", "b", "font", "span", "table", "li", "svg"])
    func `a megabyte of open elements neither overflows the stack nor takes long`(_ name: String) throws {
        let markup =
            "<title>deep</title>" + String(repeating: "<\(name)>", count: 1_000_000 / (name.utf8.count + 2)) + "x"
        let clock = ContinuousClock()
        let taken = try clock.measure {
            let document = try HTMLDocument(decodedText: markup)
            #expect(document.elements(named: "title").first?.text == "deep")
            // An item closes the one before; the others nest until reading stops.
            #expect(document.isComplete == (name == "li"))
            _ = document.root.map { VisibleText(of: $0).text }
        }
        #expect(taken < .seconds(20))
    }

    @Test func `no shape of a large document takes quadratic time`() throws {
        let count = 150_000
        let shapes = [
            "<a " + (0..<count).map { "a\($0)=1 " }.joined() + ">x</a>",
            String(repeating: "<b>", count: 3_000) + String(repeating: "</i>", count: count),
            String(repeating: "<!-- x --> ", count: count), String(repeating: "<!--", count: count),
            String(repeating: "<title>", count: count), String(repeating: "<p>x", count: count),
            String(repeating: "&", count: count * 4), String(repeating: "<", count: count * 4),
            String(repeating: "<a b='", count: count), String(repeating: "<script>", count: count),
            "<x" + String(repeating: "y", count: count * 4) + ">",
        ]
        for shape in shapes {
            let taken = try ContinuousClock().measure { _ = try HTMLDocument(decodedText: shape) }
            #expect(taken < .seconds(20), "\(shape.prefix(20)): \(taken)")
        }
    }

    @Test func `a document beyond the limit is refused by name`() {
        let error = #expect(throws: MarkupError.self) {
            try HTMLDocument(decodedText: String(repeating: "x", count: HTMLDocument.largestSize + 1))
        }
        #expect(error?.code == .tooLarge)
    }
}
