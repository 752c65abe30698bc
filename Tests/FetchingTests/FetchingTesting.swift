import Foundation
import Transport
import Web

@testable import Fetching

/// The date of every exchange here.
let testDate = Date(timeIntervalSince1970: 1_700_000_000)

/// A transport that answers from a function and keeps the URLs it was asked for.
final class ScriptedTransport: Transporting {
    private struct State {
        var asked: [String] = []
        var active: [String: Int] = [:]
        var mostActive: [String: Int] = [:]
        var mostActiveInAll = 0
    }

    private let state = Locked(State())
    /// Gets the URL and how often it was asked for, this time included.
    private let answer: @Sendable (WebURL, Int) async -> Exchange

    init(_ answer: @escaping @Sendable (WebURL, Int) async -> Exchange) { self.answer = answer }

    func exchange(_ request: TransferRequest) async -> Exchange {
        let url = request.url
        let count = state.withLock { state in
            state.asked.append(url.serialized)
            state.active[url.host, default: 0] += 1
            state.mostActive[url.host] = max(state.mostActive[url.host] ?? 0, state.active[url.host] ?? 0)
            state.mostActiveInAll = max(state.mostActiveInAll, state.active.values.reduce(0, +))
            return state.asked.count { $0 == url.serialized }
        }
        defer { state.withLock { $0.active[url.host, default: 0] -= 1 } }
        return await answer(url, count)
    }

    var asked: [String] { state.withLock { $0.asked } }
    var mostActive: [String: Int] { state.withLock { $0.mostActive } }
    var mostActiveInAll: Int { state.withLock { $0.mostActiveInAll } }
}

/// A clock that moves by sleeping alone, and keeps the sleeps.
final class SleepingPace: Pacing {
    private let state = Locked<(now: Duration, sleeps: [Duration])>((.zero, []))

    var now: Duration { state.withLock { $0.now } }
    var sleeps: [Duration] { state.withLock { $0.sleeps } }

    func sleep(for duration: Duration) async throws {
        try Task.checkCancellation()
        state.withLock { state in
            state.now += duration
            state.sleeps.append(duration)
        }
        await Task.yield()
    }
}

/// Keeps what the log is told.
final class EventLog: Sendable {
    private let state = Locked<[FetchEvent]>([])
    var events: [FetchEvent] { state.withLock { $0 } }
    func add(_ event: FetchEvent) { state.withLock { $0.append(event) } }
}

extension Exchange {
    /// One answer.
    static func answering(
        _ url: WebURL, status: Int = 200, headers: [(String, String)] = [], body: String = "body"
    ) -> Exchange {
        let fields = HeaderFields(headers.map { HeaderFields.Line(name: $0.0, value: $0.1) })
        return Exchange(
            requestedURL: url, date: testDate, hops: [ResponseHop(url: url, status: status, headers: fields)],
            body: Array(body.utf8))
    }

    /// One failure.
    static func failing(_ url: WebURL, _ kind: TransferFailure.Kind) -> Exchange {
        Exchange(
            requestedURL: url, date: testDate, hops: [],
            failure: TransferFailure(kind, detail: "\(url.host) failed: \(kind.rawValue)"))
    }
}

/// A policy without pauses.
func hastyPolicy(_ change: (inout FetchingPolicy) -> Void = { _ in }) -> FetchingPolicy {
    var policy = FetchingPolicy()
    policy.pace = HostPace(concurrency: 2, requestsPerSecond: .infinity)
    policy.jitter = 0
    change(&policy)
    return policy
}

/// Sleeps until the task is cancelled.
func sleepForever() async {
    while !Task.isCancelled { try? await Task.sleep(for: .seconds(3_600)) }
}

/// By how much longer than usual tests wait for what must come in time: a sanitizer makes everything slow.
let patience = ProcessInfo.processInfo.environment["REFEREE_PATIENCE"].flatMap { Int($0) } ?? 1
