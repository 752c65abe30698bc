import Bibliography
import PageMetadata
import Web

/// What a live check comes to, before captures are looked at.
enum LiveOutcome: Hashable, Sendable {
    /// It was not asked, or our own address guard refused; why.
    case notAsked(String)
    /// A page answered that can be compared.
    case page(PageComparison)
    /// Something answered with success, but nothing to compare: an image, an empty body; what.
    case unreadable(String)
    /// A success status with another page than the one asked for; what shows it.
    case softNotFound(String)
    /// The server refused us; how.
    case blocked(String)
    /// A definite answer that there is no such page; which.
    case gone(String)
    /// No answer that says anything; why.
    case unreachable(String)

    init(of live: LiveCheck, for reference: Reference) {
        switch live {
        case .notAsked(let reason): self = .notAsked(reason.explanation)
        case .observed(let observation): self.init(of: observation, for: reference)
        }
    }

    private init(of observation: LiveObservation, for reference: Reference) {
        if let failure = observation.exchange.failure {
            self.init(failure)
            return
        }
        guard let answer = observation.exchange.answer else {
            self = .unreachable("no answer was recorded")
            return
        }
        let challenge = observation.page?.signs.first { $0.kind == .challenge }
        switch answer.status {
        case 200...299: break
        case 404, 410:
            self = .gone(LiveOutcome.status(answer))
            return
        case 401, 402, 403, 407, 429, 451, 999:
            self = .blocked(
                challenge.map { "\(LiveOutcome.status(answer)), \($0.detail)" } ?? LiveOutcome.status(answer))
            return
        default:
            if let challenge {
                self = .blocked("\(LiveOutcome.status(answer)), \(challenge.detail)")
            } else {
                self = .unreachable("the server answered \(LiveOutcome.status(answer))")
            }
            return
        }
        if let challenge {
            self = .blocked("\(LiveOutcome.status(answer)) with a challenge for robots: \(challenge.detail)")
            return
        }
        guard let page = observation.page, !page.text.isEmpty || !page.titles.isEmpty else {
            let type = observation.page?.mediaType ?? ""
            self = .unreadable(
                type.isEmpty ? "the answer holds no text" : "the answer is \(type) without readable text")
            return
        }
        let comparison = PageComparison(of: reference, with: page)
        if comparison.standing == .isCited, comparison.isTitleStated {
            self = .page(comparison)
        } else if let sign = SoftNotFound.sign(in: observation, page: page) {
            self = .softNotFound(sign)
        } else if let wall = page.signs.first(where: { $0.kind == .accessWall }), comparison.standing != .isCited {
            self = .blocked("the page asks for a login or a subscription: \(wall.detail)")
        } else {
            self = .page(comparison)
        }
    }

    private init(_ failure: TransferFailure) {
        switch failure.kind {
        case .nameNotFound: self = .gone(failure.detail)
        case .addressRefused: self = .notAsked(failure.detail)
        default:
            self = .unreachable(failure.detail)
        }
    }

    /// `404 Not Found`.
    private static func status(_ hop: ResponseHop) -> String {
        hop.reason.isEmpty ? String(hop.status) : "\(hop.status) \(hop.reason)"
    }

    /// Why nothing can be said of the live page, as a clause; nil for a page that was judged and for a definite answer.
    var reason: String? {
        switch self {
        case .notAsked(let reason), .unreachable(let reason): reason
        case .blocked(let how): "the server refused the check: \(how)"
        case .unreadable(let what): what
        case .page(let comparison):
            if case .cannotTell(let why) = comparison.standing { why } else { nil }
        case .softNotFound, .gone: nil
        }
    }

    /// Whether a page answered, be it the cited one or another.
    var didAnswerWithPage: Bool {
        switch self {
        case .page, .softNotFound: true
        default: false
        }
    }
}
