import CZlib

/// One zlib stream that decompresses.
///
/// zlib keeps a pointer from its state back to the `z_stream`, so the stream lives on the heap and never moves.
@safe struct Inflater: ~Copyable {
    /// How the compressed bytes are framed; the raw value is zlib's window size, 15, with its mark for the frame.
    enum Format: Int32, Sendable {
        case gzip = 31
        case zlib = 15
        case raw = -15
    }

    /// What one step did.
    struct Step {
        enum State: Equatable {
            /// More input or more room is wanted.
            case unfinished
            /// The stream is complete.
            case ended
            /// The bytes are not a stream; why.
            case damaged(String)
        }
        let consumed: Int
        let produced: Int
        let state: State
    }

    private let stream: UnsafeMutablePointer<z_stream>

    private let setUpCode: Int32

    /// Sets a stream up. When there is no memory for it, every step says so.
    init(_ format: Format) {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        setUpCode = unsafe czlib_inflate_init(stream, format.rawValue)
    }

    deinit {
        // For a stream that was never set up this says Z_STREAM_ERROR and does nothing.
        unsafe inflateEnd(stream)
        unsafe stream.deinitialize(count: 1)
        unsafe stream.deallocate()
    }

    /// Begins a new stream in the memory of the old one.
    mutating func reset(_ format: Format) {
        // Fails for a broken stream state only, which this type cannot make.
        _ = unsafe inflateReset2(stream, format.rawValue)
    }

    /// Decompresses as much as fits into `output[start...]`.
    mutating func step(_ input: Span<UInt8>, into output: inout [UInt8], from start: Int) -> Step {
        guard setUpCode == Z_OK, start <= output.count else {
            return Step(consumed: 0, produced: 0, state: .damaged("zlib cannot decompress (code \(setUpCode))"))
        }
        return unsafe input.withUnsafeBufferPointer { source in
            unsafe output.withUnsafeMutableBufferPointer { target in
                // zlib counts in 32 bits; what exceeds that is left for the next step. It does not write to its input.
                let offered = min(source.count, Int(UInt32.max))
                let room = min(target.count - start, Int(UInt32.max))
                unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                unsafe stream.pointee.avail_in = UInt32(offered)
                unsafe stream.pointee.next_out = target.baseAddress.map { unsafe $0 + start }
                unsafe stream.pointee.avail_out = UInt32(room)
                let code = unsafe inflate(stream, Z_NO_FLUSH)
                let consumed = offered - Int(unsafe stream.pointee.avail_in)
                let produced = room - Int(unsafe stream.pointee.avail_out)
                // The buffers are gone when this closure ends.
                let message = unsafe stream.pointee.msg.map { unsafe String(cString: $0) }
                unsafe stream.pointee.next_in = nil
                unsafe stream.pointee.next_out = nil
                let state: Step.State
                switch code {
                case Z_STREAM_END: state = .ended
                // Z_BUF_ERROR says that nothing could be done for want of input or room.
                case Z_OK, Z_BUF_ERROR: state = .unfinished
                case Z_NEED_DICT: state = .damaged("it needs a preset dictionary")
                case Z_MEM_ERROR: state = .damaged("there is no memory to decompress it")
                default: state = .damaged(message ?? "it is not compressed as it says")
                }
                return Step(consumed: consumed, produced: produced, state: state)
            }
        }
    }
}
