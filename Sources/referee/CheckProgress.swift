import Foundation
import Transport

/// How far a check is: a line drawn over on a terminal, nothing elsewhere.
final class CheckProgress: Sendable {
    /// A terminal need not be drawn to more often; the eye follows no faster.
    private static let interval: Duration = .milliseconds(100)

    private let console: Console
    private let started = ContinuousClock.now
    /// The interval in which the line was drawn last.
    private let drawn = Locked(0)

    init(console: Console) { self.console = console }

    func show(_ done: Int, _ total: Int) {
        guard console.isInteractive else { return }
        let elapsed = ContinuousClock.now - started
        let step = Int(elapsed / CheckProgress.interval)
        let isDue = drawn.withLock { drawn in
            defer { drawn = max(drawn, step) }
            return step > drawn
        }
        guard isDue else { return }
        let seconds = max(elapsed / .seconds(1), 0.001)
        let rate = Double(done) / seconds
        let rest = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
        console.redraw("\(done) of \(total) links, \(Int(rate.rounded())) a second, about \(rest) s left")
    }

    func finish() { console.redraw("") }
}
