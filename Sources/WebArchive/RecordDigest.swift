import Crypto
import Foundation

/// A digest as WARC records and CDXJ lines name it: `sha1:` and base32 as most tools write, hexadecimal or base64,
/// labels with and without a hyphen, or a bare value whose length tells the algorithm.
struct RecordDigest: Hashable, Sendable {
    /// The algorithms found in the wild.
    enum Algorithm: String, CaseIterable, Sendable {
        case md5, sha1, sha256, sha512

        var length: Int {
            switch self {
            case .md5: 16
            case .sha1: 20
            case .sha256: 32
            case .sha512: 64
            }
        }
    }

    let algorithm: Algorithm
    let value: [UInt8]

    init(_ algorithm: Algorithm, _ value: [UInt8]) {
        self.algorithm = algorithm
        self.value = value
    }

    /// Reads a digest; nil for an algorithm that is not known or a value of another length.
    init?(_ text: ArraySlice<UInt8>) {
        let text = text.trimmed
        if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
            let label = text[..<colon].filter { $0 != UInt8(ascii: "-") }.map(\.lowercased)
            guard let algorithm = Algorithm(rawValue: label[...].text),
                let value = RecordDigest.value(text[(colon + 1)...].trimmed, length: algorithm.length)
            else { return nil }
            self.init(algorithm, value)
            return
        }
        // Base32 of SHA-1 and hexadecimal MD5 both have 32 characters; the former is the common one.
        for algorithm in [Algorithm.sha1, .sha256, .md5, .sha512] {
            if let value = RecordDigest.value(text, length: algorithm.length) {
                self.init(algorithm, value)
                return
            }
        }
        return nil
    }

    /// `sha1:` and lower-case hexadecimal digits.
    var text: String { algorithm.rawValue + ":" + RecordDigest.hexadecimal(value) }

    /// `sha1:` and base32 in upper case, as most tools write it.
    var base32Text: String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
        var result: [UInt8] = []
        var bits = 0
        var count = 0
        for byte in value {
            bits = bits << 8 | Int(byte)
            count += 8
            while count >= 5 {
                count -= 5
                result.append(alphabet[bits >> count & 31])
            }
            bits &= (1 << count) - 1
        }
        if count > 0 { result.append(alphabet[bits << (5 - count) & 31]) }
        while result.count % 8 != 0 { result.append(UInt8(ascii: "=")) }
        return algorithm.rawValue + ":" + result[...].text
    }

    static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static func value(_ text: ArraySlice<UInt8>, length: Int) -> [UInt8]? {
        if text.count == length * 2 {
            let digits = text.compactMap(\.hexadecimalValue)
            if digits.count == text.count { return (0..<length).map { digits[$0 * 2] << 4 | digits[$0 * 2 + 1] } }
        }
        let bare = text.prefix { $0 != UInt8(ascii: "=") }
        if bare.count == (length * 8 + 4) / 5 { return base32(bare, length: length) }
        if text.count == (length + 2) / 3 * 4, let data = Data(base64Encoded: text.text), data.count == length {
            return Array(data)
        }
        return nil
    }

    private static func base32(_ text: ArraySlice<UInt8>, length: Int) -> [UInt8]? {
        var result: [UInt8] = []
        var bits = 0
        var count = 0
        for byte in text {
            let digit: Int
            switch byte.lowercased {
            case 0x61...0x7A: digit = Int(byte.lowercased - 0x61)
            case 0x32...0x37: digit = Int(byte - 0x32) + 26
            default: return nil
            }
            bits = bits << 5 | digit
            count += 5
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> count))
                bits &= (1 << count) - 1
            }
        }
        return result.count == length ? result : nil
    }
}

/// Takes digests by several algorithms over bytes that come in pieces.
struct RunningDigests {
    private var md5: Insecure.MD5?
    private var sha1: Insecure.SHA1?
    private var sha256: SHA256?
    private var sha512: SHA512?

    init(_ algorithms: Set<RecordDigest.Algorithm>) {
        if algorithms.contains(.md5) { md5 = Insecure.MD5() }
        if algorithms.contains(.sha1) { sha1 = Insecure.SHA1() }
        if algorithms.contains(.sha256) { sha256 = SHA256() }
        if algorithms.contains(.sha512) { sha512 = SHA512() }
    }

    mutating func update(_ bytes: ArraySlice<UInt8>) {
        md5?.update(data: bytes)
        sha1?.update(data: bytes)
        sha256?.update(data: bytes)
        sha512?.update(data: bytes)
    }

    /// The digest so far; nil when the algorithm was not asked for.
    func digest(_ algorithm: RecordDigest.Algorithm) -> RecordDigest? {
        let value: [UInt8]? =
            switch algorithm {
            case .md5: md5.map { Array($0.finalize()) }
            case .sha1: sha1.map { Array($0.finalize()) }
            case .sha256: sha256.map { Array($0.finalize()) }
            case .sha512: sha512.map { Array($0.finalize()) }
            }
        return value.map { RecordDigest(algorithm, $0) }
    }

    static func digest(_ algorithm: RecordDigest.Algorithm, of bytes: ArraySlice<UInt8>) -> RecordDigest? {
        var digests = RunningDigests([algorithm])
        digests.update(bytes)
        return digests.digest(algorithm)
    }
}
