import Foundation
import Testing
import Transport
import Web

@testable import Fetching

@Suite(.timeLimit(.minutes(2))) struct `Hosts that redirects lead to` {
    typealias Work = `A queue of requests`.Work
    typealias Bench = `Whose turn it is`.Bench

    struct Charge: CustomTestStringConvertible, Sendable {
        let name: String
        var pace = HostPace(concurrency: 9, requestsPerSecond: 2, burst: 2)
        let charges: Int
        /// How long the host is left alone after them.
        var pause: Duration = .zero
        /// When four requests of its own begin after the pause, in milliseconds.
        let starts: [Int]
        var testDescription: String { name }
    }

    @Test(arguments: [
        Charge(name: "none", charges: 0, starts: [0, 0, 500, 1_000]),
        Charge(name: "one", charges: 1, starts: [0, 500, 1_000, 1_500]),
        Charge(name: "a burst", charges: 2, starts: [500, 1_000, 1_500, 2_000]),
        Charge(name: "many, which count as a burst", charges: 5_000, starts: [500, 1_000, 1_500, 2_000]),
        Charge(
            name: "a burst, and half a pause", charges: 2, pause: .milliseconds(500), starts: [0, 500, 1_000, 1_500]),
        Charge(name: "many, and a long pause", charges: 5_000, pause: .seconds(60), starts: [0, 0, 500, 1_000]),
        Charge(name: "to a server of one's own", pace: .unlimited, charges: 5_000, starts: [0, 0, 0, 0]),
    ])
    func `are asked later for each request that led there`(_ row: Charge) {
        var bench = Bench { $0.pace = row.pace }
        let host = bench.schedule.number(ofHost: "host.example", port: 443, now: .zero)
        for _ in 0..<row.charges { bench.schedule.charge(host: host, now: bench.now) }
        bench.now = row.pause
        bench.add(0..<4, to: "host.example")
        let starts = bench.startTimes().map { Int((($0 - row.pause) / .milliseconds(1)).rounded()) }
        #expect(starts == row.starts)
    }

    @Test func `are asked some time, however many redirects lead there`() {
        var bench = Bench { $0.pace = HostPace(concurrency: 1, requestsPerSecond: 4, burst: 3) }
        bench.add(0..<20, to: "host.example")
        var times: [Duration] = []
        for _ in 0..<10_000 where times.count < 20 {
            // Before each look there are more.
            for _ in 0..<10 { bench.schedule.charge(host: 0, now: bench.now) }
            switch bench.schedule.next(now: bench.now) {
            case .turn(_, let host):
                times.append(bench.now)
                bench.schedule.finish(host: host, now: bench.now)
            case .wait(let time): bench.now = max(time, bench.now)
            case .idle:
                Issue.record("nothing is left")
                return
            }
        }
        #expect(times.count == 20)
        // Four at a time, three of them the redirects'.
        #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 <= .milliseconds(1_001) })
    }

    @Test func `hold no place and take none from others`() {
        var bench = Bench {
            $0.hostPaces["slow.example"] = HostPace(concurrency: 1, requestsPerSecond: 1, burst: 1)
            $0.concurrency = 2
        }
        bench.add(0..<3, to: "slow.example")
        for _ in 0..<100 { bench.schedule.charge(host: 0, now: .zero) }
        bench.add(10..<12, to: "fast.example")
        #expect(bench.begin() == [10, 11])
        #expect(bench.schedule.activeCount == 2)
    }

    @Test func `are remembered up to a limit`() throws {
        var bench = Bench { _ in }
        bench.add([0], to: "own.example")
        for number in 0..<1_024 {
            #expect(bench.schedule.number(ofRedirectTarget: "\(number).example", port: 443, now: .zero) == number + 1)
        }
        #expect(bench.schedule.number(ofRedirectTarget: "more.example", port: 443, now: .zero) == nil)
        #expect(bench.schedule.number(ofRedirectTarget: "own.example", port: 443, now: .zero) == 0)
        #expect(bench.schedule.number(ofRedirectTarget: "7.example", port: 443, now: .zero) == 8)
        // What is asked for itself is always known.
        #expect(bench.schedule.number(ofHost: "more.example", port: 443, now: .zero) == 1_025)
    }

    /// An exchange that ends at `target`, or with a failure there.
    static func leading(_ url: WebURL, to target: String, _ failure: TransferFailure.Kind? = nil) -> Exchange {
        let end = try? WebURL(parsing: target)
        var hops = [ResponseHop(url: url, status: 302, headers: HeaderFields(), redirectTarget: end)]
        if failure == nil, let end { hops.append(ResponseHop(url: end, status: 200, headers: HeaderFields())) }
        return Exchange(
            requestedURL: url, date: testDate, hops: hops,
            failure: failure.map { TransferFailure($0, detail: "\(end?.host ?? "") failed") })
    }

    struct Way: CustomTestStringConvertible, Sendable {
        let name: String
        let target: String
        var failure: TransferFailure.Kind?
        /// When the three requests of `publisher.example` itself begin, in seconds.
        let starts: [Int]
        var testDescription: String { name }
    }

    @Test(arguments: [
        Way(name: "to the publisher", target: "https://publisher.example/landing", starts: [1, 2, 3]),
        Way(name: "to another", target: "https://another.example/", starts: [0, 1, 2]),
        Way(name: "to another port of it", target: "https://publisher.example:8443/", starts: [0, 1, 2]),
        Way(name: "within the resolver", target: "https://resolver.example/other", starts: [0, 1, 2]),
        Way(
            name: "to the publisher, which breaks off", target: "https://publisher.example/", failure: .connectionReset,
            starts: [1, 2, 3]),
        Way(
            name: "to an address that was refused", target: "https://publisher.example/", failure: .addressRefused,
            starts: [0, 1, 2]),
        Way(
            name: "once too often", target: "https://publisher.example/", failure: .tooManyRedirects,
            starts: [0, 1, 2]),
    ])
    func `have their pace kept by what is asked of them directly`(_ row: Way) async throws {
        let urls =
            (0..<4).map { "https://resolver.example/\($0)" } + (0..<3).map { "https://publisher.example/\($0)" }
        let policy = hastyPolicy {
            $0.hostPaces["publisher.example"] = HostPace(concurrency: 3, requestsPerSecond: 1, burst: 1)
            $0.retryBudget = 0
        }
        let work = try Work(urls, policy: policy) { url, _ in
            url.host == "resolver.example" ? Self.leading(url, to: row.target, row.failure) : .answering(url)
        }
        await work.run(workers: 1)
        let starts = work.attempts.filter { $0.job >= 4 }.map { Int(($0.time / .seconds(1)).rounded()) }
        #expect(starts == row.starts)
        #expect(work.ends.count == urls.count)
    }

    @Test func `within the host itself cost nothing`() async throws {
        let urls = (0..<30).map { "http://host.example/\($0)" } + (0..<30).map { "https://host.example/\($0)" }
        let policy = hastyPolicy { $0.pace = HostPace(concurrency: 30, requestsPerSecond: 10, burst: 10) }
        var ends: [Duration] = []
        for leads in [false, true] {
            let work = try Work(urls, policy: policy) { url, _ in
                leads && url.scheme == "http"
                    ? Self.leading(url, to: "https://host.example\(url.path)") : .answering(url)
            }
            await work.run(workers: 1)
            ends.append(work.attempts.map(\.time).max() ?? .zero)
        }
        #expect(ends[0] == ends[1])
    }

    struct Fate: CustomTestStringConvertible, Sendable {
        let name: String
        /// A letter a redirect to the publisher: `c` no connection, `t` reading timed out, `g` an answer, `r` a reset,
        /// `x` cancelled on the way.
        let attempts: String
        let isGivenUp: Bool
        var testDescription: String { name }
    }

    @Test(arguments: [
        Fate(name: "failures in a row", attempts: "cct", isGivenUp: true),
        Fate(name: "too few", attempts: "cc", isGivenUp: false),
        Fate(name: "an answer between", attempts: "ccgcc", isGivenUp: false),
        Fate(name: "a reset between", attempts: "ccrcc", isGivenUp: false),
        Fate(name: "cancelled between", attempts: "cxcxc", isGivenUp: true),
    ])
    func `are given up as when they are asked directly`(_ row: Fate) async throws {
        let kinds: [Character: TransferFailure.Kind] = [
            "c": .connectionRefused, "t": .timedOutReading, "r": .connectionReset, "x": .cancelled,
        ]
        let letters = Array(row.attempts)
        let urls = letters.indices.map { "https://resolver.example/\($0)" } + ["https://publisher.example/own"]
        let policy = hastyPolicy {
            // The publisher's own request waits until all redirects have led there.
            $0.hostPaces["publisher.example"] = HostPace(concurrency: 1, requestsPerSecond: 0.01, burst: 1)
            $0.retryBudget = 0
            $0.failureLimit = 3
        }
        let work = try Work(urls, policy: policy) { url, _ in
            guard url.host == "resolver.example" else { return .answering(url) }
            let letter = letters[Int(url.path.dropFirst()) ?? 0]
            return Self.leading(url, to: "https://publisher.example/landing", kinds[letter])
        }
        await work.run(workers: 1)
        #expect(work.attempts.contains { $0.job == letters.count } == !row.isGivenUp)
        #expect((work.ends[letters.count]?.first?.failure != nil) == row.isGivenUp)
        // The resolver has answered every time.
        #expect(work.attempts.count { $0.job < letters.count } == letters.count)
        #expect(work.log.events.isEmpty == !row.isGivenUp)
    }

    @Test(
        arguments: [
            ("files.example", 21, 2, 4.0), ("files.example", 443, 10, 20), ("named.example", 21, 7, 3),
        ] as [(String, UInt16, Int, Double)])
    func `a server at the port of FTP is asked more slowly`(
        _ host: String, _ port: UInt16, _ concurrency: Int, _ rate: Double
    ) {
        var policy = FetchingPolicy()
        policy.hostPaces["named.example"] = HostPace(concurrency: 7, requestsPerSecond: 3)
        #expect(policy.pace(ofHost: host, port: port).concurrency == concurrency)
        #expect(policy.pace(ofHost: host, port: port).requestsPerSecond == rate)
        policy.pace = .unlimited
        policy.hostPaces = [:]
        #expect(policy.pace(ofHost: host, port: port) == .unlimited)
    }
}
