import Bibliography
import Containers
import Crypto
import Fetching
import Foundation
import Logging
import PageMetadata
import Verification
import Web
import WebArchive

/// Gathers evidence for one reference after the other: live pages, stored captures, invented siblings.
struct Gathering: Sendable {
    let settings: VerifierSettings
    /// Asks the network; nil when the run is offline.
    let fetcher: Fetcher?
    let snapshots: SnapshotCollection
    let log: Logger

    /// What was gathered for the readings of a reference's URLs.
    struct Result: Sendable {
        var attempts: [Attempt] = []
        var notAttempted: NotAskedReason?
    }

    /// Tries the readings of the reference's URLs, the likeliest first, until one is confirmed.
    func attempts(for reference: Reference) async -> Result {
        var result = Result()
        let judge = Judge(settings: settings.judging)
        for (candidate, printed) in reference.urls.flatMap({ url in url.candidates.map { ($0, url) } }) {
            guard mayTry(candidate, of: printed, after: result.attempts) else { continue }
            let url: WebURL
            do {
                url = try WebURL(parsing: candidate.url)
            } catch {
                if result.notAttempted == nil { result.notAttempted = .notAURL(error.reason) }
                continue
            }
            guard url.isHTTP else {
                if result.notAttempted == nil { result.notAttempted = .scheme(url.scheme) }
                continue
            }
            if let pattern = settings.excludedPatterns.first(where: { candidate.url.contains($0) }) {
                if result.notAttempted == nil { result.notAttempted = .excluded(pattern) }
                continue
            }
            let attempt = await attempt(candidate, url: url, for: reference, judge: judge)
            result.attempts.append(attempt)
            if judge.isConfirmed(attempt, of: reference) { break }
        }
        if !result.attempts.isEmpty { result.notAttempted = nil }
        return result
    }

    /// Whether a reading is to be asked for. Other readings of a URL that shows no damage are guesses at what was lost
    /// without a trace: they are worth a question where the printed page is gone, and never one to another host.
    private func mayTry(_ candidate: URLCandidate, of printed: PrintedURL, after attempts: [Attempt]) -> Bool {
        guard let first = printed.candidates.first, first.repairs.isEmpty, candidate.url != first.url else {
            return true
        }
        guard let attempt = attempts.last(where: { $0.candidate.url == first.url }),
            case .observed(let observation) = attempt.live,
            let status = observation.exchange.answer?.status, status == 404 || status == 410,
            let host = try? WebURL(parsing: first.url).host
        else { return false }
        return (try? WebURL(parsing: candidate.url).host) == host
    }

    private func attempt(
        _ candidate: URLCandidate, url: WebURL, for reference: Reference, judge: Judge
    ) async -> Attempt {
        let entries = snapshots.captures(of: url)
        let timeline = entries.map { CaptureMark(date: $0.date, status: $0.status ?? 0) }
        let captures = await captures(entries, around: reference.accessed?.value.date)
        guard let fetcher else {
            return Attempt(
                candidate: candidate, live: .notAsked(.offline), timeline: timeline, captures: captures)
        }
        let exchange = await fetcher.fetch(url)
        let page = await page(of: exchange)
        var observation = LiveObservation(
            exchange: exchange.withoutBody, bodyDigest: exchange.answer.map { _ in Digest.sha256(exchange.body) },
            page: page)
        var attempt = Attempt(
            candidate: candidate, live: .observed(observation), timeline: timeline, captures: captures)
        if let page, exchange.answer.map({ (200...299).contains($0.status) }) ?? false, !page.text.isEmpty,
            !judge.isConfirmed(attempt, of: reference), let sibling = SiblingAddress.url(beside: url)
        {
            let probe = await fetcher.fetch(sibling)
            let probePage = await self.page(of: probe)
            observation = LiveObservation(
                exchange: observation.exchange, bodyDigest: observation.bodyDigest, page: page,
                sibling: SiblingProbe(
                    status: probe.answer?.status, finalURL: probe.answer?.url,
                    redirectCount: max(0, probe.hops.count - 1), text: probePage?.text ?? ""))
            attempt = Attempt(
                candidate: candidate, live: .observed(observation), timeline: timeline, captures: captures)
        }
        return attempt
    }

    /// What the answer's body says, if it is a page or a PDF.
    private func page(of exchange: Exchange) async -> PageDescription? {
        guard let answer = exchange.answer else { return nil }
        return await page(of: exchange.body, headers: answer.headers, url: answer.url)
    }

    private func page(of body: [UInt8], headers: HeaderFields, url: WebURL) async -> PageDescription? {
        let type = headers["Content-Type"].flatMap(MediaType.init)
        guard type?.isPDF == true || body.starts(with: Array("%PDF-".utf8)) else {
            return PageReader.description(of: body, headers: headers, url: url)
        }
        do {
            return PageReader.description(ofPDF: try await PDFReader().text(of: body), url: url)
        } catch {
            log.warning("The PDF at \(url.serialized) could not be read: \(error)")
            var empty = PageDescription()
            empty.mediaType = "application/pdf"
            return empty
        }
    }

    // MARK: Captures

    /// Reads the captures that say something of the consulted date.
    private func captures(_ entries: [CaptureEntry], around accessed: PartialDate?) async -> [CaptureObservation] {
        var observations: [CaptureObservation] = []
        for entry in CaptureChoice.entries(of: entries, around: accessed) {
            let capture: Capture
            do {
                capture = try snapshots.capture(at: entry, bodyLimit: VerifierSettings.captureBodyLimit)
            } catch {
                log.warning("The capture of \(entry.url) in \(entry.fileName) could not be read: \(error)")
                continue
            }
            var page: PageDescription?
            if let url = try? WebURL(parsing: capture.url) {
                page = await self.page(of: capture.body, headers: capture.headers, url: url)
            }
            observations.append(CaptureObservation(capture: capture.withoutBody, page: page))
        }
        return observations
    }
}

/// Which captures of a URL are worth reading for a consulted date.
enum CaptureChoice {
    /// The one inside the consulted day, the nearest on each side, and the nearest good one on each side; in order of
    /// time. Without a date the newest good one.
    static func entries(of entries: [CaptureEntry], around accessed: PartialDate?) -> [CaptureEntry] {
        func isGood(_ entry: CaptureEntry) -> Bool { entry.isRevisit || (200...299).contains(entry.status ?? 0) }
        guard let accessed else { return entries.last(where: isGood).map { [$0] } ?? [] }
        let interval = ConsultedInterval(accessed)
        var chosen: [Int] = []
        func choose(_ index: Int?) {
            if let index, !chosen.contains(index) { chosen.append(index) }
        }
        let inside = entries.indices.filter { interval.contains(entries[$0].date) }
        choose(inside.first { isGood(entries[$0]) } ?? inside.first)
        choose(entries.lastIndex { $0.date < interval.start })
        choose(entries.lastIndex { $0.date < interval.start && isGood($0) })
        choose(entries.firstIndex { $0.date >= interval.end })
        choose(entries.firstIndex { $0.date >= interval.end && isGood($0) })
        return chosen.sorted().map { entries[$0] }
    }
}

/// An address beside another that nobody can have published.
enum SiblingAddress {
    /// The same folder with a name derived from it, so that a run can be repeated byte for byte and a folder is asked
    /// once; nil for a site's root, which is never a soft 404.
    static func url(beside url: WebURL) -> WebURL? {
        guard url.path != "/" || url.query != nil else { return nil }
        let folder = url.path.lastIndex(of: "/").map { url.path[...$0] } ?? "/"
        let name = Digest.hexadecimal(Array((url.host + folder).utf8)).prefix(16)
        return try? WebURL(parsing: "\(folder)no-such-page-\(name)", relativeTo: url)
    }
}

/// SHA-256 digests as they stand in reports.
enum Digest {
    /// `sha256:hex`.
    static func sha256(_ bytes: [UInt8]) -> String { "sha256:" + hexadecimal(bytes) }

    /// The digest in lower-case hexadecimal.
    static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let characters = SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: characters, as: UTF8.self)
    }
}

extension Exchange {
    /// The exchange as it is kept: the body is described and gone.
    var withoutBody: Exchange {
        Exchange(
            requestedURL: requestedURL, date: date, hops: hops, isBodyTruncated: isBodyTruncated, failure: failure)
    }
}

extension Capture {
    /// The capture as it is kept: the body is described and gone.
    var withoutBody: Capture {
        Capture(
            url: url, date: date, status: status, headers: headers, body: [], isBodyTruncated: isBodyTruncated,
            payloadDigest: payloadDigest, digestCheck: digestCheck, recordID: recordID, fileName: fileName)
    }
}
