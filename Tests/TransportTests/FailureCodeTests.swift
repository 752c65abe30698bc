import Foundation
import Testing
import Web

@testable import TestSupport
@testable import Transport

/// Each code of a failure, from a cause that really is there.
@Suite(.timeLimit(.minutes(3))) struct `Causes and codes` {
    struct Cause: CustomTestStringConvertible, Sendable {
        let name: String
        let kind: TransferFailure.Kind
        /// Whether only the body is at fault: then a reading of the status alone has its answer all the same.
        var isOfBody = false
        /// Makes the cause and asks, as much being read as is said.
        let asked: @Sendable (BodyReading) async throws -> Exchange
        var testDescription: String { "\(name): \(kind.rawValue)" }

        init(
            _ name: String, _ kind: TransferFailure.Kind,
            asked: @escaping @Sendable (BodyReading) async throws -> Exchange
        ) {
            self.name = name
            self.kind = kind
            self.asked = asked
        }

        /// A server that answers so.
        init(
            _ name: String, _ kind: TransferFailure.Kind, _ behaviour: FaultBehaviour, soon: Bool = false,
            isOfBody: Bool = false
        ) {
            self.init(name, kind) { reading in
                let server = try FaultServer(["/": behaviour])
                let transport = try makeTransport { if soon { $0.totalTimeout = .milliseconds(800) } }
                return try await transport.get(server.url("/"), reading)
            }
            self.isOfBody = isOfBody
        }

        /// A server with such a certificate, asked by one who trusts its authority.
        init(_ name: String, _ kind: TransferFailure.Kind, _ certificate: FaultServerTLS.Certificate) {
            self.init(name, kind) { reading in
                let servers = try FaultServerTLS([certificate])
                defer { servers.stop() }
                let transport = try makeTransport {
                    $0.certificateAuthorityFile = servers.authorityFile
                    $0.resolve = servers.resolve
                }
                return try await transport.get(servers.url(certificate), reading)
            }
        }
    }

    static let causes: [Cause] = [
        // libcurl refuses to look up names under `.onion` (RFC 7686): no resolver but the tests' own is asked.
        Cause("a name that is gone", .nameNotFound) { reading in
            let resolver = TableResolver(["gone.onion": .absent, "control.example": .found])
            let transport = try makeTransport(resolver: resolver) { $0.controlNames = ["control.example"] }
            return try await transport.get("http://gone.onion/", reading)
        },
        Cause("no name that can be looked up", .nameUnresolved) { reading in
            let resolver = TableResolver(["gone.onion": .absent, "control.example": .absent])
            let transport = try makeTransport(resolver: resolver) { $0.controlNames = ["control.example"] }
            return try await transport.get("http://gone.onion/", reading)
        },
        Cause("nothing listens", .connectionRefused) { reading in
            let server = try FaultServer()
            let url = server.url("/")
            server.stop()
            return try await makeTransport().get(url, reading)
        },
        Cause("an address that nobody can have", .connectionFailed) { reading in
            try await makeTransport().get("http://255.255.255.255/", reading)
        },
        Cause("a proxy that is not there", .connectionFailed) { reading in
            try await makeTransport { $0.proxy = "http://proxy.onion:80" }.get("http://host.example/", reading)
        },
        Cause("a TLS server that says nothing", .timedOutConnecting) { reading in
            let listener = try ListeningSocket()
            defer { withExtendedLifetime(listener) {} }
            let transport = try makeTransport { $0.connectTimeout = .milliseconds(500) }
            return try await transport.get("https://127.0.0.1:\(listener.port)/", reading)
        },
        Cause("no answer", .timedOutReading, .neverAnswer, soon: true),
        Cause("an answer without end", .timedOutReading, .drip(milliseconds: 50), soon: true, isOfBody: true),
        Cause("a header without end", .timedOutReading, .dripHead(milliseconds: 50), soon: true),
        Cause("an answer after the time", .timedOutReading, .delayed(milliseconds: 5_000, .answer()), soon: true),
        Cause("an end before the answer", .connectionReset, .raw([])),
        Cause("a reset", .connectionReset, .reset(after: Array("HTTP/1.1 200 OK\r\n".utf8))),
        Cause(
            "a body cut short", .connectionReset, .closeInTheMiddle(length: 9_000, sending: 10), isOfBody: true),
        Cause(
            "a length that is too long", .connectionReset,
            .raw(Array("HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\nshort".utf8)), isOfBody: true),
        Cause("a reset amid the body", .connectionReset, .reset(after: chunked("5\r\nhello\r\n")), isOfBody: true),
        Cause("a reset amid a chunk", .connectionReset, .reset(after: chunked("50\r\nhello")), isOfBody: true),
        Cause("an end amid a chunk", .connectionReset, .raw(chunked("50\r\nhello")), isOfBody: true),
        Cause("an end before the last chunk", .connectionReset, .raw(chunked("5\r\nhello\r\n")), isOfBody: true),
        Cause("a certificate that has expired", .tlsExpired, .expired),
        Cause("a certificate that is not valid yet", .tlsExpired, .notYetValid),
        Cause("a certificate signed by itself", .tlsUntrusted, .selfSigned),
        Cause("a certificate for another", .tlsNameMismatch, .otherHost),
        Cause("an authority that nobody knows", .tlsUntrusted) { reading in
            let servers = try FaultServerTLS([.valid])
            defer { servers.stop() }
            return try await makeTransport { $0.resolve = servers.resolve }.get(servers.url(.valid), reading)
        },
        Cause("no TLS at all", .tlsFailed) { reading in
            let server = try FaultServer()
            return try await makeTransport().get("https://127.0.0.1:\(server.port)/", reading)
        },
        Cause("a redirect to itself", .redirectLoop, .redirect(status: 301, to: "/")),
        Cause("redirects on and on", .tooManyRedirects, .redirect(status: 302, to: "/r/1")),
        Cause("a redirect to a file", .invalidRedirect, .redirect(status: 302, to: "file:///etc/hosts")),
        Cause("a redirect without a target", .invalidRedirect, .respond(status: 301, headers: [], body: [])),
        Cause("a private address", .addressRefused) { reading in
            let server = try FaultServer(["/": .answer()])
            return try await makeTransport { $0.allowsPrivateAddresses = false }.get(server.url("/"), reading)
        },
        Cause("a redirect to a private address", .addressRefused) { reading in
            let server = try FaultServer(["http://host.example/": .redirect(status: 302, to: "http://10.0.0.1/")])
            let transport = try makeTransport {
                $0.allowsPrivateAddresses = false
                $0.proxy = server.url("")
            }
            return try await transport.get("http://host.example/", reading)
        },
        Cause("a header line of 1 MB", .headersTooLarge, .bigHeader(bytes: 1 << 20)),
        Cause("a header without limit", .headersTooLarge, .endlessHeader),
        Cause(
            "interim answers on and on", .headersTooLarge,
            .raw(Array(String(repeating: "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", count: 20_000).utf8))),
        Cause("HTTP/0.9", .protocolError, .raw(Array("<html>Hello</html>".utf8))),
        // libcurl has one code for these and for a connection that breaks.
        Cause("chunks without a length", .protocolError, .raw(chunked("not a length\r\n")), isOfBody: true),
        Cause("a second chunk without", .protocolError, .raw(chunked("5\r\nhello\r\nzz\r\n")), isOfBody: true),
        Cause(
            "a chunk of more bytes than there are", .protocolError, .raw(chunked("fffffffffffffffff1\r\nhello\r\n")),
            isOfBody: true),
        Cause("a chunk without an end", .protocolError, .raw(chunked("5\r\nhello and more")), isOfBody: true),
        Cause(
            "a body that is no gzip", .protocolError,
            .respond(status: 200, headers: [("Content-Encoding", "gzip")], body: Array("plain".utf8)), isOfBody: true),
        Cause(
            "a length that is no number", .protocolError,
            .raw(Array("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nhello".utf8))),
        Cause("a status that is no number", .protocolError, .raw(Array("HTTP/1.1 fine OK\r\n\r\n".utf8))),
        Cause("no such file", .ftpNotFound) { reading in
            let server = try FTPServer()
            return try await makeTransport { $0.allowsFTP = true }.get(server.url("/lost"), reading)
        },
        Cause("no guests", .ftpRefused) { reading in
            let server = try FTPServer { $0.replies = ["PASS": "530 no"] }
            return try await makeTransport { $0.allowsFTP = true }.get(server.url("/file"), reading)
        },
        Cause("a run that ends", .cancelled) { reading in
            let server = try FaultServer(["/": .neverAnswer])
            let transport = try makeTransport()
            let task = Task { try await transport.get(server.url("/"), reading) }
            while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
            task.cancel()
            return try await task.value
        },
        Cause("a scheme that is not asked", .other) { reading in
            try await makeTransport().get("ftp://host.example/", reading)
        },
    ]

    /// A head that announces chunks, and these bytes.
    private static func chunked(_ body: String) -> [UInt8] {
        Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\(body)".utf8)
    }

    @Test(arguments: causes)
    func `a failure is called by its cause, however much was to be read`(_ cause: Cause) async throws {
        for reading in [BodyReading.whole, .statusOnly] {
            let exchange = try await cause.asked(reading)
            if reading == .statusOnly, cause.isOfBody {
                #expect(exchange.failure == nil)
                #expect(exchange.answer != nil)
                #expect(exchange.isBodyTruncated)
                continue
            }
            #expect(exchange.failure?.kind == cause.kind, "\(reading): \(exchange.failure?.detail ?? "no failure")")
            #expect(exchange.answer == nil)
        }
    }

    @Test func `no code is without a cause, but for the one that the queue gives`() {
        let caused = Set(Self.causes.map(\.kind)).union([.hostGivenUp])
        #expect(TransferFailure.Kind.allCases.filter { !caused.contains($0) } == [])
    }
}

extension CurlTransport {
    /// Asks for a URL on a fixed date, reading so much.
    fileprivate func get(_ url: String, _ reading: BodyReading) async throws -> Exchange {
        await exchange(TransferRequest(url: try WebURL(parsing: url), date: testDate, reading: reading))
    }
}
