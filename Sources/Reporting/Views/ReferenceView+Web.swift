import Bibliography
import Foundation
import PageMetadata
import Verification
import Web
import WebArchive

/// What concerns a reference's URL: its readings, the live answer, the captures.
extension ReferenceView {
    /// The reading that the card is about: the one the verdict rests on, or else the likeliest.
    private var reading: URLCandidate? {
        verification.attempt?.candidate ?? reference.urls.first?.candidates.first
    }

    /// The printed URL that the card is about; an entry can have several.
    private var decidingURL: PrintedURL? {
        reference.urls.first { $0.candidates.contains { $0.url == reading?.url } } ?? reference.urls.first
    }

    /// The printed URL and the reading of it.
    var url: TemplateValue {
        guard let printed = decidingURL else { return .absent }
        guard let reading else {
            return [
                "address": Address.values(printed.verbatim, versionDate: versionDate), "damaged": .absent,
            ]
        }
        let changes = URLChanges.parts(printed: printed.verbatim, repaired: reading.url)
        return [
            "address": Address.values(reading.url, versionDate: versionDate, parts: changes.repaired),
            "damaged": printed.verbatim == reading.url
                ? .absent
                : [
                    "printed": .list(
                        changes.printed.map { ["partText": .text($0.text), "isChanged": .flag($0.isChanged)] }),
                    "repairs": .optional(ReferenceView.words(reading.repairs)),
                ],
        ]
    }

    private static func words(_ repairs: [URLRepair]) -> String? {
        repairs.isEmpty ? nil : repairs.map(\.explanation).joined(separator: "; ")
    }

    /// The other readings of the printed URL, with what came of each.
    var candidates: TemplateValue {
        let attempts = verification.evidence.attempts
        let readings = decidingURL?.candidates ?? []
        let tried = attempts.enumerated().filter { attempt in
            attempt.offset != verification.decidingAttempt
                && readings.contains { $0.url == attempt.element.candidate.url }
        }.map {
            (candidate: $0.element.candidate, attempt: Optional($0.element))
        }
        let known = Set(attempts.map(\.candidate.url) + [reading?.url].compactMap { $0 })
        // Without a sign of damage the others are guesses; one that was not tried says nothing.
        let isDamaged = decidingURL?.isDamaged ?? false
        let untried = readings.filter { isDamaged && !known.contains($0.url) }.map {
            (candidate: $0, attempt: Attempt?.none)
        }
        let others = (tried + untried).filter { $0.candidate.url != reading?.url }
        guard !others.isEmpty else { return .absent }
        return [
            "title": .text(Wording.count(others.count, "other reading")),
            "items": .list(
                others.map { other in
                    let captures = other.attempt?.timeline.count ?? 0
                    let outcome = other.attempt.map { Wording.outcome($0.live) } ?? "not tried"
                    return [
                        "address": Address.values(other.candidate.url, versionDate: versionDate),
                        "repairs": .optional(ReferenceView.words(other.candidate.repairs)),
                        "outcome": .text(
                            outcome + (captures > 0 ? "; \(Wording.count(captures, "stored capture"))" : "")),
                    ]
                }),
        ]
    }

    /// URLs of the entry after its first.
    var otherURLs: TemplateValue {
        let others = reference.urls.filter { printed in !printed.candidates.contains { $0.url == reading?.url } }
        guard reference.urls.count > 1, !others.isEmpty else { return .absent }
        return [
            "items": .list(
                others.map { printed in
                    let attempt = verification.evidence.attempts.first { attempt in
                        printed.candidates.contains { $0.url == attempt.candidate.url }
                    }
                    return [
                        "address": Address.values(
                            attempt?.candidate.url ?? printed.candidates.first?.url ?? printed.verbatim,
                            versionDate: versionDate),
                        "outcome": .text(attempt.map { Wording.outcome($0.live) } ?? "not checked"),
                    ]
                })
        ]
    }

    /// The exchange with the server, hop by hop.
    var live: TemplateValue {
        switch verification.attempt?.live {
        case nil: return .absent
        case .notAsked(let reason):
            return [
                "notAsked": .text(reason.explanation), "hasExchange": false, "hops": .absent, "failure": .absent,
                "page": .absent,
                "signs": .absent, "sibling": .absent, "shared": .absent, "isTruncated": false,
            ]
        case .observed(let observation):
            let exchange = observation.exchange
            let signs = (observation.page?.signs ?? []).map { "\(Wording.sign($0.kind.rawValue)) (\($0.detail))" }
            return [
                "notAsked": .absent, "hasExchange": true, "hops": .list(ReferenceView.hops(exchange)),
                "failure": .optional(exchange.failure?.detail),
                "page": observation.page.flatMap { page in
                    page.titles.first.map {
                        [
                            "pageTitle": .text($0.value),
                            "pageLanguage": .optional(LanguageTag.canonical(page.language)),
                        ]
                    }
                } ?? .absent,
                "signs": .optional(signs.isEmpty ? nil : signs.joined(separator: "; ")),
                "sibling": .optional(observation.sibling.map(ReferenceView.sentence)),
                "shared": .optional(
                    observation.sharedDestinationCount > 0
                        ? "\(Wording.count(observation.sharedDestinationCount, "other URL")) of this host "
                            + (observation.sharedDestinationCount == 1 ? "was" : "were") + " sent to the same page."
                        : nil),
                "isTruncated": .flag(exchange.isBodyTruncated),
            ]
        }
    }

    /// The responses; the last redirect's target is a link, because it is where a reader wants to go.
    private static func hops(_ exchange: Exchange) -> [TemplateValue] {
        let lastRedirect = exchange.hops.lastIndex { $0.redirectTarget != nil }
        let day = WrittenDate.iso8601Day(exchange.date)
        return exchange.hops.enumerated().map { index, hop in
            let target = hop.redirectTarget?.serialized
            return [
                "status": .number(hop.status), "reason": .optional(hop.reason.isEmpty ? nil : hop.reason),
                "target": .optional(index == lastRedirect ? nil : target),
                "destination": index == lastRedirect
                    ? target.map { ["address": Address.values($0, versionDate: day)] } ?? .absent : .absent,
            ]
        }
    }

    private static func sentence(_ probe: SiblingProbe) -> String {
        let answer = probe.status.map { "answered \($0)" } ?? "got no answer"
        let end = probe.finalURL.map { " at \($0.serialized)" } ?? ""
        return "For comparison, an invented address in the same folder \(answer)\(end)."
    }

    /// The consulted date and what can be said of it.
    var consulted: TemplateValue {
        let readings = consultedReadings.map(WrittenDate.words)
        let timeline = verification.attempt.flatMap { Timeline($0, consulted: consultedReadings) }
        guard reference.accessed != nil || verification.accessed != nil || timeline != nil else { return .absent }
        let date =
            reference.accessed == nil
            ? "no date is given"
            : readings.isEmpty ? "the printed date could not be read" : readings.joined(separator: " or ")
        return [
            "date": .text(date),
            "printedDate": .optional(readings.isEmpty ? reference.accessed?.verbatim : nil),
            "evidence": verification.accessed.map {
                ["level": .text($0.level.title), "statement": .optional($0.statement.isEmpty ? nil : $0.statement)]
            } ?? .absent,
            "timeline": timeline?.values ?? .absent,
        ]
    }

    /// The captures that were read.
    var captures: TemplateValue {
        let captures = verification.attempt?.captures ?? []
        guard !captures.isEmpty else { return .absent }
        return [
            "title": .text(Wording.count(captures.count, "capture") + " read"),
            "items": .list(
                captures.enumerated().map { index, observation in
                    let capture = observation.capture
                    return [
                        "date": .text(WrittenDate.minute(capture.date)), "status": .number(capture.status),
                        "isCompared": .flag(index == verification.comparedCapture),
                        "fileName": .text(capture.fileName), "recordID": .text(capture.recordID),
                        "digest": .text(capture.payloadDigest), "check": .text(capture.digestCheck.words),
                        "isTruncated": .flag(capture.isBodyTruncated),
                    ]
                }),
        ]
    }
}

extension Capture.DigestCheck {
    /// The check in words.
    var words: String {
        switch self {
        case .verified(let what): "the record's digest holds (\(what))"
        case .differs: "the record names another digest than its bytes have"
        case .absent: "computed here; the record names none that is known"
        }
    }
}
