import Documents
import Reporting
import TestSupport
import Testing
import Verification
import Web

@testable import Checking

@Suite struct `A link that is remapped` {
    private func report(_ urls: [String], _ web: ScriptedWeb, fragments: Bool = false, to rules: [String: String])
        async -> LinkReport
    {
        var check = LinkCheck()
        check.settings.checksFragments = fragments
        return await check.report(urls.map { .example(.url, $0) }, asking: web) { rules[$0] }
    }

    @Test func `is asked elsewhere, and keeps its name`() async {
        let web = ScriptedWeb { url, _ in .status(url.host == "mirror.example" ? 404 : 200) }
        let report = await report(
            ["https://a.example/x", "https://b.example/"], web, to: ["https://a.example/x": "https://mirror.example/x"])
        #expect(web.urls.sorted() == ["https://b.example/", "https://mirror.example/x"])
        #expect(report.findings == ["https://a.example/x": "gone http-404", "https://b.example/": "ok http-200"])
        #expect(report.rows.map(\.askedURL) == ["https://mirror.example/x", nil])
        #expect(report.lines.contains(#""asked_url": "https://mirror.example/x""#))
        #expect(report.lines.split(separator: "\n").count { $0.contains("asked_url") } == 1)
    }

    /// What is asked for one URL says nothing of that URL itself, whichever comes first.
    @Test(arguments: [
        ["https://a.example/x", "https://a.example/x#y", "https://b.example/x"],
        ["https://b.example/x", "https://a.example/x#y", "https://a.example/x"],
        ["https://a.example/x#y", "https://b.example/x", "https://a.example/x"],
    ])
    func `is not mistaken for what it stands for`(_ urls: [String]) async {
        let web = ScriptedWeb { url, _ in .status(url.host == "a.example" ? 404 : 200) }
        let report = await report(urls, web, to: ["https://a.example/x": "https://b.example/x"])
        #expect(
            report.findings == [
                "https://a.example/x": "ok http-200", "https://a.example/x#y": "gone http-404",
                "https://b.example/x": "ok http-200",
            ])
        #expect(web.urls.sorted() == ["https://a.example/x", "https://b.example/x"])
    }

    @Test func `has the place that its other URL names looked for`() async {
        let web = ScriptedWeb { _, _ in .page("<p id=there>") }
        let report = await report(
            ["https://a.example/#old", "https://a.example/#gone"], web, fragments: true,
            to: [
                "https://a.example/#old": "https://b.example/#there",
                "https://a.example/#gone": "https://b.example/#gone",
            ])
        #expect(
            report.findings == [
                "https://a.example/#old": "ok http-200", "https://a.example/#gone": "gone fragment-not-found",
            ])
    }

    @Test(arguments: [("nonsense", "invalid syntax"), ("file:///etc/passwd", "skipped scheme")])
    func `to what cannot be asked is not asked`(_ target: String, _ finding: String) async {
        let web = ScriptedWeb()
        let report = await report(["https://a.example/"], web, to: ["https://a.example/": target])
        #expect(report.findings == ["https://a.example/": finding])
        #expect(web.urls.isEmpty)
    }

    @Test func `away from the registry is a page like any other`() async {
        let web = ScriptedWeb { _, _ in .status(404) }
        let report = await LinkCheck().report([.example(.doi, "10.1234/x")], asking: web) { _ in "https://b.example/" }
        #expect(report.findings == ["https://doi.org/10.1234/x": "gone http-404"])
    }
}

@Suite struct `A password in a URL` {
    static let text = """
        <https://anna:s3cret@host.example/a> [b](https://anna:s3cret@host.example/b#part)
        https://t0ken@host.example/c `x` <https://anna:s3cret@host.example:99999/>
        """

    @Test(arguments: LinkReportFormat.allCases)
    func `stands in no format, and moves no place`(_ format: LinkReportFormat) async throws {
        let web = ScriptedWeb { url, _ in
            url.path == "/a"
                ? .redirect(301, to: "https://anna:s3cret@other.example/", status: 404) : .status(404)
        }
        let report = await LinkCheck().report(["a.md": Self.text], web)
        #expect(web.urls.contains("https://anna:s3cret@host.example/b"))
        #expect(web.urls.contains("https://t0ken@host.example/c"))
        #expect(
            report.rows.map(\.url) == [
                "https://anna:***@host.example/a", "https://anna:***@host.example/b#part",
                "https://***@host.example/c", "https://anna:***@host.example:99999/",
            ])
        let places = report.rows.flatMap(\.places).map { [$0.line, $0.column, $0.endColumn] }
        #expect(places == [[1, 2, 36], [1, 42, 81], [2, 1, 29], [2, 35, 74]])
        let output = format.text(of: report)
        #expect(!output.contains("s3cret") && !output.contains("t0ken"), "\(output)")
        #expect(output.contains("host.example"))
    }
}
