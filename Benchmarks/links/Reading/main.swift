import Foundation
import PageMetadata
import Web

// Measures the processor time of reading pages beside that of libxml2's parser alone, in turns, on the same bytes.
//
//     reading-benchmark FOLDER ROUNDS
//
// FOLDER holds pages, `*.html`. One JSON object goes to standard output, with a list of seconds a round for each of
// `parser` (libxml2 alone), `statements` (title, authors, dates and so on) and `everything` (text and signs, too), the
// number of `readings` in a round and their `bytes`.

guard CommandLine.arguments.count == 3, let rounds = Int(CommandLine.arguments[2]), rounds > 0 else {
    FileHandle.standardError.write(Data("usage: reading-benchmark FOLDER ROUNDS\n".utf8))
    exit(64)
}
let folder = URL(filePath: CommandLine.arguments[1])
let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".html") }.sorted()
let pages = try names.map { [UInt8](try Data(contentsOf: folder.appending(path: $0))) }
let size = pages.reduce(0) { $0 + $1.count }
guard size > 0 else {
    FileHandle.standardError.write(Data("no pages in \(folder.path)\n".utf8))
    exit(66)
}
let headers = HeaderFields([HeaderFields.Line(name: "Content-Type", value: "text/html; charset=utf-8")])
let url = try WebURL(parsing: "http://news.example/page/1")
/// As often as a run has some megabytes to read: the clock is too coarse for less.
let repetitions = max(1, (8 << 20) / size)

/// The processor time that the work takes for all pages.
func seconds(_ work: ([UInt8]) -> Bool) -> Double {
    let start = processorTime()
    for _ in 0..<repetitions {
        for page in pages where !work(page) {
            FileHandle.standardError.write(Data("a page could not be read\n".utf8))
            exit(70)
        }
    }
    return processorTime() - start
}

func processorTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

let works: [(name: String, work: ([UInt8]) -> Bool)] = [
    ("parser", BareParser.parse),
    (
        "statements",
        { PageReader.description(of: $0, headers: headers, url: url, scope: .statements).mediaType == "text/html" }
    ),
    ("everything", { PageReader.description(of: $0, headers: headers, url: url).mediaType == "text/html" }),
]
var taken: [String: [Double]] = [:]
// The first round fills caches and is not counted.
for round in 0...rounds {
    for (name, work) in works {
        let time = seconds(work)
        if round > 0 { taken[name, default: []].append(time) }
    }
}
var result: [String: Any] = taken
result["readings"] = pages.count * repetitions
result["bytes"] = size * repetitions
FileHandle.standardOutput.write(try JSONSerialization.data(withJSONObject: result, options: [.sortedKeys]))
FileHandle.standardOutput.write(Data("\n".utf8))
