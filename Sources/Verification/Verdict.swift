/// The one word that a reference gets, derived from evidence by ``Judge``.
///
/// The order of the cases is the order in which the conditions are tried.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// The live page is what was cited.
    case verified
    /// The live page is what was cited; a permanent redirect led to it on another host or path.
    case moved
    /// Gone or changed now, but a stored capture at the consulted date is what was cited.
    case verifiedArchived = "verified-archived"
    /// A stored capture at the consulted date is what was cited; the live page is another version of it.
    case drifted
    /// A page answers, and neither it nor a stored capture is what was cited.
    case mismatch
    /// The server refused us: a robot challenge, a login, a 401, 403, 429 or 451. It says nothing about the page.
    case blocked
    /// A definite answer that the page is gone: 404, 410, or the host name no longer exists.
    case dead
    /// No answer that says anything: a time-out, a broken connection, a bad certificate, a server error.
    case unreachable
    /// Not checked: no URL, excluded, offline without a capture, or nothing to compare.
    case unchecked

    /// How the verdict reads in a report.
    public var title: String {
        switch self {
        case .verified: "verified"
        case .moved: "moved"
        case .verifiedArchived: "verified by a stored capture"
        case .drifted: "changed since"
        case .mismatch: "not what was cited"
        case .blocked: "blocked"
        case .dead: "gone"
        case .unreachable: "unreachable now"
        case .unchecked: "not checked"
        }
    }

    /// What leads to the verdict, for the documentation and the report.
    public var explanation: String {
        switch self {
        case .verified: "The page at the URL today is what the entry cites."
        case .moved: "The page is what the entry cites; a permanent redirect led to it at another host or path."
        case .verifiedArchived:
            "The page is gone or another one now; a stored capture at the consulted date is what the entry cites."
        case .drifted:
            "A stored capture at the consulted date is what the entry cites; the page today is another version of it."
        case .mismatch:
            "A page answers at the URL, and neither it nor a stored capture is what the entry cites."
        case .blocked: "The server refused the check. That says nothing about the page; open it by hand."
        case .dead: "The server says that there is no such page (404, 410), or the host name no longer exists."
        case .unreachable:
            """
            No answer that says anything: a time-out, a broken connection, a certificate, a server error.
            """
        case .unchecked:
            """
            Not checked: the entry has no URL, the URL is excluded, the run was offline without a capture, or \
            there was nothing to compare.
            """
        }
    }
}

/// How urgent a finding is.
public enum Level: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Must be mended before publication.
    case a = "A"
    /// Should be mended.
    case b = "B"
    /// Look at it.
    case c = "C"
    /// Good to know.
    case g = "G"

    /// What the level asks for.
    public var explanation: String {
        switch self {
        case .a: "must be mended before publication"
        case .b: "should be mended"
        case .c: "look at it"
        case .g: "good to know"
        }
    }

    /// Orders levels from the least urgent (G) to the most urgent (A).
    public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .a: 3
        case .b: 2
        case .c: 1
        case .g: 0
        }
    }
}
