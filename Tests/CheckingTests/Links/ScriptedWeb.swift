import Bibliography
import Documents
import Fetching
import Foundation
import Reporting
import TestSupport
import Transport
import Verification
import Web

@testable import Checking

/// A web of made-up answers that keeps what it was asked for.
final class ScriptedWeb: Transporting {
    private let asked = Locked<[String]>([])
    private let sent = Locked<[HeaderFields]>([])
    private let answer: @Sendable (WebURL, Int) async -> ScriptedAnswer

    /// - Parameter answer: gets the URL and how often it was asked for, this time included.
    init(_ answer: @escaping @Sendable (WebURL, Int) async -> ScriptedAnswer = { _, _ in .status(200) }) {
        self.answer = answer
    }

    /// The URLs that were asked for, in the order of their asking.
    var urls: [String] { asked.withLock { $0 } }

    /// The header fields that each was asked with, in the same order.
    var headers: [HeaderFields] { sent.withLock { $0 } }

    func exchange(_ request: TransferRequest) async -> Exchange {
        sent.withLock { $0.append(request.headers) }
        let text = request.url.serialized
        let count = asked.withLock { asked in
            asked.append(text)
            return asked.count { $0 == text }
        }
        return await answer(request.url, count).exchange(for: request)
    }
}

/// What a made-up server answers.
enum ScriptedAnswer: Sendable {
    case status(Int, headers: [(String, String)] = [])
    case page(String, status: Int = 200)
    /// A redirect of this status, and what its target answers.
    case redirect(Int, to: String, status: Int = 200, page: String = "")
    case failure(TransferFailure.Kind, after: [Int] = [])

    func exchange(for request: TransferRequest) -> Exchange {
        let url = request.url
        func hop(_ url: WebURL, _ status: Int, _ headers: [(String, String)] = [], to target: WebURL? = nil)
            -> ResponseHop
        {
            let lines = headers.map { HeaderFields.Line(name: $0.0, value: $0.1) }
            return ResponseHop(url: url, status: status, headers: HeaderFields(lines), redirectTarget: target)
        }
        switch self {
        case .status(let status, let headers):
            return Exchange(requestedURL: url, date: request.date, hops: [hop(url, status, headers)])
        case .page(let text, let status):
            return Exchange(
                requestedURL: url, date: request.date, hops: [hop(url, status, [("Content-Type", "text/html")])],
                body: Array(text.utf8))
        case .redirect(let redirect, let target, let status, let page):
            let target = (try? WebURL(parsing: target, relativeTo: url)) ?? url
            return Exchange(
                requestedURL: url, date: request.date,
                hops: [hop(url, redirect, to: target), hop(target, status, [("Content-Type", "text/html")])],
                body: Array(page.utf8))
        case .failure(let kind, let statuses):
            return Exchange(
                requestedURL: url, date: request.date,
                hops: statuses.map { hop(url, $0, to: url) },
                failure: TransferFailure(kind, detail: "\(url.host) failed: \(kind.rawValue)"))
        }
    }
}

/// A clock that moves by sleeping alone.
final class SleepingPace: Pacing {
    private let time = Locked<Duration>(.zero)
    var now: Duration { time.withLock { $0 } }
    func sleep(for duration: Duration) async throws {
        try Task.checkCancellation()
        time.withLock { $0 += duration }
        await Task.yield()
    }
}

/// A check of documents against a made-up web.
struct LinkCheck {
    static let day: Double = 86_400
    static let start = Date(timeIntervalSince1970: 1_795_424_400)

    var settings = LinkCheckSettings(now: start, toolVersion: "test")
    var policy: FetchingPolicy = {
        var policy = FetchingPolicy()
        policy.pace = .unlimited
        policy.hostPaces = [:]
        return policy
    }()
    var history: LinkHistory?
    var isExcluded: @Sendable (String) -> Bool = { _ in false }
    var pace: any Pacing = SleepingPace()

    /// Documents as names and texts; the format is what the name says.
    func checker(_ documents: KeyValuePairs<String, String>, _ web: ScriptedWeb) -> LinkChecker {
        let checker = LinkChecker(
            settings: settings, transport: web, policy: policy, history: history, pace: pace)
        for (name, text) in documents {
            for link in LinkReader.reading(of: Array(text.utf8), fileName: name).links {
                checker.add(link, file: name, isExcluded: isExcluded)
            }
        }
        return checker
    }

    func report(_ documents: KeyValuePairs<String, String>, _ web: ScriptedWeb) async -> LinkReport {
        await checker(documents, web).check(fileCount: documents.count)
    }

    /// Links as they are, whatever a reader would make of them.
    func report(_ links: [Link], in file: String = "list.txt", _ web: ScriptedWeb) async -> LinkReport {
        await report(links, in: file, asking: web)
    }

    /// The same, with any transport.
    func report(
        _ links: [Link], in file: String = "list.txt", asking web: any Transporting,
        remapped: (String) -> String? = { _ in nil }
    ) async -> LinkReport {
        let checker = LinkChecker(
            settings: settings, transport: web, policy: policy, history: history, pace: pace)
        for link in links { checker.add(link, file: file, remapped: remapped) }
        return await checker.check(fileCount: 1)
    }
}

extension Link {
    /// A link at the start of a document, where nothing depends on its place.
    static func example(_ kind: Kind, _ target: String) -> Link {
        let place = SourcePosition(offset: 0, line: 1, column: 1)
        return Link(kind: kind, text: target, target: target, range: SourceRange(start: place, end: place))
    }
}

extension LinkReport {
    /// What each link came to: `class code`.
    var findings: [String: String] {
        Dictionary(
            rows.map { ($0.url, "\($0.outcome.linkClass.rawValue) \($0.outcome.code)") },
            uniquingKeysWith: { $0 + " and " + $1 })
    }

    /// The report as JSON Lines.
    var lines: String { LinkReportFormat.jsonl.text(of: self) }
}
