/// What a check of one link found.
///
/// Its contents are shared until they are changed: of fifty thousand links most come to the same.
public struct LinkOutcome: Hashable, Sendable {
    private final class Contents: Sendable {
        let linkClass: LinkClass
        let code: String
        let detail: String
        let status: Int?
        let finalURL: String?
        let hops: [LinkHop]
        let advice: String?

        init(
            _ linkClass: LinkClass, _ code: String, _ detail: String, _ status: Int?, _ finalURL: String?,
            _ hops: [LinkHop], _ advice: String?
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

    private var contents: Contents

    /// Creates an outcome.
    public init(
        _ linkClass: LinkClass, code: String, detail: String, status: Int? = nil, finalURL: String? = nil,
        hops: [LinkHop] = [], advice: String? = nil
    ) {
        contents = Contents(linkClass, code, detail, status, finalURL, hops, advice)
    }

    /// The class.
    public var linkClass: LinkClass {
        get { contents.linkClass }
        set {
            self = LinkOutcome(
                newValue, code: code, detail: detail, status: status, finalURL: finalURL, hops: hops, advice: advice)
        }
    }

    /// What led to it, as a stable code: `http-200`, `http-404`, `dns-not-found`, `moved-permanently`,
    /// `fragment-not-found`, `pattern`, … All codes are in ``LinkCode``, but for `http-` with a status and those of a
    /// failed transfer.
    public var code: String {
        get { contents.code }
        set {
            self = LinkOutcome(
                linkClass, code: newValue, detail: detail, status: status, finalURL: finalURL, hops: hops,
                advice: advice)
        }
    }

    /// The same in plain English, without anything that varies from run to run.
    public var detail: String {
        get { contents.detail }
        set {
            self = LinkOutcome(
                linkClass, code: code, detail: newValue, status: status, finalURL: finalURL, hops: hops, advice: advice)
        }
    }

    /// The status of the last answer; nil when nothing answered.
    public var status: Int? {
        get { contents.status }
        set {
            self = LinkOutcome(
                linkClass, code: code, detail: detail, status: newValue, finalURL: finalURL, hops: hops, advice: advice)
        }
    }

    /// Where the last answer came from, without a fragment; nil when nothing answered, and where it is the URL itself.
    public var finalURL: String? {
        get { contents.finalURL }
        set {
            self = LinkOutcome(
                linkClass, code: code, detail: detail, status: status, finalURL: newValue, hops: hops, advice: advice)
        }
    }

    /// Every response on the way, the last one included; empty when there was one alone.
    public var hops: [LinkHop] {
        get { contents.hops }
        set {
            self = LinkOutcome(
                linkClass, code: code, detail: detail, status: status, finalURL: finalURL, hops: newValue,
                advice: advice)
        }
    }

    /// What to write instead, where a permanent redirect or a registry says so.
    public var advice: String? {
        get { contents.advice }
        set {
            self = LinkOutcome(
                linkClass, code: code, detail: detail, status: status, finalURL: finalURL, hops: hops, advice: newValue)
        }
    }

    /// Compares what they say.
    public static func == (left: LinkOutcome, right: LinkOutcome) -> Bool {
        left.contents === right.contents
            || left.linkClass == right.linkClass && left.code == right.code && left.detail == right.detail
                && left.status == right.status && left.finalURL == right.finalURL && left.hops == right.hops
                && left.advice == right.advice
    }

    /// Mixes in what it says.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(linkClass)
        hasher.combine(code)
        hasher.combine(detail)
        hasher.combine(finalURL)
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
