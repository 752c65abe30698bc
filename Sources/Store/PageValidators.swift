import Verification

/// What a page can be asked with whether it has changed (RFC 9110, section 8.8): they came from a server once, and are
/// sent only as far as they are what they should be.
public struct PageValidators: Hashable, Sendable {
    /// Real ones have less than a hundred bytes; a longer one would be a burden on every later request.
    public static let longestEntityTag = 512

    /// The entity tag, quoted, with `W/` when it is weak.
    public let entityTag: String?
    /// The date, as the server wrote it.
    public let lastModified: String?

    /// Takes what can be sent; nil when nothing can.
    public init?(entityTag: String?, lastModified: String?) {
        self.entityTag = entityTag.flatMap { PageValidators.isEntityTag($0) ? $0 : nil }
        self.lastModified = lastModified.flatMap { PageValidators.isDate($0) ? $0 : nil }
        if self.entityTag == nil, self.lastModified == nil { return nil }
    }

    /// Those of a check that found the page, where the page is that of the URL itself: a redirect's target has
    /// validators of its own, which say nothing to the URL that led there.
    init?(of record: LinkCheckRecord) {
        let outcome = record.outcome
        guard outcome.linkClass == .ok, let status = outcome.status, (200...299).contains(status) || status == 304,
            outcome.hops.count <= 1, outcome.finalURL == nil || outcome.finalURL == record.url
        else { return nil }
        self.init(entityTag: record.entityTag, lastModified: record.lastModified)
    }

    /// RFC 9110, section 8.8.3, in ASCII.
    private static func isEntityTag(_ text: String) -> Bool {
        guard text.utf8.count <= longestEntityTag else { return false }
        let opaque = text.hasPrefix("W/") ? text.utf8.dropFirst(2) : text.utf8[...]
        guard opaque.count >= 2, opaque.first == UInt8(ascii: "\""), opaque.last == UInt8(ascii: "\"") else {
            return false
        }
        return opaque.dropFirst().dropLast().allSatisfy { $0 == 0x21 || (0x23...0x7E).contains($0) }
    }

    /// A date looks like this in each of the forms that servers have had (RFC 9110, section 5.6.7). One that looks so
    /// and is none is passed over by the server.
    private static func isDate(_ text: String) -> Bool {
        (24...40).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || " ,:-".utf8.contains(byte)
            }
    }
}

/// The newest check of a URL, as far as it is of use to a new one.
public enum EarlierCheck: Hashable, Sendable {
    /// It stands for the new one.
    case fresh(LinkCheckRecord)
    /// The page was there: it can be asked for on the condition that it has changed.
    case stale(PageValidators)
}
