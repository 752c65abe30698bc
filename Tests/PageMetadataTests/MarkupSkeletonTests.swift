import Testing

@testable import Markup

/// What libxml2 is given of a document, and that its tree comes out as of the whole.
@Suite struct MarkupSkeletonTests {
    @Test(arguments: [
        ("<p class=a>text <b>bold</b></p>", "<p>x<b>x</b></p>"),
        ("<p> <b>\n</b></p>", "<p> <b> </b></p>"),
        ("a<!-- c -->b<?php x ?>&amp;</>c", "x"),
        ("<script>if (a < b) '</p>'</script><style></style>", "<script>x</script><style></style>"),
        ("<title>a <b> &lt;</title>", "<title>x</title>"),
        ("<P ID=1 id=2><A<b>x", "<p>x"),
        ("text <a href='", "x"),
        ("<iframe><p>x</iframe>", "<iframe></iframe>"),
    ])
    func `is bare tags with one character for a run of text`(_ markup: String, _ skeleton: String) {
        #expect(String(decoding: MarkupSkeleton(Array(markup.utf8)).output, as: UTF8.self) == skeleton)
    }

    /// `name(children)`, text in quotes, attributes behind the name.
    static func outline(_ markup: String) throws -> String {
        let document = try HTMLDocument(decodedText: markup)
        func outline(_ index: Int) -> String {
            let node = document.nodes[index]
            if node.isText {
                let range = Int(node.start)..<Int(node.contentEnd)
                return "'" + String(decoding: document.parts.textBytes[range], as: UTF8.self) + "'"
            }
            let element = HTMLElement(document: document, index: index)
            let attributes = element.attributes.map { "[\($0.name)=\($0.value)]" }.joined()
            let children = (index + 1..<max(index + 1, Int(node.end))).filter {
                Int(document.nodes[$0].parent) == index
            }
            return element.name + attributes
                + (children.isEmpty ? "" : "(\(children.map(outline).joined(separator: " ")))")
        }
        return document.nodes.isEmpty ? "" : outline(0)
    }

    @Test(arguments: [
        ("", ""), ("  ", ""),
        ("text", "html(body(p('text')))"),
        ("<p id=x>one<p>two", "html(body(p[id=x]('one') p('two')))"),
        ("<li>a<li>b &amp; c", "html(body(li('a') li('b & c')))"),
        ("<b>x</b> <i>y</i>", "html(body(b('x') ' ' i('y')))"),
        ("<div> <div>x</div> </div>", "html(body(div(' ' div('x') ' ')))"),
        (
            "<html><head> <title>t</title> </head> <body>x</body></html>",
            "html(head(' ' title('t') ' ') ' ' body('x'))"
        ),
        ("<o:p>x</o:p><a:b:c>", "html(body(p('x') b:c))"),
        ("<p>a</html><p>b", "html(body(p('a')) html(p('b')))"),
        ("<script>a<b</script><title>&lt;</title>", "html(head(script('a<b') title('<')))"),
        ("<img src=a alt='b &amp; c' SRC=d data-x>", "html(body(img[src=a][alt=b & c][data-x=]))"),
        ("a</nothing>b</b>c", "html(body(p('abc')))"),
    ])
    func `gives the tree that libxml2 builds`(_ markup: String, _ outline: String) throws {
        #expect(try Self.outline(markup) == outline)
    }
}
