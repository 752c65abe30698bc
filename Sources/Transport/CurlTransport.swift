public import Web

/// Exchanges through libcurl.
///
/// One thread of its own makes all transfers, as many at once as are asked for: how many that should be, in all and
/// for one host, is the caller's business (`Fetching`). HTTP/2 is used where a server offers it. Cookies live for one
/// exchange. Neither the environment's proxies nor `.netrc` are read.
///
/// Call ``shutdown()`` before the process exits: the TLS library takes itself down at exit, and a thread that is
/// still using it may crash.
public final class CurlTransport: Transporting {
    private let loop: TransferLoop
    private let thread: DedicatedThread
    private let inquiry: NameInquiry
    private let allowsFTP: Bool

    /// Starts the thread.
    ///
    /// - Parameter resolver: who is asked whether a name is gone; libcurl itself always asks the system.
    /// - Throws: ``TransportError`` when an option is malformed or the system grants too little.
    public init(
        configuration: TransportConfiguration = TransportConfiguration(),
        resolver: any NameResolving = SystemResolver()
    ) throws(TransportError) {
        try configuration.validate()
        allowsFTP = configuration.allowsFTP
        let loop = try TransferLoop()
        self.loop = loop
        inquiry = NameInquiry(resolver: resolver, controlNames: configuration.controlNames)
        thread = try DedicatedThread { TransferWorker(loop: loop, configuration: configuration).run() }
    }

    deinit {
        // No exchange is going on, since each holds the transport: the thread is idle and ends at once.
        loop.stop(resuming: nil)
        thread.join()
    }

    /// Ends every exchange with `cancelled`, stops the thread and waits for its end. Later exchanges end at once.
    public func shutdown() async {
        await withCheckedContinuation { loop.stop(resuming: $0) }
        // The thread has done its last act: the wait is for its return alone.
        thread.join()
    }

    /// Asks for one URL, follows its redirects and returns what came of it.
    public func exchange(_ request: TransferRequest) async -> Exchange {
        guard request.url.isHTTP || (allowsFTP && request.url.isFTP) else {
            return Exchange(
                requestedURL: request.url, date: request.date, hops: [],
                failure: TransferFailure(.other, detail: "a \(request.url.scheme.prefix(20)): URL cannot be asked for"))
        }
        let outcome = await outcome(of: request)
        let failure: TransferFailure? =
            switch outcome.end {
            case .answered: nil
            case .failed(let failure): failure
            case .nameNotResolved(let host): await inquiry.failure(for: host)
            }
        return Exchange(
            requestedURL: request.url, date: request.date, hops: outcome.hops, body: outcome.body,
            isBodyTruncated: outcome.isBodyTruncated, failure: failure)
    }

    /// Where a request stands between its caller and the thread, so that its cancellation never overtakes its start.
    private enum Registration {
        case pending, registered, cancelled
    }

    private func outcome(of request: TransferRequest) async -> TransferOutcome {
        let identifier = loop.makeIdentifier()
        let registration = Locked(Registration.pending)
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                loop.start(TransferLoop.Order(identifier: identifier, request: request, continuation: continuation))
                let isCancelled = registration.withLock { state in
                    defer { state = .registered }
                    return state == .cancelled
                }
                if isCancelled { loop.cancel(identifier) }
            }
        } onCancel: {
            let isRegistered = registration.withLock { state in
                defer { state = .cancelled }
                return state == .registered
            }
            if isRegistered { loop.cancel(identifier) }
        }
    }
}
