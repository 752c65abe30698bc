public import Foundation
public import Transport
public import Web

/// Fetches URLs politely: each once a run, few at a time from one host, again when chance may have failed it.
///
/// A host that is slow or waits its turn holds none of the places that all hosts share. Politeness is towards the host
/// of the URL that is asked for; hosts that a redirect leads to are not waited for.
///
/// An exchange depends neither on the order in which URLs are asked for nor on their timing, as far as the hosts
/// answer alike: retries and hosts given up go to the log only. A URL of a host that was given up ends with the
/// failure that the host's other URLs ended with.
public final class Fetcher: Sendable {
    private let transport: any Transporting
    private let policy: FetchingPolicy
    private let pace: any Pacing
    private let date: Date
    private let log: @Sendable (FetchEvent) -> Void
    private let places: Gate
    private let memory: ExchangeMemory
    private let hosts = Locked<[String: HostState]>([:])

    /// Creates a fetcher for one run.
    ///
    /// - Parameters:
    ///   - date: the run's date, which every exchange carries.
    ///   - pace: what waits are measured by.
    ///   - log: told of retries and of hosts given up; called from any thread, and must not block.
    public init(
        transport: any Transporting, policy: FetchingPolicy = FetchingPolicy(), date: Date,
        pace: any Pacing = SystemPace(), log: @escaping @Sendable (FetchEvent) -> Void = { _ in }
    ) {
        self.transport = transport
        self.policy = policy
        self.pace = pace
        self.date = date
        self.log = log
        places = Gate(limit: policy.concurrency)
        memory = ExchangeMemory(bodyLimit: policy.keptBodyBytes)
    }

    /// Fetches a URL, or returns the exchange that was made for it earlier in the run.
    ///
    /// URLs that differ in the fragment alone are one; each caller gets the exchange with its own fragment. When the
    /// task is cancelled, the exchange ends with `cancelled`.
    public func fetch(_ url: WebURL) async -> Exchange {
        let plain = url.with(fragment: nil)
        let key = plain.serialized
        while true {
            switch await memory.claim(key) {
            case .take(let exchange):
                return exchange.with(fragment: url.fragment)
            case .make:
                let exchange = await attempts(at: plain)
                memory.settle(key, with: exchange)
                return exchange.with(fragment: url.fragment)
            case .askAgain:
                continue
            case .cancelled:
                return cancelled(url)
            }
        }
    }

    private func attempts(at url: WebURL) async -> Exchange {
        let host = state(ofHostOf: url)
        let rule = RetryRule(policy: policy)
        var attemptCount = 0
        do {
            while true {
                let exchange = try await attempt(at: url, host)
                attemptCount += 1
                switch rule.decision(on: exchange, attempt: attemptCount) {
                case .accept:
                    return exchange
                case .again(let wait, let reason):
                    if host.verdict != nil { return exchange }
                    log(.retry(url: url.serialized, attempt: attemptCount, wait: wait, reason: reason))
                    try await pace.sleep(for: wait)
                case .againHostWide(let wait, let reason):
                    log(.retry(url: url.serialized, attempt: attemptCount, wait: wait, reason: reason))
                    host.postpone(until: pace.now + wait)
                }
            }
        } catch {
            return cancelled(url)
        }
    }

    /// One attempt, when its turn has come.
    private func attempt(at url: WebURL, _ host: HostState) async throws -> Exchange {
        try await host.places.enter()
        defer { host.places.leave() }
        try await waitToStart(host)
        defer { places.leave() }
        if let failure = host.verdict {
            return Exchange(requestedURL: url, date: date, hops: [], failure: failure)
        }
        let exchange = await transport.exchange(TransferRequest(url: url, date: date))
        if let failures = host.record(exchange), let failure = exchange.failure {
            log(.hostGivenUp(host: url.host, failures: failures, reason: failure.detail))
        }
        return exchange
    }

    /// Waits for the pause between two requests to a host, then for one of the places that all hosts share.
    private func waitToStart(_ host: HostState) async throws {
        try await host.start.enter()
        defer { host.start.leave() }
        // The pause may have been drawn out while it was waited for. A host given up is not waited for.
        while host.verdict == nil {
            let wait = host.wait(from: pace.now)
            guard wait > .zero else { break }
            try await pace.sleep(for: wait)
        }
        try await places.enter()
        if policy.delayPerHost > .zero { host.postpone(until: pace.now + policy.delayPerHost) }
    }

    private func state(ofHostOf url: WebURL) -> HostState {
        // With the port: another port is another server as far as failing goes.
        let key = "\(url.host):\(url.effectivePort ?? 0)"
        return hosts.withLock { hosts in
            if let known = hosts[key] { return known }
            let new = HostState(policy: policy)
            hosts[key] = new
            return new
        }
    }

    private func cancelled(_ url: WebURL) -> Exchange {
        Exchange(
            requestedURL: url, date: date, hops: [],
            failure: TransferFailure(.cancelled, detail: "the run ended before \(url.host) was asked"))
    }
}

extension WebURL {
    fileprivate func with(fragment: String?) -> WebURL {
        WebURL(
            scheme: scheme, userInformation: userInformation, host: host, port: port, path: path, query: query,
            fragment: fragment)
    }
}

extension Exchange {
    /// The same exchange as if the URL had been asked for with this fragment: it goes along with every redirect whose
    /// target has none of its own (RFC 9110, section 10.2.2).
    fileprivate func with(fragment: String?) -> Exchange {
        guard let fragment else { return self }
        var current: String? = fragment
        let hops = hops.map { hop in
            let url = hop.url.with(fragment: current)
            let target = hop.redirectTarget.map { $0.isHTTP && $0.fragment == nil ? $0.with(fragment: current) : $0 }
            current = target?.fragment
            return ResponseHop(
                url: url, status: hop.status, reason: hop.reason, headers: hop.headers, redirectTarget: target)
        }
        return Exchange(
            requestedURL: requestedURL.with(fragment: fragment), date: date, hops: hops, body: body,
            isBodyTruncated: isBodyTruncated, failure: failure)
    }
}
