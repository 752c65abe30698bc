import EntryLabelling
import Foundation
import LabelTraining
import Testing

@Suite struct LabelTrainingTests {
    /// Rows of one layout: `Family, I. (year). Title. Journal 12, 3–4.`
    private static func rows(_ count: Int, from start: Int = 0) -> Data {
        let families = ["Nowak", "Kowalska", "Lis", "Kos", "Wilk"]
        let titles = ["Rivers of the north", "Lakes and their fish", "On seas", "Wide water", "The deep stream"]
        var lines = ""
        for number in start..<start + count {
            let parts = [
                ["author", "\(families[number % 5]), \(["A", "B", "C"][number % 3])."], ["other", " ("],
                ["date", String(1950 + number % 70)], ["other", "). "],
                ["title", "\(titles[number / 5 % 5]) \(number)"], ["other", ". "], ["container", "Water Studies"],
                ["other", " "], ["volume", String(number % 40 + 1)], ["other", ", "],
                ["pages", "\(number % 300 + 1)–\(number % 300 + 9)"], ["other", "."],
            ]
            let raw = parts.map { $0[1] }.joined()
            let object: [String: Any] = ["raw": raw, "tokens": parts]
            let data = (try? JSONSerialization.data(withJSONObject: object)) ?? Data()
            lines += String(decoding: data, as: UTF8.self) + "\n"
        }
        return Data(lines.utf8)
    }

    private static func settings() -> LabelTraining.Settings {
        var settings = LabelTraining.Settings()
        settings.epochs = 4
        settings.minimum = 2
        settings.rows = 2000
        return settings
    }

    @Test func `a model learns a layout from its rows`() throws {
        var training = LabelTraining()
        let added = training.add(Self.rows(120), weight: 1, isOwn: true)
        #expect(added.added == 120 && added.unaligned == 0)
        let model = try #require(LabelModel(bytes: training.model(Self.settings()) { _ in }))
        let text = "Wrona, D. (2013). Streams of the south. Water Studies 7, 21–29."
        let tokens = EntryTokenizer.tokens(in: Array(text.utf8))
        let labels = EntryLabeller(model: model).labels(of: tokens)
        let bytes = Array(text.utf8)
        func words(_ state: LabelState) -> [String] {
            zip(tokens, labels).filter { $1.state == state && $0.kind != .mark }.map {
                String(decoding: bytes[$0.0.range], as: UTF8.self)
            }
        }
        #expect(words(.author) == ["Wrona", "D"])
        #expect(words(.issued) == ["2013"])
        #expect(words(.title) == ["Streams", "of", "the", "south"])
        #expect(words(.container) == ["Water", "Studies"])
        #expect(words(.page) == ["21", "29"])
    }

    @Test func `the same rows give the same bytes`() {
        func model() -> [UInt8] {
            var training = LabelTraining()
            _ = training.add(Self.rows(40), weight: 1, isOwn: true)
            return training.model(Self.settings()) { _ in }
        }
        #expect(model() == model())
    }

    @Test func `rows that are held out, excluded or there already are not trained on`() {
        var training = LabelTraining()
        training.exclude(Self.rows(10, from: 20))
        let first = training.add(Self.rows(100), weight: 1, isOwn: false)
        #expect(first.added < 90 && first.added > 50)
        #expect(training.add(Self.rows(100), weight: 1, isOwn: false).added == 0)
    }

    @Test func `a row whose parts do not spell the entry is counted, not trained on`() {
        var training = LabelTraining()
        let bad = Data(#"{"raw": "Lis, A. Seas.", "tokens": [["author", "Kos, B."], ["title", "Seas"]]}"#.utf8)
        let added = training.add(bad, weight: 1, isOwn: true)
        #expect(added.added == 0 && added.unaligned == 1)
    }

    @Test(arguments: [
        ("Łódź, 2014!", "łodz2014"), ("Ab-C 1", "abc1"), ("题名 第3", "题名第3"),
    ])
    func `the split looks at letters and digits only`(text: String, key: String) {
        #expect(TrainingSplit.key(of: text) == key)
        #expect(TrainingSplit.isHeldOut(text) == TrainingSplit.digest(of: key).isMultiple(of: 5))
    }

    @Test func `the digest is FNV-1a`() {
        #expect(TrainingSplit.digest(of: "") == 0xCBF2_9CE4_8422_2325)
        #expect(TrainingSplit.digest(of: "a") == 0xAF63_DC4C_8601_EC8C)
        #expect(TrainingSplit.digest(of: "foobar") == 0x8594_4171_F739_67E8)
    }
}
