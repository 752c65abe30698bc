import Transport
import Web

/// How turns come to those who wait for them.
extension FetchQueue {
    func wait(_ owner: UInt64?) async -> Signal {
        let ticket =
            owner
            ?? state.withLock { state in
                state.nextTicket += 1
                return state.nextTicket
            }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Signal, Never>) in
                let now = pace.now
                let signals = state.withLock { state -> Signals in
                    // Something may have come since the look before: for others, or for this owner.
                    if let owner, let turn = state.granted.removeValue(forKey: owner) {
                        return ([(continuation, .turn(turn))], nil)
                    }
                    state.waiting[ticket] = continuation
                    state.order.append(ticket)
                    return FetchQueue.signals(&state, now)
                }
                FetchQueue.send(signals)
                // A cancellation before this point found nothing to resume.
                if Task.isCancelled { giveUp(ticket) }
            }
        } onCancel: {
            giveUp(ticket)
        }
    }

    private func giveUp(_ ticket: UInt64) {
        state.withLock { $0.waiting.removeValue(forKey: ticket) }?.resume(returning: .over)
    }

    /// The sleeper is awake: another may keep the time.
    func hear(_ bell: Bell) {
        let now = pace.now
        let signals = state.withLock { state in
            if state.alarm?.bell === bell { state.alarm = nil }
            return FetchQueue.signals(&state, now)
        }
        FetchQueue.send(signals)
    }

    static func isOver(_ state: borrowing State) -> Bool {
        state.isClosed && state.schedule.pendingCount == 0 && state.schedule.activeCount == 0
    }

    private static func turn(_ entry: Entry, _ host: Int, _ state: borrowing State) -> Turn {
        Turn(
            job: entry.job, attempt: entry.attempt, verdict: state.schedule[record: host].verdict, host: host,
            owner: entry.owner)
    }

    typealias Signals = (resumed: [(CheckedContinuation<Signal, Never>, Signal)], bell: Bell?)

    /// What those who wait are to be told, now that something has changed.
    static func signals(_ state: inout State, _ now: Duration) -> Signals {
        var (found, signals) = dispatch(&state, now, to: .waiting)
        switch found {
        case .turn: break
        case .wait(let time):
            if let alarm = state.alarm {
                if alarm.time > time { signals.bell = alarm.bell }
            } else if let continuation = takeWaiting(&state) {
                // One of those who wait becomes the sleeper.
                signals.resumed.append((continuation, .again))
            }
        case .nothing:
            guard isOver(state) else { break }
            while let continuation = takeWaiting(&state) { signals.resumed.append((continuation, .over)) }
            signals.bell = state.alarm?.bell
        }
        return signals
    }

    /// Who turns are given to.
    enum Receiver {
        /// Whoever waits.
        case waiting
        /// A task that is looking for the turn of this owner, or for any, before it waits.
        case looker(UInt64?)
    }

    enum Found {
        /// The looker's turn.
        case turn(Turn)
        /// No turn before this time.
        case wait(Duration)
        case nothing
    }

    /// Gives turns out for as long as there are both turns and takers.
    static func dispatch(_ state: inout State, _ now: Duration, to receiver: Receiver) -> (Found, Signals) {
        var resumed: [(CheckedContinuation<Signal, Never>, Signal)] = []
        var bell: Bell?
        while true {
            // Workers take any turn, so that without one of them none is drawn; an owned turn is kept for its owner.
            if case .waiting = receiver, state.waiting.isEmpty, !state.isOwned {
                return (state.alarm.map { .wait($0.time) } ?? .nothing, (resumed, state.alarm?.bell))
            }
            switch state.schedule.next(now: now) {
            case .turn(let entry, let host):
                let turn = turn(entry, host, state)
                guard let owner = entry.owner else {
                    if case .looker = receiver { return (.turn(turn), (resumed, bell)) }
                    if let continuation = takeWaiting(&state) { resumed.append((continuation, .turn(turn))) }
                    continue
                }
                if case .looker(owner) = receiver { return (.turn(turn), (resumed, bell)) }
                if state.left.remove(owner) != nil {
                    state.schedule.finish(host: host, now: now)
                } else if let continuation = state.waiting.removeValue(forKey: owner) {
                    resumed.append((continuation, .turn(turn)))
                } else {
                    state.granted[owner] = turn
                    // It may be the one that keeps the time.
                    bell = state.alarm?.bell
                }
            case .wait(let time): return (.wait(time), (resumed, bell))
            case .idle: return (.nothing, (resumed, bell))
            }
        }
    }

    private static func takeWaiting(_ state: inout State) -> CheckedContinuation<Signal, Never>? {
        while let ticket = state.order.removeFirst() {
            if let continuation = state.waiting.removeValue(forKey: ticket) { return continuation }
        }
        return nil
    }

    static func send(_ signals: Signals) {
        for (continuation, signal) in signals.resumed { continuation.resume(returning: signal) }
        signals.bell?.ring()
    }
}
