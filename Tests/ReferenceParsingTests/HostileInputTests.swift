import Bibliography
import Documents
import ReferenceParsing
import Testing

@Suite(.serialized) struct HostileInputTests {
    /// Hostile text of about so many units; the reading of four times as much may not take sixteen times as long.
    private static let inputs: [(name: String, text: @Sendable (Int) -> String)] = [
        ("one long line", { String(repeating: "word ", count: $0 * 50) }),
        ("one long URL", { "1. http://example.org/" + String(repeating: "a-b/", count: $0 * 50) }),
        ("brackets", { String(repeating: "([{<\"", count: $0 * 20) }),
        ("labels", { (1...$0).map { "\($0)." }.joined(separator: "\n") }),
        ("quotation marks on one line", { "1. " + String(repeating: "\"a ", count: $0 * 20) }),
        ("dates on one line", { "1. " + String(repeating: "accessed 1.1.2014 ", count: $0 * 10) }),
        ("schemes", { "1. " + String(repeating: "http:// ", count: $0 * 20) }),
        ("headings", { String(repeating: "References\n", count: $0 * 2) }),
        ("entries", { (1...$0).map { "\($0). Nowak, Jan (2010). \"Rivers\", Water, No. 3." }.joined(separator: "\n") }),
        ("prose", { String(repeating: "Nowak, Jan said so in 2010 and nobody knew why not.\n", count: $0) }),
        ("notes", { String(repeating: "Notes\nSmith, A. (2010) and\n", count: $0 * 2) }),
        ("one letter", { String(repeating: "a", count: $0 * 200) }),
        ("digits", { String(repeating: "1", count: $0 * 200) }),
        ("bare labels", { String(repeating: "1.\n", count: $0 * 4) }),
        ("tags", { String(repeating: "<li", count: $0 * 50) + "\n" + String(repeating: "<", count: $0 * 50) }),
        ("items of LaTeX", { String(repeating: "\\bibitem[", count: $0 * 20) }),
        ("numbers in brackets", { (1...$0).map { "[\($0)] A" }.joined(separator: " ") }),
        ("footnotes", { String(repeating: "\\footnote{", count: $0 * 20) }),
        ("dashes", { String(repeating: "— ", count: $0 * 50) }),
        ("blank lines", { String(repeating: "\n", count: $0 * 100) + "1. Lis, Adam (2012). Seas." }),
    ]

    private func reading(_ text: String) throws -> Duration {
        let bytes = Array(("A title\n\nReferences\n\n" + text).utf8)
        return try ContinuousClock().measure {
            let article = try ArticleReader.read(bytes: bytes, fileName: "article.txt")
            let reading = BibliographyReader.references(in: article)
            #expect(reading.references.allSatisfy { $0.urls.allSatisfy { !$0.candidates.isEmpty } })
        }
    }

    @Test(arguments: inputs.map(\.name))
    func `hostile input is read in linear time`(name: String) throws {
        let input = try #require(Self.inputs.first { $0.name == name })
        let once = try reading(input.text(250))
        let fourfold = try reading(input.text(1000))
        // Half a second makes up for what else the machine does.
        #expect(fourfold < once * 10 + .milliseconds(500), "\(once), then \(fourfold)")
    }

    @Test func `an entry too long to read is kept and named`() throws {
        let long = "1. " + String(repeating: "word ", count: 10_000)
        let article = try ArticleReader.read(
            bytes: Array("A title\n\nReferences\n\n\(long)\n2. Lis, Adam (2012). Seas.\n".utf8), fileName: "article.txt"
        )
        let reading = BibliographyReader.references(in: article)
        #expect(reading.references.count == 2)
        #expect(reading.references.first?.verbatim.utf8.count == long.utf8.count - 1)
        #expect(reading.diagnostics.contains { $0.message.contains("was not read") })
    }

    @Test(arguments: [
        "http://", "http:// ", "www. ", "http://example.org/a-b ", "http://example.org/?a=b ",
    ])
    func `an entry of hostile URLs is read soon`(unit: String) {
        let text = "Lis, A. (2010). " + String(repeating: unit, count: 16_000 / unit.utf8.count)
        // Far above what it takes, far below what a step that looks back over all would take.
        let time = ContinuousClock().measure { _ = URLRepairer.candidates(for: text) }
        #expect(time < .seconds(2))
    }

    @Test(arguments: ["-", " ", "(", "ab-", "a/ ", "the of ", "\\_{}", "b= ", "theof-\n", "%20", "\u{AD}"])
    func `a URL of hostile stretches is read soon`(unit: String) {
        let text = "http://example.org/a-b?c " + String(repeating: unit, count: 16_000 / unit.utf8.count)
        let time = ContinuousClock().measure {
            #expect(URLRepairer.candidates(for: text).count <= PrintedURL.maximumCandidates)
        }
        #expect(time < .seconds(2))
    }
}
