import Bibliography
import Citations
import Documents
import Glibc
import Testing

/// A text that cites by keys, and what is found in it.
struct KeyCase: CustomTestStringConvertible, Sendable {
    let text: String
    let found: [String]
    var testDescription: String { text }

    init(_ text: String, _ found: String...) {
        self.text = text
        self.found = found
    }
}

@Suite struct CitationKeyTests {
    @Test(arguments: [
        KeyCase(#"\cite{doe1999}"#, #"\cite{doe1999} → 1"#),
        KeyCase(#"So \citep[p.~3]{doe1999, roe2001}."#, #"\citep[p.~3]{doe1999, roe2001} → 1, 2"#),
        KeyCase(#"So \citet*{doe1999}."#, #"\citet*{doe1999} → 1"#),
        KeyCase(
            #"\citeauthor{doe1999} (\citeyear{doe1999})"#, #"\citeauthor{doe1999} → 1"#, #"\citeyear{doe1999} → 1"#),
        KeyCase(#"(see \cite{doe:1999})"#, #"\cite{doe:1999} → 1"#),
        KeyCase(#"\parencite[see][3]{doe1999}"#, #"\parencite[see][3]{doe1999} → 1"#),
        KeyCase(#"\Textcite{doe1999}"#, #"\Textcite{doe1999} → 1"#),
        KeyCase(#"\autocite{doe1999}"#, #"\autocite{doe1999} → 1"#),
        KeyCase(#"\footcite[][99]{doe1999}"#, #"\footcite[][99]{doe1999} → 1"#),
        KeyCase(#"\footcitetext{doe1999}"#, #"\footcitetext{doe1999} → 1"#),
        KeyCase(
            #"\cites(see)(9)[3]{doe1999}[4]{roe2001}"#, #"\cites(see)(9)[3]{doe1999}[4]{roe2001} → 1, 2"#),
        KeyCase(#"\parencites{doe1999}{roe2001} [x]"#, #"\parencites{doe1999}{roe2001} → 1, 2"#),
        KeyCase(#"\cite[see \emph{A}, {[}b{]}]{doe1999}"#, #"\cite[see \emph{A}, {[}b{]}]{doe1999} → 1"#),
        KeyCase("\\cite [p.~3]\n{doe1999}", "\\cite [p.~3]\n{doe1999} → 1"),
        KeyCase("\\cite{%\n doe1999, % the first\n roe2001}", "\\cite{%\n doe1999, % the first\n roe2001} → 1, 2"),
        KeyCase("% \\cite{doe1999}\nSo \\cite{roe2001}.", "\\cite{roe2001} → 2"),
        KeyCase(#"So 5\% of \cite{roe2001}."#, #"\cite{roe2001} → 2"#),
        KeyCase(#"\nocite{doe1999} \nocite{*} \citestyle{plain} \bibcite{doe1999}{1} \citereset"#),
        KeyCase(#"\\cite{doe1999} and \newcommand{\mine}[1]{\cite{#1}} and \cite{} and \cite{,}"#),
        KeyCase(#"\cite{nobody2000}"#, #"\cite{nobody2000} → none"#),
        KeyCase("[@doe1999; -@roe2001, p. 3]", "[@doe1999; -@roe2001, p. 3] → 1, 2"),
        KeyCase("As @doe1999 [p. 4] says.", "@doe1999 [p. 4] → 1"),
        KeyCase("As @doe1999 [p. 4; @roe2001] says.", "@doe1999 [p. 4; @roe2001] → 1, 2"),
        KeyCase("As @doe1999 [@roe2001] says.", "@doe1999 → 1", "[@roe2001] → 2"),
        KeyCase("As @nobody2000 [p. 4] says, not @someone.", "@nobody2000 [p. 4] → none"),
        KeyCase("As @{doe1999} says.", "@{doe1999} → 1"),
        KeyCase("[@{https://a.example/b c}]", "[@{https://a.example/b c}] → none"),
        KeyCase("[-@doe1999]", "[-@doe1999] → 1"),
        KeyCase("The year -@doe1999.", "-@doe1999 → 1"),
        KeyCase(#"\@doe1999, [\@doe1999], a@doe1999.example, a.@doe1999 and [a@doe1999.example]"#),
        KeyCase(
            "[@doe_1999] [@doe-1999] [@doe:1999] [@doe.1999]", "[@doe_1999] → 1", "[@doe-1999] → 1",
            "[@doe:1999] → 1", "[@doe.1999] → 1"),
        KeyCase("[@nobody:a.b/c-d_e]", "[@nobody:a.b/c-d_e] → none"),
        KeyCase("(see @doe:1999) and *@doe1999*: @doe1999.", "@doe:1999 → 1", "@doe1999 → 1", "@doe1999 → 1"),
        KeyCase("`[@doe1999]` and `\\cite{doe1999}` and [@doe1999](http://a.example)"),
    ])
    func `a key leads to its entry from each form of citing by key`(_ case: KeyCase) {
        let works = [entry(1, "Doe", 1999, label: nil), entry(2, "Roe", 2001, label: nil)]
        #expect(found(in: `case`.text, works) == `case`.found)
    }

    @Test(arguments: [
        KeyCase("[@Doe99]", "[@Doe99] → 1"),
        KeyCase("[@doe99] and @DOE99", "[@doe99] → 1 nearly", "@DOE99 → 1 nearly"),
        KeyCase(#"\cite{DOE99,roe:a}"#, #"\cite{DOE99,roe:a} → 1 nearly, 2"#),
        KeyCase("[@ROE:A]", "[@ROE:A] → none"),
    ])
    func `a key in other letters is a near miss, unless two entries are as near`(_ case: KeyCase) {
        let works = [
            entry(1, "Doe", 1999, label: "Doe99"), entry(2, "Roe", 2001, label: "roe:a"),
            entry(3, "Roe", 2002, label: "Roe:a"),
        ]
        #expect(found(in: `case`.text, works) == `case`.found)
    }

    @Test func `a comment of LaTeX ends with its line and starts anywhere in plain text`() {
        let works = [entry(1, "Doe", 1999, label: nil), entry(2, "Roe", 2001, label: nil)]
        let text = "Text % \\cite{doe1999}\nSo 5\\% \\cite{roe2001}."
        #expect(found(in: text, works, format: .plainText) == [#"\cite{roe2001} → 2"#])
    }

    @Test(arguments: [
        "(1) ", "((a) ", "¹", "[", "(", "@a ", "\\cite{", "2010 ", "^[a] ", "\\cites(", "@a [", "%", "(@a:1999 ",
        "(so it is) ", "\\cites{a}[", "(\\cite ",
    ])
    func `eight times the text takes no more than thrice eight times as long`(unit: String) {
        let works = [entry(1, "Doe", 1999, label: nil)]
        // The processor's time, so that waiting for it counts nothing.
        func time(_ bytes: Int) -> Int {
            let text = String(repeating: unit, count: bytes / unit.utf8.count)
            let article = article(text, .markdown)
            let times = (0..<3).map { _ in
                let start = clock()
                _ = CitationFinder.citations(in: article, references: works)
                return clock() - start
            }
            return times.min() ?? 0
        }
        // What takes less than this says nothing.
        let short = max(time(16_000), Int(CLOCKS_PER_SEC) / 200)
        #expect(time(128_000) < short * 24)
    }

    // MARK: What the cases are about

    private func found(in text: String, _ works: [Reference], format: Article.Format = .markdown) -> [String] {
        CitationFinder.citations(in: article(text, format), references: works).map { citation in
            let links = citation.items.map { item in
                switch item.link {
                case .entry(let number): "\(number)"
                case .entryWithSimilarName(let number): "\(number) nearly"
                case .noEntry: "none"
                default: "\(item.link)"
                }
            }
            return "\(citation.verbatim) → \(links.joined(separator: ", "))"
        }
    }

    private func article(_ text: String, _ format: Article.Format) -> Article {
        Article(
            text: SourceText(text), encoding: "utf-8", format: format, title: nil, authors: [], issued: nil,
            language: nil, bibliographies: [], diagnostics: [])
    }

    private func entry(_ number: Int, _ family: String, _ year: Int, label: String?) -> Reference {
        let printed = "\(family), A. (\(year)) Untitled work"
        var reference = Reference(number: number, label: label, verbatim: printed, text: printed)
        reference.authors = [Field(Name(family: family, given: "A."), verbatim: "\(family), A.")]
        reference.title = Field("Untitled work", verbatim: "Untitled work")
        if let date = PartialDate(year: year) { reference.issued = Field(date, verbatim: "\(year)") }
        return reference
    }
}
