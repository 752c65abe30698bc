import Transport

/// Ends a sleep before its time.
final class Bell: Sendable {
    private struct State {
        var hasRung = false
        var continuation: CheckedContinuation<Void, Never>?
    }

    private let state = Locked(State())

    /// Ends the sleep, now or when it begins.
    func ring() {
        state.withLock { state in
            state.hasRung = true
            defer { state.continuation = nil }
            return state.continuation
        }?.resume()
    }

    /// Sleeps until the time is over, the bell rings or the task is cancelled.
    func sleep(for duration: Duration, by pace: any Pacing) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { try? await pace.sleep(for: duration) }
            group.addTask { [self] in await ringing() }
            await group.next()
            ring()
            group.cancelAll()
        }
    }

    private func ringing() async {
        await withCheckedContinuation { continuation in
            let hasRung = state.withLock { state in
                if !state.hasRung { state.continuation = continuation }
                return state.hasRung
            }
            if hasRung { continuation.resume() }
        }
    }
}
