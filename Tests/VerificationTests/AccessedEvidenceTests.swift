import Testing
import WebArchive

@testable import Verification

@Suite struct AccessedEvidenceTests {
    private static let other = Fixture.page(
        title: "Sold", author: nil, published: nil, text: "This domain is for sale, ask for a price today and tomorrow."
    )

    private func level(_ captures: [CaptureObservation]) -> AccessedEvidence.Level? {
        Judge().verification(of: Fixture.evidence(live: .notAsked(.offline), captures: captures)).accessed?.level
    }

    @Test func `no capture and no date is E0`() {
        #expect(level([]) == AccessedEvidence.Level.none)
    }

    @Test func `a capture months away is E1`() {
        #expect(level([Fixture.capture("2014-02-01")]) == .indirect)
    }

    @Test(arguments: [("2014-06-16", AccessedEvidence.Level.near), ("2014-06-14", .indirect), ("2014-07-14", .near)])
    func `a capture within 14 days is E2`(day: String, expected: AccessedEvidence.Level) {
        #expect(level([Fixture.capture(day)]) == expected)
    }

    @Test func `equal captures on both sides are E3`() {
        #expect(level([Fixture.capture("2014-02-01"), Fixture.capture("2014-12-01")]) == .bracketed)
    }

    @Test func `a capture inside the day whose digest holds is E4`() {
        #expect(level([Fixture.capture("2014-06-30")]) == .captured)
        #expect(level([Fixture.capture("2014-06-30", check: .differs)]) == .near)
    }

    @Test func `the day is wide enough for every time zone`() {
        // 12:00 UTC on the day before is 02:00 of the day itself in UTC+14.
        #expect(level([Fixture.capture("2014-06-29")]) == .captured)
    }

    @Test func `a replaced page around the date is said`() {
        let evidence = Fixture.evidence(
            live: .notAsked(.offline),
            captures: [Fixture.capture("2014-06-20"), Fixture.capture("2014-07-10", page: Self.other)])
        #expect(Fixture.rules(evidence).contains(.accessedBracketDiffers))
    }

    @Test func `errors on both sides are said`() {
        let evidence = Fixture.evidence(
            live: .notAsked(.offline),
            captures: [
                Fixture.capture("2014-06-20", status: 404, page: nil),
                Fixture.capture("2014-07-10", status: 500, page: nil),
            ])
        #expect(Fixture.rules(evidence).contains(.accessedCapturesAreErrors))
    }

    @Test(arguments: [
        ("2027-01-01", "2013", nil, Rule.accessedInFuture), ("2012-01-01", "2013", nil, .accessedBeforeIssued),
        ("2014-06-30", "2013", "2014-01-31", .accessedAfterArticle),
    ])
    func `a date that cannot be is said`(accessed: String, issued: String, article: String?, rule: Rule) {
        let evidence = Fixture.evidence(
            Fixture.reference(issued: issued, accessed: accessed), live: .notAsked(.offline), articleIssued: article)
        #expect(Fixture.rules(evidence).contains(rule))
    }

    @Test func `a right date is not`() {
        let rules = Fixture.rules(Fixture.evidence(live: .notAsked(.offline), articleIssued: "2014"))
        #expect(
            rules.isDisjoint(with: [.accessedInFuture, .accessedBeforeIssued, .accessedAfterArticle, .accessedMissing]))
    }

    @Test func `a missing date is said`() {
        let evidence = Fixture.evidence(Fixture.reference(accessed: nil), live: .notAsked(.offline))
        #expect(Fixture.rules(evidence).contains(.accessedMissing))
    }

    @Test(arguments: [("2014-06-18", "12 days away"), ("2014-07-10", "10 days away"), ("2014-06-20", "10 days away")])
    func `distances are days of the calendar`(day: String, distance: String) {
        let verification = Judge().verification(
            of: Fixture.evidence(live: .notAsked(.offline), captures: [Fixture.capture(day)]))
        #expect(verification.accessed?.statement.contains(distance) == true)
    }
}
