/// What looks names up: the system in a run, a table in a test.
public protocol NameResolving: Sendable {
    /// Looks a name up, once.
    func resolution(of host: String) async -> NameResolution
}

/// What a look-up said.
public enum NameResolution: Hashable, Sendable {
    /// The name has an address.
    case found
    /// The resolver says that the name does not exist or has no address.
    case absent
    /// The resolver could not say.
    case failed
}
