import Foundation
import Reporting
import Testing

/// The shape of the HTML report: what a hostile page could change, and what a reader's tools rely on.
@Suite struct HTMLRendererTests {
    /// A start tag as a browser would read it from our own, always quoted, attributes.
    private struct Tag {
        let name: String
        let attributes: [(name: String, value: String)]

        func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private static let text = HTMLRenderer().text(of: SampleReport.report)
    private static let tags = read(text)

    private static func read(_ text: String) -> [Tag] {
        let bytes = Array(text.utf8)
        var tags: [Tag] = []
        var index = 0
        func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 32) }
        while index + 1 < bytes.count {
            guard bytes[index] == UInt8(ascii: "<"), isLetter(bytes[index + 1]) else {
                index += 1
                continue
            }
            var name = ""
            index += 1
            while isLetter(bytes[index]) || (48...57).contains(bytes[index]) {
                name.unicodeScalars.append(Unicode.Scalar(bytes[index]))
                index += 1
            }
            var attributes: [(String, String)] = []
            while bytes[index] != UInt8(ascii: ">") {
                var key: [UInt8] = []
                while ![UInt8(ascii: "="), UInt8(ascii: ">"), 0x20].contains(bytes[index]) {
                    key.append(bytes[index])
                    index += 1
                }
                var value: [UInt8] = []
                if bytes[index] == UInt8(ascii: "=") {
                    index += 2
                    while bytes[index] != UInt8(ascii: "\"") {
                        value.append(bytes[index])
                        index += 1
                    }
                    index += 1
                } else if bytes[index] == 0x20 {
                    index += 1
                }
                if !key.isEmpty, key != [UInt8(ascii: "/")] {
                    attributes.append((String(decoding: key, as: UTF8.self), String(decoding: value, as: UTF8.self)))
                }
            }
            tags.append(Tag(name: name, attributes: attributes))
        }
        return tags
    }

    @Test func `only the templates' own elements and attributes are in the document`() {
        let elements: Set = [
            "html", "head", "meta", "title", "style", "body", "a", "header", "p", "h1", "h2", "h3", "bdi", "dl", "dt",
            "dd", "div", "br", "code", "time", "main", "section", "span", "ul", "ol", "li", "i", "strong", "details",
            "summary", "table", "thead", "tbody", "tr", "th", "td", "article", "mark", "ins", "del", "svg", "path",
            "rect", "circle", "text", "footer",
        ]
        let attributes: Set = [
            "lang", "charset", "name", "content", "http-equiv", "class", "href", "dir", "id", "aria-labelledby",
            "aria-label", "role", "tabindex", "style", "datetime", "data-originalurl", "data-versiondate", "rel",
            "scope", "open", "viewBox", "d", "x", "y", "width", "height", "text-anchor", "cx", "cy", "r",
        ]
        #expect(Set(HTMLRendererTests.tags.map(\.name)).subtracting(elements) == [])
        #expect(Set(HTMLRendererTests.tags.flatMap { $0.attributes.map(\.name) }).subtracting(attributes) == [])
        #expect(HTMLRendererTests.tags.count > 400)
    }

    @Test func `links lead to the web, the article or a place in the report`() throws {
        let links = HTMLRendererTests.tags.filter { $0.name == "a" }
        let ids = Set(HTMLRendererTests.tags.compactMap { $0.value("id") })
        for link in links {
            let target = try #require(link.value("href"))
            if target.hasPrefix("http://") || target.hasPrefix("https://") {
                #expect(link.value("rel") == "noreferrer noopener")
                #expect(link.value("data-originalurl") != nil)
                #expect(link.value("data-versiondate") != nil)
            } else if target.hasPrefix("#") {
                #expect(ids.contains(String(target.dropFirst())), "\(target) leads nowhere")
            } else {
                #expect(target.hasPrefix("./half-life%20of%20a%20footnote.md#L"))
            }
        }
    }

    @Test func `identifiers are unique, and labels name elements that are there`() {
        let ids = HTMLRendererTests.tags.compactMap { $0.value("id") }
        #expect(ids.count == Set(ids).count)
        for label in HTMLRendererTests.tags.compactMap({ $0.value("aria-labelledby") }) {
            #expect(ids.contains(label), "\(label)")
        }
    }

    @Test func `Robust Links name the consulted date, or else the day of the run`() {
        let dates = HTMLRendererTests.tags.filter { $0.value("data-originalurl") != nil }.map {
            ($0.value("data-originalurl") ?? "", $0.value("data-versiondate") ?? "")
        }
        #expect(dates.contains { $0 == ("http://osrodek.example/komentarze_99.pdf", "2014-06-30") })
        #expect(dates.contains { $0 == ("https://journal.example/full/10.5555/77", "2026-11-22") })
    }

    @Test func `the document is alone: nothing is loaded and nothing runs`() {
        let names = Set(HTMLRendererTests.tags.map(\.name))
        #expect(names.isDisjoint(with: ["script", "link", "img", "iframe", "object", "form", "base", "embed"]))
        #expect(!HTMLRendererTests.text.contains("url("))
        #expect(!HTMLRendererTests.text.contains("@import"))
        #expect(HTMLRendererTests.text.contains("default-src 'none'"))
    }

    @Test func `the repaired URL shows what was put in, the printed one what was lost`() {
        #expect(HTMLRendererTests.text.contains("komentarze<ins>_</ins>99.pdf</a>"))
        #expect(HTMLRendererTests.text.contains("komentarze<del> </del>99.pdf</span>"))
        #expect(HTMLRendererTests.text.contains("<mark dir=\"ltr\">http://osrodek.example/komentarze 99.pdf</mark>"))
    }

    @Test func `words of a known language say so`() {
        #expect(HTMLRendererTests.text.contains("<bdi lang=\"ru\">Правовой портал</bdi>"))
        #expect(HTMLRendererTests.text.contains("lang=\"zh-Hans\""))
        #expect(HTMLRendererTests.text.contains("<p class=\"entry\" lang=\"ar\" dir=\"auto\">"))
    }

    @Test(arguments: ["html", "md", "json"])
    func `an empty report is a report`(_ format: String) {
        let report = Report(
            article: ArticleFacts(
                fileName: "a.txt", sha256: String(repeating: "0", count: 64), title: nil, authors: [], language: nil,
                encoding: "UTF-8"),
            run: RunFacts(
                toolVersion: "0.1.0", date: SampleReport.runDate, isOffline: true, configuration: nil, snapshots: [],
                hosts: []), references: [], citations: [], findings: [])
        let text = RendererGoldenTests.rendered(report, as: format)
        #expect(text.contains("a.txt"))
        #expect(format == "json" || text.contains("no host was asked"))
        #expect(format == "json" || text.contains("offline: stored snapshots only"))
    }
}

/// What a forge makes of the Markdown report.
@Suite struct MarkdownRendererTests {
    private static let text = MarkdownRenderer().text(of: SampleReport.report)

    @Test func `nothing of a page becomes markup`() {
        // A bracket behind a backslash ends no link's text.
        let text = MarkdownRendererTests.text.replacing("\\]", with: "")
        for fragment in [
            "<script", "](javascript", "](mailto", " @everyone", "#12", " http://evil", " www.evil", "{{", "\u{1B}",
            "\u{202E}",
        ] {
            #expect(!text.contains(fragment), "\(fragment)")
        }
    }

    @Test func `every row of a table has as many cells as its head`() {
        var expected: Int?
        for line in MarkdownRendererTests.text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                expected = nil
                continue
            }
            let cells = line.replacing("\\|", with: "").utf8.count { $0 == UInt8(ascii: "|") }
            #expect(cells == expected ?? cells, "\(line)")
            expected = expected ?? cells
        }
    }
}
