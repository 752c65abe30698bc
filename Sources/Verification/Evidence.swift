public import Bibliography
public import Citations
public import Foundation
public import PageMetadata
public import Web
public import WebArchive

/// Everything that judging may know about one reference. Gathering is finished before judging starts.
public struct Evidence: Hashable, Sendable {
    /// The reference.
    public let reference: Reference
    /// When the article was published, where known.
    public let articleIssued: PartialDate?
    /// The run's date.
    public let runDate: Date
    /// Whether the run asked the network at all.
    public let isOffline: Bool
    /// What was gathered for each reading of the reference's URL, in the order of the readings. Later readings are
    /// tried only while earlier ones give no page. Empty when the reference has no URL.
    public let attempts: [Attempt]
    /// Why no reading could be tried although the reference has a URL; nil otherwise.
    public let notAttempted: NotAskedReason?
    /// The citations in the text that lead to this reference.
    public let citations: [Citation]
    /// Whether the text cites anything at all: a bare bibliography has no entry that lacks a citation.
    public let hasTextCitations: Bool
    /// Whether the article lists the reference on purpose without citing it, as `\nocite` does.
    public let isListedWithoutCitation: Bool

    /// Creates evidence.
    public init(
        reference: Reference, articleIssued: PartialDate?, runDate: Date, isOffline: Bool, attempts: [Attempt],
        notAttempted: NotAskedReason? = nil, citations: [Citation], hasTextCitations: Bool = true,
        isListedWithoutCitation: Bool = false
    ) {
        self.reference = reference
        self.articleIssued = articleIssued
        self.runDate = runDate
        self.isOffline = isOffline
        self.attempts = attempts
        self.notAttempted = notAttempted
        self.citations = citations
        self.hasTextCitations = hasTextCitations
        self.isListedWithoutCitation = isListedWithoutCitation
    }
}

/// What was gathered for one reading of a printed URL.
public struct Attempt: Hashable, Sendable {
    /// The reading.
    public let candidate: URLCandidate
    /// What the server says today.
    public let live: LiveCheck
    /// Every stored capture of the URL, in order of time: what a time line shows.
    public let timeline: [CaptureMark]
    /// The captures that were read: the nearest on each side of the consulted date, in order of time. Without a
    /// consulted date the newest one.
    public let captures: [CaptureObservation]

    /// Creates an attempt.
    public init(candidate: URLCandidate, live: LiveCheck, timeline: [CaptureMark], captures: [CaptureObservation]) {
        self.candidate = candidate
        self.live = live
        self.timeline = timeline
        self.captures = captures
    }
}

/// Whether and how the live URL was asked.
public enum LiveCheck: Hashable, Sendable {
    /// It was not asked.
    case notAsked(NotAskedReason)
    /// It was asked.
    case observed(LiveObservation)

    /// The observation, if there is one.
    public var observation: LiveObservation? {
        if case .observed(let observation) = self { observation } else { nil }
    }
}

/// Why a URL was not asked.
public enum NotAskedReason: Hashable, Sendable {
    /// The run is offline.
    case offline
    /// The configuration excludes the URL; the pattern.
    case excluded(String)
    /// The scheme is not checked: `mailto`, `javascript`.
    case scheme(String)
    /// The printed characters are no URL; why.
    case notAURL(String)
    /// An earlier reading of the same printed URL gave a page.
    case earlierReadingAnswered

    /// The reason as a clause for a report.
    public var explanation: String {
        switch self {
        case .offline: "the run was offline"
        case .excluded(let pattern): "the configuration excludes it (\(pattern))"
        case .scheme(let scheme): "\(scheme): addresses are not pages that can be checked"
        case .notAURL(let why): "the printed characters are not a URL (\(why))"
        case .earlierReadingAnswered: "a likelier reading gave a page"
        }
    }
}

/// What the server answered.
public struct LiveObservation: Hashable, Sendable {
    /// The exchange, its body left out.
    public let exchange: Exchange
    /// `sha256:hex` of the body as far as it was read; nil without an answer.
    public let bodyDigest: String?
    /// What the page says of itself; nil without an answer or for a type that is not read.
    public let page: PageDescription?
    /// What an invented address in the same folder answered; nil when it was not asked.
    public let sibling: SiblingProbe?
    /// How many other URLs of this host in the run were redirected to the same final URL.
    public let sharedDestinationCount: Int

    /// Creates an observation.
    public init(
        exchange: Exchange, bodyDigest: String?, page: PageDescription?, sibling: SiblingProbe? = nil,
        sharedDestinationCount: Int = 0
    ) {
        self.exchange = exchange
        self.bodyDigest = bodyDigest
        self.page = page
        self.sibling = sibling
        self.sharedDestinationCount = sharedDestinationCount
    }
}

/// What a server answers for an address that nobody can have published: a random sibling of the checked one.
public struct SiblingProbe: Hashable, Sendable {
    /// The last status; nil without an answer.
    public let status: Int?
    /// Where it ended.
    public let finalURL: WebURL?
    /// How many redirects led there.
    public let redirectCount: Int
    /// The visible text of what answered.
    public let text: String

    /// Creates a probe's result.
    public init(status: Int?, finalURL: WebURL?, redirectCount: Int, text: String) {
        self.status = status
        self.finalURL = finalURL
        self.redirectCount = redirectCount
        self.text = text
    }
}

/// A stored capture, without its bytes.
public struct CaptureMark: Hashable, Sendable {
    /// When.
    public let date: Date
    /// The HTTP status.
    public let status: Int

    /// Creates a mark.
    public init(date: Date, status: Int) {
        self.date = date
        self.status = status
    }

    /// Whether the capture holds a page: a status from 200 to 299, or a 304 that refers to one.
    public var isGood: Bool { (200...299).contains(status) || status == 304 }
}

/// A stored capture that was read.
public struct CaptureObservation: Hashable, Sendable {
    /// The capture, its body left out.
    public let capture: Capture
    /// What the page says of itself; nil for a type that is not read.
    public let page: PageDescription?

    /// Creates an observation.
    public init(capture: Capture, page: PageDescription?) {
        self.capture = capture
        self.page = page
    }
}
