import Foundation
import TestSupport
import Web

@testable import Transport

/// A transport for loopback, with limits that let a test end soon.
func makeTransport(
    resolver: any NameResolving = TableResolver([:]), _ change: (inout TransportConfiguration) -> Void = { _ in }
) throws -> CurlTransport {
    var configuration = TransportConfiguration()
    configuration.allowsPrivateAddresses = true
    configuration.connectTimeout = .seconds(20)
    configuration.totalTimeout = .seconds(60)
    configuration.lowSpeedPeriod = .seconds(60)
    change(&configuration)
    return try CurlTransport(configuration: configuration, resolver: resolver)
}

extension CurlTransport {
    /// Asks for a URL on a fixed date.
    func get(_ url: String, headers: HeaderFields = HeaderFields()) async throws -> Exchange {
        await exchange(TransferRequest(url: try WebURL(parsing: url), headers: headers, date: testDate))
    }
}

/// The date of every exchange here.
let testDate = Date(timeIntervalSince1970: 1_700_000_000)

/// A resolver that reads a table and counts what it is asked.
final class TableResolver: NameResolving {
    private let table: [String: NameResolution]
    private let asked = Locked<[String: Int]>([:])

    init(_ table: [String: NameResolution]) { self.table = table }

    func resolution(of host: String) async -> NameResolution {
        asked.withLock { $0[host, default: 0] += 1 }
        return table[host] ?? .failed
    }

    /// How often each name was asked for.
    var counts: [String: Int] { asked.withLock { $0 } }
}

/// The largest memory this process ever held, in bytes.
func peakMemory() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) << 10
}

/// How many threads this process has.
func threadCount() -> Int {
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count) ?? 0
}
