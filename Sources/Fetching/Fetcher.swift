public import Foundation
public import Transport
public import Web

/// Fetches URLs politely: each once a run, few at a time from one host, again when chance may have failed it.
///
/// A host that is slow or waits its turn holds none of the places that all hosts share. Politeness is towards the host
/// of the URL that is asked for; a host that a redirect leads to is not waited for, but what it was asked counts when its
/// own URLs are next.
///
/// An exchange depends neither on the order in which URLs are asked for nor on their timing, as far as the hosts
/// answer alike: retries and hosts given up go to the log only. A URL of a host that was given up ends with the
/// failure that the host's other URLs ended with.
public final class Fetcher: Sendable {
    private let transport: any Transporting
    private let date: Date
    private let queue: FetchQueue
    private let memory: ExchangeMemory

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
        self.date = date
        queue = FetchQueue(policy: policy, pace: pace, log: log)
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
        guard var turn = await queue.turn(for: 0, host: url.host, port: url.effectivePort) else {
            return cancelled(url)
        }
        while true {
            let exchange =
                if let verdict = turn.verdict {
                    Exchange(requestedURL: url, date: date, hops: [], failure: Fetcher.failure(verdict, url.host))
                } else {
                    await transport.exchange(TransferRequest(url: url, date: date))
                }
            if queue.finish(turn, with: exchange, url: url.serialized) { return exchange }
            guard let again = await queue.turn(again: turn) else { return cancelled(url) }
            turn = again
        }
    }

    /// What a host that could not be reached says of its other URLs too; a URL that was not asked for another's slowness
    /// says so.
    private static func failure(_ verdict: TransferFailure, _ host: String) -> TransferFailure {
        verdict.kind.isOfHost
            ? verdict
            : TransferFailure(
                .hostGivenUp, detail: "\(host) did not answer in time again and again; it was asked no more")
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
                url: url, status: hop.status, reason: hop.reason, headers: hop.headers, redirectTarget: target,
                facts: hop.facts)
        }
        return Exchange(
            requestedURL: requestedURL.with(fragment: fragment), date: date, hops: hops, body: body,
            isBodyTruncated: isBodyTruncated, failure: failure)
    }
}
