import Foundation
import TestSupport
import Testing
import Transport
import Web

@testable import Fetching

@Suite(.timeLimit(.minutes(2))) struct `The fetcher` {
    @Test func `asks each URL once, however many want it, fragments aside`() async throws {
        let transport = ScriptedTransport { url, _ in
            try? await Task.sleep(for: .milliseconds(20))
            return .answering(url)
        }
        let fetcher = Fetcher(transport: transport, policy: hastyPolicy(), date: testDate)
        let texts = (0..<60).map { "http://host.example/\($0 % 3)#part\($0)" }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for text in texts {
                group.addTask {
                    let exchange = await fetcher.fetch(try WebURL(parsing: text))
                    #expect(exchange.requestedURL.serialized == text)
                    #expect(exchange.hops.map(\.url.serialized) == [text])
                    #expect(exchange.failure == nil)
                }
            }
            try await group.waitForAll()
        }
        #expect(transport.asked.sorted() == (0..<3).map { "http://host.example/\($0)" })
        #expect(await fetcher.fetch(try WebURL(parsing: texts[0])).date == testDate)
        #expect(transport.asked.count == 3)
    }

    @Test func `a fragment goes along with redirects, up to one that has its own`() async throws {
        let transport = ScriptedTransport { url, _ in
            let second = try? WebURL(parsing: "http://b.example/")
            let third = try? WebURL(parsing: "http://c.example/#own")
            return Exchange(
                requestedURL: url, date: testDate,
                hops: [
                    ResponseHop(url: url, status: 301, headers: HeaderFields(), redirectTarget: second),
                    ResponseHop(url: second ?? url, status: 301, headers: HeaderFields(), redirectTarget: third),
                    ResponseHop(url: third ?? url, status: 200, headers: HeaderFields()),
                ])
        }
        let fetcher = Fetcher(transport: transport, policy: hastyPolicy(), date: testDate)
        let exchange = await fetcher.fetch(try WebURL(parsing: "http://a.example/#first"))
        #expect(exchange.hops.map(\.url.fragment) == ["first", "first", "own"])
        #expect(exchange.hops.map { $0.redirectTarget?.fragment } == ["first", "own", nil])
    }

    @Test func `when the first to ask is cancelled, the next makes the exchange`() async throws {
        let transport = ScriptedTransport { url, count in
            guard count == 1 else { return .answering(url) }
            await sleepForever()
            return .failing(url, .cancelled)
        }
        let fetcher = Fetcher(transport: transport, policy: hastyPolicy(), date: testDate)
        let url = try WebURL(parsing: "http://host.example/")
        let first = Task { await fetcher.fetch(url) }
        while transport.asked.isEmpty { await Task.yield() }
        let others = (0..<5).map { _ in Task { await fetcher.fetch(url) } }
        others[4].cancel()
        #expect(await others[4].value.failure?.kind == .cancelled)
        first.cancel()
        #expect(await first.value.failure?.kind == .cancelled)
        for other in others[..<4] { #expect(await other.value.failure == nil) }
        #expect(transport.asked.count == 2)
    }

    @Test func `bodies beyond the limit are let go, the oldest first`() async throws {
        let transport = ScriptedTransport { url, _ in .answering(url, body: String(repeating: "x", count: 100)) }
        let fetcher = Fetcher(
            transport: transport, policy: hastyPolicy { $0.keptBodyBytes = 250 }, date: testDate)
        for path in ["1", "2", "3", "3", "2", "1"] {
            _ = await fetcher.fetch(try WebURL(parsing: "http://host.example/\(path)"))
        }
        #expect(transport.asked.map { $0.suffix(1) } == ["1", "2", "3", "1"])
    }

    @Test func `never exceeds its limits, and never lets a slow host hold the places of others`() async throws {
        let transport = ScriptedTransport { url, _ in
            if url.host.hasPrefix("slow") {
                await sleepForever()
                return .failing(url, .cancelled)
            }
            try? await Task.sleep(for: .milliseconds(1))
            return .answering(url)
        }
        let policy = hastyPolicy {
            $0.concurrency = 6
            $0.pace.concurrency = 2
        }
        let fetcher = Fetcher(transport: transport, policy: policy, date: testDate)
        // Two slow hosts take two places each; a hundred of their URLs wait, and hold none of the two that are left.
        let slow = try (0..<100).map { try WebURL(parsing: "http://slow\($0 % 2).example/\($0)") }
        let quick = try (0..<200).map { try WebURL(parsing: "http://quick\($0 % 7).example/\($0)") }
        let waiting = Task {
            await withTaskGroup(of: Exchange.self) { group in
                for url in slow { group.addTask { await fetcher.fetch(url) } }
                return await group.reduce(into: 0) { $0 += $1.failure?.kind == .cancelled ? 1 : 0 }
            }
        }
        while transport.mostActive.filter({ $0.key.hasPrefix("slow") }).values.reduce(0, +) < 4 { await Task.yield() }
        let good = await withTaskGroup(of: Exchange.self) { group in
            for url in quick { group.addTask { await fetcher.fetch(url) } }
            return await group.reduce(into: 0) { $0 += $1.failure == nil ? 1 : 0 }
        }
        #expect(good == 200)
        // Before the cancellation: it reaches one task after the other, and a place given back may be taken meanwhile.
        #expect(transport.asked.count { $0.contains("slow") } == 4)
        waiting.cancel()
        #expect(await waiting.value == 100)
        #expect(transport.mostActiveInAll <= 6)
        #expect(transport.mostActive.values.allSatisfy { $0 <= 2 })
    }

    @Test func `pauses between the beginnings of two requests to a host, not between hosts`() async throws {
        let transport = ScriptedTransport { url, _ in .answering(url) }
        let pace = SleepingPace()
        let policy = hastyPolicy { $0.pace = HostPace(concurrency: 2, requestsPerSecond: 0.5, burst: 1) }
        let fetcher = Fetcher(transport: transport, policy: policy, date: testDate, pace: pace)
        for path in 0..<3 { _ = await fetcher.fetch(try WebURL(parsing: "http://a.example/\(path)")) }
        #expect(pace.sleeps == [.seconds(2), .seconds(2)])
        _ = await fetcher.fetch(try WebURL(parsing: "http://b.example/"))
        #expect(pace.sleeps.count == 2)
    }

    @Test func `a host that cannot be reached is given up, others are not`() async throws {
        let transport = ScriptedTransport { url, _ in
            url.host == "dead.example" ? .failing(url, .connectionFailed) : .answering(url)
        }
        let log = EventLog()
        let fetcher = Fetcher(
            transport: transport, policy: hastyPolicy { $0.failureLimit = 3 }, date: testDate, pace: SleepingPace(),
            log: log.add)
        var failures: Set<TransferFailure?> = []
        for path in 0..<20 {
            failures.insert(await fetcher.fetch(try WebURL(parsing: "http://dead.example/\(path)")).failure)
        }
        // All alike: which URLs were asked in earnest depends on timing and must not show.
        #expect(failures == [TransferFailure(.connectionFailed, detail: "dead.example failed: connection-failed")])
        #expect(transport.asked.count == 3)
        #expect(
            log.events.last
                == .hostGivenUp(host: "dead.example", failures: 3, reason: "dead.example failed: connection-failed"))
        #expect(await fetcher.fetch(try WebURL(parsing: "http://alive.example/")).failure == nil)
    }

    @Test func `only failures in a row count, and answers of any status are none`() async throws {
        let transport = ScriptedTransport { url, _ in
            url.path.hasPrefix("/bad") ? .failing(url, .connectionFailed) : .answering(url, status: 404)
        }
        let fetcher = Fetcher(
            transport: transport, policy: hastyPolicy { $0.failureLimit = 3 }, date: testDate, pace: SleepingPace())
        for path in 0..<10 {
            _ = await fetcher.fetch(try WebURL(parsing: "http://host.example/bad\(path)"))
            #expect(await fetcher.fetch(try WebURL(parsing: "http://host.example/good\(path)")).answer?.status == 404)
        }
        #expect(transport.asked.count == 30)
    }

    @Test func `a host that never answers in time is asked no more, one with slow pages is`() async throws {
        let transport = ScriptedTransport { url, _ in
            url.path.hasPrefix("/quick") ? .answering(url) : .failing(url, .timedOutReading)
        }
        let fetcher = Fetcher(
            transport: transport, policy: hastyPolicy { $0.failureLimit = 3 }, date: testDate, pace: SleepingPace())
        for path in 0..<5 {
            _ = await fetcher.fetch(try WebURL(parsing: "http://host.example/\(path)"))
            #expect(await fetcher.fetch(try WebURL(parsing: "http://host.example/quick\(path)")).failure == nil)
            _ = await fetcher.fetch(try WebURL(parsing: "http://hanging.example/\(path)"))
        }
        #expect(transport.asked.count { $0.contains("hanging") } == 3)
        let unasked = await fetcher.fetch(try WebURL(parsing: "http://hanging.example/quick"))
        #expect(unasked.failure?.kind == .hostGivenUp)
    }

    @Test func `a cancelled fetch ends while it waits for its pause`() async throws {
        let transport = ScriptedTransport { url, _ in .answering(url) }
        let policy = hastyPolicy { $0.pace = HostPace(concurrency: 2, requestsPerSecond: 1 / 3_600, burst: 1) }
        let fetcher = Fetcher(transport: transport, policy: policy, date: testDate)
        _ = await fetcher.fetch(try WebURL(parsing: "http://host.example/1"))
        let tasks = try (2..<10).map { path in
            let url = try WebURL(parsing: "http://host.example/\(path)")
            return Task { await fetcher.fetch(url) }
        }
        for task in tasks { task.cancel() }
        for task in tasks { #expect(await task.value.failure?.kind == .cancelled) }
        #expect(transport.asked.count == 1)
    }
}
