import Foundation
import Reporting
import Verification

/// A report with every class, links at several places, and fields as hostile as an input or a server can make them.
enum SampleLinkReport {
    /// What breaks a format that escapes too little: markup of each, commands of each, and characters that act.
    static let hostile =
        "\"q\" 'a' <b>&amp; ]]> {0} [x](javascript:1) `c` |p| 50%25 a,b:c \\ ::error::x ##[group]"
        + "\u{0}\u{7}\u{1B}[31m\r\n\t\u{7F}\u{85}\u{9B}\u{2028}\u{202E}\u{200F}\u{FFFF}é\u{301}"

    static let report = LinkReport(
        toolVersion: "0.1.0", date: Date(timeIntervalSince1970: 1_790_000_000), rows: rows, fileCount: 5,
        problems: [
            LinkProblem(file: "docs/missing.md", message: "there is no such file"),
            LinkProblem(file: "refs/works.bib", line: 40, message: "the entry has no end; it was read up to the next"),
            LinkProblem(file: "bad\u{1B}name,\n.md", line: -3, message: hostile),
        ])

    static let rows = answering + failing + undecided + leftOut

    private static let answering = [
        LinkRow(
            url: "https://a.example/",
            outcome: LinkOutcome(
                .ok, code: "http-200", detail: "200 OK", status: 200, finalURL: "https://a.example/",
                hops: [LinkHop(url: "https://a.example/", status: 200)]),
            places: (1...7).map { place("docs/guide.md", $0 * 10, 3, "https://a.example/") }, isFailure: false,
            milliseconds: 41),
        LinkRow(
            url: "http://b.example/old?x=1&copy;=2",
            outcome: LinkOutcome(
                .moved, code: "moved-permanently", detail: "moved for good.", status: 200,
                finalURL: "https://b.example/new",
                hops: [
                    LinkHop(url: "http://b.example/old?x=1&copy;=2", status: 301),
                    LinkHop(url: "https://b.example/new", status: 200),
                ], advice: "https://b.example/new"),
            places: [place("docs/guide.md", 12, 5, "http://b.example/old"), place("README.md", 3, 1, "old")],
            isFailure: false, milliseconds: 1204),
        LinkRow(
            url: "https://b.example/today",
            outcome: LinkOutcome(
                .moved, code: "moved-temporarily", detail: "answers elsewhere for now", status: 200,
                finalURL: "https://b.example/today/25",
                hops: [
                    LinkHop(url: "https://b.example/today", status: 302),
                    LinkHop(url: "https://b.example/today/25", status: 200),
                ]),
            places: [place("docs/guide.md", 13, 1, "https://b.example/today")], isFailure: false, milliseconds: 7),
    ]

    private static let failing = [
        LinkRow(
            url: "https://c.example/lost",
            outcome: LinkOutcome(
                .gone, code: "http-404", detail: "404 Not Found", status: 404, finalURL: "https://c.example/lost",
                hops: [LinkHop(url: "https://c.example/lost", status: 404)]),
            places: [
                place("./docs/guide.md", 20, 7, "https://c.example/lost"),
                place("docs/guide.md", 20, 60, "https://c.example/lost"),
                place("refs/works.bib", 4, 10, "https://c.example/lost"),
            ], isFailure: true, milliseconds: 12),
        LinkRow(
            url: "https://doi.org/10.5555/none",
            outcome: LinkOutcome(
                .gone, code: "doi-not-registered", detail: "this DOI is not registered", status: 404,
                finalURL: "https://doi.org/10.5555/none",
                hops: [LinkHop(url: "https://doi.org/10.5555/none", status: 404)]),
            places: [place("refs/works.bib", 9, 10, "10.5555/none")], isFailure: true),
        LinkRow(
            url: "docs/parts/missing.md#top",
            outcome: LinkOutcome(.gone, code: "file-not-found", detail: "there is no file docs/parts/missing.md"),
            places: [place("/home/someone/project/docs/a b.md", 1, 1, "missing.md#top")], isFailure: true),
        LinkRow(
            url: "https://d.example/known",
            outcome: LinkOutcome(
                .gone, code: "http-410", detail: "410 Gone; known from the baseline", status: 410,
                finalURL: "https://d.example/known", hops: [LinkHop(url: "https://d.example/known", status: 410)]),
            places: [place("docs/guide.md", 30, 1, "https://d.example/known")], isFailure: false),
        LinkRow(
            url: "mailto:nobody",
            outcome: LinkOutcome(.invalid, code: "mail-syntax", detail: "no @ in the address"),
            places: [
                LinkPlace(
                    file: "docs/guide.md", line: 31, column: 70, endLine: 32, endColumn: 4, text: "mailto:no\nbody")
            ], isFailure: true),
        LinkRow(
            url: "=cmd()" + hostile,
            outcome: LinkOutcome(
                .invalid, code: hostile, detail: "-1" + hostile, status: -1, finalURL: "@" + hostile,
                hops: [LinkHop(url: hostile, status: -1)], advice: "+" + hostile),
            places: [
                LinkPlace(
                    file: "-x/\u{202E}gnp,:%\u{0}\n<&>\".md", line: 0, column: -5, endLine: -1, endColumn: -1,
                    text: "\t=1" + hostile)
            ], isFailure: true, milliseconds: -3),
    ]

    private static let undecided = [
        LinkRow(
            url: "https://e.example/home",
            outcome: LinkOutcome(
                .softNotFound, code: "soft-404-sibling", detail: "the page is the same as for an address made up",
                status: 200, finalURL: "https://e.example/home",
                hops: [LinkHop(url: "https://e.example/home", status: 200)]),
            places: [place("docs/guide.md", 33, 1, "https://e.example/home")], isFailure: false),
        LinkRow(
            url: "https://f.example/paper",
            outcome: LinkOutcome(
                .blocked, code: "http-403", detail: "403 Forbidden", status: 403, finalURL: "https://f.example/paper",
                hops: [LinkHop(url: "https://f.example/paper", status: 403)]),
            places: [place("refs/works.bib", 15, 10, "https://f.example/paper")], isFailure: false, milliseconds: 99),
        LinkRow(
            url: "https://g.example/",
            outcome: LinkOutcome(.unreachable, code: "timed-out-connecting", detail: "no connection in 20 seconds"),
            places: [place("-", 2, 1, "https://g.example/")], isFailure: false, milliseconds: 20_000),
        LinkRow(
            url: "https://h.example/",
            outcome: LinkOutcome(
                .unreachable, code: "http-503", detail: "503 Service Unavailable", status: 503,
                finalURL: "https://h.example/", hops: [LinkHop(url: "https://h.example/", status: 503)]),
            places: [], isFailure: true),
    ]

    private static let leftOut = [
        LinkRow(
            url: "https://i.example/draft",
            outcome: LinkOutcome(.excluded, code: "comment", detail: "a comment leaves it out"),
            places: [place("README.md", 8, 1, "https://i.example/draft")], isFailure: false),
        LinkRow(
            url: "http://192.0.2.1/admin",
            outcome: LinkOutcome(.skipped, code: "address-refused", detail: "a private address"),
            places: [place("README.md", 9, 1, "http://192.0.2.1/admin")], isFailure: false),
    ]

    private static func place(_ file: String, _ line: Int, _ column: Int, _ text: String) -> LinkPlace {
        LinkPlace(
            file: file, line: line, column: column, endLine: line, endColumn: column + text.unicodeScalars.count,
            text: text)
    }
}
