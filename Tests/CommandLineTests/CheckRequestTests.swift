import Foundation
import TestSupport
import Testing

/// What `referee check` sends, and what it never says.
@Suite(.timeLimit(.minutes(3))) struct `What referee check sends` {
    let folder: TemporaryFolder
    let server: FaultServer

    init() throws {
        folder = try TemporaryFolder()
        server = try FaultServer(["/good": .answer(), "/gone": .answer(status: 410), "/again": .answer(status: 500)])
        server.script("/away", .redirect(status: 302, to: server.url("/good", host: "127.0.0.2")))
    }

    private var origin: String { "http://127.0.0.1:\(server.port)" }

    private func check(
        _ arguments: [String], _ text: String = "<SERVER/good>", environment: [String: String] = [:]
    ) throws -> RunningReferee {
        func filled(_ text: String) -> String { text.replacing("SERVER", with: origin) }
        _ = try folder.write(filled(text), to: "a.md")
        let referee = try RunningReferee(
            ["check", "a.md", "--allow-private"] + arguments.map(filled), in: folder, environment: environment)
        referee.wait()
        return referee
    }

    @Test func `is every header to all, and a host's own to that host`() throws {
        _ = try folder.write("X-File: from a file\n\nSERVER=X-Own: 2\n".replacing("SERVER", with: origin), to: "fields")
        let referee = try check(
            [
                "--header", "X-All: a=b: c", "--header", "SERVER=X-One: 1", "--header", "@fields", "--user-agent",
                "Me/1",
                "--header", "http://127.0.0.2=X-Other: port 80 alone",
            ], "<SERVER/away>")
        #expect(referee.wait() == 0, "\(referee.complaints)")
        let sent = server.requests.map { request in
            ["x-all", "x-one", "x-file", "x-own", "x-other", "user-agent"].map { request.headers[$0] }
        }
        #expect(
            sent == [
                ["a=b: c", "1", "from a file", "2", nil, "Me/1"], ["a=b: c", nil, "from a file", nil, nil, "Me/1"],
            ])
    }

    static let secret = "s3cr3t-pa55"
    private static let encoded = Data("anna:\(secret)".utf8).base64EncodedString()

    /// Each way to give a secret: arguments, the file `login` and the document.
    static let ways: [[String]] = [
        ["--user", "SERVER=anna:\(secret)"], ["--user", "@login"], ["--user-variable", "SERVER=LOGIN"],
        ["--header", "SERVER=Authorization: Basic \(encoded)"], ["--config", "named.yml"], [],
    ]

    @Test(arguments: ways)
    func `is a secret to its host alone, and is said and written nowhere`(_ way: [String]) throws {
        let login = "\(origin)=anna:\(Self.secret)\n"
        _ = try folder.write(login, to: "login")
        _ = try folder.write("check:\n  user-variable:\n    \(origin): LOGIN\n", to: "named.yml")
        let userinfo = way.isEmpty ? "anna:\(Self.secret)@" : ""
        let text = "<http://\(userinfo)127.0.0.1:\(server.port)/away> <SERVER/gone> <SERVER/again>"
        let formats = [
            "human", "compact", "json", "jsonl", "junit", "sarif", "github", "summary", "gitlab", "checkstyle",
            "markdown", "csv",
        ]
        let arguments =
            way + formats.flatMap { ["--format", "\($0)=report.\($0)"] } + ["--format", "jsonl", "--verbose"]
            + ["--cache", "links.sqlite", "--retry-wait-time", "0", "--write-baseline", "--timings"]
        for last in [[], ["--dump"], ["--max-retries", "0"]] {
            let referee = try check(arguments + last, text, environment: ["LOGIN": "anna:\(Self.secret)"])
            #expect(referee.wait() == (last == ["--dump"] ? 0 : 1), "\(referee.complaints)")
            for said in [referee.output, referee.complaints] {
                #expect(!said.contains(Self.secret) && !said.contains(Self.encoded), "\(said)")
            }
            if last.isEmpty { #expect(referee.complaints.contains("attempt 1"), "the log speaks") }
        }
        let asked = server.requests.filter { $0.path == "/away" || $0.path == "/good" }
        #expect(asked.map { $0.headers["authorization"] } == ["Basic \(Self.encoded)", nil])
        let written = folder.fileNames.filter { $0.hasPrefix("report.") || $0.contains("sqlite") }
        #expect(written.count >= formats.count + 1)
        for name in written {
            let bytes = try Data(contentsOf: folder.url.appending(path: name))
            for secret in [Self.secret, Self.encoded] {
                #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(name)")
            }
        }
    }

    @Test(arguments: [
        ["--user", "host.example=\(secret)"], ["--user", secret], ["--user", "a/b=anna:\(secret)"],
        ["--header", "Authorization: \(secret)"], ["--header", "host.example=\(secret)"], ["--header", secret],
        ["--header", "host.example=A B: \(secret)"], ["--header", "host.example=Host: \(secret)"],
        ["--header", "host.example=X: \(secret)\r\nY: z"], ["--user", "@absent"], ["--user", "@bad"],
        ["--header", "@bad"], ["--user-variable", "host.example=ABSENT"], ["--user-variable", "host.example=BAD"],
        ["--user-variable", "host.example"],
    ])
    func `is complained of without the secret in it`(_ arguments: [String]) throws {
        _ = try folder.write("\nhost.example=\(Self.secret)\n", to: "bad")
        let referee = try check(arguments, environment: ["BAD": Self.secret])
        #expect(referee.wait() == 64)
        #expect(!referee.complaints.isEmpty && !referee.complaints.contains(Self.secret), "\(referee.complaints)")
        if arguments[1] == "@bad" { #expect(referee.complaints.contains("bad:2")) }
        #expect(server.requests.isEmpty)
    }

    @Test func `is one request for what a rule leads to, and the first rule that matches counts`() throws {
        let rules = [
            #"^https://(?<name>[a-z]+)\.invalid/(.*)$ SERVER/${name}?$2$$"#, #"invalid SERVER/gone"#,
        ]
        let referee = try check(
            rules.flatMap { ["--remap", $0] } + ["--format", "jsonl"], "<https://good.invalid/x> <https://invalid/>")
        #expect(server.requests.map(\.path).sorted() == ["/good?x$"], "\(referee.output)")
        #expect(referee.output.contains(#""url": "https://good.invalid/x""#))
        #expect(referee.output.contains("\"asked_url\": \"\(origin)/good?x$\""))
        // The second replaces what it matches, and no more: https://http://127.0.0.1/gone/ is no URL that answers.
        #expect(!referee.output.contains(#""url": "https://invalid/", "class": "ok""#))
    }

    @Test(arguments: [
        ["--remap", "( x"], ["--remap", "onlyone"], ["--remap", " x"], ["--max-age", "good"], ["--max-age", "bad=1d"],
        ["--max-age", "good=1w"], ["--max-redirects", "-1"], ["--max-redirects", "101"], ["--max-retries", "11"],
        ["--retry-wait-time", "-1"], ["--user-agent", ""], ["--user-agent", "a\nb"], ["--files-from", "absent"],
        ["--exclude-path", "("],
    ])
    func `is nothing when a flag is wrong, and the flag is named`(_ arguments: [String]) throws {
        let referee = try check(arguments[1].hasPrefix("-") ? ["\(arguments[0])=\(arguments[1])"] : arguments)
        #expect(referee.wait() == 64)
        #expect(referee.complaints.contains(arguments[0]), "\(referee.complaints)")
        #expect(server.requests.isEmpty)
    }

    @Test func `is repeated and led on as often as it may be`() throws {
        #expect(try check(["--max-retries", "0"], "<SERVER/again>").wait() == 0)
        #expect(server.requests.count == 1)
        #expect(try check(["--max-retries", "2", "--retry-wait-time", "0"], "<SERVER/again>").wait() == 0)
        #expect(server.requests.count == 4)
        let referee = try check(["--max-redirects", "3", "--format", "jsonl"], "<SERVER/r/1>")
        #expect(referee.output.contains("too-many-redirects"))
        #expect(server.requests.count == 8)
    }

    @Test func `is asked again by the age of what it came to`() throws {
        func asked(_ hour: Int, _ ages: [String]) throws -> Int {
            let before = server.requests.count
            let now = "2026-11-2\(hour / 24)T\(hour % 24 < 10 ? "0" : "")\(hour % 24):00:00Z"
            try check(ages.flatMap { ["--max-age", $0] } + ["--now", now], "<SERVER/good> <SERVER/gone>").wait()
            return server.requests.count - before
        }
        #expect(try asked(0, []) == 2)
        #expect(try asked(1, ["failed=2h"]) == 0)
        #expect(try asked(2, ["good=2h", "failed=3h,moved=1d"]) == 1)
        #expect(try asked(3, ["good=0s"]) == 2)
    }
}
