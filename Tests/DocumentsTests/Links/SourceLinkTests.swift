import Documents
import Testing

@Suite struct SourceLinkTests {
    @Test(arguments: LinkRow.rows(.latex, latex))
    func `LaTeX says its links by commands and in its text`(row: LinkRow) { #expect(row.found == row.expected) }

    @Test(arguments: LinkRow.rows(.bibtex, bibtex))
    func `BibTeX says its links by fields`(row: LinkRow) { #expect(row.found == row.expected) }

    @Test(arguments: LinkRow.rows(.ris, ris))
    func `RIS says its links by tags`(row: LinkRow) { #expect(row.found == row.expected) }

    @Test(arguments: LinkRow.rows(.cslJSON, cslJSON))
    func `CSL-JSON says its links by variables`(row: LinkRow) { #expect(row.found == row.expected) }

    @Test(arguments: LinkRow.rows(.reStructuredText, reStructuredText))
    func `reStructuredText says its links by embedded addresses and targets`(row: LinkRow) {
        #expect(row.found == row.expected)
    }

    @Test(arguments: LinkRow.rows(.asciiDoc, asciiDoc))
    func `AsciiDoc says its links by macros`(row: LinkRow) { #expect(row.found == row.expected) }

    static let latex = ##"""
        \url{▸https://one.example/a} ⇒ url https://one.example/a
        \url{▸https://one.example/a_b%20c#d} ⇒ url https://one.example/a_b%20c#d
        \url{▸https://one.example/a\_b\%20c\#d\&e} ⇒ url https://one.example/a_b%20c#d&e
        \url{▸https://one.example/\~ada/} ⇒ url https://one.example/~ada/
        \url{▸https://one.example/\~{}ada/} ⇒ url https://one.example/~ada/
        \url{▸https://one.example/{\textasciitilde}ada/} ⇒ url https://one.example/~ada/
        \url{▸https://one.example/\textasciitilde ada/} ⇒ url https://one.example/~ada/
        \url{▸https://one.example/a\textunderscore{}b} ⇒ url https://one.example/a_b
        \url{▸https://one.example/a_{b}} ⇒ url https://one.example/a_b
        \url{▸https://one.example/a/%⏎  b} ⇒ url https://one.example/a/b
        \url{▸https://one.example/a/⏎  b} ⇒ url https://one.example/a/b
        \url{ ▸https://one.example/a } ⇒ url https://one.example/a
        \url|▸https://one.example/a| ⇒ url https://one.example/a
        \url{▸www.one.example/a} ⇒ url http://www.one.example/a
        \url{▸one.example/a} ⇒ url http://one.example/a
        \url{▸10.1000/182} ⇒ doi 10.1000/182
        \url{▸https://doi.org/10.1000/a\_b} ⇒ doi 10.1000/a_b
        \doi{▸10.1000/a\_b} ⇒ doi 10.1000/a_b
        \nolinkurl{▸https://one.example/a} ⇒ url https://one.example/a
        \path{▸https://one.example/a} \path{/usr/local} ⇒ url https://one.example/a
        \href{▸https://one.example/a\#b}{https://one.example/} ⇒ url https://one.example/a#b
        \href[pdfnewwindow]{▸https://one.example/a}{one} ⇒ url https://one.example/a
        \href{▸mailto:ada@one.example}{ada} ⇒ mail ada@one.example
        \newcommand{\link}[1]{\url{#1}} ⇒
        \href{\base/a}{one} ⇒
        See ▸https://one.example/a\_b. ⇒ url https://one.example/a_b
        \footnote{See ▸https://one.example/a}next ⇒ url https://one.example/a
        {\small ▸https://one.example/a} ⇒ url https://one.example/a
        ▸https://one.example/{\textasciitilde}ada/ ⇒ url https://one.example/~ada/
        ▸https://one.example/$\sim$ada/ ⇒ url https://one.example/~ada/
        ▸https://one.example/?a=1\&b=2 ⇒ url https://one.example/?a=1&b=2
        ▸https://one.example/a\-b\slash c ⇒ url https://one.example/ab/c
        ▸https://one.example/a\\next ⇒ url https://one.example/a
        ▸https://one.example/a~b ⇒ url https://one.example/a
        ▸https://one.example/a% a comment https://two.example/ ⇒ url https://one.example/a
        % https://one.example/⏎▸https://two.example/ ⇒ url https://two.example/
        100\% ▸https://one.example/ ⇒ url https://one.example/
        \begin{verbatim}⏎https://one.example/⏎\end{verbatim}▸https://two.example/ ⇒ url https://two.example/
        \verb|https://one.example/| ▸https://two.example/ ⇒ url https://two.example/
        \bibitem{a} Ada. \newblock ▸doi:10.1000/a\_b. ⇒ doi 10.1000/a_b
        \bibitem{a} ▸arXiv:2101.00001, ▸PMID: 123. ⇒ arxiv 2101.00001 ⇒ pmid 123
        """##

    static let bibtex = ##"""
        @misc{a, url = {▸https://one.example/a}} ⇒ url https://one.example/a
        @misc{a, url = "▸https://one.example/a"} ⇒ url https://one.example/a
        @misc(a, URL = {▸https://one.example/a}) ⇒ url https://one.example/a
        @misc{a, url = {{▸https://one.example/a}}} ⇒ url https://one.example/a
        @misc{a, url = {▸https://one.example/a\_b}} ⇒ url https://one.example/a_b
        @misc{a, url = {▸https://one.example/a{\_}b}} ⇒ url https://one.example/a_b
        @misc{a, url = {▸https://one.example/{\textasciitilde}ada}} ⇒ url https://one.example/~ada
        @misc{a, url = {▸https://one.example/\~ada}} ⇒ url https://one.example/~ada
        @misc{a, url = {▸https://one.example/~ada/a_b.html}} ⇒ url https://one.example/~ada/a_b.html
        @misc{a, url = {▸https://one.example/a#b~c}} ⇒ url https://one.example/a#b~c
        @misc{a, doi = {▸10.1000/a~b}} ⇒ doi 10.1000/a~b
        @string{b = "https://one.example/~ada/"}⏎@misc{a, url = ▸b # "c"} ⇒ url https://one.example/~ada/c
        @misc{a, url = {▸https://one.example/%7Eada?a=1\&b=2}} ⇒ url https://one.example/%7Eada?a=1&b=2
        @misc{a, url = {▸https://one.example/long/⏎     path/a}} ⇒ url https://one.example/long/path/a
        @misc{a, url = {\url{▸https://one.example/a}}} ⇒ url https://one.example/a
        @misc{a, url = {▸https://one.example/a ▸https://two.example/b}} ⇒ url https://one.example/a ⇒ url https://two.example/b
        @misc{a, url = {▸www.one.example}} ⇒ url http://www.one.example
        @misc{a, url = {▸one.example/a}} ⇒ url http://one.example/a
        @misc{a, url = {▸https://one.example/} # {a}} ⇒ url https://one.example/a
        @string{b = "https://one.example/"}⏎@misc{a, url = ▸b # "c"} ⇒ url https://one.example/c
        @string{b = "https://one.example/"}⏎@misc{a, url = ▸b} ⇒ url https://one.example/
        @misc{a, doi = {▸10.1000/182}} ⇒ doi 10.1000/182
        @misc{a, doi = {▸https://doi.org/10.1000/182}} ⇒ doi 10.1000/182
        @misc{a, doi = {▸doi:10.1000/182}} ⇒ doi 10.1000/182
        @misc{a, doi = {▸10.1000/a\_b}} ⇒ doi 10.1000/a_b
        @misc{a, doi = {▸10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O}} ⇒ doi 10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O
        @misc{a, eprint = {▸2101.00001}, archivePrefix = {arXiv}} ⇒ arxiv 2101.00001
        @misc{a, eprinttype = "arxiv", eprint = "▸hep-th/9901001v2"} ⇒ arxiv hep-th/9901001v2
        @misc{a, eprint = {▸12345}, eprinttype = {pubmed}} ⇒ pmid 12345
        @misc{a, eprint = {▸https://one.example/e.pdf}} ⇒ url https://one.example/e.pdf
        @misc{a, pmid = {▸12345}} ⇒ pmid 12345
        @misc{a, pmid = ▸12345} ⇒ pmid 12345
        @misc{a, howpublished = {\url{▸https://one.example/a⏎   b}}} ⇒ url https://one.example/ab
        @misc{a, note = {See ▸https://one.example/a\_b, and ▸doi:10.1000/1.}} ⇒ url https://one.example/a_b ⇒ doi 10.1000/1
        @misc{a, note = {\href{▸https://one.example/a}{text}}} ⇒ url https://one.example/a
        @misc{a, file = {a.pdf:/home/ada/a.pdf:https://one.example/}} ⇒
        https://one.example/ stands outside of entries ⇒
        @misc{a, url = {http://never.example/⏎@misc{b, url = {▸https://one.example/}} ⇒ url https://one.example/
        @misc{a, year 2000}⏎@misc{b, url = {▸https://one.example/}} ⇒ url https://one.example/
        @misc{a, month = jan, url = {▸https://one.example/}, % a comment⏎ year = 2000} ⇒ url https://one.example/
        """##

    static let ris = ##"""
        TY  - WEB⏎UR  - ▸https://one.example/a⏎ER  - ⇒ url https://one.example/a
        UR  - ▸https://one.example/a; ▸https://two.example/b ⇒ url https://one.example/a ⇒ url https://two.example/b
        L1  - ▸https://one.example/a.pdf⏎L4  - internal-pdf://a.pdf ⇒ url https://one.example/a.pdf
        DO  - ▸10.1000/182 ⇒ doi 10.1000/182
        DO  - ▸https://doi.org/10.1000/182 ⇒ doi 10.1000/182
        TY  - JOUR⏎AN  - ▸12345⏎DB  - PubMed⏎ER  - ⇒ pmid 12345
        TY  - JOUR⏎AN  - 12345⏎DB  - Scopus⏎ER  - ⇒
        N1  - ▸PMID: 123, see ▸www.one.example/a. ⇒ pmid 123 ⇒ url http://www.one.example/a
        AN  - ▸arXiv:2101.00001 ⇒ arxiv 2101.00001
        UR  - ▸one.example/a ⇒ url http://one.example/a
        """##

    static let cslJSON = ##"""
        [{"URL": "▸https://one.example/a"}] ⇒ url https://one.example/a
        [{"URL":"▸https:\/\/one.example\/a"}] ⇒ url https://one.example/a
        [{"URL":"▸https://one.example/\u00e9"}] ⇒ url https://one.example/é
        [{"URL":"▸https://one.example/\ud83d\ude00"}] ⇒ url https://one.example/😀
        [{"URL":"▸https://one.example/?a\u0026b"}] ⇒ url https://one.example/?a&b
        [{"DOI":"▸10.1000\/182"}] ⇒ doi 10.1000/182
        [{"DOI":"▸https://doi.org/10.1000/182"}] ⇒ doi 10.1000/182
        [{"DOI":"▸10.1002/(SICI)1097-4571(199806)49:8\u003c693::AID-ASI4\u003e3.0.CO;2-O"}] ⇒ doi 10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O
        [{"PMID":"▸123"},{"PMID":▸456}] ⇒ pmid 123 ⇒ pmid 456
        [{"note":"See\n▸https://one.example/a\"b and ▸arXiv:2101.00001"}] ⇒ url https://one.example/a ⇒ arxiv 2101.00001
        [{"id":"https://one.example/items/1","title":"A: B"}] ⇒
        [{"URL":"▸https://one.example/a"},⏎ {"URL":"▸https://two.example/é","x": ⇒ url https://one.example/a ⇒ url https://two.example/é
        """##

    static let reStructuredText = ##"""
        See `one <▸https://one.example/>`_. ⇒ url https://one.example/
        See `one <▸https://one.example/>`__ and ▸https://two.example/. ⇒ url https://one.example/ ⇒ url https://two.example/
        See `a long⏎text <▸https://one.example/>`_ and ▸https://two.example/ ⇒ url https://one.example/ ⇒ url https://two.example/
        `file <▸a/b.html#c>`_ `place <▸#c>`_ ⇒ file a/b.html#c ⇒ anchor c
        `mail <▸mailto:ada@one.example>`_ ⇒ mail ada@one.example
        .. _one: ▸https://one.example/a ⇒ url https://one.example/a
        .. _`one: two`: ▸https://one.example/a ⇒ url https://one.example/a
        .. _one: two_ ⇒
        .. _label: ⇒
        __ ▸https://one.example/a ⇒ url https://one.example/a
        .. image:: ▸a.png⏎   :target: ▸https://one.example/ ⇒ file a.png ⇒ url https://one.example/
        .. |logo| image:: ▸https://one.example/logo.png ⇒ url https://one.example/logo.png
        .. note:: See ▸https://one.example/ ⇒ url https://one.example/
        .. [1] See ▸https://one.example/ ⇒ url https://one.example/
        ``https://one.example/`` ▸https://two.example/ ⇒ url https://two.example/
        .. https://one.example/ is a comment⏎   https://two.example/⏎⏎▸https://three.example/ ⇒ url https://three.example/
        Code::⏎⏎  https://one.example/⏎⏎▸https://two.example/ ⇒ url https://two.example/
        .. code-block:: sh⏎⏎   https://one.example/⏎⏎▸https://two.example/ ⇒ url https://two.example/
        <▸https://one.example/> (▸https://two.example/) ⇒ url https://one.example/ ⇒ url https://two.example/
        """##

    static let asciiDoc = ##"""
        ▸https://one.example/a[One] ⇒ url https://one.example/a
        ▸https://one.example/a ⇒ url https://one.example/a
        link:▸https://one.example/a[One] ⇒ url https://one.example/a
        link:▸a%20b.html#c[One] ⇒ file a b.html#c
        link:++▸https://one.example/a_b_++[One] ⇒ url https://one.example/a_b_
        image::▸a.png[A] and image:▸https://one.example/b.png[B] ⇒ file a.png ⇒ url https://one.example/b.png
        xref:▸other.adoc#part[Other] xref:▸part[Part] ⇒ file other.adoc#part ⇒ anchor part
        <<▸part>> <<▸part,text>> <<▸other.adoc#part,text>> ⇒ anchor part ⇒ anchor part ⇒ file other.adoc#part
        include::▸other.adoc[] ⇒ file other.adoc
        ▸mailto:ada@one.example[Ada] ⇒ mail ada@one.example
        :base: ▸https://one.example⏎▸{base}/a[One] ⇒ url https://one.example ⇒ url https://one.example/a
        {unknown}/a https://one.example/{version}/b ⇒
        \https://one.example/a ▸https://two.example/ ⇒ url https://two.example/
        `https://one.example/` ▸https://two.example/ ⇒ url https://two.example/
        ----⏎https://one.example/⏎----⏎▸https://two.example/ ⇒ url https://two.example/
        ```⏎https://one.example/⏎```⏎▸https://two.example/ ⇒ url https://two.example/
        // https://one.example/⏎▸https://two.example/ ⇒ url https://two.example/
        ////⏎https://one.example/⏎////⏎▸https://two.example/ ⇒ url https://two.example/
        (▸https://one.example/a). <▸https://two.example/> ⇒ url https://one.example/a ⇒ url https://two.example/
        """##
}
