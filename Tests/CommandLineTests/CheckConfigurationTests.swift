import Foundation
import TestSupport
import Testing

/// The section `check` of `.referee.yml`.
@Suite(.timeLimit(.minutes(3))) struct `A configuration of check` {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write("<https://a.example/> <https://b.example/x>\n", to: "docs/deep/a.md")
    }

    private func check(_ yaml: String, _ arguments: [String], at place: String = ".referee.yml") throws
        -> RunningReferee
    {
        _ = try folder.write(yaml, to: place)
        let referee = try RunningReferee(["check"] + arguments, in: folder)
        referee.wait()
        return referee
    }

    static let a = "https://a.example/\n"
    static let b = "https://b.example/x\n"

    /// What is not excluded, offline, in a line each.
    private func kept(_ yaml: String, _ arguments: [String], at place: String = ".referee.yml") throws -> String {
        let referee = try check(yaml, ["--offline", "--format", "jsonl"] + arguments, at: place)
        #expect(referee.complaints.isEmpty, "\(referee.complaints)")
        return [Self.a, Self.b].filter { url in
            referee.output.split(separator: "\n")
                .contains { $0.contains(url.dropLast()) && !$0.contains("excluded") }
        }.joined()
    }

    static let excluding = "check:\n  exclude: a\\.example\n"

    @Test(arguments: [
        (".referee.yml", ["docs/deep/a.md"], b), ("docs/.referee.yml", ["docs/deep/a.md"], b),
        ("docs/deep/.referee.yml", ["docs/deep/a.md"], b), ("docs/.referee.yml", ["docs"], b),
        ("docs/deep/.referee.yml", ["docs"], a + b), ("other/.referee.yml", ["docs/deep/a.md"], a + b),
        ("other/own.yml", ["docs", "--config", "other/own.yml"], b), (".referee.yml", ["docs", "--no-config"], a + b),
        (".referee.yml", ["docs", "--exclude", "b"], a), (".referee.yml", ["docs", "--exclude=b"], a),
    ])
    func `is found beside the first input or above it, and a flag wins`(
        _ place: String, _ arguments: [String], _ expected: String
    ) throws {
        #expect(try kept(Self.excluding, arguments, at: place) == expected)
    }

    @Test(arguments: [
        ("exclude: [a.example, b.example]", ""), ("exclude:\n    - a.example\n  include: a.example", a + b),
        ("exclude-path: deep", ""), ("remap: {a.example: c.example}\n  exclude: b.example", a),
    ])
    func `has lists and pairs`(_ yaml: String, _ expected: String) throws {
        #expect(try kept("check:\n  \(yaml)\n", ["docs"]) == expected)
    }

    /// Every setting that has a key, as a stranger may write it.
    static let harmless = """
        timeout: 30
        check:
          format: jsonl
          from: text
          exclude: [nowhere]
          include: [nowhere]
          exclude-path: nowhere
          hidden: true
          no-ignore: true
          accept: {a.example: 403, b.example: [404, 500-502]}
          remap:
            "^https://c/": https://d/
          base-url: .
          root-dir: .
          fragments: true
          soft-404: true
          offline: true
          concurrency: 5
          pace: {a.example: "1,1"}
          max-redirects: 5
          max-retries: 1
          retry-wait-time: 0.5
          user-agent: Me
          header:
            Accept-Language: en
            https://a.example: {X-Kind: check}
          timeout: 20
          strict: false
          timings: false
          no-cache: true
          max-age: {good: 2d, failed: 1h}
          dead-after: 3
          dead-over: 6d
          since-baseline: false
          now: 2026-11-23
          color: never

        """

    @Test func `may say all that says how to check`() throws {
        let referee = try check(Self.harmless.replacing("no-cache: true", with: "no-cache: false"), ["docs"])
        #expect(referee.wait() == 0, "\(referee.complaints)")
        #expect(referee.output.split(separator: "\n").count == 2, "\(referee.output)")
        #expect(referee.output.contains("offline"))
    }

    static let dangerous = [
        "allow-private: true", "netrc: true", "cache: c.sqlite", "proxy: http://p.example", "cacert: ca.pem",
        "resolve: a.example:443:10.0.0.1", "connect-to: a.example:443:b.example:443", "no-pace: true",
        "user: {a.example: \"anna:secret\"}", "user-variable: {a.example: HOME}", "header: \"@/etc/passwd\"",
        "header: \"a.example=Authorization: secret\"", "header: {a.example: {Cookie: secret}}",
        "format: sarif=out.sarif", "format: [human, json=../out.json]", "pace: {a.example: 21}",
        "pace: {a.example: \"20,11\"}",
    ]

    @Test(arguments: dangerous)
    func `from a stranger opens nothing, sends no secret and writes no file`(_ yaml: String) throws {
        let files = Set(folder.fileNames)
        let referee = try check("# found\ncheck:\n  strict: true\n  \(yaml)\n", ["docs"])
        #expect(referee.wait() == 64)
        #expect(referee.complaints.contains(".referee.yml:4: "), "\(referee.complaints)")
        #expect(!referee.complaints.contains("secret"))
        // A build that measures coverage leaves a profile behind.
        #expect(Set(folder.fileNames).subtracting(files).filter { !$0.hasSuffix(".profraw") } == [".referee.yml"])
    }

    @Test(arguments: [
        "allow-private: true", "netrc: true", "cache: c.sqlite", "proxy: http://p.example", "no-pace: true",
        "user: {a.example: \"anna:secret\"}", "header: {a.example: {Cookie: secret}}", "pace: {a.example: 100}",
    ])
    func `that the user names says all`(_ yaml: String) throws {
        let referee = try check(
            "check:\n  \(yaml)\n", ["docs", "--offline", "--config", "own/own.yml"], at: "own/own.yml")
        #expect(referee.wait() == 0, "\(referee.complaints)")
    }

    @Test func `that the user names writes files beside itself`() throws {
        let yaml = "check:\n  format: [compact, json=out.json]\n"
        #expect(try check(yaml, ["docs", "--offline", "--config", "own/own.yml"], at: "own/own.yml").wait() == 0)
        #expect(folder.fileNames.contains("own/out.json"))
    }

    @Test(arguments: [
        ("check:\n  paces: {a: 1}\n", ":2: ", "referee check --help"),
        ("\nexclude: x\npace: {a: 1}\n", ":3: ", "check:"),
        ("check: yes\n", ":1: ", "“check”"), ("check:\n  fragments: maybe\n", ":2: ", "true or false"),
        ("check:\n  concurrency: many\n", ":2: ", "concurrency"), ("check:\n\n  exclude: '('\n", ":3: ", "--exclude"),
        ("check:\n  timeout: [1]\n", ":2: ", "timeout"), ("check: [\n", ".yml:", "YAML"),
        ("check:\n  max-age: {best: 1d}\n", ":2: ", "--max-age"),
        ("check:\n  timeout: {a: {b: c}}\n", ":2: ", "timeout"),
    ])
    func `that is wrong is named with its line`(_ yaml: String, _ place: String, _ word: String) throws {
        let referee = try check(yaml, ["docs"])
        #expect(referee.wait() == 64)
        #expect(referee.complaints.contains(".referee.yml"))
        #expect(referee.complaints.contains(place) && referee.complaints.contains(word), "\(referee.complaints)")
    }

    static let hostile: [(name: String, yaml: String)] = [
        ("brackets", "check: " + String(repeating: "[", count: 900_000)),
        ("braces", "check:\n  header: " + String(repeating: "{a: ", count: 200_000)),
        ("marks", "check:\n  " + String(repeating: "- ", count: 400_000) + "x"),
        ("keys", "check:\n  " + String(repeating: "? ", count: 400_000) + "x"),
        (
            "aliases",
            "x: &a [" + String(repeating: "b,", count: 50_000) + "b]\ncheck:\n  accept:\n"
                + (0..<50_000).map { "    h\($0): *a\n" }.joined()
        ),
        ("a long list", "check:\n  exclude:\n" + String(repeating: "    - a\n", count: 100_000)),
        ("no end of text", String(repeating: "#", count: 2 << 20)), ("NUL", "check: \u{0}"),
    ]

    @Test(arguments: hostile.map(\.name))
    func `that is made to hurt is refused at once`(_ name: String) throws {
        let yaml = try #require(Self.hostile.first { $0.name == name }?.yaml)
        let referee = try check(yaml, ["docs", "--offline"])
        #expect(referee.wait() == 64, "\(referee.complaints.prefix(300))")
        #expect(referee.complaints.utf8.count < 1_000)
    }

    @Test func `has as many patterns as anybody writes`() throws {
        let patterns = (0..<1_000).map { "    - a\\.\($0)\\.example\n" }.joined()
        #expect(try kept("check:\n  exclude:\n\(patterns)", ["docs"]) == Self.a + Self.b)
    }

    @Test func `and one of verify do not know each other's keys`() throws {
        #expect(try kept("near-days: 3\nexclude: [a.example]\n\(Self.excluding)", ["docs"]) == Self.b)
        let verify = try RunningReferee(["verify", "docs/deep/a.md", "--offline"], in: folder)
        #expect(verify.wait() != 64, "\(verify.complaints)")
        _ = try folder.write("pace: {a: 1}\n", to: ".referee.yml")
        let wrong = try RunningReferee(["verify", "docs/deep/a.md", "--offline"], in: folder)
        #expect(wrong.wait() == 64)
        #expect(wrong.complaints.contains(".referee.yml:1") && wrong.complaints.contains("referee check --help"))
    }
}

@Suite(.timeLimit(.minutes(3))) struct `The inputs of check` {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in ["docs/a.md", "docs/old/b.md", "docs/.hidden/c.md", "d.md"] {
            _ = try folder.write("https://host.example/\(name)", to: name)
        }
    }

    private func names(_ arguments: [String], input: String? = nil) throws -> [String] {
        let referee = try RunningReferee(["check", "--dump"] + arguments, in: folder, input: input)
        #expect(referee.wait() == 0, "\(referee.complaints)")
        return referee.output.split(separator: "\n").map { String($0.dropFirst("https://host.example/".count)) }
    }

    @Test func `are chosen by path, hidden or not, ignored or not`() throws {
        #expect(try names(["docs"]) == ["docs/a.md", "docs/old/b.md"])
        #expect(try names(["docs", "--hidden"]) == ["docs/.hidden/c.md", "docs/a.md", "docs/old/b.md"])
        #expect(try names(["docs", "d.md", "--exclude-path", "(^|/)old/|^d\\.md"]) == ["docs/a.md"])
        _ = try folder.write("*.md\n", to: ".refereeignore")
        #expect(try names(["docs"]) == [])
        #expect(try names(["docs", "--no-ignore"]) == ["docs/a.md", "docs/old/b.md"])
    }

    @Test func `can be listed in a file or by another program`() throws {
        let list = "# all of them\n\nd.md\ndocs/old\n"
        _ = try folder.write(list, to: "list")
        #expect(try names(["--files-from", "list"]) == ["d.md", "docs/old/b.md"])
        #expect(try names(["docs/a.md", "--files-from", "-"], input: list) == ["docs/a.md", "d.md", "docs/old/b.md"])
        // A pipe gives its list in parts.
        let long = (0..<20_000).map { _ in "d.md\n" }.joined()
        let piped = try folder.write(
            "(printf '%s\\n' docs/a.md; sleep 0.2; cat long) | \"$1\" check --dump --files-from -", to: "run.sh")
        _ = try folder.write(long + "docs/old\n", to: "long")
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = [piped, RefereeProcess.binary.path]
        shell.currentDirectoryURL = folder.url
        let pipe = Pipe()
        shell.standardOutput = pipe
        try shell.run()
        let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        shell.waitUntilExit()
        #expect(output.split(separator: "\n").map { $0.dropFirst(21) } == ["docs/a.md", "d.md", "docs/old/b.md"])
        let both = try RunningReferee(["check", "-", "--files-from", "-"], in: folder, input: list)
        #expect(both.wait() == 64)
    }

    /// A file that is there, is no folder, and that nobody can read, root included: a socket.
    @Test func `that cannot be read end with 65, after the others were checked`() throws {
        let path = folder.url.appending(path: "socket.md").path
        let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let code = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe bind(socket, $0, size) }
        }
        try #require(code == 0)
        let referee = try RunningReferee(
            ["check", "socket.md", "d.md", "--offline", "--format", "json"], in: folder)
        #expect(referee.wait() == 65)
        #expect(referee.complaints.contains("socket.md"))
        #expect(referee.output.contains("docs") == false && referee.output.contains("https://host.example/d.md"))
        #expect(referee.output.contains(#""file": "socket.md""#))
    }
}
