import Foundation
import TestSupport
import Testing
import Web

@testable import Transport

@Suite struct `The libcurl transport` {
    @Test func `a page comes with its status, reason, headers and body`() async throws {
        let server = try FaultServer([
            "/page": .respond(
                status: 404, headers: [("Content-Type", "text/plain"), ("X-Twice", "a"), ("x-twice", "b")],
                body: Array("gone".utf8))
        ])
        let transport = try makeTransport()
        let exchange = try await transport.get(server.url("/page?q=1#part").replacing("?q=1", with: ""))
        #expect(exchange.failure == nil)
        #expect(exchange.date == testDate)
        #expect(exchange.requestedURL.fragment == "part")
        #expect(exchange.hops.count == 1)
        #expect(exchange.answer?.status == 404)
        #expect(exchange.answer?.reason == "Not Found")
        #expect(exchange.answer?.headers["content-type"] == "text/plain")
        #expect(exchange.answer?.headers.values(of: "X-Twice") == ["a", "b"])
        #expect(exchange.body == Array("gone".utf8))
        #expect(!exchange.isBodyTruncated)
    }

    @Test func `gzip and chunks are undone`() async throws {
        let text = Array(String(repeating: "żółw ", count: 5_000).utf8)
        let server = try FaultServer([
            "/gzip": .respond(status: 200, headers: [("Content-Encoding", "gzip")], body: Gzip.compressed(text)),
            "/chunks": .chunked(body: text, chunk: 777),
        ])
        let transport = try makeTransport()
        for path in ["/gzip", "/chunks"] {
            let exchange = try await transport.get(server.url(path))
            #expect(exchange.failure == nil)
            #expect(exchange.body == text)
            #expect(exchange.answer?.headers["X-Trailer"] == nil)
        }
    }

    @Test func `each redirect is a hop, and the fragment goes along`() async throws {
        let server = try FaultServer([
            "/a": .redirect(status: 301, to: "/b"),
            "/b": .redirect(status: 308, to: "c/../d#own"),
            "/d": .redirect(status: 302, to: "//localhost:\(0)/never"),
        ])
        server.script("/d", .redirect(status: 303, to: server.url("/end")))
        server.script("/end", .answer(body: "here"))
        let transport = try makeTransport()
        let exchange = try await transport.get(server.url("/a#first"))
        #expect(exchange.failure == nil)
        #expect(exchange.hops.map(\.status) == [301, 308, 303, 200])
        #expect(exchange.hops.map(\.url.path) == ["/a", "/b", "/d", "/end"])
        #expect(exchange.hops.map(\.url.fragment) == ["first", "first", "own", "own"])
        #expect(exchange.hops.map { $0.redirectTarget?.path } == ["/b", "/d", "/end", nil])
        #expect(exchange.hops.map(\.isPermanentRedirect) == [true, true, false, false])
        #expect(exchange.body == Array("here".utf8))
    }

    @Test func `a site that wants its cookie back gets it, within one exchange only`() async throws {
        let server = try FaultServer(["/gate": .cookieGate])
        let transport = try makeTransport()
        for _ in 0..<2 {
            let exchange = try await transport.get(server.url("/gate"))
            #expect(exchange.hops.map(\.status) == [302, 200])
        }
        #expect(server.requests.map { $0.headers["cookie"] } == [nil, "gate=open", nil, "gate=open"])
    }

    @Test func `a redirect's body is not waited for when it breaks`() async throws {
        let server = try FaultServer([
            "/cut": .raw(Array("HTTP/1.1 302 Found\r\nLocation: /end\r\nContent-Length: 50\r\n\r\nx".utf8)),
            "/long": .raw(
                Array("HTTP/1.1 302 Found\r\nLocation: /end\r\n\r\n".utf8) + [UInt8](repeating: 120, count: 200_000)),
            "/end": .answer(body: "here"),
        ])
        let transport = try makeTransport()
        for path in ["/cut", "/long"] {
            let exchange = try await transport.get(server.url(path))
            #expect(exchange.failure == nil)
            #expect(exchange.hops.map(\.status) == [302, 200])
        }
    }

    @Test func `headers of the request go out, secrets not to another origin`() async throws {
        let server = try FaultServer(["/end": .answer()])
        server.script("/start", .redirect(status: 302, to: server.url("/end", host: "127.0.0.2")))
        let transport = try makeTransport { $0.userAgent = "Tester/1" }
        let headers = HeaderFields([
            .init(name: "Authorization", value: "Basic x"), .init(name: "X-Own", value: "1"),
            .init(name: "X-Split", value: "1\r\nX-Injected: 1"),
        ])
        _ = try await transport.get(server.url("/start"), headers: headers)
        #expect(server.requests.map { $0.headers["authorization"] } == ["Basic x", nil])
        #expect(server.requests.map { $0.headers["x-own"] } == ["1", "1"])
        #expect(server.requests.map { $0.headers["user-agent"] } == ["Tester/1", "Tester/1"])
        #expect(server.requests.allSatisfy { $0.headers["x-injected"] == nil && $0.headers["x-split"] == nil })
        #expect(server.requests.allSatisfy { $0.headers["accept"]?.contains("text/html") == true })
    }

    @Test func `resolve and connect-to lead a name to loopback`() async throws {
        let server = try FaultServer(["/": .answer(body: "found")])
        let resolving = try makeTransport { $0.resolve = ["site.example:\(server.port):127.0.0.3"] }
        let connecting = try makeTransport { $0.connectTo = ["site.example:80:127.0.0.1:\(server.port)"] }
        #expect(try await resolving.get("http://site.example:\(server.port)/").body == Array("found".utf8))
        #expect(try await connecting.get("http://site.example/").body == Array("found".utf8))
        #expect(server.requests.map { $0.headers["host"] } == ["site.example:\(server.port)", "site.example"])
    }

    @Test(arguments: [["nonsense"], ["a:b:127.0.0.1"], [":80:127.0.0.1"], ["a:80:"]])
    func `a malformed resolve entry is refused at once`(_ entries: [String]) {
        #expect(throws: TransportError.self) { _ = try makeTransport { $0.resolve = entries } }
    }

    /// In a process of its own, since the environment belongs to the whole process.
    @Test func `the environment's proxy is not used`() async {
        await #expect(processExitsWith: .success) {
            unsafe setenv("http_proxy", "http://127.0.0.1:1", 1)
            let server = try FaultServer(["/": .answer(body: "direct")])
            #expect(try await makeTransport().get(server.url("/")).body == Array("direct".utf8))
        }
        await #expect(processExitsWith: .success) {
            unsafe setenv("no_proxy", "*", 1)
            let server = try FaultServer(["http://site.example/": .answer(body: "by proxy")])
            let transport = try makeTransport { $0.proxy = server.url("") }
            #expect(try await transport.get("http://site.example/").body == Array("by proxy".utf8))
        }
    }

    @Test func `a proxy guards its own connections, but is not asked for loopback`() async throws {
        let server = try FaultServer(["http://site.example/": .answer(body: "by proxy")])
        let transport = try makeTransport {
            $0.proxy = server.url("")
            $0.allowsPrivateAddresses = false
        }
        #expect(try await transport.get("http://site.example/").body == Array("by proxy".utf8))
        for host in ["127.0.0.1", "[::1]", "localhost", "x.localhost.", "10.1.2.3"] {
            #expect(try await transport.get("http://\(host)/").failure?.kind == .addressRefused, "\(host)")
        }
        #expect(server.requests.count == 1)
    }

    @Test func `other schemes are not asked`() async throws {
        let transport = try makeTransport()
        for url in ["mailto:a@b.example", "javascript:alert(1)", "ftp://host.example/"] {
            #expect(try await transport.get(url).failure?.kind == .other)
        }
    }

    @Test func `1,000 pages on loopback take little time`() async throws {
        let server = try FaultServer(["/": .answer(body: "<title>Page</title>")])
        let transport = try makeTransport()
        let url = server.url("/")
        let start = ContinuousClock.now
        let good = try await withThrowingTaskGroup(of: Bool.self) { group in
            var good = 0
            for index in 0..<1_000 {
                if index >= 32, try await group.next() == true { good += 1 }
                group.addTask { try await transport.get(url).answer?.status == 200 }
            }
            for try await isGood in group where isGood { good += 1 }
            return good
        }
        let time = ContinuousClock.now - start
        print("1,000 loopback exchanges: \(time)")
        #expect(good == 1_000)
        #expect(time < .seconds(180))
    }
}
