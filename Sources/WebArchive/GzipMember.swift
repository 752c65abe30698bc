import CZlib

/// Writes gzip members (RFC 1952) that are the same bytes for the same content: no time, no file name, and an unknown
/// operating system.
package enum GzipMember {
    /// One member that holds these bytes.
    ///
    /// - Throws: ``WebArchiveError`` when zlib has no memory, or for more than 4 GiB at once.
    package static func compressed(_ content: [UInt8]) throws(WebArchiveError) -> [UInt8] {
        let deflater = Deflater()
        return try deflater.finish(content)
    }
}

/// One zlib stream that compresses.
///
/// zlib keeps a pointer from its state back to the `z_stream`, so the stream lives on the heap and never moves.
@safe private struct Deflater: ~Copyable {
    private let stream: UnsafeMutablePointer<z_stream>
    private let header: UnsafeMutablePointer<gz_header>
    private let setUpCode: Int32

    init() {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        unsafe header = .allocate(capacity: 1)
        unsafe header.initialize(to: gz_header())
        // RFC 1952, section 2.3.1: 255 is "unknown".
        unsafe header.pointee.os = 255
        let code = unsafe czlib_deflate_init(stream, Z_DEFAULT_COMPRESSION, Inflater.Format.gzip.rawValue)
        unsafe setUpCode = code == Z_OK ? deflateSetHeader(stream, header) : code
    }

    deinit {
        // For a stream that was never set up this says Z_STREAM_ERROR and does nothing.
        unsafe deflateEnd(stream)
        unsafe header.deinitialize(count: 1)
        unsafe header.deallocate()
        unsafe stream.deinitialize(count: 1)
        unsafe stream.deallocate()
    }

    consuming func finish(_ content: [UInt8]) throws(WebArchiveError) -> [UInt8] {
        guard setUpCode == Z_OK else {
            throw WebArchiveError(.compressionFailed, "zlib cannot compress (code \(setUpCode))")
        }
        let bound = unsafe Int(deflateBound(stream, UInt(content.count)))
        guard let available = UInt32(exactly: content.count), let room = UInt32(exactly: bound) else {
            throw WebArchiveError(
                .compressionFailed, "a record of \(content.count) bytes is too large for one gzip member")
        }
        var output = [UInt8](repeating: 0, count: bound)
        let code = unsafe content.withUnsafeBufferPointer { source in
            unsafe output.withUnsafeMutableBufferPointer { target in
                unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                unsafe stream.pointee.avail_in = available
                unsafe stream.pointee.next_out = target.baseAddress
                unsafe stream.pointee.avail_out = room
                return unsafe deflate(stream, Z_FINISH)
            }
        }
        guard code == Z_STREAM_END else {
            throw WebArchiveError(.compressionFailed, "zlib could not compress a record (code \(code))")
        }
        output.removeLast(Int(unsafe stream.pointee.avail_out))
        return output
    }
}
