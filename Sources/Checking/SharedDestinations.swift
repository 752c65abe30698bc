import Verification
import Web

/// Counts, once all is gathered, how many other cited URLs of a host ended at the same page.
enum SharedDestinations {
    static func counted(_ results: [Gathering.Result]) -> [Gathering.Result] {
        var origins: [String: Set<String>] = [:]
        for attempt in results.flatMap(\.attempts) {
            guard let (from, to) = redirect(of: attempt) else { continue }
            origins[to, default: []].insert(from)
        }
        return results.map { result in
            var result = result
            result.attempts = result.attempts.map { attempt in
                guard let observation = attempt.live.observation, let (_, to) = redirect(of: attempt) else {
                    return attempt
                }
                let count = (origins[to]?.count ?? 1) - 1
                guard count > 0 else { return attempt }
                return Attempt(
                    candidate: attempt.candidate,
                    live: .observed(
                        LiveObservation(
                            exchange: observation.exchange, bodyDigest: observation.bodyDigest,
                            page: observation.page, sibling: observation.sibling, sharedDestinationCount: count)),
                    timeline: attempt.timeline, captures: attempt.captures)
            }
            return result
        }
    }

    private static func redirect(of attempt: Attempt) -> (from: String, to: String)? {
        guard let exchange = attempt.live.observation?.exchange, exchange.hops.count > 1, let answer = exchange.answer
        else { return nil }
        return (exchange.requestedURL.serializedWithoutFragment, answer.url.serializedWithoutFragment)
    }
}
