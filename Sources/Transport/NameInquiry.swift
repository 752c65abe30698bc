import Web

/// Decides whether a name that libcurl could not look up is gone or merely could not be looked up.
///
/// A name is gone when the resolver says twice that it is absent while it finds a control name: a machine without a
/// resolver, or without a network, proves nothing. Each name is decided once a run, and so is the control.
actor NameInquiry {
    private enum Control {
        case unasked
        case asking([CheckedContinuation<Bool, Never>])
        case known(Bool)
    }

    private let resolver: any NameResolving
    private let controlNames: [String]
    private var control = Control.unasked
    private var decided: [String: TransferFailure] = [:]

    init(resolver: any NameResolving, controlNames: [String]) {
        self.resolver = resolver
        self.controlNames = controlNames
    }

    /// The failure that a host's exchange ends with.
    func failure(for host: String) async -> TransferFailure {
        if let failure = decided[host] { return failure }
        let failure = await decide(host)
        if !Task.isCancelled { decided[host] = failure }
        return failure
    }

    private func decide(_ host: String) async -> TransferFailure {
        let unresolved = TransferFailure(.nameUnresolved, detail: "the name \(host) could not be looked up")
        for _ in 0..<2 {
            guard await resolver.resolution(of: host) == .absent else { return unresolved }
        }
        guard await isControlFound() else {
            return TransferFailure(
                .nameUnresolved, detail: "the name \(host) could not be looked up, and no other name could")
        }
        return TransferFailure(.nameNotFound, detail: "the name \(host) has no address")
    }

    private func isControlFound() async -> Bool {
        switch control {
        case .known(let isFound):
            return isFound
        case .asking(let waiters):
            return await withCheckedContinuation { control = .asking(waiters + [$0]) }
        case .unasked:
            control = .asking([])
        }
        var isFound = false
        for name in controlNames where !isFound {
            isFound = await resolver.resolution(of: name) == .found
        }
        if case .asking(let waiters) = control {
            for waiter in waiters { waiter.resume(returning: isFound) }
        }
        // A cancelled look-up proves nothing for those who are not cancelled.
        control = Task.isCancelled && !isFound ? .unasked : .known(isFound)
        return isFound
    }
}
