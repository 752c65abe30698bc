import Foundation

/// The bytes of a file by their offset in it, whatever the indices of the `Data` are. Nothing is copied but what is
/// asked for, so the data may be mapped into memory.
struct FileBytes: Sendable {
    let data: Data

    var count: Int { data.count }

    /// The byte at an offset; nil outside the file.
    func byte(at offset: Int) -> UInt8? {
        offset >= 0 && offset < data.count ? data[data.startIndex + offset] : nil
    }

    /// Appends the bytes of a range, cut to the file.
    func append(_ range: Range<Int>, to bytes: inout [UInt8]) {
        let whole = range.clamped(to: 0..<data.count)
        bytes.append(contentsOf: data[(data.startIndex + whole.lowerBound)..<(data.startIndex + whole.upperBound)])
    }

    /// Whether an ASCII text stands at an offset.
    func holds(_ text: String, at offset: Int) -> Bool {
        guard offset >= 0, offset <= data.count, data.count - offset >= text.utf8.count else { return false }
        return data[(data.startIndex + offset)...].starts(with: text.utf8)
    }

    /// The offset of the first place in a range where these bytes stand.
    func firstOffset(of pattern: [UInt8], in range: Range<Int>) -> Int? {
        let bytes = data.span
        guard let first = pattern.first else { return nil }
        var offset = max(0, range.lowerBound)
        let end = min(range.upperBound, bytes.count) - pattern.count
        while offset <= end {
            if bytes[offset] == first {
                var matched = 1
                while matched < pattern.count, bytes[offset + matched] == pattern[matched] { matched += 1 }
                if matched == pattern.count { return offset }
            }
            offset += 1
        }
        return nil
    }
}
