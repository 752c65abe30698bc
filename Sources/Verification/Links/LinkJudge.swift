public import Web

/// Says what an exchange means for a link.
///
/// What could not be asked is never said to be gone: that takes a definite answer of the server, of the DNS or of the
/// registry.
public enum LinkJudge {
    /// Statuses that refuse the one who asks, and say nothing of the page (RFC 9110; 418 and 999 by custom).
    static let refusals: Set<Int> = [401, 402, 403, 407, 418, 429, 451, 999]

    /// Judges an exchange.
    ///
    /// - Parameters:
    ///   - accepted: statuses that count as good for this host.
    ///   - challenge: a sign of a wall that was found in the answer's page.
    ///   - isConditional: whether the page was asked for on the condition that it has changed (RFC 9110, section 13): a
    ///     304 then says that it is there. Unasked, a 304 says nothing.
    public static func outcome(
        of exchange: Exchange, accepted: Set<Int> = [], challenge: String? = nil, isConditional: Bool = false
    ) -> LinkOutcome {
        if let failure = exchange.failure { return outcome(of: failure, exchange) }
        guard let answer = exchange.answer else {
            return LinkOutcome(.unreachable, code: TransferFailure.Kind.other.rawValue, detail: "no answer came")
        }
        // The condition is for the URL that was asked, and goes to no other.
        let isConfirmed = isConditional && exchange.hops.count == 1 && answer.status == 304
        var outcome =
            isConfirmed
            ? LinkOutcome(.ok, code: codes[304] ?? "http-304", detail: "unchanged since the last check")
            : judged(answer, exchange, accepted: accepted, challenge: challenge)
        outcome.status = answer.status
        if exchange.hops.count > 1 {
            outcome.finalURL = answer.url.serializedWithoutFragment
            outcome.hops = hops(of: exchange)
        } else if answer.facts != nil {
            outcome.onlyHop = hop(answer)
        }
        return outcome
    }

    /// The registry's word on a DOI: its first answer redirects for a DOI that is registered, and is a 404 for one that
    /// is not. What the publisher's server answers to robots says nothing of either.
    public static func outcome(ofDOI exchange: Exchange) -> LinkOutcome {
        guard let registry = exchange.hops.first else { return outcome(of: exchange) }
        var outcome = LinkOutcome(
            .ok, code: LinkCode.doiRegistered, detail: "the DOI is registered", status: exchange.hops.last?.status)
        if registry.redirectTarget == nil {
            guard registry.status == 404 else { return self.outcome(of: exchange) }
            outcome = LinkOutcome(
                .gone, code: LinkCode.doiNotRegistered, detail: "the registry does not know the DOI", status: 404)
        } else if let last = exchange.hops.last, last.redirectTarget == nil, last.status == 404 || last.status == 410 {
            outcome.detail = "the DOI is registered, and the publisher answers \(words(for: last))"
        } else if let failure = exchange.failure {
            outcome.detail = "the DOI is registered; the publisher's page was not reached: \(failure.detail)"
        }
        if exchange.hops.count > 1 {
            outcome.finalURL = exchange.hops.last?.url.serializedWithoutFragment
            outcome.hops = hops(of: exchange)
        } else if registry.facts != nil {
            outcome.onlyHop = hop(registry)
        }
        return outcome
    }

    /// The outcome of a success whose page is not the one that was asked for; nil for any other.
    public static func softNotFound(_ observation: LiveObservation) -> LinkOutcome? {
        guard let page = observation.page, let sign = SoftNotFound.sign(in: observation, page: page) else { return nil }
        var outcome = outcome(of: observation.exchange)
        outcome.linkClass = .softNotFound
        outcome.code = LinkCode.softNotFound
        outcome.detail = sign
        outcome.advice = nil
        return outcome
    }

    private static func outcome(of failure: TransferFailure, _ exchange: Exchange) -> LinkOutcome {
        let linkClass: LinkClass =
            switch failure.kind {
            case .nameNotFound, .ftpNotFound: .gone
            case .ftpRefused: .blocked
            case .addressRefused, .cancelled: .skipped
            default: .unreachable
            }
        return LinkOutcome(
            linkClass, code: failure.kind.rawValue, detail: failure.detail, status: exchange.hops.last?.status,
            finalURL: exchange.hops.count > 1 ? exchange.hops.last?.url.serializedWithoutFragment : nil,
            hops: hops(of: exchange))
    }

    private static func judged(
        _ answer: ResponseHop, _ exchange: Exchange, accepted: Set<Int>, challenge: String?
    ) -> LinkOutcome {
        let status = answer.status
        // Whatever the server's last reply was: the transport calls it an answer when the file or folder is there.
        if answer.url.isFTP { return moved(exchange) ?? LinkOutcome(.ok, code: LinkCode.ftpFound, detail: "") }
        let code = codes[status] ?? "http-\(status)"
        if accepted.contains(status) { return moved(exchange) ?? LinkOutcome(.ok, code: code, detail: "accepted") }
        if answer.headers["cf-mitigated"] != nil {
            return LinkOutcome(.blocked, code: LinkCode.challenge, detail: "the server asks for a sign of life")
        }
        switch status {
        case 200...299:
            if let challenge { return LinkOutcome(.blocked, code: LinkCode.challenge, detail: challenge) }
            return moved(exchange) ?? LinkOutcome(.ok, code: code, detail: "")
        case 304:
            return LinkOutcome(
                .unreachable, code: code,
                detail: "the server says that nothing has changed (\(words(for: answer))), which it was not asked")
        case 404, 410: return LinkOutcome(.gone, code: code, detail: "the server answers \(words(for: answer))")
        case _ where refusals.contains(status):
            return LinkOutcome(
                .blocked, code: code,
                detail: challenge ?? "the server refuses the check: \(words(for: answer))")
        default:
            if let challenge { return LinkOutcome(.blocked, code: LinkCode.challenge, detail: challenge) }
            return LinkOutcome(.unreachable, code: code, detail: "the server answers \(words(for: answer))")
        }
    }

    /// A success behind redirects; nil when there was none.
    private static func moved(_ exchange: Exchange) -> LinkOutcome? {
        let redirects = exchange.hops.dropLast()
        guard !redirects.isEmpty, let final = exchange.answer?.url.serializedWithoutFragment else { return nil }
        if redirects.allSatisfy(\.isPermanentRedirect) {
            return LinkOutcome(
                .moved, code: LinkCode.movedPermanently, detail: "the page has moved for good", advice: final)
        }
        return LinkOutcome(.moved, code: LinkCode.movedTemporarily, detail: "the server leads elsewhere for now")
    }

    private static func hops(of exchange: Exchange) -> [LinkHop] {
        exchange.hops.map(hop)
    }

    private static func hop(_ response: ResponseHop) -> LinkHop {
        LinkHop(url: response.url.serializedWithoutFragment, status: response.status, facts: response.facts)
    }

    /// `404 Not Found`; the reason phrase is the server's and may be missing.
    private static func words(for hop: ResponseHop) -> String {
        hop.reason.isEmpty ? String(hop.status) : "\(hop.status) \(hop.reason)"
    }

    /// The codes of common statuses, so that a list of a million links shares them.
    private static let codes: [Int: String] = Dictionary(
        uniqueKeysWithValues: [
            200, 204, 206, 304, 400, 401, 403, 404, 405, 406, 410, 418, 429, 451, 500, 502, 503, 504, 999,
        ]
        .map { ($0, "http-\($0)") })
}
