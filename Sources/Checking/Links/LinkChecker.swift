import Bibliography
public import Documents
public import Fetching
import Foundation
import PageMetadata
public import Reporting
import Store
public import Transport
import Verification
import Web

/// Checks the links of documents: each distinct URL is asked once, however often it stands in the input.
///
/// Add all links, then call ``check(fileCount:problems:progress:)`` once.
public final class LinkChecker: Sendable {
    let settings: LinkCheckSettings
    private let transport: (any Transporting)?
    private let policy: FetchingPolicy
    private let queue: FetchQueue
    let table = Locked(LinkTable())
    let pace: any Pacing
    let history: LinkHistory?
    private let softNotFound = SoftNotFoundCheck()
    let recording = Locked(Recording())

    /// What is written to the history.
    struct Recording: Sendable {
        var run: LinkRun.ID?
        var problem: String?
        /// What pages can be asked with whether they have changed, by their URL's key.
        var validators: [String: PageValidators] = [:]
        /// When records were last written.
        var flushed: Duration = .zero
    }

    /// Creates a checker for one run.
    ///
    /// - Parameters:
    ///   - transport: nil when nothing is to be asked.
    ///   - log: told of retries and of hosts given up; called from any thread, and must not block.
    public init(
        settings: LinkCheckSettings, transport: (any Transporting)?, policy: FetchingPolicy = FetchingPolicy(),
        history: LinkHistory? = nil, pace: any Pacing = SystemPace(),
        log: @escaping @Sendable (FetchEvent) -> Void = { _ in }
    ) {
        self.settings = settings
        self.transport = settings.isOffline ? nil : transport
        self.policy = policy
        self.pace = pace
        self.history = history
        queue = FetchQueue(policy: policy, pace: pace, log: log)
    }

    /// The hosts that have most left to answer, the most first.
    public func busiestHosts(_ limit: Int) -> [HostLoad] { queue.busiestHosts(limit) }

    /// How many distinct links there are.
    public var linkCount: Int { table.withLock { $0.rows.count } }

    /// Adds a link.
    ///
    /// - Parameters:
    ///   - file: the path of its document, as it is to stand in the report; `-` for standard input.
    ///   - isExcluded: whether what the report will call the link is left out; asked for a new link alone.
    ///   - remapped: what is asked in place of a URL; nil for the URL itself. Asked for a new link alone.
    public func add(
        _ link: Link, file: String, isExcluded: (String) -> Bool = { _ in false },
        remapped: (String) -> String? = { _ in nil }
    ) {
        let files = LocalFiles(settings: settings)
        let target = files.target(of: link, in: file)
        let place = LinkPlace(
            file: file, line: link.range.start.line, column: link.range.start.column, endLine: link.range.end.line,
            endColumn: link.range.end.column,
            // Most links are printed as they are asked: then one copy serves both.
            text: link.text == target.key ? target.key : link.text)
        table.withLock { table in
            // Another place of an ignored link may well be checked: the two are rows of their own.
            let key = link.isIgnored ? target.key + LinkChecker.ignoredMark : target.key
            table.add(key, place: place) {
                if link.isIgnored {
                    .judged(LinkOutcome(.excluded, code: LinkCode.comment, detail: "a comment leaves it out"))
                } else if isExcluded(target.key) {
                    .judged(LinkOutcome(.excluded, code: LinkCode.pattern, detail: "a pattern leaves it out"))
                } else if case .web(let text) = target, let other = remapped(text), other != text {
                    // What is asked is no registry any more.
                    .remapped(other, plan(.web(other), isDOI: false, files))
                } else {
                    plan(target, isDOI: link.kind == .doi, files)
                }
            }
        }
    }

    /// Ends the keys of rows that a comment leaves out. No URL or path ends so.
    private static let ignoredMark = "\u{0}"

    private func plan(_ target: LinkTarget, isDOI: Bool, _ files: LocalFiles) -> LinkPlan {
        switch target {
        case .file(let path, let fragment): return .judged(files.outcome(ofFile: path, fragment: fragment))
        case .mail(let address):
            return .judged(
                LinkSyntax.areMailAddresses(address)
                    ? LinkOutcome(.ok, code: LinkCode.mailSyntax, detail: "")
                    : LinkOutcome(.invalid, code: LinkCode.syntax, detail: "it is no mail address"))
        case .web(let text):
            let url: WebURL
            do {
                url = try WebURL(parsing: text)
            } catch {
                return .judged(LinkOutcome(.invalid, code: LinkCode.syntax, detail: error.reason))
            }
            guard url.isHTTP || (settings.asksFTP && url.isFTP) else {
                return .judged(
                    LinkOutcome(
                        .skipped, code: LinkCode.scheme, detail: "\(url.scheme.prefix(20)): URLs are not asked"))
            }
            guard transport != nil else {
                return .judged(
                    LinkOutcome(.skipped, code: LinkCode.offline, detail: "the run asks nothing of the network"))
            }
            return .ask(url, isDOI: isDOI, host: queue.number(ofHost: url.host, port: url.effectivePort))
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
        var problems = problems
        let known = await begin(&problems)
        let total = table.withLock { table in
            var count = 0
            table.finishAdding()
            for number in table.requests.indices {
                // A check that is remembered says nothing of the places that fragments name, or of the page.
                let isAnswered = !known.isEmpty && !(settings.checksFragments && !table.fragments(of: number).isEmpty)
                if isAnswered, let outcome = known[LinkStore.key(for: table.requests[number].url)],
                    !settings.readsMetadata || ![.ok, .moved].contains(outcome.linkClass)
                {
                    table.set(outcome, request: number)
                } else {
                    queue.add(number, host: Int(table.requests[number].host))
                    count += 1
                }
            }
            return count
        }
        queue.close()
        let done = Locked(0)
        if let transport {
            await queue.run(workers: min(policy.concurrency, total)) { [self] turn in
                guard await make(turn, transport) else { return }
                let count = done.withLock { count in
                    count += 1
                    return count
                }
                progress(count, total)
            }
        }
        if settings.checksSoftNotFound, let transport, !Task.isCancelled {
            let found = await softNotFound.outcomes(transport, policy: policy, pace: pace, date: settings.now)
            for (number, outcome) in found {
                let request = table.withLock { table in
                    table.set(outcome, request: number)
                    return table.requests[number]
                }
                // It takes the place of the success that was recorded when the page came.
                await record(outcome, of: nil, request, nil)
            }
        }
        return await finish(report(fileCount: fileCount, problems: problems))
    }

    /// Makes one attempt; false when the request was put back.
    private func make(_ turn: Turn, _ transport: any Transporting) async -> Bool {
        let (request, places) = table.withLock { table in
            (table.requests[turn.job], settings.checksFragments ? table.fragments(of: turn.job) : [])
        }
        let isWholeJudged = settings.checksSoftNotFound || !places.isEmpty
        let isWholeWanted = isWholeJudged || settings.readsMetadata
        guard let url = try? WebURL(parsing: request.url) else {
            queue.abandon(turn)
            return true
        }
        let validators = isWholeWanted ? nil : validators(of: request)
        let started = pace.now
        var exchange: Exchange
        if let verdict = turn.verdict {
            exchange = Exchange(
                requestedURL: url, date: settings.now, hops: [],
                failure: TransferFailure(
                    .hostGivenUp, detail: "not asked, since its host failed again and again: \(verdict.detail)"))
        } else {
            exchange = await transport.exchange(
                TransferRequest(
                    url: url, headers: validators?.condition ?? HeaderFields(), date: settings.now,
                    reading: isWholeWanted ? .whole : .statusOnly))
        }
        if isWholeWanted, !isWholeJudged, PageStatements.hasBrokenOff(exchange) {
            exchange = await transport.exchange(TransferRequest(url: url, date: settings.now, reading: .statusOnly))
        }
        guard queue.finish(turn, with: exchange, url: UserInformation.masked(inURL: request.url)) else { return false }
        let outcome =
            request.isDOI
            ? LinkJudge.outcome(ofDOI: exchange)
            : LinkJudge.outcome(
                of: exchange, accepted: accepted(url.host), challenge: challenge(in: exchange),
                isConditional: validators != nil)
        if settings.checksSoftNotFound, !request.isDOI { softNotFound.add(turn.job, exchange) }
        let metadata = settings.readsMetadata ? PageStatements.metadata(of: exchange) : nil
        let duration = settings.keepsDurations ? Int((pace.now - started) / .milliseconds(1)) : nil
        table.withLock { table in
            table.set(outcome, milliseconds: duration, request: turn.job)
            if let metadata { table.set(metadata, request: turn.job) }
            for (row, fragment) in places {
                if let found = PageFragments.outcome(of: fragment, in: exchange, otherwise: outcome) {
                    table.set(found, milliseconds: duration, row: row)
                }
            }
        }
        await record(outcome, of: exchange, request, duration, asked: validators)
        return true
    }

    /// A wall that the beginning of an answer names; a success is not looked into.
    private func challenge(in exchange: Exchange) -> String? {
        guard let answer = exchange.answer, !(200...299).contains(answer.status), answer.status != 404 else {
            return nil
        }
        return SoftNotFoundCheck.page(of: exchange)?.signs.first { $0.kind == .challenge }?.detail
    }

    private func accepted(_ host: String) -> Set<Int> {
        guard !settings.acceptedStatuses.isEmpty else { return [] }
        return (settings.acceptedStatuses[""] ?? []).union(settings.acceptedStatuses[host] ?? [])
    }

    private func report(fileCount: Int, problems: [LinkProblem]) -> LinkReport {
        let rows = table.withLock { table in
            table.rows.indices.map { number in
                let row = table.rows[number]
                let outcome =
                    table.outcome(of: row)
                    ?? LinkOutcome(
                        .skipped, code: TransferFailure.Kind.cancelled.rawValue,
                        detail: "the run ended before it was asked")
                return LinkRow(
                    url: row.url.hasSuffix(LinkChecker.ignoredMark) ? String(row.url.dropLast()) : row.url,
                    outcome: outcome,
                    places: row.places, isFailure: settings.failingClasses.contains(outcome.linkClass),
                    milliseconds: row.milliseconds < 0 ? nil : Int(row.milliseconds), askedURL: table.remapped[number],
                    metadata: table.metadata(ofRow: number)
                ).withoutPasswords
            }
        }
        let problems = problems.map {
            LinkProblem(file: $0.file, line: $0.line, message: UserInformation.masked(inText: $0.message))
        }
        return LinkReport(
            toolVersion: settings.toolVersion, date: settings.now, rows: rows, fileCount: fileCount, problems: problems)
    }
}
