import Foundation

/// The bytes of an archive file as records see them: those of the file itself, or of one gzip member after another,
/// pulled in pieces so that the largest file needs no more memory than the smallest.
struct ArchiveStream: ~Copyable {
    /// How the bytes of a member came to an end.
    enum MemberEnd: Equatable {
        /// There is more.
        case open
        case complete
        /// The file ends before the member does.
        case truncated
        /// The compressed bytes are damaged; how.
        case damaged(String)
        /// The member is larger than the limits allow.
        case excessive
    }

    /// How much of a plain file is copied at once: most record headers fit, and bodies are passed over uncopied.
    private static let plainPiece = 8 << 10
    /// How much of a gzip member is decompressed at once.
    private static let memberPiece = 64 << 10

    let file: FileBytes
    let isCompressed: Bool
    private let limits: WARCLimits
    private var inflater: Inflater
    /// The unread bytes are `buffer[lower..<upper]`.
    private var buffer: [UInt8] = []
    private var lower = 0
    private var upper = 0
    /// Where the next bytes come from, as an offset in the file.
    private(set) var inputPosition = 0
    /// Where the current member begins in the file; 0 for a plain file, which counts as one member.
    private(set) var memberStart = 0
    /// The offset of the next unread byte in the member's own bytes.
    private(set) var memberPosition = 0
    private(set) var memberEnd = MemberEnd.complete
    private var isProbing = false

    /// Begins before the first member.
    init(_ file: FileBytes, limits: WARCLimits) {
        self.file = file
        self.limits = limits
        inflater = Inflater(.gzip)
        isCompressed = file.byte(at: 0) == 0x1F && file.byte(at: 1) == 0x8B
    }

    /// Whether a gzip header (RFC 1952, section 2.3) may begin here; for a plain file, whether anything does.
    func canOpenMember(at offset: Int) -> Bool {
        guard isCompressed else { return offset < file.count }
        guard file.byte(at: offset) == 0x1F, file.byte(at: offset + 1) == 0x8B, let flags = file.byte(at: offset + 3)
        else { return false }
        return file.byte(at: offset + 2) == 8 && flags & 0xE0 == 0
    }

    /// How far a place that only may be a member is read before it must have given a first byte. Headers with a file
    /// name stay far below; without a bound, a file of nothing but false starts would be read over and over.
    private static let probeLength = 4 << 10

    /// Goes to the member that begins at this offset, or to this offset of a plain file.
    ///
    /// - Parameter isProbing: whether the place was searched for, and may be none.
    mutating func openMember(at offset: Int, isProbing: Bool = false) {
        self.isProbing = isProbing
        if isCompressed {
            inflater.reset(.gzip)
            memberStart = offset
            memberPosition = 0
        } else {
            memberStart = 0
            memberPosition = offset
        }
        inputPosition = offset
        // The buffer of a compressed file keeps its size: filling it with zeros again for each member costs time.
        if !isCompressed { buffer.removeAll(keepingCapacity: true) }
        lower = 0
        upper = 0
        memberEnd = .open
    }

    /// Makes at least `count` unread bytes available at once, or all that are left; says how many there are.
    mutating func ensure(_ count: Int) -> Int {
        while upper - lower < count, memberEnd == .open {
            if isCompressed { inflatePiece() } else { copyPiece() }
        }
        return upper - lower
    }

    /// The next unread byte.
    mutating func peek() -> UInt8? {
        ensure(1) > 0 ? buffer[lower] : nil
    }

    /// Whether the unread bytes begin with this ASCII text.
    mutating func starts(with text: String) -> Bool {
        ensure(text.utf8.count) >= text.utf8.count && buffer[lower..<upper].starts(with: text.utf8)
    }

    /// Whether the unread bytes begin with `WARC/` and a version such as `1.0`.
    mutating func startsWithVersion() -> Bool {
        guard starts(with: "WARC/"), ensure(8) >= 8 else { return false }
        return buffer[lower + 5].isDigit && buffer[lower + 6] == UInt8(ascii: ".") && buffer[lower + 7].isDigit
    }

    /// Passes over line breaks; says how many bytes those were.
    mutating func skipLineBreaks() -> Int {
        var skipped = 0
        while let byte = peek(), byte.isLineBreak {
            advance(1)
            skipped += 1
        }
        return skipped
    }

    /// Appends the next line with its line feed; false when the limit or the end came before the line feed.
    mutating func readLine(into line: inout [UInt8], limit: Int) -> Bool {
        while line.count < limit, ensure(1) > 0 {
            let window = buffer[lower..<min(upper, lower + limit - line.count)]
            if let end = window.firstIndex(of: .lineFeed) {
                line.append(contentsOf: window[...end])
                advance(end + 1 - lower)
                return true
            }
            line.append(contentsOf: window)
            advance(window.count)
        }
        return false
    }

    /// Hands the next `count` bytes out in pieces; says how many there were.
    mutating func read(_ count: Int, _ consume: (ArraySlice<UInt8>) -> Void) -> Int {
        var left = count
        while left > 0, ensure(1) > 0 {
            let piece = buffer[lower..<min(upper, lower + min(left, upper - lower))]
            consume(piece)
            advance(piece.count)
            left -= piece.count
        }
        return count - left
    }

    /// Passes over the next `count` bytes; says how many there were.
    mutating func skip(_ count: Int) -> Int {
        if !isCompressed, count > upper - lower {
            let target = memberPosition + min(count, file.count - memberPosition)
            let skipped = target - memberPosition
            openMember(at: target)
            return skipped
        }
        return read(count) { _ in }
    }

    /// Passes over bytes up to the next line that begins a record; false when the member ends first.
    mutating func skipToVersionLine() -> Bool {
        while ensure(1) > 0 {
            guard let end = buffer[lower..<upper].firstIndex(of: .lineFeed) else {
                advance(upper - lower)
                continue
            }
            advance(end + 1 - lower)
            if startsWithVersion() { return true }
        }
        return false
    }

    private mutating func advance(_ count: Int) {
        lower += count
        memberPosition += count
    }

    private mutating func copyPiece() {
        buffer.removeSubrange(..<lower)
        lower = 0
        let end = min(file.count, inputPosition + Self.plainPiece)
        file.append(inputPosition..<end, to: &buffer)
        inputPosition = end
        upper = buffer.count
        if end == file.count { memberEnd = .complete }
    }

    private mutating func inflatePiece() {
        if buffer.count != Self.memberPiece { buffer = [UInt8](repeating: 0, count: Self.memberPiece) }
        if lower > 0 {
            for index in lower..<upper { buffer[index - lower] = buffer[index] }
            upper -= lower
            lower = 0
        }
        guard inputPosition < file.count else {
            memberEnd = .truncated
            return
        }
        let data = file.data
        let inputEnd = isProbing ? min(data.count, memberStart + Self.probeLength) : data.count
        let step = inflater.step(
            data.span.extracting(min(inputPosition, inputEnd)..<inputEnd), into: &buffer, from: upper)
        inputPosition += step.consumed
        upper += step.produced
        if step.produced > 0 { isProbing = false }
        switch step.state {
        case .ended: memberEnd = .complete
        case .damaged(let how): memberEnd = .damaged(how)
        case .unfinished:
            // Nothing read and nothing written means that the input is at its end.
            if step.consumed == 0, step.produced == 0 { memberEnd = .truncated }
        }
        let size = memberPosition + upper - lower
        let compressed = max(1, inputPosition - memberStart)
        if memberEnd == .open,
            size > limits.memberSize
                || (size > limits.expansionFloor && size / compressed > limits.expansionRatio)
        {
            memberEnd = .excessive
        }
    }
}
