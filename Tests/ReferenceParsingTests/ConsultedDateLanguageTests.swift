import Bibliography
import ReferenceParsing
import Testing

@Suite struct ConsultedDateLanguageTests {
    /// What a language's lines mean.
    struct Language: CustomTestStringConvertible, Sendable {
        let tag: String
        let day: String
        var lines: [Substring] = []
        var testDescription: String { "\(tag), \(day)" }

        static func all(_ text: String, day: String) -> [Language] {
            var languages: [Language] = []
            for line in text.split(separator: "\n") {
                if line.hasPrefix("== ") {
                    languages.append(Language(tag: String(line.dropFirst(3)), day: day))
                } else {
                    languages[languages.count - 1].lines.append(line)
                }
            }
            return languages
        }

        func expected(_ line: Substring) -> String? {
            switch line.first {
            case "+": day
            case "~": String(day.dropLast(3))
            default: nil
            }
        }
    }

    static let url = "http://example.org/rivers/a.html"
    static let languages =
        Language.all(ConsultedDateRows.latin + "\n" + ConsultedDateRows.otherScripts, day: "2014-06-30")
        + Language.all(ConsultedDateOtherRows.text, day: "2017-11-27")

    private func entry(_ line: Substring) -> String {
        let place = line.dropFirst(2)
        let text = place.replacing("%", with: Self.url)
        let whole = place.contains("%") ? text : Self.url + (place.first == "," ? "" : " ") + text
        return "Nowak, J. (2012). Rivers of the north. Water. " + whole
    }

    @Test(arguments: languages)
    func `the day of reading is found in every language, and no other day is taken for it`(language: Language) {
        for line in language.lines {
            let reference = BibliographyReader.reference(entry: entry(line))
            #expect(reference.accessed?.value.date?.iso8601 == language.expected(line), "\(line)")
            #expect(reference.issued?.value.year == 2012 || language.expected(line) == nil, "\(line)")
        }
    }

    @Test func `thirty languages and more have a table, of four forms and of other dates each`() {
        let first = Language.all(ConsultedDateRows.latin + "\n" + ConsultedDateRows.otherScripts, day: "")
        #expect(first.count >= 35)
        for language in first {
            #expect(language.lines.count { $0.hasPrefix("+") } >= 4, "\(language.tag)")
            #expect(language.lines.contains { $0.hasPrefix("~") }, "\(language.tag)")
            #expect(language.lines.count { $0.hasPrefix("-") } >= 3, "\(language.tag)")
        }
    }
}
