import TestSupport
import Testing
import Web

@testable import Transport

@Suite(.serialized) struct `Cancellation and shutdown` {
    @Test func `a cancelled task gets its exchange back at once`() async throws {
        let server = try FaultServer(["/": .neverAnswer])
        let transport = try makeTransport()
        let url = server.url("/")
        let tasks = (0..<20).map { _ in Task { try await transport.get(url) } }
        while server.requests.count < 10 { try await Task.sleep(for: .milliseconds(10)) }
        for task in tasks { task.cancel() }
        for task in tasks {
            #expect(try await task.value.failure?.kind == .cancelled)
        }
    }

    @Test func `a task cancelled before it begins gets its exchange back`() async throws {
        let server = try FaultServer(["/": .neverAnswer])
        let transport = try makeTransport()
        let url = server.url("/")
        for _ in 0..<100 {
            let task = Task { try await transport.get(url) }
            task.cancel()
            #expect(try await task.value.failure?.kind == .cancelled)
        }
    }

    @Test func `shutdown ends what is under way, and what comes after`() async throws {
        let server = try FaultServer(["/": .neverAnswer])
        let transport = try makeTransport()
        let url = server.url("/")
        let tasks = (0..<20).map { _ in Task { try await transport.get(url) } }
        while server.requests.count < 10 { try await Task.sleep(for: .milliseconds(10)) }
        await transport.shutdown()
        for task in tasks {
            #expect(try await task.value.failure?.kind == .cancelled)
        }
        #expect(try await transport.get(url).failure?.kind == .cancelled)
        await transport.shutdown()
    }

    @Test func `a thousand transports leave no thread behind`() async throws {
        let before = threadCount()
        for index in 0..<1_000 {
            let transport = try makeTransport()
            if index.isMultiple(of: 2) { await transport.shutdown() }
        }
        // Other tests run at the same time and have threads of their own.
        #expect(threadCount() < before + 300)
    }
}
