import Foundation
import TestSupport
import Testing

/// `referee check --metadata` against pages of a real server.
@Suite(.timeLimit(.minutes(3))) struct `referee check --metadata` {
    static let scholarly = """
        <!DOCTYPE html><html lang="en"><head><title>Mills of the Valley | Records</title>
        <meta name="citation_title" content="Mills of the Valley"><meta name="citation_author" content="Adela Brenner">
        <meta name="citation_author" content="Tomasz Zaleski"><meta name="citation_publication_date" content="2011/06/30">
        <meta name="citation_doi" content="10.5555/Records.7"><meta name="citation_journal_title" content="Records">
        </head><body><h1>Mills of the Valley</h1></body></html>
        """
    static let linked = """
        <html><head><title>News</title><script type="application/ld+json">{"@type": "NewsArticle", "headline":
        "The Price of Paper", "author": {"@type": "Person", "name": "Noor Haddad"}, "datePublished": "2015-02-01",
        "dateModified": "2015-02-03"}</script></head><body></body></html>
        """
    /// Titles in windows-1251 and GBK, whose pages declare it.
    static let cyrillic = legacy("windows-1251", "Перепись".unicodeScalars.map { UInt8(0xC0 + $0.value - 0x410) })
    static let chinese = legacy("gbk", [0xB1, 0xEA, 0xCC, 0xE2, 0xD3, 0xEB, 0xD7, 0xF7, 0xD5, 0xDF])
    static let acting = "<title>A\u{1B}[31m title\u{7}&#27;]0;x&#7;\n\tof &#x202E;two lines&#x2028;</title>"

    private static func legacy(_ charset: String, _ title: [UInt8]) -> [UInt8] {
        Array("<html><head><meta charset=\"\(charset)\"><title>".utf8) + title + Array("</title></head></html>".utf8)
    }

    private static let html = [("Content-Type", "text/html")]

    let folder: TemporaryFolder
    let server: FaultServer

    init() throws {
        folder = try TemporaryFolder()
        server = try FaultServer([
            "/scholarly": .answer(body: Self.scholarly), "/linked": .answer(body: Self.linked),
            "/cyrillic": .respond(status: 200, headers: Self.html, body: Self.cyrillic),
            "/chinese": .respond(status: 200, headers: Self.html, body: Self.chinese),
            "/acting": .answer(body: Self.acting), "/lost": .answer(status: 404, body: Self.scholarly),
            "/nested": .answer(
                body: "<title>Deep</title>" + String(repeating: "<div><font><b>", count: (10 << 20) / 14)),
            "/picture": .answer(body: "\u{89}PNG", type: "image/png"),
            "/cut": .raw(
                Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 400000\r\n\r\n".utf8)
                    + Array(repeating: UInt8(ascii: "x"), count: 200_000)),
        ])
    }

    private func check(_ path: String, _ arguments: [String]) throws -> RunningReferee {
        _ = try folder.write("<\(server.url(path))>", to: "a.md")
        let referee = try RunningReferee(
            ["check", "a.md", "--allow-private", "--no-cache"] + arguments, in: folder, input: nil)
        referee.wait()
        return referee
    }

    private func link(_ path: String, _ arguments: [String] = ["--metadata"]) throws -> [String: Any] {
        let referee = try check(path, arguments + ["--format", "jsonl"])
        let line = try JSONSerialization.jsonObject(with: Data(referee.output.utf8))
        return try #require(line as? [String: Any], "\(referee.output)\(referee.complaints)")
    }

    /// `title=A title; authors=…`, what is null left out.
    private func said(_ path: String) throws -> String? {
        guard let metadata = try link(path)["metadata"] as? [String: Any] else { return nil }
        func text(_ value: Any) -> String? {
            if let list = value as? [Any] { return list.isEmpty ? nil : list.compactMap(text).joined(separator: "+") }
            guard let statement = value as? [String: Any] else { return value as? String }
            return "\(statement["value"] ?? "") by \(statement["rule"] ?? "")"
        }
        return metadata.keys.sorted().compactMap { key in metadata[key].flatMap(text).map { "\(key)=\($0)" } }
            .joined(separator: "; ")
    }

    @Test(
        arguments: [
            (
                "/scholarly",
                "authors=Adela Brenner by citation_author+Tomasz Zaleski by citation_author; "
                    + "doi=10.5555/records.7 by citation_doi; language=en; "
                    + "published=2011-06-30 by citation_publication_date; site=Records by citation_journal_title; "
                    + "title=Mills of the Valley by citation_title"
            ),
            (
                "/linked",
                "authors=Noor Haddad by json-ld author; modified=2015-02-03 by json-ld dateModified; "
                    + "published=2015-02-01 by json-ld datePublished; site=127.0.0.1 by host; "
                    + "title=The Price of Paper by json-ld headline"
            ),
            ("/cyrillic", "site=127.0.0.1 by host; title=Перепись by title"),
            ("/chinese", "site=127.0.0.1 by host; title=标题与作者 by title"),
            ("/acting", "site=127.0.0.1 by host; title=A[31m title]0;x of two lines by title"),
            ("/nested", "site=127.0.0.1 by host; title=Deep by title"),
            ("/lost", nil), ("/picture", nil), ("/cut", nil),
        ] as [(String, String?)])
    func `says what a page says of itself, and what found it`(_ path: String, _ expected: String?) throws {
        #expect(try said(path) == expected)
    }

    @Test(arguments: ["/scholarly", "/acting", "/nested", "/lost", "/picture", "/cut"])
    func `changes nothing of what a link comes to`(_ path: String) throws {
        let plain = try link(path, [])
        #expect(plain["metadata"] == nil)
        var row = try link(path)
        #expect(row.removeValue(forKey: "metadata") != nil)
        #expect(NSDictionary(dictionary: row) == NSDictionary(dictionary: plain))
    }

    @Test func `shows people a title beneath each link, and nothing that acts`() throws {
        let referee = try check("/acting", ["--metadata"])
        #expect(
            referee.output.contains("Pages: 1\n    \(server.url("/acting"))\n        A[31m title]0;x of two lines\n"))
        let table = try check("/scholarly", ["--metadata", "--format", "csv"])
        #expect(table.output.contains("Mills of the Valley,Adela Brenner; Tomasz Zaleski,2011-06-30,"))
    }
}
