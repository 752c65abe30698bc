import Checking
import Foundation

/// How far a run is: one line drawn over on a terminal, a plain line now and then elsewhere.
struct ProgressLine: Sendable {
    let console: Console
    let name: String

    /// Elsewhere than on a terminal a line is written for so many steps of a run.
    private static let plainSteps = 10

    func show(_ progress: Verifier.Progress) {
        let text = "\(name): \(progress.done) of \(progress.total) references done"
        if console.isInteractive {
            console.redraw(text)
        } else {
            let step = max(1, (progress.total + ProgressLine.plainSteps - 1) / ProgressLine.plainSteps)
            if progress.done == progress.total || (progress.done > 0 && progress.done.isMultiple(of: step)) {
                console.note(text)
            }
        }
    }

    func finish() { console.redraw("") }
}
