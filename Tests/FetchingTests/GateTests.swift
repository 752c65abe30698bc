import Testing
import Transport

@testable import Fetching

@Suite struct `A gate` {
    @Test func `lets in as many as it has places, under load and cancellation`() async throws {
        let gate = Gate(limit: 3)
        let counts = Locked((inside: 0, most: 0, entered: 0))
        await withTaskGroup(of: Void.self) { group in
            for index in 0..<2_000 {
                group.addTask {
                    let task = Task {
                        try await gate.enter()
                        counts.withLock { counts in
                            counts.inside += 1
                            counts.entered += 1
                            counts.most = max(counts.most, counts.inside)
                        }
                        await Task.yield()
                        counts.withLock { $0.inside -= 1 }
                        gate.leave()
                    }
                    if index.isMultiple(of: 3) { task.cancel() }
                    _ = await task.result
                }
            }
        }
        let (inside, most, entered) = counts.withLock { $0 }
        #expect(inside == 0)
        #expect((1...3).contains(most))
        #expect(entered >= 1_333)
        // Every place has been given back.
        for _ in 0..<3 { try await gate.enter() }
    }

    @Test func `lets in those who wait in the order of their coming`() async throws {
        let gate = Gate(limit: 1)
        try await gate.enter()
        let order = Locked<[Int]>([])
        var tasks: [Task<Void, any Error>] = []
        for index in 0..<100 {
            let hasBegun = Locked(false)
            tasks.append(
                Task { @MainActor in
                    hasBegun.withLock { $0 = true }
                    try await gate.enter()
                    order.withLock { $0.append(index) }
                    gate.leave()
                })
            while !hasBegun.withLock({ $0 }) { await Task.yield() }
            // On the main actor a task reaches its wait before another one begins.
            await MainActor.run {}
        }
        tasks[50].cancel()
        _ = await tasks[50].result
        gate.leave()
        for task in tasks { _ = await task.result }
        #expect(order.withLock { $0 } == (0..<100).filter { $0 != 50 })
    }
}
