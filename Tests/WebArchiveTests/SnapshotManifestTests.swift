import Foundation
import Testing
import Web
import WebArchive

@testable import construct_snapshots

@Suite struct SnapshotManifestTests {
    private let folder = FileManager.default.temporaryDirectory
        .appending(path: "snapshot-manifest-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString)")

    private func manifest(_ captures: String) throws -> SnapshotManifest {
        try FileManager.default.createDirectory(at: folder.appending(path: "pages"), withIntermediateDirectories: true)
        try Data("<p>constructed</p>".utf8).write(to: folder.appending(path: "pages/a.html"))
        let url = folder.appending(path: "manifest.json")
        try Data("{\"software\": \"s\", \"description\": \"d\", \"captures\": [\(captures)]}".utf8).write(to: url)
        return try SnapshotManifest(contentsOf: url)
    }

    private static let page = """
        {"url": "http://a.example/", "date": "2014-07-06T10:00:00Z", "status": 200,
         "headers": [["Content-Type", "text/html"]], "body": "pages/a.html"}
        """
    private static let gone = """
        {"url": "http://a.example/", "date": "2015-07-06", "status": 404, "headers": [], "body": null}
        """

    @Test func `the archive says that it is constructed and holds the captures`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let manifest = try manifest(Self.page + "," + Self.gone)
        let archive = try manifest.archive()
        #expect(try manifest.archive() == archive)
        let (found, diagnostics) = records(archive)
        #expect(diagnostics.isEmpty)
        #expect(found.map(\.kind) == [.warcinfo, .response, .response])
        let information = String(decoding: try #require(found.first).block, as: UTF8.self)
        #expect(information.contains("software: s\r\n") && information.contains("description: d\r\n"))
        #expect(information.contains("constructed"))
        var snapshots = SnapshotCollection()
        #expect(snapshots.add(archive, fileName: "out.warc.gz").isEmpty)
        let entries = snapshots.captures(of: try WebURL(parsing: "http://a.example/"))
        #expect(entries.map(\.status) == [200, 404])
        let capture = try snapshots.capture(at: try #require(entries.first), bodyLimit: 100)
        #expect(capture.body == Array("<p>constructed</p>".utf8))
        #expect(capture.headers["content-length"] == "18")
        #expect(capture.digestCheck == .verified("sha1 of the payload"))
    }

    @Test(arguments: [
        "", page.replacing("2014-07-06T10:00:00Z", with: "yesterday"),
        page.replacing("pages/a.html", with: "none.html"),
        page.replacing("\"Content-Type\", ", with: ""), page.replacing("200", with: "2"),
        page.replacing("text/html\"]", with: "text/html\\r\\nX: y\"]"), "{\"url\": 5}",
    ])
    func `a manifest that says nonsense is refused`(captures: String) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: (any Error).self) { try manifest(captures).archive() }
    }
}
