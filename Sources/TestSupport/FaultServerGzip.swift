import CZlib

/// A gzip stream that is small on the wire and huge when decoded, made of one block sent again and again.
enum GzipBomb {
    /// How many bytes the block decodes to.
    static let decodedBytesOfBlock = 4 << 20
    /// The header of a gzip file (RFC 1952).
    static let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    /// Deflated zeros that end at a byte boundary and refer to nothing before them, so that the block can be repeated.
    static let block = Gzip.deflated([UInt8](repeating: 0, count: decodedBytesOfBlock), windowBits: -15, isFinal: false)
}

/// Compression for test servers.
public enum Gzip {
    /// A gzip file with these bytes.
    public static func compressed(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, windowBits: 31, isFinal: true) }

    static func deflated(_ bytes: [UInt8], windowBits: Int32, isFinal: Bool) -> [UInt8] {
        var stream = unsafe z_stream()
        let size = unsafe Int32(MemoryLayout<z_stream>.size)
        guard
            unsafe deflateInit2_(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK
        else { return [] }
        defer { _ = unsafe deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: bytes.count + 1_024)
        let left = unsafe input.withUnsafeMutableBufferPointer { input in
            unsafe output.withUnsafeMutableBufferPointer { output in
                unsafe stream.next_in = input.baseAddress
                unsafe stream.avail_in = uInt(input.count)
                unsafe stream.next_out = output.baseAddress
                unsafe stream.avail_out = uInt(output.count)
                _ = unsafe deflate(&stream, isFinal ? Z_FINISH : Z_FULL_FLUSH)
                return unsafe Int(stream.avail_out)
            }
        }
        return Array(output[..<(output.count - left)])
    }
}
