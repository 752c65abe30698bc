/// How polite and how patient a run is.
public struct FetchingPolicy: Hashable, Sendable {
    /// How many requests are under way at once, over all hosts.
    public var concurrency = 64
    /// How many requests are under way at once to one host.
    public var concurrencyPerHost = 2
    /// How long to wait between the beginnings of two requests to one host.
    public var delayPerHost: Duration = .milliseconds(250)
    /// How often a request is repeated when the server asks for patience (429, or 503 with `Retry-After`).
    public var patienceLimit = 2
    /// The longest `Retry-After` that is waited for. A server that asks for more is left alone, and its 429 or 503 is
    /// the answer.
    public var longestRetryAfter: Duration = .seconds(60)
    /// The wait before the first repetition; each further one is twice as long as the one before.
    public var backoff: Duration = .seconds(1)
    /// After how many failures in a row to reach a host it is asked no more in this run.
    public var failureLimit = 3
    /// How many bytes of bodies are kept for callers who ask for a URL again. Beyond, the oldest are let go, and their
    /// URLs would be asked again.
    public var keptBodyBytes = 32 << 20

    /// Creates the default policy.
    public init() {}
}

/// What happened in a run besides its results: for the log, since it differs from run to run.
public enum FetchEvent: Hashable, Sendable, CustomStringConvertible {
    /// A request will be repeated.
    case retry(url: String, attempt: Int, wait: Duration, reason: String)
    /// A host is asked no more.
    case hostGivenUp(host: String, failures: Int, reason: String)

    /// One line.
    public var description: String {
        switch self {
        case .retry(let url, let attempt, let wait, let reason):
            "attempt \(attempt) at \(url) failed (\(reason)); again in \(wait)"
        case .hostGivenUp(let host, let failures, let reason):
            "\(host) failed \(failures) times in a row (\(reason)) and is asked no more"
        }
    }
}
