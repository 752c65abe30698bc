import Crypto

/// Names for findings that stay the same when lines above them come and go.
///
/// A fingerprint rests on the file, what was asked and how often it stood in the file before. The class is no part of
/// it: a page that is unreachable today and gone tomorrow is the same finding.
struct LinkFingerprints {
    private var counts: [[UInt8]: Int] = [:]

    /// The fingerprint of the next finding, in hexadecimal; no two of a report are the same.
    mutating func next(file: String, url: String) -> String {
        // The length in front keeps two pairs of file and URL from being written alike.
        let key = Array("\(file.utf8.count):\(file)\(url)".utf8)
        let occurrence = counts[key, default: 0]
        counts[key] = occurrence + 1
        let digest = SHA256.hash(data: key + [0] + Array(String(occurrence).utf8))
        let digits = Array("0123456789abcdef".utf8)
        // Half of the digest: 128 bits are more than enough to keep findings apart, and half as long.
        return String(
            decoding: digest.prefix(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
