import Foundation
import TestSupport
import Testing

@Suite struct CommandLineTests {
    static let article = """
        ---
        title: A small article
        author: Anna Nowak
        ---

        Footnotes age (Kowalska, 2013). So do lists (Smith, 1999).

        ## References

        1. Kowalska, Anna (2013). "On the half-life of a footnote". URL: http://archive.example/half-life (accessed 30 June 2014).
        2. Smith, John (1999). *Lists and their discontents*. London: Invented Press.
        """

    private func run(_ arguments: [String], on text: String = article, name: String = "small.md") throws
        -> (RefereeProcess, TemporaryFolder)
    {
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: name)
        return (try RefereeProcess(["verify", path, "--now", "2026-11-23"] + arguments), folder)
    }

    @Test func `an offline run writes three reports next to the article`() throws {
        let (process, folder) = try run(["--offline"])
        #expect(process.status == 0, "\(process.complaints)")
        #expect(
            folder.fileNames == [
                "small.md", "small.verification.html", "small.verification.json", "small.verification.md",
            ])
        #expect(process.output.contains("2 references, offline: 2 unchecked"))
    }

    @Test func `output and format choose folder and formats`() throws {
        let other = try TemporaryFolder()
        let (process, folder) = try run(["--offline", "--output", other.url.path + "/new/er", "--format", "json"])
        #expect(process.status == 0, "\(process.complaints)")
        #expect(folder.fileNames == ["small.md"])
        #expect(other.fileNames.contains("new/er/small.verification.json"))
        #expect(!other.fileNames.contains("new/er/small.verification.html"))
    }

    @Test func `the same inputs give the same bytes`() throws {
        let (_, first) = try run(["--offline"])
        let (_, second) = try run(["--offline"])
        for ending in ["html", "json", "md"] {
            let name = "small.verification.\(ending)"
            #expect(
                try Data(contentsOf: first.url.appending(path: name))
                    == Data(contentsOf: second.url.appending(path: name)))
        }
    }

    @Test(arguments: [("A", 0), ("B", 0), ("C", 0), ("G", 1)] as [(String, Int32)])
    func `fail-on chooses the level that ends with 1`(level: String, status: Int32) throws {
        let (process, _) = try run(["--offline", "--fail-on", level])
        #expect(process.status == status, "\(process.output)")
    }

    @Test(arguments: [
        ["verify"], ["verify", "x.md", "--fail-on", "Z"], ["verify", "x.md", "--now", "yesterday"],
        ["verify", "x.md", "--format", "pdf"], ["verify", "x.md", "--timeout", "0"],
        ["parse", "x.md", "--format", "?"],
        ["verify", "x.md", "--near-days", "-1"], ["frobnicate"],
    ])
    func `wrong usage ends with 64`(arguments: [String]) throws {
        let process = try RefereeProcess(arguments)
        #expect(process.status == 64)
        #expect(!process.complaints.isEmpty)
    }

    @Test(arguments: [["verify", "/no/such/article.md"], ["parse", "/no/such/article.md"]])
    func `a missing article ends with 66`(arguments: [String]) throws {
        let process = try RefereeProcess(arguments)
        #expect(process.status == 66)
        #expect(process.complaints.contains("/no/such/article.md"))
    }

    @Test func `missing snapshots end with 66`() throws {
        let (process, folder) = try run(["--offline", "--snapshots", "/no/such/folder"])
        #expect(process.status == 66)
        #expect(folder.fileNames == ["small.md"])
    }

    @Test func `an empty and a binary article end with 65 and the others are still verified`() throws {
        let folder = try TemporaryFolder()
        let empty = try folder.write("", to: "empty.md")
        let binary = try folder.write(
            Data([0x7F, 0x45, 0x4C, 0x46] + [UInt8](repeating: 0, count: 400)), to: "binary.md")
        let good = try folder.write(Self.article, to: "good.md")
        let process = try RefereeProcess(["verify", empty, binary, good, "--offline", "--now", "2026-11-23"])
        #expect(process.status == 65)
        #expect(process.complaints.contains("empty.md"))
        #expect(process.complaints.contains("binary.md"))
        #expect(folder.fileNames.contains("good.verification.html"))
        #expect(!folder.fileNames.contains { $0.hasPrefix("empty.verification") })
    }

    @Test func `an output folder that cannot be written ends with 73 and nothing is half-written`() throws {
        let folder = try TemporaryFolder()
        let blocker = try folder.write("a file, not a folder", to: "blocker")
        let (process, _) = try run(["--offline", "--output", blocker + "/reports"])
        #expect(process.status == 73)
        #expect(process.complaints.contains("--output"))
        #expect(folder.fileNames == ["blocker"])
    }

    @Test func `a configuration above the article is read, and a flag wins`() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("offline: true\nformat: [json]\nfail-on: G\n", to: ".referee.yml")
        let path = try folder.write(Self.article, to: "issue-1/article.md")
        let process = try RefereeProcess(["verify", path, "--now", "2026-11-23"])
        #expect(process.status == 1, "\(process.complaints)")
        #expect(folder.fileNames.contains("issue-1/article.verification.json"))
        #expect(!folder.fileNames.contains("issue-1/article.verification.md"))
        #expect(try RefereeProcess(["verify", path, "--now", "2026-11-23", "--fail-on", "A"]).status == 0)
    }

    @Test(arguments: [
        ("timeout: soon\n", ".referee.yml:1"), ("offline: true\nunknown: 1\n", ".referee.yml:2"),
        ("- list\n", ".referee.yml:1"),
        ("a: [\n", ".referee.yml"),
    ])
    func `a wrong configuration names its line`(text: String, place: String) throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(text, to: ".referee.yml")
        let process = try RefereeProcess(["verify", try folder.write(Self.article, to: "article.md")])
        #expect(process.status == 64)
        #expect(process.complaints.contains(place), "\(process.complaints)")
    }

    @Test func `two articles cannot write one report`() throws {
        let folder = try TemporaryFolder()
        let first = try folder.write(Self.article, to: "a/article.md")
        let second = try folder.write(Self.article, to: "b/article.md")
        let process = try RefereeProcess(["verify", first, second, "--offline", "--output", folder.url.path])
        #expect(process.status == 64)
    }

    @Test func `what an article says cannot drive a terminal`() throws {
        let hostile = Self.article.replacing("Kowalska, 2013", with: "Evil\u{1B}[2J\u{7}, 2013")
        let (process, folder) = try run(["--offline", "--color", "never"], on: hostile)
        #expect(!(process.output + process.complaints).unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" })
        let html = try String(contentsOf: folder.url.appending(path: "small.verification.html"), encoding: .utf8)
        #expect(!html.unicodeScalars.contains("\u{1B}"))
    }

    @Test func `quiet says nothing when nothing is wrong`() throws {
        let (process, _) = try run(["--offline", "--quiet"])
        #expect(process.output.isEmpty && process.complaints.isEmpty)
    }

    @Test func `rules prints every rule`() throws {
        let process = try RefereeProcess(["rules", "--format", "markdown"])
        #expect(process.output.contains("| `url.gone` | A |"))
    }

    @Test func `quiet still says what it ends with 1 for`() throws {
        let (process, _) = try run(["--offline", "--quiet", "--fail-on", "G"])
        #expect(process.status == 1)
        #expect(process.output.isEmpty)
        #expect(process.complaints.contains("small.md"))
    }

    @Test func `a wrong configuration is found before the first article is verified`() throws {
        let folder = try TemporaryFolder()
        let good = try folder.write(Self.article, to: "good/article.md")
        let bad = try folder.write(Self.article, to: "bad/article.md")
        _ = try folder.write("timeout: never\n", to: "bad/.referee.yml")
        #expect(try RefereeProcess(["verify", good, bad, "--offline"]).status == 64)
        #expect(!folder.fileNames.contains { $0.contains("verification") })
    }

    @Test func `a configuration cannot send reports out of its folder`() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("output: ../elsewhere\n", to: "inside/.referee.yml")
        let process = try RefereeProcess(["verify", try folder.write(Self.article, to: "inside/a.md"), "--offline"])
        #expect(process.status == 64)
        #expect(folder.fileNames.allSatisfy { !$0.contains("elsewhere") })
    }

    @Test func `a named file that is no WARC ends with 65, a folder without one is a finding`() throws {
        let folder = try TemporaryFolder()
        let other = try folder.write("print('hello')", to: "snapshots/script.py")
        #expect(try run(["--offline", "--snapshots", other]).0.status == 65)
        let (process, _) = try run(["--offline", "--snapshots", folder.url.path + "/snapshots"])
        #expect(process.output.contains("archive.unreadable"))
    }
}
