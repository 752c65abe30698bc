import Transport
public import Web

/// Requests that wait for their turn, and the workers that wait for requests.
///
/// The callers' own tasks do all the work and all the waiting: ``next()`` gives workers whatever may begin, and
/// ``turn(for:host:port:)`` has the caller wait for its own request; one of those who wait keeps the time. A queue is
/// used in one of the two ways. A request is a number: what it stands for is the caller's business. Nobody is ever held
/// by a host that has to wait.
public final class FetchQueue: Sendable {
    /// Why a wait ended.
    enum Signal: Sendable {
        case turn(Turn)
        /// Look again: there is time to be kept.
        case again
        /// There is nothing more, or the task was cancelled.
        case over
    }

    struct Entry: Sendable {
        let job: Int
        let attempt: Int
        /// Whose request it is; nil when any worker may make it.
        let owner: UInt64?
    }

    struct State: Sendable {
        var schedule: HostSchedule<Entry>
        var waiting: [UInt64: CheckedContinuation<Signal, Never>] = [:]
        var order = Line<UInt64>()
        /// Turns that have come while their owner was looking elsewhere.
        var granted: [UInt64: Turn] = [:]
        /// Owners that have left before their turn.
        var left: Set<UInt64> = []
        var nextTicket: UInt64 = 0
        /// Whether requests have owners.
        var isOwned = false
        var isClosed = false
        /// Until when somebody sleeps, and how to end that sleep.
        var alarm: (time: Duration, bell: Bell)?
    }

    let state: Locked<State>
    let pace: any Pacing
    private let rule: RetryRule
    private let log: @Sendable (FetchEvent) -> Void

    /// Creates an empty queue.
    ///
    /// - Parameters:
    ///   - pace: what waits are measured by.
    ///   - log: told of retries and of hosts given up; called from any thread, and must not block.
    public init(
        policy: FetchingPolicy, pace: any Pacing = SystemPace(),
        log: @escaping @Sendable (FetchEvent) -> Void = { _ in }
    ) {
        state = Locked(State(schedule: HostSchedule(policy: policy)))
        self.pace = pace
        self.log = log
        rule = RetryRule(policy: policy)
    }

    /// How many requests wait or are under way.
    public var count: Int { state.withLock { $0.schedule.pendingCount + $0.schedule.activeCount } }

    /// The hosts with the most requests that wait or are under way, the most first. Cost: linear in the number of hosts.
    public func busiestHosts(_ limit: Int) -> [HostLoad] { state.withLock { $0.schedule.busiest(max(0, limit)) } }

    /// The number of a host for ``add(_:host:)``. Another port is another host.
    public func number(ofHost host: String, port: UInt16?) -> Int {
        let now = pace.now
        return state.withLock { $0.schedule.number(ofHost: host, port: port, now: now) }
    }

    /// Adds a request to a host.
    public func add(_ job: Int, host: Int) {
        let now = pace.now
        let signals = state.withLock { state in
            state.schedule.add(Entry(job: job, attempt: 0, owner: nil), host: host, now: now)
            return FetchQueue.signals(&state, now)
        }
        FetchQueue.send(signals)
    }

    /// Says that nothing more will be added: ``next()`` returns nil once all is done.
    public func close() {
        let now = pace.now
        let signals = state.withLock { state in
            state.isClosed = true
            return FetchQueue.signals(&state, now)
        }
        FetchQueue.send(signals)
    }

    /// Has so many workers make requests until the queue is closed and all is done, or the task is cancelled.
    ///
    /// - Parameter make: makes an attempt and ends its turn by ``finish(_:with:url:)`` or ``abandon(_:)``.
    public func run(workers: Int, _ make: @escaping @Sendable (Turn) async -> Void) async {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<workers {
                group.addTask { [self] in
                    while let turn = await next() { await make(turn) }
                }
            }
        }
    }

    /// The next request that may begin; nil when the queue is closed and all is done, or the task was cancelled.
    ///
    /// Each turn must be followed by ``finish(_:with:url:)`` or ``abandon(_:)``.
    public func next() async -> Turn? { await awaitTurn(of: nil) }

    /// Waits for the turn of one request; nil when the task was cancelled before it came.
    ///
    /// A turn must be followed by ``finish(_:with:url:)`` or ``abandon(_:)``; a request put back, by
    /// ``turn(again:)``.
    public func turn(for job: Int, host: String, port: UInt16?) async -> Turn? {
        let now = pace.now
        let (owner, signals) = state.withLock { state in
            state.nextTicket += 1
            let owner = state.nextTicket
            state.isOwned = true
            let number = state.schedule.number(ofHost: host, port: port, now: now)
            state.schedule.add(Entry(job: job, attempt: 0, owner: owner), host: number, now: now)
            return (owner, FetchQueue.signals(&state, now))
        }
        FetchQueue.send(signals)
        return await awaitTurn(of: owner)
    }

    /// Waits for the repetition of a request that was put back.
    public func turn(again turn: Turn) async -> Turn? { await awaitTurn(of: turn.owner) }

    private func awaitTurn(of owner: UInt64?) async -> Turn? {
        while !Task.isCancelled {
            let now = pace.now
            let (signal, sleep, signals) = state.withLock { state -> (Signal?, (Duration, Bell)?, Signals) in
                if let owner, let turn = state.granted.removeValue(forKey: owner) {
                    return (.turn(turn), nil, ([], nil))
                }
                let (found, signals) = FetchQueue.dispatch(&state, now, to: .looker(owner))
                switch found {
                case .turn(let turn): return (.turn(turn), nil, signals)
                case .wait(let time) where state.alarm == nil:
                    let bell = Bell()
                    state.alarm = (time, bell)
                    return (nil, (time - now, bell), signals)
                case .wait, .nothing:
                    return (FetchQueue.isOver(state) ? .over : nil, nil, signals)
                }
            }
            FetchQueue.send(signals)
            if let (duration, bell) = sleep {
                await bell.sleep(for: duration, by: pace)
                hear(bell)
                continue
            }
            let heard: Signal
            if let signal { heard = signal } else { heard = await wait(owner) }
            switch heard {
            case .turn(let turn): return turn
            case .again: continue
            case .over: return leave(owner)
            }
        }
        return leave(owner)
    }

    /// One that waits no more. A turn that has come all the same is given back; and whoever was woken to keep the time
    /// hands that on, or nobody would.
    private func leave(_ owner: UInt64?) -> Turn? {
        let now = pace.now
        let (turn, signals) = state.withLock { state -> (Turn?, Signals) in
            if let owner {
                if let turn = state.granted.removeValue(forKey: owner) { return (turn, ([], nil)) }
                state.left.insert(owner)
            }
            return (nil, FetchQueue.signals(&state, now))
        }
        FetchQueue.send(signals)
        if let turn { abandon(turn) }
        return nil
    }

    /// Takes the end of an attempt; true when it stands, false when the request was put back to be repeated.
    ///
    /// - Parameter url: what the log calls the request, and what its repetition's delay is drawn from.
    public func finish(_ turn: Turn, with exchange: Exchange, url: @autoclosure () -> String) -> Bool {
        let now = pace.now
        var events: [FetchEvent] = []
        let (signals, isFinal) = state.withLock { state in
            let limit = state.schedule.policy.failureLimit
            var isFinal = true
            if turn.verdict == nil {
                if let failures = state.schedule[record: turn.host].record(exchange, limit: limit),
                    let failure = exchange.failure
                {
                    events.append(
                        .hostGivenUp(
                            host: state.schedule.name(ofHost: turn.host), failures: failures, reason: failure.detail))
                }
                learn(from: exchange, host: turn.host, now, &state, &events)
                isFinal = !putBack(turn, exchange, url(), now, &state, &events)
            }
            state.schedule.finish(host: turn.host, now: now)
            return (FetchQueue.signals(&state, now), isFinal)
        }
        FetchQueue.send(signals)
        for event in events { log(event) }
        return isFinal
    }

    /// Has the hosts that redirects led to take part: what they were asked counts towards their pace, and what they
    /// answered towards their being given up.
    ///
    /// Redirects within a host, to `https` or another path, are part of its own request.
    private func learn(
        from exchange: Exchange, host: Int, _ now: Duration, _ state: inout State, _ events: inout [FetchEvent]
    ) {
        guard exchange.hops.count > 1 || (exchange.failure != nil && !exchange.hops.isEmpty) else { return }
        let own = state.schedule.name(ofHost: host)
        let limit = state.schedule.policy.failureLimit
        for (url, failure) in exchange.redirectRequests where url.host != own {
            guard
                let target = state.schedule.number(ofRedirectTarget: url.host, port: url.effectivePort, now: now)
            else { continue }
            if let failures = state.schedule[record: target].record(failure, limit: limit), let failure {
                events.append(.hostGivenUp(host: url.host, failures: failures, reason: failure.detail))
            }
            state.schedule.charge(host: target, now: now)
        }
    }

    /// Gives a turn back without an attempt.
    public func abandon(_ turn: Turn) {
        let now = pace.now
        let signals = state.withLock { state in
            state.schedule.finish(host: turn.host, now: now)
            return FetchQueue.signals(&state, now)
        }
        FetchQueue.send(signals)
    }

    /// Puts a request back that is to be repeated.
    private func putBack(
        _ turn: Turn, _ exchange: Exchange, _ url: String, _ now: Duration, _ state: inout State,
        _ events: inout [FetchEvent]
    ) -> Bool {
        let attempt = turn.attempt + 1
        let pause: Duration
        let why: String
        switch rule.decision(on: exchange, attempt: attempt, url: url) {
        case .accept: return false
        case .again(let wait, let reason): (pause, why) = (wait, reason)
        case .againHostWide(let wait, let reason):
            (pause, why) = (wait, reason)
            state.schedule.postpone(host: turn.host, until: now + wait)
        }
        guard state.schedule[record: turn.host].takeRetry(of: state.schedule.policy.retryBudget) else { return false }
        state.schedule.addAgain(
            Entry(job: turn.job, attempt: attempt, owner: turn.owner), host: turn.host, at: now + pause, now: now)
        events.append(.retry(url: url, attempt: attempt, wait: pause, reason: why))
        return true
    }
}
