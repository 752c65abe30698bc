import PageMetadata
import Reporting
import Transport
import Web

/// Reads what the page of a link says of itself. Nothing but that is kept of it.
enum PageStatements {
    /// The statements of a page that answered with success; nil for anything else, and for one that says nothing.
    static func metadata(of exchange: Exchange) -> LinkMetadata? {
        guard let answer = exchange.answer, (200...299).contains(answer.status), !exchange.body.isEmpty else {
            return nil
        }
        let page = PageReader.description(
            of: exchange.body, headers: answer.headers, url: answer.url, scope: .statements)
        return LinkMetadata(page)
    }

    /// Whether a page began with success and broke off: then its class is that of its beginning, for which it is asked
    /// again.
    static func hasBrokenOff(_ exchange: Exchange) -> Bool {
        exchange.failure != nil && exchange.hops.last.map { (200...299).contains($0.status) } ?? false
    }
}
