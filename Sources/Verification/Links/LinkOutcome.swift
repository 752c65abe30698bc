public import Web

/// What a check of one link found.
///
/// Its contents are shared until they are changed: of fifty thousand links most come to the same.
public struct LinkOutcome: Hashable, Sendable {
    private struct Contents: Hashable, Sendable {
        var linkClass: LinkClass
        var code: String
        var detail: String
        var status: Int?
        /// Whether `hops` has the only hop, which stands there for what was recorded of it. The flag costs no room
        /// behind `status`; a field for that hop would, in each of a hundred thousand links that have moved.
        var isOnlyHop = false
        var finalURL: String?
        var hops: [LinkHop]
        var advice: String?
    }

    private final class Box: Sendable {
        let contents: Contents
        init(_ contents: Contents) { self.contents = contents }
    }

    private var box: Box

    /// Creates an outcome.
    public init(
        _ linkClass: LinkClass, code: String, detail: String, status: Int? = nil, finalURL: String? = nil,
        hops: [LinkHop] = [], advice: String? = nil
    ) {
        box = Box(
            Contents(
                linkClass: linkClass, code: code, detail: detail, status: status, finalURL: finalURL, hops: hops,
                advice: advice))
    }

    private mutating func set<Value>(_ field: WritableKeyPath<Contents, Value>, _ value: Value) {
        var contents = box.contents
        contents[keyPath: field] = value
        box = Box(contents)
    }

    /// The class.
    public var linkClass: LinkClass {
        get { box.contents.linkClass }
        set { set(\.linkClass, newValue) }
    }

    /// What led to it, as a stable code: `http-200`, `http-404`, `dns-not-found`, `moved-permanently`,
    /// `fragment-not-found`, `pattern`, … All codes are in ``LinkCode``, but for `http-` with a status and those of a
    /// failed transfer.
    public var code: String {
        get { box.contents.code }
        set { set(\.code, newValue) }
    }

    /// The same in plain English, without anything that varies from run to run.
    public var detail: String {
        get { box.contents.detail }
        set { set(\.detail, newValue) }
    }

    /// The status of the last answer; nil when nothing answered.
    public var status: Int? {
        get { box.contents.status }
        set { set(\.status, newValue) }
    }

    /// Where the last answer came from, without a fragment; nil when nothing answered, and where it is the URL itself.
    public var finalURL: String? {
        get { box.contents.finalURL }
        set { set(\.finalURL, newValue) }
    }

    /// Every response on the way, the last one included; empty when there was one alone.
    public var hops: [LinkHop] {
        get { box.contents.isOnlyHop ? [] : box.contents.hops }
        set {
            set(\.isOnlyHop, false)
            set(\.hops, newValue)
        }
    }

    /// The one response that came, when there was no other and something was recorded of it; nil otherwise.
    /// Setting one empties ``hops``.
    public var onlyHop: LinkHop? {
        get { box.contents.isOnlyHop ? box.contents.hops.first : nil }
        set {
            guard newValue != nil || box.contents.isOnlyHop else { return }
            set(\.isOnlyHop, newValue != nil)
            set(\.hops, newValue.map { [$0] } ?? [])
        }
    }

    /// What to write instead, where a permanent redirect or a registry says so.
    public var advice: String? {
        get { box.contents.advice }
        set { set(\.advice, newValue) }
    }

    /// Compares what they say.
    public static func == (left: LinkOutcome, right: LinkOutcome) -> Bool {
        left.box === right.box || left.box.contents == right.box.contents
    }

    /// Mixes in what it says.
    public func hash(into hasher: inout Hasher) { hasher.combine(box.contents) }
}

/// One response on the way of a link.
public struct LinkHop: Hashable, Sendable {
    /// The URL that gave it.
    public var url: String
    /// The status.
    public var status: Int
    /// Times and connection; nil unless they were recorded.
    public var facts: HopFacts?

    /// Creates a hop.
    public init(url: String, status: Int, facts: HopFacts? = nil) {
        self.url = url
        self.status = status
        self.facts = facts
    }
}
