import Foundation
import Logging

/// Writes log messages to standard error, one line each, without control characters.
struct ConsoleLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let line = "referee: \(event.level): \(Console.visible(event.message.description))\n"
        try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
    }
}
