/// Undoes the chunked transfer coding (RFC 9112, section 7.1) on bytes that come in pieces.
///
/// Many archives hold a body whose chunks were undone while the header still names them: when the first line is no
/// chunk size, everything passes unchanged.
struct ChunkedDecoder {
    private enum State {
        case size
        case data(Int)
        case dataEnd
        case ended
        case unchunked
    }

    /// A size and its extensions; nobody sends more, and a body without a line break must not be gathered.
    private static let longestSizeLine = 4096

    private var state = State.size
    private var line: [UInt8] = []
    private var isFirst = true
    /// Whether the chunks contradict themselves; what follows is passed unchanged.
    private(set) var isDamaged = false

    /// Whether there were no chunks after all.
    var foundNoChunks: Bool {
        if case .unchunked = state { !isDamaged } else { false }
    }

    /// Whether the last chunk came.
    var isComplete: Bool {
        switch state {
        case .ended: true
        case .unchunked: !isDamaged
        default: false
        }
    }

    mutating func feed(_ piece: ArraySlice<UInt8>, _ consume: (ArraySlice<UInt8>) -> Void) {
        var rest = piece
        while !rest.isEmpty {
            switch state {
            case .unchunked:
                consume(rest)
                return
            case .ended:
                // Trailer fields are no part of the body.
                return
            case .data(let left):
                let part = rest.prefix(left)
                consume(part)
                rest = rest.dropFirst(part.count)
                state = part.count == left ? .dataEnd : .data(left - part.count)
            case .dataEnd, .size:
                let end = rest.firstIndex(of: .lineFeed)
                line.append(contentsOf: rest[..<(end ?? rest.endIndex)])
                rest = end.map { rest[($0 + 1)...] } ?? []
                if end == nil, line.count <= Self.longestSizeLine { return }
                take(hasBreak: end != nil, consume)
            }
        }
    }

    /// Hands out what was held back as a possible size line when the body ends inside it.
    mutating func finish(_ consume: (ArraySlice<UInt8>) -> Void) {
        if case .size = state, isFirst, !line.isEmpty, ChunkedDecoder.size(line) == nil {
            state = .unchunked
            consume(line[...])
            line = []
        }
    }

    private mutating func take(hasBreak: Bool, _ consume: (ArraySlice<UInt8>) -> Void) {
        if case .dataEnd = state, line[...].trimmed.isEmpty, hasBreak {
            line.removeAll(keepingCapacity: true)
            state = .size
            return
        }
        if case .size = state, hasBreak, let size = ChunkedDecoder.size(line) {
            line.removeAll(keepingCapacity: true)
            isFirst = false
            state = size == 0 ? .ended : .data(size)
            return
        }
        isDamaged = !isFirst
        state = .unchunked
        consume(line[...])
        if hasBreak { consume([.lineFeed]) }
        line = []
    }

    private static func size(_ line: [UInt8]) -> Int? {
        let digits = line[...].prefix { $0 != UInt8(ascii: ";") }.trimmed
        // Fifteen hexadecimal digits fit an `Int`.
        guard (1...15).contains(digits.count) else { return nil }
        var size = 0
        for digit in digits {
            guard let value = digit.hexadecimalValue else { return nil }
            size = size << 4 | Int(value)
        }
        return size
    }
}
