import Foundation
import Store
import TestSupport
import Testing
import Verification

/// Runs that are killed, and runs that write at the same time, with real processes.
@Suite(.serialized) struct KilledWriterTests {
    static let recordCount = 10_000

    @Test func `a run killed at twenty random points loses no flushed check and makes none twice`() async throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "history.sqlite").path
        let seed = ProcessInfo.processInfo.environment["REFEREE_SEED"].flatMap { UInt64($0) } ?? 1
        var random = SeededRandom(seed: seed)
        var work = 0
        var generations: [String: Int] = [:]
        for kill in 1...20 {
            let writer = try WriterProcess(
                history: file, work: "work\(work)", count: Self.recordCount, flushEvery: 1 + random.below(120),
                generation: kill)
            try await Task.sleep(for: .milliseconds(random.below(120)))
            writer.kill()
            let flushed = writer.flushed.last

            let store = try LinkStore(path: file)
            #expect(try await store.integrityProblems() == [], "kill \(kill), REFEREE_SEED=\(seed)")
            let run = try await store.resumableRun(inputsDigest: "work\(work)", settingsDigest: "settings")
            if writer.isFinished {
                #expect(run == nil)
                work += 1
                generations = [:]
                continue
            }
            var found: [String: Int] = [:]
            if let run {
                for try await check in store.checks(of: run.id) {
                    #expect(found.updateValue(check.milliseconds ?? 0, forKey: check.url) == nil, "doubled")
                    #expect(
                        check.outcome.detail == "Answer \(check.url.split(separator: "/").last ?? "").",
                        "REFEREE_SEED=\(seed)")
                }
            }
            // What it said it had flushed is there: all numbers up to the last, by it or by those before it.
            for number in 0..<(flushed.map { $0 + 1 } ?? 0) {
                #expect(
                    found["https://host.example/work\(work)/\(number)"] != nil, "lost \(number), REFEREE_SEED=\(seed)")
            }
            // What an earlier process had finished was not checked again.
            for (url, generation) in generations { #expect(found[url] == generation, "REFEREE_SEED=\(seed)") }
            generations = found
            try await store.close()
        }

        let last = try WriterProcess(
            history: file, work: "work\(work)", count: Self.recordCount, flushEvery: 500, generation: 21)
        #expect(last.wait() == 0)
        let store = try LinkStore(path: file)
        #expect(try await store.integrityProblems() == [])
        #expect(try await store.contents().checkCount == (work + 1) * Self.recordCount)
    }

    @Test func `four processes make and fill one new file together and wait for each other`() async throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "history.sqlite").path
        let writers = try (0..<4).map { number in
            try WriterProcess(history: file, work: "work\(number)", count: 2_000, flushEvery: 20)
        }
        for writer in writers { #expect(writer.wait() == 0) }
        let store = try LinkStore(path: file)
        #expect(try await store.integrityProblems() == [])
        let contents = try await store.contents()
        #expect(contents.checkCount == 8_000)
        #expect(contents.runCount == 4)
    }
}
