import Foundation
import TestSupport
import Testing
import Web
import WebArchive

@Suite(.enabled(if: SharedFolder.isPresent)) struct RealFileTests {
    /// How many records and captures a file has.
    struct Expected: Sendable, CustomTestStringConvertible {
        let path: String
        let records: Int
        let captures: Int
        /// What warcio 1.8.1 counts where that differs: it gives up on shared gzip members and on some damage, and
        /// counts version lines and ARC lines without a usable length as records.
        let warcio: Int?

        init(_ path: String, records: Int, captures: Int, warcio: Int? = nil) {
            self.path = path
            self.records = records
            self.captures = captures
            self.warcio = warcio
        }

        var testDescription: String { path }
    }

    static let expected = [
        Expected("cdxj-indexer/test/data/bad.arc", records: 1, captures: 1, warcio: 4),
        Expected("cdxj-indexer/test/data/cc.warc.gz", records: 3, captures: 1),
        Expected("cdxj-indexer/test/data/example.arc", records: 2, captures: 1),
        Expected("cdxj-indexer/test/data/example.warc.gz", records: 6, captures: 2),
        Expected("cdxj-indexer/test/data/missing-http.warc.gz", records: 2, captures: 1),
        Expected("cdxj-indexer/test/data/post-test-more.warc", records: 6, captures: 3),
        Expected("cdxj-indexer/test/data/post-test.warc.gz", records: 6, captures: 3),
        Expected("edge/empty.warc", records: 0, captures: 0),
        Expected("edge/empty.warc.gz", records: 0, captures: 0),
        Expected("edge/version-only.warc.gz", records: 0, captures: 0, warcio: 1),
        Expected("githist/jhove.warc.gz", records: 304, captures: 304),
        Expected("githist/pywb.warc.gz", records: 147, captures: 147),
        Expected("githist/specs.warc.gz", records: 53, captures: 53),
        Expected("githist/wpull.warc.gz", records: 26, captures: 26),
        Expected("js-wacz/fixtures/lil-projects.warc.gz", records: 59, captures: 27),
        Expected("jwarc/test-resources/org/netpreserve/jwarc/cc.warc.gz", records: 1, captures: 1),
        Expected("jwarc/test-resources/org/netpreserve/jwarc/gzip_extra_sl.warc.gz", records: 1, captures: 0),
        Expected("py-wacz/tests/fixtures/example-collection-with-lists.warc", records: 38, captures: 18),
        Expected("py-wacz/tests/fixtures/example-collection.warc", records: 4, captures: 1),
        Expected("py-wacz/tests/fixtures/example-iana.warc", records: 118, captures: 58),
        Expected("py-wacz/tests/fixtures/example-resource.warc.gz", records: 3, captures: 2),
        Expected("py-wacz/tests/fixtures/example-warcinfo-metadata.warc", records: 4, captures: 1),
        Expected("resiliparse/tests/data/block-sized-records.warc", records: 3, captures: 0),
        Expected("resiliparse/tests/data/block-sized-records.warc.gz", records: 3, captures: 0),
        Expected("resiliparse/tests/data/clipped.warc.gz", records: 1, captures: 1),
        Expected("resiliparse/tests/data/clueweb-quirk.warc.gz", records: 30, captures: 0),
        Expected("resiliparse/tests/data/warcfile.warc", records: 50, captures: 16),
        Expected("resiliparse/tests/data/warcfile.warc.gz", records: 50, captures: 16),
        Expected(
            "ukwa-test-suite/small-arcs-and-warcs/IAH-20080430204825-00000-blackbook-truncated.arc",
            records: 9, captures: 7),
        Expected(
            "ukwa-test-suite/small-arcs-and-warcs/IAH-20080430204825-00000-blackbook-truncated.arc.gz",
            records: 9, captures: 7),
        Expected(
            "ukwa-test-suite/small-arcs-and-warcs/IAH-20080430204825-00000-blackbook-truncated.warc",
            records: 23, captures: 7),
        Expected(
            "ukwa-test-suite/small-arcs-and-warcs/IAH-20080430204825-00000-blackbook-truncated.warc.gz",
            records: 23, captures: 7),
        Expected("ukwa-test-suite/small-arcs-and-warcs/IAH-urls-wget.warc.gz", records: 36, captures: 16),
        Expected(
            "ukwa-test-suite/wikipedia-sopa-blackout-2012/wikipedia-blackout/sopa-wikipedia-homepage.warc.gz",
            records: 164, captures: 74),
        Expected(
            "ukwa-test-suite/wikipedia-sopa-blackout-2012/wikipedia-post-blackout/main-page.warc.gz",
            records: 151, captures: 70),
        Expected(
            "ukwa-test-suite/wikipedia-sopa-blackout-2012/wikipedia-post-blackout/post-blackout.warc.gz",
            records: 117, captures: 51),
        Expected("warcio.js/test/data/example-bad-length.warc", records: 6, captures: 2),
        Expected("warcio.js/test/data/example-iana.org-chunked.warc", records: 3, captures: 1),
        Expected("warcio.js/test/data/example-resource.warc.gz", records: 1, captures: 1),
        Expected("warcio.js/test/data/example-url-agnostic-revisit.warc.gz", records: 2, captures: 1),
        Expected("warcio.js/test/data/example-wget-bad-target-uri.warc.gz", records: 6, captures: 1),
        Expected("warcio.js/test/data/example.warc", records: 7, captures: 2),
        Expected("warcio.js/test/data/example.warc.gz", records: 6, captures: 2),
        Expected("warcio.js/test/data/post-test-more.warc", records: 6, captures: 3),
        Expected("warcio.js/test/data/post-test.warc.gz", records: 6, captures: 3),
        Expected("warcio.js/test/data/redirect.warc", records: 2, captures: 1),
        Expected("warcio/test/data/bad.arc", records: 1, captures: 1, warcio: 4),
        Expected("warcio/test/data/example-bad-non-chunked.warc.gz", records: 6, captures: 2, warcio: 1),
        Expected("warcio/test/data/example-bad.warc.gz.bad", records: 6, captures: 3, warcio: 1),
        Expected("warcio/test/data/example-digest.warc", records: 4, captures: 0),
        Expected("warcio/test/data/example-iana.org-chunked.warc", records: 3, captures: 1),
        Expected("warcio/test/data/example-resource.warc.gz", records: 3, captures: 1),
        Expected("warcio/test/data/example-space-in-target-uri.warc.gz", records: 2, captures: 0),
        Expected("warcio/test/data/example-space-in-url.arc", records: 2, captures: 1),
        Expected("warcio/test/data/example-trunc.warc", records: 4, captures: 1),
        Expected("warcio/test/data/example-wget-bad-target-uri.warc.gz", records: 6, captures: 1),
        Expected("warcio/test/data/example-wrong-chunks.warc.gz", records: 2, captures: 1, warcio: 1),
        Expected("warcio/test/data/example.arc", records: 2, captures: 1),
        Expected("warcio/test/data/example.arc.gz", records: 2, captures: 1),
        Expected("warcio/test/data/example.warc", records: 6, captures: 2),
        Expected("warcio/test/data/example.warc.gz", records: 6, captures: 2),
        Expected("warcio/test/data/post-test.warc.gz", records: 6, captures: 3),
        Expected(
            "webarchive-commons/src/test/resources/org/archive/format/arc/IAH-20080430204825-00000-blackbook-truncated.arc",
            records: 9, captures: 7, warcio: 1),
        Expected(
            "webarchive-commons/src/test/resources/org/archive/format/gzip/IAH-urls-wget.warc.gz",
            records: 36, captures: 16),
        Expected(
            "webarchive-commons/src/test/resources/org/archive/format/warc/IAH-urls-wget.warc",
            records: 36, captures: 16),
        Expected(
            "webarchive-commons/src/test/resources/org/archive/format/warc/mutliple-headers.warc",
            records: 1, captures: 1),
        Expected(
            "webarchive-commons/src/test/resources/org/archive/resource/html/link-extraction-test.warc",
            records: 8, captures: 6, warcio: 4),
    ]

    @Test(arguments: expected)
    func `every record of a real file is found`(file: Expected) throws {
        let data = try ArchiveSamples.data(file.path)
        let (found, diagnostics) = records(data, fileName: file.path)
        #expect(found.count == file.records)
        if file.warcio != nil { #expect(!diagnostics.isEmpty || file.warcio ?? 0 < file.records) }
        for (record, next) in zip(found, found.dropFirst()) {
            #expect((record.offset, record.memberOffset) < (next.offset, next.memberOffset))
            if next.memberOffset == 0, diagnostics.isEmpty { #expect(record.offset + record.length == next.offset) }
        }
        var snapshots = SnapshotCollection()
        _ = snapshots.add(data, fileName: "x")
        #expect(snapshots.files.map(\.captureCount) == [file.captures])
    }

    @Test func `every file of any kind is read to its end`() throws {
        let paths = try ArchiveSamples.paths()
        #expect(paths.count > 400)
        var recordCount = 0
        for path in paths {
            let data = try ArchiveSamples.data(path)
            let (found, diagnostics) = records(data, fileName: path)
            recordCount += found.count
            #expect(!found.isEmpty || !diagnostics.isEmpty, "\(path) is passed over in silence")
            _ = CDXJ.lines(of: data, fileName: path)
        }
        print("\(recordCount) records in \(paths.count) real files")
        #expect(recordCount > 1500)
    }

    @Test(arguments: [
        ("2012-01-18T14:31:20Z", 0), ("2012-01-19T10:01:56Z", 1),
    ])
    func `a page whose content was replaced is found at each date`(date: String, index: Int) throws {
        let folder = "ukwa-test-suite/wikipedia-sopa-blackout-2012/"
        var snapshots = SnapshotCollection()
        for path in ["wikipedia-blackout/sopa-wikipedia-homepage", "wikipedia-post-blackout/main-page"] {
            #expect(snapshots.add(try ArchiveSamples.data(folder + path + ".warc.gz"), fileName: path).isEmpty)
        }
        for address in ["http://en.wikipedia.org/wiki/Main_Page", "https://en.wikipedia.org/wiki/Main_Page#mp-tfa"] {
            let entries = snapshots.captures(of: try WebURL(parsing: address))
            #expect(entries.count == 2)
            #expect(Set(entries.compactMap(\.digest)).count == 2)
            let entry = entries[index]
            #expect(entry.status == 200)
            #expect(entry.mediaType == "text/html")
            #expect(WARCDate.date(date.utf8).map { abs($0.timeIntervalSince(entry.date)) < 600 } == true)
            let capture = try snapshots.capture(at: entry, bodyLimit: 1 << 20)
            let text = String(decoding: capture.body, as: UTF8.self)
            #expect(text.contains("is currently locked for the") == (index == 0))
            #expect(capture.digestCheck == .verified("sha1 of the payload"))
            #expect(!capture.isBodyTruncated)
        }
    }

    @Test(arguments: ["jhove", "pywb", "specs", "wpull"])
    func `the index of a file is the one that another indexer made`(name: String) throws {
        let theirs = CDXJ.lines(of: try ArchiveSamples.data("githist/\(name).cdxj"), fileName: "theirs").lines
        var snapshots = SnapshotCollection()
        _ = snapshots.add(try ArchiveSamples.data("githist/\(name).warc.gz"), fileName: "\(name).warc.gz")
        let ours = CDXJ.lines(of: Data(snapshots.cdxj), fileName: "ours").lines
        #expect(ours.count == theirs.count)
        #expect(Set(ours) == Set(theirs))
    }

    @Test func `digests of real captures hold, whichever bytes they were taken over`() throws {
        var counts: [String: Int] = [:]
        for file in Self.expected where file.captures > 0 {
            var snapshots = SnapshotCollection()
            _ = snapshots.add(try ArchiveSamples.data(file.path), fileName: "x")
            for line in CDXJ.lines(of: Data(snapshots.cdxj), fileName: "x").lines {
                let entries = snapshots.captures(of: try WebURL(parsing: line.url))
                let entry = try #require(
                    entries.first { $0.offset == line.offset && $0.memberOffset == line.memberOffset }, "\(line.url)")
                do {
                    switch try snapshots.capture(at: entry, bodyLimit: 1 << 16).digestCheck {
                    case .verified(let what): counts[what, default: 0] += 1
                    case .differs: counts["differs in " + file.path, default: 0] += 1
                    case .absent: counts["absent", default: 0] += 1
                    }
                } catch {
                    counts[error.code.rawValue + " in " + file.path, default: 0] += 1
                }
            }
        }
        for (what, count) in counts.sorted(by: { $0.key < $1.key }) { print("\(count) × \(what)") }
        let wrong = counts.filter { $0.key.contains(" in ") && !$0.key.contains(", in ") }
        #expect(
            wrong == [
                // Cut off in the middle.
                "differs in resiliparse/tests/data/clipped.warc.gz": 1,
                // Lengths that are one byte short.
                "differs in warcio.js/test/data/example-bad-length.warc": 2,
                "differs in warcio/test/data/example-trunc.warc": 1,
                // The record it refers to is in no file.
                "revisit-unresolved in warcio.js/test/data/example-url-agnostic-revisit.warc.gz": 1,
                // Responses without a status line.
                "record-unreadable in cdxj-indexer/test/data/bad.arc": 1,
                "record-unreadable in warcio/test/data/bad.arc": 1,
                "record-unreadable in cdxj-indexer/test/data/missing-http.warc.gz": 1,
            ])
        #expect(counts["sha1 of the payload as transferred, in chunks", default: 0] > 0)
        #expect(counts["sha1 of the payload with its chunks undone", default: 0] > 0)
        #expect(counts["sha256 of the payload", default: 0] > 0)
    }

    @Test(arguments: [
        "warcio/test/data/example.warc.gz", "warcio/test/data/example.warc", "warcio/test/data/example.arc.gz",
        "cdxj-indexer/test/data/cc.warc.gz", "warcio.js/test/data/example-url-agnostic-revisit.warc.gz",
        "warcio/test/data/example-bad-non-chunked.warc.gz", "warcio.js/test/data/example-iana.org-chunked.warc",
        "jwarc/test-resources/org/netpreserve/jwarc/gzip_extra_sl.warc.gz", "githist/wpull.cdxj",
    ])
    func `a file with random damage is read to its end`(path: String) throws {
        let whole = Array(try ArchiveSamples.data(path).prefix(8192))
        for seed in 0..<200 {
            var generator = SeededGenerator(seed: UInt64(seed))
            var bytes = whole
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<5, using: &generator) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
                case 2:
                    bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...64, using: &generator)))
                case 3: bytes.insert(contentsOf: bytes[place...].prefix(100), at: place)
                default: bytes.insert(contentsOf: "9999999999\r\n\r\n".utf8, at: place)
                }
                if bytes.isEmpty { bytes = [0] }
            }
            var snapshots = SnapshotCollection()
            _ = snapshots.add(Data(bytes), fileName: "x")
            _ = snapshots.add(cdxj: Data(bytes), fileName: "x")
            for line in CDXJ.lines(of: Data(snapshots.cdxj), fileName: "x").lines {
                guard let url = try? WebURL(parsing: line.url) else { continue }
                for entry in snapshots.captures(of: url) { _ = try? snapshots.capture(at: entry, bodyLimit: 4096) }
            }
        }
    }
}
