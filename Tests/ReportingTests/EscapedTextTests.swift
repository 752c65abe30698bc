import Testing

@testable import Reporting

@Suite struct EscapedTextTests {
    @Test(arguments: [
        ("a & b", "a &amp; b"),
        ("<script>", "&lt;script&gt;"),
        ("\"onmouseover='x'", "&quot;onmouseover=&#39;x&#39;"),
        // As one character, quotation mark and accent are no quotation mark; a browser reads scalars.
        ("\"\u{301}onfocus=\"", "&quot;\u{301}onfocus=&quot;"),
        ("<\u{200D}b>", "&lt;\u{200D}b&gt;"),
        ("{{title}}", "{{title}}"),
        ("]]>", "]]&gt;"),
        ("\u{1B}[31m", "\u{241B}[31m"),
        ("\u{7F}\u{9B}\u{0}", "\u{2421}\u{FFFD}\u{2400}"),
        ("\u{202E}abc\u{202C}", "[U+202E]abc[U+202C]"),
        ("\u{2066}a\u{2069}", "[U+2066]a[U+2069]"),
        ("a\u{2028}b\r\nc", "a b \nc"),
        ("\u{FFF9}\u{E0041}", "[U+FFF9][U+E0041]"),
        ("שלום \u{200F}مرحبا", "שלום \u{200F}مرحبا"),
    ])
    func `HTML escapes what acts and shows what hides`(_ text: String, _ expected: String) {
        #expect(HTMLText().escapeText(text) == expected)
    }

    @Test(arguments: [
        ("a|b", "a\\|b"),
        ("`code`", "\\`code\\`"),
        ("[x](javascript:1)", "\\[x\\](javascript:1)"),
        ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
        ("*a*_b_~c~$d$", "\\*a\\*\\_b\\_\\~c\\~\\$d\\$"),
        ("http://a.example", "http\\://a.example"),
        ("www.a.example", "www\\.a.example"),
        ("@everyone #12 #x", "@<!-- -->everyone #<!-- -->12 \\#x"),
        ("two\n\n# lines", "two \\# lines"),
        ("\u{202E}x", "\\[U+202E\\]x"),
        ("\u{1B}[0m", "\u{241B}\\[0m"),
        ("{{title}}", "\\{\\{title\\}\\}"),
        ("Kłysiński – 王", "Kłysiński – 王"),
    ])
    func `Markdown text stays text on one line`(_ text: String, _ expected: String) {
        #expect(MarkdownText().escapeText(text) == expected)
    }

    @Test(arguments: [0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE, 0x10FFFF] as [UInt32])
    func `what is no character is replaced`(_ value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(HTMLText().escapeText(String(Character(scalar))) == "\u{FFFD}")
    }

    @Test func `no template leaves escaping out`() {
        for (name, text) in TemplateLibrary.texts {
            #expect(!text.contains("{{{"), "\(name)")
            #expect(!text.contains("{{&"), "\(name)")
            #expect(!text.contains("CONTENT_TYPE"), "\(name) sets a content type of its own")
            #expect(!text.isEmpty, "\(name)")
        }
    }
}
