public import Web

/// A request whose turn has come.
public struct Turn<Job: Sendable>: Sendable {
    /// What is to be asked.
    public let job: Job
    /// How many attempts were made before.
    public let attempt: Int
    /// The failure to end with unasked, when the host was given up; nil when it is to be asked.
    public let verdict: TransferFailure?
    let host: Int
    let owner: UInt64?
}
