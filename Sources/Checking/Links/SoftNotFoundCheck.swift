import Fetching
import Foundation
import PageMetadata
import Transport
import Verification
import Web

/// Looks for pages that say "not found" with a success status, once all links have been asked.
///
/// A page is compared with what the server gives for an invented address beside it; each folder is asked for one once.
final class SoftNotFoundCheck: Sendable {
    /// So much of a page's text decides; more would be held for every page of the run.
    private static let textLimit = 20_000

    /// A page that may be one.
    private struct Candidate: Sendable {
        let request: Int
        let exchange: Exchange
        let page: PageDescription
        let sibling: WebURL
    }

    private struct State: Sendable {
        var candidates: [Candidate] = []
        /// How many requests ended at a URL by redirects.
        var destinations: [String: Int] = [:]
        var probes: [String: SiblingProbe] = [:]
    }

    private let state = Locked(State())

    /// What a page says of itself, its text cut.
    static func page(of exchange: Exchange) -> PageDescription? {
        guard let answer = exchange.answer, !exchange.body.isEmpty else { return nil }
        var page = PageReader.description(of: exchange.body, headers: answer.headers, url: answer.url)
        page.text = String(page.text.prefix(textLimit))
        return page
    }

    /// Takes note of a success.
    func add(_ request: Int, _ exchange: Exchange) {
        guard let answer = exchange.answer, (200...299).contains(answer.status), let page = Self.page(of: exchange),
            !page.text.isEmpty || !page.titles.isEmpty, let sibling = SiblingAddress.url(beside: exchange.requestedURL)
        else { return }
        state.withLock { state in
            if exchange.hops.count > 1 { state.destinations[answer.url.serializedWithoutFragment, default: 0] += 1 }
            state.candidates.append(
                Candidate(request: request, exchange: exchange.withoutBody, page: page, sibling: sibling))
        }
    }

    /// Asks for the invented addresses, and says which requests ended at a page that is not there.
    ///
    /// - Parameter date: the run's.
    func outcomes(
        _ transport: any Transporting, policy: FetchingPolicy, pace: any Pacing, date: Date
    ) async -> [(request: Int, outcome: LinkOutcome)] {
        let queue = FetchQueue(policy: policy, pace: pace)
        let addresses = state.withLock { state in
            var seen: Set<String> = []
            return state.candidates.map(\.sibling).filter { seen.insert($0.serialized).inserted }
        }
        for (number, url) in addresses.enumerated() {
            queue.add(number, host: queue.number(ofHost: url.host, port: url.effectivePort))
        }
        queue.close()
        await queue.run(workers: min(policy.concurrency, addresses.count)) { [self] turn in
            let url = addresses[turn.job]
            guard turn.verdict == nil else { return queue.abandon(turn) }
            let exchange = await transport.exchange(TransferRequest(url: url, date: date))
            guard queue.finish(turn, with: exchange, url: url.serialized) else { return }
            let probe = SiblingProbe(
                status: exchange.answer?.status, finalURL: exchange.answer?.url,
                redirectCount: max(0, exchange.hops.count - 1), text: Self.page(of: exchange)?.text ?? "")
            state.withLock { $0.probes[url.serialized] = probe }
        }
        return state.withLock { state in
            state.candidates.compactMap { candidate in
                let final = candidate.exchange.answer?.url.serializedWithoutFragment ?? ""
                let observation = LiveObservation(
                    exchange: candidate.exchange, bodyDigest: nil, page: candidate.page,
                    sibling: state.probes[candidate.sibling.serialized],
                    sharedDestinationCount: max(0, (state.destinations[final] ?? 1) - 1))
                return LinkJudge.softNotFound(observation).map { (candidate.request, $0) }
            }
        }
    }
}
