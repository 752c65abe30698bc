import Foundation
import Synchronization

/// How far a check is: a line drawn over on a terminal, nothing elsewhere.
final class CheckProgress: Sendable {
    /// A terminal need not be drawn to more often; the eye follows no faster.
    private static let interval: Duration = .milliseconds(100)

    private let console: Console
    private let started = ContinuousClock.now
    private let drawn = Atomic<Int>(0)

    init(console: Console) { self.console = console }

    func show(_ done: Int, _ total: Int) {
        guard console.isInteractive else { return }
        let elapsed = ContinuousClock.now - started
        let step = Int(elapsed / CheckProgress.interval)
        let last = drawn.load(ordering: .relaxed)
        guard step > last, drawn.compareExchange(expected: last, desired: step, ordering: .relaxed).exchanged else {
            return
        }
        let seconds = max(elapsed / .seconds(1), 0.001)
        let rate = Double(done) / seconds
        let rest = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
        console.redraw("\(done) of \(total) links, \(Int(rate.rounded())) a second, about \(rest) s left")
    }

    func finish() { console.redraw("") }
}
