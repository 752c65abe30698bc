import Foundation
import TestSupport

/// A process of its own that fills a history, to be killed at will.
final class WriterProcess {
    private let process = Process()
    private let folder: TemporaryFolder
    private let output: URL

    /// The program stands beside the test bundle.
    private static let binary: URL = {
        let arguments = CommandLine.arguments
        let bundle = arguments.firstIndex(of: "--test-bundle-path").flatMap { arguments.dropFirst($0 + 1).first }
        let folder =
            bundle.map { URL(filePath: $0).deletingLastPathComponent() } ?? Bundle.main.bundleURL
        return folder.appending(path: "store-writer")
    }()

    init(history: String, work: String, count: Int, flushEvery: Int, generation: Int = 1) throws {
        folder = try TemporaryFolder()
        output = folder.url.appending(path: "output")
        try Data().write(to: output)
        process.executableURL = WriterProcess.binary
        process.arguments = [history, work, String(count), String(flushEvery), String(generation)]
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardInput = FileHandle.nullDevice
        try process.run()
    }

    /// The numbers of the records that it said were flushed last, oldest first.
    var flushed: [Int] { lines.compactMap { Int($0) } }

    /// Whether it came to its end.
    var isFinished: Bool { lines.last == "finished" }

    /// Whether it runs still.
    var isRunning: Bool { process.isRunning }

    private var lines: [Substring] {
        // Not `String(contentsOf:)`, which leaks a page whenever the file is empty.
        let content = try? FileHandle(forReadingFrom: output).readToEnd()
        let text = String(decoding: content ?? Data(), as: UTF8.self)
        // A line without an end was cut by the kill.
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    }

    /// Kills it as the system does when memory runs out, with no chance to tidy up.
    func kill() {
        if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
    }

    /// Waits for its end.
    func wait() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }
}
