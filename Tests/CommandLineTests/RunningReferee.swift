import Foundation
import TestSupport

/// The built tool while it runs: it can be spoken to, interrupted and killed.
final class RunningReferee {
    private let process = Process()
    private let folder: TemporaryFolder
    private let started = ContinuousClock.now

    /// Starts the tool in a folder of its own, or in one that is given; what it remembers, it remembers there.
    init(
        _ arguments: [String], in work: TemporaryFolder? = nil, input: String? = nil,
        environment: [String: String] = [:]
    ) throws {
        folder = try TemporaryFolder()
        process.executableURL = RefereeProcess.binary
        process.arguments = arguments
        process.currentDirectoryURL = (work ?? folder).url
        process.environment = ProcessInfo.processInfo.environment
            .merging(["XDG_CACHE_HOME": (work ?? folder).url.path + "/.caches"]) { $1 }
            .merging(environment) { $1 }
        // Files, not pipes: a full pipe would stop the tool while nobody reads.
        for name in ["output", "complaints"] { _ = try folder.write("", to: name) }
        process.standardOutput = try FileHandle(forWritingTo: folder.url.appending(path: "output"))
        process.standardError = try FileHandle(forWritingTo: folder.url.appending(path: "complaints"))
        if let input {
            process.standardInput = try FileHandle(forReadingFrom: URL(filePath: folder.write(input, to: "input")))
        } else {
            process.standardInput = FileHandle.nullDevice
        }
        try process.run()
    }

    deinit { if process.isRunning { send(SIGKILL) } }

    /// Sends a signal.
    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Whether it still runs.
    var isRunning: Bool { process.isRunning }

    /// Waits until something has come about, or the tool has ended.
    ///
    /// It keeps its thread: who gives it away gets it back only when tests that wait for other programs let go of
    /// theirs, and what it waited for is long past.
    func wait(until isReached: () -> Bool) {
        while !isReached(), isRunning { usleep(2_000) }
    }

    /// Waits for the end: the exit code, or the signal that ended it.
    @discardableResult
    func wait() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// What it has written so far.
    var output: String { text("output") }
    /// What it has complained of so far.
    var complaints: String { text("complaints") }

    private func text(_ name: String) -> String {
        String(decoding: (try? Data(contentsOf: folder.url.appending(path: name))) ?? Data(), as: UTF8.self)
    }
}
