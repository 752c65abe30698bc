import Bibliography
import ReferenceParsing
import Testing

@Suite struct LostHyphenTests {
    private func candidates(_ url: String, _ words: String) -> [URLCandidate] {
        BibliographyReader.reference(entry: words + " " + url).urls.first?.candidates ?? []
    }

    @Test(arguments: [
        ("Lis, A. (2010). Rivers of the great plains.", "rivers-of-thegreat-plains", "rivers-of-the-great-plains"),
        ("Lis, A. (2010). Water policy.", "annual-report-onworking-papers", "annual-report-on-working-papers"),
        ("Лис А. Река и город на карте. 2010.", "reka-i-gorod-nakarte", "reka-i-gorod-na-karte"),
        ("Müller, J. (2010). Flüsse und Seen.", "bericht-ueber-fluesseund-seen", "bericht-ueber-fluesse-und-seen"),
        ("Lis, A. (2010). L’eau et la ville.", "rapport-sur-leauet-la-ville", "rapport-sur-leau-et-la-ville"),
        ("Lis, A. (2010). Notes.", "water-policy/waterpolicy-news", "water-policy/water-policy-news"),
        (
            "Lis, A. (2010). Notes.", "media-room/news/researchdepartments/1.htm",
            "media-room/news/research-departments/1.htm"
        ),
        ("Lis, A. (2010). The great plains.", "river-gapsgreat-plains", "river-gaps-great-plains"),
        ("Lis, A. (2010). Notes.", "Annual-WaterReport-2010.pdf", "Annual-Water-Report-2010.pdf"),
    ])
    func `a hyphen is put back where words and the URL's habit agree`(words: String, path: String, repaired: String) {
        let first = candidates("http://example.org/" + path, words).first
        #expect(first?.url == "http://example.org/" + repaired)
        #expect(first?.repairs == [.restoredHyphen])
    }

    @Test(arguments: [
        ("Lis, A. (2010). Working papers.", "http://example.org/workingpapers/2010.pdf"),
        ("Lis, A. (2010). Working papers.", "http://workingpapers.example.org/a.pdf"),
        ("Lis, A. (2010). Rivers.", "http://www.waterreport.example/news/Water-Report-2010.pdf"),
        ("Lis, A. (2010). Rivers.", "http://water-report.example/news/waterreport_3.pdf"),
        ("Lis, A. (2010). Rivers.", "http://example.org/landesregierung-und-wasserwirtschaft"),
        ("Lis, A. (2010). Rivers.", "http://example.org/pressReleases/waterReport.html"),
        ("Lis, A. (2010). Rivers.", "http://example.org/a-b/report2010.pdf"),
        ("Lis, A. (2010). Rivers.", "http://example.org/water-understanding-notebook"),
        ("Lis, A. (2010). Rivers of multi agent games.", "http://example.org/multiagent-game-rivers"),
        ("Lis, A. (2010). The war over the rivers.", "http://example.org/1964lisowski-warrivers.html"),
        ("Lis, A. (2010). Expert*innen der Flüsse.", "http://example.org/expertinnen-der-fluesse"),
        ("Lis, A. (2010). Rivers.", "http://example.org/rivers-of-the-produktor"),
        ("Lis, A. (2010). Rivers.", "http://example.org/der-ausflug-an-den-fluss"),
        ("Lis, A. (2010). Rivers.", "http://example.org/archive-fulldisplay.pl?n=1"),
        ("Lis, A. (2010). Rivers.", "http://water-sciencespo.example.org/a.pdf"),
        ("Lis, A. (2010). Rivers.", "http://example.org/getattachment/Other-Resources/Annual-Report"),
    ])
    func `what may be one word stays the first reading`(words: String, url: String) {
        #expect(candidates(url, words).first == URLCandidate(url: url))
    }

    @Test func `a host's word of grammar is parted from the word behind it`() {
        let first = candidates("http://www.fluesse-iminternet.example/see-g/a.pdf", "Lis, A. (2010). Notes.").first
        #expect(first?.url == "http://www.fluesse-im-internet.example/see-g/a.pdf")
    }

    @Test(arguments: [
        ("http://example.org/workingpapers/a.pdf", "http://example.org/working-papers/a.pdf"),
        ("http://waterreport.example.org/a.pdf", "http://water-report.example.org/a.pdf"),
    ])
    func `a hyphen without the URL's habit is offered as a guess`(printed: String, guess: String) throws {
        let found = try #require(candidates(printed, "Lis, A. (2010). Rivers.").first { $0.url == guess })
        #expect(found.repairs == [.restoredHyphen])
        #expect(found.score < 0.4)
    }
}
