import Bibliography
import PageMetadata
import Testing
import Web

@testable import Verification

@Suite struct VerdictTests {
    private static let other = Fixture.page(
        title: "Welcome to the portal", author: "The editors", published: "2026-01-01",
        text: """
            Welcome to the portal of the archive. News of the week, opening hours, the shop, the newsletter, jobs, \
            contact and imprint. Follow us. All rights reserved. Search the catalogue or ask a librarian by telephone.
            """)
    private static let rewritten = Fixture.page(
        text: """
            On the half-life of a footnote. Anna Kowalska, 2013. This revised edition says something else throughout: \
            archives have grown, persistent identifiers have spread, and the share of lost pages depends on the field.
            """)

    @Test func `the live page that is what was cited is verified`() throws {
        #expect(
            Fixture.verdict(Fixture.evidence(live: try Fixture.live([(200, nil)], page: Fixture.page()))) == .verified)
    }

    @Test(arguments: [
        ("https://archive.example/reports/half-life.html", Verdict.verified),
        ("http://www.archive.example/reports/half-life.html", .verified),
        ("http://archive.example/reports/half-life.html/", .verified),
        ("http://archive.example/items/7", .moved),
        ("http://new.example/reports/half-life.html", .moved),
    ])
    func `a permanent redirect is a move only to another host or path`(target: String, verdict: Verdict) throws {
        let live = try Fixture.live([(301, target), (200, nil)], page: Fixture.page())
        #expect(Fixture.verdict(Fixture.evidence(live: live)) == verdict)
    }

    @Test func `a temporary redirect is no move`() throws {
        let live = try Fixture.live([(302, "/items/7"), (200, nil)], page: Fixture.page())
        #expect(Fixture.verdict(Fixture.evidence(live: live)) == .verified)
    }

    @Test func `a capture near the consulted date stands for a page that is gone`() throws {
        let evidence = Fixture.evidence(live: try Fixture.live([(404, nil)]), captures: [Fixture.capture("2014-06-18")])
        #expect(Fixture.verdict(evidence) == .verifiedArchived)
        #expect(Fixture.rules(evidence).contains(.urlGoneArchived))
        #expect(!Fixture.rules(evidence).contains(.urlGone))
    }

    @Test func `a capture far from the consulted date does not`() throws {
        let evidence = Fixture.evidence(live: try Fixture.live([(404, nil)]), captures: [Fixture.capture("2019-01-01")])
        #expect(Fixture.verdict(evidence) == .dead)
        #expect(Fixture.rules(evidence).isSuperset(of: [.urlGone, .accessedNoCaptureNear]))
    }

    @Test func `a capture of another page does not`() throws {
        let evidence = Fixture.evidence(
            live: try Fixture.live([(404, nil)]), captures: [Fixture.capture("2014-06-18", page: Self.other)])
        #expect(Fixture.verdict(evidence) == .dead)
    }

    @Test func `a rewritten page beside a good capture has drifted`() throws {
        let evidence = Fixture.evidence(
            live: try Fixture.live([(200, nil)], page: Self.rewritten), captures: [Fixture.capture("2014-06-18")])
        #expect(Fixture.verdict(evidence) == .drifted)
        #expect(Fixture.rules(evidence).contains(.pageChanged))
    }

    @Test func `a replaced page beside a good capture is verified by the capture`() throws {
        let evidence = Fixture.evidence(
            live: try Fixture.live([(200, nil)], page: Self.other), captures: [Fixture.capture("2014-06-18")])
        #expect(Fixture.verdict(evidence) == .verifiedArchived)
        #expect(Fixture.rules(evidence).contains(.pageReplaced))
    }

    @Test func `another page without a capture is a mismatch`() throws {
        let evidence = Fixture.evidence(live: try Fixture.live([(200, nil)], page: Self.other))
        #expect(Fixture.verdict(evidence) == .mismatch)
        #expect(Fixture.rules(evidence).contains(.pageTitleMismatch))
    }

    @Test func `a redirect to the home page is a soft 404`() throws {
        let evidence = Fixture.evidence(live: try Fixture.live([(302, "/"), (200, nil)], page: Self.other))
        #expect(Fixture.verdict(evidence) == .mismatch)
        #expect(Fixture.rules(evidence).contains(.urlSoft404))
    }

    @Test(arguments: [
        (SiblingProbe(status: 200, finalURL: nil, redirectCount: 0, text: VerdictTests.other.text), true),
        (SiblingProbe(status: 404, finalURL: nil, redirectCount: 0, text: VerdictTests.other.text), false),
        (SiblingProbe(status: 200, finalURL: nil, redirectCount: 0, text: Fixture.text), false),
    ])
    func `the same page for an invented sibling is a soft 404`(sibling: SiblingProbe, isSoft404: Bool) throws {
        let live = try Fixture.live([(200, nil)], page: Self.other, sibling: sibling)
        #expect(Fixture.rules(Fixture.evidence(live: live)).contains(.urlSoft404) == isSoft404)
    }

    @Test func `a site's root is never a soft 404`() throws {
        let reference = Fixture.reference(url: "http://archive.example/")
        let sibling = SiblingProbe(status: 200, finalURL: nil, redirectCount: 0, text: Self.other.text)
        let live = try Fixture.live([(200, nil)], page: Self.other, sibling: sibling, url: "http://archive.example/")
        #expect(!Fixture.rules(Fixture.evidence(reference, live: live)).contains(.urlSoft404))
    }

    @Test(arguments: [401, 403, 429, 451])
    func `a refusal is blocked and accuses nobody`(status: Int) throws {
        let evidence = Fixture.evidence(live: try Fixture.live([(status, nil)]))
        #expect(Fixture.verdict(evidence) == .blocked)
        #expect(Judge().verification(of: evidence).findings.allSatisfy { $0.level < .b })
    }

    @Test func `a challenge with status 200 is blocked`() throws {
        let page = Fixture.page(title: "Just a moment...", signs: [PageSign(.challenge, detail: "Just a moment...")])
        #expect(Fixture.verdict(Fixture.evidence(live: try Fixture.live([(200, nil)], page: page))) == .blocked)
    }

    @Test(arguments: [404, 410])
    func `a definite answer is dead`(status: Int) throws {
        #expect(Fixture.verdict(Fixture.evidence(live: try Fixture.live([(status, nil)]))) == .dead)
    }

    @Test(arguments: [
        (TransferFailure.Kind.nameNotFound, Verdict.dead), (.nameUnresolved, .unreachable),
        (.timedOutReading, .unreachable),
        (.tlsFailed, .unreachable), (.redirectLoop, .unreachable), (.connectionFailed, .unreachable),
        (.addressRefused, .unchecked),
    ])
    func `a failure says what it can`(kind: TransferFailure.Kind, verdict: Verdict) throws {
        #expect(Fixture.verdict(Fixture.evidence(live: try Fixture.failed(kind))) == verdict)
    }

    @Test(arguments: [500, 502, 503, 418])
    func `a server error is unreachable`(status: Int) throws {
        #expect(Fixture.verdict(Fixture.evidence(live: try Fixture.live([(status, nil)]))) == .unreachable)
    }

    @Test func `offline a capture verifies and nothing else is said`() {
        let offline = LiveCheck.notAsked(.offline)
        #expect(
            Fixture.verdict(Fixture.evidence(live: offline, captures: [Fixture.capture("2014-06-30")]))
                == .verifiedArchived)
        #expect(Fixture.verdict(Fixture.evidence(live: offline)) == .unchecked)
    }

    @Test func `an entry without a URL is unchecked`() {
        let evidence = Fixture.evidence(Fixture.reference(url: nil), live: .notAsked(.offline))
        #expect(Fixture.verdict(evidence) == .unchecked)
        #expect(Fixture.rules(evidence).contains(.urlMissing))
    }

    @Test func `a later reading of a damaged URL is taken when it alone is confirmed`() throws {
        var reference = Fixture.reference()
        reference.urls = [
            PrintedURL(
                verbatim: "http://archive.example/half life",
                candidates: [
                    URLCandidate(url: "http://archive.example/half_life", repairs: [.restoredUnderscore]),
                    URLCandidate(url: "http://archive.example/halflife", repairs: [.removedBlank]),
                ])
        ]
        let attempts = [
            Attempt(
                candidate: reference.urls[0].candidates[0], live: try Fixture.live([(404, nil)]), timeline: [],
                captures: []),
            Attempt(
                candidate: reference.urls[0].candidates[1],
                live: try Fixture.live([(200, nil)], page: Fixture.page()), timeline: [], captures: []),
        ]
        let verification = Judge().verification(
            of: Evidence(
                reference: reference, articleIssued: nil, runDate: Fixture.date("2026-11-23"), isOffline: false,
                attempts: attempts, citations: []))
        #expect(verification.verdict == .verified)
        #expect(verification.decidingAttempt == 1)
        #expect(verification.findings.contains { $0.rule == .urlDamaged && $0.message.contains("blank removed") })
    }

    @Test(arguments: [
        ([404, 404], Verdict.dead), ([404, 500], .unreachable), ([404, 403], .blocked), ([500, 404], .unreachable),
    ])
    func `a guessed repair says gone only when every reading is gone`(statuses: [Int], verdict: Verdict) throws {
        var reference = Fixture.reference()
        reference.urls = [
            PrintedURL(
                verbatim: "http://archive.example/half life",
                candidates: [
                    URLCandidate(url: "http://archive.example/half_life", repairs: [.restoredUnderscore]),
                    URLCandidate(url: "http://archive.example/halflife", repairs: [.removedBlank]),
                ])
        ]
        let attempts = try zip(reference.urls[0].candidates, statuses).map {
            Attempt(candidate: $0, live: try Fixture.live([($1, nil)]), timeline: [], captures: [])
        }
        let verification = Judge().verification(
            of: Evidence(
                reference: reference, articleIssued: nil, runDate: Fixture.date("2026-11-23"), isOffline: false,
                attempts: attempts, citations: []))
        #expect(verification.verdict == verdict)
    }

    @Test(arguments: [(500, "500"), (403, "refused"), (404, nil)])
    func `what says nothing of the page has its reason`(status: Int, reason: String?) throws {
        let verification = Judge().verification(of: Fixture.evidence(live: try Fixture.live([(status, nil)])))
        #expect(verification.uncheckedReason?.contains(reason ?? "") == (reason == nil ? nil : true))
    }

    @Test func `a URL that is only broken over lines is not called damaged`() throws {
        var reference = Fixture.reference()
        reference.urls[0].candidates[0].repairs = [.joinedLines]
        let rules = Fixture.rules(
            Fixture.evidence(reference, live: try Fixture.live([(200, nil)], page: Fixture.page())))
        #expect(rules.contains(.urlWrapped) && !rules.contains(.urlDamaged))
    }
}
