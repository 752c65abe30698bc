import Foundation
import Testing
import Web
import WebArchive

@Suite struct SnapshotCollectionTests {
    private static let date = Date(timeIntervalSince1970: 1_404_640_800)

    /// A collection of one plain file.
    private func collection(_ text: String) -> SnapshotCollection {
        var snapshots = SnapshotCollection()
        _ = snapshots.add(Data(text.utf8), fileName: "test.warc")
        return snapshots
    }

    private func onlyCapture(_ block: String, fields: String = "", limit: Int = 1000) throws -> Capture {
        let snapshots = collection(recordText(fields: fields, block: block))
        let entry = try #require(snapshots.captures(of: try WebURL(parsing: "http://a.example/")).first)
        return try snapshots.capture(at: entry, bodyLimit: limit)
    }

    @Test func `captures of a URL come in the order of time, whatever scheme, www or file they have`() throws {
        var snapshots = SnapshotCollection()
        #expect(
            snapshots.add(
                Data(
                    (recordText(
                        url: "http://www.a.example/x/", date: "2014-07-08T00:00:00Z", block: "HTTP/1.1 200 OK\r\n\r\n3")
                        + recordText(
                            url: "https://a.example/X", date: "2014-07-06T00:00:00Z", block: "HTTP/1.1 404\r\n\r\n1"))
                        .utf8), fileName: "b.warc"
            ).isEmpty)
        _ = snapshots.add(
            Data(
                (recordText(url: "http://a.example:80/x", date: "2014-07-07", block: "HTTP/1.1 301 No\r\n\r\n2")
                    + recordText(url: "http://a.example/xy", block: "HTTP/1.1 200 OK\r\n\r\n")
                    + recordText(type: "request", url: "http://a.example/x", block: "GET /x HTTP/1.1\r\n\r\n")).utf8),
            fileName: "a.warc")
        let entries = snapshots.captures(of: try WebURL(parsing: "https://www.a.example/x#part"))
        #expect(entries.map(\.status) == [404, 301, 200])
        #expect(entries.map(\.fileName) == ["b.warc", "a.warc", "b.warc"])
        #expect(entries.map(\.url) == ["https://a.example/X", "http://a.example:80/x", "http://www.a.example/x/"])
        #expect(snapshots.files.map(\.name) == ["b.warc", "a.warc"])
        #expect(snapshots.files.map(\.captureCount) == [2, 2])
        for (entry, body) in zip(entries, ["1", "2", "3"]) {
            #expect(try snapshots.capture(at: entry, bodyLimit: 10).body == Array(body.utf8))
        }
    }

    @Test func `collections made apart and joined are one`() throws {
        var joined = collection(pageText(1))
        joined.add(collection(recordText(url: "https://a.example/1", date: "2013", block: "HTTP/1.1 200 OK\r\n\r\n")))
        let entries = joined.captures(of: try WebURL(parsing: "http://a.example/1"))
        #expect(entries.map(\.url) == ["https://a.example/1", "http://a.example/1"])
        #expect(try joined.capture(at: entries[1], bodyLimit: 99).body == Array("<p>page 1</p>".utf8))
        #expect(joined.files.count == 2)
    }

    @Test func `a URL whose key holds a brace is found again`() throws {
        let url = "http://a.example/x?a=%7B%22b%22:1%7D 2014 {"
        let snapshots = collection(recordText(url: url, block: "HTTP/1.1 200 OK\r\n\r\nfound"))
        #expect(snapshots.captures(of: try WebURL(parsing: url)).count == 1)
    }

    @Test func `the same files give the same index`() throws {
        let text = (0..<50).map { pageText($0 * 7 % 50) }.joined()
        let first = collection(text).cdxj
        #expect(first == collection(text).cdxj)
        let lines = first.split(separator: 0x0A)
        #expect(lines.count == 50)
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }

    @Test(arguments: [
        ("HTTP/1.1 200 OK\r\nA: b\r\n\r\nbody", "body"), ("HTTP/1.1 200\nA: b\n\nbody", "body"),
        ("HTTP/2 200\r\n\r\nbody", "body"),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n", "body"),
        (
            "HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n2;x=y\r\nbo\r\n02\r\ndy\r\n0\r\nTrailer: x\r\n\r\n",
            "body"
        ),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n<p>no chunks</p>\nmore", "<p>no chunks</p>\nmore"),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nshort", "short"),
        ("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n<p>not gzip</p>", "<p>not gzip</p>"),
        ("HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\n\r\n<p>not deflate</p>", "<p>not deflate</p>"),
        ("HTTP/1.1 200 OK\r\nContent-Encoding: identity\r\n\r\nbody", "body"), ("HTTP/1.1 200 OK\r\n\r\n", ""),
        ("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n", ""), ("HTTP/1.1 200 OK", ""),
    ])
    func `a body has its transfer coding undone, if it has one`(block: String, body: String) throws {
        let capture = try onlyCapture(block)
        #expect(capture.status == 200)
        #expect(String(decoding: capture.body, as: UTF8.self) == body)
        #expect(!capture.isBodyTruncated)
        #expect(capture.digestCheck == .absent)
    }

    @Test func `content codings are undone, and what is not known is left and named`() throws {
        func capture(_ coding: String, _ body: [UInt8], chunked: Bool = false, limit: Int = 1000) throws -> Capture {
            var headers = HeaderFields([.init(name: "Content-Encoding", value: coding)])
            var stored = body
            if chunked {
                headers.append(name: "Transfer-Encoding", value: "chunked")
                stored = Array("\(String(body.count, radix: 16))\r\n".utf8) + body + Array("\r\n0\r\n\r\n".utf8)
            }
            let draft = try WARCDraft.response(
                url: "http://a.example/", date: Self.date, status: 200, headers: headers, body: stored)
            var snapshots = SnapshotCollection()
            _ = snapshots.add(Data(try WARCWriter().encoded(draft).bytes), fileName: "x.warc.gz")
            let entry = try #require(snapshots.captures(of: try WebURL(parsing: "http://a.example/")).first)
            return try snapshots.capture(at: entry, bodyLimit: limit)
        }
        let text = Array("plain text, plain text".utf8)
        #expect(try capture("gzip", try gzip(text)).body == text)
        #expect(try capture("x-gzip", try gzip(text), chunked: true).body == text)
        #expect(try capture("gzip, gzip", try gzip(try gzip(text))).body == text)
        #expect(try capture("gzip", try gzip(text) + (try gzip(text))).body == text + text)
        // The body of a gzip member, without its header of ten bytes and its trailer of eight, is bare deflate.
        #expect(try capture("deflate", Array(try gzip(text).dropFirst(10).dropLast(8))).body == text)
        let zlib = [0x78, 0x9C] + Array(try gzip(text).dropFirst(10).dropLast(8)) + [0, 0, 0, 0]
        #expect(try capture("deflate", zlib).body == text)
        let brotli = try capture("br", [1, 2, 3])
        #expect(brotli.body == [1, 2, 3])
        #expect(brotli.remainingCodings == ["br"])
        #expect(try capture("br, gzip", try gzip([1, 2, 3])).remainingCodings == ["br"])
        let cut = try capture("gzip", Array(try gzip(text).dropLast(12)))
        #expect(cut.isBodyTruncated)
        let bomb = try capture("gzip", try gzip(try gzip([UInt8](repeating: 0, count: 50 << 20))), limit: 100)
        #expect(bomb.body.count == 100 && bomb.isBodyTruncated)
        let twice = try capture("gzip, gzip", try gzip(try gzip([UInt8](repeating: 7, count: 50 << 20))), limit: 100)
        #expect(twice.body == [UInt8](repeating: 7, count: 100))
        #expect(twice.isBodyTruncated)
        #expect(twice.digestCheck == .verified("sha1 of the payload"))
    }

    @Test func `a body longer than the limit is cut and its digest is checked all the same`() throws {
        let fields = "WARC-Payload-Digest: sha1:\(Self.sha1Base32)\r\n"
        let capture = try onlyCapture("HTTP/1.1 200 OK\r\n\r\n<p>digest</p>", fields: fields, limit: 3)
        #expect(capture.body == Array("<p>".utf8))
        #expect(capture.isBodyTruncated)
        #expect(capture.digestCheck == .verified("sha1 of the payload"))
    }

    /// Digests of `<p>digest</p>`, taken with sha1sum, sha256sum and md5sum.
    private static let sha1Base32 = "PGU7T4L6EP74MGG5YXNRLBNYRVK2MGFP"
    private static let sha1 = "79a9f9f17e23ffc618ddc5db1585b88d55a618af"
    private static let sha256 = "a51f24c3150d261532385724e2ae97ac86d1f34de7bec723db7bab5305eab805"
    private static let sha256Base32 = "UUPSJQYVBUTBKMRYK4SOFLUXVSDND42N467MOI63POVVGBPKXACQ===="
    private static let md5 = "9baf50ff9259c740dba0488ba9bce3e6"

    @Test(arguments: [
        ("sha1:\(sha1Base32)", "sha1 of the payload"), ("SHA-1: \(sha1Base32.lowercased())", "sha1 of the payload"),
        ("sha1:\(sha1)", "sha1 of the payload"), ("sha1:\(sha1.uppercased())", "sha1 of the payload"),
        ("sha256:\(sha256)", "sha256 of the payload"), ("sha-256:\(sha256)", "sha256 of the payload"),
        ("sha256:\(sha256Base32)", "sha256 of the payload"), ("md5:\(md5)", "md5 of the payload"),
        (sha256, "sha256 of the payload"), (sha1Base32, "sha1 of the payload"),
    ])
    func `a payload digest is checked in every spelling`(digest: String, check: String) throws {
        let capture = try onlyCapture(
            "HTTP/1.1 200 OK\r\n\r\n<p>digest</p>", fields: "WARC-Payload-Digest: \(digest)\r\n")
        #expect(capture.digestCheck == .verified(check))
        let other = try onlyCapture(
            "HTTP/1.1 200 OK\r\n\r\n<p>Digest</p>", fields: "WARC-Payload-Digest: \(digest)\r\n")
        #expect(other.digestCheck == .differs)
    }

    @Test func `a digest over chunks or over the page behind them is recognised`() throws {
        let block = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nd\r\n<p>digest</p>\r\n0\r\n\r\n"
        let unchunked = try onlyCapture(block, fields: "WARC-Payload-Digest: sha1:\(Self.sha1)\r\n")
        #expect(unchunked.digestCheck == .verified("sha1 of the payload with its chunks undone"))
        #expect(unchunked.payloadDigest == "sha1:\(Self.sha1)")
        let raw = try onlyCapture(block, fields: "WARC-Payload-Digest: sha1:UL4NLYDW4LO4NSQ54M6FPIP4QDT63QLX\r\n")
        #expect(raw.digestCheck == .verified("sha1 of the payload as transferred, in chunks"))
        let none = try onlyCapture(block)
        #expect(none.digestCheck == .absent)
        #expect(none.payloadDigest == "sha1:\(Self.sha1)")
    }

    @Test(arguments: ["crc32:00000000", "sha1:", "sha1:short", "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBY!", ":"])
    func `a digest that cannot be read counts as none`(digest: String) throws {
        let capture = try onlyCapture(
            "HTTP/1.1 200 OK\r\n\r\n<p>digest</p>", fields: "WARC-Payload-Digest: \(digest)\r\n")
        #expect(capture.digestCheck == .absent)
        #expect(capture.payloadDigest == "sha1:\(Self.sha1)")
    }

    @Test func `the digest of nothing does not verify a page`() throws {
        let capture = try onlyCapture(
            "HTTP/1.1 200 OK\r\n\r\n<p>digest</p>",
            fields: "WARC-Payload-Digest: sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ\r\n")
        #expect(capture.digestCheck == .differs)
    }

    @Test func `a resource is a capture of status 200`() throws {
        let snapshots = collection(
            recordText(type: "resource", fields: "Content-Type: text/plain\r\n", block: "HTTP/1.1 404 is the text"))
        let entry = try #require(snapshots.captures(of: try WebURL(parsing: "http://a.example/")).first)
        let capture = try snapshots.capture(at: entry, bodyLimit: 100)
        #expect(entry.status == 200)
        #expect(entry.mediaType == "text/plain")
        #expect(capture.status == 200)
        #expect(capture.headers["content-type"] == "text/plain")
        #expect(capture.body == Array("HTTP/1.1 404 is the text".utf8))
    }

    // MARK: - Revisits

    private static let page = recordText(
        date: "2014-07-01T00:00:00Z", id: "urn:uuid:page", fields: "WARC-Payload-Digest: sha1:\(sha1Base32)\r\n",
        block: "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>digest</p>")

    private static func revisit(_ fields: String, block: String = "HTTP/1.1 200 Fine\r\nX: revisit\r\n\r\n") -> String {
        recordText(type: "revisit", date: "2014-07-06T00:00:00Z", id: "urn:uuid:revisit", fields: fields, block: block)
    }

    @Test(arguments: [
        "WARC-Refers-To: <urn:uuid:page>\r\n",
        "WARC-Refers-To-Target-URI: http://a.example/\r\nWARC-Refers-To-Date: 2014-07-01T00:00:00Z\r\n",
        "WARC-Payload-Digest: sha1:\(sha1)\r\n",
        "WARC-Payload-Digest: sha1:\(sha1)\r\nWARC-Refers-To: <urn:uuid:unknown>\r\n",
    ])
    func `a revisit has the content of the record it refers to`(fields: String) throws {
        var snapshots = SnapshotCollection()
        _ = snapshots.add(Data(Self.revisit(fields).utf8), fileName: "second.warc")
        _ = snapshots.add(Data(Self.page.utf8), fileName: "first.warc")
        let entry = try #require(snapshots.captures(of: try WebURL(parsing: "http://a.example/")).last)
        #expect(entry.isRevisit)
        #expect(entry.mediaType == "warc/revisit")
        let capture = try snapshots.capture(at: entry, bodyLimit: 100)
        #expect(capture.body == Array("<p>digest</p>".utf8))
        #expect(capture.date == entry.date)
        #expect(capture.recordID == "urn:uuid:revisit")
        #expect(capture.fileName == "second.warc")
        #expect(capture.headers["x"] == "revisit")
        #expect(capture.digestCheck == .verified("sha1 of the payload"))
        #expect(capture.payloadDigest == "sha1:\(Self.sha1)")
    }

    @Test func `a revisit that says not modified has the header of the page`() throws {
        let snapshots = collection(
            Self.page
                + Self.revisit("WARC-Refers-To: <urn:uuid:page>\r\n", block: "HTTP/1.1 304 Not Modified\r\n\r\n"))
        let entry = try #require(snapshots.captures(of: try WebURL(parsing: "http://a.example/")).last)
        let capture = try snapshots.capture(at: entry, bodyLimit: 100)
        #expect(capture.status == 200)
        #expect(capture.headers["content-type"] == "text/html")
    }

    @Test(arguments: [
        "", "WARC-Refers-To: <urn:uuid:unknown>\r\n", "WARC-Payload-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n",
        "WARC-Refers-To: <urn:uuid:page>\r\nWARC-Payload-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n",
        "WARC-Refers-To: <urn:uuid:revisit>\r\n",
        "WARC-Refers-To-Target-URI: http://a.example/\r\nWARC-Refers-To-Date: 2014-07-06T00:00:00Z\r\n",
        "WARC-Refers-To-Target-URI: http://a.example/\r\n",
    ])
    func `a revisit of what is not here is an error`(fields: String) throws {
        let snapshots = collection(Self.page + Self.revisit(fields))
        let entry = try #require(snapshots.captures(of: try WebURL(parsing: "http://a.example/")).last)
        #expect(throws: WebArchiveError.self) { try snapshots.capture(at: entry, bodyLimit: 100) }
        do {
            _ = try snapshots.capture(at: entry, bodyLimit: 100)
        } catch {
            #expect(error.code == .revisitUnresolved)
        }
    }

    // MARK: - Foreign indexes

    @Test func `an index from elsewhere finds captures by either key, once each`() throws {
        var snapshots = collection(pageText(1))
        let lines = [
            CDXJLine(
                key: "example,a)/1", timestamp: "20140706100000", url: "http://a.example/1", status: 200,
                fileName: "folder/test.warc", offset: 0, length: 9),
            CDXJLine(
                key: "example,a,www)/1", timestamp: "20150706100000", url: "http://www.a.example/1",
                fileName: "elsewhere.warc.gz", offset: 12, length: 34),
        ]
        #expect(snapshots.add(cdxj: Data(CDXJ.bytes(of: lines)), fileName: "index.cdxj").isEmpty)
        let entries = snapshots.captures(of: try WebURL(parsing: "http://a.example/1"))
        #expect(entries.map(\.fileName) == ["test.warc", "elsewhere.warc.gz"])
        #expect(throws: WebArchiveError.self) {
            try snapshots.capture(at: try #require(entries.last), bodyLimit: 10)
        }
    }

    @Test func `a place that an index has wrong is an error`() throws {
        for offset in [0, 1, 17, 5000, Int.max] {
            var snapshots = SnapshotCollection()
            _ = snapshots.add(Data((Self.page + pageText(1)).utf8), fileName: "test.warc")
            let line = CDXJLine(
                key: "example,b)/", timestamp: "20140706100000", url: "http://b.example/", fileName: "test.warc",
                offset: offset, length: 9, memberOffset: offset)
            _ = snapshots.add(cdxj: Data(line.bytes), fileName: "index.cdxj")
            let entry = try #require(snapshots.captures(of: try WebURL(parsing: "http://b.example/")).first)
            if offset > 0 {
                #expect(throws: WebArchiveError.self) { try snapshots.capture(at: entry, bodyLimit: 10) }
            }
        }
    }
}
