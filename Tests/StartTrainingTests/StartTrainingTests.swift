import Foundation
import Testing

@testable import ReferenceParsing
@testable import StartTraining

@Suite struct StartTrainingTests {
    /// Rows of one layout: `Family, I. (year). Title. Journal 12, 3–4.`
    private static func rows(_ count: Int) -> Data {
        let families = ["Nowak", "Kowalska", "Lis", "Kos", "Wilk"]
        let lines = (0..<count).map { number in
            let author = "\(families[number / 2 % 5]), \(["A", "B", "C"][number / 10 % 3])."
            let rest = "(\(1950 + number % 70)). Rivers of the north and their fish \(number). Water Studies \(number)."
            return #"{"raw": "[\#(number)] \#(author) \#(rest)", "tokens": [["citation_number", "[\#(number)]"], "#
                + #"["author", "\#(author)"], ["other", "\#(rest)"]]}"#
        }
        return Data(lines.joined(separator: "\n").utf8)
    }

    private static func entries(_ count: Int) -> [PlainEntry] {
        rows(count).split(separator: 0x0A).compactMap { line in
            ((try? JSONSerialization.jsonObject(with: Data(line))) as? [String: Any]).flatMap { PlainEntry($0) }
        }
    }

    @Test func `the same rows give the same file, other seeds another`() {
        func file(seed: UInt64) -> String {
            var settings = StartTraining.Settings()
            settings.seed = seed
            settings.epochs = 3
            var training = StartTraining(settings)
            _ = training.add(Self.rows(80), repetitions: 2)
            _ = training.addGenerated(50, repetitions: 1)
            return training.file { _ in }
        }
        #expect(file(seed: 1) == file(seed: 1))
        #expect(file(seed: 1) != file(seed: 2))
    }

    @Test func `rows that are held out, excluded or there already are not trained on`() {
        var training = StartTraining()
        training.exclude(Self.rows(10))
        let count = training.add(Self.rows(100), repetitions: 1)
        #expect(count < 90 && count > 50)
        #expect(training.add(Self.rows(100), repetitions: 1) == 0)
    }

    @Test func `entries lose their label and keep the names they start with`() {
        let entry = Self.entries(1).first
        #expect(entry?.text == "Nowak, A. (1950). Rivers of the north and their fish 0. Water Studies 0.")
        #expect(entry?.author == "Nowak, A.")
    }

    @Test(arguments: [
        #"{"raw": "Too short, 1999.", "tokens": []}"#,
        #"{"raw": "of the north and their fish, which is the end of an entry alone.", "tokens": []}"#,
    ])
    func `pieces of entries are no entries`(row: String) throws {
        let object = try JSONSerialization.jsonObject(with: Data(row.utf8)) as? [String: Any]
        #expect(PlainEntry(try #require(object)) == nil)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `a section holds each entry's letters behind its start, on several lines`(seed: UInt64) {
        let entries = Self.entries(30)
        var setter = SectionSetter(seed: seed)
        for section in setter.sections(of: entries) {
            let bytes = Array(section.text.utf8)
            let starts = section.starts.sorted()
            #expect(!starts.isEmpty)
            for (start, end) in zip(starts, starts.dropFirst() + [bytes.count]) {
                #expect(start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x20)
                let letters = String(decoding: bytes[start..<end], as: UTF8.self).filter { $0.isLetter }
                let expected = entries.map { $0.text.filter { $0.isLetter } }
                // A dash may stand for the names.
                #expect(expected.contains { $0.hasSuffix(letters) && letters.hasSuffix("WaterStudies") })
            }
        }
    }

    @Test func `a line says what regression learned of it`() {
        // Lines with the first place of each table start entries, those with the second do not.
        let lines = (0..<400).map { number in
            StartRegression.Line(
                places: StartRegression.offsets.dropLast().map { $0 + number % 2 }, isStart: number % 2 == 0)
        }
        let regression = StartRegression(lines, epochs: 30, penalty: 0.1, seed: 1)
        #expect(regression.odds(lines[0]) > 2 && regression.odds(lines[1]) < -2)
    }

    @Test func `the file names every table, with a weight for each place, in lines that the formatter leaves`() {
        let file = StartWeightsFile.text(StartRegression([], epochs: 1, penalty: 1, seed: 1))
        for table in StartTable.allCases {
            let body = file.split(separator: "static let \(table.rawValue): [Int16] = [")
            #expect(body.count == 2)
            #expect(body.last?.prefix { $0 != "]" }.count { $0 == "," } == table.count)
        }
        #expect(file.split(separator: "\n").allSatisfy { $0.count <= 120 })
    }

    @Test func `the weights that ship have the size of their tables`() {
        for table in StartTable.allCases { #expect(table.weights.count == table.count) }
    }
}
