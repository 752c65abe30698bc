import TestSupport
import Testing
import Web

@testable import Transport

@Suite struct `Certificates` {
    static let expected: [FaultServerTLS.Certificate: TransferFailure] = [
        .expired: TransferFailure(.tlsExpired, detail: "the certificate of secure.example has expired"),
        .notYetValid: TransferFailure(.tlsExpired, detail: "the certificate of secure.example is not valid yet"),
        .selfSigned: TransferFailure(.tlsUntrusted, detail: "the certificate of secure.example is signed by itself"),
        .otherHost: TransferFailure(.tlsNameMismatch, detail: "the certificate is not for secure.example"),
    ]

    @Test func `a bad certificate is named for what it is, a good one lets the page through`() async throws {
        let servers = try FaultServerTLS()
        defer { servers.stop() }
        let trusting = try makeTransport {
            $0.certificateAuthorityFile = servers.authorityFile
            $0.resolve = servers.resolve
        }
        for certificate in FaultServerTLS.Certificate.allCases {
            let exchange = try await trusting.get(servers.url(certificate))
            #expect(exchange.failure == Self.expected[certificate], "\(certificate)")
            #expect((exchange.answer?.status == 200) == (certificate == .valid), "\(certificate)")
        }
        let strange = try makeTransport { $0.resolve = servers.resolve }
        let exchange = try await strange.get(servers.url(.valid))
        #expect(
            exchange.failure
                == TransferFailure(
                    .tlsUntrusted, detail: "the certificate of secure.example has an issuer that is not known"))
    }

    @Test func `a server without TLS is no TLS failure of its certificate`() async throws {
        let server = try FaultServer(["/": .answer()])
        let exchange = try await makeTransport().get("https://127.0.0.1:\(server.port)/")
        #expect(
            exchange.failure == TransferFailure(.tlsFailed, detail: "no TLS connection to 127.0.0.1 could be agreed on")
        )
    }
}
