import Foundation
import TestSupport
import Testing

@testable import ReferenceParsing

/// Names as they are printed in labelled entries, against the names that the labels part.
@Suite struct NameNormalizerGoldTests {
    private struct Row: Decodable {
        var raw: String
        var author: [String]?
        var tokens: [[String]]
    }

    /// The printed text from the first author to the last before another field begins.
    private func printedAuthors(_ row: Row) -> String? {
        var position = row.raw.startIndex
        var start: String.Index?
        var end = position
        for token in row.tokens where token.count == 2 {
            guard let range = row.raw.range(of: token[1], range: position..<row.raw.endIndex) else { continue }
            position = range.upperBound
            if token[0] == "author" {
                start = start ?? range.lowerBound
                end = range.upperBound
            } else if start != nil, token[0] != "other" {
                break
            }
        }
        return start.map { String(row.raw[$0..<end]) }
    }

    /// The labels cut some names in two (“Kowalski, | J.”), so that no reader can have all rows right.
    @Test(.enabled(if: SharedFolder.isPresent), arguments: [("excite_en_train", 0.945), ("excite_de_train", 0.94)])
    func `as many authors are read as the labels part`(name: String, floor: Double) throws {
        let folder = try #require(SharedFolder.url).appending(path: "gold/references")
        let text = try String(contentsOf: folder.appending(path: name + ".jsonl"), encoding: .utf8)
        var rows = 0
        var right = 0
        for line in text.split(separator: "\n") {
            let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
            guard let authors = row.author, let printed = printedAuthors(row) else { continue }
            let labelled = authors.flatMap { $0.components(separatedBy: "; ") }.count { !$0.isEmpty }
            let entry = EntryText(printed)
            rows += 1
            if NameNormalizer.names(in: entry, 0..<entry.bytes.count).names.count == labelled { right += 1 }
        }
        let share = Double(right) / Double(max(rows, 1))
        #expect(share >= floor, "\(right) of \(rows)")
    }
}
