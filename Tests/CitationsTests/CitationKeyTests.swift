import Bibliography
import Citations
import Documents
import Glibc
import Testing

@Suite struct CitationKeyTests {
    @Test(arguments: [
        CitationCase(#"\cite{doe1999}"#, #"\cite{doe1999} → 1"#),
        CitationCase(#"So \citep[p.~3]{doe1999, roe2001}."#, #"\citep[p.~3]{doe1999, roe2001} → 1, 2"#),
        CitationCase(#"So \citet*{doe1999}."#, #"\citet*{doe1999} → 1"#),
        CitationCase(
            #"\citeauthor{doe1999} (\citeyear{doe1999})"#, #"\citeauthor{doe1999} → 1"#, #"\citeyear{doe1999} → 1"#),
        CitationCase(#"(see \cite{doe:1999})"#, #"\cite{doe:1999} → 1"#),
        CitationCase(#"\parencite[see][3]{doe1999}"#, #"\parencite[see][3]{doe1999} → 1"#),
        CitationCase(#"\Textcite{doe1999}"#, #"\Textcite{doe1999} → 1"#),
        CitationCase(#"\autocite{doe1999}"#, #"\autocite{doe1999} → 1"#),
        CitationCase(#"\footcite[][99]{doe1999}"#, #"\footcite[][99]{doe1999} → 1"#),
        CitationCase(#"\footcitetext{doe1999}"#, #"\footcitetext{doe1999} → 1"#),
        CitationCase(
            #"\cites(see)(9)[3]{doe1999}[4]{roe2001}"#, #"\cites(see)(9)[3]{doe1999}[4]{roe2001} → 1, 2"#),
        CitationCase(#"\parencites{doe1999}{roe2001} [x]"#, #"\parencites{doe1999}{roe2001} → 1, 2"#),
        CitationCase(#"\cite[see \emph{A}, {[}b{]}]{doe1999}"#, #"\cite[see \emph{A}, {[}b{]}]{doe1999} → 1"#),
        CitationCase("\\cite [p.~3]\n{doe1999}", "\\cite [p.~3]\n{doe1999} → 1"),
        CitationCase("\\cite{%\n doe1999, % the first\n roe2001}", "\\cite{%\n doe1999, % the first\n roe2001} → 1, 2"),
        CitationCase("% \\cite{doe1999}\nSo \\cite{roe2001}.", "\\cite{roe2001} → 2"),
        CitationCase(#"So 5\% of \cite{roe2001}."#, #"\cite{roe2001} → 2"#),
        CitationCase(#"\nocite{doe1999} \nocite{*} \citestyle{plain} \bibcite{doe1999}{1} \citereset"#),
        CitationCase(#"\\cite{doe1999} and \newcommand{\mine}[1]{\cite{#1}} and \cite{} and \cite{,}"#),
        CitationCase(#"\cite{nobody2000}"#, #"\cite{nobody2000} → none"#),
        CitationCase("[@doe1999; -@roe2001, p. 3]", "[@doe1999; -@roe2001, p. 3] → 1, 2"),
        CitationCase("As @doe1999 [p. 4] says.", "@doe1999 [p. 4] → 1"),
        CitationCase("As @doe1999 [p. 4; @roe2001] says.", "@doe1999 [p. 4; @roe2001] → 1, 2"),
        CitationCase("As @doe1999 [@roe2001] says.", "@doe1999 → 1", "[@roe2001] → 2"),
        CitationCase("As @nobody2000 [p. 4] says, not @someone.", "@nobody2000 [p. 4] → none"),
        CitationCase("As @{doe1999} says.", "@{doe1999} → 1"),
        CitationCase("[@{https://a.example/b c}]", "[@{https://a.example/b c}] → none"),
        CitationCase("[-@doe1999]", "[-@doe1999] → 1"),
        CitationCase("The year -@doe1999.", "-@doe1999 → 1"),
        CitationCase(#"\@doe1999, [\@doe1999], a@doe1999.example, a.@doe1999 and [a@doe1999.example]"#),
        CitationCase(
            "[@doe_1999] [@doe-1999] [@doe:1999] [@doe.1999]", "[@doe_1999] → 1", "[@doe-1999] → 1",
            "[@doe:1999] → 1", "[@doe.1999] → 1"),
        CitationCase("[@nobody:a.b/c-d_e]", "[@nobody:a.b/c-d_e] → none"),
        CitationCase("(see @doe:1999) and *@doe1999*: @doe1999.", "@doe:1999 → 1", "@doe1999 → 1", "@doe1999 → 1"),
        CitationCase("`[@doe1999]` and `\\cite{doe1999}` and [@doe1999](http://a.example)"),
    ])
    func `a key leads to its entry from each form of citing by key`(_ case: CitationCase) {
        let works = [entry(1, "Doe", 1999, label: nil), entry(2, "Roe", 2001, label: nil)]
        #expect(found(in: `case`.text, works) == `case`.found)
    }

    @Test(arguments: [
        CitationCase("[@Doe99]", "[@Doe99] → 1"),
        CitationCase("[@doe99] and @DOE99", "[@doe99] → 1 nearly", "@DOE99 → 1 nearly"),
        CitationCase(#"\cite{DOE99,roe:a}"#, #"\cite{DOE99,roe:a} → 1 nearly, 2"#),
        CitationCase("[@ROE:A]", "[@ROE:A] → none"),
    ])
    func `a key in other letters is a near miss, unless two entries are as near`(_ case: CitationCase) {
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
        "(so it is) ", "\\cites{a}[", "(\\cite ", "<!-- ", "\\verb|", "\\begin{verbatim}", "\\begin{minted}\\verb+",
        "\\nocite{",
        "\\lstinline[",
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

    @Test(arguments: [
        CitationCase(#"So \verb|\cite{doe1999}| and \cite{roe2001}."#, #"\cite{roe2001} → 2"#),
        CitationCase(
            #"So \verb*+\cite{doe1999}+ and \lstinline[x=y]{\cite{doe1999}} \cite{roe2001}."#, #"\cite{roe2001} → 2"#),
        CitationCase(#"So \mintinline{tex}|\cite{doe1999}| and \cite{roe2001}."#, #"\cite{roe2001} → 2"#),
        CitationCase("So \\verb|never closed\n\\cite{roe2001}|.", #"\cite{roe2001} → 2"#),
        CitationCase(
            "\\begin{verbatim}\n\\cite{doe1999}\n\\end{verbatim}\n\\cite{roe2001}", #"\cite{roe2001} → 2"#),
        CitationCase("\\begin{verbatim}\n\\end{verbatim*}\n\\cite{roe2001}", #"\cite{roe2001} → 2"#),
        CitationCase(
            "\\begin{lstlisting}[language=TeX]\n\\cite{doe1999}\n\\end{lstlisting}\n\\cite{roe2001}",
            #"\cite{roe2001} → 2"#),
        CitationCase(
            "\\begin{minted}{tex}\n\\cite{doe1999}\n\\end{minted}\n\\cite{roe2001}", #"\cite{roe2001} → 2"#),
        CitationCase(
            "\\begin{comment}\n(Doe, 1999)\n\\end{comment}\n\\cite{roe2001}", #"\cite{roe2001} → 2"#),
        CitationCase(
            "% \\begin{comment}\n\\cite{roe2001}\n% \\end{comment}", #"\cite{roe2001} → 2"#),
        CitationCase("<!-- [@doe1999] and\n\n(Doe, 1999) --> [@roe2001]", "[@roe2001] → 2"),
        CitationCase("`<!--` [@roe2001] `-->`", "[@roe2001] → 2"),
        CitationCase("<!-- [@roe2001]", "[@roe2001] → 2"),
        CitationCase("---\nnocite: |\n  @doe1999, @roe2001\ntitle: @x\n---\n\nSee [@roe2001].", "[@roe2001] → 2"),
    ])
    func `what is shown as it stands or not at all cites nothing`(_ case: CitationCase) {
        let works = [entry(1, "Doe", 1999, label: nil), entry(2, "Roe", 2001, label: nil)]
        #expect(found(in: `case`.text, works) == `case`.found)
    }

    @Test func `plain text has verbatim stretches and comments too`() {
        let works = [entry(1, "Doe", 1999, label: nil), entry(2, "Roe", 2001, label: nil)]
        let text = "<!-- (Doe, 1999) --> \\begin{verbatim}\\cite{doe1999}\\end{verbatim} \\cite{roe2001}"
        #expect(found(in: text, works, format: .plainText) == [#"\cite{roe2001} → 2"#])
    }

    @Test(
        arguments: [
            (#"\nocite{*}"#, [1, 2]), (#"\nocite{doe1999}"#, [1]), (#"\nocite{nobody, roe2001,doe1999}"#, [1, 2]),
            (#"\nocite{doe1999} \nocite {roe2001}"#, [1, 2]), (#"\nocite{nobody}"#, []), ("% \\nocite{*}", []),
            (#"\verb|\nocite{*}| `\nocite{*}` <!-- \nocite{*} --> \cite{doe1999}"#, []),
            ("---\nnocite: '@*'\n---\n\nText", [1, 2]), ("---\nnocite: |\n  @doe1999,\n  @roe2001\n...\n", [1, 2]),
            ("---\nnocite:\n- '@doe1999'\ntitle: '@roe2001'\n---\n", [1]),
            ("Text\n\n---\nnocite: |\n  @roe2001\n---\n", [2]), ("Text\nnocite: '@*'\n", []),
            ("---\ntitle: x\n---\n\nnocite: '@*'\n", []),
        ] as [(String, Set<Int>)])
    func `an article can list entries that it does not cite`(_ text: String, _ numbers: Set<Int>) {
        let works = [entry(1, "Doe", 1999, label: nil), entry(2, "Roe", 2001, label: nil)]
        #expect(CitationFinder.numbersListedWithoutCitation(in: article(text, .markdown), references: works) == numbers)
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
