import Bibliography
import Testing

@testable import BibliographyFormats

/// Files that are made to hurt: each has so many equal parts that a reader which looked at all of them for each would
/// not end within the test's limit, which leaves a slow machine a hundred times what the reading takes.
@Suite struct HostileInputTests {
    static let files: [(BibliographyFormat, String, String, String)] = [
        (.ris, "TY  - JOUR\n", "DO  - x\n", ""), (.ris, "", "TY  - JOUR\n", ""),
        (.ris, "TY  - JOUR\n", "SN  - 1234-5679\n", ""),
        (.ris, "TY  - JOUR\nTI  - a\n", "b\n", ""), (.nbib, "TI  - a\n", "DP  - x\n", ""), (.nbib, "", "PMID- 1\n", ""),
        (.nbib, "PMID- 1\n", "IS  - 1234-5679\n", ""), (.cslJSON, "", "[{\"a\":", ""), (.cslJSON, "", "\n{\"a\":", ""),
        (.cslJSON, "[{\"id\":1 x", "},{\"family\":1}", ""), (.cslJSON, "[{\"id\":1", ",\"b\":1", "}]"),
        (.cslJSON, "[{\"id\":1 x", "},{\"", ""), (.cslYAML, "", "- ", ""), (.cslYAML, "- a: ", "[", ""),
        (.wikitext, "", "{{cite web|", ""), (.wikitext, "", "<!--", ""), (.wikitext, "{{cite web|title=", "[[", "}}"),
        (.wikitext, "{{cite web|a=b|c=", "{{x|", ""), (.wikitext, "", "{{cite web|title=\n== a\n", ""),
        (.coins, "", "<span class=\"Z3988\" title=\"", ""), (.coins, "", "<span ", ""),
        (.coins, "<span class=\"Z3988\" title=\"", "rft.subject=a&amp;", "\">"),
    ]

    @Test(.timeLimit(.minutes(5)), arguments: files.indices)
    func `the cost grows with the length alone`(_ index: Int) throws {
        let (format, start, part, end) = Self.files[index]
        let text = start + String(repeating: part, count: 40_000) + end
        let references = try TaggedCorpusTests.items(Array(text.utf8), format).filter {
            if case .reference = $0 { true } else { false }
        }
        #expect(references.count <= 40_000)
    }
}
