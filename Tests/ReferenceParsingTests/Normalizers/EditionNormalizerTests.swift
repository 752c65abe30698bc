import Testing

@testable import ReferenceParsing

@Suite struct EditionNormalizerTests {
    @Test(
        arguments: [
            ("2nd ed.", "2", 2), ("(2e éd.).", "2", 2), ("(2nd ed.),", "2", 2),
            ("3., überarb. Aufl.", "3", 3),
            ("изд. 2-е", "2", 2),
            ("wyd. 3", "3", 3), ("Second edition", "2", 2), ("2. vyd.", "2", 2),
            ("4e éd.", "4", 4), ("第2版", "2", 2),
            ("2a ed.", "2", 2), ("rev. ed.", "rev. ed.", nil), ("Neuausgabe", "Neuausgabe", nil),
            ("II wyd.", "2", 2), ("dritte Auflage", "3", 3), ("5th edn", "5", 5), ("Third edition, revised", "3", 3),
            ("30th anniversary edition", "30th anniversary edition", 30), ("Изд. 3-е, испр. и доп.", "3", 3),
        ] as [(String, String, Int?)])
    func `an edition is its number where it has one`(text: String, value: String, number: Int?) {
        let entry = EntryText(text)
        let edition = EditionNormalizer.edition(in: entry, 0..<entry.bytes.count)
        #expect(edition?.text.value == value)
        #expect(edition?.number == number)
    }
}
