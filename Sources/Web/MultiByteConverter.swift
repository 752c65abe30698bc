import Glibc

/// iconv of the C library: the one place where its descriptors are opened, used and closed.
@safe struct MultiByteConverter: ~Copyable {
    private let descriptor: iconv_t

    /// Opens a conversion; nil when the C library lacks the encoding or its module.
    init?(from source: String, to target: String = "UTF-8") {
        // iconv_open reports failure as the pointer value -1.
        guard let opened = unsafe iconv_open(target, source), unsafe opened != iconv_t(bitPattern: -1) else {
            return nil
        }
        unsafe descriptor = opened
    }

    deinit { unsafe iconv_close(descriptor) }

    /// Converts the bytes; each malformed sequence becomes one U+FFFD, and conversion goes on behind it.
    borrowing func converted(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], replacements: Int) {
        var output: [UInt8] = []
        // No encoding here needs more than three bytes of UTF-8 for two of its own; the buffer is emptied when full.
        output.reserveCapacity(bytes.count + bytes.count / 2 + 16)
        var replacements = 0
        var buffer = [CChar](repeating: 0, count: MultiByteConverter.bufferSize)
        unsafe bytes.withUnsafeBytes { source in
            // iconv takes a mutable pointer and never writes through it (POSIX).
            var input = unsafe source.baseAddress.map {
                unsafe UnsafeMutablePointer(mutating: $0.assumingMemoryBound(to: CChar.self))
            }
            var left = source.count
            while left > 0 {
                let leftBefore = left
                var code: Int32 = 0
                let written = unsafe buffer.withUnsafeMutableBufferPointer { target -> Int in
                    var place = target.baseAddress
                    var room = target.count
                    let result = unsafe iconv(descriptor, &input, &left, &place, &room)
                    // (size_t) -1 reports an error, whose number is in errno.
                    if result == Int(bitPattern: UInt.max) || result < 0 { code = errno }
                    return target.count - room
                }
                output.append(contentsOf: buffer.prefix(written).lazy.map { UInt8(bitPattern: $0) })
                if code == 0 { break }
                if code == E2BIG, written > 0 || left < leftBefore { continue }
                // Malformed, or cut off at the end: one mark, and on behind it. A lead byte takes its non-ASCII trail
                // byte along; an ASCII byte is never swallowed.
                output.append(contentsOf: [0xEF, 0xBF, 0xBD])
                replacements += 1
                guard code == EILSEQ, left > 0 else { break }
                let offset = source.count - left
                let isPair = unsafe left > 1 && source[offset] >= 0x80 && source[offset + 1] >= 0x80
                let step = isPair ? 2 : 1
                unsafe input = input.map { unsafe $0 + step }
                left -= step
            }
        }
        return (output, replacements)
    }

    /// Large enough that a page takes few calls, small enough for any stack or cache.
    private static let bufferSize = 16_384
}
