import Testing

@testable import Verification

@Suite struct UncitedEntryTests {
    @Test(arguments: [(true, false, true), (true, true, false), (false, false, false), (false, true, false)])
    func `an entry without citation is one that nothing in the text asks for`(
        hasTextCitations: Bool, isListed: Bool, isFound: Bool
    ) {
        let evidence = Fixture.evidence(live: .notAsked(.offline))
        let uncited = Evidence(
            reference: evidence.reference, articleIssued: nil, runDate: evidence.runDate, isOffline: true,
            attempts: evidence.attempts, citations: [], hasTextCitations: hasTextCitations,
            isListedWithoutCitation: isListed)
        #expect(Fixture.rules(uncited).contains(.entryWithoutCitation) == isFound)
    }
}
