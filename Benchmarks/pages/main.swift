import Bibliography
import Foundation
import PageMetadata
import Web

// Reads every page of a labelled set and writes what a report would show of it, one JSON object a line, for the scorer
// that stands beside the labels.
//
//     page-benchmark FOLDER > predicted.jsonl
//
// FOLDER holds `index.jsonl` with `id`, `file` and `url` a line. Pages a second go to standard error.

guard CommandLine.arguments.count == 2 else {
    FileHandle.standardError.write(Data("usage: page-benchmark FOLDER > predicted.jsonl\n".utf8))
    exit(64)
}
let folder = URL(filePath: CommandLine.arguments[1])
let index = try String(contentsOf: folder.appending(path: "index.jsonl"), encoding: .utf8)
var pages = 0
var bytes = 0
var time = Duration.zero
var slowest: (Duration, String) = (.zero, "")
for line in index.split(separator: "\n") {
    guard let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let id = row["id"] as? String, let file = row["file"] as? String,
        let url = try? WebURL(
            parsing: (row["url"] as? String).flatMap { $0.isEmpty ? nil : $0 } ?? "http://example.org/")
    else {
        FileHandle.standardError.write(Data("skipped: \(line)\n".utf8))
        continue
    }
    let body = [UInt8](try Data(contentsOf: folder.appending(path: file)))
    let headers = HeaderFields([HeaderFields.Line(name: "Content-Type", value: "text/html")])
    let start = ContinuousClock.now
    let page = PageReader.description(of: body, headers: headers, url: url)
    let taken = ContinuousClock.now - start
    time += taken
    if taken > slowest.0 { slowest = (taken, id) }
    pages += 1
    bytes += body.count
    // For display the authors of the best source alone are shown.
    let origin = page.authors.first?.origin
    let result: [String: Any] = [
        "id": id, "title": page.titles.first?.value ?? "",
        "titles": page.titles.map { "\($0.origin): \($0.value)" },
        "author": page.authors.filter { $0.origin == origin }.map(\.value),
        "allAuthors": page.authors.map { "\($0.origin): \($0.value)" },
        "date": page.published.first?.value.iso8601 ?? "",
        "dates": page.published.map { "\($0.origin): \($0.value.iso8601)" },
        "sitename": page.siteNames.first?.value ?? "", "language": page.language ?? "",
        "doi": page.dois.first?.value ?? "", "encoding": page.encoding,
        "signs": page.signs.map { "\($0.kind.rawValue): \($0.detail)" }, "textBytes": page.mainText.utf8.count,
    ]
    FileHandle.standardOutput.write(try JSONSerialization.data(withJSONObject: result, options: [.sortedKeys]))
    FileHandle.standardOutput.write(Data("\n".utf8))
}
let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
FileHandle.standardError.write(
    Data(
        "\(pages) pages, \(bytes) bytes in \(seconds) s: \(Double(pages) / max(seconds, 1e-9)) pages/s; slowest \(slowest)\n"
            .utf8))
