import ArgumentParser
import Checking

/// The tool's exit codes, documented in the README. The numbers from 64 on are those of BSD's sysexits.h.
enum ExitStatus: Int32, CaseIterable {
    /// Nothing at or above the level of `--fail-on`.
    case noFindings = 0
    /// Findings at or above the level.
    case findings = 1
    /// With `--strict`: something was unreachable, so the check is not complete.
    case incomplete = 2
    /// Wrong flags or an unusable configuration (EX_USAGE).
    case usage = 64
    /// An article is there and cannot be read (EX_DATAERR).
    case unreadableInput = 65
    /// An article or a snapshot file does not exist (EX_NOINPUT).
    case noSuchInput = 66
    /// A report cannot be written (EX_CANTCREAT).
    case unwritableOutput = 73
    /// Ended by Ctrl-C or SIGTERM, with the results so far.
    case interrupted = 130

    init(_ code: CheckingError.Code) {
        switch code {
        case .noSuchInput: self = .noSuchInput
        case .unreadableArticle, .unreadableSnapshots: self = .unreadableInput
        case .unwritableOutput: self = .unwritableOutput
        }
    }

    /// What stays to be reported when several articles end differently: work that could not be done outranks
    /// findings, and findings outrank an incomplete check.
    static func combined(_ statuses: [ExitStatus]) -> ExitStatus {
        let order: [ExitStatus] = [
            .interrupted, .usage, .noSuchInput, .unreadableInput, .unwritableOutput, .findings, .incomplete,
        ]
        return order.first(where: statuses.contains) ?? .noFindings
    }

    /// As ArgumentParser ends a command.
    var exitCode: ExitCode { ExitCode(rawValue) }
}
