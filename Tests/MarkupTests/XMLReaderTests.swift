import Markup
import Testing

@Suite struct XMLReaderTests {
    /// Events in one line: `<a x=1>`, `"text"`, `</a>`, `!` for a fault.
    static func shown(_ document: String) -> String {
        var reader = XMLReader(bytes: Array(document.utf8))
        var words: [String] = []
        while let event = reader.next() {
            switch event {
            case .start(let tag):
                words.append(
                    "<"
                        + ([tag.name.written] + tag.attributes.map { "\($0.name.written)=\($0.value)" })
                        .joined(separator: " ") + ">")
            case .text(let text, _): words.append("\"\(text)\"")
            case .end(let name, _): words.append("</\(name.written)>")
            case .damage: words.append("!")
            }
        }
        return words.joined()
    }

    @Test(arguments: [
        ("<a>x</a>", "<a>\"x\"</a>"),
        ("<?xml version='1.0' encoding='UTF-16'?><a/>", "<a></a>"),
        ("<a x='1' y=\"2\tz\"/>", "<a x=1 y=2 z></a>"),
        ("<p> a <i>b</i>\n c </p>", "<p>\" a \"<i>\"b\"</i>\"\n c \"</p>"),
        ("<p>a\r\nb\rc</p>", "<p>\"a\nb\nc\"</p>"),
        ("<p>&lt;&amp;&#x416;&#1078;&quot;</p>", "<p>\"<&Жж\"\"</p>"),
        ("<p>&nbsp;&eacute;</p>", "<p>\"\u{A0}é\"</p>"),
        ("<p><![CDATA[a<b>&amp;]]></p>", "<p>\"a<b>&amp;\"</p>"),
        ("<p>a<!-- <b> -->c</p>", "<p>\"a\"\"c\"</p>"),
        ("<!DOCTYPE a [<!ENTITY who \"Жуков\"><!-- ] --> ]><a>&who;</a>", "<a>\"Жуков\"</a>"),
        ("<!DOCTYPE a PUBLIC \"x\" 'http://x.example/a.dtd'><a/>", "<a></a>"),
    ])
    func `a sound document gives its events`(document: String, events: String) {
        #expect(XMLReaderTests.shown(document) == events)
    }

    @Test(arguments: [
        ("<r><a>1 < 2</a><a>3</a></r>", "<r><a>\"1 \"!\"< 2\"</a><a>\"3\"</a></r>"),
        ("<r><a>x & y</a></r>", "<r><a>!\"x & y\"</a></r>"),
        ("<r><a>&unknown;</a></r>", "<r><a>!\"&unknown;\"</a></r>"),
        ("<r><a><b>1</a><a>2</a></r>", "<r><a><b>\"1\"!</b></a><a>\"2\"</a></r>"),
        ("<r><a>1</b></a></r>", "<r><a>\"1\"!</a></r>"),
        ("<r><a>1", "<r><a>\"1\"!</a></r>"),
        ("<r><a t='x>1</a><a>2</a></r>", "<r><a t=x>!\"1\"</a><a>\"2\"</a></r>"),
        ("<r><a t=x>1</a></r>", "<r><a t=x>!\"1\"</a></r>"),
        ("<r><a <b>1</b></a></r>", "<r><a>!<b>\"1\"</b></a></r>"),
        ("<r><a>1</a <a>2</a></r>", "<r><a>\"1\"!</a><a>\"2\"</a></r>"),
        ("<r><!-- <a>1</a></r>", "<r>!\" \"<a>\"1\"</a></r>"),
        ("<r><![CDATA[ <a>1</a></r>", "<r>!\" \"<a>\"1\"</a></r>"),
        ("<r>a\u{0}b\u{1}c</r>", "<r>!\"abc\"</r>"),
        ("<!DOCTYPE r [<r>1</r>", "!<r>\"1\"</r>"),
        ("text only", "\"text only\""),
        ("<", "!\"<\""), ("<a", "<a>!!</a>"), ("<a x", "<a>!!</a>"), ("<a x='", "<a x=>!!</a>"), ("</a>", "!"),
        ("</", "!!"),
        ("<!", ""), ("<?x", "!"), ("&", "!\"&\""), ("", ""),
    ])
    func `a damaged document is read to its end`(document: String, events: String) {
        #expect(XMLReaderTests.shown(document) == events)
    }

    @Test func `names have the namespaces that their prefixes stand for where they stand`() throws {
        let document =
            "<a xmlns='u:1' xmlns:p='u:2'><p:b p:x='1' y='2'/><c xmlns='u:3' xmlns:p='u:4'><p:d/></c><p:e/></a>"
        var reader = XMLReader(bytes: Array(document.utf8))
        var names: [String] = []
        while let event = reader.next() {
            guard case .start(let tag) = event else { continue }
            names.append("\(tag.name.namespace) \(tag.name.local)")
            names += tag.attributes.map { "@\($0.name.namespace) \($0.name.local)" }
        }
        #expect(names == ["u:1 a", "u:2 b", "@u:2 x", "@ y", "u:3 c", "u:4 d", "u:2 e"])
    }

    @Test func `offsets are exact in a text of many scripts`() throws {
        let document = "<r>Я&amp;漢<a x='ż'>b</a>\r\n<c/></r>"
        let bytes = Array(document.utf8)
        var reader = XMLReader(bytes: bytes)
        var pieces: [String] = []
        while let event = reader.next() {
            switch event {
            case .start(let tag): pieces.append(String(decoding: bytes[tag.range], as: UTF8.self))
            case .text(_, let range), .end(_, let range): pieces.append(String(decoding: bytes[range], as: UTF8.self))
            case .damage: pieces.append("!")
            }
        }
        #expect(pieces.joined() == document)
        #expect(pieces == ["<r>", "Я&amp;漢", "<a x='ż'>", "b", "</a>", "\r\n", "<c/>", "", "</r>"])
    }

    @Test func `entities of entities and of files are not put in`() {
        let bomb =
            "<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">"
            + "<!ENTITY d PUBLIC \"x\" \"http://x.example\"><!ENTITY % e SYSTEM \"http://x.example\">%e;]>"
            + "<r>&a;&b;&c;&d;&e;</r>"
        #expect(XMLReaderTests.shown(bomb) == "<r>!!!!\"ha&b;&c;&d;&e;\"</r>")
    }

    @Test func `entities give no more text than is allowed`() {
        let value = String(repeating: "x", count: 10_000)
        let uses = String(repeating: "&a;", count: 1_000)
        let document = "<!DOCTYPE r [<!ENTITY a \"\(value)\">]><r>\(uses)</r>"
        var reader = XMLReader(bytes: Array(document.utf8))
        var length = 0
        while let event = reader.next() { if case .text(let text, _) = event { length += text.utf8.count } }
        #expect(length < XMLReader.greatestExpansion + uses.utf8.count)
        #expect(length > XMLReader.greatestExpansion / 2)
    }

    @Test func `elements nested too deep are read as text`() {
        let depth = 100_000
        let document = String(repeating: "<a>", count: depth) + "x" + String(repeating: "</a>", count: depth) + "<b/>"
        var reader = XMLReader(bytes: Array(document.utf8))
        var (open, deepest, texts, damages) = (0, 0, "", 0)
        while let event = reader.next() {
            switch event {
            case .start: open += 1
            case .end: open -= 1
            case .text(let text, _): texts += text
            case .damage: damages += 1
            }
            deepest = max(deepest, open)
        }
        #expect(deepest == XMLReader.greatestDepth && open == 0 && texts == "x" && damages == 1)
    }

    @Test func `a text of many megabytes is one event`() {
        let text = String(repeating: "río ", count: 3_000_000)
        var reader = XMLReader(bytes: Array("<r>\(text)</r>".utf8))
        _ = reader.next()
        #expect(reader.next() == .text(text, range: 3..<3 + text.utf8.count))
    }

    /// What costs a parser quadratic time, in a size that would take many minutes then.
    static let hostile: [(name: String, document: String)] = [
        ("attributes", "<a " + String(repeating: "x='1' ", count: 200_000) + "/>"),
        ("declarations", "<a " + (0..<50_000).map { "xmlns:p\($0)='u' " }.joined() + "/>"),
        ("names", (0..<100_000).map { "<n\($0)>" }.joined()),
        ("stray end tags", String(repeating: "<a>", count: 250) + String(repeating: "</b>", count: 100_000)),
        ("comments", String(repeating: "<!--", count: 200_000)),
        ("literals", String(repeating: "<![CDATA[", count: 100_000)),
        ("instructions", String(repeating: "<?", count: 200_000)),
        ("quotation marks", String(repeating: "<a x='", count: 100_000)),
        ("ampersands", String(repeating: "&", count: 500_000)),
        ("brackets", String(repeating: "<", count: 200_000)),
        ("document types", String(repeating: "<!DOCTYPE a [", count: 100_000)),
        ("entities", "<!DOCTYPE a [" + String(repeating: "<!ENTITY a \"", count: 100_000)),
    ]

    @Test(arguments: hostile.map(\.name))
    func `a hostile document takes linear time`(name: String) throws {
        let document = try #require(XMLReaderTests.hostile.first { $0.name == name }).document
        var reader = XMLReader(bytes: Array(document.utf8))
        var count = 0
        while reader.next() != nil { count += 1 }
        #expect(count <= document.utf8.count * 2)
    }

    @Test func `a record that lacks its end tag ends where the next one begins`() throws {
        let document = "<l><r><t>one</t><r><t>two</t></r><r/></l>"
        var reader = XMLReader(bytes: Array(document.utf8))
        var texts: [String] = []
        while let event = reader.nextStart(of: ["r"]) {
            guard case .start(let tag) = event else { continue }
            let record = reader.element(from: tag, endingBefore: ["r"])
            texts.append(record.element.text + (record.damage == nil ? "" : "!"))
        }
        #expect(texts == ["one!", "two", ""])
    }

    @Test func `an element has its places`() throws {
        let document = "<l>x<r a='1'><t>one</t> two</r></l>"
        let bytes = Array(document.utf8)
        var reader = XMLReader(bytes: bytes)
        guard case .start(let tag)? = reader.nextStart(of: ["r"]) else { return #expect(Bool(false)) }
        let element = reader.element(from: tag).element
        #expect(String(decoding: bytes[element.range], as: UTF8.self) == "<r a='1'><t>one</t> two</r>")
        #expect(String(decoding: bytes[element.contentRange], as: UTF8.self) == "<t>one</t> two")
        #expect(element.attribute("a") == "1" && element.first("t")?.text == "one" && element.text == "one two")
    }
}
