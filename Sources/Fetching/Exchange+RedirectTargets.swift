import Web

extension Exchange {
    /// The requests that redirects led to: each URL that was asked after the first, with the failure if that was the
    /// end.
    ///
    /// A target that was not asked is not among them: one that the guard refused, that closes a loop, or that was left
    /// when the run was cancelled.
    var redirectRequests: [(url: WebURL, failure: TransferFailure?)] {
        var requests: [(url: WebURL, failure: TransferFailure?)] = hops.dropFirst().map { ($0.url, nil) }
        if let failure, let target = hops.last?.redirectTarget, failure.kind.isOfRequest {
            requests.append((target, failure))
        }
        return requests
    }
}

extension TransferFailure.Kind {
    /// Whether a request was made, or tried, that ended so.
    fileprivate var isOfRequest: Bool {
        switch self {
        case .redirectLoop, .tooManyRedirects, .invalidRedirect, .addressRefused, .hostGivenUp, .cancelled, .other:
            false
        default: true
        }
    }
}
