import Foundation
import Store
import TestSupport
import Testing
import Verification

/// Runs of `referee check` that are interrupted and killed, with real processes.
@Suite(.serialized, .timeLimit(.minutes(5))) struct `An interrupted check` {
    @Test(arguments: [SIGINT, SIGTERM])
    func `ends at once with what it has found`(_ signal: Int32) async throws {
        // Every other page takes longer than anybody waits.
        let behaviours = (0..<1_000).map { number in
            ("/\(number)", number % 2 == 0 ? FaultBehaviour.answer() : .delayed(milliseconds: 60_000, .answer()))
        }
        let server = try FaultServer(Dictionary(uniqueKeysWithValues: behaviours))
        let folder = try TemporaryFolder()
        _ = try folder.write((0..<1_000).map { "<\(server.url("/\($0)"))>\n" }.joined(), to: "a.md")
        let referee = try RunningReferee(
            ["check", "a.md", "--allow-private", "--no-pace", "--format", "jsonl", "--format", "human=a.txt"],
            in: folder)
        referee.wait(until: { server.requests.count >= 200 })
        usleep(100_000)
        var status: Int32 = 0
        let time = ContinuousClock().measure {
            referee.send(signal)
            status = referee.wait()
        }
        #expect(status == 130, "\(referee.complaints)")
        // One second, and as much again for a machine that is busy with other tests.
        #expect(time < .seconds(2))
        let lines = referee.output.split(separator: "\n")
        #expect(lines.count == 1_000)
        let found = lines.count { $0.contains("http-200") }
        #expect(found >= 50)
        #expect(lines.count { $0.contains("cancelled") } == 1_000 - found)
        #expect(folder.fileNames.contains("a.txt"))

        // What was found is remembered, and gone on with.
        let before = server.requests.count
        for number in 0..<1_000 { server.script("/\(number)", .answer()) }
        let resumed = try RunningReferee(
            ["check", "a.md", "--allow-private", "--no-pace", "--format", "jsonl", "--resume"], in: folder)
        #expect(resumed.wait() == 0, "\(resumed.complaints)")
        #expect(server.requests.count - before == 1_000 - found)
        #expect(resumed.output.split(separator: "\n").count { $0.contains("http-200") } == 1_000)
    }

    @Test func `that is killed again and again asks nothing twice that it had recorded, and loses nothing`()
        async throws
    {
        let count = 2_000
        let paths = (0..<count).map { "/page/\($0)" }
        let behaviour = FaultBehaviour.delayed(milliseconds: 20, .answer())
        let server = try FaultServer(Dictionary(uniqueKeysWithValues: paths.map { ($0, behaviour) }))
        let folder = try TemporaryFolder()
        _ = try folder.write(paths.map { "<\(server.url($0))>\n" }.joined(), to: "a.md")
        let file = folder.url.appending(path: "links.sqlite").path
        let arguments = [
            "check", "a.md", "--allow-private", "--no-pace", "--concurrency", "16", "--format", "jsonl", "--resume",
            "--cache", file,
        ]
        let seed = ProcessInfo.processInfo.environment["REFEREE_SEED"].flatMap { UInt64($0) } ?? 1
        var random = SeededRandom(seed: seed)
        var recorded: Set<String> = []

        func expectNothingAskedTwice(since mark: Int) {
            let asked = server.requests.dropFirst(mark).map { server.url($0.path) }
            #expect(recorded.isDisjoint(with: asked), "REFEREE_SEED=\(seed)")
            #expect(Set(asked).count == asked.count, "REFEREE_SEED=\(seed)")
        }

        for _ in 1...3 {
            let mark = server.requests.count
            let enough = mark + 300 + random.below(300)
            let referee = try RunningReferee(arguments, in: folder)
            referee.wait(until: { server.requests.count >= enough })
            referee.send(SIGKILL)
            #expect(referee.wait() == SIGKILL, "\(referee.complaints)")
            expectNothingAskedTwice(since: mark)

            let store = try LinkStore(path: file)
            #expect(try await store.integrityProblems() == [])
            var found: Set<String> = []
            for try await check in store.checks(of: 1) {
                #expect(found.insert(check.url).inserted)
                #expect(check.outcome.code == "http-200")
            }
            #expect(found.isSuperset(of: recorded), "REFEREE_SEED=\(seed)")
            recorded = found
            try await store.close()
        }
        #expect(!recorded.isEmpty)

        let mark = server.requests.count
        let referee = try RunningReferee(arguments, in: folder)
        #expect(referee.wait() == 0, "\(referee.complaints)")
        expectNothingAskedTwice(since: mark)
        #expect(server.requests.count - mark == count - recorded.count)
        #expect(referee.output.split(separator: "\n").count { $0.contains("http-200") } == count)
        let store = try LinkStore(path: file)
        let contents = try await store.contents()
        #expect(contents.checkCount == count && contents.runCount == 1)
        #expect(try await store.integrityProblems() == [])
    }
}
