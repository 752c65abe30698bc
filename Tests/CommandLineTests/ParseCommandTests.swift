import Foundation
import TestSupport
import Testing

@Suite struct ParseCommandTests {
    private static let rows = """
        {"id": "a", "raw": "Smith, John (1999). Lists. London: Invented Press."}

        {"id": 7, "raw": "Kowalska, Anna (2013). Notes. http://a.example/no tes (accessed 30 June 2014)."}

        """

    private func parse(_ arguments: [String]) throws -> RefereeProcess { try RefereeProcess(["parse"] + arguments) }

    @Test(arguments: ["csl-json", "csl-yaml", "biblatex", "ris", "table", "jsonl"])
    func `an article's references are printed in each format`(format: String) throws {
        let folder = try TemporaryFolder()
        let process = try parse([try folder.write(CommandLineTests.article, to: "small.md"), "--format", format])
        #expect(process.status == 0 && process.complaints.isEmpty, "\(process.complaints)")
        #expect(process.output.contains("Kowalska"))
        #expect(process.output.contains("Lists and their discontents"))
        #expect(process.output.utf8.last == 0x0A && !process.output.hasSuffix("\n\n"))
    }

    @Test func `several articles give one list, and one that cannot be read does not stop the others`() throws {
        let folder = try TemporaryFolder()
        let first = try folder.write(CommandLineTests.article, to: "first.md")
        let second = try folder.write(CommandLineTests.article, to: "second.md")
        let process = try parse([first, "/no/such.md", second])
        #expect(process.status == 66 && process.complaints.contains("/no/such.md"))
        let items = try JSONSerialization.jsonObject(with: Data(process.output.utf8)) as? [[String: Any]] ?? []
        #expect(items.count == 4)
        #expect(Set(items.compactMap { $0["id"] as? String }).count == 4)
        let lines = try parse([first, second, "--format", "jsonl"]).output.split(separator: "\n")
        #expect(lines.filter { $0.contains("second.md") }.count == 2)
        let table = try parse([first, second, "--format", "table"]).output
        #expect(table.contains("\(first)\n") && table.split(separator: "\n").filter { $0.hasPrefix("No.") }.count == 2)
    }

    @Test func `entries become rows with their own ids`() throws {
        let folder = try TemporaryFolder()
        let process = try parse(["--entries", try folder.write(Self.rows, to: "rows.jsonl"), "--format", "gold"])
        #expect(process.status == 0, "\(process.complaints)")
        let rows = try process.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        try #require(rows.count == 2)
        #expect(rows[0]["id"] as? String == "a" && rows[1]["id"] as? Int == 7)
        #expect(rows[0]["raw"] as? String == "Smith, John (1999). Lists. London: Invented Press.")
        #expect(rows[0]["author"] is [String] && rows[0]["accessed"] is NSNull)
        #expect(rows[1]["accessed"] as? String == "2014-06-30")
        let candidates = try #require(rows[1]["url_candidates"] as? [String])
        #expect((rows[1]["url"] as? [String])?.first == candidates.first && !candidates.isEmpty)
    }

    @Test(arguments: ["csl-json", "csl-yaml", "biblatex", "ris", "table", "jsonl"])
    func `entries are printed in every other format, too`(format: String) throws {
        let folder = try TemporaryFolder()
        let process = try parse(["--entries", try folder.write(Self.rows, to: "rows.jsonl"), "--format", format])
        #expect(process.status == 0 && process.output.contains("Smith") && process.output.contains("2013"))
    }

    @Test(arguments: [
        ("nonsense", "no JSON"), ("[1]", "no JSON object"), ("{\"raw\": \"x\"}", "“id”"), ("{\"id\": \"1\"}", "“raw”"),
        ("{\"id\": \"1\", \"raw\": 3}", "“raw”"), ("{\"id\": [1], \"raw\": \"x\"}", "“id”"),
        ("{\"id\": \"1\",", "no JSON"), ("{\"id\": \"1\", \"raw\": \" \"}", "“raw” is empty"),
    ])
    func `a bad row is named with its line, and the others are read`(row: String, problem: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Self.rows + row + "\n" + Self.rows, to: "rows.jsonl")
        let process = try parse(["--entries", path, "--format", "gold"])
        #expect(process.status == 65)
        #expect(process.output.split(separator: "\n").count == 4)
        let complaints = process.complaints.split(separator: "\n")
        #expect(complaints.count == 1)
        #expect(complaints.first?.contains("rows.jsonl:4: ") == true && process.complaints.contains(problem))
    }

    @Test(arguments: [
        ["parse"], ["parse", "a.md", "--entries", "b.jsonl"], ["parse", "a.md", "--format", "gold"],
        ["parse", "a.md", "--explain", "--format", "ris"], ["parse", "a.md", "--format", "endnote"],
        ["parse", "a.md", "--color", "sometimes"],
    ])
    func `flags that say nothing together are wrong usage`(arguments: [String]) throws {
        #expect(try RefereeProcess(arguments).status == 64)
    }

    @Test func `missing entries end with 66 and print nothing`() throws {
        let process = try parse(["--entries", "/no/such.jsonl"])
        #expect(process.status == 66 && process.output.isEmpty && process.complaints.contains("/no/such.jsonl"))
    }

    @Test func `an explanation has colours when they are asked for`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(CommandLineTests.article, to: "small.md")
        let plain = try parse([path, "--explain"])
        #expect(plain.status == 0 && !plain.output.contains("\u{1B}") && plain.output.contains("read as"))
        #expect(try parse([path, "--explain", "--color", "always"]).output.contains("\u{1B}["))
    }
}
