import CCurl
import Web

/// The certificates of the connections of one transfer thread.
///
/// libcurl tells of a certificate in the transfer that made the connection, and later transfers use the connection
/// again: what it said is kept for them. A connection is known by its two ends.
final class CertificateMemory {
    /// As many connections as a thread may hold at once, and more. Beyond, all are let go of: that costs facts, no
    /// check.
    private static let limit = 4_096
    /// Names in certificates may be long; so much says who is meant.
    private static let nameLimit = 512

    private var known: [String: CertificateFacts] = [:]

    /// The certificate of the connection that a finished transfer used; nil when it is not known.
    func certificate(of easy: borrowing EasyHandle, address: String, port: Int) -> CertificateFacts? {
        let key = "\(easy.number(CURLINFO_LOCAL_PORT)) \(address) \(port)"
        guard easy.number(CURLINFO_NUM_CONNECTS) > 0 else { return known[key] }
        if known.count >= CertificateMemory.limit { known = [:] }
        let facts = CertificateMemory.facts(easy.certificateLines())
        known[key] = facts
        return facts
    }

    /// Reads libcurl's lines on a certificate; nil when there are none on its names.
    static func facts(_ lines: [String]) -> CertificateFacts? {
        var values: [Substring: Substring] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { continue }
            values[line[..<colon]] = line[line.index(after: colon)...]
        }
        guard let subject = values["Subject"], let issuer = values["Issuer"] else { return nil }
        return CertificateFacts(
            subject: String(subject.prefix(nameLimit)), issuer: String(issuer.prefix(nameLimit)),
            begins: values["Start date"].flatMap(instant), expires: values["Expire date"].flatMap(instant))
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `Jan  1 00:00:00 2020 GMT`, as OpenSSL prints times, as `2020-01-01T00:00:00Z`.
    private static func instant(_ text: Substring) -> String? {
        let parts = text.split(separator: " ")
        guard parts.count == 5, parts[4] == "GMT", let month = months.firstIndex(where: { $0 == parts[0] }),
            let day = Int(parts[1]), (1...31).contains(day), let year = Int(parts[3]), (1...9_999).contains(year),
            parts[2].utf8.count == 8, parts[2].utf8.allSatisfy({ (0x30...0x3A).contains($0) })
        else { return nil }
        return "\(digits(year, 4))-\(digits(month + 1, 2))-\(digits(day, 2))T\(parts[2])Z"
    }

    private static func digits(_ number: Int, _ count: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
}
