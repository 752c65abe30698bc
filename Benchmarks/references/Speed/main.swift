import Bibliography
import Citations
import Documents
import Foundation
import ReferenceParsing
import TestSupport

// Measures the reading of references, one JSON object on standard output.
//
//     reference-benchmark entries FILE.jsonl…   how many entries a second are read; rows as for `parse --entries`
//     reference-benchmark article [SEED]        finding, cutting, labelling and linking in a generated article
//     reference-benchmark write-article [SEED]  that article, to look at
//
// The article has 10,000 citations and 5,000 entries in several layouts, 2 MB in all. The same seed gives the same one.

func report(_ members: [String: Any]) throws {
    let data = try JSONSerialization.data(withJSONObject: members, options: [.sortedKeys])
    print(String(decoding: data, as: UTF8.self))
}

func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

let arguments = Array(CommandLine.arguments.dropFirst())
let seed = arguments.count > 1 ? UInt64(arguments[1]) ?? 1 : 1
switch arguments.first {
case "entries":
    var entries: [String] = []
    for path in arguments.dropFirst() {
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            if let raw = row?["raw"] as? String { entries.append(raw) }
        }
    }
    let begun = ContinuousClock.now
    let prepared = entries.map(PreparedEntry.init)
    let ready = ContinuousClock.now
    var labels = 0
    for entry in prepared { labels += entry.labels(of: entry.tokens()).count }
    let labelling = seconds(ContinuousClock.now - ready)
    var segments = 0
    let started = ContinuousClock.now
    for entry in entries { segments += BibliographyReader.reference(entry: entry).segments.count }
    let taken = seconds(ContinuousClock.now - started)
    try report([
        "entries": entries.count, "seconds": taken, "segments": segments,
        "entriesPerSecond": Double(entries.count) / max(taken, 1e-9), "labels": labels,
        "preparedPerSecond": Double(entries.count) / max(seconds(ready - begun), 1e-9),
        "labelledPerSecond": Double(entries.count) / max(labelling, 1e-9),
    ])
case "article":
    let bytes = GeneratedArticle.bytes(seed: seed)
    let started = ContinuousClock.now
    let article = try ArticleReader.read(bytes: bytes, fileName: "article.md")
    let found = ContinuousClock.now
    let references = BibliographyReader.references(in: article).references
    let read = ContinuousClock.now
    let citations = CitationFinder.citations(in: article, references: references)
    let ended = ContinuousClock.now
    let linked = citations.flatMap(\.items).filter { if case .entry = $0.link { true } else { false } }
    try report([
        "bytes": bytes.count, "references": references.count, "citations": citations.count, "linked": linked.count,
        "findSeconds": seconds(found - started), "readSeconds": seconds(read - found),
        "linkSeconds": seconds(ended - read), "seconds": seconds(ended - started),
        "peakMegabytes": PeakMemory.megabytes ?? -1,
    ])
case "write-article": FileHandle.standardOutput.write(Data(GeneratedArticle.bytes(seed: seed)))
default:
    FileHandle.standardError.write(Data("usage: reference-benchmark entries FILE… | article [SEED]\n".utf8))
    exit(64)
}
