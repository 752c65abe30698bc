import Foundation
import Store
import TestSupport
import Testing
import Verification

/// Runs that are killed, and runs that write at the same time, with real processes.
@Suite(.serialized) struct KilledWriterTests {
    static let recordCount = 10_000
    static let seed = ProcessInfo.processInfo.environment["REFEREE_SEED"].flatMap { UInt64($0) } ?? 1

    @Test func `a run killed at twenty random points loses no flushed check and makes none twice`() async throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "history.sqlite").path
        var random = SeededRandom(seed: Self.seed)
        var work = 0
        var known: [Int: Int] = [:]
        var killsInTheMiddle = 0
        for generation in 1...20 {
            let comment = Comment(rawValue: "kill \(generation), REFEREE_SEED=\(Self.seed)")
            let writer = try WriterProcess(
                history: file, work: "work\(work)", count: Self.recordCount, flushEvery: 1 + random.below(120),
                generation: generation)
            try await wait(for: writer, random: &random)
            writer.kill()

            let store = try LinkStore(path: file)
            #expect(try await store.integrityProblems() == [], comment)
            guard let run = try await store.resumableRun(inputsDigest: "work\(work)", settingsDigest: "settings") else {
                // It was killed before it began, or after it had ended; then every check is there.
                let isDone = try await store.contents().checkCount == (work + 1) * Self.recordCount
                #expect(isDone || known.isEmpty && !writer.isFinished, comment)
                if isDone { work += 1 }
                known = [:]
                continue
            }
            let found = try await generations(of: run.id, in: store, comment: comment)
            // What it said it had flushed is there: all numbers up to the last, by it or by those before it.
            let missing = (0..<((writer.flushed.last ?? -1) + 1)).filter { found[$0] == nil }
            #expect(missing == [], comment)
            // What an earlier process had finished is there, and was not checked again.
            let changed = known.filter { found[$0.key] != $0.value }.map(\.key).sorted()
            #expect(changed == [], comment)
            if !found.isEmpty { killsInTheMiddle += 1 }
            known = found
            try await store.close()
        }
        #expect(killsInTheMiddle >= 5)

        let last = try WriterProcess(
            history: file, work: "work\(work)", count: Self.recordCount, flushEvery: 500, generation: 21)
        #expect(last.wait() == 0)
        let store = try LinkStore(path: file)
        #expect(try await store.integrityProblems() == [])
        #expect(try await store.contents().checkCount == (work + 1) * Self.recordCount)
    }

    /// Waits for a moment of its start-up, or until it has flushed a few times and gone on a little.
    private func wait(for writer: WriterProcess, random: inout SeededRandom) async throws {
        guard random.happens(70) else {
            try await Task.sleep(for: .milliseconds(random.below(40)))
            return
        }
        let flushCount = random.below(20)
        while writer.isRunning, writer.flushed.count < flushCount { try await Task.sleep(for: .milliseconds(1)) }
        try await Task.sleep(for: .microseconds(random.below(3_000)))
    }

    /// Which process made the check of each number. Every check must be there once, and whole.
    private func generations(
        of run: LinkRun.ID, in store: LinkStore, comment: Comment
    ) async throws -> [Int: Int] {
        var found: [Int: Int] = [:]
        for try await check in store.checks(of: run) {
            let number = Int(check.url.split(separator: "/").last ?? "") ?? -1
            #expect(found.updateValue(check.milliseconds ?? 0, forKey: number) == nil, comment)
            #expect(check.outcome.detail == "Answer \(number).", comment)
        }
        return found
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

    @Test func `processes that make one new file at the same moment all succeed`() async throws {
        let folder = try TemporaryFolder()
        for round in 0..<20 {
            let file = folder.url.appending(path: "history\(round).sqlite").path
            let writers = try (0..<6).map { number in
                try WriterProcess(history: file, work: "work\(number)", count: 3, flushEvery: 1)
            }
            for writer in writers { #expect(writer.wait() == 0) }
            #expect(try await LinkStore(path: file).contents().checkCount == 18)
        }
    }
}
