import Documents
import Foundation
import Reporting
import TestSupport
import Testing
import Verification

@testable import Checking

@Suite struct `Links to files` {
    let folder: TemporaryFolder
    var root: String { folder.url.path }

    init() throws {
        folder = try TemporaryFolder()
        for name in ["book/chapter.md", "book/notes.md", "book/pictures/map one.png", "index.md"] {
            _ = try folder.write("# Part", to: name)
        }
    }

    private func findings(
        _ text: String, in file: String = "book/chapter.md", _ change: (inout LinkCheckSettings) -> Void = { _ in }
    ) async -> (findings: [String: String], asked: [String]) {
        var check = LinkCheck()
        change(&check.settings)
        let web = ScriptedWeb()
        let path = "\(root)/\(file)"
        let report = await check.report(LinkReader.reading(of: Array(text.utf8), fileName: path).links, in: path, web)
        let findings = report.findings.map { ($0.key.replacing(root, with: "ROOT"), $0.value) }
        return (Dictionary(findings, uniquingKeysWith: { $1 }), web.urls)
    }

    @Test(arguments: [
        ("notes.md", "ROOT/book/notes.md", "ok file-found"),
        ("./notes.md", "ROOT/book/./notes.md", "ok file-found"),
        ("../index.md", "ROOT/book/../index.md", "ok file-found"),
        ("pictures/map%20one.png", "ROOT/book/pictures/map one.png", "ok file-found"),
        ("pictures", "ROOT/book/pictures", "ok file-found"),
        ("absent.md", "ROOT/book/absent.md", "gone file-not-found"),
        ("pictures/absent.png", "ROOT/book/pictures/absent.png", "gone file-not-found"),
    ])
    func `are looked up beside their document`(_ target: String, _ path: String, _ finding: String) async {
        let (findings, asked) = await findings("[a link](\(target))")
        #expect(findings == [path: finding])
        #expect(asked.isEmpty)
    }

    @Test func `that begin with a slash are looked up in the root folder`() async {
        let (findings, _) = await findings("[a](/index.md) [b](/book/notes.md) [c](/nowhere.md)") {
            $0.rootFolder = root
        }
        #expect(
            findings == [
                "ROOT/index.md": "ok file-found", "ROOT/book/notes.md": "ok file-found",
                "ROOT/nowhere.md": "gone file-not-found",
            ])
    }

    @Test func `are looked up in another folder when one is named`() async {
        let (findings, _) = await findings("[a](index.md) [b](notes.md)") { $0.baseURL = root }
        #expect(findings == ["ROOT/index.md": "ok file-found", "ROOT/notes.md": "gone file-not-found"])
    }

    @Test func `are asked on the web when a base URL is named`() async {
        let (findings, asked) = await findings("[a](notes.html) [b](../up.html) [c](/top.html#part)") {
            $0.baseURL = "https://site.example/book/chapter/"
        }
        #expect(
            findings == [
                "https://site.example/book/chapter/notes.html": "ok http-200",
                "https://site.example/book/up.html": "ok http-200",
                "https://site.example/top.html#part": "ok http-200",
            ])
        #expect(
            asked.sorted() == [
                "https://site.example/book/chapter/notes.html", "https://site.example/book/up.html",
                "https://site.example/top.html",
            ])
    }

    @Test func `are checked offline as well`() async {
        let (findings, _) = await findings("[a](notes.md) [b](absent.md)") { $0.isOffline = true }
        #expect(findings == ["ROOT/book/notes.md": "ok file-found", "ROOT/book/absent.md": "gone file-not-found"])
    }

    @Test func `of standard input are looked up in the folder of the run, and places in it not at all`() async {
        let report = await LinkCheck().report(
            [.example(.file, "no-such-file-anywhere.md"), .example(.anchor, "part")], in: "-", ScriptedWeb())
        #expect(report.rows.map(\.outcome.code) == ["file-not-found", "fragment-not-checked"])
    }
}
