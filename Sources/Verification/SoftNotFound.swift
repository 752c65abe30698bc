import PageMetadata
import Web

/// Signs that a server says "there is no such page" with a success status. The first that holds is given; the order
/// is that of cost and certainty. A site's root is never a soft 404.
enum SoftNotFound {
    /// So many other addresses of a host that end at one URL make it a catch-all.
    static let sharedDestinationThreshold = 3

    static func sign(in observation: LiveObservation, page: PageDescription) -> String? {
        let requested = observation.exchange.requestedURL
        guard let final = observation.exchange.answer?.url, !isRoot(requested) else { return nil }
        if let sign = redirectSign(from: requested, to: final, sharedBy: observation.sharedDestinationCount) {
            return sign
        }
        if let sibling = observation.sibling, let status = sibling.status, (200...299).contains(status),
            sibling.redirectCount == observation.exchange.hops.count - 1,
            TextSameness(sibling.text, page.text).jaccard >= TextSameness.soft404Threshold
        {
            return "the server gives the same page for an invented address beside it"
        }
        if let phrase = page.signs.first(where: { $0.kind == .notFoundPhrase }) {
            return "the page says that it was not found: \(phrase.detail)"
        }
        if let parked = page.signs.first(where: { $0.kind == .parkedDomain }) {
            return "the domain is parked or for sale: \(parked.detail)"
        }
        return nil
    }

    private static func redirectSign(from requested: WebURL, to final: WebURL, sharedBy count: Int) -> String? {
        guard final.serializedWithoutFragment != requested.serializedWithoutFragment else { return nil }
        if isRoot(final) { return "the server leads to the home page \(final.serializedWithoutFragment)" }
        if final.host == requested.host, final.path.hasSuffix("/"), final.query == nil,
            requested.path.utf8.count > final.path.utf8.count, requested.path.hasPrefix(final.path)
        {
            return "the server leads to the folder above, \(final.serializedWithoutFragment)"
        }
        if count >= sharedDestinationThreshold {
            return
                "the server leads \(count) other cited addresses to the same page, \(final.serializedWithoutFragment)"
        }
        return nil
    }

    static func isRoot(_ url: WebURL) -> Bool { (url.path == "/" || url.path.isEmpty) && url.query == nil }
}
