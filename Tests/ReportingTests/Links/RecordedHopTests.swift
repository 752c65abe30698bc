import Foundation
import Reporting
import Testing
import Verification

/// What JSON says of hops, as asked.
@Suite struct RecordedHopTests {
    /// The hops of each row, the keys of each in the order of the alphabet.
    private static func hops(_ options: LinkReportOptions) throws -> [[[String: String]]] {
        try RecordedHops.rows.map { row in
            let line = JSONLinesLinkRenderer.line(of: row, options: options)
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return (object?["hops"] as? [[String: Any]] ?? []).map { $0.mapValues { "\($0)" } }
        }
    }

    @Test func `hops carry nothing of a run unless it is asked for`() throws {
        let hops = try Self.hops(LinkReportOptions())
        #expect(hops.map(\.count) == [0, 2, 0, 2])
        #expect(hops.joined().allSatisfy { Set($0.keys) == ["url", "status"] })
        for format in LinkReportFormat.allCases {
            var rows = RecordedHops.rows
            let recorded = format.text(of: LinkReport(toolVersion: "1", date: .distantPast, rows: rows))
            for index in rows.indices {
                rows[index].outcome.onlyHop = nil
                for hop in rows[index].outcome.hops.indices { rows[index].outcome.hops[hop].facts = nil }
            }
            #expect(format.text(of: LinkReport(toolVersion: "1", date: .distantPast, rows: rows)) == recorded)
        }
    }

    @Test func `times are whole milliseconds`() throws {
        let hops = try Self.hops(LinkReportOptions(showsTimings: true))
        #expect(hops.map(\.count) == [1, 2, 0, 2])
        #expect(hops.joined().map { $0["start_milliseconds"] } == ["0", "0", "8", "<null>", "<null>"])
        #expect(hops.joined().map { $0["milliseconds"] } == ["41", "7", "2000", "<null>", "<null>"])
        #expect(hops.joined().allSatisfy { $0["address"] == nil })
    }

    @Test func `connections have an address, a version and a certificate, as far as they are known`() throws {
        let hops = try Self.hops(LinkReportOptions(showsConnections: true))
        #expect(hops.map(\.count) == [1, 2, 0, 2])
        #expect(hops.joined().map { $0["address"] } == ["192.0.2.1", "2001:db8::1", "<null>", "<null>", "<null>"])
        #expect(hops.joined().map { $0["port"] } == ["443", "80", "<null>", "<null>", "<null>"])
        #expect(hops.joined().map { $0["http_version"] } == ["2", "1.1", "<null>", "<null>", "<null>"])
        #expect(hops.joined().map { $0["tls"] == "<null>" } == [false, true, true, true, true])
        #expect(hops.joined().allSatisfy { $0["milliseconds"] == nil })
        let line = JSONLinesLinkRenderer.line(
            of: RecordedHops.rows[0], options: LinkReportOptions(showsConnections: true))
        #expect(
            line.contains(
                #""tls": {"subject": "CN = a.example", "issuer": "O = An \"authority\"", "begins": null, "expires": "2027-01-31T23:59:59Z"}"#
            ), "\(line)")
    }

    @Test func `an only hop and a list of hops take each other's place`() {
        var outcome = LinkOutcome(.ok, code: "http-200", detail: "", status: 200)
        let hop = LinkHop(url: "https://a.example/", status: 200)
        outcome.onlyHop = hop
        #expect(outcome.hops.isEmpty)
        outcome.hops = [hop, hop]
        #expect(outcome.onlyHop == nil)
        outcome.onlyHop = nil
        #expect(outcome.hops == [hop, hop])
        outcome.onlyHop = hop
        outcome.onlyHop = nil
        #expect(outcome == LinkOutcome(.ok, code: "http-200", detail: "", status: 200))
    }
}
