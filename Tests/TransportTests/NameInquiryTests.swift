import TestSupport
import Testing
import Web

@testable import Transport

@Suite struct `Names that are not found` {
    @Test(arguments: [
        (NameResolution.absent, NameResolution.found, TransferFailure.Kind.nameNotFound),
        (.absent, .absent, .nameUnresolved),
        (.absent, .failed, .nameUnresolved),
        (.failed, .found, .nameUnresolved),
        (.found, .found, .nameUnresolved),
    ])
    func `a name is gone only when a control name is there`(
        _ name: NameResolution, _ control: NameResolution, _ kind: TransferFailure.Kind
    ) async {
        let resolver = TableResolver(["gone.example": name, "control.example": control])
        let inquiry = NameInquiry(resolver: resolver, controlNames: ["other.example", "control.example"])
        #expect(await inquiry.failure(for: "gone.example").kind == kind)
    }

    @Test func `names are asked twice, the control once a run`() async {
        let resolver = TableResolver(["a.example": .absent, "b.example": .absent, "control.example": .found])
        let inquiry = NameInquiry(resolver: resolver, controlNames: ["control.example"])
        await withTaskGroup(of: Void.self) { group in
            for name in ["a.example", "b.example"] {
                group.addTask { #expect(await inquiry.failure(for: name).kind == .nameNotFound) }
            }
        }
        #expect(await inquiry.failure(for: "a.example").detail == "the name a.example has no address")
        #expect(resolver.counts == ["a.example": 2, "b.example": 2, "control.example": 1])
    }

    /// libcurl refuses to look up names under `.onion` (RFC 7686), so that this test asks no resolver but its own.
    @Test func `the transport asks before it calls a name gone`() async throws {
        let resolver = TableResolver(["gone.onion": .absent, "control.example": .found])
        let transport = try makeTransport(resolver: resolver) { $0.controlNames = ["control.example"] }
        let exchange = try await transport.get("http://gone.onion/page")
        #expect(exchange.failure == TransferFailure(.nameNotFound, detail: "the name gone.onion has no address"))
        #expect(exchange.hops.isEmpty)
        let helpless = try makeTransport(resolver: TableResolver([:]))
        #expect(try await helpless.get("http://gone.onion/page").failure?.kind == .nameUnresolved)
    }

    @Test func `a name that fails after a redirect keeps the hops`() async throws {
        let server = try FaultServer(["/": .redirect(status: 301, to: "http://gone.onion/")])
        let exchange = try await makeTransport().get(server.url("/"))
        #expect(
            exchange.failure == TransferFailure(.nameUnresolved, detail: "the name gone.onion could not be looked up"))
        #expect(exchange.hops.map(\.status) == [301])
    }

    @Test func `the system's resolver finds localhost, and not a label that is too long`() async {
        let resolver = SystemResolver()
        #expect(await resolver.resolution(of: "localhost") == .found)
        #expect(await resolver.resolution(of: String(repeating: "a", count: 70) + ".localhost") != .found)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<100 {
                group.addTask { #expect(await resolver.resolution(of: "127.0.0.1") == .found) }
            }
        }
        let cancelled = Task { await resolver.resolution(of: "127.0.0.1") }
        cancelled.cancel()
        _ = await cancelled.value
    }
}
