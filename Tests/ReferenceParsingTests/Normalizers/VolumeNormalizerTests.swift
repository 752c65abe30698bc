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

    @Test(
        arguments: [
            ("3 vols", "3", nil), ("4 Bde.", "4", nil), ("2 т.", "2", nil), ("в 4 т.", "4", nil),
            ("In 2 Bänden", "2", nil),
            ("3 vol.", "3", nil), ("three volumes", "three", nil), ("2. Bd.", nil, "2"), ("Vol. 3", nil, "3"),
            ("Bd. 4", nil, "4"), ("т. 2", nil, "2"), ("12 vol. 3", nil, "12"),
        ] as [(String, String?, String?)])
    func `how many volumes there are is told from which is meant`(text: String, count: String?, volume: String?) {
        #expect(read(text).count?.value == count)
        if count != nil { #expect(read(text).volume == nil) } else { #expect(read(text).volume?.value == volume) }
    }

    @Test func `the word behind a range tells that its number counts volumes`() {
        let entry = EntryText("Thierleben. 4 Bde. Hildburghausen")
        #expect(VolumeNormalizer.numbers(in: entry, 12..<13).count?.value == "4")
    }

    @Test(
        arguments: [
            ("The Guardian, 12 March 2010 (8).", "8", nil), ("Die Zeit, 12.3.2010 (8)", "8", nil),
            ("Nature 2010 (8)", nil, "8"), ("Nature 12 (8)", nil, "8"),
        ] as [(String, String?, String?)])
    func `a number in brackets behind a day is a page`(text: String, page: String?, issue: String?) throws {
        let entry = EntryText(text)
        let open = try #require(entry.bytes.lastIndex(of: UInt8(ascii: "(")))
        let numbers = VolumeNormalizer.numbers(in: entry, open + 1..<open + 2, expecting: .issue)
        #expect(numbers.page?.value == page)
        #expect(numbers.issue?.value == issue)
    }

    @Test func `words without a number stay as printed`() {
        #expect(read("Special issue on rivers").volume?.value == "Special issue on rivers")
        #expect(read("October", .issue).issue?.value == "October")
    }
}
