import Bibliography
import Foundation
import PageMetadata
import Verification
import Web
import WebArchive

/// What was gathered: live answers and stored captures.
extension JSONRenderer {
    /// The header fields that are written, in this order: they say what was answered and when it was changed. Others
    /// differ from one run to the next (dates, cookies, request numbers) and would make equal results differ.
    static let writtenHeaders = ["content-type", "content-language", "last-modified", "location"]

    func attempt(_ attempt: Attempt) -> JSONValue {
        .object([
            ("candidate", candidate(attempt.candidate)), ("live", live(attempt.live)),
            (
                "timeline",
                .list(
                    attempt.timeline.map {
                        .object([("date", .text(WrittenDate.iso8601($0.date))), ("status", .integer($0.status))])
                    })
            ),
            ("captures", .list(attempt.captures.map(capture))),
        ])
    }

    func reason(_ reason: NotAskedReason) -> JSONValue {
        let kind =
            switch reason {
            case .offline: "offline"
            case .excluded: "excluded"
            case .scheme: "scheme"
            case .notAURL: "not-a-url"
            case .earlierReadingAnswered: "earlier-reading-answered"
            }
        return .object([("kind", .text(kind)), ("explanation", .text(reason.explanation))])
    }

    private func live(_ live: LiveCheck) -> JSONValue {
        switch live {
        case .notAsked(let why):
            .object([("notAsked", reason(why)), ("observation", .null)])
        case .observed(let observation):
            .object([("notAsked", .null), ("observation", self.observation(observation))])
        }
    }

    private func observation(_ observation: LiveObservation) -> JSONValue {
        let exchange = observation.exchange
        return .object([
            ("requestedURL", .text(exchange.requestedURL.serialized)),
            ("date", .text(WrittenDate.iso8601(exchange.date))), ("hops", .list(exchange.hops.map(hop))),
            (
                "failure",
                exchange.failure.map {
                    .object([("kind", .text($0.kind.rawValue)), ("detail", .text($0.detail))])
                } ?? .null
            ),
            ("isBodyTruncated", .flag(exchange.isBodyTruncated)), ("bodyDigest", .optional(observation.bodyDigest)),
            ("page", observation.page.map(page) ?? .null),
            (
                "sibling",
                observation.sibling.map {
                    .object([
                        ("status", .optional($0.status)), ("finalURL", .optional($0.finalURL?.serialized)),
                        ("redirectCount", .integer($0.redirectCount)),
                    ])
                } ?? .null
            ),
            ("sharedDestinationCount", .integer(observation.sharedDestinationCount)),
        ])
    }

    private func hop(_ hop: ResponseHop) -> JSONValue {
        .object([
            ("url", .text(hop.url.serialized)), ("status", .integer(hop.status)), ("reason", .text(hop.reason)),
            ("redirectTarget", .optional(hop.redirectTarget?.serialized)), ("headers", headers(hop.headers)),
        ])
    }

    private func headers(_ headers: HeaderFields) -> JSONValue {
        .object(JSONRenderer.writtenHeaders.compactMap { name in headers[name].map { (name, .text($0)) } })
    }

    private func capture(_ observation: CaptureObservation) -> JSONValue {
        let capture = observation.capture
        let check: JSONValue =
            switch capture.digestCheck {
            case .verified(let what): .object([("result", .text("verified")), ("over", .text(what))])
            case .differs: .object([("result", .text("differs")), ("over", .null)])
            case .absent: .object([("result", .text("absent")), ("over", .null)])
            }
        return .object([
            ("url", .text(capture.url)), ("date", .text(WrittenDate.iso8601(capture.date))),
            ("status", .integer(capture.status)), ("headers", headers(capture.headers)),
            ("payloadDigest", .text(capture.payloadDigest)), ("digestCheck", check),
            ("isBodyTruncated", .flag(capture.isBodyTruncated)), ("recordID", .text(capture.recordID)),
            ("fileName", .text(capture.fileName)), ("page", observation.page.map(page) ?? .null),
        ])
    }

    /// What a page says of itself. Its text is left out: it belongs to its author, and the capture holds it.
    private func page(_ page: PageDescription) -> JSONValue {
        func statement(_ value: String, _ origin: String) -> JSONValue {
            .object([("value", .text(value)), ("origin", .text(origin))])
        }
        return .object([
            ("titles", .list(page.titles.map { statement($0.value, $0.origin) })),
            ("authors", .list(page.authors.map { statement($0.value, $0.origin) })),
            ("published", .list(page.published.map { statement($0.value.iso8601, $0.origin) })),
            ("modified", .list(page.modified.map { statement($0.value.iso8601, $0.origin) })),
            ("siteNames", .list(page.siteNames.map { statement($0.value, $0.origin) })),
            ("dois", .list(page.dois.map { statement($0.value, $0.origin) })),
            ("canonicalURL", .optional(page.canonicalURL)), ("language", .optional(page.language)),
            ("mediaType", .text(page.mediaType)), ("encoding", .text(page.encoding)),
            (
                "signs",
                .list(
                    page.signs.map { .object([("kind", .text($0.kind.rawValue)), ("detail", .text($0.detail))]) })
            ),
        ])
    }
}
