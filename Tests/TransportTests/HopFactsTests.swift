import Foundation
import TestSupport
import Testing
import Web

@testable import Transport

@Suite(.timeLimit(.minutes(2))) struct `What is recorded of a hop` {
    private func way() throws -> FaultServer {
        let server = try FaultServer([
            "/a": .delayed(milliseconds: 120, .redirect(status: 301, to: "/b")),
            "/b": .redirect(status: 302, to: "/c"), "/c": .delayed(milliseconds: 60, .answer(body: "end")),
            "/cut": .redirect(status: 302, to: "/short"), "/short": .closeInTheMiddle(length: 50, sending: 5),
        ])
        return server
    }

    @Test func `is nothing unless it is asked for`() async throws {
        let server = try way()
        let exchange = try await makeTransport().get(server.url("/a"))
        #expect(exchange.hops.map(\.facts) == [nil, nil, nil])
    }

    @Test func `is when it began and how long it took`() async throws {
        let server = try way()
        let exchange = try await makeTransport { $0.records = .timing }.get(server.url("/a"))
        let timings = try exchange.hops.map { try #require($0.facts?.timing) }
        #expect(exchange.hops.allSatisfy { $0.facts?.connection == nil })
        #expect(timings.count == 3)
        #expect(timings[0].start == .zero)
        #expect(timings[0].duration >= .milliseconds(120))
        #expect(timings[2].duration >= .milliseconds(60))
        for (one, next) in zip(timings, timings.dropFirst()) { #expect(next.start >= one.start + one.duration) }
    }

    @Test func `is the address, the port and the version of HTTP`() async throws {
        let server = try way()
        let transport = try makeTransport { $0.records = .connection }
        for host in ["127.0.0.1", "127.0.0.2"] {
            let exchange = try await transport.get(server.url("/a", host: host))
            let expected = HopConnection(address: host, port: server.port, httpVersion: "1.1")
            #expect(exchange.hops.map(\.facts) == Array(repeating: HopFacts(connection: expected), count: 3))
        }
    }

    @Test func `comes with a response that breaks off, too`() async throws {
        let server = try way()
        let exchange = try await makeTransport { $0.records = [.connection, .timing] }.get(server.url("/cut"))
        #expect(exchange.failure?.kind == .connectionReset)
        #expect(exchange.hops.map { $0.facts?.connection?.address } == ["127.0.0.1", "127.0.0.1"])
        #expect(exchange.hops.allSatisfy { $0.facts?.timing != nil })
    }

    @Test func `is a proxy's address, where there is one`() async throws {
        let server = try FaultServer(["http://far.example/": .answer()])
        let transport = try makeTransport {
            $0.proxy = server.url("")
            $0.records = .connection
        }
        let exchange = try await transport.get("http://far.example/")
        #expect(exchange.answer?.facts?.connection?.address == "127.0.0.1")
    }

    @Test func `is a file server's address`() async throws {
        let server = try FTPServer { $0.files = ["/file": "text"] }
        let transport = try makeTransport {
            $0.allowsFTP = true
            $0.records = [.connection, .timing]
        }
        let facts = try #require(try await transport.get(server.url("/file")).answer?.facts)
        #expect(facts.connection?.address == "127.0.0.1")
        #expect(facts.connection?.httpVersion == nil)
        #expect(facts.timing?.start == .zero)
    }

    @Test func `is the certificate`() async throws {
        let servers = try FaultServerTLS([.valid])
        defer { servers.stop() }
        let transport = try makeTransport {
            $0.certificateAuthorityFile = servers.authorityFile
            $0.resolve = servers.resolve
            $0.records = .connection
        }
        for _ in 0..<3 {
            let exchange = try await transport.get(servers.url(.valid))
            #expect(
                exchange.answer?.facts?.connection?.certificate
                    == CertificateFacts(
                        subject: "CN = secure.example", issuer: "CN = Authority of the tests",
                        begins: "2020-01-01T00:00:00Z", expires: "2091-01-01T00:00:00Z"))
        }
    }

    @Test(
        arguments: [
            (
                ["Subject:CN = a", "Issuer:O = B: C", "Start date:Jan  1 00:00:00 2020 GMT"], "a",
                "2020-01-01T00:00:00Z"
            ),
            (
                ["Subject:CN = a", "Issuer:O = B: C", "Start date:Dec 31 23:59:59 2049 GMT"], "a",
                "2049-12-31T23:59:59Z"
            ),
            (["Subject:CN = a", "Issuer:O = B: C", "Start date:Bad time value"], "a", nil),
            (["Subject:CN = a", "Issuer:O = B: C", "Start date:Jan  1 00:00 2020 GMT"], "a", nil),
            (["Subject:CN = a", "Issuer:O = B: C", "Start date:Jan 41 00:00:00 2020 GMT"], "a", nil),
            (["Subject:CN = a", "Issuer:O = B: C"], "a", nil), (["Subject:CN = a"], nil, nil), (["none"], nil, nil),
            ([], nil, nil),
        ] as [([String], String?, String?)])
    func `is what a certificate's lines say`(_ lines: [String], _ name: String?, _ begins: String?) {
        let facts = CertificateMemory.facts(lines)
        #expect(facts?.subject == name.map { "CN = \($0)" })
        #expect(facts?.issuer == name.map { _ in "O = B: C" })
        #expect(facts?.begins == begins)
        #expect(facts?.expires == nil)
    }
}
