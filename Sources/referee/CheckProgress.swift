import Fetching
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

    /// Draws the line, when it is time to.
    ///
    /// - Parameter busiest: gives so many hosts that have most left to answer; asked only when the line is drawn.
    func show(_ done: Int, _ total: Int, busiest: (Int) -> [HostLoad] = { _ in [] }) {
        guard console.isInteractive else { return }
        let elapsed = ContinuousClock.now - started
        let step = Int(elapsed / CheckProgress.interval)
        let isDue = drawn.withLock { drawn in
            defer { drawn = max(drawn, step) }
            return step > drawn
        }
        guard isDue else { return }
        console.redraw(
            CheckProgress.line(done, total, elapsed / .seconds(1), busiest: busiest(CheckProgress.hostLimit)))
    }

    /// Two hosts fit on a line beside the numbers.
    private static let hostLimit = 2
    /// Longer names are cut, so that the line fits a terminal.
    private static let longestName = 24

    /// `90 of 200 links, 30 a second, about 4 s left; waiting for slow.example (80)`.
    static func line(_ done: Int, _ total: Int, _ seconds: Double, busiest: [HostLoad]) -> String {
        let rate = Double(done) / max(seconds, 0.001)
        let rest = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
        let hosts = busiest.map { host in
            let name = host.name.count > longestName ? host.name.prefix(longestName - 1) + "…" : host.name[...]
            return "\(Console.visible(String(name))) (\(host.count))"
        }
        return "\(done) of \(total) links, \(Int(rate.rounded())) a second, about \(rest) s left"
            + (hosts.isEmpty ? "" : "; waiting for " + hosts.joined(separator: ", "))
    }

    func finish() { console.redraw("") }
}
