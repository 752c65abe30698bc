public import Web

/// A request whose turn has come.
public struct Turn: Sendable {
    /// The number of what is to be asked.
    public let job: Int
    /// How many attempts were made before.
    public let attempt: Int
    /// The failure to end with unasked, when the host was given up; nil when it is to be asked.
    public let verdict: TransferFailure?
    let host: Int
    let owner: UInt64?
}
