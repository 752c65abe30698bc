import Bibliography
import ReferenceParsing
import Testing

@Suite struct URLRepairerTests {
    private static let slugTitle =
        "Ćwiczenia wojskowe, czy nowe manewry? Kraje nadbałtyckie zaniepokojone oddziałami sąsiadów"

    @Test(arguments: [
        "http://example.org/", "https://example.org/a_b-c/d.html?x=1&y=%20z#part", "http://example.org/a(b)c",
        "http://example.org/{x}",
        "http://EXAMPLE.org/Path", "https://ru.wikipedia.org/wiki/Река", "http://президент.рф/",
        "ftp://example.org/file",
        "http://example.org/$FILE/a.doc", "http://example.org/a$$1$$/b", "mailto:a@example.org", "javascript:alert(1)",
        "http://example.org:8080/~name/;p", "http://example.org/a--b",
    ])
    func `an undamaged URL is its own only reading`(url: String) {
        #expect(URLRepairer.candidates(for: url, title: "A title of another thing") == [URLCandidate(url: url)])
    }

    @Test(arguments: [
        (
            "http://example.org/files/report 99.pdf", "http://example.org/files/report_99.pdf",
            [URLRepair.restoredUnderscore]
        ),
        ("http://www.example. org/a/b", "http://www.example.org/a/b", [.removedBlank]),
        ("http://example.org/a/\nb.html", "http://example.org/a/b.html", [.joinedLines]),
        ("http://example.org/jour-\nnal.html", "http://example.org/journal.html", [.joinedLines, .removedHyphen]),
        ("http://example.org/one-two-\nthree.html", "http://example.org/one-two-three.html", [.joinedLines]),
        ("http://example.org/a\\_b?x=1\\&y=2", "http://example.org/a_b?x=1&y=2", [.removedMarkup]),
        ("http://example.org/a?gui $d=1\\&p=2$", "http://example.org/a?guid=1&p=2", [.removedBlank, .removedMarkup]),
        ("http://example.org/a\u{AD}b\u{200B}c", "http://example.org/abc", [.removedInvisible]),
        ("http://example.org/a–b‑c/ﬁle/˷me", "http://example.org/a-b-c/file/~me", [.replacedTypography]),
        ("http://ехample.org/a", "http://example.org/a", [.replacedLookalike]),
        ("htp://example.org/a", "http://example.org/a", [.restoredScheme]),
        ("http:/example.org/a", "http://example.org/a", [.restoredScheme]),
        ("http//example.org/a", "http://example.org/a", [.restoredScheme]),
        ("https;//example.org/a", "https://example.org/a", [.restoredScheme]),
        ("www.example.org/a", "http://www.example.org/a", [.restoredScheme]),
        ("http:\\\\example.org/a", "http://example.org/a", [.restoredScheme]),
        (
            "http://example.org/a?id (12), URL key=5", "http://example.org/a?id_key=5",
            [.removedInsertion, .restoredUnderscore]
        ),
    ])
    func `damage is undone and named`(printed: String, url: String, repairs: [URLRepair]) {
        let candidates = URLRepairer.candidates(for: printed)
        #expect(candidates.first?.url == url)
        #expect(candidates.first?.repairs == repairs)
        #expect(candidates.count <= PrintedURL.maximumCandidates)
        #expect(zip(candidates, candidates.dropFirst()).allSatisfy { $0.score >= $1.score })
    }

    @Test(arguments: [
        "<http://example.org/a>", "(http://example.org/a).", "[http://example.org/a],", "“http://example.org/a”",
    ])
    func `brackets and punctuation around a URL are no part of it`(printed: String) {
        #expect(URLRepairer.candidates(for: printed).first?.url == "http://example.org/a")
    }

    @Test(arguments: [
        (
            "cwiczenia-wojskowe-czy-nowemanewry-kraje-nadbaltyckie",
            "cwiczenia-wojskowe-czy-nowe-manewry-kraje-nadbaltyckie", [URLRepair.restoredHyphen]
        ),
        (
            "12-cwiczenia-woiskowe-czy-nowe-manewry-kraje", "12-cwiczenia-wojskowe-czy-nowe-manewry-kraje",
            [.correctedFromTitle]
        ),
        (
            "cwiczenia-wojskowe-czy-nowe-manewry-krajenadbaltvckie.html",
            "cwiczenia-wojskowe-czy-nowe-manewry-kraje-nadbaltyckie.html", [.restoredHyphen, .correctedFromTitle]
        ),
    ])
    func `a path that spells the title is corrected from it`(slug: String, corrected: String, repairs: [URLRepair]) {
        let candidates = URLRepairer.candidates(for: "http://example.org/a/\(slug)", title: Self.slugTitle)
        #expect(candidates.first?.url == "http://example.org/a/\(corrected)")
        #expect(candidates.first?.repairs == repairs)
        #expect(candidates.contains { $0.url == "http://example.org/a/\(slug)" })
    }

    @Test(arguments: [
        "cwiczenia-wojskowe-czy-nowe-manewry-kraje", "cwiczen-wojskowych-nowe-manewry-kraje",
        "cwiczenia-wojskowe-i-cos-innego", "covid19-nowe-manewry-kraje",
    ])
    func `a path in other words than the title is left alone`(slug: String) {
        let url = "http://example.org/\(slug)"
        let candidates = URLRepairer.candidates(for: url, title: Self.slugTitle + " COVID-19")
        #expect(candidates.first == URLCandidate(url: url))
        #expect(candidates.dropFirst().allSatisfy { $0.repairs == [.restoredHyphen] && $0.score < 0.4 })
    }

    @Test func `another ending of a word of the title is left alone`() {
        let url = "http://example.org/ein-neuer-blick-auf-eigener-karte"
        #expect(
            URLRepairer.candidates(for: url, title: "Ein neuer Blick auf eigenen Karten").first
                == URLCandidate(url: url))
    }

    @Test(arguments: [
        "http://example.org/files/report 99.pdf", "htp://www.example. org/a–b/\nc.html",
        "http://example.org/jour-\nnal.html",
        "http://example.org/a?gui $d=1\\&p=2$", "http://example.org/a?id (12), URL key=5",
        "http://example.org/cwiczenia-wojskowe-czy-nowemanewry-kraje",
    ])
    func `a repaired URL needs no repair`(printed: String) throws {
        let first = try #require(URLRepairer.candidates(for: printed, title: Self.slugTitle).first)
        let again = URLRepairer.candidates(for: first.url, title: Self.slugTitle)
        #expect(again.first == URLCandidate(url: first.url))
    }
}
