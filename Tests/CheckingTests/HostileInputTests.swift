import Bibliography
import Documents
import Fetching
import Foundation
import Logging
import Reporting
import TestSupport
import Testing
import Verification
import WebArchive

@testable import Checking

/// Articles and archives that are broken, empty, foreign or odd: a clear message or a finding, and the rest goes on.
@Suite struct HostileInputTests {
    private func report(
        on bytes: [UInt8], name: String = "article.txt", snapshots: [String] = []
    ) async throws -> Report {
        let verifier = Verifier(
            settings: VerifierSettings(now: Date(timeIntervalSince1970: 1_795_424_400), toolVersion: "test"),
            fetcher: nil, snapshots: try SnapshotFiles(paths: snapshots),
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        return try await verifier.report(on: bytes, fileName: name) { _ in }
    }

    private func report(on text: String, name: String = "article.txt") async throws -> Report {
        try await report(on: Array(text.utf8), name: name)
    }

    private func rules(_ report: Report) -> Set<Rule> { Set(report.allFindings.map(\.rule)) }

    /// Inputs by name: the test's log would print bytes, and 200 MB of them take long.
    enum NoArticle: CaseIterable {
        case empty, blank, nulBytes, pdf, zip, huge

        var bytes: [UInt8] {
            switch self {
            case .empty: []
            case .blank: [UInt8](repeating: 0x20, count: 100)
            case .nulBytes: [UInt8](repeating: 0, count: 1000)
            case .pdf: Array("%PDF-1.7 …".utf8)
            case .zip: [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0]
            case .huge: [UInt8](repeating: 0x61, count: 200 << 20)
            }
        }

        var word: String {
            switch self {
            case .empty, .blank: "empty"
            case .nulBytes: "NUL"
            case .pdf: "PDF"
            case .zip: "ZIP"
            case .huge: "MB"
            }
        }
    }

    @Test(arguments: NoArticle.allCases)
    func `what is no article is refused with a reason`(input: NoArticle) async throws {
        let error = await #expect(throws: CheckingError.self) { try await report(on: input.bytes) }
        #expect(error?.message.lowercased().contains(input.word.lowercased()) == true, "\(error?.message ?? "")")
        #expect(error?.message.contains("article.txt") == true)
    }

    @Test(arguments: [
        ("windows-1251", String.Encoding.windowsCP1251), ("utf-16le", .utf16LittleEndian), ("koi8-r", nil),
    ])
    func `a Russian article in another encoding is read`(name: String, encoding: String.Encoding?) async throws {
        let text = """
            Ссылки и сноски

            Иван Петров

            Ссылка обещает больше, чем может исполнить (Лебедева, 2013). Страницы исчезают, и никто не знает, куда они \
            уходят. Библиотеки хранят бумагу, но не страницы, которые на ней названы.

            Литература

            1. Лебедева, Нина (2013). «Ссылка как обещание», Записки о чтении, № 4. URL: http://zapiski.example/4 \
            (дата обращения: 21.04.2014).
            """
        let bytes: [UInt8]
        if let encoding {
            bytes = Array(try #require(text.data(using: encoding)))
        } else {
            bytes = KOI8.bytes(of: text)
        }
        let report = try await report(on: bytes)
        #expect(report.references.count == 1)
        #expect(report.references.first?.reference.title?.value == "Ссылка как обещание")
        #expect(rules(report).contains(.articleEncodingGuessed))
    }

    @Test func `a Polish article in ISO 8859-2 is read`() async throws {
        let text = """
            O przypisach

            Przypis starzeje się szybciej niż papier (Wójcik, 2013). Źródła gasną, a łącza prowadzą donikąd. \
            Książka przetrwa dłużej niż strona, którą cytuje, choć któż to dziś wie na pewno.

            Bibliografia

            1. Wójcik, Piotr (2013). „Źródła, które gasną”, Notatnik Czytelni, nr 1. URL: http://notatnik.example/1 \
            [dostęp: 19.04.2014].
            """.replacing("„", with: "\"").replacing("”", with: "\"")
        let report = try await report(on: Array(try #require(text.data(using: .isoLatin2))))
        #expect(report.references.first?.reference.title?.value == "Źródła, które gasną")
    }

    @Test func `no bibliography is a finding`() async throws {
        let report = try await report(on: "Just a text.\n\nWith two paragraphs and nothing else.\n")
        #expect(report.references.isEmpty)
        #expect(rules(report).contains(.articleWithoutBibliography))
    }

    @Test func `two bibliographies are both read`() async throws {
        let report = try await report(
            on: """
                # Chapter one

                Text (Smith, 1999).

                ## References

                1. Smith, John (1999). *Lists and their discontents*. London: Invented Press.

                # Chapter two

                Text (Nowak, 2001).

                ## References

                1. Nowak, Anna (2001). *Notes on notes*. Kraków: Invented Press.
                """, name: "book.md")
        #expect(
            report.references.map { $0.reference.title?.value } == ["Lists and their discontents", "Notes on notes"])
    }

    @Test func `a heading in another language and entries without numbers`() async throws {
        let report = try await report(
            on: """
                Fußnoten (Brandt, 2022) altern. So auch Listen (Vogt, 2019).

                Literaturverzeichnis

                Brandt, Katharina (2022): „Zitieren, was morgen noch da ist“. URL: http://lesestube.example/7 (abgerufen am 17.03.2024).

                Vogt, Martin (2019): „Verwaiste Verweise“. URL: http://quellenkunde.example/verweise (Zugriff am 23. Januar 2024).
                """)
        #expect(report.references.map { $0.reference.authors.first?.value.family } == ["Brandt", "Vogt"])
        #expect(report.references.map { $0.reference.accessed?.value.date?.iso8601 } == ["2024-03-17", "2024-01-23"])
    }

    @Test func `an entry without URL, with two, with mailto and javascript`() async throws {
        let report = try await report(
            on: """
                Text (One, 2001; Two, 2002; Three, 2003; Four, 2004).

                ## References

                1. One, Anna (2001). "Without an address". Journal, 1(2), 3–4.
                2. Two, Anna (2002). "With two addresses". URL: http://one.example/a, http://two.example/b (accessed 1 May 2020).
                3. Three, Anna (2003). "A letter". URL: mailto:anna@three.example
                4. Four, Anna (2004). "A script". URL: javascript:alert(1)
                """, name: "odd.md")
        #expect(report.references.map(\.verdict) == [.unchecked, .unchecked, .unchecked, .unchecked])
        let rules = report.references.map { Set($0.findings.map(\.rule)) }
        #expect(rules[0].contains(.urlMissing))
        #expect(report.references[1].evidence.attempts.count == 2)
        #expect(rules[2].contains(.urlSchemeNotChecked))
        #expect(rules[3].contains(.urlSchemeNotChecked))
    }

    @Test func `a WARC cut off in the middle gives what stands before and a finding`() async throws {
        let stored = PackageFolder.url.appending(path: "References/reference-rot/snapshots/reference-rot.warc.gz")
        let whole = try Data(contentsOf: stored)
        let folder = try TemporaryFolder()
        let path = try folder.write(whole.prefix(whole.count * 2 / 3), to: "cut.warc.gz")
        let report = try await report(on: Array("# A\n\nText.\n".utf8), snapshots: [path])
        #expect((report.run.snapshots.first?.captureCount ?? 0) > 5)
        #expect(rules(report).contains(.archiveUnreadable))
    }

    @Test func `a folder of snapshots may hold other files`() async throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("not a WARC", to: "notes.txt")
        _ = try folder.write("not a WARC either", to: "deep/er/broken.warc")
        let report = try await report(on: Array("# A\n\nText.\n".utf8), snapshots: [folder.url.path])
        #expect(report.run.snapshots.map(\.name) == ["broken.warc"])
        #expect(rules(report).contains(.archiveUnreadable))
    }
}

/// KOI8-R for lower- and upper-case Russian letters; Foundation on Linux has no such encoding.
private enum KOI8 {
    private static let letters = Array(
        "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ".unicodeScalars)

    static func bytes(of text: String) -> [UInt8] {
        text.unicodeScalars.map { scalar in
            if scalar.value < 0x80 { return UInt8(scalar.value) }
            if let index = letters.firstIndex(of: scalar) { return UInt8(0xC0 + index) }
            return UInt8(ascii: "\"")
        }
    }
}
