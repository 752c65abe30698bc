import Foundation
import TestSupport
import Testing
import Web

@testable import Transport

/// What is read of an answer when only its kind is wanted.
@Suite(.timeLimit(.minutes(2))) struct `A check of the status alone` {
    private func status(_ url: String, by transport: CurlTransport) async throws -> Exchange {
        await transport.exchange(
            TransferRequest(url: try WebURL(parsing: url), date: testDate, reading: .statusOnly))
    }

    @Test(arguments: [
        (200, 0, 0), (200, 5_000, 0), (206, 5_000, 0), (404, 0, 0), (404, 5_000, 5_000), (403, 16 << 10, 16 << 10),
        (403, 100_000, 16 << 10), (503, 200_000, 16 << 10), (500, 1 << 20, 16 << 10),
    ])
    func `keeps nothing of a success, and the beginning of anything else`(
        _ status: Int, _ length: Int, _ kept: Int
    ) async throws {
        let body = Array(String(repeating: "0123456789", count: length / 10 + 1).utf8.prefix(length))
        let server = try FaultServer(["/": .respond(status: status, headers: [], body: body)])
        let exchange = try await self.status(server.url("/"), by: makeTransport())
        #expect(exchange.failure == nil)
        #expect(exchange.answer?.status == status)
        #expect(exchange.body == Array(body.prefix(kept)))
    }

    @Test func `reads what a wall says of itself, encodings undone`() async throws {
        let text = Array("<title>Just a moment…</title>".utf8)
        let server = try FaultServer([
            "/": .respond(status: 403, headers: [("Content-Encoding", "gzip")], body: Gzip.compressed(text))
        ])
        #expect(try await status(server.url("/"), by: makeTransport()).body == text)
    }

    @Test(arguments: [
        FaultBehaviour.answer(body: "short"), .answer(status: 404, body: String(repeating: "x", count: 200_000)),
        .respond(status: 200, headers: [], body: [UInt8](repeating: 120, count: 256 << 10)),
        .chunked(body: [UInt8](repeating: 120, count: 100_000), chunk: 3_000),
        .respond(status: 302, headers: [("Location", "/end")], body: [UInt8](repeating: 120, count: 60_000)),
    ])
    func `reads short bodies to their end, so that the connection serves again`(_ behaviour: FaultBehaviour)
        async throws
    {
        let server = try FaultServer(["/end": .answer(body: "the end")])
        for number in 0..<20 { server.script("/\(number)", behaviour) }
        let transport = try makeTransport()
        for number in 0..<20 {
            let exchange = try await status(server.url("/\(number)"), by: transport)
            #expect(exchange.failure == nil)
        }
        #expect(server.connectionCount == 1)
    }

    @Test func `stops long bodies and gives up the connection instead`() async throws {
        let server = try FaultServer(["/huge": .huge(bytes: 1 << 30)])
        server.script("/bomb", .gzipBomb(decodedBytes: 1 << 30))
        let transport = try makeTransport()
        let time = try await ContinuousClock().measure {
            for path in ["/huge", "/bomb", "/huge"] {
                let exchange = try await status(server.url(path), by: transport)
                #expect(exchange.failure == nil)
                #expect(exchange.answer?.status == 200)
                #expect(exchange.body.isEmpty)
            }
        }
        #expect(server.connectionCount == 3)
        // A GB on loopback takes longer.
        #expect(time < .seconds(20))
    }

    @Test(
        arguments: [
            ("reset", .reset(after: head(200) + Array("begin".utf8)), 200, ""),
            ("closed", .closeInTheMiddle(length: 5_000, sending: 100), 200, ""),
            ("badly chunked", .badChunk, 200, ""),
            ("too slow", .drip(milliseconds: 50), 200, ""),
            ("of another length", .lengths(["50"], body: "hello"), 200, ""),
            ("a wall's, closed", .raw(head(403) + Array("Just a moment".utf8)), 403, "Just a moment"),
            ("a missing page's, reset", .reset(after: head(404)), 404, ""),
            ("a failing server's, closed", .raw(head(500)), 500, ""),
        ] as [(String, FaultBehaviour, Int, String)])
    func `has its answer when the head has come, whatever becomes of the body`(
        _ name: String, _ behaviour: FaultBehaviour, _ code: Int, _ kept: String
    ) async throws {
        let server = try FaultServer(["/": behaviour, "/way": .redirect(status: 301, to: "/")])
        let transport = try makeTransport { $0.totalTimeout = .seconds(2) }
        for path in ["/", "/way"] {
            let exchange = try await status(server.url(path), by: transport)
            #expect(exchange.failure == nil, "\(name)")
            #expect(exchange.answer?.status == code, "\(name)")
            #expect(kept.isEmpty || exchange.body == Array(kept.utf8), "\(name)")
            #expect(exchange.isBodyTruncated, "\(name)")
            // Who wants the page is told that it did not come.
            let whole = try await transport.get(server.url(path))
            #expect(whole.failure != nil, "\(name)")
            #expect(whole.answer == nil, "\(name)")
        }
    }

    @Test(arguments: [
        "HTTP/1.1 200 OK\r\nDate: now\r\n", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", "HTTP/1.1 200",
    ])
    func `has none when the head breaks off`(_ bytes: String) async throws {
        let server = try FaultServer(["/": .raw(Array(bytes.utf8))])
        #expect(try await status(server.url("/"), by: makeTransport()).failure?.kind == .connectionReset)
    }

    /// The head of an answer with a length of 5,000.
    private static func head(_ status: Int) -> [UInt8] {
        Array("HTTP/1.1 \(status) Status\r\nContent-Length: 5000\r\n\r\n".utf8)
    }

    @Test func `keeps the header fields that say where a page went, and no other`() async throws {
        let kept = [
            ("Location", "/elsewhere"), ("Date", "Tue, 14 Nov 2023 22:13:20 GMT"), ("ETag", "\"1\""),
            ("Last-Modified", "Tue, 14 Nov 2023 22:13:20 GMT"), ("retry-after", "5"), ("CF-Mitigated", "challenge"),
        ]
        let others = [("Content-Type", "text/html"), ("X-Location", "no"), ("Dates", "no"), ("Server", "no")]
        let server = try FaultServer(["/": .respond(status: 404, headers: kept + others, body: [])])
        let transport = try makeTransport()
        let answer = try await status(server.url("/"), by: transport).answer
        #expect(answer?.headers.lines.map(\.name) == kept.map(\.0))
        #expect(answer?.headers.lines.map(\.value) == kept.map(\.1))
        let whole = try await transport.get(server.url("/"))
        #expect(whole.answer?.headers["Content-Type"] == "text/html")
    }

    @Test func `follows redirects and gives cookies back as ever`() async throws {
        let server = try FaultServer([
            "/a": .redirect(status: 301, to: "/gate#part"), "/gate": .cookieGate,
        ])
        let exchange = try await status(server.url("/a"), by: makeTransport())
        #expect(exchange.hops.map(\.status) == [301, 302, 200])
        #expect(exchange.answer?.url.fragment == "part")
        #expect(exchange.body.isEmpty)
    }
}
