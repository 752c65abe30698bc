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

    /// Chunks that are looked through for the rest of a URL that something was printed into.
    private static let insertionReach = 14
    /// Words of a file name whose underscores were lost, at most.
    private static let blankReach = 8
    /// Stretches of one URL, at most; what is broken more often is no URL any more.
    static let maximumStretches = 24
    /// Stretches that are looked at from a URL's start.
    private static let window = 48
    /// A longer stretch is not continued.
    private static let maximumLength = 2_000
    /// An entry with more URLs is a list of links: what stands between them belongs to none.
    private static let maximumDisplacedURLs = 4

    init(_ entry: EntryText) { self.entry = entry }

    /// The URLs, in printed order. Cost: one pass, with a bounded look ahead at each URL.
    func urls() -> [SpottedURL] {
        let start = URLStart(bytes: entry.bytes)
        var result: [SpottedURL] = []
        var stretches = Stretches(entry.bytes)
        while let range = stretches.next() {
            guard let offset = start.offset(in: range) else { continue }
            let chunks = chunks(from: range.lowerBound, start)
            guard let index = chunks.firstIndex(where: { $0.range.contains(offset) }) else { continue }
            let (url, next) = read(from: index, at: offset - chunks[index].range.lowerBound, chunks)
            if let url { result.append(url) }
            stretches.skip(
                to: next < chunks.count ? chunks[next].range.lowerBound : chunks[chunks.count - 1].range.upperBound)
        }
        guard result.count <= URLSpotter.maximumDisplacedURLs, !result.isEmpty else { return result }
        return result.map { withDisplacedTail($0, among: result) }
    }

    /// Runs of bytes that are no blanks, one by one.
    private struct Stretches {
        private let bytes: [UInt8]
        private var index = 0

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        mutating func next() -> Range<Int>? {
            while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
            guard index < bytes.count else { return nil }
            let start = index
            while index < bytes.count, bytes[index] > 0x20 { index += 1 }
            return start..<index
        }

        mutating func skip(to offset: Int) { index = offset }
    }

    /// A query cut off after a key, and its rest alone elsewhere in the entry: `plik=14829`.
    private func withDisplacedTail(_ url: SpottedURL, among all: [SpottedURL]) -> SpottedURL {
        guard let last = url.parts.last, url.parts.contains(where: { $0.text.contains("?") }) else { return url }
        let query = last.text.split(separator: "?", omittingEmptySubsequences: false).last ?? ""
        let pair = query.split(separator: "&", omittingEmptySubsequences: false).last ?? ""
        guard !pair.contains("="), pair.utf8.count <= 24 else { return url }
        let taken = all.map(\.range)
        var stretches = Stretches(entry.bytes)
        var tail: Chunk?
        while tail == nil, let range = stretches.next() {
            let chunk = chunk(range, .displaced)
            guard entry.bytes[range].contains(UInt8(ascii: "=")), !taken.contains(where: { $0.overlaps(range) }) else {
                continue
            }
            let bare = chunk.text.trimmingClosingPunctuation()
            if bare.contains("="), !bare.hasPrefix("="), bare.utf8.count <= 200,
                bare.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x28 })
            {
                tail = chunk
            }
        }
        guard let tail else { return url }
        var url = url
        url.parts.append(URLPart(text: tail.text.trimmingClosingPunctuation(), joint: .displaced))
        url.displaced = tail.range
        return url
    }

    /// The stretches from the first that holds a URL on, as many as it can reach; one that holds two is divided.
    private func chunks(from first: Int, _ start: URLStart) -> [Chunk] {
        var result: [Chunk] = []
        var joint = URLPart.Joint.start
        var index = first
        let bytes = entry.bytes
        while index < bytes.count, result.count < URLSpotter.window {
            if bytes[index] <= 0x20 {
                switch bytes[index] {
                case EntryText.interruption: joint = .interruption
                case EntryText.lineBreak: if joint != .interruption { joint = .lineBreak }
                default: if joint == .start { joint = .blank }
                }
                index += 1
                continue
            }
            var from = index
            while index < bytes.count, bytes[index] > 0x20 { index += 1 }
            while result.count < URLSpotter.window, let glued = start.gluedOffset(in: from..<index, after: from) {
                result.append(chunk(from..<glued, result.isEmpty ? .start : joint))
                joint = .blank
                from = glued
            }
            result.append(chunk(from..<index, result.isEmpty ? .start : joint))
            joint = .start
        }
        return result
    }

    private func chunk(_ range: Range<Int>, _ joint: URLPart.Joint) -> Chunk {
        Chunk(range: range, joint: joint, text: String(decoding: entry.bytes[range], as: UTF8.self))
    }

    // MARK: The reach

    private func read(from first: Int, at offset: Int, _ chunks: [Chunk]) -> (SpottedURL?, Int) {
        let opener = offset > 0 ? entry.bytes[chunks[first].range.lowerBound + offset - 1] : 0
        var builder = URLBuilder(
            entry: entry, start: chunks[first].range.lowerBound + offset, isWrapped: offset > 0)
        builder.closing = URLBuilder.closing(for: opener, before: entry, at: chunks[first].range.lowerBound + offset)
        builder.add(chunks[first].range.lowerBound + offset..<chunks[first].range.upperBound, joint: .start)
        var index = first + 1
        var otherEnd: SpottedURL.OtherEnd?
        while index < chunks.count, !builder.isClosed, builder.pieceCount < URLSpotter.maximumStretches,
            builder.length <= URLSpotter.maximumLength
        {
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
