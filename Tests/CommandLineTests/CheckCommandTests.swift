import Foundation
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(3))) struct `referee check` {
    let folder: TemporaryFolder
    let server: FaultServer

    init() throws {
        folder = try TemporaryFolder()
        server = try FaultServer([
            "/good": .answer(body: "<title>A page</title>"), "/moved": .redirect(status: 301, to: "/good"),
            "/gone": .answer(status: 410), "/wall": .answer(status: 403), "/down": .answer(status: 501),
        ])
    }

    /// Runs to the end; `SERVER` stands for the server's address in all that is written and asked for.
    private func check(_ arguments: [String], _ text: String? = nil, input: String? = nil) throws -> RunningReferee {
        func filled(_ text: String) -> String { text.replacing("SERVER", with: server.url("")) }
        if let text { _ = try folder.write(filled(text), to: "a.md") }
        let referee = try RunningReferee(
            ["check"] + arguments.map(filled) + ["--allow-private"], in: folder, input: input.map(filled))
        referee.wait()
        return referee
    }

    struct Ending: CustomTestStringConvertible, Sendable {
        let arguments: [String]
        var text = "<SERVER/good>"
        let status: Int32
        var testDescription: String { "\(arguments.joined(separator: " ")) with \(text): \(status)" }
    }

    static let endings: [Ending] = [
        Ending(arguments: ["a.md"], status: 0),
        Ending(arguments: ["a.md"], text: "No links at all.", status: 0),
        Ending(arguments: ["a.md"], text: "<SERVER/moved> <SERVER/wall> <SERVER/down>", status: 0),
        Ending(arguments: ["a.md", "--strict"], text: "<SERVER/wall>", status: 0),
        Ending(arguments: ["a.md", "--strict"], text: "<SERVER/down>", status: 1),
        Ending(arguments: ["a.md"], text: "<SERVER/good> <SERVER/gone>", status: 1),
        Ending(arguments: ["a.md"], text: "[a file](absent.md)", status: 1),
        Ending(arguments: ["a.md"], text: "[a mail](mailto:nobody)", status: 1),
        Ending(arguments: ["a.md", "--accept", "410"], text: "<SERVER/gone>", status: 0),
        Ending(arguments: ["a.md", "--accept", "127.0.0.1=400-499"], text: "<SERVER/gone>", status: 0),
        Ending(arguments: ["a.md", "--exclude", "/gone$"], text: "<SERVER/gone>", status: 0),
        Ending(arguments: ["a.md", "--exclude", "127", "--include", "/gone"], text: "<SERVER/gone>", status: 1),
        Ending(arguments: ["a.md", "--offline"], text: "<SERVER/gone>", status: 0),
        Ending(arguments: ["a.md", "--dump"], text: "<SERVER/gone>", status: 0),
        Ending(arguments: ["a.md", "b.md"], status: 66),
        Ending(arguments: ["*.rst"], status: 66),
        Ending(arguments: ["a.md", "--format", "json=no/such/folder/a.json"], status: 73),
        Ending(arguments: ["a.md", "--format", "jsonl=no/such/folder/a.jsonl"], status: 73),
        Ending(arguments: [], status: 64),
        Ending(arguments: ["a.md", "--format", "xml"], status: 64),
        Ending(arguments: ["a.md", "--format", "json", "--format", "junit"], status: 64),
        Ending(arguments: ["a.md", "--format", "json="], status: 64),
        Ending(arguments: ["a.md", "--from", "word"], status: 64),
        Ending(arguments: ["a.md", "--exclude", "("], status: 64),
        Ending(arguments: ["a.md", "--accept", "soon"], status: 64),
        Ending(arguments: ["a.md", "--accept", "500-400"], status: 64),
        Ending(arguments: ["a.md", "--concurrency", "0"], status: 64),
        Ending(arguments: ["a.md", "--pace", "doi.org"], status: 64),
        Ending(arguments: ["a.md", "--pace", "doi.org=5,0"], status: 64),
        Ending(arguments: ["a.md", "--timeout", "0"], status: 64),
        Ending(arguments: ["a.md", "--now", "yesterday"], status: 64),
        Ending(arguments: ["a.md", "--resolve", "nonsense"], status: 64),
        Ending(arguments: ["a.md", "--cacert", "absent.pem"], status: 64),
        Ending(arguments: ["a.md", "--dead-over", "6 weeks"], status: 64),
        Ending(arguments: ["a.md", "--dead-after", "0"], status: 64),
        Ending(arguments: ["a.md", "--no-cache", "--resume"], status: 64),
        Ending(arguments: ["a.md", "--cache", "a.md"], status: 64),
        Ending(arguments: ["a.md", "--color", "mauve"], status: 64),
    ]

    @Test(arguments: endings)
    func `ends with the code that says what was found`(_ ending: Ending) throws {
        let referee = try check(ending.arguments, ending.text)
        #expect(referee.wait() == ending.status, "\(referee.output)\(referee.complaints)")
        #expect(referee.complaints.isEmpty == (ending.status < 64), "\(referee.complaints)")
    }

    static let faulty = """
        <SERVER/good> and <SERVER/gone>, | a pipe, "quoted" & a <b>
        [no file](absent.md)
        """

    @Test(arguments: [
        "human", "compact", "json", "jsonl", "junit", "sarif", "github", "summary", "gitlab", "checkstyle", "markdown",
        "csv",
    ])
    func `writes every format so that it can be read, the same on every run`(_ format: String) throws {
        let referee = try check(["a.md", "--format", format, "--no-cache"], Self.faulty)
        #expect(referee.wait() == 1)
        let output = referee.output
        #expect(output.contains("absent.md"))
        func json(_ text: some StringProtocol) throws -> Any { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
        switch format {
        case "json":
            let links = (try json(output) as? [String: Any])?["links"] as? [[String: Any]]
            #expect(links?.compactMap { $0["class"] as? String } == ["ok", "gone", "gone"])
        case "sarif":
            let runs = (try json(output) as? [String: Any])?["runs"] as? [[String: Any]]
            #expect((runs?.first?["results"] as? [Any])?.count == 2)
        case "gitlab": #expect((try json(output) as? [Any])?.count == 2)
        case "jsonl": #expect(try output.split(separator: "\n").map { try json($0) }.count == 3)
        case "csv": #expect(output.split(separator: "\r\n").count == 4)
        case "compact": #expect(output.split(separator: "\n").allSatisfy { $0.hasPrefix("a.md:") })
        case "github": #expect(output.split(separator: "\n").allSatisfy { $0.hasPrefix("::") })
        case "junit", "checkstyle":
            #expect(output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
            let root = format == "junit" ? "testsuite" : "checkstyle"
            #expect(output.contains("<\(root)") && output.hasSuffix("</\(root)>\n"))
        default: #expect(output.contains("/gone"))
        }
        let again = try check(["a.md", "--format", format, "--no-cache"])
        again.wait()
        #expect(again.output == output)
    }

    @Test func `writes several formats at once, each to its file`() throws {
        let referee = try check(
            ["a.md", "--format", "sarif=out.sarif", "--format", "junit=out.xml", "--format", "jsonl=out.jsonl"],
            Self.faulty)
        #expect(referee.wait() == 1)
        #expect(referee.output.contains("/gone"), "what people read goes to standard output still")
        #expect(
            folder.fileNames.filter { $0.hasPrefix("out.") || $0.contains("part") } == [
                "out.jsonl", "out.sarif", "out.xml",
            ])
        let onOutput = try check(["a.md", "--format", "sarif"])
        #expect(try String(contentsOf: folder.url.appending(path: "out.sarif"), encoding: .utf8) == onOutput.output)
        let lines = try check(["a.md", "--format", "jsonl"])
        #expect(try String(contentsOf: folder.url.appending(path: "out.jsonl"), encoding: .utf8) == lines.output)
    }

    @Test(arguments: [nil, "text", "bibtex"])
    func `reads standard input where a dash stands`(_ format: String?) throws {
        let text = format == "bibtex" ? "@misc{key, url = {SERVER/gone}}\n" : "See SERVER/gone and SERVER/good.\n"
        let referee = try check(["-", "--format", "jsonl"] + (format.map { ["--from", $0] } ?? []), input: text)
        #expect(referee.wait() == 1, "\(referee.complaints)")
        #expect(referee.output.contains(#""file":"-""#) || referee.output.contains(#""file": "-""#))
        #expect(server.requests.map(\.path).sorted() == (format == "bibtex" ? ["/gone"] : ["/gone", "/good"]))
    }

    @Test func `reads folders, but not what .refereeignore names`() throws {
        for name in [
            "docs/a.md", "docs/b/c.html", "docs/b/d.rst", "docs/picture.svg", "docs/.hidden/e.md", "docs/drafts/f.md",
            "docs/old.md", "other.md",
        ] {
            _ = try folder.write("https://host.example/\(name)", to: name)
        }
        let all = try check(["docs", "--dump"])
        #expect(
            all.output
                == ["a.md", "b/c.html", "b/d.rst", "drafts/f.md", "old.md"]
                .map { "https://host.example/docs/\($0)\n" }.joined())
        _ = try folder.write("# not yet\ndrafts/\n\n*.html\ndocs/old.md\n", to: ".refereeignore")
        let some = try check(["docs", "--dump"])
        #expect(some.output == ["a.md", "b/d.rst"].map { "https://host.example/docs/\($0)\n" }.joined())
        let pattern = try check(["*/*.md", "other.md", "docs", "--dump"])
        #expect(
            pattern.output == ["docs/a.md", "other.md", "docs/b/d.rst"].map { "https://host.example/\($0)\n" }.joined())
        #expect(folder.fileNames.allSatisfy { !$0.contains("sqlite") })
    }

    @Test func `asks nothing of the network offline, nor to dump`() throws {
        let offline = try check(["a.md", "--offline", "--format", "compact"], "<SERVER/gone> [file](absent.md)")
        #expect(offline.wait() == 1)
        #expect(offline.output.contains("absent.md") && !offline.output.contains("/gone"))
        let dump = try check(["a.md", "--dump"])
        #expect(dump.output == server.url("/gone") + "\nabsent.md\n")
        #expect(server.requests.isEmpty)
    }

    @Test func `asks no private address unless it is told to`() throws {
        _ = try folder.write("<\(server.url("/gone"))>", to: "a.md")
        let referee = try RunningReferee(["check", "a.md", "--format", "jsonl"], in: folder)
        #expect(referee.wait() == 0)
        #expect(referee.output.contains("address-refused"))
        #expect(server.requests.isEmpty)
    }

    @Test func `remembers what it saw in the user's folder for caches, unless it is not to`() throws {
        let text = "<SERVER/good> <SERVER/moved> <SERVER/gone>"
        func asked(_ arguments: [String] = [], now: String) throws -> Int {
            let before = server.requests.count
            try check(["a.md", "--now", now] + arguments, text).wait()
            return server.requests.count - before
        }
        #expect(try asked(now: "2026-11-23T09:00:00Z") == 4)
        #expect(folder.fileNames.contains(".caches/referee/links.sqlite"))
        #expect(try asked(now: "2026-11-23T10:00:00Z") == 1)
        #expect(try asked(["--no-cache"], now: "2026-11-23T10:00:00Z") == 4)
        #expect(try asked(["--cache", "own.sqlite"], now: "2026-11-23T10:00:00Z") == 4)
        #expect(try asked(["--cache", "own.sqlite"], now: "2026-11-23T11:00:00Z") == 1)
        #expect(try asked(now: "2026-11-25T09:00:00Z") == 4)
    }

    @Test func `calls a link gone after failures that last, and knows old failures from new`() throws {
        func status(_ now: String, _ arguments: [String]) throws -> Int32 {
            try check(["a.md", "--now", now] + arguments, "<SERVER/gone>").wait()
        }
        let rule = ["--dead-after", "3", "--dead-over", "6d"]
        #expect(try status("2026-11-01", rule) == 0)
        #expect(try status("2026-11-04", rule) == 0)
        #expect(try status("2026-11-07", rule) == 1)
        #expect(try status("2026-11-08", ["--write-baseline"]) == 1)
        #expect(try status("2026-11-09", ["--since-baseline"]) == 0)
        #expect(try status("2026-11-10", []) == 1)
    }

    @Test func `says errors only when it is to be quiet`() throws {
        let referee = try check(["a.md", "--quiet"], "<SERVER/good> <SERVER/gone>")
        #expect(referee.wait() == 1)
        #expect(referee.output.isEmpty && referee.complaints.isEmpty)
    }
}
