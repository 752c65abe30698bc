import Foundation
import TestSupport
import Testing
import Transport
import Web

@testable import Fetching

@Suite(.timeLimit(.minutes(3))) struct `A queue of requests` {
    /// A queue whose jobs stand for URLs of a few hosts, and what workers did with it.
    final class Work: Sendable {
        struct Attempt: Hashable, Sendable {
            let job: Int
            let number: Int
            let time: Duration
        }

        let queue: FetchQueue
        let pace: any Pacing
        let urls: [WebURL]
        let log = EventLog()
        private let answer: @Sendable (WebURL, Int) async -> Exchange
        private let state = Locked<(attempts: [Attempt], ends: [Int: [Exchange]])>(([], [:]))

        /// Jobs for URLs; each is asked by `answer`, which gets the URL and the number of the attempt, from 1.
        init(
            _ urls: [String], policy: FetchingPolicy = hastyPolicy(), pace: any Pacing = SleepingPace(),
            answer: @escaping @Sendable (WebURL, Int) async -> Exchange = { url, _ in .answering(url) }
        ) throws {
            self.urls = try urls.map { try WebURL(parsing: $0) }
            self.pace = pace
            queue = FetchQueue(policy: policy, pace: pace, log: log.add)
            self.answer = answer
        }

        /// The attempts in the order of their beginning; those that were not made for a verdict are not among them.
        var attempts: [Attempt] { state.withLock { $0.attempts } }
        /// What each job ended with; a job that ended twice would have two.
        var ends: [Int: [Exchange]] { state.withLock { $0.ends } }

        func add(_ jobs: some Sequence<Int>) {
            for job in jobs {
                queue.add(job, host: queue.number(ofHost: urls[job].host, port: urls[job].effectivePort))
            }
        }

        /// A worker that works until there is nothing more.
        func work() async {
            while let turn = await queue.next() { await make(turn) }
        }

        func make(_ turn: Turn) async {
            let url = urls[turn.job]
            let exchange: Exchange
            if let verdict = turn.verdict {
                exchange = Exchange(requestedURL: url, date: testDate, hops: [], failure: verdict)
            } else {
                state.withLock {
                    $0.attempts.append(Attempt(job: turn.job, number: turn.attempt, time: pace.now))
                }
                exchange = await answer(url, turn.attempt + 1)
            }
            guard queue.finish(turn, with: exchange, url: url.serialized) else { return }
            state.withLock { $0.ends[turn.job, default: []].append(exchange) }
        }

        /// All jobs, by so many workers, to the end.
        func run(workers: Int) async {
            add(urls.indices)
            queue.close()
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<workers { group.addTask { await self.work() } }
            }
        }
    }

    /// The seed of made-up work; a failing test says which it was.
    static let seed = ProcessInfo.processInfo.environment["REFEREE_SEED"].flatMap { UInt64($0) } ?? 1

    @Test func `gives 10,000 jobs of random hosts to 64 workers, each exactly once`() async throws {
        var random = SeededRandom(seed: Self.seed)
        let urls = (0..<10_000).map { "https://host\(random.below(40)).example/\($0)" }
        let policy = hastyPolicy {
            $0.pace = HostPace(concurrency: 3, requestsPerSecond: 2_000, burst: 5)
            $0.hostPaces["host7.example"] = .unlimited
        }
        let work = try Work(urls, policy: policy, pace: SystemPace()) { url, _ in
            if url.path.hasSuffix("7") { await Task.yield() }
            return .answering(url)
        }
        await work.run(workers: 64)
        #expect(work.attempts.count == urls.count, "REFEREE_SEED=\(Self.seed)")
        #expect(Set(work.attempts.map(\.job)).count == urls.count, "REFEREE_SEED=\(Self.seed)")
        #expect(work.ends.values.allSatisfy { $0.count == 1 }, "REFEREE_SEED=\(Self.seed)")
        #expect(work.queue.count == 0)
    }

    @Test func `loses no job when some fail and are repeated`() async throws {
        var random = SeededRandom(seed: Self.seed)
        let urls = (0..<2_000).map { "https://host\(random.below(10)).example/\($0)" }
        let policy = hastyPolicy {
            $0.retryBudget = 100
            $0.jitter = 0.5
        }
        let work = try Work(urls, policy: policy) { url, count in
            count == 1 && url.path.hasSuffix("3") ? .answering(url, status: 502) : .answering(url)
        }
        await work.run(workers: 16)
        #expect(work.ends.count == urls.count, "REFEREE_SEED=\(Self.seed)")
        #expect(work.ends.values.allSatisfy { $0.count == 1 && $0[0].answer?.status == 200 })
        #expect(work.attempts.count == urls.count + 200)
    }

    @Test func `wakes whoever waits, when something comes`() async throws {
        let urls = (0..<500).map { "https://host\($0 % 7).example/\($0)" }
        let work = try Work(urls, policy: hastyPolicy { $0.pace = .unlimited }, pace: SystemPace())
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { await work.work() } }
            for job in urls.indices {
                work.add([job])
                // Each comes when all may be waiting.
                while work.ends[job] == nil { await Task.yield() }
            }
            work.queue.close()
        }
        #expect(work.ends.count == urls.count)
    }

    @Test func `keeps a host's pace by the clock`() async throws {
        let urls = (0..<30).map { "https://host.example/\($0)" }
        let policy = hastyPolicy { $0.pace = HostPace(concurrency: 30, requestsPerSecond: 5, burst: 10) }
        let work = try Work(urls, policy: policy)
        await work.run(workers: 8)
        let times = work.attempts.map { $0.time / .seconds(1) }
        for (number, time) in times.enumerated() { #expect(time >= Double(max(0, number - 9)) / 5 - 1e-6) }
        #expect(abs((times.last ?? 0) - 4) < 1e-6)
    }

    @Test func `a slow host holds its own places and no other's`() async throws {
        let urls = (0..<20).map { "https://slow.example/\($0)" } + (0..<50).map { "https://fast.example/\($0)" }
        let work = try Work(urls, pace: SystemPace()) { url, _ in
            if url.host == "slow.example" { await sleepForever() }
            return .answering(url)
        }
        let task = Task { await work.run(workers: 4) }
        while work.ends.count < 50 { await Task.yield() }
        #expect(work.attempts.count { $0.job < 20 } == 2)
        task.cancel()
        await task.value
    }

    @Test func `a worker goes on with others while a repetition waits`() async throws {
        let work = try Work(["https://a.example/", "https://b.example/", "https://a.example/2"]) { url, count in
            url.host == "a.example" && url.path == "/" && count == 1 ? .failing(url, .connectionReset) : .answering(url)
        }
        await work.run(workers: 1)
        #expect(work.attempts.map(\.job) == [0, 1, 2, 0])
        #expect(work.attempts.map(\.number) == [0, 0, 0, 1])
        #expect(work.attempts.map(\.time) == [.zero, .zero, .zero, .seconds(1)])
        #expect(work.log.events.count == 1)
    }

    @Test func `what a host's requests are repeated is budgeted`() async throws {
        let work = try Work((0..<30).map { "https://host.example/\($0)" }, policy: hastyPolicy { $0.retryBudget = 7 }) {
            url, _ in .answering(url, status: 500)
        }
        await work.run(workers: 4)
        #expect(work.attempts.count == 37)
        #expect(work.ends.values.allSatisfy { $0.map { $0.answer?.status } == [500] })
    }

    @Test func `a pause that a server asks for is its whole host's, and no other's`() async throws {
        let urls =
            ["https://busy.example/first"] + (1..<5).map { "https://busy.example/\($0)" }
            + (0..<5).map { "https://other.example/\($0)" }
        let work = try Work(urls, policy: hastyPolicy { $0.pace.concurrency = 1 }) { url, count in
            url.path == "/first" && count == 1
                ? .answering(url, status: 429, headers: [("Retry-After", "40")]) : .answering(url)
        }
        await work.run(workers: 3)
        for attempt in work.attempts {
            let isHeld = attempt.job < 5 && (attempt.job, attempt.number) != (0, 0)
            #expect(attempt.time == (isHeld ? .seconds(40) : .zero), "\(attempt)")
        }
    }

    @Test func `a host given up is asked no more, and every request of it ends with the reason`() async throws {
        let urls = (0..<50).map { "https://dead.example/\($0)" } + (0..<5).map { "https://live.example/\($0)" }
        let policy = hastyPolicy {
            $0.pace.concurrency = 1
            $0.failureLimit = 3
        }
        let work = try Work(urls, policy: policy) { url, _ in
            url.host == "dead.example" ? .failing(url, .timedOutConnecting) : .answering(url)
        }
        await work.run(workers: 4)
        #expect(work.attempts.filter { $0.job < 50 }.map(\.job) == [0, 1, 2])
        #expect(work.ends.count == 55)
        #expect(work.ends.count { $0.value[0].failure?.kind == .timedOutConnecting } == 50)
        #expect(
            work.log.events.contains(
                .hostGivenUp(
                    host: "dead.example", failures: 3, reason: "dead.example failed: timed-out-connecting")))
    }

    // MARK: Cancellation

    @Test func `a worker that is cancelled ends, and the others do its work`() async throws {
        let urls = (0..<100).map { "https://host\($0 % 3).example/\($0)" }
        let work = try Work(urls, pace: SystemPace())
        let workers = (0..<6).map { _ in Task { await work.work() } }
        try await Task.sleep(for: .milliseconds(20))
        for worker in workers[..<5] { worker.cancel() }
        for worker in workers[..<5] { await worker.value }
        work.add(urls.indices)
        work.queue.close()
        await workers[5].value
        #expect(work.ends.count == urls.count)
    }

    @Test func `when the one that keeps the time is cancelled, another keeps it`() async throws {
        let policy = hastyPolicy { $0.pace = HostPace(concurrency: 9, requestsPerSecond: 20, burst: 1) }
        let work = try Work((0..<8).map { "https://host.example/\($0)" }, policy: policy, pace: SystemPace())
        work.add(work.urls.indices)
        work.queue.close()
        let workers = (0..<8).map { _ in Task { await work.work() } }
        for worker in workers[..<7] {
            try await Task.sleep(for: .milliseconds(15))
            worker.cancel()
        }
        for worker in workers { await worker.value }
        #expect(work.ends.count == 8)
    }

    @Test func `workers cancelled at any moment take no wake-up with them`() async throws {
        var random = SeededRandom(seed: Self.seed)
        for round in 0..<60 {
            let policy = hastyPolicy { $0.pace = HostPace(concurrency: 9, requestsPerSecond: 3_000, burst: 1) }
            let work = try Work((0..<40).map { "https://host.example/\($0)" }, policy: policy, pace: SystemPace())
            work.add(work.urls.indices)
            work.queue.close()
            let workers = (0..<12).map { _ in Task { await work.work() } }
            for worker in workers[..<11] {
                for _ in 0..<random.below(30) { await Task.yield() }
                worker.cancel()
            }
            for worker in workers { await worker.value }
            #expect(work.ends.count == 40, "round \(round), REFEREE_SEED=\(Self.seed)")
        }
    }

    @Test func `an owner that leaves gives its place to the next`() async throws {
        let queue = FetchQueue(policy: hastyPolicy { $0.pace.concurrency = 1 })
        let url = try WebURL(parsing: "https://host.example/")
        let first = try #require(await queue.turn(for: 1, host: url.host, port: url.effectivePort))
        let left = Task { await queue.turn(for: 2, host: url.host, port: url.effectivePort) }
        while queue.count < 2 { await Task.yield() }
        let third = Task { await queue.turn(for: 3, host: url.host, port: url.effectivePort) }
        while queue.count < 3 { await Task.yield() }
        left.cancel()
        #expect(await left.value == nil)
        #expect(queue.finish(first, with: .answering(url), url: ""))
        let turn = try #require(await third.value)
        #expect(turn.job == 3)
        queue.abandon(turn)
        #expect(queue.count == 0)
    }

    @Test func `an owner that keeps the time hears of its own turn`() async throws {
        let policy = hastyPolicy {
            $0.pace = HostPace(concurrency: 1, requestsPerSecond: .infinity)
            $0.hostPaces["slow.example"] = HostPace(concurrency: 1, requestsPerSecond: 0.01, burst: 1)
        }
        let queue = FetchQueue(policy: policy)
        queue.abandon(try #require(await queue.turn(for: 0, host: "slow.example", port: nil)))
        let held = try #require(await queue.turn(for: 1, host: "fast.example", port: nil))
        // It sleeps until the slow host may be asked again; once it has left, the other does.
        let keeper = Task { await queue.turn(for: 2, host: "slow.example", port: nil) }
        while queue.count < 2 { await Task.yield() }
        let next = Task { await queue.turn(for: 3, host: "fast.example", port: nil) }
        while queue.count < 3 { await Task.yield() }
        try await Task.sleep(for: .milliseconds(50))
        keeper.cancel()
        #expect(await keeper.value == nil)
        try await Task.sleep(for: .milliseconds(50))
        let time = await ContinuousClock().measure {
            queue.abandon(held)
            if let turn = await next.value { queue.abandon(turn) } else { Issue.record("no turn came") }
        }
        #expect(time < .seconds(10))
    }

    @Test func `owners cancelled at any moment take no wake-up with them`() async throws {
        var random = SeededRandom(seed: Self.seed)
        let url = try WebURL(parsing: "https://host.example/")
        for _ in 0..<60 {
            let queue = FetchQueue(
                policy: hastyPolicy { $0.pace = HostPace(concurrency: 2, requestsPerSecond: 4_000, burst: 1) })
            let owners = (0..<16).map { job in
                Task { () -> Int? in
                    guard let turn = await queue.turn(for: job, host: url.host, port: nil) else { return nil }
                    await Task.yield()
                    #expect(queue.finish(turn, with: .answering(url), url: ""))
                    return turn.job
                }
            }
            for owner in owners where random.below(2) == 0 {
                for _ in 0..<random.below(20) { await Task.yield() }
                owner.cancel()
            }
            for (job, owner) in owners.enumerated() {
                let made = await owner.value
                #expect(made == job || owner.isCancelled, "REFEREE_SEED=\(Self.seed)")
            }
        }
    }

    @Test func `a cancelled run ends at once, whatever was waited for`() async throws {
        let urls = (0..<300).map { "https://host\($0 % 3).example/\($0)" }
        let policy = hastyPolicy { $0.pace = HostPace(concurrency: 2, requestsPerSecond: 0.01, burst: 1) }
        let work = try Work(urls, policy: policy, pace: SystemPace())
        let task = Task { await work.run(workers: 32) }
        while work.ends.count < 3 { await Task.yield() }
        let time = await ContinuousClock().measure {
            task.cancel()
            await task.value
        }
        #expect(time < .seconds(5))
        #expect(work.ends.count == 3)
    }
}
