import Foundation
import Testing
import Web
import WebArchive

/// A record as bytes, with a length that need not be right.
func recordText(
    type: String = "response", url: String = "http://a.example/", date: String = "2014-07-06T10:00:00Z",
    id: String = "urn:uuid:1", fields: String = "", block: String, length: Int? = nil
) -> String {
    "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: \(url)\r\nWARC-Date: \(date)\r\nWARC-Record-ID: <\(id)>\r\n"
        + "\(fields)Content-Length: \(length ?? block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
}

/// A response with a short page.
func pageText(_ number: Int, length: Int? = nil) -> String {
    recordText(
        url: "http://a.example/\(number)", id: "urn:uuid:\(number)",
        block: "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>page \(number)</p>", length: length)
}

/// The same records, one gzip member each, made by the writer.
func compressedPages(_ count: Int) throws -> (data: Data, ends: [Int]) {
    var data = Data()
    var ends: [Int] = []
    for number in 0..<count {
        let draft = try WARCDraft.response(
            url: "http://a.example/\(number)", date: Date(timeIntervalSince1970: 1_404_640_800), status: 200,
            reason: "OK", headers: HeaderFields([.init(name: "Content-Type", value: "text/html")]),
            body: Array("<p>page \(number)</p>".utf8))
        data.append(contentsOf: try WARCWriter().encoded(draft).bytes)
        ends.append(data.count)
    }
    return (data, ends)
}

@Suite struct WARCReaderTests {
    @Test func `a record has its fields, its block and its place`() throws {
        let text = pageText(1) + pageText(2)
        let (found, diagnostics) = records(Data(text.utf8))
        #expect(diagnostics.isEmpty)
        try #require(found.count == 2)
        #expect(found[1].version == "WARC/1.0")
        #expect(found[1].kind == .response)
        #expect(found[1].targetURI == "http://a.example/2")
        #expect(found[1].recordID == "urn:uuid:2")
        #expect(found[1].date == Date(timeIntervalSince1970: 1_404_640_800))
        #expect(found[1].headers["warc-type"] == "response")
        #expect(String(decoding: found[1].block, as: UTF8.self).hasSuffix("<p>page 2</p>"))
        #expect(found[1].offset == pageText(1).utf8.count)
        #expect(found[1].length == pageText(2).utf8.count)
    }

    @Test func `names are matched without regard to case, lines may be folded, brackets are stripped`() throws {
        let text =
            "WARC/0.18\nwarc-type: Response\nWARC-TARGET-URI: <http://a.example/\n  long>\nwarc-date: 2012\n"
            + "no colon here\ncontent-length: 3\n\nabc\n\n"
        let (found, diagnostics) = records(Data(text.utf8))
        let record = try #require(found.first)
        #expect(diagnostics.isEmpty)
        #expect(record.kind == .response)
        #expect(record.targetURI?.replacing(" ", with: "") == "http://a.example/long")
        #expect(record.date == Date(timeIntervalSince1970: 1_325_376_000))
        #expect(record.block == Array("abc".utf8))
    }

    @Test func `a slice of other data is read by its own offsets`() throws {
        let text = Array((pageText(1) + pageText(2)).utf8)
        let slice = (Data("rubbish before".utf8) + text + Data("rubbish behind".utf8)).dropFirst(14).dropLast(14)
        #expect(slice.startIndex == 14)
        let (found, diagnostics) = records(slice)
        #expect(found.map(\.offset) == [0, pageText(1).utf8.count])
        #expect(diagnostics.isEmpty)
        let pages = try compressedPages(3)
        let member = (Data("xyz".utf8) + pages.data).dropFirst(3)
        #expect(records(member).records.map(\.offset) == [0] + pages.ends.dropLast())
        var snapshots = SnapshotCollection()
        _ = snapshots.add(member, fileName: "slice.warc.gz")
        let entry = try #require(snapshots.captures(of: try WebURL(parsing: "http://a.example/2")).first)
        #expect(try snapshots.capture(at: entry, bodyLimit: 99).body == Array("<p>page 2</p>".utf8))
    }

    @Test func `a plain file cut anywhere keeps the records before the cut`() {
        let whole = Array((0..<3).map { pageText($0) }.joined().utf8)
        // The two empty lines that end a record say nothing: without them it is whole.
        let ends = (1...3).map { count in (0..<count).map { pageText($0).utf8.count }.reduce(0, +) - 4 }
        for length in 0...whole.count {
            let (found, diagnostics) = records(Data(whole[..<length]))
            let complete = found.filter { !$0.isTruncated }
            #expect(complete.count == ends.count { $0 <= length }, "cut at \(length)")
            if found.count > complete.count || length == 0 { #expect(!diagnostics.isEmpty, "cut at \(length)") }
        }
    }

    @Test func `a compressed file cut anywhere keeps the records before the cut`() throws {
        let (data, ends) = try compressedPages(3)
        for length in 0...data.count {
            let (found, diagnostics) = records(data.prefix(length))
            #expect(found.count { !$0.isTruncated } >= ends.count { $0 <= length }, "cut at \(length)")
            if !([0] + ends).contains(length) { #expect(!diagnostics.isEmpty, "cut at \(length)") }
        }
    }

    @Test func `damage in one gzip member costs no other`() throws {
        let (data, ends) = try compressedPages(5)
        for offset in ends[1]..<ends[2] {
            var bytes = Array(data)
            bytes[offset] ^= 0xFF
            let (found, diagnostics) = records(Data(bytes))
            let urls = found.compactMap(\.targetURI)
            for number in [0, 1, 3, 4] { #expect(urls.contains("http://a.example/\(number)"), "byte \(offset)") }
            // The time, the flags for text and the operating system in the gzip header carry nothing.
            if offset - ends[1] > 10 { #expect(!diagnostics.isEmpty, "byte \(offset)") }
        }
    }

    @Test func `bytes missing in the middle of a compressed file cost no record behind them`() throws {
        let (data, ends) = try compressedPages(4)
        let cut = data[..<(ends[0] + 40)] + data[ends[1]...]
        let urls = records(Data(cut)).records.filter { !$0.isTruncated }.compactMap(\.targetURI)
        #expect(urls == [0, 2, 3].map { "http://a.example/\($0)" })
    }

    @Test func `a length that reaches into the next record does not swallow it`() {
        let (found, diagnostics) = records(Data((pageText(1, length: 200) + pageText(2) + pageText(3)).utf8))
        #expect(found.map(\.targetURI) == [1, 2, 3].map { "http://a.example/\($0)" })
        #expect(found.map(\.isTruncated) == [true, false, false])
        #expect(diagnostics.map(\.kind) == [.damaged])
    }

    @Test func `a length that is too short, or bytes between records, cost nothing behind them`() {
        let text = pageText(1, length: 20) + pageText(2) + "rubbish\nWARC/x\n" + pageText(3)
        let (found, diagnostics) = records(Data(text.utf8))
        #expect(found.map(\.targetURI) == [1, 2, 3].map { "http://a.example/\($0)" })
        #expect(diagnostics.count >= 2)
    }

    @Test(arguments: [Int(Int32.max), 2 << 30, Int.max])
    func `a claimed length of gigabytes is no reason to wait or to reserve`(length: Int) {
        let (found, diagnostics) = records(Data((pageText(1) + pageText(2, length: length)).utf8))
        #expect(found.map(\.isTruncated) == [false, true])
        #expect(found.last?.blockLength == length)
        #expect((found.last?.block.count ?? 0) < 200)
        #expect(diagnostics.map(\.kind) == [.truncated])
    }

    @Test(arguments: ["99999999999999999999999", "-1", "", "12a"])
    func `a length that is no number costs the record`(length: String) {
        let broken = pageText(2).replacing(
            "Content-Length: \(pageText(2).split(separator: "Content-Length: ")[1].prefix { $0.isNumber })",
            with: "Content-Length: \(length)")
        let (found, diagnostics) = records(Data((pageText(1) + broken + pageText(3)).utf8))
        #expect(found.map(\.targetURI) == ["http://a.example/1", "http://a.example/3"])
        #expect(!diagnostics.isEmpty)
    }

    @Test func `a header without an end costs the record`() {
        let endless = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2012\r\n"
        let (found, diagnostics) = records(Data((endless + pageText(3)).utf8))
        #expect(found.map(\.targetURI) == ["http://a.example/3"])
        #expect(diagnostics.map(\.kind) == [.damaged])
        var limits = WARCLimits()
        limits.headerSize = 1000
        let long = "WARC/1.0\r\nX: " + String(repeating: "x", count: 5000) + "\r\n" + pageText(4)
        #expect(records(Data(long.utf8), limits: limits).records.map(\.targetURI) == ["http://a.example/4"])
    }

    @Test func `a file that is one gzip member is read with a warning`() throws {
        let text = (0..<4).map { pageText($0) }.joined()
        let data = Data(try gzip(Array(text.utf8)))
        let (found, diagnostics) = records(data)
        #expect(found.map(\.targetURI) == (0..<4).map { "http://a.example/\($0)" })
        #expect(found.map(\.memberOffset) == (0..<4).map { $0 * pageText(0).utf8.count })
        #expect(diagnostics.map(\.kind) == [.unusual])
        var snapshots = SnapshotCollection()
        _ = snapshots.add(data, fileName: "one.warc.gz")
        for number in 0..<4 {
            let url = try WebURL(parsing: "http://a.example/\(number)")
            let entry = try #require(snapshots.captures(of: url).first)
            #expect(
                try snapshots.capture(at: entry, bodyLimit: 99).body == Array("<p>page \(number)</p>".utf8))
        }
    }

    @Test func `a gzip bomb is left after its limit and what follows is read`() throws {
        let (data, _) = try compressedPages(2)
        let page = String(repeating: "\0", count: 40 << 20)
        let bomb = try gzip(Array(recordText(block: page).utf8))
        #expect(bomb.count < 1 << 16)
        var limits = WARCLimits()
        limits.expansionFloor = 1 << 20
        let (found, diagnostics) = records(Data(bomb) + data, limits: limits)
        #expect(
            found.filter { !$0.isTruncated }.compactMap(\.targetURI) == ["http://a.example/0", "http://a.example/1"])
        #expect(diagnostics.contains { $0.kind == .limit })
        limits.expansionFloor = 1 << 30
        limits.heldBlockSize = 1000
        let held = try #require(records(Data(bomb), limits: limits).records.first)
        #expect(held.block.count == 1000)
        #expect(held.isBlockHeldInPart)
    }

    @Test(arguments: ["PK\u{3}\u{4}rest", "{\"json\": true}", "\u{1F}\u{8B}rubbish", "", "\n\n\n", "WARC/1.0"])
    func `what is no archive gives a notice and no record`(text: String) {
        let (found, diagnostics) = records(Data(text.unicodeScalars.map { UInt8($0.value) }))
        #expect(found.isEmpty)
        #expect(!diagnostics.isEmpty)
    }

    @Test func `a file of nothing but broken starts ends soon and with few notices`() {
        let plain = Data(String(repeating: "WARC/1.0\r\n", count: 100_000).utf8)
        #expect(records(plain).diagnostics.count <= WARCLimits().diagnostics + 1)
        var members = Data()
        for _ in 0..<100_000 { members.append(contentsOf: [0x1F, 0x8B, 8, 8]) }
        let (found, diagnostics) = records(members)
        #expect(found.isEmpty)
        #expect(!diagnostics.isEmpty)
    }

    @Test func `an ARC file is read`() throws {
        let head = "filedesc://a.arc 0.0.0.0 20140706100000 text/plain 9\n1 0 Test\n\n"
        let body = "HTTP/1.0 200 OK\nContent-Type: text/html\n\n<p>arc</p>"
        let text = head + "http://a.example/b c 127.0.0.1 20140706100001 text/html \(body.utf8.count)\n\(body)\n"
        let (found, diagnostics) = records(Data(text.utf8))
        #expect(diagnostics.isEmpty)
        #expect(found.map(\.kind) == [.warcinfo, .response])
        #expect(found.last?.targetURI == "http://a.example/b c")
        var snapshots = SnapshotCollection()
        _ = snapshots.add(Data(text.utf8), fileName: "a.arc")
        let entry = try #require(snapshots.captures(of: try WebURL(parsing: "http://a.example/b%20c")).first)
        #expect(entry.mediaType == "text/html")
        #expect(try snapshots.capture(at: entry, bodyLimit: 99).body == Array("<p>arc</p>".utf8))
    }
}

/// Any bytes as one gzip member.
func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
    try GzipMember.compressed(bytes)
}
