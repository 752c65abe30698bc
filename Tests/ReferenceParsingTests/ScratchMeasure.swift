import Bibliography
import Documents
import Foundation
@testable import ReferenceParsing
import TestSupport
import Testing

@Suite struct ScratchMeasure {
    func article(_ text: String) throws -> Article { try ArticleReader.read(bytes: Array(text.utf8), fileName: "x.txt") }
    func rows(_ path: String) throws -> [[String: Any]] {
        let text = try String(contentsOf: SharedFolder.url!.appending(path: path), encoding: .utf8)
        return text.split(separator: "\n").compactMap { try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
    }
    @Test(.enabled(if: ProcessInfo.processInfo.environment["SCRATCH_URLS"] != nil)) func urls() throws {
        var out = ""
        for row in try rows("gold/damaged-urls/damaged.jsonl") {
            let raw = row["raw"] as! String
            let a = try article("Title of the thing\n\nReferences\n\n" + raw + "\n")
            let refs = BibliographyReader.references(in: a).references
            let cands = refs.flatMap { $0.urls.map { $0.candidates.map(\.url) } }
            let o: [String: Any] = ["id": row["id"]!, "damage": row["damage"]!, "url": row["url"]!, "raw": raw, "n": refs.count, "cands": cands, "title": refs.first?.title?.value ?? ""]
            out += String(decoding: try JSONSerialization.data(withJSONObject: o, options: [.sortedKeys]), as: UTF8.self) + "\n"
        }
        try out.write(toFile: "/tmp/urls.jsonl", atomically: true, encoding: .utf8)
    }
    @Test(.enabled(if: ProcessInfo.processInfo.environment["SCRATCH_CONSULTED"] != nil)) func consulted() throws {
        var out = ""
        for row in try rows("gold/consulted/consulted.jsonl") {
            let raw = row["raw"] as! String
            let a = try article("Title of the thing\n\nReferences\n\n" + raw + "\n")
            let refs = BibliographyReader.references(in: a).references
            let acc = refs.compactMap { $0.accessed }.first
            let o: [String: Any] = ["id": row["id"]!, "accessed": acc?.value.date?.iso8601 as Any? ?? NSNull(), "accessed_readings": acc?.value.readings.map(\.iso8601) ?? [], "n": refs.count]
            out += String(decoding: try JSONSerialization.data(withJSONObject: o, options: [.sortedKeys]), as: UTF8.self) + "\n"
        }
        try out.write(toFile: "/tmp/consulted.jsonl", atomically: true, encoding: .utf8)
    }
    @Test(.enabled(if: ProcessInfo.processInfo.environment["SCRATCH_SECTIONS"] != nil)) func sections() throws {
        for set in ["excite_de", "excite_en", "grobid"] {
            var out = ""
            for row in try rows("gold/sections/seg_\(set).jsonl") {
                let lines = row["lines"] as! [String]
                let a = try article((set == "grobid" ? "References\n" : "") + lines.joined(separator: "\n"))
                let refs = BibliographyReader.references(in: a).references
                let o: [String: Any] = ["id": row["id"]!, "refs": refs.map(\.text), "sections": a.bibliographies.map { [$0.heading?.value ?? "", $0.bytes.lowerBound, $0.bytes.upperBound] as [Any] }]
                out += String(decoding: try JSONSerialization.data(withJSONObject: o, options: [.sortedKeys]), as: UTF8.self) + "\n"
            }
            try out.write(toFile: "/tmp/sections_\(set).jsonl", atomically: true, encoding: .utf8)
        }
    }
    @Test(.enabled(if: ProcessInfo.processInfo.environment["SCRATCH_FILE"] != nil)) func show() throws {
        let path = ProcessInfo.processInfo.environment["SCRATCH_FILE"]!
        let a = try ArticleReader.read(bytes: Array(Data(contentsOf: URL(filePath: path))), fileName: path)
        print("TITLE", a.title?.value as Any, a.authors.map(\.value.displayed), a.language as Any, a.issued?.value.iso8601 as Any, a.diagnostics.map(\.message))
        for r in BibliographyReader.references(in: a).references {
            print("——", r.label ?? "-", r.type, r.language ?? "?", "|", r.text)
            print("   A", r.authors.map { $0.value }, "Y", r.issued?.value.iso8601 ?? "-", "T", r.title?.value ?? "-")
            print("   C", r.containerTitle?.value ?? "-", "| V", r.volume?.value ?? "-", "I", r.issue?.value ?? "-", "P", r.pages?.value ?? "-", "N", r.numberField?.value ?? "-", "G", r.genre?.value ?? "-", "Pub", r.publisher?.value ?? "-", r.publisherPlace?.value ?? "-", "DOI", r.doi?.value ?? "-", "ACC", r.accessed?.value.readings.map(\.iso8601) ?? [])
            for u in r.urls { print("   U", u.verbatim, "=>", u.candidates.map { "\($0.url) \($0.repairs.map(\.rawValue)) \($0.score)" }) }
            print("   R", r.remainder)
        }
    }
}
