import Bibliography
import BibliographyFormats
import TestSupport
import Testing

/// Entries that are damaged take no other with them.
@Suite struct BibTeXDamageTests {
    @Test(arguments: DamagedBibTeX.Kind.allCases)
    func `every whole entry is read, every damaged one is named`(_ kind: DamagedBibTeX.Kind) throws {
        for seed in UInt64(1)...5 {
            let file = DamagedBibTeX(kind, seed: seed)
            #expect((11...13).contains(file.damaged.count))
            var titles: [String: String] = [:]
            var lines: [Int] = []
            for item in try BibTeXCorpusTests.items(file.bytes) {
                switch item {
                case .reference(let reference):
                    // A damaged entry with another's key comes behind it.
                    if let key = reference.key, titles[key] == nil { titles[key] = reference.title?.verbatim }
                case .diagnostic(let diagnostic):
                    if let line = diagnostic.range?.start.line { lines.append(line) }
                }
            }
            for entry in file.undamaged {
                let title = entry.fields.first { $0.name == "title" }?.value
                #expect(titles[entry.key] == title, "seed \(seed): \(entry.key)")
            }
            for damaged in file.damaged {
                // What is wrong with an entry that is not closed shows where the next one starts.
                let isNamed = lines.contains { damaged.lines.contains($0) || $0 == damaged.lines.upperBound + 1 }
                #expect(isNamed, "seed \(seed): \(damaged.key) in lines \(damaged.lines)")
            }
        }
    }

    @Test(arguments: [
        ("@a{x, t={b}\n@b{y, t={c}}", ["x", "y"], "not closed"),
        ("@a{x t={b}}", ["x"], "comma is missing"),
        ("@a{x, t {b}}", ["x"], "equals sign"),
        ("@a{x, year 2004, note={n}}", ["x"], "equals sign"),
        ("@a{x, t={b} u={c}}", ["x"], "comma is missing"),
        ("@a{x, t={b}}\n@b{y, t={c", ["x", "y"], "file ends"),
        ("@a{x, t=\"b\n  u={c}\n}", ["x"], "quotation marks"),
        ("@a{x, t=}", ["x"], "no value"),
        ("@a{x, t={b}},\n u={c}}", ["x"], "closes nothing"),
        ("@a{x, t=undefined}", ["x"], "not defined"),
        ("@a{x, t={b}}\n@a{x, t={b}}", ["x", "x"], "that of the entry in line 1"),
    ]) func `a damage has its cause`(_ text: String, _ keys: [String], _ cause: String) throws {
        #expect(try BibTeXCorpusTests.references(text).map { $0.key ?? "" } == keys)
        let diagnostics = try BibTeXCorpusTests.diagnostics(text).filter { $0.kind == .damagedRecord }
        #expect(diagnostics.count == 1)
        #expect(diagnostics.first?.message.contains(cause) == true, "\(diagnostics)")
        #expect(diagnostics.first?.range != nil)
    }

    @Test(
        arguments: [
            ("\\entry{a}{book}{}\n\\field{title}{Unclosed\n\\field{year}{2004}\n\\endentry\n", 2, "title"),
            ("\\entry{a}{book}{}\n\\field{volume}{1}\n\\list{publisher}{1}{{P}\n\\endentry\n", 3, "publisher"),
            ("\\entry{a}{book}{}\n\\keyw{a\n\\endentry\n\\entry{b}{book}{}\n\\endentry\n", 2, "keyw"),
            ("\n\\entry{a{book}{}\n\\endentry\n", 2, nil),
        ] as [(String, Int, String?)])
    func `an unmatched brace of biber's is named with its line`(_ text: String, _ line: Int, _ field: String?) throws {
        let diagnostics = try BibTeXCorpusTests.diagnostics(text, .bbl)
        #expect(diagnostics.map(\.kind) == [.damagedRecord])
        #expect(diagnostics.map(\.range?.start.line) == [line])
        #expect(diagnostics.map(\.field) == [field])
    }

    /// Each is small; read in a time that grows with its square or its doublings, it would take minutes.
    @Test(arguments: [
        ("a long field", "@a{x, t={" + String(repeating: "abc ", count: 250_000) + "}}\n@b{y}"),
        (
            "deep braces",
            "@a{x, t={" + String(repeating: "{", count: 200_000) + String(repeating: "}", count: 200_000) + "}}\n@b{y}"
        ),
        ("open braces", "@a{x, t=" + String(repeating: "{", count: 300_000)),
        ("open values", String(repeating: "@a{\",\nx={\ny=1\n", count: 30_000)),
        ("open comments", String(repeating: "x@comment{\n", count: 50_000)),
        ("open superscripts", "@a{x, t={$" + String(repeating: "^{", count: 100_000)),
        ("open commands", "@a{x, t=\"" + String(repeating: "\\url{", count: 50_000)),
        (
            "nested commands",
            "@a{x, t={" + String(repeating: "\\textsuperscript{", count: 30_000) + String(repeating: "}", count: 30_000)
                + "}}"
        ),
        ("lone dollars", "@a{x, t={" + String(repeating: "\\$ $ ", count: 50_000) + "}}"),
        (
            "stray braces",
            "@a(x, t={" + String(repeating: "b\n", count: 50_000) + "}\n" + String(repeating: "}\n", count: 100_000)
        ),
        ("names", "@a{x, author={" + String(repeating: "A and ", count: 100_000) + "}}"),
        ("commas in a name", "@a{x, author={" + String(repeating: "A,", count: 100_000) + "}}"),
        ("fields", "@a{x," + String(repeating: "t={b},", count: 100_000) + "}"),
        ("at signs", "@a{x, t={" + String(repeating: "\n@b{", count: 50_000)),
        ("urls", "@a{x, note={" + String(repeating: "\\url{", count: 50_000)),
        (
            "strings of strings",
            "@string{a=\"0123456789\"}" + (0..<40).map { _ in "@string{a = a # a}" }.joined() + "@b{x, t = a}"
        ),
        (
            "strings in many fields",
            "@string{a={" + String(repeating: "0123456789", count: 50_000) + "}}"
                + (0..<2000).map { "@b{x\($0), note = a # a}" }.joined()
        ),
        (
            "a long parent",
            "@proceedings{p, title={" + String(repeating: "abc ", count: 100_000) + "}}"
                + (0..<2000).map { "@inproceedings{x\($0), crossref={p}}" }.joined()
        ),
        (
            "a circle of parents",
            (0..<3000).map { "@book{x\($0), xdata={x\(($0 + 1) % 3000),x\(($0 + 2) % 3000)}}" }.joined()
        ),
    ]) func `hostile files are read in bounded time`(_ name: String, _ text: String) throws {
        let clock = ContinuousClock()
        let time = try clock.measure {
            for item in try BibTeXCorpusTests.items(Array(text.utf8)) {
                if case .reference(let reference) = item { _ = reference.title }
            }
        }
        #expect(time < .seconds(60), "\(name)")
    }
}
