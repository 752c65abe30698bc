import Foundation
import Reporting
import Verification
import Web

/// Links with recorded hops: one that was answered at once, one that has moved, one that failed, one from the history.
enum RecordedHops {
    static let certificate = CertificateFacts(
        subject: "CN = a.example", issuer: "O = An \"authority\"", begins: nil, expires: "2027-01-31T23:59:59Z")

    static let rows: [LinkRow] = {
        var once = LinkOutcome(.ok, code: "http-200", detail: "", status: 200)
        once.onlyHop = LinkHop(
            url: "https://a.example/", status: 200,
            facts: HopFacts(
                timing: HopTiming(start: .zero, duration: .milliseconds(41)),
                connection: HopConnection(
                    address: "192.0.2.1", port: 443, httpVersion: "2", certificate: certificate)))
        let moved = LinkOutcome(
            .moved, code: "moved-permanently", detail: "the page has moved for good", status: 200,
            finalURL: "https://b.example/new",
            hops: [
                LinkHop(
                    url: "http://b.example/", status: 301,
                    facts: HopFacts(
                        timing: HopTiming(start: .zero, duration: .microseconds(7_900)),
                        connection: HopConnection(address: "2001:db8::1", port: 80, httpVersion: "1.1"))),
                LinkHop(
                    url: "https://b.example/new", status: 200,
                    facts: HopFacts(
                        timing: HopTiming(start: .milliseconds(8), duration: .seconds(2)),
                        connection: HopConnection())),
            ])
        let failed = LinkOutcome(.unreachable, code: "dns-failed", detail: "the name could not be looked up")
        let remembered = LinkOutcome(
            .moved, code: "moved-temporarily", detail: "the server leads elsewhere for now", status: 200,
            finalURL: "https://c.example/b",
            hops: [LinkHop(url: "https://c.example/a", status: 302), LinkHop(url: "https://c.example/b", status: 200)])
        return zip(
            ["https://a.example/", "http://b.example/", "https://none.example/", "https://c.example/a"],
            [
                once, moved, failed, remembered,
            ]
        )
        .map { LinkRow(url: $0, outcome: $1, places: [], isFailure: false) }
    }()
}
