import Bibliography
import Citations
import Documents
public import Fetching
public import Logging
public import Reporting
import Verification
import Web

/// The main job: an article in, a report out.
public struct Verifier: Sendable {
    /// How far a run is.
    public struct Progress: Hashable, Sendable {
        /// References done.
        public let done: Int
        /// References in all.
        public let total: Int
        /// The reference that was done last, by its number; nil at the start.
        public let lastNumber: Int?
    }

    /// A file of references beside an article.
    public struct BibliographyFile: Hashable, Sendable {
        /// Its bytes.
        public let bytes: [UInt8]
        /// Its name without folders, which tells its format.
        public let fileName: String

        /// Creates a file's description.
        public init(bytes: [UInt8], fileName: String) {
            self.bytes = bytes
            self.fileName = fileName
        }
    }

    private let settings: VerifierSettings
    private let fetcher: Fetcher?
    private let snapshots: SnapshotFiles
    private let log: Logger

    /// Creates a verifier.
    ///
    /// - Parameters:
    ///   - fetcher: asks the network; nil for a run that rests on stored snapshots alone.
    ///   - log: takes durations and retries, which have no place in a report.
    public init(settings: VerifierSettings, fetcher: Fetcher?, snapshots: SnapshotFiles, log: Logger) {
        self.settings = settings
        self.fetcher = fetcher
        self.snapshots = snapshots
        self.log = log
    }

    /// Verifies one article.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - fileName: its name without folders.
    ///   - bibliography: the file that its references stand in, where they are not in the article.
    ///   - progress: called after each reference, from whatever task finished it.
    /// - Throws: ``CheckingError`` when the article cannot be read. What cannot be checked is part of the report.
    public func report(
        on bytes: [UInt8], fileName: String, bibliography: BibliographyFile? = nil,
        progress: @Sendable (Progress) -> Void
    ) async throws(CheckingError) -> Report {
        let reading: ArticleReading
        if let bibliography {
            reading = try ArticleReading(
                bytes: bytes, fileName: fileName, bibliography: bibliography.bytes,
                bibliographyName: bibliography.fileName)
        } else {
            reading = try ArticleReading(bytes: bytes, fileName: fileName)
        }
        let article = reading.article
        let citations = CitationFinder.citations(in: article, references: reading.references)
        let listed = CitationFinder.numbersListedWithoutCitation(in: article, references: reading.references)
        let citationsByNumber = Verifier.byNumber(citations)
        let gathered = await gather(reading.references, progress: progress)
        let evidence = zip(reading.references, SharedDestinations.counted(gathered)).map { reference, gathered in
            Evidence(
                reference: reference, articleIssued: article.issued?.value, runDate: settings.now,
                isOffline: fetcher == nil, attempts: gathered.attempts, notAttempted: gathered.notAttempted,
                citations: citationsByNumber[reference.number] ?? [], hasTextCitations: !citations.isEmpty,
                isListedWithoutCitation: listed.contains(reference.number))
        }
        let judge = Judge(settings: settings.judging)
        let citationFindings = CitationFindings.findings(on: citations, references: reading.references)
        let findingsByNumber = Dictionary(grouping: citationFindings, by: \.referenceNumber)
        let verifications = evidence.map { evidence in
            judge.verification(of: evidence)
                .adding(findingsByNumber[evidence.reference.number] ?? [])
                .withoutPageTexts
        }
        return Report(
            article: ArticleFacts(
                fileName: fileName, sha256: Digest.hexadecimal(bytes), title: article.title?.value,
                authors: article.authors.map(\.value.displayed), language: article.language,
                encoding: article.encoding, isBesideReport: settings.isReportBesideArticle,
                bibliography: bibliography.map {
                    BibliographyFacts(fileName: $0.fileName, sha256: Digest.hexadecimal($0.bytes))
                }),
            run: RunFacts(
                toolVersion: settings.toolVersion, date: settings.now, isOffline: fetcher == nil,
                configuration: settings.configuration, snapshots: snapshots.files, hosts: hosts(in: evidence)),
            references: verifications, citations: citations,
            findings: ArticleFindings.findings(on: reading)
                + (findingsByNumber[nil] ?? []) + snapshots.findings)
    }

    /// Gathers for all references, a bounded number at once; the result is in their order.
    private func gather(
        _ references: [Reference], progress: @Sendable (Progress) -> Void
    ) async -> [Gathering.Result] {
        let gathering = Gathering(
            settings: settings, fetcher: fetcher, snapshots: snapshots.collection, log: log)
        var results = [Gathering.Result](repeating: .init(), count: references.count)
        progress(Progress(done: 0, total: references.count, lastNumber: nil))
        await withTaskGroup(of: (Int, Gathering.Result).self) { group in
            var next = 0
            func start() {
                guard next < references.count else { return }
                let index = next
                group.addTask { (index, await gathering.attempts(for: references[index])) }
                next += 1
            }
            for _ in 0..<VerifierSettings.referencesAtOnce { start() }
            var done = 0
            while let (index, result) = await group.next() {
                results[index] = result
                done += 1
                progress(
                    Progress(done: done, total: references.count, lastNumber: references[index].number))
                start()
            }
        }
        return results
    }

    /// The citations that lead to each reference, in the order of the text.
    private static func byNumber(_ citations: [Citation]) -> [Int: [Citation]] {
        var result: [Int: [Citation]] = [:]
        for citation in citations {
            for number in Set(citation.items.flatMap(\.link.numbers)) { result[number, default: []].append(citation) }
        }
        return result
    }

    private func hosts(in evidence: [Evidence]) -> [RunFacts.HostFacts] {
        var answered: [String: Bool] = [:]
        for attempt in evidence.flatMap(\.attempts) {
            guard let exchange = attempt.live.observation?.exchange, exchange.failure?.kind != .addressRefused
            else { continue }
            answered[exchange.requestedURL.host, default: false] =
                answered[exchange.requestedURL.host, default: false] || !exchange.hops.isEmpty
        }
        return answered.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { RunFacts.HostFacts(host: $0.key, didAnswer: $0.value) }
    }
}
