import Bibliography
import PageMetadata
import Testing

@testable import Verification

@Suite struct PageComparisonTests {
    private static let longText = """
        Nuclear waste keeps for longer than any footnote. Its half-life is a matter of physics and not of servers, and \
        nobody has to renew a domain name so that it stays where it was put, deep below the ground.
        """

    @Test func `a shell that scripts fill abstains`() {
        let page = Fixture.page(title: "Harbour Review", author: nil, published: nil, text: "Please enable scripts.")
        guard case .cannotTell = standing(Fixture.reference(), page) else {
            Issue.record("a few words are no page")
            return
        }
    }

    private func standing(_ reference: Reference, _ page: PageDescription) -> PageComparison.Standing {
        PageComparison(of: reference, with: page).standing
    }

    @Test(arguments: [
        "On the half-life of a footnote", "ON THE HALF-LIFE OF A FOOTNOTE",
        "On the Half–Life of a Footnote: Ten Years Later", "On the half-life of a footnotе",
    ])
    func `a title is recognised through case, dashes, subtitles and look-alikes`(title: String) {
        #expect(standing(Fixture.reference(), Fixture.page(title: title)) == .isCited)
    }

    @Test func `a Cyrillic title meets its romanization`() {
        let reference = Fixture.reference(title: "Учения коллективных сил", author: nil, issued: nil)
        #expect(standing(reference, Fixture.page(title: "Ucheniya kollektivnykh sil", text: "")) == .isCited)
    }

    @Test func `two shared words verify nothing`() {
        let page = Fixture.page(
            title: "The half-life of plutonium", author: nil, published: nil, text: Self.longText)
        #expect(standing(Fixture.reference(), page) == .isAnother)
    }

    @Test func `author and date without the title abstain`() {
        let page = Fixture.page(title: "O półtrwaniu przypisu", text: "Anna Kowalska")
        guard case .cannotTell = standing(Fixture.reference(), page) else {
            Issue.record("a translated title is not an accusation")
            return
        }
    }

    @Test func `a title with other author and other date abstains`() {
        let page = Fixture.page(author: "John Smith", published: "1999", text: "On the half-life of a footnote")
        guard case .cannotTell = standing(Fixture.reference(), page) else {
            Issue.record("a title alone is not enough against author and date")
            return
        }
    }

    @Test func `a title somewhere in a list of links needs more`() {
        let list = Fixture.page(
            title: "Latest articles", author: nil, published: nil,
            text: "On the half-life of a footnote. More articles.")
        guard case .cannotTell = standing(Fixture.reference(author: "Nowak", issued: nil), list) else {
            Issue.record("a line of text is not the page's title")
            return
        }
    }

    @Test(arguments: [
        ("2013-12-19", FieldComparison.Judgement.agrees), ("2014", .close), ("2012", .close), ("2010", .differs),
    ])
    func `a year beside counts half`(published: String, judgement: FieldComparison.Judgement) {
        let comparison = PageComparison(of: Fixture.reference(), with: Fixture.page(published: published))
        #expect(comparison.fields.first { $0.field == "issued" }?.judgement == judgement)
    }

    @Test func `an equal DOI decides, another one is said`() {
        var page = Fixture.page(title: "Half-life", author: nil, published: nil, text: "Half-life")
        page.dois = [.init("10.1000/182", origin: "citation_doi")]
        #expect(standing(Fixture.reference(doi: "https://doi.org/10.1000/182"), page) == .isCited)
        let fields = PageComparison(of: Fixture.reference(doi: "10.1000/999"), with: page).fields
        #expect(fields.first { $0.field == "DOI" }?.judgement == .differs)
    }

    @Test(arguments: [("Kowalska, A.", true), ("ANNA KOWALSKA", true), ("Kowalski", false), ("Nowak", false)])
    func `a family name is looked for as a word`(printed: String, agrees: Bool) {
        let comparison = PageComparison(of: Fixture.reference(), with: Fixture.page(author: printed, text: "…"))
        #expect((comparison.fields.first { $0.field == "author" }?.judgement == .agrees) == agrees)
    }
}
