import Foundation
import TestSupport
import Testing
import Web

@testable import Transport

/// A server that speaks HTTP/2, the one of the link benchmarks: nginx with certificates of its own.
private final class HTTP2Servers: Sendable {
    private static let scripts = PackageFolder.url.appending(path: "Benchmarks/links/servers")
    private static let nginx = ["/usr/sbin/nginx", "/usr/bin/nginx"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }
    /// Whether what it takes is installed.
    static var isAvailable: Bool { nginx != nil && FileManager.default.isExecutableFile(atPath: "/usr/bin/env") }

    let ports: [String: Int]
    let authorityFile: String
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "referee-nginx-\(UUID().uuidString)").path
        try HTTP2Servers.run("start", folder)
        let text = try Data(contentsOf: URL(filePath: folder + "/servers.json"))
        let described = try JSONSerialization.jsonObject(with: text) as? [String: Any]
        ports = try #require(described?["https"] as? [String: Int])
        authorityFile = try #require(described?["authority"] as? String)
    }

    deinit { try? HTTP2Servers.run("stop", folder) }

    private static func run(_ script: String, _ folder: String) throws {
        let process = Process()
        process.executableURL = scripts.appending(path: script)
        process.arguments = [folder]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "\(script) failed")
    }
}

@Suite(.serialized, .timeLimit(.minutes(2)), .enabled(if: HTTP2Servers.isAvailable, "nginx is not installed"))
struct `Servers that speak HTTP/2` {
    @Test func `are spoken to in it, and in HTTP 1 when it breaks off`() async throws {
        let servers = try HTTP2Servers()
        let port = try #require(servers.ports["http2"])
        for reading in [BodyReading.whole, .statusOnly] {
            let transport = try makeTransport { $0.certificateAuthorityFile = servers.authorityFile }
            // Twice, since the second time a connection stands already.
            for path in ["/", "/http2-breaks", "/", "/http2-breaks", "/absent"] {
                let exchange = await transport.exchange(
                    TransferRequest(
                        url: try WebURL(parsing: "https://127.0.0.1:\(port)\(path)"), date: testDate, reading: reading))
                #expect(exchange.failure == nil, "\(path)")
                #expect(exchange.hops.map(\.status) == [path == "/absent" ? 404 : 200], "\(path)")
                if reading == .whole, path != "/absent" {
                    let title = path == "/" ? "Served over TLS" : "By HTTP/1.1"
                    #expect(String(decoding: exchange.body, as: UTF8.self).contains(title), "\(path)")
                }
                // HTTP/2 sends no reason phrases.
                if path == "/" { #expect(exchange.answer?.reason.isEmpty == true) }
            }
        }
        let recording = try makeTransport {
            $0.certificateAuthorityFile = servers.authorityFile
            $0.records = .connection
        }
        // What was learned when a connection was made is known of its later responses.
        var certificates: Set<CertificateFacts> = []
        for (path, version) in [("/", "2"), ("/", "2"), ("/http2-breaks", "1.1"), ("/http2-breaks", "1.1")] {
            let exchange = try await recording.get("https://127.0.0.1:\(port)\(path)")
            let connection = try #require(exchange.answer?.facts?.connection)
            #expect(connection.httpVersion == version, "\(path)")
            certificates.insert(try #require(connection.certificate))
        }
        #expect(certificates.count == 1)
        let old = try #require(servers.ports["old"])
        let exchange = try await makeTransport { $0.certificateAuthorityFile = servers.authorityFile }
            .get("https://127.0.0.1:\(old)/")
        #expect(exchange.failure?.kind == .tlsFailed)
    }
}
