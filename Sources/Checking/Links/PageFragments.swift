import Documents
import Foundation
import Verification
import Web

/// Whether a page on the web has the place that a fragment names.
enum PageFragments {
    /// The outcome for a link with a fragment, where it is another than that of the page; nil where it is the same.
    ///
    /// Fragments that a page's scripts make something of (`#!/path`, `#/path`) name no place, and text fragments
    /// (`#:~:text=`) are what a reader marked; neither says that a link is broken.
    static func outcome(of fragment: String, in exchange: Exchange, otherwise outcome: LinkOutcome) -> LinkOutcome? {
        guard [.ok, .moved].contains(outcome.linkClass), let answer = exchange.answer,
            answer.headers["Content-Type"].flatMap(MediaType.init)?.isHTML ?? false,
            !fragment.hasPrefix("!"), !fragment.hasPrefix("/"), !fragment.hasPrefix(":~:"), fragment != "top"
        else { return nil }
        let anchors = AnchorReader.anchors(in: exchange.body, format: .html)
        let place = fragment.removingPercentEncoding ?? fragment
        if anchors.contains(place) || anchors.contains(fragment) { return nil }
        var found = outcome
        if exchange.isBodyTruncated {
            found.code = LinkCode.fragmentNotChecked
            found.detail = "the page is too long to be searched for “\(place)”"
        } else {
            found.linkClass = .gone
            found.code = LinkCode.fragmentNotFound
            found.detail = "the page has no place called “\(place)”"
        }
        return found
    }
}
