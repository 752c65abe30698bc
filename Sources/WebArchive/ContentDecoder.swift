/// Undoes one content coding (RFC 9110, section 8.4.1) on bytes that come in pieces.
///
/// Archives hold bodies whose coding was undone while the header still names it: when the first bytes are not of the
/// coding, everything passes unchanged.
final class ContentDecoder {
    /// The codings that can be undone.
    enum Coding {
        case gzip
        case deflate
    }

    private enum State {
        case undecided
        case decoding
        case unchanged
        case ended
    }

    private static let pieceSize = 64 << 10

    private let coding: Coding
    private var inflater: Inflater
    private var state = State.undecided
    private var beginning: [UInt8] = []
    private var hasProduced = false
    private var scratch: [UInt8] = []
    /// Whether the coded bytes broke off in damage.
    private(set) var isDamaged = false

    init(_ coding: Coding) {
        self.coding = coding
        inflater = Inflater(coding == .gzip ? .gzip : .zlib)
    }

    /// Whether the coded bytes came to their end.
    var isComplete: Bool {
        switch state {
        case .undecided, .unchanged, .ended: !isDamaged
        case .decoding: false
        }
    }

    /// - Parameter consume: gets decoded bytes; false from it ends the decoding.
    func feed(_ piece: ArraySlice<UInt8>, _ consume: (ArraySlice<UInt8>) -> Bool) {
        switch state {
        case .undecided:
            beginning.append(contentsOf: piece)
            guard beginning.count >= 2 else { return }
            decide()
            let held = beginning
            beginning = []
            feed(held[...], consume)
        case .unchanged:
            _ = consume(piece)
        case .decoding:
            inflate(piece, consume)
        case .ended:
            return
        }
    }

    /// Hands out what was held back when the body ends before its coding could be told.
    func finish(_ consume: (ArraySlice<UInt8>) -> Bool) {
        guard case .undecided = state, !beginning.isEmpty else { return }
        state = .unchanged
        _ = consume(beginning[...])
    }

    private func decide() {
        let first = beginning[0]
        let second = beginning[1]
        switch coding {
        case .gzip:
            state = first == 0x1F && second == 0x8B ? .decoding : .unchanged
        case .deflate:
            // "deflate" means the zlib format, but some servers send the bare stream (RFC 9110, section 8.4.1.2).
            let isZlib = first & 15 == 8 && (Int(first) << 8 | Int(second)) % 31 == 0
            if !isZlib { inflater.reset(.raw) }
            state = .decoding
        }
    }

    private func inflate(_ piece: ArraySlice<UInt8>, _ consume: (ArraySlice<UInt8>) -> Bool) {
        if scratch.isEmpty { scratch = [UInt8](repeating: 0, count: Self.pieceSize) }
        let input = Array(piece)
        var position = 0
        while true {
            let step = inflater.step(input.span.extracting(position..<input.count), into: &scratch, from: 0)
            position += step.consumed
            if step.produced > 0 {
                hasProduced = true
                guard consume(scratch[..<step.produced]) else {
                    state = .ended
                    return
                }
            }
            switch step.state {
            case .unfinished:
                if step.produced == 0, position >= input.count || step.consumed == 0 { return }
            case .ended:
                guard coding == .gzip, position < input.count, input[position] == 0x1F else {
                    state = .ended
                    return
                }
                inflater.reset(.gzip)
            case .damaged:
                if !hasProduced, coding == .deflate {
                    // Neither zlib nor deflate: it was undone before.
                    state = .unchanged
                    _ = consume(piece)
                } else {
                    isDamaged = true
                    state = .ended
                }
                return
            }
        }
    }
}
