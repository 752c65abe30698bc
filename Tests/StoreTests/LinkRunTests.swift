import Foundation
import GRDB
import Store
import TestSupport
import Testing
import Verification

struct LinkRunTests {
    let store: LinkStore

    init() throws { store = try LinkStore() }

    func begin(_ inputs: String, _ settings: String = "s", day: Double = 0) async throws -> LinkRun {
        try await store.beginRun(inputsDigest: inputs, settingsDigest: settings, at: .day(day))
    }

    @Test func `an interrupted run of the same work is found, the newest first`() async throws {
        _ = try await begin("a")
        let newest = try await begin("a", day: 1)
        _ = try await begin("b", day: 2)
        _ = try await begin("a", "other settings", day: 3)
        #expect(try await store.resumableRun(inputsDigest: "a", settingsDigest: "s") == newest)
        #expect(try await store.resumableRun(inputsDigest: "c", settingsDigest: "s") == nil)
    }

    @Test func `a finished run is not resumed, nor one from before it`() async throws {
        _ = try await begin("a")
        let second = try await begin("a", day: 1)
        try await store.finish(second.id, at: .day(2))
        #expect(try await store.resumableRun(inputsDigest: "a", settingsDigest: "s") == nil)
        let third = try await begin("a", day: 3)
        #expect(try await store.resumableRun(inputsDigest: "a", settingsDigest: "s") == third)
    }

    @Test func `a run that was never begun is neither finished nor written to`() async throws {
        await #expect { try await store.finish(7, at: .example) } throws: { ($0 as? StoreError)?.code == .misuse }
        try await store.append(.example("https://host.example/", run: 7))
        await #expect { try await store.flush() } throws: { ($0 as? StoreError)?.code == .misuse }
    }

    @Test func `a run gives back its checks alone, each once, in the order of the first run`() async throws {
        let first = try await begin("a")
        let second = try await begin("a", day: 1)
        let urls = (0..<1_234).map { "https://host.example/\($0)" }
        for url in urls { try await store.append(.example(url, run: first.id)) }
        for url in urls.reversed() { try await store.append(.example(url, run: second.id, at: .day(1), .gone)) }
        try await store.flush()
        var found: [LinkCheckRecord] = []
        for try await check in store.checks(of: second.id) { found.append(check) }
        #expect(found.map(\.url) == urls)
        #expect(found.allSatisfy { $0.run == second.id && $0.outcome.linkClass == .gone })
    }

    @Test func `the history may be written to between two checks of a run`() async throws {
        let run = try await begin("a")
        for number in 0..<1_000 { try await store.append(.example("https://host.example/\(number)", run: run.id)) }
        try await store.flush()
        let other = try await begin("b")
        var count = 0
        for try await check in store.checks(of: run.id) {
            try await store.append(.example(check.url, run: other.id))
            if count % 100 == 0 { try await store.flush() }
            count += 1
        }
        #expect(count == 1_000)
    }

    @Test func `a check is found by its URL and run, whatever the fragment`() async throws {
        let run = try await begin("a")
        try await store.append(.example("https://host.example/a#one", run: run.id))
        try await store.flush()
        #expect(try await store.check(of: "https://host.example/a#two", in: run.id) != nil)
        #expect(try await store.check(of: "https://host.example/b", in: run.id) == nil)
        #expect(try await store.check(of: "https://host.example/a", in: run.id + 1) == nil)
    }

    @Test func `of two checks of a URL in one run the later stays`() async throws {
        let run = try await begin("a")
        try await store.append(.example("https://host.example/a", run: run.id, .unreachable))
        try await store.append(.example("https://host.example/a", run: run.id, at: .day(1)))
        try await store.flush()
        #expect(try await store.contents().checkCount == 1)
        #expect(try await store.check(of: "https://host.example/a", in: run.id)?.outcome.linkClass == .ok)
    }

    @Test func `records wait until they are flushed, finished or a full batch`() async throws {
        let run = try await begin("a")
        for number in 1..<LinkStore.batchSize {
            try await store.append(.example("https://host.example/\(number)", run: run.id))
        }
        #expect(try await store.contents().checkCount == 0)
        try await store.append(.example("https://host.example/0", run: run.id))
        #expect(try await store.contents().checkCount == LinkStore.batchSize)
        try await store.append(.example("https://host.example/last", run: run.id))
        try await store.finish(run.id, at: .day(1))
        #expect(try await store.contents().checkCount == LinkStore.batchSize + 1)
    }

    @Test func `records that could not be written are kept and written the next time`() async throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "history.sqlite").path
        let store = try LinkStore(path: file)
        let run = try await store.exampleRun()
        let other = try DatabaseQueue(path: file)
        try await other.writeWithoutTransaction { try $0.execute(sql: "ALTER TABLE linkCheck RENAME TO away") }
        for number in 0..<3 { try await store.append(.example("https://host.example/\(number)", run: run)) }
        await #expect { try await store.flush() } throws: { ($0 as? StoreError)?.code == .damaged }
        try await other.writeWithoutTransaction { try $0.execute(sql: "ALTER TABLE away RENAME TO linkCheck") }
        try await store.flush()
        #expect(try await store.contents().checkCount == 3)
    }

    @Test func `a cancelled task writes what it has`() async throws {
        let run = try await begin("a")
        let store = store
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            try await store.append(.example("https://host.example/a", run: run.id))
            try await store.flush()
        }
        task.cancel()
        try await task.value
        #expect(try await store.contents().checkCount == 1)
    }

    @Test func `no flush returns while records appended before it are still on their way`() async throws {
        let run = try await begin("a")
        let store = store
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask {
                    for number in 0..<50 {
                        let url = "https://host.example/\(task)/\(number)"
                        try await store.append(.example(url, run: run.id))
                        try await store.flush()
                        #expect(try await store.check(of: url, in: run.id) != nil)
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
