import Bibliography
import BibliographyFormats
import Foundation
import TestSupport
import Testing

@Suite struct EntryExplanationTests {
    private static let folder = PackageFolder.url.appending(path: "Tests/BibliographyFormatsTests/Golden")
    private static let references = [
        ExampleReferences.labelled, ExampleReferences.whole, ExampleReferences.hostile, ExampleReferences.bare,
    ]

    @Test(arguments: [false, true])
    func `entries are explained as recorded`(_ usesColor: Bool) throws {
        let explanation = EntryExplanation(usesColor: usesColor)
        let text = EntryExplanationTests.references.map { explanation.text(of: $0) }.joined(separator: "\n")
        let file = EntryExplanationTests.folder.appending(path: usesColor ? "explained.ansi" : "explained.txt")
        #expect(try GoldenFile.difference(of: text, from: file) == nil)
    }

    @Test func `colour adds nothing but codes, and every code is closed`() {
        for reference in EntryExplanationTests.references {
            let coloured = EntryExplanation(usesColor: true).text(of: reference)
            #expect(coloured.split(separator: "\u{1B}[0m").dropLast().allSatisfy { $0.contains("\u{1B}[") })
            let bare = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
            #expect(!bare.unicodeScalars.contains("\u{1B}"))
            #expect(bare.contains("Lindqvist, Åsa, och Okafor, C. 2011b.") || reference.number != 4)
        }
    }

    @Test func `what a terminal would obey is shown as its code point`() {
        for usesColor in [false, true] {
            let text = EntryExplanation(usesColor: usesColor).text(of: ExampleReferences.hostile)
            #expect(text.contains("<U+1B>") && text.contains("<U+202E>") && text.contains("<U+7>"))
            #expect(!text.unicodeScalars.contains("\u{202E}"))
        }
    }

    @Test func `a doubtful field is marked`() {
        let lines = EntryExplanation(usesColor: false).text(of: ExampleReferences.labelled).split(separator: "\n")
        let marked = lines.filter { $0.hasPrefix("! ") }
        #expect(marked.allSatisfy { $0.contains("collection-title") || $0.contains("volume") })
        #expect(marked.count == 4)
    }

    @Test(arguments: [60, 72, 100])
    func `lines keep to the width, wide characters counted double`(_ columns: Int) {
        var reference = Reference(number: 1, verbatim: "x", text: String(repeating: "河流研究报告", count: 40))
        reference.title = Field(String(repeating: "河流e\u{301} 研究", count: 30), verbatim: "x")
        for usesColor in [false, true] {
            let text = EntryExplanation(usesColor: usesColor, columns: columns).text(of: reference)
            for line in text.replacing(/\u{1B}\[[0-9;]*m/, with: "").split(separator: "\n") {
                #expect(DisplayWidth.columns(of: String(line)) <= columns, "\(line)")
            }
        }
    }
}
