/// The words of a URL's host, path and fragment: where they stand, and how its writer parts them.
struct URLWords {
    /// A run of letters and digits.
    struct Token {
        /// Its place in the URL's bytes.
        let range: Range<Int>
        /// The label or segment that it stands in.
        let segment: Int
        /// Whether a hyphen stands right before or behind it.
        var isChained = false
    }

    /// A label of the host, a segment of the path, or the fragment.
    struct Segment {
        let isHost: Bool
        /// Hyphens between words.
        var hyphens = 0
        var underscores = 0
        /// Whether a number and a word are written as one: `1964johnson`; then other words may be as well.
        var isGlued = false
    }

    /// The URL.
    let bytes: [UInt8]
    /// The URL in lower case.
    let lowered: [UInt8]
    private(set) var tokens: [Token] = []
    private(set) var segments: [Segment] = []
    /// Pairs of tokens with a hyphen between them, by the index of the first.
    private(set) var hyphenated: [Int] = []

    /// Longer URLs have no slug that a person wrote.
    private static let maximumLength = 600
    private static let maximumTokens = 60

    /// Nil when the URL is too long or has no host.
    init?(_ url: String) {
        bytes = Array(url.utf8)
        guard bytes.count <= URLWords.maximumLength, let host = URLWords.hostStart(bytes) else { return nil }
        lowered = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let hostEnd = bytes[host...].firstIndex { "/?#".utf8.contains($0) } ?? bytes.count
        addHost(host..<hostEnd)
        let fragment = bytes[hostEnd...].firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
        let query = bytes[hostEnd..<fragment].firstIndex(of: UInt8(ascii: "?")) ?? fragment
        addPath(hostEnd..<query)
        if fragment < bytes.count { add(fragment + 1..<bytes.count, isHost: false) }
    }

    /// Behind `://`.
    private static func hostStart(_ bytes: [UInt8]) -> Int? {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 3 < bytes.count,
            bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/")
        else { return nil }
        return colon + 3
    }

    private mutating func addHost(_ range: Range<Int>) {
        let labels = bytes[range].split(separator: UInt8(ascii: "."))
        // The top-level domain is no word, nor is what stands before it in `ac.uk`.
        for label in labels.dropLast() where label.count > 3 { add(label.indices, isHost: true) }
    }

    private mutating func addPath(_ range: Range<Int>) {
        for segment in bytes[range].split(separator: UInt8(ascii: "/")) {
            var end = segment.endIndex
            if let dot = segment.lastIndex(of: UInt8(ascii: ".")), (3...6).contains(end - dot),
                lowered[(dot + 1)..<end].contains(where: { (0x61...0x7A).contains($0) })
            {
                end = dot
            }
            if segment.startIndex < end { add(segment.startIndex..<end, isHost: false) }
        }
    }

    private mutating func add(_ range: Range<Int>, isHost: Bool) {
        var segment = Segment(isHost: isHost)
        var index = range.lowerBound
        var previous: Int?
        while index < range.upperBound, tokens.count < URLWords.maximumTokens {
            let start = index
            while index < range.upperBound, isWordByte(lowered[index]) { index += 1 }
            if start < index {
                tokens.append(Token(range: start..<index, segment: segments.count))
                segment.isGlued = segment.isGlued || isGlued(start..<index)
                if let previous, lowered[start - 1] == UInt8(ascii: "-"), previous + 1 == start {
                    hyphenated.append(tokens.count - 2)
                    tokens[tokens.count - 2].isChained = true
                    tokens[tokens.count - 1].isChained = true
                    // `2013-14` says nothing of words.
                    if isLetter(lowered[start]) || isLetter(lowered[start - 2]) { segment.hyphens += 1 }
                }
                previous = index
            } else if lowered[index] == UInt8(ascii: "%") {
                index = min(range.upperBound, index + 3)
                previous = nil
            } else {
                if lowered[index] == UInt8(ascii: "_") { segment.underscores += 1 }
                index += 1
            }
        }
        segments.append(segment)
    }

    /// Whether a year stands before letters.
    private func isGlued(_ range: Range<Int>) -> Bool {
        let year = lowered[range].prefix(4)
        return range.count > 7 && (year.starts(with: "1".utf8) || year.starts(with: "20".utf8))
            && year.allSatisfy { !isLetter($0) } && lowered[range].dropFirst(4).allSatisfy { isLetter($0) }
    }

    /// Whether a capital letter stands at an offset.
    func isCapital(_ offset: Int) -> Bool { (0x41...0x5A).contains(bytes[offset]) }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    private func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || (0x30...0x39).contains(byte) }
}
