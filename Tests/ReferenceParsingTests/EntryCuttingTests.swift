import Bibliography
import Documents
import ReferenceParsing
import Testing

/// Cutting a section into entries by what its lines look like together.
@Suite struct EntryCuttingTests {
    private func references(_ text: String) throws -> [Reference] {
        let bytes = Array("A title\n\nSome prose.\n\nReferences\n\n\(text)".utf8)
        return BibliographyReader.references(in: try ArticleReader.read(bytes: bytes, fileName: "article.txt"))
            .references
    }

    @Test(arguments: [
        "[1] %A\n[2] %B [3] %C\n", "[7] %A [8] %B\n[9] %C\n",
        "<ol>\n<li>%A</li>\n<li id=\"x\">%B</li><li>%C</li>\n</ol>\n",
        "<p class=\"r\">%A</p>\n<p class=\"r\">%B</p>\n<p class=\"r\">%C</p>\n",
        "\\bibitem{a} %A\n\\bibitem{b} %B\n\\bibitem{c} %C\n",
    ])
    func `entries on one line are cut, and marks of a format are not in their text`(layout: String) throws {
        let entries = [
            "Nowak, Jan (2010). Rivers of the north. Water 3.", "Kowalski, Ewa (2011). Lakes. Water 4.",
            "Lis, Adam (2012). Seas. Water 5.",
        ]
        let text = layout.replacing("%A", with: entries[0]).replacing("%B", with: entries[1])
            .replacing("%C", with: entries[2])
        #expect(try references(text).map(\.text) == entries, "\(layout)")
    }

    @Test func `the label of a LaTeX entry is its key or what it prints`() throws {
        let found = try references(
            "\\bibitem{nowak} J. Nowak. Rivers. 2010.\n\\bibitem[Lis(2012)]{lis}\nA. Lis. Seas. 2012.\n")
        #expect(found.map(\.label) == ["nowak", "Lis(2012)"])
        #expect(found.map(\.text) == ["J. Nowak. Rivers. 2010.", "A. Lis. Seas. 2012."])
    }

    @Test(arguments: [38, 52, 64, 80, 110])
    func `wrapped entries without blank lines, labels or indents are found at any width`(width: Int) throws {
        let names = ["Abel", "Brandt", "Carlsen", "Dorn", "Evers", "Falk", "Gross", "Hahn"]
        let entries = names.enumerated().map { index, name in
            "\(name), Jan (\(2001 + index)). The rivers of the north and the people on their banks. Journal of Water, 12(\(index + 1)), 11-2\(index)."
        }
        let lines = entries.flatMap { entry in
            entry.split(separator: " ").reduce(into: [""]) { lines, word in
                if lines[lines.count - 1].count + word.count >= width { lines.append("") }
                lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
            }
        }
        #expect(try references(lines.joined(separator: "\n") + "\n").map(\.text) == entries)
    }

    @Test func `names in capitals are no running heads`() throws {
        let entries = ["ABEL", "BRANDT", "CARLSEN", "DORN", "EVERS"].enumerated().map {
            "A. J. \($1) et K. L. FREEMAN. Can. J. Chem. 6\($0), 2223 (198\($0))."
        }
        #expect(try references(entries.joined(separator: "\n") + "\n").map(\.text) == entries)
    }

    @Test func `what follows a bibliography without a heading is left out`() throws {
        let entries = (1...12).map { "Nowak\($0 % 2 == 0 ? "a" : ""), J. (20\($0 + 10)). Rivers. Water, 12(3), 5-9." }
        let tail = [
            "Series of the institute", "Hans Meier", "On the nature of boats", "Eva Lang", "The end of all bridges",
            "Karl Gross", "Sailing for beginners", "Orders by post only",
        ]
        #expect(try references((entries + tail).joined(separator: "\n") + "\n").map(\.text) == entries)
    }

    @Test(arguments: [
        "Zorn, A. (2011). A title that is longer than all others\nand has two lines. Water, 12(3), 5-9.",
        "Zorn, A. (2011). Springs. Water.\nhttp://example.org/springs",
        "Zorn, A. (2011). Springs. Water.\nRetrieved 12 May 2014 from http://example.org/springs",
    ])
    func `the last entry may be longer than the others`(last: String) throws {
        let entries = (10...22).map { "Nowak, J. (20\($0)). Rivers. Water, 12(3), 5-9." }
        let found = try references((entries + [last]).joined(separator: "\n") + "\n")
        #expect(found.last?.text == last.replacing("\n", with: " "))
    }

    @Test(arguments: [
        ("Wilk, E. (2016). “Lakes of the north”, Annals", "of Lakes, 12. http://example.org/w (accessed 1 May 2014)"),
        ("Wilk, E. (2016). “Lakes of the north” (accessed 1 May", "2014)"),
        ("Wilk, E. (2016).", "\"Lakes of the north\", Annals of Lakes 12. http://example.org/w"),
        ("Wilk, E. (2016). Lakes of the north. http://example.org/w", "(accessed 1 May 2014)"),
        ("Wilk, E. (2016). Lakes of the north. http://example.org/w.", "Дата обращения: 30.06.2014"),
    ])
    func `the last entry goes on behind a page break`(first: String, rest: String) throws {
        let others = (1...5).map {
            "[\($0)] Lis, A. (201\($0)). \"Rivers\", Water \($0), 1-9. http://example.org/\($0) (accessed 1 May 2014)"
        }
        for page in ["\n231\n\n\nJOURNAL OF LAKE STUDIES 12\n\n", "\n\n\nJOURNAL OF LAKE STUDIES 12    231\n\n"] {
            let text = (others + ["[6] " + first + page + rest]).joined(separator: "\n") + "\n"
            #expect(try references(text).last?.text == "\(first) \(rest)", "\(text)")
        }
    }

    @Test func `a note behind a page break is no part of the last entry`() throws {
        let entries = (1...6).map {
            "[\($0)] Lis, A. (201\($0)). \"Rivers\", Water \($0), 1-9. http://example.org/\($0)"
        }
        let note = "\n\n231\n\nAnna Lis teaches the history of rivers at a university.\n"
        #expect(try references(entries.joined(separator: "\n") + note).last?.text == String(entries[5].dropFirst(4)))
    }

    @Test(arguments: ["Wasser, S.\n1657-1664", "Water 12, pp.\n12-19.", "Wasser 3, S.\n12", "Water and Lakes\n360–368"])
    func `pages that a broken line left alone are no page number`(end: String) throws {
        let first = "Bauer, K. (2010). Die Flüsse des Nordens. \(end)"
        let found = try references("\(first)\nZorn, A. (2015). Last. Water 5, 1-9.\n").first
        #expect(found?.text == first.replacing("\n", with: " "))
    }

    @Test func `a page number behind a finished line belongs to no entry`() throws {
        let found = try references("Bauer, K. (2010). First. Water 3, 1-9.\n12\nZorn, A. (2015). Last. Water 5, 1-9.\n")
        #expect(
            found.map(\.text) == ["Bauer, K. (2010). First. Water 3, 1-9.", "Zorn, A. (2015). Last. Water 5, 1-9."])
    }
}
