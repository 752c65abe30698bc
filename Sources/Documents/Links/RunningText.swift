/// A document's text as its reader sees it, markup left out and escapes undone, with the way back to the file's bytes.
struct RunningText {
    /// Bytes that came from one stretch of the file.
    private struct Run {
        /// Where they begin in the text.
        let start: Int
        /// What they came from.
        let source: Range<Int>
        /// Whether they are the very bytes of the source, one to one; otherwise they stand for the stretch as a whole.
        let isCopy: Bool
    }

    /// A point to which the text can be taken back.
    struct Mark {
        fileprivate let bytes: Int
        fileprivate let runs: Int
    }

    /// The visible bytes.
    private(set) var bytes: [UInt8] = []
    private var runs: [Run] = []
    private var copiedTo = -1

    /// What stands where markup parted two pieces of text: no link holds it.
    static let separator: UInt8 = 0x1F

    init() {}

    /// A text without markup.
    init(copying source: [UInt8]) {
        bytes = source
        runs = [Run(start: 0, source: 0..<source.count, isCopy: true)]
        copiedTo = source.count
    }

    var isEmpty: Bool { bytes.isEmpty }
    var mark: Mark { Mark(bytes: bytes.count, runs: runs.count) }

    /// Appends bytes of the file as they stand.
    mutating func append(_ range: Range<Int>, of source: [UInt8]) {
        guard !range.isEmpty else { return }
        if copiedTo != range.lowerBound {
            runs.append(Run(start: bytes.count, source: range.lowerBound..<source.count, isCopy: true))
        }
        bytes.append(contentsOf: source[range])
        copiedTo = range.upperBound
    }

    /// Appends what a stretch of the file stands for.
    mutating func append(_ utf8: some Collection<UInt8>, for range: Range<Int>) {
        guard !utf8.isEmpty else {
            copiedTo = -1
            return
        }
        runs.append(Run(start: bytes.count, source: range, isCopy: false))
        bytes.append(contentsOf: utf8)
        copiedTo = -1
    }

    /// Appends one byte that a stretch of the file stands for.
    mutating func append(_ byte: UInt8, for range: Range<Int>) { append(CollectionOfOne(byte), for: range) }

    /// Parts what comes from what went before.
    mutating func separate(at offset: Int) {
        guard bytes.last != RunningText.separator else { return }
        append(RunningText.separator, for: offset..<offset)
    }

    /// Takes back all that was appended since the mark.
    mutating func truncate(to mark: Mark) {
        guard mark.bytes <= bytes.count, mark.runs <= runs.count else { return }
        bytes.removeLast(bytes.count - mark.bytes)
        runs.removeLast(runs.count - mark.runs)
        copiedTo = -1
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        runs.removeAll(keepingCapacity: true)
        copiedTo = -1
    }

    /// The stretch of the file that a part of the text came from. Cost: logarithmic in the number of escapes.
    func sourceRange(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else {
            let start = source(of: range.lowerBound).lowerBound
            return start..<start
        }
        let start = source(of: range.lowerBound).lowerBound
        return start..<max(source(of: range.upperBound - 1).upperBound, start)
    }

    /// Whether a part of the text stands in the file exactly so.
    func isCopy(_ range: Range<Int>) -> Bool {
        guard let run = runIndex(of: range.lowerBound) else { return true }
        return runs[run].isCopy && (run + 1 == runs.count || runs[run + 1].start >= range.upperBound)
    }

    private func source(of index: Int) -> Range<Int> {
        guard let run = runIndex(of: index).map({ runs[$0] }) else { return 0..<0 }
        guard run.isCopy else { return run.source }
        let offset = run.source.lowerBound + index - run.start
        return offset..<offset + 1
    }

    private func runIndex(of index: Int) -> Int? {
        guard !runs.isEmpty else { return nil }
        var low = 0
        var high = runs.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if runs[middle].start <= index { low = middle } else { high = middle }
        }
        return low
    }
}
