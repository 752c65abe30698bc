import TestSupport
import Testing
import Web

@testable import Transport

@Suite struct `Header fields of the configuration` {
    @Test(arguments: [
        ("host.example", "https://host.example/a", true), ("HOST.example", "https://host.example:443/", true),
        ("host.example", "http://host.example/", false), ("host.example", "https://host.example:8443/", false),
        ("host.example:8443", "https://host.example:8443/", true), ("host.example", "https://a.host.example/", false),
        ("host.example", "https://host.example.evil.example/", false),
        ("host.example", "https://host.example@evil.example/", false),
        ("http://host.example", "http://host.example/", true), ("http://host.example", "https://host.example/", false),
        ("http://host.example:81", "http://host.example/", false), ("[::1]", "https://[0:0::1]/", true),
        ("bücher.example", "https://xn--bcher-kva.example/", true),
    ])
    func `are for one server`(_ server: String, _ url: String, _ isFor: Bool) throws {
        let origin = try #require(WebOrigin(server))
        let rule = try HeaderRule("Authorization", "secret", server: origin)
        #expect(rule.isFor(try WebURL(parsing: url)) == isFor)
    }

    @Test(arguments: [
        "", "host.example/a", "anna@host.example", "host.example?q", "ftp://host.example", "a b", "http://",
    ])
    func `name no server that is none`(_ text: String) { #expect(WebOrigin(text) == nil) }

    @Test(arguments: [
        ("Authorization", "x"), ("cookie", "x"), ("Host", "x"), ("Content-Length", "5"),
        ("Transfer-Encoding", "chunked"),
        ("A B", "x"), ("", "x"), ("A:", "x"), ("A=b", "x"), ("A", ""), ("A", "x\r\nB: y"), ("A", "x\u{0}"),
        ("A", String(repeating: "x", count: 9_000)),
    ])
    func `are refused where they cannot be sent to all, without a word of their value`(_ name: String, _ value: String)
    {
        do {
            _ = try HeaderRule(name, value)
            Issue.record("\(name) was taken")
        } catch {
            #expect(value.count < 5 || !error.description.contains(value))
        }
    }

    @Test func `are never printed`() throws {
        var configuration = TransportConfiguration()
        let server = try #require(WebOrigin("host.example"))
        configuration.headerRules = [
            try HeaderRule("X-Token", "secret"), try HeaderRule(user: "anna", password: "secret", server: server),
        ]
        var text = "\(configuration) \(configuration.headerRules) \(String(reflecting: configuration))"
        dump(configuration.headerRules.map(\.description), to: &text)
        #expect(!text.contains("secret") && !text.contains("YW5uYTpzZWNyZXQ=") && text.contains("X-Token"))
    }

    /// What is sent to a URL of a chain that began at another.
    private func lines(
        _ headers: [HeaderFields.Line] = [], from start: String = "https://a.example/", to url: String,
        isFirstHop: Bool = true, _ rules: [HeaderRule]
    ) throws -> [String] {
        RequestHeaders.lines(
            of: TransferRequest(url: try WebURL(parsing: start), headers: HeaderFields(headers), date: testDate),
            to: try WebURL(parsing: url), isFirstHop: isFirstHop, rules: rules
        )
        .filter { !$0.hasPrefix("Accept:") }
    }

    @Test func `go to the server of each hop, and to no other`() throws {
        let a = try #require(WebOrigin("a.example"))
        let b = try #require(WebOrigin("b.example"))
        let rules = [
            try HeaderRule("X-All", "1"), try HeaderRule("X-One", "all"),
            try HeaderRule("X-One", "a", server: a), try HeaderRule(user: "anna", password: "secret", server: a),
            try HeaderRule("Cookie", "b=1", server: b), try HeaderRule("x-one", "b", server: b),
            try HeaderRule("X-All", "2"),
        ]
        let login = "Authorization: Basic YW5uYTpzZWNyZXQ="
        #expect(try lines(to: "https://a.example/x", rules) == [login, "X-One: a", "X-All: 2"])
        #expect(
            try lines(to: "https://b.example/", isFirstHop: false, rules) == ["x-one: b", "Cookie: b=1", "X-All: 2"])
        #expect(try lines(to: "http://a.example/x", isFirstHop: false, rules) == ["X-All: 2", "X-One: all"])
        #expect(try lines(to: "https://a.example:444/", isFirstHop: false, rules) == ["X-All: 2", "X-One: all"])
        let own = HeaderFields.Line(name: "x-all", value: "own")
        #expect(try lines([own], to: "https://c.example/", rules) == ["x-all: own", "X-One: all"])
    }

    @Test func `take the place of what is sent of itself`() throws {
        let rule = try HeaderRule("accept", "text/plain")
        let request = TransferRequest(url: try WebURL(parsing: "https://a.example/"), date: testDate)
        #expect(
            RequestHeaders.lines(of: request, to: request.url, isFirstHop: true, rules: [rule]) == [
                "accept: text/plain"
            ])
    }

    @Test(arguments: [("If-None-Match", "\"1\""), ("if-modified-since", "Sun, 06 Nov 1994 08:49:37 GMT")])
    func `that are conditions stay with the URL that they are for`(_ name: String, _ value: String) throws {
        let condition = HeaderFields.Line(name: name, value: value)
        #expect(try lines([condition], to: "https://a.example/", []) == ["\(name): \(value)"])
        #expect(try lines([condition], to: "https://a.example/b", isFirstHop: false, []) == [])
    }

    @Test func `reach a server through redirects, and leave no trace on the way`() async throws {
        let server = try FaultServer(["/end": .answer()])
        server.script("/start", .redirect(status: 302, to: server.url("/middle", host: "127.0.0.2")))
        server.script("/middle", .redirect(status: 302, to: server.url("/end")))
        let origin = try #require(WebOrigin("http://127.0.0.1:\(server.port)"))
        let login = try HeaderRule(user: "anna", password: "secret", server: origin)
        let transport = try makeTransport { $0.headerRules = [login] }
        let exchange = try await transport.get(server.url("/start"))
        await transport.shutdown()
        #expect(exchange.answer?.status == 200)
        let sent = server.requests.map { $0.headers["authorization"] }
        #expect(sent == ["Basic YW5uYTpzZWNyZXQ=", nil, "Basic YW5uYTpzZWNyZXQ="])
    }

    @Test func `of a URL's own are sent as curl does, and forgotten with the request`() async throws {
        let server = try FaultServer(["/": .answer()])
        let transport = try makeTransport()
        let url = server.url("/")
        for text in [url.replacing("://", with: "://anna:secret@"), url] { _ = try await transport.get(text) }
        await transport.shutdown()
        #expect(server.requests.map { $0.headers["authorization"] } == ["Basic YW5uYTpzZWNyZXQ=", nil])
    }
}
