import Testing

@testable import ReferenceParsing

@Suite struct EditionNormalizerTests {
    @Test(
        arguments: [
            ("2nd ed.", "2nd ed.", 2), ("(2e éd.).", "2e éd.", 2), ("(2nd ed.),", "2nd ed.", 2),
            ("3., überarb. Aufl.", "3., überarb. Aufl.", 3),
            ("изд. 2-е", "изд. 2-е", 2),
            ("wyd. 3", "wyd. 3", 3), ("Second edition", "Second edition", 2), ("2. vyd.", "2. vyd.", 2),
            ("4e éd.", "4e éd.", 4), ("第2版", "第2版", 2),
            ("2a ed.", "2a ed.", 2), ("rev. ed.", "rev. ed.", nil), ("Neuausgabe", "Neuausgabe", nil),
            ("II wyd.", "II wyd.", 2), ("dritte Auflage", "dritte Auflage", 3),
        ] as [(String, String, Int?)])
    func `an edition stays as printed beside its number`(text: String, value: String, number: Int?) {
        let entry = EntryText(text)
        let edition = EditionNormalizer.edition(in: entry, 0..<entry.bytes.count)
        #expect(edition?.text.value == value)
        #expect(edition?.number == number)
    }
}
