import Foundation
import TestSupport

/// Runs the built tool as a user would.
struct RefereeProcess {
    let status: Int32
    let output: String
    let complaints: String

    /// The binary stands beside the test bundle.
    static let binary: URL = {
        let arguments = CommandLine.arguments
        if let flag = arguments.firstIndex(of: "--test-bundle-path"), flag + 1 < arguments.count {
            return URL(filePath: arguments[flag + 1]).deletingLastPathComponent().appending(path: "referee")
        }
        return PackageFolder.url.appending(path: ".build/debug/referee")
    }()

    init(_ arguments: [String], environment: [String: String] = [:]) throws {
        let process = Process()
        process.executableURL = RefereeProcess.binary
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        // Files, not pipes: a full pipe would stop the tool while nobody reads.
        let folder = try TemporaryFolder()
        let output = folder.url.appending(path: "output")
        let complaints = folder.url.appending(path: "complaints")
        for file in [output, complaints] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: complaints)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        self.output = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        self.complaints = String(decoding: try Data(contentsOf: complaints), as: UTF8.self)
    }
}
