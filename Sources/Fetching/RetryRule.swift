import Web

/// Whether an attempt is to be repeated, and after what wait.
struct RetryRule {
    /// What to do after an attempt.
    enum Decision: Hashable {
        /// It stands.
        case accept
        /// Again after a wait of this request alone.
        case again(after: Duration, reason: String)
        /// Again after a wait of every request to the host, which asked for it.
        case againHostWide(after: Duration, reason: String)
    }

    let policy: FetchingPolicy

    /// Decides.
    ///
    /// - Parameters:
    ///   - attempt: the number of attempts made so far, 1 after the first.
    ///   - url: what the share of a wait is drawn from that differs from URL to URL.
    func decision(on exchange: Exchange, attempt: Int, url: String) -> Decision {
        let wait = policy.backoff * (1 << min(attempt - 1, 16)) * (1 + policy.jitter * RetryRule.share(of: url))
        if let failure = exchange.failure {
            // Once more, or as often as is asked for, for what may have been chance. The rest (TLS, loops, refused addresses, names) is not
            // chance, or, as with names, has been asked twice already.
            return failure.kind.mayBeChance && attempt <= policy.repetitionLimit
                ? .again(after: wait, reason: failure.detail) : .accept
        }
        guard let answer = exchange.answer else { return .accept }
        switch answer.status {
        case 429, 503:
            let asked = answer.headers["Retry-After"].flatMap {
                RetryAfter.duration($0, answeredAt: answer.headers["Date"])
            }
            if answer.status == 503, asked == nil { fallthrough }
            guard attempt <= policy.patienceLimit else { return .accept }
            let pause = asked ?? wait
            guard pause <= policy.longestRetryAfter else { return .accept }
            // A redirect led to the host that asks for the pause; the others of the first host need not wait for it.
            let reason = "status \(answer.status)"
            return exchange.hops.first?.url.host == answer.url.host
                ? .againHostWide(after: pause, reason: reason) : .again(after: pause, reason: reason)
        case 500, 502, 504:
            return attempt <= policy.repetitionLimit
                ? .again(after: wait, reason: "status \(answer.status)") : .accept
        default:
            return .accept
        }
    }

    /// From 0 to 1, the same for one URL on every run (FNV-1a).
    static func share(of url: String) -> Double {
        var digest: UInt32 = 0x811C_9DC5
        for byte in url.utf8 { digest = (digest ^ UInt32(byte)) &* 0x0100_0193 }
        return Double(digest >> 16) / Double(1 << 16)
    }
}
