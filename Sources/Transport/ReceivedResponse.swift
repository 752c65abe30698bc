import Web

/// A response while it comes in, within its limits.
///
/// It takes header lines and body bytes as they arrive and says after each whether more is wanted.
struct ReceivedResponse {
    /// Why nothing more was wanted.
    enum Stop: Hashable {
        /// The header lines are longer than their limit.
        case headersTooLarge
        /// The body is longer than its limit.
        case bodyLimitReached
    }

    /// A redirect's body is thrown away. Up to here it is read all the same, since that keeps the connection usable.
    static let redirectBodyLimit = 64 << 10
    /// What is kept of an answer that is no success when its kind alone is wanted: walls name themselves in their title.
    static let errorBodyLimit = 16 << 10
    /// Up to here a body that is not wanted is read all the same: a new connection costs more than most pages.
    static let unwantedBodyLimit = 256 << 10

    private let headerLimit: Int
    private let bodyLimit: Int
    /// How much of it is wanted.
    let reading: BodyReading
    private var headerByteCount = 0
    private var unwantedByteCount = 0
    /// The field line that continuation lines may still add to.
    private var openField: (name: String, value: [UInt8])?

    /// The status code; 0 before a status line came.
    private(set) var status = 0
    /// The reason phrase.
    private(set) var reason = ""
    /// The header fields so far.
    private(set) var headers = HeaderFields()
    /// Whether the empty line after the header fields of a final response has come.
    private(set) var isHeaderComplete = false
    /// The decoded body so far.
    private(set) var body: [UInt8] = []
    /// Why nothing more was wanted; nil while more is.
    private(set) var stop: Stop?

    init(headerLimit: Int, bodyLimit: Int, reading: BodyReading = .whole) {
        self.reading = reading
        self.headerLimit = headerLimit
        self.bodyLimit = bodyLimit
    }

    /// Whether any byte has come.
    var hasBegun: Bool { headerByteCount > 0 }

    /// Whether this is a redirect with a place to go (https://fetch.spec.whatwg.org/#redirect-status).
    var isRedirect: Bool { RedirectChain.statuses.contains(status) && headers["Location"] != nil }

    /// Takes a status line, a header line, or the empty line at their end.
    mutating func receiveHeaderLine(_ line: [UInt8]) -> Bool {
        headerByteCount += line.count
        guard headerByteCount <= headerLimit else {
            stop = .headersTooLarge
            return false
        }
        var bytes = line[...]
        while let last = bytes.last, last == 0x0D || last == 0x0A { bytes = bytes.dropLast() }
        if bytes.starts(with: "HTTP/".utf8) {
            beginResponse(statusLine: bytes)
        } else if isHeaderComplete {
            // A trailer field after the body: counted, not kept.
        } else if bytes.isEmpty {
            // An informational response (1xx) is followed by another one.
            closeField()
            isHeaderComplete = status >= 200
        } else if let first = bytes.first, first == 0x20 || first == 0x09 {
            // It continues the field before it (obsolete, RFC 9112, section 5.2).
            openField?.value += bytes
        } else if let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > bytes.startIndex {
            closeField()
            if reading == .whole || ReceivedResponse.isTelling(bytes[..<colon]) {
                openField = (ReceivedResponse.text(bytes[..<colon]), Array(bytes[(colon + 1)...]))
            }
        }
        return true
    }

    /// Whether the bytes of the body are to be handed to ``receiveBody(_:)``; else their number to ``passOver(_:)``.
    var wantsBody: Bool {
        guard !isRedirect else { return false }
        return reading == .whole
            || !(200...299).contains(status) && body.count < min(ReceivedResponse.errorBodyLimit, bodyLimit)
    }

    /// Takes bytes of a body that is wanted.
    mutating func receiveBody(_ bytes: some Collection<UInt8>) -> Bool {
        let limit = reading == .whole ? bodyLimit : min(ReceivedResponse.errorBodyLimit, bodyLimit)
        let room = limit - body.count
        body.append(contentsOf: bytes.prefix(room))
        guard bytes.count > room else { return true }
        if reading == .whole { stop = .bodyLimitReached }
        return reading == .whole ? false : passOver(bytes.count - room)
    }

    /// Takes note of bytes of a body that is not wanted.
    mutating func passOver(_ count: Int) -> Bool {
        unwantedByteCount += count
        let limit = isRedirect ? ReceivedResponse.redirectBodyLimit : ReceivedResponse.unwantedBodyLimit
        if unwantedByteCount > limit { stop = .bodyLimitReached }
        return stop == nil
    }

    private mutating func beginResponse(statusLine: ArraySlice<UInt8>) {
        let parts = statusLine.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
        status = parts.count > 1 ? Int(String(decoding: parts[1], as: UTF8.self)) ?? 0 : 0
        reason = parts.count > 2 ? ReceivedResponse.text(parts[2]) : ""
        headers = HeaderFields()
        openField = nil
        isHeaderComplete = false
    }

    private mutating func closeField() {
        guard let field = openField else { return }
        headers.append(name: field.name, value: ReceivedResponse.text(field.value[...]))
        openField = nil
    }

    /// The fields that say where a page went, when it changed and who stands before it; of a link that is only checked
    /// no other is kept.
    private static let telling = [
        "location", "date", "etag", "last-modified", "retry-after", "set-cookie", "cf-mitigated",
    ]
    .map { Array($0.utf8) }

    private static func isTelling(_ name: ArraySlice<UInt8>) -> Bool {
        telling.contains { $0.count == name.count && zip($0, name).allSatisfy { $0 == $1 | 0x20 } }
    }

    /// Header bytes as text: UTF-8 when they are that, ISO 8859-1 otherwise, without surrounding white space.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
        bytes = bytes.drop { $0 == 0x20 || $0 == 0x09 }
        return String(validating: bytes, as: UTF8.self)
            ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
}
