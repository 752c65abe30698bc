import Testing
import Web

@testable import Fetching

@Suite struct `Whose turn it is` {
    /// A clock that is turned by hand over a schedule of numbered jobs.
    struct Bench {
        var schedule: HostSchedule<Int>
        var now: Duration = .zero

        init(_ change: (inout FetchingPolicy) -> Void) {
            var policy = FetchingPolicy()
            policy.pace = .unlimited
            policy.hostPaces = [:]
            change(&policy)
            schedule = HostSchedule(policy: policy)
        }

        mutating func add(_ jobs: some Sequence<Int>, to host: String, port: UInt16? = 443) {
            let number = schedule.number(ofHost: host, port: port, now: now)
            for job in jobs { schedule.add(job, host: number, now: now) }
        }

        /// The jobs that may begin now, in their order.
        mutating func begin() -> [Int] {
            var jobs: [Int] = []
            while case .turn(let job, _) = schedule.next(now: now) { jobs.append(job) }
            return jobs
        }

        /// When each job begins if every one ends at once and the clock is turned from wait to wait.
        mutating func startTimes() -> [Duration] {
            var times: [Duration] = []
            while true {
                switch schedule.next(now: now) {
                case .turn(_, let host):
                    times.append(now)
                    schedule.finish(host: host, now: now)
                case .wait(let time):
                    guard time > now else { return times }
                    now = time
                case .idle: return times
                }
            }
        }
    }

    static func seconds(_ duration: Duration) -> Double { duration / .seconds(1) }
    static func milliseconds(_ duration: Duration) -> Int { Int((duration / .milliseconds(1)).rounded()) }

    @Test(arguments: [(20.0, 10, 50), (1, 1, 10), (10, 4, 33), (0.5, 3, 8), (3, 1, 20), (7, 100, 90)])
    func `a host is asked a burst at once, then at its rate`(_ rate: Double, _ burst: Int, _ count: Int) {
        var bench = Bench { $0.pace = HostPace(concurrency: 50, requestsPerSecond: rate, burst: burst) }
        bench.add(0..<count, to: "host.example")
        let times = bench.startTimes().map(Self.seconds)
        #expect(times.count == count)
        for (number, time) in times.enumerated() {
            let expected = Double(max(0, number - burst + 1)) / rate
            #expect(abs(time - expected) < 1e-6, "request \(number) at \(time), not at \(expected)")
        }
    }

    @Test func `a pause fills the bucket, and never beyond the burst`() {
        var bench = Bench { $0.pace = HostPace(concurrency: 50, requestsPerSecond: 2, burst: 3) }
        bench.add(0..<3, to: "host.example")
        #expect(bench.startTimes().count == 3)
        bench.now = .seconds(1)
        bench.add(0..<3, to: "host.example")
        #expect(bench.startTimes().map(Self.milliseconds) == [1_000, 1_000, 1_500])
        bench.now = .seconds(3_600)
        bench.add(0..<5, to: "host.example")
        #expect(bench.startTimes().map(Self.milliseconds) == [3_600_000, 3_600_000, 3_600_000, 3_600_500, 3_601_000])
    }

    @Test func `hosts take turns, however many requests one has`() {
        var bench = Bench { _ in }
        bench.add(100..<200, to: "a.example")
        bench.add(200..<203, to: "b.example")
        bench.add(300..<302, to: "c.example")
        #expect(bench.begin().prefix(9) == [100, 200, 300, 101, 201, 301, 102, 202, 103])
    }

    @Test func `a host whose requests never end holds its own places and no other's`() {
        var bench = Bench {
            $0.pace.concurrency = 2
            $0.concurrency = 4
        }
        bench.add(0..<400, to: "slow.example")
        bench.add(1_000..<1_002, to: "fast.example")
        #expect(bench.begin() == [0, 1_000, 1, 1_001])
        for number in 0..<100 {
            bench.schedule.finish(host: 1, now: bench.now)
            bench.add([2_000 + number], to: "fast.example")
            #expect(bench.begin() == [2_000 + number])
        }
        #expect(bench.schedule.activeCount == 4)
        #expect(bench.schedule.pendingCount == 398)
    }

    @Test func `a host that waits for its pace lets all others pass`() {
        var bench = Bench { $0.hostPaces["slow.example"] = HostPace(concurrency: 1, requestsPerSecond: 1, burst: 1) }
        bench.add(0..<10, to: "slow.example")
        bench.add(100..<150, to: "fast.example")
        #expect(bench.begin().count == 51)
    }

    @Test func `all hosts together never have more than the run's places`() {
        var bench = Bench { $0.concurrency = 7 }
        for host in 0..<20 { bench.add((host * 10)..<(host * 10 + 10), to: "\(host).example") }
        #expect(bench.begin().count == 7)
        for _ in 0..<3 { bench.schedule.finish(host: 0, now: .zero) }
        #expect(bench.begin().count == 3)
    }

    @Test func `another port is another host, with the pace of its name`() {
        var bench = Bench { $0.hostPaces["host.example"] = HostPace(concurrency: 1) }
        bench.add(0..<5, to: "host.example", port: 80)
        bench.add(10..<15, to: "host.example", port: 8_080)
        bench.add(20..<25, to: "other.example")
        #expect(bench.begin() == [0, 10, 20, 21, 22, 23, 24])
    }

    @Test func `what is to be repeated holds up nobody, and comes first when it is due`() {
        var bench = Bench { $0.pace = HostPace(concurrency: 1, requestsPerSecond: .infinity) }
        bench.add(0..<4, to: "host.example")
        #expect(bench.begin() == [0])
        bench.schedule.addAgain(0, host: 0, at: .seconds(5), now: bench.now)
        for expected in [1, 2] {
            bench.schedule.finish(host: 0, now: bench.now)
            #expect(bench.begin() == [expected])
        }
        bench.now = .seconds(5)
        for expected in [0, 3] {
            bench.schedule.finish(host: 0, now: bench.now)
            #expect(bench.begin() == [expected])
        }
    }

    @Test func `a repetition far away holds up no nearer one, and nothing that comes later`() {
        var bench = Bench { $0.pace = HostPace(concurrency: 5, requestsPerSecond: 1, burst: 1) }
        bench.add([1], to: "host.example")
        #expect(bench.begin() == [1])
        bench.schedule.addAgain(1, host: 0, at: .seconds(60), now: bench.now)
        bench.schedule.finish(host: 0, now: bench.now)
        bench.schedule.addAgain(2, host: 0, at: .seconds(10), now: bench.now)
        bench.add([3], to: "host.example")
        #expect(bench.startTimes().map(Self.milliseconds) == [1_000, 10_000, 60_000])
    }

    @Test func `a host that asks for patience is left alone, and it alone`() {
        var bench = Bench { _ in }
        bench.add(0..<3, to: "busy.example")
        bench.schedule.postpone(host: 0, until: .seconds(30))
        bench.add(10..<13, to: "other.example")
        #expect(bench.begin() == [10, 11, 12])
        bench.now = .seconds(29)
        #expect(bench.begin() == [])
        bench.now = .seconds(30)
        #expect(bench.begin() == [0, 1, 2])
    }

    @Test func `a host given up is waited for no more`() throws {
        var bench = Bench { $0.pace = HostPace(concurrency: 1, requestsPerSecond: 0.001, burst: 1) }
        bench.add(0..<10, to: "dead.example")
        bench.schedule.addAgain(10, host: 0, at: .seconds(1_000), now: .zero)
        let url = try WebURL(parsing: "https://dead.example/")
        #expect(bench.schedule[record: 0].record(.failing(url, .connectionRefused), limit: 1) == 1)
        #expect(bench.startTimes() == Array(repeating: .zero, count: 11))
    }

    struct Straw: CustomTestStringConvertible, Sendable {
        let name: String
        /// A letter an attempt: `c` no connection, `n` no such name, `t` reading timed out, `r` reset, `s` TLS,
        /// `x` cancelled, `g` an answer, `h` a failure behind a redirect.
        let attempts: String
        /// The attempt that is the last straw.
        let last: Int?
        var testDescription: String { name }
    }

    @Test(arguments: [
        Straw(name: "failures in a row", attempts: "ccc", last: 3),
        Straw(name: "of different kinds", attempts: "ctn", last: 3),
        Straw(name: "too few", attempts: "cc", last: nil),
        Straw(name: "an answer between", attempts: "ccgcc", last: nil),
        Straw(name: "an answer before", attempts: "cgccc", last: 5),
        Straw(name: "a reset between, which is an answer of a kind", attempts: "ccrcc", last: nil),
        Straw(name: "certificates, which say nothing of time", attempts: "sssss", last: nil),
        Straw(name: "cancelled attempts, which say nothing", attempts: "cxcxc", last: 5),
        Straw(name: "failures of hosts behind redirects", attempts: "hhhhh", last: nil),
    ])
    func `a host is given up after failures in a row to reach it`(_ straw: Straw) throws {
        let url = try WebURL(parsing: "https://host.example/")
        let kinds: [Character: TransferFailure.Kind] = [
            "c": .connectionFailed, "n": .nameNotFound, "t": .timedOutReading, "r": .connectionReset, "s": .tlsExpired,
            "x": .cancelled,
        ]
        var record = HostRecord()
        for (number, letter) in straw.attempts.enumerated() {
            let exchange: Exchange =
                switch letter {
                case "g": .answering(url, status: 500)
                case "h":
                    Exchange(
                        requestedURL: url, date: testDate, hops: Exchange.answering(url, status: 301).hops,
                        failure: TransferFailure(.connectionRefused, detail: ""))
                default: .failing(url, try #require(kinds[letter]))
                }
            #expect((record.record(exchange, limit: 3) != nil) == (number + 1 == straw.last))
        }
        #expect((record.verdict != nil) == (straw.last != nil))
        let repetitions = [record.takeRetry(of: 1), record.takeRetry(of: 1)]
        #expect(repetitions == [straw.last == nil, false])
    }
}
