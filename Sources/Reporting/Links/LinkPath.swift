/// Paths as forges and editors want them: relative to the repository, without detours.
enum LinkPath {
    /// The path relative to a folder, without `.` and without `..` where that can be; `stdin` for standard input.
    ///
    /// - Parameter folder: absolute; nil leaves an absolute path absolute.
    static func relative(_ path: String, to folder: String?) -> String {
        if path == "-" { return "stdin" }
        var segments = resolved(path)
        let isAbsolute = path.utf8.first == UInt8(ascii: "/")
        if isAbsolute, let folder {
            let base = resolved(folder)
            if segments.count > base.count, zip(base, segments).allSatisfy({ $0.elementsEqual($1) }) {
                segments.removeFirst(base.count)
                return text(segments)
            }
        }
        let result = text(segments)
        if isAbsolute { return "/" + result }
        return result.isEmpty ? "." : result
    }

    /// The path as a URI reference (RFC 3986, 4.2): relative, or with `file://` when it is absolute.
    static func uriReference(_ path: String) -> String {
        let encoded = percentEncoded(path)
        return encoded.utf8.first == UInt8(ascii: "/") ? "file://" + encoded : encoded
    }

    /// Everything but unreserved characters and `/` escaped (RFC 3986, 2.1).
    static func percentEncoded(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(path.utf8.count)
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The segments of a path, `.` and what `..` takes back left out.
    private static func resolved(_ path: String) -> [Substring.UTF8View] {
        var segments: [Substring.UTF8View] = []
        let isAbsolute = path.utf8.first == UInt8(ascii: "/")
        for segment in Substring(path).utf8.split(separator: UInt8(ascii: "/")) {
            if segment.elementsEqual(".".utf8) { continue }
            guard segment.elementsEqual("..".utf8) else {
                segments.append(segment)
                continue
            }
            if let last = segments.last, !last.elementsEqual("..".utf8) {
                segments.removeLast()
            } else if !isAbsolute {
                segments.append(segment)
            }
        }
        return segments
    }

    private static func text(_ segments: [Substring.UTF8View]) -> String {
        segments.map { String(Substring($0)) }.joined(separator: "/")
    }
}
