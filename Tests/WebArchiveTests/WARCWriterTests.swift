import Foundation
import Testing
import Web
import WebArchive

@Suite struct WARCWriterTests {
    private let date = Date(timeIntervalSince1970: 1_404_640_800)

    private func drafts() throws -> [WARCDraft] {
        let headers = HeaderFields([.init(name: "Content-Type", value: "text/html; charset=utf-8")])
        return [
            try .warcinfo([.init(name: "software", value: "test")], date: date, fileName: "x.warc.gz"),
            try .request(
                url: "http://a.example/p?q", date: date, target: "/p?q",
                headers: HeaderFields([.init(name: "Host", value: "a.example")])),
            try .response(
                url: "http://a.example/p?q", date: date, status: 200, reason: "OK", headers: headers,
                body: Array("<p>ü</p>".utf8)),
            try .revisit(
                url: "http://a.example/p?q", date: date.addingTimeInterval(60), status: 200, reason: "OK",
                headers: headers, payloadDigest: "sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                referredURL: "http://a.example/p?q", referredDate: date, referredRecordID: "urn:uuid:1"),
            .resource(url: "http://a.example/r", date: date, contentType: "text/plain", content: [0, 1, 255]),
            .metadata(url: nil, date: date, contentType: "text/plain", content: [], describing: "urn:uuid:1"),
        ]
    }

    @Test(arguments: [WARCWriter.Compression.none, .gzip], [WARCWriter.DigestAlgorithm.sha1, .sha256])
    func `every kind of record comes back as written`(
        compression: WARCWriter.Compression, algorithm: WARCWriter.DigestAlgorithm
    ) throws {
        let writer = WARCWriter(compression: compression, digestAlgorithm: algorithm)
        let drafts = try drafts()
        let encoded = try drafts.map { try writer.encoded($0) }
        let data = Data(encoded.flatMap(\.bytes))
        let (found, diagnostics) = records(data)
        #expect(diagnostics.isEmpty)
        #expect(found.map(\.kind) == [.warcinfo, .request, .response, .revisit, .resource, .metadata])
        #expect(found.map(\.block) == drafts.map(\.block))
        #expect(found.map(\.recordID) == encoded.map(\.recordID))
        #expect(found.map(\.targetURI) == drafts.map(\.targetURI))
        #expect(found.allSatisfy { $0.version == "WARC/1.1" && $0.headers["WARC-Block-Digest"] != nil })
        #expect(Set(encoded.map(\.recordID)).count == encoded.count)
        #expect(try drafts.map { try writer.encoded($0) } == encoded)
        var snapshots = SnapshotCollection()
        #expect(snapshots.add(data, fileName: "x.warc").isEmpty)
        let entry = try #require(snapshots.captures(of: try WebURL(parsing: "http://a.example/p?q")).first)
        let capture = try snapshots.capture(at: entry, bodyLimit: 100)
        #expect(capture.body == Array("<p>ü</p>".utf8))
        #expect(capture.digestCheck == .verified("\(algorithm == .sha1 ? "sha1" : "sha256") of the payload"))
    }

    @Test func `a gzip member has no time, no name and no operating system`() throws {
        let bytes = try WARCWriter().encoded(try drafts()[0]).bytes
        #expect(Array(bytes.prefix(10)) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255])
    }

    @Test func `an identifier is a UUID and depends on content, URL and date`() throws {
        let writer = WARCWriter()
        func identifier(_ url: String, _ body: String, _ offset: Double) throws -> String {
            try writer.encoded(
                try .response(
                    url: url, date: date.addingTimeInterval(offset), status: 200, headers: HeaderFields(),
                    body: Array(body.utf8))
            ).recordID
        }
        let identifiers = [
            try identifier("http://a/", "x", 0), try identifier("http://a/", "y", 0),
            try identifier("http://b/", "x", 0), try identifier("http://a/", "x", 1),
        ]
        #expect(Set(identifiers).count == 4)
        for identifier in identifiers {
            #expect(identifier.hasPrefix("urn:uuid:"))
            let uuid = try #require(UUID(uuidString: String(identifier.dropFirst(9))))
            #expect(uuid.uuidString.dropFirst(14).first == "8")
        }
    }

    @Test(arguments: ["a\r\nX: y", "a\nb", "a\rb", "a\0b", "a\u{7F}"])
    func `no value can begin a line of its own`(value: String) throws {
        let line = HeaderFields.Line(name: "X", value: value)
        let name = HeaderFields.Line(name: value, value: "x")
        #expect(throws: WebArchiveError.self) { try WARCDraft.warcinfo([line], date: date) }
        #expect(throws: WebArchiveError.self) { try WARCDraft.warcinfo([name], date: date) }
        #expect(throws: WebArchiveError.self) {
            try WARCDraft.response(
                url: "http://a/", date: date, status: 200, headers: HeaderFields([line]), body: [])
        }
        #expect(throws: WebArchiveError.self) {
            try WARCDraft.response(
                url: "http://a/", date: date, status: 200, reason: value, headers: HeaderFields(), body: [])
        }
        #expect(throws: WebArchiveError.self) {
            try WARCDraft.request(url: "http://a/", date: date, target: value, headers: HeaderFields())
        }
        let drafts = [
            WARCDraft(kind: .resource, date: date, targetURI: "http://a/" + value, block: []),
            WARCDraft(kind: .resource, date: date, contentType: value, block: []),
            WARCDraft(kind: .resource, date: date, fields: [line], block: []),
            WARCDraft(kind: .init(rawValue: value), date: date, block: []),
        ]
        for draft in drafts { #expect(throws: WebArchiveError.self) { try WARCWriter().encoded(draft) } }
    }

    @Test func `what cannot stand in a record is refused`() throws {
        let bad = [
            WARCDraft(kind: .resource, date: date, targetURI: "", block: []),
            WARCDraft(kind: .resource, date: date, targetURI: "<http://a/>", block: []),
            WARCDraft(kind: .resource, date: date, targetURI: "http://a/ b", block: []),
            WARCDraft(kind: .resource, date: Date(timeIntervalSince1970: 1e15), block: []),
            WARCDraft(kind: .resource, date: date, block: [], payloadStart: 1),
            WARCDraft(kind: .resource, date: date, block: [], payloadStart: -1),
            WARCDraft(
                kind: .resource, date: date, fields: [.init(name: "content-length", value: "5")], block: []),
            WARCDraft(kind: .resource, date: date, fields: [.init(name: "warc-type", value: "x")], block: []),
        ]
        for draft in bad { #expect(throws: WebArchiveError.self) { try WARCWriter().encoded(draft) } }
        #expect(throws: WebArchiveError.self) {
            try WARCDraft.response(url: "http://a/", date: date, status: 7, headers: HeaderFields(), body: [])
        }
    }
}
