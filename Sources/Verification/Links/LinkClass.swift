/// What a check of a link comes to. The classes are never mixed: what could not be asked is not said to be dead.
///
/// The raw values are stable and stand in every output.
public enum LinkClass: String, Hashable, Sendable, CaseIterable {
    /// The page answers.
    case ok
    /// The page answers under another address.
    case moved
    /// A definite answer that there is no such page: 404, 410, a name that is gone from the DNS, a DOI that is not
    /// registered, a file or anchor that is not there.
    case gone
    /// A success status for a page that is not there.
    case softNotFound = "soft-404"
    /// The server refuses this check: 401, 402, 403, 418, 429, 451, 999, a challenge for robots.
    case blocked
    /// No answer that says anything: time-outs, 5xx, broken connections, failed look-ups, certificates.
    case unreachable
    /// What stands there is no link: no URL, no mail address.
    case invalid
    /// A pattern, a comment or the configuration leaves it out.
    case excluded
    /// It was not asked: the run was offline or ended, the address guard refused, the scheme is not for us.
    case skipped
}
