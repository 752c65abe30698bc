import Foundation
import Testing
import Web

@testable import TestSupport
@testable import Transport

@Suite struct `Hostile servers` {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let behaviour: FaultBehaviour
        let kind: TransferFailure.Kind
        let detail: String
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(
            name: "closes without a word", behaviour: .raw([]), kind: .connectionReset,
            detail: "127.0.0.1 broke off the connection without an answer"),
        Case(
            name: "resets", behaviour: .reset(after: []), kind: .connectionReset,
            detail: "127.0.0.1 broke off the connection without an answer"),
        Case(
            name: "closes amid the header lines", behaviour: .raw(Array("HTTP/1.1 200 OK\r\nContent-Ty".utf8)),
            kind: .connectionReset, detail: "127.0.0.1 broke off the connection in the middle of its header lines"),
        Case(
            name: "closes amid the body", behaviour: .closeInTheMiddle(length: 5_000, sending: 100),
            kind: .connectionReset,
            detail: "127.0.0.1 broke off the connection in the middle of its answer"),
        Case(
            name: "closes amid a chunk",
            behaviour: .raw(Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nabc".utf8)),
            kind: .connectionReset, detail: "127.0.0.1 broke off the connection in the middle of its answer"),
        Case(
            name: "says 100 and nothing more", behaviour: .raw(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)),
            kind: .connectionReset, detail: "127.0.0.1 broke off the connection in the middle of its header lines"),
        Case(
            name: "speaks HTTP/0.9", behaviour: .raw(Array("<html>Hello</html>".utf8)), kind: .protocolError,
            detail: "127.0.0.1 sent bytes that are no HTTP response"),
        Case(
            name: "sends garbage", behaviour: .raw([0, 255, 1, 254, 13, 10, 13, 10, 7]), kind: .protocolError,
            detail: "127.0.0.1 sent bytes that are no HTTP response"),
        Case(
            name: "a header line of 1 MB", behaviour: .bigHeader(bytes: 1 << 20), kind: .headersTooLarge,
            detail: "127.0.0.1 sent a header line beyond the limit"),
        Case(
            name: "header lines of 1 MB together", behaviour: .manyHeaders(bytes: 1 << 20), kind: .headersTooLarge,
            detail: "127.0.0.1 sent header lines beyond the limit"),
        Case(
            name: "header lines without end", behaviour: .endlessHeader, kind: .headersTooLarge,
            detail: "127.0.0.1 sent header lines beyond the limit"),
        Case(
            name: "a body that is not gzip",
            behaviour: .respond(status: 200, headers: [("Content-Encoding", "gzip")], body: Array("plain".utf8)),
            kind: .protocolError, detail: "127.0.0.1 sent a body that is not in the encoding that it names"),
        Case(
            name: "redirects on and on", behaviour: .redirect(status: 302, to: "/r/1"), kind: .tooManyRedirects,
            detail: "127.0.0.1 leads through more than 20 redirects"),
        Case(
            name: "redirects to itself", behaviour: .redirect(status: 302, to: "/case#again"), kind: .redirectLoop,
            detail: "127.0.0.1 redirects back to a URL that was asked already"),
        Case(
            name: "redirects to itself with ever new cookies",
            behaviour: .respond(
                status: 302, headers: [("Set-Cookie", "a=1"), ("Location", "/case")], body: []),
            kind: .redirectLoop, detail: "127.0.0.1 redirects back to a URL that was asked already"),
        Case(
            name: "redirects nowhere", behaviour: .respond(status: 302, headers: [], body: []), kind: .invalidRedirect,
            detail: "127.0.0.1 redirects, but does not say where to"),
        Case(
            name: "redirects to no URL", behaviour: .redirect(status: 302, to: "http://"), kind: .invalidRedirect,
            detail: "127.0.0.1 redirects, but its target is not a URL"),
        Case(
            name: "redirects to a file", behaviour: .redirect(status: 302, to: "file:///etc/passwd"),
            kind: .invalidRedirect, detail: "127.0.0.1 redirects to a file: URL, which is not followed"),
        Case(
            name: "redirects to a script", behaviour: .redirect(status: 302, to: "javascript:alert(1)"),
            kind: .invalidRedirect, detail: "127.0.0.1 redirects to a javascript: URL, which is not followed"),
    ]

    @Test(arguments: cases)
    func `a broken answer is a failure of its kind`(_ broken: Case) async throws {
        let server = try FaultServer(["/case": broken.behaviour])
        let transport = try makeTransport()
        let exchange = try await transport.get(server.url("/case"))
        #expect(exchange.failure == TransferFailure(broken.kind, detail: broken.detail))
        #expect(exchange.answer == nil)
        #expect(exchange.body.isEmpty)
    }

    @Test func `an answer that breaks off leaves its head as a hop`() async throws {
        let server = try FaultServer(["/": .closeInTheMiddle(length: 5_000, sending: 100)])
        let exchange = try await makeTransport().get(server.url("/"))
        #expect(exchange.hops.map(\.status) == [200])
        #expect(exchange.hops.first?.headers["Content-Length"] == "5000")
    }

    @Test(arguments: [
        (FaultBehaviour.neverAnswer, "127.0.0.1 did not answer in time"),
        (.drip(milliseconds: 100), "127.0.0.1 began to answer and was too slow"),
        (.dripHead(milliseconds: 100), "127.0.0.1 began to answer and was too slow"),
    ])
    func `a server too slow is timed out, by total time and by speed`(
        _ behaviour: FaultBehaviour, _ detail: String
    ) async throws {
        let server = try FaultServer(["/": behaviour])
        let byTotalTime = try makeTransport { $0.totalTimeout = .milliseconds(1_500) }
        let bySpeed = try makeTransport { $0.lowSpeedPeriod = .seconds(2) }
        for transport in [byTotalTime, bySpeed] {
            let exchange = try await transport.get(server.url("/"))
            #expect(exchange.failure == TransferFailure(.timedOutReading, detail: detail))
        }
    }

    @Test func `the total time holds over all redirects together`() async throws {
        let pause = FaultBehaviour.delayed(milliseconds: 700, .redirect(status: 302, to: "/r/1"))
        let server = try FaultServer(["/": pause])
        for number in 1...15 {
            server.script("/r/\(number)", .delayed(milliseconds: 700, .redirect(status: 302, to: "/r/\(number + 1)")))
        }
        let transport = try makeTransport { $0.totalTimeout = .seconds(3) }
        let exchange = try await transport.get(server.url("/"))
        #expect(exchange.failure?.kind == .timedOutReading)
        #expect((1...5).contains(exchange.hops.count))
    }

    @Test func `a page of 1 GB and a gzip bomb are read to the limit, in bounded memory`() async throws {
        let server = try FaultServer(["/huge": .huge(bytes: 1 << 30), "/bomb": .gzipBomb(decodedBytes: 1 << 30)])
        let transport = try makeTransport { $0.bodyLimit = 1 << 20 }
        let before = peakMemory()
        for path in ["/huge", "/bomb"] {
            let exchange = try await transport.get(server.url(path))
            #expect(exchange.failure == nil)
            #expect(exchange.answer?.status == 200)
            #expect(exchange.isBodyTruncated)
            #expect(exchange.body.count == 1 << 20)
        }
        // Hundreds of other tests of this process run at the same time, and a sanitizer multiplies: either body alone
        // would be 1 GB.
        #expect(peakMemory() - before < 800 << 20)
    }

    @Test(arguments: [(99, false), (100, false), (101, true)])
    func `a body is truncated only beyond the limit`(_ length: Int, _ isTruncated: Bool) async throws {
        let server = try FaultServer(["/": .answer(body: String(repeating: "x", count: length))])
        let exchange = try await makeTransport { $0.bodyLimit = 100 }.get(server.url("/"))
        #expect(exchange.failure == nil)
        #expect(exchange.isBodyTruncated == isTruncated)
        #expect(exchange.body.count == min(length, 100))
    }

    @Test func `a connection that does not come about is no answer too late`() async throws {
        // The system takes the connection up and nobody speaks: with TLS it never stands, without it does.
        let listener = try ListeningSocket()
        let transport = try makeTransport {
            $0.connectTimeout = .seconds(1)
            $0.totalTimeout = .seconds(3)
        }
        #expect(
            try await transport.get("https://127.0.0.1:\(listener.port)/").failure
                == TransferFailure(.timedOutConnecting, detail: "127.0.0.1 could not be connected to in time"))
        #expect(
            try await transport.get("http://127.0.0.1:\(listener.port)/").failure
                == TransferFailure(.timedOutReading, detail: "127.0.0.1 did not answer in time"))
        withExtendedLifetime(listener) {}
    }

    @Test func `a refused connection is that`() async throws {
        let server = try FaultServer()
        let url = server.url("/")
        server.stop()
        let exchange = try await makeTransport().get(url)
        #expect(exchange.failure == TransferFailure(.connectionRefused, detail: "127.0.0.1 refused the connection"))
        #expect(exchange.hops.isEmpty)
    }
}
