import Foundation
import Testing
import Verification
import Web

@Suite struct `What an answer says of a link` {
    /// Responses of one exchange, each written as a line: `301 /there` redirects, `200` answers.
    static func exchange(
        _ responses: [String], headers: [(String, String)] = [], failure: TransferFailure.Kind? = nil,
        from start: String = "https://host.example/page"
    ) throws -> Exchange {
        var url = try WebURL(parsing: start)
        let first = url
        var hops: [ResponseHop] = []
        for (number, response) in responses.enumerated() {
            let parts = response.split(separator: " ")
            let target = try parts.count > 1 ? WebURL(parsing: String(parts[1]), relativeTo: url) : nil
            let lines = number == responses.count - 1 ? headers : []
            hops.append(
                ResponseHop(
                    url: url, status: try #require(Int(parts[0])),
                    headers: HeaderFields(lines.map { HeaderFields.Line(name: $0.0, value: $0.1) }),
                    redirectTarget: target))
            url = target ?? url
        }
        return Exchange(
            requestedURL: first, date: Date(timeIntervalSince1970: 1_700_000_000), hops: hops,
            failure: failure.map { TransferFailure($0, detail: "host.example failed") })
    }

    @Test(
        arguments: [
            (200, .ok), (201, .ok), (204, .ok), (206, .ok), (299, .ok),
            (404, .gone), (410, .gone),
            (401, .blocked), (402, .blocked), (403, .blocked), (407, .blocked), (418, .blocked), (429, .blocked),
            (451, .blocked), (999, .blocked),
            (400, .unreachable), (405, .unreachable), (406, .unreachable), (408, .unreachable), (500, .unreachable),
            (501, .unreachable), (502, .unreachable), (503, .unreachable), (504, .unreachable), (520, .unreachable),
            (300, .unreachable), (304, .unreachable), (199, .unreachable), (0, .unreachable),
        ] as [(Int, LinkClass)])
    func `a status has its class, and a code with its number`(_ status: Int, _ linkClass: LinkClass) throws {
        let outcome = LinkJudge.outcome(of: try Self.exchange(["\(status)"]))
        #expect(outcome.linkClass == linkClass)
        #expect(outcome.code == "http-\(status)")
        #expect(outcome.status == status)
        #expect(outcome.finalURL == nil)
        #expect(outcome.hops.isEmpty)
        #expect(outcome.advice == nil)
    }

    @Test(arguments: [
        (["304"], true, "ok http-304"), (["304"], false, "unreachable http-304"),
        (["200"], true, "ok http-200"), (["404"], true, "gone http-404"),
        (["301 /b", "304"], true, "unreachable http-304"), (["301 /b", "304"], false, "unreachable http-304"),
    ])
    func `a page is unchanged only when that was asked of it, and not of another`(
        _ responses: [String], _ isConditional: Bool, _ finding: String
    ) throws {
        let outcome = LinkJudge.outcome(of: try Self.exchange(responses), isConditional: isConditional)
        #expect("\(outcome.linkClass.rawValue) \(outcome.code)" == finding)
    }

    struct Way: CustomTestStringConvertible, Sendable {
        let responses: [String]
        let linkClass: LinkClass
        let code: String
        let finalURL: String
        var advice: String?
        var testDescription: String { responses.joined(separator: ", ") }
    }

    static let ways: [Way] = [
        Way(
            responses: ["301 /new", "200"], linkClass: .moved, code: "moved-permanently",
            finalURL: "https://host.example/new", advice: "https://host.example/new"),
        Way(
            responses: ["308 /b", "301 https://other.example/c#part", "200"], linkClass: .moved,
            code: "moved-permanently", finalURL: "https://other.example/c", advice: "https://other.example/c"),
        Way(
            responses: ["302 /now", "200"], linkClass: .moved, code: "moved-temporarily",
            finalURL: "https://host.example/now"),
        Way(
            responses: ["303 /now", "204"], linkClass: .moved, code: "moved-temporarily",
            finalURL: "https://host.example/now"),
        Way(
            responses: ["307 /now", "200"], linkClass: .moved, code: "moved-temporarily",
            finalURL: "https://host.example/now"),
        Way(
            responses: ["301 /b", "302 /c", "200"], linkClass: .moved, code: "moved-temporarily",
            finalURL: "https://host.example/c"),
        Way(
            responses: ["302 /b", "301 /c", "200"], linkClass: .moved, code: "moved-temporarily",
            finalURL: "https://host.example/c"),
        Way(
            responses: ["301 /b", "204"], linkClass: .moved, code: "moved-permanently",
            finalURL: "https://host.example/b", advice: "https://host.example/b"),
        Way(responses: ["301 /b", "404"], linkClass: .gone, code: "http-404", finalURL: "https://host.example/b"),
        Way(
            responses: ["302 /login", "403"], linkClass: .blocked, code: "http-403",
            finalURL: "https://host.example/login"),
        Way(
            responses: ["301 /b", "503"], linkClass: .unreachable, code: "http-503", finalURL: "https://host.example/b"),
    ]

    @Test(arguments: ways)
    func `redirects move a page for good only when all of them are permanent`(_ way: Way) throws {
        let outcome = LinkJudge.outcome(of: try Self.exchange(way.responses))
        #expect(outcome.linkClass == way.linkClass)
        #expect(outcome.code == way.code)
        #expect(outcome.finalURL == way.finalURL)
        #expect(outcome.advice == way.advice)
        #expect(outcome.hops.count == way.responses.count)
        #expect(
            outcome.hops.first == LinkHop(url: "https://host.example/page", status: outcome.hops.first?.status ?? 0))
    }

    @Test(
        arguments: [
            (["403"], .ok, "http-403"), (["404"], .ok, "http-404"), (["503"], .ok, "http-503"),
            (["301 /b", "403"], .moved, "moved-permanently"), (["302 /b", "403"], .moved, "moved-temporarily"),
            (["410"], .gone, "http-410"), (["200"], .ok, "http-200"),
        ] as [([String], LinkClass, String)])
    func `a status that is accepted counts as a page that answers`(
        _ responses: [String], _ linkClass: LinkClass, _ code: String
    ) throws {
        let outcome = LinkJudge.outcome(of: try Self.exchange(responses), accepted: [403, 404, 503])
        #expect(outcome.linkClass == linkClass)
        #expect(outcome.code == code)
    }

    @Test(arguments: [200, 403, 404, 429, 503])
    func `a challenge that the server declares is a wall, whatever the status`(_ status: Int) throws {
        let exchange = try Self.exchange(["\(status)"], headers: [("CF-Mitigated", "challenge")])
        let outcome = LinkJudge.outcome(of: exchange)
        #expect(outcome.linkClass == .blocked)
        #expect(outcome.code == "challenge")
        #expect(outcome.status == status)
        #expect(LinkJudge.outcome(of: exchange, accepted: [status]).linkClass == .ok)
    }

    @Test(
        arguments: [
            (200, .blocked, "challenge"), (503, .blocked, "challenge"), (403, .blocked, "http-403"),
            (429, .blocked, "http-429"), (404, .gone, "http-404"), (410, .gone, "http-410"),
        ] as [(Int, LinkClass, String)])
    func `a page that names itself a wall is one, but for pages that are not there`(
        _ status: Int, _ linkClass: LinkClass, _ code: String
    ) throws {
        let outcome = LinkJudge.outcome(of: try Self.exchange(["\(status)"]), challenge: "“Just a moment”")
        #expect(outcome.linkClass == linkClass)
        #expect(outcome.code == code)
        #expect((outcome.detail == "“Just a moment”") == (linkClass == .blocked))
    }

    /// Only the DNS and FTP give a definite answer without a response; what we do not ask is no failure of the link's.
    static let classes: [TransferFailure.Kind: LinkClass] = [
        .ftpNotFound: .gone, .ftpRefused: .blocked,
        .nameNotFound: .gone, .addressRefused: .skipped, .cancelled: .skipped,
        .nameUnresolved: .unreachable, .connectionRefused: .unreachable, .connectionFailed: .unreachable,
        .timedOutConnecting: .unreachable, .timedOutReading: .unreachable, .connectionReset: .unreachable,
        .tlsExpired: .unreachable, .tlsUntrusted: .unreachable, .tlsNameMismatch: .unreachable,
        .tlsFailed: .unreachable, .redirectLoop: .unreachable, .tooManyRedirects: .unreachable,
        .invalidRedirect: .unreachable, .headersTooLarge: .unreachable,
        .protocolError: .unreachable, .hostGivenUp: .unreachable, .other: .unreachable,
    ]

    @Test(arguments: TransferFailure.Kind.allCases)
    func `a failure has its class and its own code, behind redirects too`(_ kind: TransferFailure.Kind) throws {
        for responses in [[], ["301 /b"], ["301 /b", "302 /c"]] {
            let outcome = LinkJudge.outcome(of: try Self.exchange(responses, failure: kind))
            #expect(outcome.linkClass == Self.classes[kind])
            #expect(outcome.code == kind.rawValue)
            #expect(outcome.detail == "host.example failed")
            #expect(outcome.hops.count == responses.count)
            #expect(outcome.status == (responses.isEmpty ? nil : responses.count == 1 ? 301 : 302))
        }
    }

    @Test(
        arguments: [
            (["213"], [], .ok, "ftp-found"), (["250"], [], .ok, "ftp-found"),
            (["301 ftp://files.example/pub/"], ["250"], .moved, "moved-permanently"),
        ] as [([String], [String], LinkClass, String)])
    func `what an FTP server has is there, whatever its reply`(
        _ before: [String], _ after: [String], _ linkClass: LinkClass, _ code: String
    ) throws {
        let start = after.isEmpty ? "ftp://files.example/pub/file" : "https://host.example/"
        let outcome = LinkJudge.outcome(of: try Self.exchange(before + after, from: start))
        #expect(outcome.linkClass == linkClass)
        #expect(outcome.code == code)
    }

    @Test func `what was recorded of the only response is kept, and changes nothing else`() throws {
        let facts = HopFacts(connection: HopConnection(address: "192.0.2.1"))
        for (status, isDOI) in [(200, false), (404, false), (404, true), (503, true)] {
            let plain = try Self.exchange(["\(status)"])
            let url = plain.requestedURL
            let recorded = Exchange(
                requestedURL: url, date: plain.date,
                hops: [ResponseHop(url: url, status: status, headers: HeaderFields(), facts: facts)])
            let judge = isDOI ? LinkJudge.outcome(ofDOI:) : { LinkJudge.outcome(of: $0) }
            var outcome = judge(recorded)
            #expect(outcome.onlyHop == LinkHop(url: url.serialized, status: status, facts: facts))
            #expect(outcome.hops.isEmpty)
            #expect(judge(plain).onlyHop == nil)
            outcome.onlyHop = nil
            #expect(outcome == judge(plain))
        }
        let hops = try Self.exchange(["301 /b", "200"]).hops.map {
            ResponseHop(
                url: $0.url, status: $0.status, headers: $0.headers, redirectTarget: $0.redirectTarget, facts: facts)
        }
        let moved = LinkJudge.outcome(of: Exchange(requestedURL: hops[0].url, date: Date(), hops: hops))
        #expect(moved.hops.map(\.facts) == [facts, facts])
        #expect(moved.onlyHop == nil)
    }

    @Test func `an exchange without answer and failure says that nothing came`() throws {
        let outcome = LinkJudge.outcome(of: try Self.exchange([]))
        #expect(outcome.linkClass == .unreachable)
        #expect(outcome.code == "other")
    }

    struct DOICase: CustomTestStringConvertible, Sendable {
        let name: String
        let responses: [String]
        var failure: TransferFailure.Kind?
        let linkClass: LinkClass
        let code: String
        var detail = "the DOI is registered"
        var testDescription: String { name }
    }

    static let publisher = "302 https://publisher.example/article"

    static let doiCases: [DOICase] = [
        DOICase(name: "the publisher answers", responses: [publisher, "200"], linkClass: .ok, code: "doi-registered"),
        DOICase(name: "a wall", responses: [publisher, "403"], linkClass: .ok, code: "doi-registered"),
        DOICase(name: "too many requests", responses: [publisher, "429"], linkClass: .ok, code: "doi-registered"),
        DOICase(
            name: "no such page at the publisher's", responses: [publisher, "404"], linkClass: .ok,
            code: "doi-registered", detail: "the DOI is registered, and the publisher answers 404"),
        DOICase(
            name: "a page taken down", responses: [publisher, "301 /b", "410"], linkClass: .ok,
            code: "doi-registered", detail: "the DOI is registered, and the publisher answers 410"),
        DOICase(
            name: "the publisher times out", responses: [publisher], failure: .timedOutReading, linkClass: .ok,
            code: "doi-registered",
            detail: "the DOI is registered; the publisher's page was not reached: host.example failed"),
        DOICase(
            name: "the publisher's name is gone", responses: [publisher], failure: .nameNotFound, linkClass: .ok,
            code: "doi-registered",
            detail: "the DOI is registered; the publisher's page was not reached: host.example failed"),
        DOICase(
            name: "no such DOI", responses: ["404"], linkClass: .gone, code: "doi-not-registered",
            detail: "the registry does not know the DOI"),
        DOICase(
            name: "the registry asks for patience", responses: ["429"], linkClass: .blocked, code: "http-429",
            detail: "the server refuses the check: 429"),
        DOICase(
            name: "the registry is down", responses: ["503"], linkClass: .unreachable, code: "http-503",
            detail: "the server answers 503"),
        DOICase(
            name: "the registry times out", responses: [], failure: .timedOutConnecting, linkClass: .unreachable,
            code: "timed-out-connecting", detail: "host.example failed"),
        DOICase(
            name: "the registry breaks off", responses: ["200"], failure: .connectionReset, linkClass: .unreachable,
            code: "connection-reset", detail: "host.example failed"),
        DOICase(
            name: "the run ends", responses: [], failure: .cancelled, linkClass: .skipped, code: "cancelled",
            detail: "host.example failed"),
    ]

    @Test(arguments: doiCases)
    func `the registry's word on a DOI is not the publisher's`(_ row: DOICase) throws {
        let exchange = try Self.exchange(row.responses, failure: row.failure, from: "https://doi.org/10.5555/example")
        let outcome = LinkJudge.outcome(ofDOI: exchange)
        #expect(outcome.linkClass == row.linkClass)
        #expect(outcome.code == row.code)
        #expect(outcome.detail == row.detail)
        if row.responses.count > 1 {
            #expect(outcome.hops.map(\.status) == row.responses.map { Int($0.prefix(3)) })
            #expect(outcome.finalURL?.hasPrefix("https://publisher.example/") == true)
        }
    }
}
