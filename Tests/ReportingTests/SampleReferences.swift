import Bibliography
import Citations
import Foundation
import PageMetadata
import Verification
import Web
import WebArchive

/// The references of the sample report, one verdict each; the last one is hostile.
enum SampleReferences {
    static let all: [ReferenceVerification] = {
        do {
            return try [
                verified(), archived(), moved(), drifted(), mismatch(), dead(), blocked(), unreachable(), unchecked(),
                hostile(),
            ]
        } catch {
            preconditionFailure("the sample's own URLs must parse: \(error)")
        }
    }()

    private typealias Part = SampleReport

    private static func reference(
        _ number: Int, _ text: String, language: String?, title: String?, author: Name?, year: Int? = nil,
        url: PrintedURL? = nil, accessed: Field<AccessedDate>? = nil, type: ReferenceType = .webpage
    ) -> Reference {
        var reference = Reference(
            number: number, label: String(number), verbatim: text, text: text,
            range: Part.place(line: 120 + 2 * number, column: 1, offset: 9000 + 400 * number, length: text.utf8.count),
            type: type)
        reference.language = language
        if let title { reference.title = Field(title, verbatim: title, confidence: 0.93) }
        if let author { reference.authors = [Field(author, verbatim: author.inverted, confidence: 0.9)] }
        if let year, let date = PartialDate(year: year) {
            reference.issued = Field(date, verbatim: "(\(year))", confidence: 0.99)
        }
        if let url { reference.urls = [url] }
        reference.accessed = accessed
        return reference
    }

    private static func verification(
        _ reference: Reference, _ verdict: Verdict, attempts: [Attempt], deciding: Int? = 0,
        live: [FieldComparison] = [], capture: [FieldComparison] = [], compared: Int? = nil,
        accessed: AccessedEvidence? = nil, citations: [Citation] = [], findings: [Finding] = []
    ) -> ReferenceVerification {
        ReferenceVerification(
            evidence: Evidence(
                reference: reference, articleIssued: PartialDate(year: 2026), runDate: Part.runDate, isOffline: false,
                attempts: attempts, citations: citations),
            verdict: verdict, decidingAttempt: attempts.isEmpty ? nil : deciding, liveComparison: live,
            captureComparison: capture, comparedCapture: compared, accessed: accessed, findings: findings)
    }

    private static func plain(_ url: String) -> PrintedURL {
        PrintedURL(verbatim: url, candidates: [URLCandidate(url: url)])
    }

    private static func verified() throws -> ReferenceVerification {
        let url = "https://journal.example/articles/link-rot?id=19&lang=en"
        let title = "Link rot & content drift in scholarly “footnotes”"
        var reference = reference(
            1, "Okafor, Ngozi (2019). \(title). Journal of Durable Links, 7(2), pp. 11–29. \(url)", language: "en",
            title: title, author: Name(family: "Okafor", given: "Ngozi"), year: 2019, url: plain(url),
            type: .articleJournal)
        reference.containerTitle = Field("Journal of Durable Links", verbatim: "Journal of Durable Links")
        reference.volume = Field("7", verbatim: "7")
        reference.issue = Field("2", verbatim: "2")
        reference.pages = Field("11–29", verbatim: "pp. 11–29")
        reference.doi = Field("10.5555/jdl.2019.7", verbatim: "10.5555/jdl.2019.7")
        return verification(
            reference, .verified,
            attempts: [
                Attempt(
                    candidate: URLCandidate(url: url),
                    live: try Part.live(
                        [try Part.hop(url, 200, "OK")],
                        page: Part.page(title, language: "en-GB", author: "Ngozi Okafor", published: "2019-03-04")),
                    timeline: [], captures: [])
            ],
            live: [
                Part.row("title", title, title, .agrees),
                Part.row("author", "Okafor, Ngozi", "Ngozi Okafor", .agrees, origin: "citation_author"),
                Part.row("issued", "2019", "2019-03-04", .agrees, origin: "citation_publication_date"),
            ],
            citations: [Part.citation("(Okafor, 2019)", line: 12, .entry(1))],
            findings: [
                Finding(
                    .accessedMissing, "The entry does not say when the page was read.", action: "Add the date.",
                    referenceNumber: 1)
            ])
    }

    private static func archived() throws -> ReferenceVerification {
        let printed = "http://osrodek.example/komentarze 99.pdf"
        let url = "http://osrodek.example/komentarze_99.pdf"
        let before = "Kowalska, Anna (2013). „Skazani na współpracę”, Komentarze,\nNo. 99, URL (consulted 30.06.2014): "
        let candidates = [
            URLCandidate(url: url, repairs: [.restoredUnderscore], score: 0.9),
            URLCandidate(url: "http://osrodek.example/komentarze99.pdf", repairs: [.removedBlank], score: 0.4),
            URLCandidate(url: "http://osrodek.example/komentarze-99.pdf", repairs: [.restoredHyphen], score: 0.2),
        ]
        let title = "Skazani na współpracę"
        let place = Part.place(line: 124, column: 1, offset: 9800 + before.utf8.count, length: printed.utf8.count)
        var reference = reference(
            2, before + printed, language: "pl", title: title, author: Name(family: "Kowalska", given: "Anna"),
            year: 2013, url: PrintedURL(verbatim: printed, range: place, candidates: candidates),
            accessed: Part.accessed("30.06.2014", "2014-06-30"), type: .report)
        reference.issue = Field("No. 99", verbatim: "No. 99")
        reference.remainder = ["Warszawa"]
        let page = Part.page(
            "Skazani na współpracę. Uwarunkowania relacji", language: "pl_PL", author: "Anna Kowalska",
            published: "2013-12-19")
        let dates = [(2013, 3, 4), (2014, 6, 18), (2014, 8, 10), (2016, 1, 9), (2018, 5, 5), (2020, 2, 2)]
        let marks =
            dates.map { CaptureMark(date: Part.instant($0.0, $0.1, $0.2), status: 200) } + [
                CaptureMark(date: Part.instant(2023, 7, 1), status: 404),
                CaptureMark(date: Part.instant(2026, 2, 11), status: 404),
            ]
        return verification(
            reference, .verifiedArchived,
            attempts: [
                Attempt(
                    candidate: candidates[0],
                    live: try Part.live([
                        try Part.hop(url, 301, "Moved Permanently", to: "https://osrodek.example/komentarze_99.pdf"),
                        try Part.hop("https://osrodek.example/komentarze_99.pdf", 404, "Not Found"),
                    ]), timeline: marks,
                    captures: [
                        Part.capture(url, Part.instant(2014, 6, 18), page: page),
                        Part.capture(url, Part.instant(2014, 8, 10), page: page),
                    ]),
                Attempt(
                    candidate: candidates[1],
                    live: try Part.live([try Part.hop(candidates[1].url, 404, "Not Found")]), timeline: [],
                    captures: []),
            ],
            capture: [
                Part.row("title", title, "Skazani na współpracę. Uwarunkowania relacji", .close, language: "pl"),
                Part.row("author", "Kowalska, Anna", "Anna Kowalska", .agrees, origin: "pdf information"),
                Part.row("issued", "2013", "2013-12-19", .agrees, origin: "pdf first page"),
                Part.row("number", "No. 99", nil, .absent),
            ], compared: 0,
            accessed: AccessedEvidence(
                level: .bracketed,
                statement: "captures 12 days before and 41 days after are the same document"),
            citations: [
                Part.citation("(Kowalska, 2013)", line: 28, .entry(2)),
                Part.citation("(Kowalska, 2013)", line: 31, .entry(2)),
            ],
            findings: [
                Finding(
                    .urlDamaged, "The printed URL is damaged: an underscore became a blank.",
                    action: "Print \(url); the capture of 18 June 2014 at that address is the cited report.",
                    range: place, referenceNumber: 2),
                Finding(
                    .urlGoneArchived, "The live page is gone; the stored capture stands for it.", referenceNumber: 2),
            ])
    }

    private static func moved() throws -> ReferenceVerification {
        let url = "http://archiv.example/alt/fußnoten.html"
        let target = "https://archiv.example/beitraege/2012/fussnoten"
        let title = "Über das Verschwinden der Fußnote"
        let reference = reference(
            3, "Weiß, Jürgen: \(title). Archivblatt 4. \(url) (Zugriff am 2.5.2014)", language: "de", title: title,
            author: Name(family: "Weiß", given: "Jürgen"), url: plain(url),
            accessed: Part.accessed("2.5.2014", "2014-05-02", "2014-02-05"))
        return verification(
            reference, .moved,
            attempts: [
                Attempt(
                    candidate: URLCandidate(url: url),
                    live: try Part.live(
                        [
                            try Part.hop(url, 301, "Moved Permanently", to: target),
                            try Part.hop(target, 200, "OK"),
                        ], page: Part.page(title, language: "de", author: "Jürgen Weiß")),
                    timeline: [CaptureMark(date: Part.instant(2014, 4, 1), status: 200)], captures: [])
            ],
            live: [
                Part.row("title", title, title, .agrees),
                Part.row("author", "Weiß, Jürgen", "Jürgen Weiß", .agrees, origin: "byline"),
            ],
            accessed: AccessedEvidence(level: .indirect, statement: "one capture, 31 days before"),
            citations: [Part.citation("(Weiß, 2014)", line: 33, .entryByAccessedYear(3))],
            findings: [
                Finding(
                    .citationYearIsAccessed, "“(Weiß, 2014)” on line 33 names the year in which the page was read.",
                    action: "Write “n.d.” or the year of the page.",
                    range: Part.place(line: 33, column: 10, offset: 2932, length: 13), referenceNumber: 3),
                Finding(
                    .urlMoved, "A permanent redirect leads to \(target).", action: "Print the new address.",
                    referenceNumber: 3),
                Finding(.accessedAmbiguous, "“2.5.2014” is 2 May or 5 February 2014.", referenceNumber: 3),
            ])
    }

    private static func drifted() throws -> ReferenceVerification {
        let url = "https://pravo.example/страница?номер=7"
        let title = "О порядке хранения электронных документов"
        let reference = reference(
            4, "Министерство связи. \(title). URL: \(url) (дата обращения: 14.03.2016).", language: "ru", title: title,
            author: Name(literal: "Министерство связи"), year: 2010, url: plain(url),
            accessed: Part.accessed("14.03.2016", "2016-03-14"))
        let many = (0..<640).map { index in
            CaptureMark(
                date: Part.instant(2011, 1, 10).addingTimeInterval(Double(index) * 9 * 86_400),
                status: index.isMultiple(of: 37) ? 503 : 200)
        }
        let page = Part.page(title, language: "ru", author: "Министерство связи", published: "2010-11-09")
        return verification(
            reference, .drifted,
            attempts: [
                Attempt(
                    candidate: URLCandidate(url: url),
                    live: try Part.live(
                        [try Part.hop(url, 200, "OK")],
                        page: Part.page("О хранении документов (новая редакция)", language: "ru")),
                    timeline: many, captures: [Part.capture(url, Part.instant(2016, 3, 14), page: page)])
            ],
            live: [
                Part.row("title", title, "О хранении документов (новая редакция)", .differs, language: "ru"),
                Part.row("author", "Министерство связи", nil, .absent),
            ],
            capture: [
                Part.row("title", title, title, .agrees, language: "ru"),
                Part.row("author", "Министерство связи", "Министерство связи", .agrees, origin: "dc.creator"),
            ], compared: 0,
            accessed: AccessedEvidence(level: .captured, statement: "a capture was made on that day; its digest holds"),
            citations: [Part.citation("(Ministry, 2012)", line: 40, .entryWithOtherYear(4))],
            findings: [
                Finding(
                    .citationYearNotInEntry,
                    "“(Ministry, 2012)” on line 40 names a year that does not stand in the entry.",
                    range: Part.place(line: 40, column: 10, offset: 3548, length: 16), referenceNumber: 4),
                Finding(.pageChanged, "Today's page is another version of the cited one.", referenceNumber: 4),
            ])
    }

    private static func mismatch() throws -> ReferenceVerification {
        let url = "http://pravo.example/main.aspx?guid=3871&p0=P31000575"
        let title = "Об утверждении Концепции"
        let reference = reference(
            5, "Указ 9 ноября 2010 г. № 575 «\(title)», URL (consulted 30.06.2014): \(url)", language: "ru",
            title: title, author: nil, year: 2010, url: plain(url),
            accessed: Part.accessed("30.06.2014", "2014-06-30"), type: .legislation)
        return verification(
            reference, .mismatch,
            attempts: [
                Attempt(
                    candidate: URLCandidate(url: url),
                    live: try Part.live(
                        [
                            try Part.hop(url, 302, "Found", to: "https://pravo.example/"),
                            try Part.hop("https://pravo.example/", 200, "OK"),
                        ], page: Part.page("Правовой портал", language: "ru"),
                        sibling: SiblingProbe(
                            status: 200, finalURL: try Part.url("https://pravo.example/"), redirectCount: 1, text: ""),
                        shared: 3), timeline: [], captures: [])
            ],
            live: [
                Part.row("title", title, "Правовой портал", .differs, language: "ru"),
                Part.row("number", "№ 575", nil, .absent),
            ],
            accessed: AccessedEvidence(level: .none, statement: ""),
            findings: [
                Finding(
                    .urlSoft404, "The server shows its home page, as it does for an invented address.",
                    action: "Cite the document's new address, or a capture.", referenceNumber: 5),
                Finding(.accessedNoCaptureNear, "No stored capture is near 30 June 2014.", referenceNumber: 5),
            ])
    }

    private static func dead() throws -> ReferenceVerification {
        let url = "http://news.example/2011/05/archive/story.html"
        let reference = reference(
            6, "“The last link”, The Example Courier, 4 May 2011, \(url).", language: "en", title: "The last link",
            author: nil, year: 2011, url: plain(url), type: .articleNewspaper)
        return verification(
            reference, .dead,
            attempts: [
                Attempt(
                    candidate: URLCandidate(url: url), live: try Part.live([try Part.hop(url, 410, "Gone")]),
                    timeline: [CaptureMark(date: Part.instant(2019, 1, 5), status: 404)], captures: [])
            ],
            findings: [
                Finding(
                    .urlGone, "The server says that the page is gone (410), and no stored capture shows it.",
                    action: "Find the page's new address or a capture.", referenceNumber: 6),
                Finding(.entryWithoutCitation, "The text never cites this entry.", referenceNumber: 6),
            ])
    }

    private static func blocked() throws -> ReferenceVerification {
        let url = "https://journal.example/full/10.5555/77"
        var page = Part.page("Just a moment...", language: "en")
        page.signs = [PageSign(.challenge, detail: "the title “Just a moment...”")]
        let reference = reference(
            7, "Nguyễn, Thị Minh (2020). Preserving the ephemeral. \(url)", language: "en",
            title: "Preserving the ephemeral", author: Name(family: "Nguyễn", given: "Thị Minh"), year: 2020,
            url: plain(url))
        return verification(
            reference, .blocked,
            attempts: [
                Attempt(
                    candidate: URLCandidate(url: url),
                    live: try Part.live([try Part.hop(url, 403, "Forbidden")], page: page), timeline: [], captures: [])
            ],
            findings: [Finding(.urlBlocked, "The server answered 403 with a challenge for robots.", referenceNumber: 7)]
        )
    }

    private static func unreachable() throws -> ReferenceVerification {
        let url = "https://old.example/论文/链接"
        let reference = reference(
            8, "王小明（2018）。网络引文的持久性。《图书馆学刊》。\(url)（访问日期：2018年7月）", language: "zh-Hans-CN",
            title: "网络引文的持久性", author: Name(literal: "王小明"), year: 2018, url: plain(url),
            accessed: Part.accessed("2018年7月", "2018-07"))
        return verification(
            reference, .unreachable,
            attempts: [
                Attempt(
                    candidate: URLCandidate(url: url),
                    live: try Part.live(
                        [], asked: url,
                        failure: TransferFailure(
                            .tlsExpired, detail: "the certificate of old.example expired on 3 May 2025")),
                    timeline: [], captures: [])
            ],
            findings: [
                Finding(.urlUnreachable, "The certificate of old.example has expired.", referenceNumber: 8)
            ])
    }

    private static func unchecked() throws -> ReferenceVerification {
        let title = "مقدمة في حفظ المصادر"
        let reference = reference(
            9, "الخوري، ليلى. \(title). بيروت: دار المثال، 1998.", language: "ar", title: title,
            author: Name(family: "الخوري", given: "ليلى"), year: 1998, type: .book)
        return verification(
            reference, .unchecked, attempts: [],
            findings: [Finding(.urlMissing, "The entry has no URL.", referenceNumber: 9)])
    }

    /// What a page or an article can hold that is not meant to be read.
    static let hostileTitle =
        "<script>alert(1)</script> {{mustache}} {{{triple}}} \u{1B}[31mred\u{1B}[0m ]]> \"onmouseover=\"alert(2) "
        + "\"\u{301}onfocus=\"alert(3) \u{202E}desrever\u{202C} `code` | pipe [link](javascript:alert(4)) "
        + "<!-- comment --> @everyone #12 www.evil.example http://evil.example/ "
        + String(repeating: "Donaudampfschifffahrt", count: 12)

    private static func hostile() throws -> ReferenceVerification {
        let printed = "javascript:alert('cited')//\"onclick=\"x"
        var reference = reference(
            10, "\(hostileTitle), \(printed)", language: "en\" onload=\"x", title: hostileTitle,
            author: Name(literal: "</title></style><img src=x onerror=alert(5)>"), year: 2024,
            url: PrintedURL(
                verbatim: printed, candidates: [URLCandidate(url: printed, repairs: [.removedPunctuation], score: 0.1)])
        )
        reference.urls.append(plain("mailto:someone@evil.example"))
        reference.urls.append(plain("https://evil.example/a\"onclick=\"x?<b>=|`*_"))
        reference.label = "<b>"
        return verification(
            reference, .unchecked,
            attempts: [
                Attempt(
                    candidate: URLCandidate(url: printed), live: .notAsked(.scheme("javascript")), timeline: [],
                    captures: [])
            ],
            live: [Part.row("title", hostileTitle, hostileTitle, .agrees, origin: "<h1>", language: "x\">")],
            findings: [
                Finding(
                    .urlSchemeNotChecked, "“\(printed)” is no web page.", action: "Cite a page.",
                    referenceNumber: 10)
            ])
    }
}
