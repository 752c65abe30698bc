import Web

/// Which request may begin next: a queue for each host, with its own pace, its own places and its own verdict.
///
/// It neither waits nor asks the time: whoever holds it does. A host that waits, for its pace, for a place, for a server
/// that asked for patience, takes no part until it may be asked again, so that the others never wait for it.
/// All costs are logarithmic in the number of hosts that wait.
struct HostSchedule<Job: Sendable>: Sendable {
    /// How many hosts are remembered that redirects alone have led to. The references of an article lead to some
    /// hundreds; a list of a million links of one resolver must not make a host of each.
    private static var redirectHostLimit: Int { 1_024 }

    /// What there is to do now.
    enum Step {
        /// Begin this, then call ``finish(_:now:)``.
        case turn(job: Job, host: Int)
        /// Nothing before this time.
        case wait(until: Duration)
        /// Nothing until a request ends or a new one comes.
        case idle
    }

    private struct Host: Sendable {
        let name: String
        let pace: HostPace
        var pending = Line<Job>()
        /// Requests to be repeated, by the time from which they may be.
        var delayed = MinimumHeap<Job>()
        var active = 0
        var tokens: Double
        var refilled: Duration
        /// How many requests redirects have led here since the host's own last began, as far as they count.
        var charged = 0
        var notBefore: Duration
        /// Whether it stands in line already.
        var isReady = false
        /// The time it waits for among those that wait for one; nil while it waits for none.
        var timedFor: Duration?
        var record = HostRecord()
    }

    private var hosts: [Host] = []
    private var numbers: [String: Int] = [:]
    private var ready = Line<Int>()
    private var timed = MinimumHeap<Int>()
    private var redirectHostCount = 0
    /// Requests that wait.
    private(set) var pendingCount = 0
    /// Requests under way.
    private(set) var activeCount = 0

    let policy: FetchingPolicy

    init(policy: FetchingPolicy) { self.policy = policy }

    /// The number of a host, with its port: another port is another server as far as failing goes.
    mutating func number(ofHost name: String, port: UInt16?, now: Duration) -> Int {
        let key = "\(name):\(port ?? 0)"
        if let known = numbers[key] { return known }
        let pace = policy.pace(ofHost: name, port: port)
        hosts.append(Host(name: name, pace: pace, tokens: Double(pace.burst), refilled: now, notBefore: now))
        numbers[key] = hosts.count - 1
        return hosts.count - 1
    }

    /// The number of a host that a redirect led to; nil when it is not known and too many are remembered already.
    mutating func number(ofRedirectTarget name: String, port: UInt16?, now: Duration) -> Int? {
        if let known = numbers["\(name):\(port ?? 0)"] { return known }
        guard redirectHostCount < Self.redirectHostLimit else { return nil }
        redirectHostCount += 1
        return number(ofHost: name, port: port, now: now)
    }

    /// Counts a request that a redirect led to this host: it holds no place, but the host's own requests begin later
    /// for it.
    ///
    /// Between two of the host's own requests at most a burst counts, so that each begins some time, however many
    /// redirects lead here.
    mutating func charge(host: Int, now: Duration) {
        if hosts[host].charged < hosts[host].pace.burst {
            refill(host, now)
            hosts[host].tokens -= 1
            hosts[host].charged += 1
        }
        line(up: host, now: now)
    }

    /// Adds a request.
    mutating func add(_ job: Job, host: Int, now: Duration) {
        hosts[host].pending.append(job)
        pendingCount += 1
        line(up: host, now: now)
    }

    /// Adds a request that is to be repeated.
    mutating func addAgain(_ job: Job, host: Int, at time: Duration, now: Duration) {
        hosts[host].delayed.insert(job, at: time)
        pendingCount += 1
        line(up: host, now: now)
    }

    /// Has no request of a host begin before this time.
    mutating func postpone(host: Int, until time: Duration) {
        hosts[host].notBefore = max(hosts[host].notBefore, time)
    }

    /// What a host's requests came to.
    subscript(record host: Int) -> HostRecord {
        get { hosts[host].record }
        set { hosts[host].record = newValue }
    }

    /// The name of a host.
    func name(ofHost host: Int) -> String { hosts[host].name }

    /// The hosts with the most requests that wait or are under way, the most first, equal ones in the order of their
    /// coming. Cost: linear in the number of hosts.
    func busiest(_ limit: Int) -> [HostLoad] {
        var found: [HostLoad] = []
        guard limit > 0 else { return found }
        for host in hosts {
            let count = host.pending.count + host.delayed.count + host.active
            guard count > 0, found.count < limit || count > found[found.count - 1].count else { continue }
            let place = found.firstIndex { $0.count < count } ?? found.count
            found.insert(HostLoad(name: host.name, count: count), at: place)
            if found.count > limit { found.removeLast() }
        }
        return found
    }

    /// What may begin now.
    mutating func next(now: Duration) -> Step {
        while let time = timed.earliest, time <= now, let host = timed.removeEarliest() {
            // An entry for a later time than the host's own is left over: what came after it may begin earlier.
            guard hosts[host].timedFor == time else { continue }
            hosts[host].timedFor = nil
            line(up: host, now: now)
        }
        guard activeCount < policy.concurrency else { return .idle }
        while let host = ready.removeFirst() {
            hosts[host].isReady = false
            guard case .now = readiness(host, now), let job = takeJob(host, now) else {
                line(up: host, now: now)
                continue
            }
            hosts[host].active += 1
            hosts[host].tokens -= 1
            hosts[host].charged = 0
            activeCount += 1
            pendingCount -= 1
            line(up: host, now: now)
            return .turn(job: job, host: host)
        }
        return timed.earliest.map { .wait(until: $0) } ?? .idle
    }

    /// Gives a request's place back.
    mutating func finish(host: Int, now: Duration) {
        hosts[host].active -= 1
        activeCount -= 1
        line(up: host, now: now)
    }

    private enum Readiness {
        case now
        case at(Duration)
        /// Until something ends or comes.
        case never
    }

    private mutating func readiness(_ number: Int, _ now: Duration) -> Readiness {
        let delayed = hosts[number].delayed.earliest
        guard !hosts[number].pending.isEmpty || delayed != nil, hosts[number].active < hosts[number].pace.concurrency
        else { return .never }
        // A host given up is not waited for: its requests end unasked.
        if hosts[number].record.verdict != nil { return .now }
        var time = hosts[number].notBefore
        if hosts[number].pending.isEmpty, let delayed { time = max(time, delayed) }
        let pace = hosts[number].pace
        refill(number, now)
        let lacking = 1 - hosts[number].tokens
        if lacking > 1e-9 { time = max(time, now + .seconds(lacking / pace.requestsPerSecond)) }
        return time <= now ? .now : .at(time)
    }

    /// Gives a host what it may be asked since it was last looked at.
    private mutating func refill(_ number: Int, _ now: Duration) {
        let pace = hosts[number].pace
        guard pace.requestsPerSecond.isFinite else {
            hosts[number].tokens = Double(pace.burst)
            return
        }
        let elapsed = (now - hosts[number].refilled) / .seconds(1)
        hosts[number].tokens = min(Double(pace.burst), hosts[number].tokens + max(0, elapsed) * pace.requestsPerSecond)
        hosts[number].refilled = max(now, hosts[number].refilled)
    }

    /// A repetition that is due comes before what has waited in line.
    private mutating func takeJob(_ host: Int, _ now: Duration) -> Job? {
        if let time = hosts[host].delayed.earliest, time <= now || hosts[host].record.verdict != nil {
            return hosts[host].delayed.removeEarliest()
        }
        return hosts[host].pending.removeFirst()
    }

    private mutating func line(up host: Int, now: Duration) {
        guard !hosts[host].isReady else { return }
        switch readiness(host, now) {
        case .never: return
        case .now:
            hosts[host].isReady = true
            ready.append(host)
        case .at(let time):
            if let known = hosts[host].timedFor, known <= time { return }
            hosts[host].timedFor = time
            timed.insert(host, at: time)
        }
    }
}

/// How much a host still has to answer.
public struct HostLoad: Hashable, Sendable {
    /// The host's name, without its port.
    public let name: String
    /// How many requests wait for it or are under way.
    public let count: Int

    /// Creates a load.
    public init(name: String, count: Int) {
        self.name = name
        self.count = count
    }
}
