public import Documents
public import Fetching
import Foundation
public import Reporting
public import Transport
public import Verification
import Web

/// Checks the links of documents: each distinct URL is asked once, however often it stands in the input.
///
/// Add all links, then call ``check(progress:)`` once.
public final class LinkChecker: Sendable {
    private let settings: LinkCheckSettings
    private let transport: (any Transporting)?
    private let policy: FetchingPolicy
    private let queue: FetchQueue<Int>
    private let table = Locked(LinkTable())
    private let documents = Locked<[String: DocumentFacts]>([:])
    private let pace: any Pacing

    /// What is known of a document for the links into it.
    struct DocumentFacts: Sendable {
        var anchors: Set<String>
    }

    /// Creates a checker for one run.
    ///
    /// - Parameters:
    ///   - transport: nil when nothing is to be asked.
    ///   - log: told of retries and of hosts given up; called from any thread, and must not block.
    public init(
        settings: LinkCheckSettings, transport: (any Transporting)?, policy: FetchingPolicy = FetchingPolicy(),
        pace: any Pacing = SystemPace(), log: @escaping @Sendable (FetchEvent) -> Void = { _ in }
    ) {
        self.settings = settings
        self.transport = settings.isOffline ? nil : transport
        self.policy = policy
        self.pace = pace
        queue = FetchQueue(policy: policy, pace: pace, log: log)
    }

    /// How many distinct links there are.
    public var linkCount: Int { table.withLock { $0.rows.count } }

    /// Adds a link.
    ///
    /// - Parameter file: the path of its document, as it is to stand in the report; `-` for standard input.
    public func add(_ link: Link, file: String) {
        let place = LinkPlace(
            file: file, line: link.range.start.line, column: link.range.start.column, endLine: link.range.end.line,
            endColumn: link.range.end.column, text: link.text)
        let files = LocalFiles(settings: settings)
        let target = files.target(of: link, in: file)
        table.withLock { table in
            if link.isIgnored {
                // Another place of the same link may well be checked.
                let (number, isNew) = table.add("\(target.key) ", kind: link.kind, place: place) { nil }
                if isNew { table.set(.excluded(LinkCode.comment, "a comment leaves it out"), row: number) }
                return
            }
            var judged: LinkOutcome?
            let (number, isNew) = table.add(target.key, kind: link.kind, place: place) {
                if settings.isExcluded(target.key) {
                    judged = .excluded(LinkCode.pattern, "a pattern leaves it out")
                    return nil
                }
                switch target {
                case .web(let text):
                    do {
                        let url = try WebURL(parsing: text)
                        guard url.isHTTP else {
                            judged = LinkOutcome(
                                .skipped, code: LinkCode.scheme, detail: "\(url.scheme.prefix(20)): URLs are not asked")
                            return nil
                        }
                        if transport == nil {
                            judged = LinkOutcome(
                                .skipped, code: LinkCode.offline, detail: "the run asks nothing of the network")
                            return nil
                        }
                        return (url, link.kind == .doi)
                    } catch {
                        judged = LinkOutcome(.invalid, code: LinkCode.syntax, detail: error.reason)
                        return nil
                    }
                case .mail(let address):
                    judged =
                        LinkSyntax.isMailAddress(address)
                        ? LinkOutcome(.ok, code: LinkCode.mailSyntax, detail: "")
                        : LinkOutcome(.invalid, code: LinkCode.syntax, detail: "it is no mail address")
                    return nil
                case .file(let path, let fragment):
                    judged = files.outcome(ofFile: path, fragment: fragment)
                    return nil
                }
            }
            if isNew, let judged { table.set(judged, row: number) }
        }
    }

    /// Checks everything that was added.
    ///
    /// When the task is cancelled, what has not been asked is `skipped`, and the report comes within a second.
    ///
    /// - Parameter progress: told how many of how many requests are done, from any task.
    public func check(
        fileCount: Int, problems: [LinkProblem] = [], progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async -> LinkReport {
        let total = table.withLock { table in
            for (number, request) in table.requests.enumerated() {
                queue.add(number, host: request.host, port: request.port)
            }
            return table.requests.count
        }
        queue.close()
        let done = Locked(0)
        if let transport, total > 0 {
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<min(policy.concurrency, total) {
                    group.addTask { [self] in
                        while let turn = await queue.next() {
                            guard await make(turn, transport) else { continue }
                            let count = done.withLock { count in
                                count += 1
                                return count
                            }
                            progress(count, total)
                        }
                    }
                }
            }
        }
        return report(fileCount: fileCount, problems: problems)
    }

    /// Makes one attempt; false when the request was put back.
    private func make(_ turn: Turn<Int>, _ transport: any Transporting) async -> Bool {
        let request = table.withLock { $0.requests[turn.job] }
        guard let url = try? WebURL(parsing: request.url) else {
            queue.abandon(turn)
            return true
        }
        let started = pace.now
        let exchange: Exchange
        if let verdict = turn.verdict {
            exchange = Exchange(
                requestedURL: url, date: settings.now, hops: [],
                failure: TransferFailure(
                    .hostGivenUp, detail: "not asked, since its host failed again and again: \(verdict.detail)"))
        } else {
            exchange = await transport.exchange(
                TransferRequest(url: url, date: settings.now, reading: .statusOnly))
        }
        guard queue.finish(turn, with: exchange, url: request.url) else { return false }
        let outcome =
            request.isDOI
            ? LinkJudge.outcome(ofDOI: exchange)
            : LinkJudge.outcome(of: exchange, accepted: accepted(request.host))
        let duration = settings.keepsDurations ? Int((pace.now - started) / .milliseconds(1)) : nil
        table.withLock { table in
            for row in request.rows { table.set(outcome, milliseconds: duration, row: row) }
        }
        return true
    }

    private func accepted(_ host: String) -> Set<Int> {
        guard !settings.acceptedStatuses.isEmpty else { return [] }
        return (settings.acceptedStatuses[""] ?? []).union(settings.acceptedStatuses[host] ?? [])
    }

    private func report(fileCount: Int, problems: [LinkProblem]) -> LinkReport {
        let rows = table.withLock { table in
            table.rows.map { row in
                let outcome =
                    row.outcome
                    ?? LinkOutcome(
                        .skipped, code: TransferFailure.Kind.cancelled.rawValue, detail: "the run ended before it was asked")
                return LinkRow(
                    url: row.url.hasSuffix(" ") ? String(row.url.dropLast()) : row.url, outcome: outcome,
                    places: row.places, isFailure: settings.failingClasses.contains(outcome.linkClass),
                    milliseconds: row.milliseconds)
            }
        }
        return LinkReport(
            toolVersion: settings.toolVersion, date: settings.now, rows: rows, fileCount: fileCount, problems: problems)
    }
}

extension LinkOutcome {
    fileprivate static func excluded(_ code: String, _ detail: String) -> LinkOutcome {
        LinkOutcome(.excluded, code: code, detail: detail)
    }
}
