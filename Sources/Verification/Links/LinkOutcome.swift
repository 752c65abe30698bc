/// What a check of one link found.
public struct LinkOutcome: Hashable, Sendable {
    /// The class.
    public var linkClass: LinkClass
    /// What led to it, as a stable code: `http-200`, `http-404`, `dns-not-found`, `moved-permanently`,
    /// `fragment-not-found`, `pattern`, … All codes are in ``LinkCode``, but for `http-` with a status.
    public var code: String
    /// The same in plain English, without anything that varies from run to run.
    public var detail: String
    /// The status of the last answer; nil when nothing answered.
    public var status: Int?
    /// Where the last answer came from, without a fragment; nil when nothing answered.
    public var finalURL: String?
    /// Every response on the way, the last one included.
    public var hops: [LinkHop]
    /// What to write instead, where a permanent redirect or a registry says so.
    public var advice: String?

    /// Creates an outcome.
    public init(
        _ linkClass: LinkClass, code: String, detail: String, status: Int? = nil, finalURL: String? = nil,
        hops: [LinkHop] = [], advice: String? = nil
    ) {
        self.linkClass = linkClass
        self.code = code
        self.detail = detail
        self.status = status
        self.finalURL = finalURL
        self.hops = hops
        self.advice = advice
    }
}

/// One response on the way of a link.
public struct LinkHop: Hashable, Sendable {
    /// The URL that gave it.
    public var url: String
    /// The status.
    public var status: Int

    /// Creates a hop.
    public init(url: String, status: Int) {
        self.url = url
        self.status = status
    }
}
