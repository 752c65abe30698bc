import Foundation
import Store
import TestSupport
import Testing
import Verification

struct StoreUpkeepTests {
    @Test func `old checks go, with their runs and links, and newer ones stay`() async throws {
        let store = try LinkStore()
        try await store.write([(0, .gone), (10, .gone), (20, .gone)], of: "https://host.example/a")
        try await store.write([(0, .ok)], of: "https://host.example/b")
        try await store.writeBaseline("main", failures: [("https://host.example/b", .gone)], at: .day(0))
        #expect(try await store.prune(olderThan: .day(10)) == 2)
        let contents = try await store.contents()
        #expect(contents.checkCount == 2)
        #expect(contents.linkCount == 1)
        #expect(contents.runCount == 2)
        #expect(try await store.standing(of: "https://host.example/a", at: .day(30)).failureCount == 2)
        #expect(try await store.baseline("main") != nil)
        #expect(try await store.prune(olderThan: .day(10)) == 0)
    }

    @Test func `space is given back to the disk`() async throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "history.sqlite").path
        let store = try LinkStore(path: file)
        let run = try await store.exampleRun()
        for number in 0..<25_000 { try await store.append(.example("https://host.example/\(number)", run: run)) }
        try await store.flush()
        let before = try await store.contents().byteCount
        #expect(before > 3_000_000)
        #expect(try await store.prune(olderThan: .day(1)) == 25_000)
        let after = try await store.contents()
        #expect(after.checkCount == 0)
        #expect(after.linkCount == 0)
        #expect(after.byteCount < 200_000)
        let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
        #expect(size == after.byteCount)
        #expect(try await store.integrityProblems() == [])
    }

    @Test func `an unfinished run that waits for its first check is kept`() async throws {
        let store = try LinkStore()
        let run = try await store.exampleRun(at: .day(10))
        try await store.prune(olderThan: .day(10))
        #expect(try await store.resumableRun(inputsDigest: "inputs", settingsDigest: "settings")?.id == run)
    }
}
