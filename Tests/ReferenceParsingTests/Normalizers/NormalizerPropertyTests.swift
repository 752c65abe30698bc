import Bibliography
import TestSupport
import Testing

@testable import ReferenceParsing

/// What holds for every normaliser, whatever the input.
@Suite(.serialized) struct NormalizerPropertyTests {
    /// Each normaliser as a function from text to the values it gives.
    private static let normalizers: [(name: String, values: @Sendable (String) -> [String])] = [
        (
            "names",
            { text in
                names(text).names.map { $0.name.inverted }
            }
        ),
        (
            "title",
            { text in TitleNormalizer.title(in: Array(text.utf8), 0..<text.utf8.count).map { [$0.text.value] } ?? [] }
        ),
        (
            "container",
            { text in ContainerNormalizer.container(in: Array(text.utf8), 0..<text.utf8.count).map { [$0.value] } ?? []
            }
        ),
        (
            "pages",
            { text in PagesNormalizer.pages(in: Array(text.utf8), 0..<text.utf8.count).map { [$0.text.value] } ?? [] }
        ),
        (
            "publisher",
            { text in
                let found = PublisherNormalizer.publisher(in: Array(text.utf8), 0..<text.utf8.count)
                return [found.place, found.publisher].compactMap { $0?.value }
            }
        ),
        (
            "edition",
            { text in EditionNormalizer.edition(in: Array(text.utf8), 0..<text.utf8.count).map { [$0.text.value] } ?? []
            }
        ),
        (
            "volume",
            { text in
                let found = VolumeNormalizer.numbers(in: Array(text.utf8), 0..<text.utf8.count)
                return [found.volume, found.issue].compactMap { $0?.value }
            }
        ),
        (
            "identifiers",
            { text in
                IdentifierNormalizer.identifiers(in: Array(text.utf8), 0..<text.utf8.count).map { $0.identifier.value }
            }
        ),
        (
            "DOI",
            { text in
                IdentifierNormalizer.doi(in: EntryText(text), 0..<text.utf8.count).map { [$0.value] } ?? []
            }
        ),
        (
            "date",
            { text in
                DateNormalizer.issued(in: Array(text.utf8), 0..<text.utf8.count).date.map { [$0.iso8601] } ?? []
            }
        ),
        (
            "act",
            { text in
                LegalActNormalizer.act(in: Array(text.utf8), 0..<text.utf8.count).map { [$0.genre.value] } ?? []
            }
        ),
    ]

    private static func names(_ text: String) -> PrintedNames {
        NameNormalizer.names(in: Array(text.utf8), 0..<text.utf8.count)
    }

    /// Text made of what fields are made of, in any order.
    private static func text(_ generator: inout SeededNumbers) -> String {
        let pieces = [
            "Nowak", "J.", ",", " ", " ", " ", ";", "&", "and", "(", ")", "[", "]", "\"", "“", "”", "„", "«", "»", "'",
            ".", ":",
            "Vol.", "No.", "12", "2010", "3", "-", "–", "/", "//", "In:", "In", "et al.", "(eds.)", "Hrsg.", "Иванов",
            "И.", "张三",
            "等", "主编", "第", "卷", "期", "홍길동", "·", "*", "_", "\\", "{", "}", "\\emph{", "<i>", "</i>", "\n", "-\n",
            "\u{B}",
            "\u{1}", "\u{AD}", "\u{200B}", "\u{A0}", "van", "der", "von", "O'Neill", "University", "of", "pp.", "S.",
            "xi", "XII", "10.1000/",
            "abc", "ISBN", "978-3-16-148410-0", "arXiv:", "1706.03762", "n.d.", "Press", "Berlin", "Springer", "М.",
            "Наука", "изд.", "2-е",
            "Указ", "№", "575", "é", "e\u{301}", "ß", "İ", "ﬁ", "🙂", "\u{FFFD}", "١٩", "平成", "22", "年", "KittelC",
            "SusanneWurm",
        ]
        let count = Int(generator.next() % 14) + 1
        var text = ""
        for _ in 0..<count {
            text += pieces[Int(generator.next() % UInt64(pieces.count))]
            if generator.next() % 3 == 0 { text += " " }
        }
        return text
    }

    @Test(arguments: normalizers.map(\.name))
    func `any input is read without a trap, within its range`(name: String) throws {
        let normalizer = try #require(Self.normalizers.first { $0.name == name })
        var generator = SeededNumbers(seed: 7)
        for _ in 0..<4000 { _ = normalizer.values(Self.text(&generator)) }
        for range in [0..<0, 3..<3, 0..<100, 5..<9] {
            let bytes: [UInt8] = [0xFF, 0xC3, 0x28, 0xE2, 0x82, 0x2E, 0xF0, 0x9F]
            #expect(NameNormalizer.names(in: bytes, range).names.allSatisfy { $0.range.upperBound <= bytes.count })
            _ = TitleNormalizer.title(in: bytes, range)
            _ = VolumeNormalizer.numbers(in: bytes, range)
            _ = DateNormalizer.issued(in: bytes, range)
            _ = PagesNormalizer.pages(in: bytes, range)
        }
    }

    @Test(arguments: ["title", "container", "pages", "edition", "identifiers", "DOI", "date", "act", "volume"])
    func `a normal value is its own normal form`(name: String) throws {
        let normalizer = try #require(Self.normalizers.first { $0.name == name })
        var generator = SeededNumbers(seed: 11)
        var failures: [String] = []
        for _ in 0..<4000 {
            let text = Self.text(&generator)
            for value in normalizer.values(text).prefix(1) where !value.isEmpty {
                let again = normalizer.values(value).first
                // An ISBN or an arXiv number says what it is by its label only.
                if name == "identifiers", again == nil { continue }
                if again != value {
                    failures.append("\(text.debugDescription) → \(value.debugDescription) → \(again.debugDescription)")
                }
            }
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(6))")
    }

    @Test(arguments: [
        "Dyner Anna Maria", "Kowalski, J., Nowak, A. & Lis, P.", "Halpern SD, Ubel PA", "Иванов И. И.",
        "SILVA, João da; SOUZA, M.",
        "van der Berg, C.", "Ludwig van Beethoven", "García Márquez, Gabriel", "St. John, Graham", "KittelC",
        "BMBF (Hrsg.)",
        "World Health Organization", "wPolityce.pl", "张三, 李四", "山田太郎・鈴木一郎", "APPELBAUM Eileen", "J. Robert Oppenheimer",
    ])
    func `a name written family first is read as the same name`(text: String) {
        for part in Self.names(text).names {
            #expect(Self.names(part.name.inverted).names.map(\.name) == [part.name])
        }
    }

    @Test(arguments: normalizers.map(\.name))
    func `hostile input costs no more than its length`(name: String) throws {
        let normalizer = try #require(Self.normalizers.first { $0.name == name })
        for unit in [
            "(", "[", "\"", "“", "'", "A. ", "A, ", "and ", "10.1000/", "10.", "12(", "-", "\\", "{", "<i>", "第",
            "ISBN ", "et al. ",
            "ed. ", "In: ", "«a ", "Bank, ", "Berlin, ", "Müller, H., ", "X", "1", "a-\n", "\\emph{",
        ] {
            func time(_ count: Int) -> Duration {
                let text = String(repeating: unit, count: count)
                let clock = ContinuousClock()
                // The quickest of three: the machine does other things too.
                return (0..<3).map { _ in clock.measure { _ = normalizer.values(text) } }.min() ?? .zero
            }
            let once = time(500)
            let fourfold = time(2000)
            #expect(fourfold < once * 10 + .milliseconds(50), "\(name), \(unit): \(once), then \(fourfold)")
        }
    }
}

/// Numbers that a seed decides.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
