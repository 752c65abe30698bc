import Foundation
import Testing
import WebArchive

@Suite struct CDXJTests {
    @Test func `a line comes back as written`() throws {
        let line = CDXJLine(
            key: "org,example)/a b", timestamp: "20120118050102", url: "http://example.org/\"a\"\\\u{1}é",
            mediaType: "text/html", status: 200, digest: "sha1:ABC", fileName: "x.warc.gz", offset: 12, length: 34,
            memberOffset: 5)
        let bytes = line.bytes
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("\"status\":\"200\"") && text.contains("\"offset\":\"12\""))
        let (lines, diagnostics) = CDXJ.lines(of: Data(bytes), fileName: "x.cdxj")
        #expect(lines == [line])
        #expect(diagnostics.isEmpty)
    }

    @Test(arguments: [
        (#"a)/ 20120118050102 {"url": "http://a/", "status": 200, "offset": 7}"#, 200, 7),
        (#"a)/ 20120118050102 {"url":"http://a/","status":"-","offset":"7","x":{"y":[1,"}"]},"z":null}"#, nil, 7),
        (#"a)/{20120118050102 {" 20120118050102 {"url":"http:\/\/\u0061\/","status":"99"}"#, nil, nil),
        (#"a)/ 20120118050102123 {"url":"http://a/"}"#, nil, nil),
    ])
    func `lines of other tools are read`(text: String, status: Int?, offset: Int?) throws {
        let (lines, diagnostics) = CDXJ.lines(of: Data(text.utf8), fileName: "x.cdxj")
        let line = try #require(lines.first)
        #expect(diagnostics.isEmpty)
        #expect(line.url == "http://a/")
        #expect(line.status == status)
        #expect(line.offset == offset)
    }

    @Test(arguments: [
        "not cdxj", "a)/ 20120018050102 {\"url\":\"http://a/\"}", "a)/ 20120118050102 {\"url\":\"http://a/\"",
        "a)/ 20120118050102 {}", "20120118050102 {\"url\":\"http://a/\"}", "a)/ x {\"url\":\"http://a/\"}",
        "a)/ 20120118050102 {\"url\":\"http://a/\",\"offset\":\"-5\"}",
        "a)/ 20120118050102 {\"url\":\"http://a/\",\"offset\":\"99999999999999999999\"}",
        "a)/ 20120118050102 {\"url\":\"http://a/\\x\"}", "a)/ 20120118050102 {\"url\":\"http://a/\"} {}",
        "org,example)/ 20120118050102 http://example.org/ text/html 200 ABC - - 12 34 x.warc.gz",
    ])
    func `a malformed line is passed over and named`(text: String) {
        let good = "b)/ 20120118050102 {\"url\":\"http://b/\"}"
        let (lines, diagnostics) = CDXJ.lines(
            of: Data("!meta {}\n CDX N b a\n\(good)\r\n\(text)\n\n\(good)".utf8), fileName: "x.cdxj")
        #expect(lines.count == 2)
        #expect(diagnostics.map(\.position) == [4])
        #expect(diagnostics.map(\.kind) == [.malformedLine])
    }

    @Test func `lines are sorted by bytes`() {
        let keys = ["org,example)/b", "org,example)/é", "org,example)/B", "org,example,a)/", "org,example)/"]
        let lines = keys.map { CDXJLine(key: $0, timestamp: "20120118050102", url: "http://example.org/") }
        let written = CDXJ.lines(of: Data(CDXJ.bytes(of: lines)), fileName: "x").lines.map(\.key)
        #expect(written == ["org,example)/", "org,example)/B", "org,example)/b", "org,example)/é", "org,example,a)/"])
    }
}
