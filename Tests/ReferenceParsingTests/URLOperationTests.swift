import Bibliography
import ReferenceParsing
import Testing

/// Each operation of repair in entries of several scripts.
@Suite struct URLOperationTests {
    /// An entry's words, the mark that closes it, and the words of the consulted date.
    private static let surroundings = [
        ("Lis, A. (2010). Rivers of the south. Water, 3(2). Available at: ", " (accessed 12 May 2014)."),
        ("Ліс А. Рэкі поўдня // Вада. 2010. № 3. С. 4–7. URL: ", " (дата звароту: 12.05.2014)."),
        ("李明. 南方的河流[J/OL]. 水, 2010, 3(2): 4-7. ", " [2014-05-12]."),
    ]

    private static let rows: [(printed: String, url: String, repairs: [URLRepair])] = [
        (
            "https://doi.org/10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O",
            "https://doi.org/10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O", []
        ),
        ("http://example.org/a/\nb.html", "http://example.org/a/b.html", [.joinedLines]),
        ("http://www.example. org/a.html", "http://www.example.org/a.html", [.removedBlank]),
        ("http: //www. example. org/a.html", "http://www.example.org/a.html", [.removedBlank]),
        ("ht tp://example.org/a.html", "http://example.org/a.html", [.removedBlank]),
        ("https ://example.org/a.html", "https://example.org/a.html", [.removedBlank]),
        ("http:/ /example.org/a.html", "http://example.org/a.html", [.removedBlank]),
        ("http://example.org/a% 20b.html", "http://example.org/a%20b.html", [.removedBlank]),
        (
            "http://example.org/a_b/Wasserwirt schaft.html", "http://example.org/a_b/Wasserwirtschaft.html",
            [.removedBlank]
        ),
        ("http://example.org/the river report.html", "http://example.org/the_river_report.html", [.restoredUnderscore]),
        (
            "http://example.org/rivers-of-thesouth.html", "http://example.org/rivers-of-the-south.html",
            [.restoredHyphen]
        ),
        ("http://example.org/jour-\nnal.html", "http://example.org/journal.html", [.joinedLines, .removedHyphen]),
        ("http://example.org/one-two-\nthree.html", "http://example.org/one-two-three.html", [.joinedLines]),
        ("http://example.org/2013-\n14.html", "http://example.org/2013-14.html", [.joinedLines]),
        ("http://example.org/a\\_b?x=1\\&y=2", "http://example.org/a_b?x=1&y=2", [.removedMarkup]),
        ("http://example.org/{\\textasciitilde}lis/", "http://example.org/~lis/", [.removedMarkup]),
        ("http://example.org/$\\sim$lis/", "http://example.org/~lis/", [.removedMarkup]),
        ("hxxp://example[.]org/a.html", "http://example.org/a.html", [.removedMarkup, .restoredScheme]),
        ("http://example.org/a\u{AD}b\u{200B}c", "http://example.org/abc", [.removedInvisible]),
        ("http://example.org/a–b‑c/ﬁle/˷lis", "http://example.org/a-b-c/file/~lis", [.replacedTypography]),
        ("http：／／example.org/a.html", "http://example.org/a.html", [.replacedTypography]),
        ("http://ехample.org/a", "http://example.org/a", [.replacedLookalike]),
        ("httр://example.org/a", "http://example.org/a", [.restoredScheme]),
        ("hpt://example.org/a", "http://example.org/a", [.restoredScheme]),
        ("htps://example.org/a", "https://example.org/a", [.restoredScheme]),
        ("http//example.org/a", "http://example.org/a", [.restoredScheme]),
        ("http; //example.org/a", "http://example.org/a", [.removedBlank, .restoredScheme]),
        ("www. example.org/a", "http://www.example.org/a", [.removedBlank, .restoredScheme]),
        ("http://example.org/a.html", "http://example.org/a.html", []),
        ("<URL:http://example.org/a_b>", "http://example.org/a_b", []),
        ("[a page](http://example.org/a.html)", "http://example.org/a.html", []),
        ("\\href{http://example.org/a.html}{a page}", "http://example.org/a.html", []),
        ("http://example.org/a/index.htmlAccessed", "http://example.org/a/index.html", []),
    ]

    @Test(arguments: rows.indices, surroundings.indices)
    func `an operation undoes its damage in an entry of any script`(row: Int, surrounding: Int) {
        let (before, after) = Self.surroundings[surrounding]
        let (printed, url, repairs) = Self.rows[row]
        let urls = BibliographyReader.reference(entry: before + printed + after).urls
        #expect(urls.count == 1)
        #expect(urls.first?.candidates.first?.url == url)
        #expect(urls.first?.candidates.first?.repairs == repairs)
    }

    @Test(arguments: [
        "网址http://example.org/a。2014年访问", "见http://example.org/a，访问日期2014-05-12", "（http://example.org/a）",
        "http://example.org/a、水",
    ])
    func `East Asian marks close a URL`(text: String) {
        let urls = BibliographyReader.reference(entry: "李明. 南方的河流. 水, 2010. " + text).urls
        #expect(urls.map { $0.candidates.first?.url } == ["http://example.org/a"])
    }

    @Test func `two URLs without a blank between them are two`() {
        let urls = BibliographyReader.reference(
            entry: "Lis, A. (2010). Rivers. http://example.org/a.pdfhttp://example.com/b.pdf"
        ).urls
        #expect(urls.map { $0.candidates.first?.url } == ["http://example.org/a.pdf", "http://example.com/b.pdf"])
    }

    @Test func `a URL inside a URL is part of it`() {
        let url = "http://web.archive.org/web/2010/http://example.org/a"
        #expect(URLRepairer.candidates(for: url) == [URLCandidate(url: url)])
    }

    @Test(arguments: [
        ("Lis A. Rivers, http://example.org/rivers( 30/01/2015).", "http://example.org/rivers"),
        ("Lis A. Rivers. DOI=https://example.org/rivers (accessed 2019-06-18)", "https://example.org/rivers"),
        ("Lis A. Rivers. heBtetip://www.example.org/rivers/R_a.html.", "http://www.example.org/rivers/R_a.html"),
        (
            "Lis A. Rivers, 13(2): 127-137. http://dx.doi.org/ 10.1000/rst: 2005018",
            "http://dx.doi.org/10.1000/rst:2005018"
        ),
        (
            "Lis A. Rivers. http://example.org/web/2010/http://www.example.com/a",
            "http://example.org/web/2010/http://www.example.com/a"
        ),
        (
            "Lis A. Rivers. www.example.org/go?to=http://www.example.com/a",
            "http://www.example.org/go?to=http://www.example.com/a"
        ),
    ])
    func `a URL starts and ends where the marks around it say`(entry: String, url: String) {
        #expect(BibliographyReader.reference(entry: entry).urls.map { $0.candidates.first?.url } == [url])
    }
}
