import EntryLabelling
import Foundation
import LabelTraining
import ReferenceParsing

let arguments = Array(CommandLine.arguments.dropFirst())
var training = LabelTraining()
var settings = LabelTraining.Settings()
var output = ""
var index = 0
@MainActor func next() -> String { index += 1; return index < arguments.count ? arguments[index] : "" }
@MainActor func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
if arguments.first == "predict" {
    guard let model = LabelModel(bytes: Array(try Data(contentsOf: URL(filePath: arguments[1])))) else { exit(1) }
    let labeller = EntryLabeller(model: model)
    for line in try Data(contentsOf: URL(filePath: arguments[2])).split(separator: 0x0A) {
        guard let row = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any], let raw = row["raw"] as? String else { continue }
        let prepared = PreparedEntry(raw)
        let tokens = prepared.tokens()
        let labels = labeller.labels(of: tokens)
        let names = ["other", "author", "editor", "title", "container", "series", "date", "volume", "issue", "pages", "edition", "publisher", "location", "number", "note", "citation_number"]
        let bytes = Array(raw.utf8)
        var out: [String: [String]] = [:]
        var i = 0
        while i < labels.count {
            guard labels[i].state != .other else { i += 1; continue }
            var last = i
            var j = i + 1
            // over marks to the same label
            while j < labels.count {
                if labels[j].state == labels[i].state { last = j; j += 1; continue }
                if labels[j].state == .other, tokens[j].kind == .mark { j += 1; continue }
                break
            }
            let a = prepared.printedOffset(of: tokens[i].range.lowerBound)
            let b = prepared.printedOffset(of: tokens[last].range.upperBound - 1) + 1
            if a < b { out[names[Int(labels[i].state.rawValue)], default: []].append(String(decoding: bytes[a..<b], as: UTF8.self)) }
            i = last + 1
        }
        var object: [String: Any] = out
        object["id"] = row["id"]
        print(String(decoding: try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys]), as: UTF8.self))
    }
    exit(0)
}
while index < arguments.count {
    switch arguments[index] {
    case "--epochs": settings.epochs = Int(next()) ?? settings.epochs
    case "--rate": settings.rate = Float(next()) ?? settings.rate
    case "--dropout": settings.dropout = Float(next()) ?? settings.dropout
    case "--shape-dropout": settings.shapeDropout = Float(next()) ?? settings.shapeDropout
    case "--penalty": settings.penalty = Float(next()) ?? settings.penalty
    case "--minimum": settings.minimum = Int(next()) ?? settings.minimum
    case "--rows": settings.rows = Int(next()) ?? settings.rows
    case "--model": output = next()
    case "--exclude": training.exclude(try Data(contentsOf: URL(filePath: next())))
    case "--own", "--set":
        let isOwn = arguments[index] == "--own"
        let parts = next().split(separator: "=")
        let (added, unaligned) = training.add(try Data(contentsOf: URL(filePath: String(parts[0]))), weight: parts.count > 1 ? Float(parts[1]) ?? 1 : 1, isOwn: isOwn)
        say("\(parts[0]): \(added) rows, \(unaligned) not aligned")
    default: say("unknown \(arguments[index])"); exit(64)
    }
    index += 1
}
try Data(training.model(settings, report: say)).write(to: URL(filePath: output), options: .atomic)
