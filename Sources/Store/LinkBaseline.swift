public import Foundation
public import Verification

/// Failures that are accepted as known, so that a run fails for new ones only.
public struct LinkBaseline: Hashable, Sendable {
    /// When they were accepted, in whole seconds.
    public let date: Date
    /// The class of every accepted failure by URL, fragments included, credentials taken out.
    public let classes: [String: LinkClass]

    /// Whether a failure was accepted: the URL failed then, and has not become worse since.
    ///
    /// A link that could not be reached and is now gone has become worse. A page that is gone one way and now another
    /// (soft 404, 404) has not.
    public func accepts(_ url: String, _ linkClass: LinkClass) -> Bool {
        guard let accepted = classes[StoredText.withoutCredentials(url: url)] else { return false }
        return linkClass.severity <= accepted.severity
    }
}

extension LinkClass {
    /// How bad a finding is, for what became worse.
    var severity: Int {
        switch self {
        case .ok, .moved, .excluded, .skipped: 0
        case .blocked: 1
        case .unreachable: 2
        case .softNotFound, .gone, .invalid: 3
        }
    }
}
