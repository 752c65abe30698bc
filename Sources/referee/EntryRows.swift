import Bibliography
import BibliographyFormats
import Foundation
import ReferenceParsing

/// Reads entries that are cut already, one JSON object a line, and prints each before the next is read.
enum EntryRows {
    /// A longer line is no entry; it is skipped without being kept.
    private static let maximumLineLength = 1 << 20

    /// A row as it stands in the file; other members are not looked at.
    private struct Row: Decodable {
        let id: EntryID
        let raw: String

        private enum CodingKeys: CodingKey {
            case id, raw
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            if let text = try? container.decode(String.self, forKey: .id) {
                id = .text(text)
            } else {
                id = .number(try container.decode(Int.self, forKey: .id))
            }
            raw = try container.decode(String.self, forKey: .raw)
        }
    }

    /// Reads a file, or standard input for `-`. A bad row costs a line on standard error and the exit code 65.
    static func read(_ path: String, into output: inout ReferenceOutput, _ console: Console) -> ExitStatus {
        let name = path == "-" ? "standard input" : path
        let input: LineInput
        do {
            input = try LineInput(path: path, maximumLength: maximumLineLength)
        } catch {
            console.error(error.description)
            return error.isMissing ? .noSuchInput : .unreadableInput
        }
        output.begin()
        let decoder = JSONDecoder()
        var status = ExitStatus.noFindings
        var count = 0
        func complain(_ line: Int, _ problem: String) {
            console.error("\(name):\(line): \(problem)")
            status = .unreadableInput
        }
        while true {
            switch input.next() {
            case .line(let bytes, let number):
                guard bytes.contains(where: { $0 > 0x20 }) else { continue }
                do {
                    let row = try decoder.decode(Row.self, from: Data(bytes))
                    guard row.raw.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
                        complain(number, "“raw” is empty; there is no entry to read")
                        continue
                    }
                    count += 1
                    var reference = BibliographyReader.reference(entry: row.raw)
                    reference.number = count
                    // A row is repeated as it was, whatever the reader makes of its ends.
                    reference.verbatim = row.raw
                    output.write(reference, id: row.id)
                } catch {
                    complain(number, "\(problem(error)); a row is an object such as {\"id\": \"1\", \"raw\": \"…\"}")
                }
            case .tooLong(let number): complain(number, "the line is longer than \(maximumLineLength) bytes")
            case .failure(let reason, let number): complain(number, reason)
            case .end: return status
            }
        }
    }

    private static func problem(_ error: any Error) -> String {
        switch error as? DecodingError {
        case .keyNotFound(let key, _): "there is no “\(key.stringValue)”"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            context.codingPath.last.map {
                $0.stringValue == "id" ? "“id” is neither text nor a whole number" : "“\($0.stringValue)” is no text"
            } ?? "this is no JSON object"
        default: "this is no JSON"
        }
    }
}
