import Fetching
import Reporting
import Store
import Transport
import Verification
import Web

extension LinkChecker {
    /// What the history knows; a history that cannot be read or written is a problem, and no reason to check nothing.
    func begin(_ problems: inout [LinkProblem]) async -> [String: LinkOutcome] {
        guard let history else { return [:] }
        do {
            let urls = table.withLock { $0.requests.map(\.url) }
            let beginning = try await history.begin(urls, at: settings.now)
            recording.withLock { recording in
                recording.run = beginning.run
                recording.validators = beginning.validators
            }
            return beginning.outcomes
        } catch {
            problems.append(LinkProblem(file: "", message: error.description))
            return [:]
        }
    }

    /// Records are written together, and not later than this: what a killed run has found is lost for no longer.
    private static let flushInterval: Duration = .milliseconds(200)

    /// What a page is asked with whether it has changed; nil when nothing is known to ask with.
    func validators(of request: LinkTable.Request) -> PageValidators? {
        guard history != nil, !request.isDOI else { return nil }
        return recording.withLock { recording in
            recording.validators.isEmpty ? nil : recording.validators[LinkStore.key(for: request.url)]
        }
    }

    /// Takes note of what a request came to.
    ///
    /// - Parameter asked: what the page was asked with. An answer of 304 that does not repeat it confirms it (RFC 9111,
    ///   section 3.2).
    func record(
        _ outcome: LinkOutcome, of exchange: Exchange?, _ request: LinkTable.Request, _ duration: Int?,
        asked: PageValidators? = nil
    ) async {
        guard let history, let run = recording.withLock({ $0.run }), outcome.linkClass != .skipped else { return }
        let answer = exchange?.answer
        let confirmed = answer?.status == 304 && outcome.linkClass == .ok ? asked : nil
        do {
            try await history.store.append(
                LinkCheckRecord(
                    url: request.url, run: run, checkedAt: settings.now, outcome: outcome,
                    entityTag: answer?.headers["ETag"] ?? confirmed?.entityTag,
                    lastModified: answer?.headers["Last-Modified"] ?? confirmed?.lastModified,
                    milliseconds: duration))
            let now = pace.now
            let isDue = recording.withLock { recording in
                guard now - recording.flushed >= LinkChecker.flushInterval else { return false }
                recording.flushed = now
                return true
            }
            if isDue { try await history.store.flush() }
        } catch {
            recording.withLock { $0.problem = $0.problem ?? error.description }
        }
    }

    /// Applies what needs the history: failures that have not lasted, failures that are known.
    func finish(_ report: LinkReport) async -> LinkReport {
        guard let history, let run = recording.withLock({ $0.run }) else { return report }
        var report = report
        do {
            try await history.store.flush()
            // The history knows requests, not what is printed; and nobody need be patient with a file that is not there.
            let asked = table.withLock { table in table.rows.indices.map { table.url(askedForRow: $0) } }
            for (index, url) in zip(report.rows.indices, asked) {
                let outcome = report.rows[index].outcome
                // The page of a place that is not there answered.
                guard let url, outcome.code != LinkCode.fragmentNotFound else { continue }
                if let changed = try await history.patience(with: outcome, of: url, at: settings.now) {
                    report.rows[index].outcome = changed
                    report.rows[index].isFailure = settings.failingClasses.contains(changed.linkClass)
                }
            }
            if history.usesBaseline, let baseline = try await history.store.baseline(LinkHistory.baselineName) {
                for index in report.rows.indices where report.rows[index].isFailure {
                    let row = report.rows[index]
                    if baseline.accepts(row.url, row.outcome.linkClass) { report.rows[index].isFailure = false }
                }
            }
            // What an interrupted run has not asked would be missing from it.
            if history.writesBaseline, !Task.isCancelled {
                let failures = report.rows.filter(\.isFailure).map { ($0.url, $0.outcome.linkClass) }
                try await history.store.writeBaseline(LinkHistory.baselineName, failures: failures, at: settings.now)
            }
            if !Task.isCancelled { try await history.store.finish(run, at: settings.now) }
        } catch {
            report.problems.append(LinkProblem(file: "", message: error.description))
        }
        if let problem = recording.withLock({ $0.problem }) {
            report.problems.append(LinkProblem(file: "", message: problem))
        }
        return report
    }
}

extension PageValidators {
    /// The condition that the page has changed since (RFC 9110, sections 13.1.2 and 13.1.3).
    var condition: HeaderFields {
        var headers = HeaderFields()
        if let entityTag { headers.append(name: "If-None-Match", value: entityTag) }
        if let lastModified { headers.append(name: "If-Modified-Since", value: lastModified) }
        return headers
    }
}
