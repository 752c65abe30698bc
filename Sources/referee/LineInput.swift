import Foundation

/// Lines of a file or of standard input, one at a time and in bounded memory.
final class LineInput {
    /// What comes next.
    enum Event {
        /// A line without its end, and its number from 1.
        case line([UInt8], Int)
        /// A line beyond the limit, which was skipped.
        case tooLong(Int)
        /// Reading failed at a line; nothing comes after it.
        case failure(String, Int)
        case end
    }

    /// Why an input cannot be opened.
    struct Problem: Error, CustomStringConvertible {
        let description: String
        let isMissing: Bool
    }

    private let handle: FileHandle
    private let isStandardInput: Bool
    private let maximumLength: Int
    private var chunk: [UInt8] = []
    private var position = 0
    private var number = 0
    private var isAtEnd = false

    private static let chunkLength = 1 << 16

    /// Opens a file, or standard input for `-`.
    init(path: String, maximumLength: Int) throws(Problem) {
        self.maximumLength = maximumLength
        isStandardInput = path == "-"
        if isStandardInput {
            handle = .standardInput
            return
        }
        var isFolder: ObjCBool = false
        guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Problem(description: "\(path): there is no such file", isMissing: true)
        }
        guard !isFolder.boolValue else {
            throw Problem(description: "\(path) is a folder; name a file of rows", isMissing: true)
        }
        do {
            handle = try FileHandle(forReadingFrom: URL(filePath: path))
        } catch {
            throw Problem(
                description: "\(path) could not be opened: \(error.localizedDescription)", isMissing: false)
        }
    }

    /// The next line.
    func next() -> Event {
        var line: [UInt8] = []
        var isTooLong = false
        var hasLine = false
        while true {
            if position == chunk.count {
                do {
                    try fill()
                } catch {
                    isAtEnd = true
                    chunk = []
                    position = 0
                    return .failure("reading failed: \(error.localizedDescription)", number + 1)
                }
                if isAtEnd { break }
            }
            hasLine = true
            let end = chunk[position...].firstIndex(of: 0x0A) ?? chunk.count
            if line.count + (end - position) > maximumLength {
                isTooLong = true
                line = []
            } else if !isTooLong {
                line += chunk[position..<end]
            }
            position = min(end + 1, chunk.count)
            if end < chunk.count { return event(line, isTooLong) }
        }
        return hasLine ? event(line, isTooLong) : .end
    }

    private func event(_ line: [UInt8], _ isTooLong: Bool) -> Event {
        number += 1
        if isTooLong { return .tooLong(number) }
        var line = line
        if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        return .line(line, number)
    }

    private func fill() throws {
        guard !isAtEnd else { return }
        // A pipe gives what it has; asking it for a number of bytes would wait for all of them.
        let data = isStandardInput ? handle.availableData : try handle.read(upToCount: LineInput.chunkLength) ?? Data()
        chunk = [UInt8](data)
        position = 0
        isAtEnd = chunk.isEmpty
    }
}
