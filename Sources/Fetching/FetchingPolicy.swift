/// How fast one host is asked.
public struct HostPace: Hashable, Sendable {
    /// How many requests are under way at once.
    public var concurrency: Int
    /// How many requests may begin in a second, averaged; infinite for no limit.
    public var requestsPerSecond: Double
    /// How many may begin at once after a pause.
    public var burst: Int

    /// Creates a pace.
    public init(concurrency: Int = 10, requestsPerSecond: Double = 20, burst: Int = 10) {
        self.concurrency = max(1, concurrency)
        self.requestsPerSecond = requestsPerSecond > 0 ? requestsPerSecond : .infinity
        self.burst = max(1, burst)
    }

    /// For a server of one's own.
    public static let unlimited = HostPace(concurrency: .max, requestsPerSecond: .infinity)
}

/// How polite and how patient a run is.
public struct FetchingPolicy: Hashable, Sendable {
    /// How many requests are under way at once, over all hosts.
    public var concurrency = 128
    /// The pace of a host that ``hostPaces`` does not name: what publishers' servers bear without remark.
    public var pace = HostPace()
    /// The paces of single hosts. The registries ask for less than ten requests a second of one client.
    public var hostPaces: [String: HostPace] = [
        "doi.org": HostPace(concurrency: 4, requestsPerSecond: 10, burst: 4),
        "dx.doi.org": HostPace(concurrency: 4, requestsPerSecond: 10, burst: 4),
        "api.crossref.org": HostPace(concurrency: 2, requestsPerSecond: 5, burst: 2),
        "hdl.handle.net": HostPace(concurrency: 4, requestsPerSecond: 10, burst: 4),
        "arxiv.org": HostPace(concurrency: 1, requestsPerSecond: 1, burst: 1),
        "web.archive.org": HostPace(concurrency: 2, requestsPerSecond: 4, burst: 2),
    ]
    /// How often a request is repeated after a failure that may be chance: a reset, a 500.
    public var repetitionLimit = 1
    /// How often a request is repeated when the server asks for patience (429, or 503 with `Retry-After`).
    public var patienceLimit = 2
    /// How many requests to one host are repeated in all: a host that fails every time is not asked everything twice.
    public var retryBudget = 20
    /// The longest `Retry-After` that is waited for. A server that asks for more is left alone, and its 429 or 503 is
    /// the answer.
    public var longestRetryAfter: Duration = .seconds(60)
    /// The wait before the first repetition; each further one is twice as long as the one before.
    public var backoff: Duration = .seconds(1)
    /// By how much of itself a wait may be longer. The share depends on the URL alone: many do not return at once, and
    /// a run can be repeated.
    public var jitter = 0.25
    /// After how many failures in a row to reach a host, or to get an answer from it in time, it is asked no more in
    /// this run.
    public var failureLimit = 5
    /// How many bytes of bodies are kept for callers who ask for a URL again. Beyond, the oldest are let go, and their
    /// URLs would be asked again.
    public var keptBodyBytes = 32 << 20

    /// Creates the default policy.
    public init() {}

    /// How fast an FTP server is asked that ``hostPaces`` does not name: many let one client have two or three
    /// connections, and each of them takes a login.
    private static let ftpPace = HostPace(concurrency: 2, requestsPerSecond: 4, burst: 2)

    /// The pace of a host.
    ///
    /// - Parameter port: a server at FTP's own port is asked more slowly, unless ``pace`` knows no limit.
    public func pace(ofHost host: String, port: UInt16? = nil) -> HostPace {
        hostPaces[host] ?? (port == 21 && pace != .unlimited ? FetchingPolicy.ftpPace : pace)
    }
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
