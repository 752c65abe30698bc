import Foundation
import Reporting
import Testing
import Verification

/// What single formats promise beyond the golden files: limits, escapes, names that stay.
@Suite struct LinkFormatTests {
    @Test(arguments: [
        (LinkClass.ok, false, nil, nil), (.moved, false, nil, nil), (.moved, false, "https://new.example/", "warning"),
        (.softNotFound, false, nil, "warning"), (.softNotFound, true, nil, "error"), (.gone, true, nil, "error"),
        (.gone, false, nil, "note"), (.blocked, false, nil, "note"), (.unreachable, false, nil, "note"),
        (.unreachable, true, nil, "error"), (.invalid, true, nil, "error"), (.excluded, false, nil, nil),
        (.skipped, false, nil, nil),
    ])
    func `a class has its level`(_ linkClass: LinkClass, _ isFailure: Bool, _ advice: String?, _ level: String?) {
        let outcome = LinkOutcome(linkClass, code: "code", detail: "detail", advice: advice)
        let text = LinkReportFormat.sarif.text(of: LinkFormatTests.report([(outcome, isFailure)]))
        if let level {
            #expect(text.contains("\"level\": \"\(level)\""))
        } else {
            #expect(text.contains("\"results\": []"))
        }
    }

    @Test func `a SARIF run holds 25,000 results, the worst of them`() throws {
        let known = LinkOutcome(.gone, code: "http-404", detail: "404 Not Found")
        let rows = (0..<26_000).map { (known, $0 >= 24_000) }
        let run = try LinkFormatTests.sarifRun(LinkFormatTests.report(rows))
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == SARIFLinkRenderer.mostResults)
        #expect(results.prefix(2_000).allSatisfy { $0["level"] as? String == "error" })
        let fingerprints = results.compactMap { ($0["partialFingerprints"] as? [String: String])?.values.first }
        #expect(Set(fingerprints).count == results.count)
        let text = LinkReportFormat.sarif.text(of: LinkFormatTests.report(rows))
        #expect(text.contains("1000 further results, none worse than these, are left out"))
    }

    @Test func `a fingerprint stays when the line or the answer changes`() throws {
        func fingerprint(line: Int, _ code: String) throws -> [String] {
            let outcome = LinkOutcome(.gone, code: code, detail: "detail")
            let report = LinkFormatTests.report([(outcome, true)], line: line)
            let results = try #require(try LinkFormatTests.sarifRun(report)["results"] as? [[String: Any]])
            return results.compactMap { ($0["partialFingerprints"] as? [String: String])?.values.first }
        }
        let first = try fingerprint(line: 3, "http-404")
        #expect(first.count == 1)
        #expect(try fingerprint(line: 80, "http-410") == first)
    }

    @Test func `a link that stands twice in a file has two fingerprints`() {
        var report = LinkFormatTests.report([(LinkOutcome(.gone, code: "http-404", detail: "gone"), true)])
        report.rows[0].places = ["a.md", "./a.md", "b.md"].map { LinkFormatTests.place($0, 1) }
        let lines = LinkReportFormat.gitlab.text(of: report).split(separator: "\n")
        #expect(Set(lines.filter { $0.contains("\"fingerprint\"") }).count == 3)
    }

    @Test func `ten annotations of a level are written, the first place of each link before the second of any`() {
        let outcome = LinkOutcome(.gone, code: "http-404", detail: "404 Not Found")
        var report = LinkFormatTests.report((0..<8).map { _ in (outcome, true) })
        report.rows[0].places = (1...30).map { LinkFormatTests.place("many.md", $0) }
        let lines = LinkReportFormat.github.text(of: report).split(separator: "\n")
        #expect(lines.count == 11)
        #expect(lines.filter { $0.hasPrefix("::error file=many.md,line=1,") }.count == 1)
        #expect(lines.filter { $0.contains("file=file.md") }.count == 7)
        #expect(lines.last == "Not shown as annotations: 27 of level error")
    }

    @Test func `a command has its properties and its message escaped, each in its way`() {
        let outcome = LinkOutcome(.gone, code: "a:b,c%", detail: "50%, as: said\r\nand\n::error::more")
        var report = LinkFormatTests.report([(outcome, true)])
        report.rows[0].places[0].file = "a,b:c%/d\n.md"
        #expect(
            LinkReportFormat.github.text(of: report)
                == "::error file=a%2Cb%3Ac%25/d .md,line=1,col=1,endColumn=5,title=Link is gone (a%3Ab%2Cc%25)::"
                + "https://0.example/: 50%25, as: said  and ::error::more\n")
    }

    @Test func `a job summary stays within its size and says what it leaves out`() {
        let outcome = LinkOutcome(.gone, code: "http-404", detail: String(repeating: "long ", count: 100))
        let report = LinkFormatTests.report((0..<4_000).map { _ in (outcome, true) })
        let summary = LinkReportFormat.summary.text(of: report)
        #expect(summary.utf8.count <= GitHubSummaryRenderer.mostBytes)
        #expect(summary.utf8.count > GitHubSummaryRenderer.mostBytes - 4_000)
        #expect(summary.contains("are left out: the report would be too long"))
        #expect(LinkReportFormat.markdown.text(of: report).utf8.count > GitHubSummaryRenderer.mostBytes)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "' =1"),
        ("\u{FF1D}1", "'\u{FF1D}1"), ("a,b", "\"a,b\""), ("say \"a\"", "\"say \"\"a\"\"\""), ("a\r\nb", "a  b"),
        ("plain", "plain"), ("=\"a\",b", "\"'=\"\"a\"\",b\""), ("\"\u{301}", "\"\"\"\u{301}\""),
    ])
    func `a cell is quoted where it must be and never a formula`(_ text: String, _ cell: String) {
        let report = LinkFormatTests.report([(LinkOutcome(.ok, code: text, detail: "-"), false)])
        let rows = LinkReportFormat.csv.text(of: report)
        #expect(rows.contains("https://0.example/,ok,\(cell),,,false,'-,,file.md,1,1,link\r\n"))
    }

    @Test(arguments: [
        ("./docs//a.md", "docs/a.md"), ("docs/../a.md", "a.md"), ("../a.md", "../a.md"), ("-", "stdin"),
        ("/repository/docs/a b#.md", "docs/a%20b%23.md"), ("/repository/../other/ä.md", "file:///other/%C3%A4.md"),
        ("/repository2/a.md", "file:///repository2/a.md"), ("c:/a%.md", "c%3A/a%25.md"), ("", "."),
    ])
    func `SARIF names files by relative URIs`(_ file: String, _ uri: String) {
        var report = LinkFormatTests.report([(LinkOutcome(.gone, code: "http-404", detail: "-"), true)])
        report.rows[0].places[0].file = file
        let text = LinkReportFormat.sarif.text(of: report, options: LinkReportOptions(folder: "/repository/"))
        #expect(text.contains("\"uri\": \"\(uri)\""))
    }

    @Test func `colours are used when asked for`() {
        let report = LinkFormatTests.report([(LinkOutcome(.gone, code: "http-404", detail: "gone"), true)])
        let options = LinkReportOptions(usesColor: true)
        for format in [LinkReportFormat.human, .compact] {
            #expect(format.text(of: report, options: options).contains("\u{1B}[31mgone http-404\u{1B}[0m"))
            #expect(!format.text(of: report).contains("\u{1B}"))
        }
    }

    @Test func `Markdown links a place to its line where the source can be looked at`() {
        let report = LinkFormatTests.report([(LinkOutcome(.gone, code: "http-404", detail: "gone"), true)], line: 7)
        let options = LinkReportOptions(sourceAddress: "https://forge.example/o/r/blob/0a1b/")
        #expect(
            LinkReportFormat.summary.text(of: report, options: options)
                .contains("| [file.md:7](<https://forge.example/o/r/blob/0a1b/file.md?plain=1#L7>) |"))
    }

    private static func sarifRun(_ report: LinkReport) throws -> [String: Any] {
        let text = LinkReportFormat.sarif.text(of: report)
        let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        return try #require((document?["runs"] as? [[String: Any]])?.first)
    }

    private static func report(_ outcomes: [(LinkOutcome, Bool)], line: Int = 1) -> LinkReport {
        LinkReport(
            toolVersion: "0.1.0", date: .distantPast,
            rows: outcomes.enumerated().map { index, outcome in
                LinkRow(
                    url: "https://\(index).example/", outcome: outcome.0, places: [place("file.md", line)],
                    isFailure: outcome.1)
            }, fileCount: 1)
    }

    private static func place(_ file: String, _ line: Int) -> LinkPlace {
        LinkPlace(file: file, line: line, column: 1, endLine: line, endColumn: 5, text: "link")
    }
}
