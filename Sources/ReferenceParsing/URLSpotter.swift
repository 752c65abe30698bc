import Documents

/// Finds the URLs in an entry, damaged ones included, and how far each reaches.
struct URLSpotter {
    /// A run of characters without blanks.
    struct Chunk {
        let range: Range<Int>
        let joint: URLPart.Joint
        let text: String
    }

    private let entry: EntryText
    private let chunks: [Chunk]

    /// Chunks that are looked through for the rest of a URL that something was printed into.
    private static let insertionReach = 14
    /// Words of a file name whose underscores were lost, at most.
    private static let blankReach = 8

    init(_ entry: EntryText) {
        self.entry = entry
        chunks = URLSpotter.chunks(of: entry)
    }

    /// The URLs, in printed order. Cost: one pass, with a bounded look ahead at each URL.
    func urls() -> [SpottedURL] {
        var result: [SpottedURL] = []
        var index = 0
        while index < chunks.count {
            guard let start = startOffset(chunks[index]) else {
                index += 1
                continue
            }
            let (url, next) = read(from: index, at: start)
            if let url { result.append(url) }
            index = max(next, index + 1)
        }
        return result.map { withDisplacedTail($0, among: result) }
    }

    /// A query cut off after a key, and its rest alone elsewhere in the entry: `plik=14829`.
    private func withDisplacedTail(_ url: SpottedURL, among all: [SpottedURL]) -> SpottedURL {
        guard let last = url.parts.last, url.parts.contains(where: { $0.text.contains("?") }) else { return url }
        let query = last.text.split(separator: "?", omittingEmptySubsequences: false).last ?? ""
        let pair = query.split(separator: "&", omittingEmptySubsequences: false).last ?? ""
        guard !pair.contains("="), pair.utf8.count <= 24 else { return url }
        let taken = all.map(\.range)
        let tail = chunks.first { chunk in
            let bare = chunk.text.trimmingClosingPunctuation()
            return !taken.contains { $0.overlaps(chunk.range) } && bare.contains("=") && !bare.hasPrefix("=")
                && bare.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x28 } && bare.utf8.count <= 200
        }
        guard let tail else { return url }
        var url = url
        url.parts.append(URLPart(text: tail.text.trimmingClosingPunctuation(), joint: .displaced))
        url.displaced = tail.range
        return url
    }

    private static func chunks(of entry: EntryText) -> [Chunk] {
        var result: [Chunk] = []
        var joint = URLPart.Joint.start
        var index = 0
        let bytes = entry.bytes
        while index < bytes.count {
            if bytes[index] <= 0x20 {
                switch bytes[index] {
                case EntryText.interruption: joint = .interruption
                case EntryText.lineBreak: if joint != .interruption { joint = .lineBreak }
                default: if joint == .start { joint = .blank }
                }
                index += 1
                continue
            }
            let start = index
            while index < bytes.count, bytes[index] > 0x20 { index += 1 }
            let text = String(decoding: bytes[start..<index], as: UTF8.self)
            result.append(Chunk(range: start..<index, joint: result.isEmpty ? .start : joint, text: text))
            joint = .start
        }
        return result
    }

    // MARK: The start

    /// The offset in a chunk at which a URL starts; nil when none does.
    private func startOffset(_ chunk: Chunk) -> Int? {
        let bytes = entry.bytes
        // A Markdown link's target is the URL; its text may repeat it.
        if let target = markdownTarget(chunk) { return target }
        let lowered = chunk.range.map { (0x41...0x5A).contains(bytes[$0]) ? bytes[$0] + 0x20 : bytes[$0] }
        for offset in lowered.indices {
            guard "hwtfmj".utf8.contains(lowered[offset]) else { continue }
            guard offset == 0 || !isWordByte(lowered[offset - 1]) || isGluedStart(lowered, offset) else { continue }
            for scheme in URLCharacters.schemes where lowered[offset...].starts(with: scheme.utf8) {
                let rest = lowered.count - offset - scheme.utf8.count
                if scheme == "www.", rest < 3 { continue }
                if scheme == "ftp:" || scheme == "ttp://", rest < 3 { continue }
                return offset
            }
            if offset == 0, ["http", "https", "http;", "https;"].contains(String(decoding: lowered, as: UTF8.self)),
                followsAddress(chunk)
            {
                return 0
            }
        }
        return bareHostOffset(chunk, lowered)
    }

    /// `http` alone: `://…` or `//…` must follow.
    private func followsAddress(_ chunk: Chunk) -> Bool {
        var index = chunk.range.upperBound
        while index < entry.bytes.count, entry.bytes[index] <= 0x20 { index += 1 }
        return index < entry.bytes.count && ":/".utf8.contains(entry.bytes[index])
    }

    /// `URLhttp://…`: a whole scheme behind letters starts a URL; behind a slash it is part of one.
    private func isGluedStart(_ lowered: [UInt8], _ offset: Int) -> Bool {
        let isLetter = (0x61...0x7A).contains(lowered[offset - 1])
        return isLetter
            && (lowered[offset...].starts(with: "http://".utf8) || lowered[offset...].starts(with: "https://".utf8))
            && lowered[offset - 1] != UInt8(ascii: "h")
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2F || byte == 0x2D
            || byte == 0x5F || byte == 0x3D
    }

    private func markdownTarget(_ chunk: Chunk) -> Int? {
        let bytes = Array(entry.bytes[chunk.range])
        guard bytes.count > 6 else { return nil }
        for index in bytes.indices.dropLast(2)
        where bytes[index] == UInt8(ascii: "]") && bytes[index + 1] == UInt8(ascii: "(") {
            let rest = bytes[(index + 2)...]
            if rest.starts(with: "http".utf8) || rest.starts(with: "www.".utf8) || rest.starts(with: "<http".utf8) {
                return index + 2
            }
        }
        return nil
    }

    /// `en.wikipedia.org/wiki/…`: a host with a known ending and a path, without a scheme.
    private func bareHostOffset(_ chunk: Chunk, _ lowered: [UInt8]) -> Int? {
        let start = lowered.firstIndex { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) } ?? 0
        guard start <= 3, let slash = lowered[start...].firstIndex(of: UInt8(ascii: "/")), slash > start + 3 else {
            return nil
        }
        let host = lowered[start..<slash]
        guard host.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D })
        else { return nil }
        let labels = host.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last,
            URLCharacters.isTopLevel(String(decoding: last, as: UTF8.self)), labels.contains(where: { $0.count > 2 }),
            slash + 1 < lowered.count || labels.count > 2
        else { return nil }
        return start
    }

    // MARK: The reach

    private func read(from first: Int, at offset: Int) -> (SpottedURL?, Int) {
        let opener = offset > 0 ? entry.bytes[chunks[first].range.lowerBound + offset - 1] : 0
        var builder = URLBuilder(
            entry: entry, start: chunks[first].range.lowerBound + offset, isWrapped: offset > 0)
        builder.closing = URLBuilder.closing(for: opener, before: entry, at: chunks[first].range.lowerBound + offset)
        builder.add(chunks[first].range.lowerBound + offset..<chunks[first].range.upperBound, joint: .start)
        var index = first + 1
        var otherEnd: SpottedURL.OtherEnd?
        while index < chunks.count, !builder.isClosed {
            let continuation = URLContinuation(
                url: builder.text, chunks: chunks, next: index, entry: entry, closing: builder.closing)
            guard
                let step = continuation.step(
                    insertionReach: URLSpotter.insertionReach, blankReach: URLSpotter.blankReach)
            else {
                if let tail = BrokenTail(url: builder.text, chunks: chunks, next: index) {
                    if tail.isLikely {
                        otherEnd = .earlier(builder.pieceCount)
                        builder.add(chunks[index].range, joint: chunks[index].joint)
                        index += 1
                    } else {
                        otherEnd = .later(URLPart(text: tail.text, joint: chunks[index].joint))
                    }
                }
                break
            }
            if step.skipped > 0 {
                builder.skip(chunks[index].range.lowerBound..<chunks[index + step.skipped - 1].range.upperBound)
            }
            for chunk in chunks[(index + step.skipped)..<(index + step.skipped + step.taken)] {
                let isFirst = chunk.range == chunks[index + step.skipped].range
                builder.add(chunk.range, joint: isFirst && step.skipped > 0 ? .insertion : chunk.joint)
                if builder.isClosed { break }
            }
            index += step.skipped + step.taken
        }
        var url = builder.url()
        url?.otherEnd = otherEnd
        return (url, index)
    }
}
