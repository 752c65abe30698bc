import Web

/// What the transfer thread does: it alone touches the easy handles, and of the multi handle all but `wake()`.
final class TransferWorker {
    /// How many handles without a transfer are kept for the next ones.
    private static let idleLimit = 64
    /// The longest wait. libcurl shortens it to its own timers, and a wake ends it; it only bounds an oversight.
    private static let waitMilliseconds: Int32 = 1_000

    private let loop: TransferLoop
    private let configuration: TransportConfiguration
    private var running: [UInt: Transfer] = [:]
    private var handles: [UInt64: UInt] = [:]
    private var idle: [Transfer] = []
    private let certificates = CertificateMemory()

    init(loop: TransferLoop, configuration: TransportConfiguration) {
        self.loop = loop
        self.configuration = configuration
    }

    /// Works until the loop is stopped.
    func run() {
        while true {
            let batch = loop.takeCommands()
            for command in batch.commands {
                switch command {
                case .start(let order): start(order)
                case .cancel(let identifier): cancel(identifier)
                }
            }
            if batch.isStopping { break }
            do {
                try loop.multi.perform()
                while let completion = loop.multi.nextCompletion() { complete(completion) }
                try loop.multi.wait(milliseconds: TransferWorker.waitMilliseconds)
            } catch {
                // The multi handle is broken (no memory): nothing under way can end well, and waiting would spin.
                for transfer in running.values { end(transfer, with: transfer.outcome(of: error)) }
            }
        }
        for transfer in running.values { end(transfer, with: transfer.cancelledOutcome()) }
        idle = []
        loop.didStop()
    }

    private func start(_ order: TransferLoop.Order) {
        do {
            let transfer = try idle.popLast() ?? Transfer(configuration: configuration, certificates: certificates)
            try transfer.begin(order)
            run(transfer)
        } catch {
            order.continuation.resume(
                returning: .failed(TransferFailure(.other, detail: "\(order.request.url.host) was not asked: \(error)"))
            )
        }
    }

    /// Makes the transfer's next hop.
    private func run(_ transfer: Transfer) {
        if let refusal = transfer.refusalOfLiteral() { return end(transfer, with: refusal) }
        do {
            try transfer.prepareHop()
            try loop.multi.add(transfer.easy)
            running[transfer.easy.identity] = transfer
            handles[transfer.identifier] = transfer.easy.identity
        } catch {
            end(transfer, with: transfer.outcome(of: error))
        }
    }

    private func complete(_ completion: MultiHandle.Completion) {
        guard let transfer = running[completion.identity] else { return }
        detach(transfer)
        if let outcome = transfer.finishHop(completion.code) {
            end(transfer, with: outcome)
        } else {
            run(transfer)
        }
    }

    private func cancel(_ identifier: UInt64) {
        guard let handle = handles[identifier], let transfer = running[handle] else { return }
        end(transfer, with: transfer.cancelledOutcome())
    }

    /// Takes a transfer out of libcurl's hands.
    private func detach(_ transfer: Transfer) {
        guard running.removeValue(forKey: transfer.easy.identity) != nil else { return }
        handles[transfer.identifier] = nil
        // It can fail only for a handle that is not in there, and this one was.
        try? loop.multi.remove(transfer.easy)
    }

    private func end(_ transfer: Transfer, with outcome: TransferOutcome) {
        detach(transfer)
        transfer.end(with: outcome)
        if idle.count < TransferWorker.idleLimit { idle.append(transfer) }
    }
}
