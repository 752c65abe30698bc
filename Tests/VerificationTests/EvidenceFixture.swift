import Bibliography
import Foundation
import PageMetadata
import Web
import WebArchive

@testable import Verification

/// Evidence made by hand, a case each.
enum Fixture {
    static let url = "http://archive.example/reports/half-life.html"
    static let text = """
        On the half-life of a footnote. Anna Kowalska, 2013. A footnote that leads to the web ages faster than the paper \
        it is printed on. Half of the addresses that a volume prints no longer show what its authors read after ten \
        years, and nothing in the volume says which half. Libraries keep the paper; who keeps the pages that it cites?
        """

    static func reference(
        title: String? = "On the half-life of a footnote", author: String? = "Kowalska", issued: String? = "2013",
        accessed: String? = "2014-06-30", url: String? = Fixture.url, doi: String? = nil
    ) -> Reference {
        var reference = Reference(number: 7, verbatim: "", text: "")
        reference.title = title.map { Field($0, verbatim: $0) }
        reference.authors = author.map { [Field(Name(family: $0, given: "Anna"), verbatim: $0)] } ?? []
        reference.issued = issued.flatMap { PartialDate(iso8601: $0) }.map { Field($0, verbatim: $0.iso8601) }
        reference.accessed = accessed.map { text in
            Field(AccessedDate(readings: PartialDate(iso8601: text).map { [$0] } ?? []), verbatim: text)
        }
        reference.doi = doi.map { Field($0, verbatim: $0) }
        reference.urls = url.map { [PrintedURL(verbatim: $0, candidates: [URLCandidate(url: $0)])] } ?? []
        return reference
    }

    static func page(
        title: String = "On the half-life of a footnote", author: String? = "Anna Kowalska",
        published: String? = "2013-12-19", text: String = Fixture.text, signs: [PageSign] = []
    ) -> PageDescription {
        var page = PageDescription()
        page.titles = [.init(title, origin: "citation_title")]
        page.authors = author.map { [.init($0, origin: "citation_author")] } ?? []
        page.published =
            published.flatMap { PartialDate(iso8601: $0) }.map { [.init($0, origin: "citation_publication_date")] }
            ?? []
        page.text = text
        page.mainText = text
        page.signs = signs
        page.mediaType = "text/html"
        return page
    }

    /// A live check that went through these statuses; redirects name their targets.
    static func live(
        _ hops: [(status: Int, target: String?)], page: PageDescription? = nil, sibling: SiblingProbe? = nil,
        shared: Int = 0, url: String = Fixture.url
    ) throws -> LiveCheck {
        var current = try WebURL(parsing: url)
        let requested = current
        var recorded: [ResponseHop] = []
        for hop in hops {
            let target = try hop.target.map { try WebURL(parsing: $0, relativeTo: current) }
            recorded.append(
                ResponseHop(url: current, status: hop.status, headers: HeaderFields(), redirectTarget: target))
            if let target { current = target }
        }
        return .observed(
            LiveObservation(
                exchange: Exchange(requestedURL: requested, date: date("2026-11-23"), hops: recorded),
                bodyDigest: nil, page: page, sibling: sibling, sharedDestinationCount: shared))
    }

    static func failed(_ kind: TransferFailure.Kind) throws -> LiveCheck {
        .observed(
            LiveObservation(
                exchange: Exchange(
                    requestedURL: try WebURL(parsing: url), date: date("2026-11-23"), hops: [],
                    failure: TransferFailure(kind, detail: "archive.example did not answer")),
                bodyDigest: nil, page: nil))
    }

    static func capture(
        _ day: String, status: Int = 200, page: PageDescription? = Fixture.page(), digest: String = "",
        check: Capture.DigestCheck = .verified("sha1 of the payload")
    ) -> CaptureObservation {
        CaptureObservation(
            capture: Capture(
                url: url, date: date(day).addingTimeInterval(12 * 3600), status: status, headers: HeaderFields(),
                body: [], isBodyTruncated: false, payloadDigest: digest.isEmpty ? "sha1:\(day)" : digest,
                digestCheck: check, recordID: "urn:uuid:\(day)", fileName: "captures.warc.gz"),
            page: page)
    }

    static func date(_ day: String) -> Date {
        Date(timeIntervalSince1970: Double(PartialDate(iso8601: day)?.firstDay ?? 0) * 86_400)
    }

    static func evidence(
        _ reference: Reference = Fixture.reference(), live: LiveCheck, captures: [CaptureObservation] = [],
        articleIssued: String? = nil
    ) -> Evidence {
        Evidence(
            reference: reference, articleIssued: articleIssued.flatMap { PartialDate(iso8601: $0) },
            runDate: date("2026-11-23"), isOffline: false,
            attempts: reference.urls.flatMap(\.candidates).map {
                Attempt(
                    candidate: $0, live: live,
                    timeline: captures.map { CaptureMark(date: $0.capture.date, status: $0.capture.status) },
                    captures: captures)
            }, citations: [], hasTextCitations: false)
    }

    static func verdict(_ evidence: Evidence) -> Verdict { Judge().verification(of: evidence).verdict }

    static func rules(_ evidence: Evidence) -> Set<Rule> {
        Set(Judge().verification(of: evidence).findings.map(\.rule))
    }
}
