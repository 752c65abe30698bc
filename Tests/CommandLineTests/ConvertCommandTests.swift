import Foundation
import TestSupport
import Testing

@Suite struct ConvertCommandTests {
    private static let library = """
        @article{kowalska2013,
          author = {Kowalska, Anna and Нікіцін, Пётр},
          title = {Rivers of the North},
          journaltitle = {Water},
          date = {2013-05},
          url = {https://example.org/rivers},
          urldate = {2014-06-30},
        }
        @book{damaged,
          author = {Smith, John},
          title = {Never {closed},
          year = 1999
        @book{last,
          author = {Li, Wei},
          title = {大河},
          date = {2001},
          callnumber = {X 12},
        }

        """

    private func convert(_ arguments: [String]) throws -> RefereeProcess {
        try RefereeProcess(["convert"] + arguments)
    }

    @Test(arguments: ["ris", "json", "yaml", "bib"])
    func `a bibliography is converted, and a damaged record costs itself alone`(_ ending: String) throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(Self.library, to: "library.bib")
        let output = folder.url.path + "/out.\(ending)"
        let process = try convert([input, output])
        #expect(process.status == 65)
        #expect(process.complaints.contains("library.bib:11:11: "), "\(process.complaints)")
        let text = try String(contentsOfFile: output, encoding: .utf8)
        #expect(text.contains("Kowalska") && text.contains("Нікіцін") && text.contains("大河"))
        #expect(folder.fileNames.filter { $0.hasSuffix(".part") } == [])
        // What was written is read again.
        #expect(try RefereeProcess(["parse", output, "--format", "table"]).status == 0)
    }

    @Test func `a field that no term fits comes back in its own format`() throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(Self.library, to: "library.bib")
        #expect(try convert([input, "-", "--to", "biblatex"]).output.contains("callnumber = {X 12}"))
    }

    @Test(arguments: [
        (["{in}", "out.txt"], "out.txt"), (["{in}", "-"], "--to"), (["{in}", "out.ris", "--from", "docx"], "docx"),
        (["{in}", "out.ris", "--to", "jats"], "jats"),
    ])
    func `a format that is not known is refused with the names of those that are`(
        _ arguments: [String], _ named: String
    ) throws {
        let folder = try TemporaryFolder()
        let input = try folder.write(Self.library, to: "library.bib")
        let process = try convert(arguments.map { $0 == "{in}" ? input : $0 == "-" ? "-" : $0 })
        #expect(process.status == 64 && process.complaints.contains(named), "\(process.complaints)")
        #expect(process.complaints.contains("biblatex"))
    }

    @Test func `what is missing or no bibliography leaves the old output alone`() throws {
        let folder = try TemporaryFolder()
        let output = try folder.write("old", to: "out.ris")
        #expect(try convert(["/no/such.bib", output]).status == 66)
        #expect(try convert([try folder.write("Plain words.", to: "words.txt"), output]).status == 65)
        #expect(try String(contentsOfFile: output, encoding: .utf8) == "old")
    }

    @Test(arguments: [
        ("library.bib", "TY  - BOOK\nTI  - Lost\nER  - \n", "--from ris"), ("prose.bib", "Only words.\n", "no record"),
        ("list.ris", "[{\"id\": \"a\", \"type\": \"book\"}]", "--from csl-json"),
    ])
    func `a text without a record of its format empties nothing`(_ name: String, _ text: String, _ hint: String) throws
    {
        let folder = try TemporaryFolder()
        let file = try folder.write(text, to: name)
        let process = try convert([file, file, "--to", "csl-json"])
        #expect(process.status == 65 && process.complaints.contains(hint), "\(process.complaints)")
        #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    }

    @Test(arguments: [("empty.bib", ""), ("empty.json", "[]\n"), ("blank.ris", "\n\n")])
    func `an empty list is converted to an empty list`(_ name: String, _ text: String) throws {
        let folder = try TemporaryFolder()
        let process = try convert([try folder.write(text, to: name), "-", "--to", "csl-json"])
        #expect(process.status == 0 && process.output == "[]\n", "\(process.complaints)")
    }

    @Test func `a link is followed, a mode kept, and a pipe written through`() throws {
        let folder = try TemporaryFolder()
        let input = try folder.write("@book{a, title = {T}}", to: "a.bib")
        let target = try folder.write("old", to: "target.ris")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
        let link = folder.url.appending(path: "link.ris").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        #expect(try convert([input, link]).status == 0)
        #expect(try String(contentsOfFile: target, encoding: .utf8).contains("TI  - T"))
        #expect(try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int == 0o640)
        #expect(
            try FileManager.default.attributesOfItem(atPath: link)[.type] as? FileAttributeType == .typeSymbolicLink)
        let device = try convert([input, "/dev/full", "--to", "ris"])
        #expect(device.status == 73, "\(device.complaints)")
        #expect(
            try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type] as? FileAttributeType
                == .typeCharacterSpecial)
        #expect(try convert([input, folder.url.path, "--to", "ris"]).status == 73)
    }

    @Test func `a bibliography is verified alone, or beside its article, whose keys are matched`() throws {
        let folder = try TemporaryFolder()
        let list = try folder.write(Self.library, to: "library.bib")
        let article = try folder.write(
            "# On rivers\n\nRivers flow [@kowalska2013; @nobody2020].\n", to: "article.md")
        let alone = try RefereeProcess(["verify", list, "--offline", "--now", "2026-11-23"])
        #expect(alone.status <= 1, "\(alone.complaints)")
        let report = try String(contentsOfFile: folder.url.path + "/library.verification.json", encoding: .utf8)
        #expect(report.contains("Rivers of the North") && report.contains("bibliography.damaged-record"))
        let both = try RefereeProcess([
            "verify", article, "--bibliography", list, "--offline", "--now", "2026-11-23",
        ])
        #expect(both.status <= 1, "\(both.complaints)")
        let matched = try String(contentsOfFile: folder.url.path + "/article.verification.json", encoding: .utf8)
        #expect(matched.contains("\"bibliography\"") && matched.contains("library.bib"))
        #expect(matched.contains("nobody2020"))
    }
}
