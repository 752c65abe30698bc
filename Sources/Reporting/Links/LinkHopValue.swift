import Verification
import Web

/// The hops of a link as JSON.
///
/// A single response is a hop of its own only with times or connections, which it is there to carry.
enum LinkHopValue {
    /// The hops that are written of an outcome.
    static func hops(of outcome: LinkOutcome, options: LinkReportOptions) -> [JSONValue] {
        guard outcome.hops.isEmpty, options.showsTimings || options.showsConnections else {
            return outcome.hops.map { value(of: $0, options) }
        }
        return outcome.onlyHop.map { [value(of: $0, options)] } ?? []
    }

    private static func value(of hop: LinkHop, _ options: LinkReportOptions) -> JSONValue {
        var members: [(String, JSONValue)] = [("url", .text(hop.url)), ("status", .integer(hop.status))]
        if options.showsTimings {
            let timing = hop.facts?.timing
            members.append(("start_milliseconds", .optional(timing.map { milliseconds($0.start) })))
            members.append(("milliseconds", .optional(timing.map { milliseconds($0.duration) })))
        }
        if options.showsConnections {
            let connection = hop.facts?.connection
            members.append(("address", .optional(connection?.address)))
            members.append(("port", .optional((connection?.port).map { Int($0) })))
            members.append(("http_version", .optional(connection?.httpVersion)))
            members.append(("tls", connection?.certificate.map(value) ?? .null))
        }
        return .object(members)
    }

    private static func value(of certificate: CertificateFacts) -> JSONValue {
        .object([
            ("subject", .text(certificate.subject)), ("issuer", .text(certificate.issuer)),
            ("begins", .optional(certificate.begins)), ("expires", .optional(certificate.expires)),
        ])
    }

    private static func milliseconds(_ duration: Duration) -> Int {
        Int(max(0, min(duration / .milliseconds(1), 1e12)))
    }
}
