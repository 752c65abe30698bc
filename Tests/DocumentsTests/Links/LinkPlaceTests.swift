import Bibliography
import Documents
import Testing

/// A generator whose sequence its seed decides.
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}

@Suite struct LinkPlaceTests {
    /// A file of each format with what is found in it: the number of links and one of the targets.
    static let examples: [(LinkFormat, String, Int, String)] = [
        (
            .markdown,
            "# Notes é\r\n\r\nSee [one](https://one.example/a%20b \"x\"), ![i](i.png) and https://two.example/ä.\r\n\r\n"
                + "[r]: <https://three.example/>\r\n<a href=\"four.html?x#y\">four</a>\r\n", 5, "four.html#y"
        ),
        (
            .html,
            "<!DOCTYPE html>\r<p title=\"é\">Über <a href=\"https://one.example/?a&amp;b\">one</a>,\r https://two.example/x&gt;",
            2, "https://one.example/?a&b"
        ),
        (
            .plainText, "é (http://one.example/a_(b)), «10.1000/182»\n<https://two.example/\n  c>", 3,
            "https://two.example/c"
        ),
        (
            .latex,
            "\\section{Über}\n\\url{https://one.example/a\\_b%\n  c} and https://two.example/{\\textasciitilde}ada.\n",
            2,
            "https://two.example/~ada"
        ),
        (
            .bibtex,
            "@string{b = \"https://one.example/\"}\n@misc{é, url = b # {ü}, doi = {10.1000/a\\_b},\n note = {PMID: 1}}\n",
            3,
            "https://one.example/ü"
        ),
        (
            .ris, "TY  - JOUR\r\nTI  - Über\r\nUR  - http://one.example/ä\r\nDO  - 10.1000/1\r\nER  - \r\n", 2,
            "10.1000/1"
        ),
        (
            .cslJSON, "[{\"title\": \"Über\", \"URL\": \"https:\\/\\/one.example\\/\\u00e4\", \"DOI\": \"10.1000/1\"}]",
            2,
            "https://one.example/ä"
        ),
        (
            .reStructuredText,
            "Über\n====\n\nSee `ä\none <https://one.example/a>`_.\n\n.. _two: https://two.example/\n", 2,
            "https://one.example/a"
        ),
        (
            .asciiDoc, "= Über\n:u: https://one.example\n\n{u}/ä[One] link:two%20b.html#c[Two] <<three>>\n", 4,
            "two b.html#c"
        ),
        (
            .sitemap,
            "<?xml version=\"1.0\"?>\n<urlset>\n<url><loc> https://one.example/ä?a&amp;b </loc></url></urlset>", 1,
            "https://one.example/ä?a&b"
        ),
        (
            .xml,
            "<?xml version=\"1.0\"?>\r\n<é><ptr target=\" https://one.example/?a&amp;b \"/>ä<idno type='DOI'>\n10.1000/1</idno></é>",
            2, "https://one.example/?a&b"
        ),
    ]

    /// What must hold of every reading: places are in order, and what stands there is the link's text.
    private func check(_ reading: LinkReading, of bytes: [UInt8], _ comment: Comment) {
        let text = String(decoding: bytes, as: UTF8.self)
        let source = SourceText(text)
        var last = 0
        for link in reading.links {
            let (start, end) = (link.range.start, link.range.end)
            guard last <= start.offset, start.offset <= end.offset, end.offset <= bytes.count else {
                Issue.record("\(link) is out of place in \(comment)")
                return
            }
            last = start.offset
            #expect(String(decoding: bytes[start.offset..<end.offset], as: UTF8.self) == link.text, comment)
            #expect(source.position(at: start.offset) == start, comment)
            #expect(source.position(at: end.offset) == end, comment)
            #expect(!link.target.isEmpty, comment)
        }
    }

    @Test(arguments: examples)
    func `what stands at a link's place is its text`(format: LinkFormat, text: String, count: Int, target: String) {
        let bytes = Array(text.utf8)
        let reading = LinkReader.reading(of: bytes, fileName: "", format: format)
        #expect(reading.links.count == count)
        #expect(reading.links.contains { $0.target == target })
        #expect(reading.problems.isEmpty)
        check(reading, of: bytes, "\(format)")
    }

    private static let pieces = [
        "http://one.example/", "https://doi.org/10.1000/1", "10.1000/(SICI)1(2)3:4<5::A>6", "doi:", "www.a.example",
        "[", "]",
        "(", ")", "](", "<", ">", "<!--", "-->", "```", "`", "``", "\n", "\r\n", "\r", " ", "\t", "    ", "\"", "'",
        "\\",
        "\\url{", "\\href{", "}", "{", "%", "&amp;", "&", "&#x110000;", "@misc{a,", "url = ", " # ", "@string{a = ",
        ",",
        "UR  - ", "ER  - ", "AN  - 12", "\"URL\":", "\\u00e9", "\\ud83d", "`_", "`a <", "::", ".. ", ".. _a: ", "link:",
        "{a}",
        ":a: {a}{a}", "----", "<a href=", "<a href=\"", "<script>", "</script>", "<loc>", "</loc>", "<url>", "</url>",
        "<ref target='", "</ref>", "<![CDATA[", "]]>", "<idno type='doi'>",
        "</idno>", "é", "😀", "中",
        "\u{200B}",
        "\u{FEFF}", "\0", "。", "mailto:", "a@b.example", "arXiv:", "2101.00001", "PMID: 1", "hdl:1/", "://", "http",
        ":", "/",
        "referee-ignore", "# referee-ignore-start", "<!-- referee-ignore -->", "\\begin{verbatim}", "\\end{verbatim}",
        "$\\sim$",
        "[[a]]", "<<a>>", "= ", "# ", "|", "*", "_", "~", ".", ";", "..", "++", "xref:a[", "srcset=\"a 1x, b\"",
    ]

    @Test(arguments: LinkFormat.allCases)
    func `pieces in any order are read, and every place is right`(format: LinkFormat) {
        var dice = Dice(state: 20_260_101)
        for round in 0..<150 {
            let text = (0..<Int.random(in: 1...60, using: &dice)).map { _ in
                Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &dice)]
            }.joined()
            // A mark at the start is left out of the columns.
            guard !text.hasPrefix("\u{FEFF}"), !text.utf8.contains(0) || text.utf8.count < 8 else { continue }
            let bytes = Array(text.utf8)
            for includesCode in [false, true] {
                let reading = LinkReader.reading(
                    of: bytes, fileName: "", format: format, includesCode: includesCode)
                if reading.encoding == "utf-8" { check(reading, of: bytes, "round \(round): \(text.debugDescription)") }
            }
            _ = AnchorReader.anchors(in: bytes, format: format)
        }
    }

    /// Openings without ends, each of which invites to look for its end through all that follows.
    static let openings = [
        "http://a/(", "<http://a.b/", "10.1000/(", "[", "](", "[a](", "`", "`a``b```c", "<!--", "<a \"", "<a '",
        "<a href=\"", "<",
        "\\url{", "\\href{", "\\begin{verbatim}", "{", "@a{b,c={", "\n@a{b,c={", "\"", "`a <", ".. _a", "link:a", "<<",
        "{a", "_",
        "www.", "http://a/_", "mailto:", "[a]:", "&", "<loc>", "\\", "referee-ignore", "# referee-ignore-start ", ".. ",
        "::\n\n ",
        "<script>", "<title>", "<url>", "<![CDATA[", "<!D [", "<!D []>", "<? >", "<ref target='#a'>", "\\verb|", "\"\\",
        "http://", "http://a@", "> ", "- ", ":a: {a}{a}\n", "\r",
        "http://a/,",
        "[[", "## a\n", "a\n=\n",
    ]

    @Test(.timeLimit(.minutes(2)), arguments: LinkFormat.allCases)
    func `what opens and never closes is not looked through again and again`(format: LinkFormat) {
        for opening in Self.openings {
            let bytes = Array(String(repeating: opening, count: 100_000 / opening.utf8.count).utf8)
            let clock = ContinuousClock()
            let duration = clock.measure {
                _ = LinkReader.reading(of: bytes, fileName: "", format: format)
                _ = AnchorReader.anchors(in: bytes, format: format)
            }
            // Quadratic work takes minutes even of a release build.
            #expect(duration < .seconds(20), "\(format) \(opening)")
        }
    }

    @Test func `a line of a million characters has its columns`() {
        let text =
            String(repeating: "ä", count: 1_000_000) + " http://one.example/ " + String(repeating: "b", count: 100)
        let links = LinkReader.reading(of: Array(text.utf8), fileName: "a.md").links
        #expect(links.map(\.range.start) == [SourcePosition(offset: 2_000_001, line: 1, column: 1_000_002)])
    }
}
