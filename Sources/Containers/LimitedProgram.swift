import Subprocess

/// Runs a program with limits on its time, its memory and its output.
struct LimitedProgram {
    /// The most address space, in bytes.
    let memory: Int
    /// The longest time.
    let time: Duration
    /// The longest output, in bytes.
    let outputSize: Int
    /// Where the program is; nil for the folders of `PATH`.
    let folder: String?
    /// The Debian package that has the program.
    let package: String

    /// What the shell answers for a command that it does not find (POSIX, 2.8.2).
    private static let commandNotFound: Int32 = 127

    private enum Outcome: Sendable {
        case ended(TerminationStatus, [UInt8])
        case timedOut
    }

    /// Runs the program and returns its standard output.
    ///
    /// The program is ended when the time is over or the task is cancelled.
    func output(of name: String, _ arguments: [String]) async throws(ContainerError) -> [UInt8] {
        let outcome: Outcome
        do {
            outcome = try await race(name, arguments)
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            throw ContainerError(.tooLarge, "\(name) wrote more than \(outputSize) bytes and was ended.")
        } catch {
            if error is CancellationError || Task.isCancelled {
                throw ContainerError(.cancelled, "\(name) was ended because the run was cancelled.")
            }
            throw ContainerError(.programFailed, "\(name) could not be run: \(error)")
        }
        switch outcome {
        case .timedOut: throw ContainerError(.timedOut, "\(name) took longer than \(time) and was ended.")
        case .ended(.exited(0), let bytes): return bytes
        case .ended(.exited(LimitedProgram.commandNotFound), _):
            throw ContainerError(
                .programMissing, "\(name) is not installed; install it with: apt-get install \(package)")
        case .ended(let status, _):
            throw ContainerError(.damaged, "\(name) cannot read the file: it ended with \(status).")
        }
    }

    private func race(_ name: String, _ arguments: [String]) async throws -> Outcome {
        try await withThrowingTaskGroup(of: Outcome.self) { group in
            group.addTask { try await run(name, arguments) }
            group.addTask {
                try await Task.sleep(for: time)
                return .timedOut
            }
            defer { group.cancelAll() }
            return try await group.next() ?? .timedOut
        }
    }

    private func run(_ name: String, _ arguments: [String]) async throws -> Outcome {
        let path = folder.map { $0 + "/" + name } ?? name
        // The shell limits itself and then becomes the program. The memory is in units of 1,024 bytes, the time of the
        // processor in seconds: a second line of defence should ending the process fail.
        let script = #"ulimit -v "$1"; ulimit -t "$2"; shift 2; exec "$@""#
        let seconds = max(1, time.components.seconds + 1)
        let result = try await Subprocess.run(
            .name("sh"),
            arguments: Arguments(["-c", script, "sh", String(memory / 1_024), String(seconds), path] + arguments),
            environment: .inherit.updating(["LC_ALL": "C.UTF-8"]),
            input: .none,
            output: .bytes(limit: outputSize),
            error: .discarded)
        return .ended(result.terminationStatus, result.standardOutput)
    }
}
