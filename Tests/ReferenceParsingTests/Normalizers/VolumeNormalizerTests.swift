import Testing

@testable import ReferenceParsing

@Suite struct VolumeNormalizerTests {
    private func read(_ text: String, _ expected: VolumeNormalizer.Expected = .volume) -> VolumeNormalizer.Numbers {
        let entry = EntryText(text)
        return VolumeNormalizer.numbers(in: entry, 0..<entry.bytes.count, expecting: expected)
    }

    @Test(
        arguments: [
            ("12(3)", "12", "3"), ("12 (3):", "12", "3"), ("Vol. 12, No. 3", "12", "No. 3"), ("12, 3", "12", "3"),
            ("Jg. 12, H. 3", "12", "H. 3"), ("т. 12, № 3", "12", "№ 3"), ("12/3", "12", "3"), ("3/2012", "3", nil),
            ("35, 11/12", "35", "11/12"),
            ("XII (2)", "XII", "2"), ("第12卷第3期", "12", "3"), ("제12권 제3호", "12", "3"),
            ("No. 99 (1075)", nil, "No. 99 (1075)"),
            ("12", "12", nil), ("Bd. 7", "7", nil), ("vol.9.", "9", nil), ("(Vol. 9),", "9", nil),
            ("9(9 & 10),", "9", "9 & 10"),
            ("v.15 n.2,", "15", "n.2"), ("2013(4)", nil, "4"), ("12(3-4)", "12", "3-4"), ("Т. 9.", "9", nil),
            ("t. 5, z. 2", "5", "z. 2"), ("ročník 5, č. 2", "5", "č. 2"), ("Вып. 3", nil, "Вып. 3"),
            ("vol. 12 nr 3", "12", "nr 3"),
            ("LXV,", "LXV", nil), ("B12", "B12", nil), ("12 (2013)", "12", nil), ("Nr 3 (12)", nil, "Nr 3 (12)"),
            ("12, no 9", "12", "no 9"), ("12(Suppl. 1)", "12", "Suppl. 1"), ("n° 7", nil, "n° 7"),
        ] as [(String, String?, String?)])
    func `volume and issue are told apart`(text: String, volume: String?, issue: String?) {
        let numbers = read(text)
        #expect(numbers.volume?.value == volume)
        #expect(numbers.issue?.value == issue)
    }

    @Test func `a number alone is an issue where one is expected, with the label before the range`() {
        #expect(read("3", .issue).issue?.value == "3")
        let entry = EntryText("Biuletyn PISM, No. 99 (1075), URL")
        let numbers = VolumeNormalizer.numbers(in: entry, 19..<28, expecting: .issue)
        #expect(numbers.issue?.value == "No. 99 (1075)")
        #expect(numbers.issue?.range == 15..<28)
    }

    @Test func `words without a number stay as printed`() {
        #expect(read("Special issue on rivers").volume?.value == "Special issue on rivers")
        #expect(read("October", .issue).issue?.value == "October")
    }
}
