import Bibliography
import ReferenceParsing
import Testing

/// Properties of repairing that hold for all URLs, over URLs made up from a seed.
@Suite struct URLPropertyTests {
    /// Numbers from a seed; SplitMix64.
    private struct Numbers {
        var state: UInt64
        mutating func below(_ bound: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
        }
        mutating func pick(_ values: [String]) -> String { values[below(values.count)] }
    }

    private static let words = """
        river water report annual notes city map school forest winter bericht fluss stadt wald eau ville carte rapport reka \
        gorod karta les zima woda miasto mapa raport rio ciudad agua informe heliu chengshi ditu
        """.split(separator: " ").map(String.init)
    private static let foreign = ["река", "город", "河流", "城市", "żółw", "straße", "forêt"]
    private static let hosts = [
        "example.org", "www.example.com", "lib.example.ac.uk", "example.com.cn", "example-host.de", "пример.рф",
        "192.0.2.7",
        "[2001:db8::1]", "example.by:8080", "EXAMPLE.org",
    ]

    private static func url(_ numbers: inout Numbers) -> String {
        var url = numbers.pick(["http://", "https://"]) + numbers.pick(hosts)
        for _ in 0..<numbers.below(4) {
            let mark = numbers.pick(["-", "_", "-", ""])
            let count = mark.isEmpty ? 1 : 1 + numbers.below(4)
            url += "/" + (0..<count).map { _ in numbers.pick(words) }.joined(separator: mark)
        }
        switch numbers.below(7) {
        case 0: url += "/" + numbers.pick(foreign)
        case 1: url += "/\(numbers.below(9999)).html"
        case 2: url += "/" + numbers.pick(words) + ".pdf"
        case 3: url += "/?id=\(numbers.below(999))&lang=" + numbers.pick(["en", "be", "zh"])
        case 4: url += "/~" + numbers.pick(words) + "/#" + numbers.pick(words)
        case 5: url += "/a(b)c/%D0%B0%20b"
        default: url += "/"
        }
        return url
    }

    @Test(arguments: 1...300)
    func `an undamaged URL comes back byte for byte`(seed: Int) {
        var numbers = Numbers(state: UInt64(seed))
        let url = Self.url(&numbers)
        #expect(URLRepairer.candidates(for: url).first == URLCandidate(url: url), "seed \(seed)")
        for (before, after) in [("Lis, A. (2010). Notes. ", ", 12 May 2014."), ("Ліс А. Нататкі. 2010. ", ".")] {
            let urls = BibliographyReader.reference(entry: before + url + after).urls
            #expect(urls.map { $0.candidates.first } == [URLCandidate(url: url)], "seed \(seed)")
        }
    }

    /// The URL damaged at a place that the numbers choose.
    private static func damaged(_ url: String, _ numbers: inout Numbers) -> String {
        var scalars = Array(url.unicodeScalars)
        let place = 8 + numbers.below(max(1, scalars.count - 9))
        let insertions: [[Unicode.Scalar]] = [
            ["\n"], [" "], ["-", "\n"], ["\u{AD}"], ["\u{200B}"], ["\\"], ["\n", "\n", "1", "7", "\n", "\n"],
        ]
        switch numbers.below(10) {
        case 0...6:
            scalars.insert(contentsOf: insertions[numbers.below(insertions.count)], at: min(place, scalars.count))
        case 7: if let hyphen = scalars.lastIndex(of: "-") { scalars.remove(at: hyphen) }
        case 8: scalars = scalars.map { $0 == "_" ? " " : $0 }
        default: scalars.remove(at: 1 + numbers.below(6))
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    @Test(arguments: 1...400)
    func `repairing is idempotent`(seed: Int) {
        var numbers = Numbers(state: UInt64(seed) &* 7919)
        let printed = Self.damaged(Self.url(&numbers), &numbers)
        let title = (0..<4).map { _ in numbers.pick(Self.words + Self.foreign) }.joined(separator: " ")
        let candidates = URLRepairer.candidates(for: printed, title: title)
        #expect(candidates.count <= PrintedURL.maximumCandidates)
        #expect(Set(candidates.map(\.url)).count == candidates.count)
        #expect(zip(candidates, candidates.dropFirst()).allSatisfy { $0.score >= $1.score })
        #expect(candidates.allSatisfy { (0...1).contains($0.score) })
        guard let first = candidates.first else { return }
        let again = URLRepairer.candidates(for: first.url, title: title)
        #expect(again.first == URLCandidate(url: first.url), "seed \(seed), printed \(printed)")
    }
}
