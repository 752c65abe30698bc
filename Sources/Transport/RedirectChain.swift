import Web

/// The way from the requested URL to its answer, and where it may go next.
struct RedirectChain {
    /// The statuses that send elsewhere (https://fetch.spec.whatwg.org/#redirect-status).
    static let statuses: Set<Int> = [301, 302, 303, 307, 308]

    /// How often one URL may be asked while responses set cookies: once to get them, once to show them, and once
    /// more for sites that do so twice.
    static let visitLimitWithCookies = 3

    /// What follows a response.
    enum Step: Hashable {
        /// It is the answer.
        case answered
        /// This URL is to be asked next.
        case follow(WebURL)
        /// The chain ends here.
        case failed(TransferFailure)
    }

    private let limit: Int
    private let allowsFTP: Bool
    private var visits: [String: Int] = [:]
    private var hasNewCookies = false

    /// The responses so far.
    private(set) var hops: [ResponseHop] = []
    /// The URL that is being asked.
    private(set) var current: WebURL

    init(from url: WebURL, limit: Int, allowsFTP: Bool = false) {
        current = url
        self.limit = limit
        self.allowsFTP = allowsFTP
        visits[url.serializedWithoutFragment] = 1
    }

    /// Records a response and says what follows.
    mutating func advance(status: Int, reason: String, headers: HeaderFields, facts: HopFacts? = nil) -> Step {
        let location = RedirectChain.statuses.contains(status) ? headers["Location"] : nil
        let target = location.flatMap(resolvedTarget)
        hops.append(
            ResponseHop(
                url: current, status: status, reason: reason, headers: headers, redirectTarget: target, facts: facts))
        guard RedirectChain.statuses.contains(status) else { return .answered }
        guard let target else {
            let reason = location == nil ? "does not say where to" : "its target is not a URL"
            return .failed(TransferFailure(.invalidRedirect, detail: "\(current.host) redirects, but \(reason)"))
        }
        guard target.isHTTP || (allowsFTP && target.isFTP) else {
            return .failed(
                TransferFailure(
                    .invalidRedirect,
                    detail: "\(current.host) redirects to a \(target.scheme.prefix(20)): URL, which is not followed"))
        }
        guard hops.count <= limit else {
            return .failed(
                TransferFailure(
                    .tooManyRedirects, detail: "\(hops[0].url.host) leads through more than \(limit) redirects"))
        }
        if headers["Set-Cookie"] != nil { hasNewCookies = true }
        let key = target.serializedWithoutFragment
        let count = visits[key, default: 0]
        guard count == 0 || (hasNewCookies && count < RedirectChain.visitLimitWithCookies) else {
            return .failed(
                TransferFailure(.redirectLoop, detail: "\(current.host) redirects back to a URL that was asked already")
            )
        }
        visits[key] = count + 1
        current = target
        return .follow(target)
    }

    /// A target without a fragment keeps that of the URL before (RFC 9110, section 10.2.2).
    private func resolvedTarget(_ location: String) -> WebURL? {
        guard let target = try? WebURL(parsing: location, relativeTo: current) else { return nil }
        guard target.fragment == nil, target.isHTTP, let fragment = current.fragment else { return target }
        return WebURL(
            scheme: target.scheme, userInformation: target.userInformation, host: target.host, port: target.port,
            path: target.path, query: target.query, fragment: fragment)
    }
}
