import TestSupport
import Testing
import Web

@testable import Transport

@Suite struct `Broken answers` {
    @Test(arguments: [
        ("1xx without end", FaultBehaviour.informationalFlood(), TransferFailure.Kind.headersTooLarge),
        ("no head at all", .headless, .protocolError),
        ("a length below zero", .lengths(["-5"], body: "hello"), .protocolError),
        ("a length that is no number", .lengths(["many"], body: "hello"), .protocolError),
        ("less than the length says", .lengths(["50"], body: "hello"), .connectionReset),
    ])
    func `what breaks an answer has a code`(
        _ name: String, _ behaviour: FaultBehaviour, _ kind: TransferFailure.Kind
    ) async throws {
        let server = try FaultServer(["/case": behaviour])
        let exchange = try await makeTransport().get(server.url("/case"))
        #expect(exchange.failure?.kind == kind, "\(name): \(String(describing: exchange.failure))")
    }

    @Test(arguments: [
        ("early hints before the page", FaultBehaviour.informational(count: 3, body: "hello"), "hello"),
        ("more than the length says", .lengths(["5"], body: "hello and more"), "hello"),
        ("the same length twice", .lengths(["5", "5"], body: "hello"), "hello"),
        ("a header line of 100 KB", .bigHeader(bytes: 100_000), ""),
    ])
    func `what is odd and can be read is read`(
        _ name: String, _ behaviour: FaultBehaviour, _ body: String
    ) async throws {
        let server = try FaultServer(["/case": behaviour])
        let exchange = try await makeTransport().get(server.url("/case"))
        #expect(exchange.failure == nil, "\(name)")
        #expect(exchange.answer?.status == 200, "\(name)")
        #expect(exchange.body.elementsEqual(body.utf8), "\(name)")
    }

    @Test func `a chunk without a size is no answer`() async throws {
        let server = try FaultServer(["/": .badChunk])
        let exchange = try await makeTransport().get(server.url("/"))
        #expect(
            exchange.failure
                == TransferFailure(.protocolError, detail: "127.0.0.1 sent a body in chunks that cannot be read"))
        #expect(exchange.answer == nil)
    }

    @Test func `a body without an end is read to the limit`() async throws {
        let server = try FaultServer(["/": .endlessBody])
        let exchange = try await makeTransport { $0.bodyLimit = 100_000 }.get(server.url("/"))
        #expect(exchange.failure == nil)
        #expect(exchange.isBodyTruncated)
        #expect(exchange.body.count == 100_000)
    }
}
