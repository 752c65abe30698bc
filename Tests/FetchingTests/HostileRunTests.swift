import Foundation
import TestSupport
import Testing
import Transport
import Web

@testable import Fetching

/// The fetcher over libcurl, against a server on loopback; each address of 127.0.0.0/8 stands for a host.
@Suite struct `A run against hostile hosts` {
    private func transport() throws -> CurlTransport {
        var configuration = TransportConfiguration()
        configuration.allowsPrivateAddresses = true
        configuration.totalTimeout = .seconds(6) * patience
        configuration.bodyLimit = 1 << 20
        return try CurlTransport(configuration: configuration)
    }

    @Test func `fifty good pages come beside huge, slow, silent and broken hosts`() async throws {
        let server = try FaultServer([
            "/good": .answer(body: "<title>Good</title>"), "/huge": .huge(bytes: 1 << 30),
            "/bomb": .gzipBomb(decodedBytes: 1 << 30), "/drip": .drip(milliseconds: 100), "/silent": .neverAnswer,
            "/header": .endlessHeader, "/loop": .redirect(status: 302, to: "/loop"), "/cut": .raw([]),
        ])
        for page in 0..<50 { server.script("/good/\(page)", .answer(body: "<title>Good</title>")) }
        let transport = try transport()
        let fetcher = Fetcher(
            transport: transport, policy: hastyPolicy { $0.concurrency = 12 }, date: testDate, pace: SleepingPace())
        let hostile = ["/huge", "/bomb", "/drip", "/silent", "/header", "/loop", "/cut"]
        let outcomes = try await withThrowingTaskGroup(of: (String, Exchange).self) { group in
            for (index, path) in hostile.enumerated() {
                let url = try WebURL(parsing: server.url(path, host: "127.0.1.\(index + 1)"))
                group.addTask { (path, await fetcher.fetch(url)) }
            }
            for page in 0..<50 {
                let url = try WebURL(parsing: server.url("/good/\(page)", host: "127.0.2.\(page % 5 + 1)"))
                group.addTask { ("/good/\(page)", await fetcher.fetch(url)) }
            }
            return try await group.reduce(into: [String: Exchange]()) { $0[$1.0] = $1.1 }
        }
        await transport.shutdown()
        for page in 0..<50 { #expect(outcomes["/good/\(page)"]?.body == Array("<title>Good</title>".utf8)) }
        for path in ["/huge", "/bomb"] {
            #expect(outcomes[path]?.answer?.status == 200)
            #expect(outcomes[path]?.isBodyTruncated == true)
            #expect(outcomes[path]?.body.count == 1 << 20)
        }
        let kinds = hostile.dropFirst(2).map { outcomes[$0]?.failure?.kind }
        #expect(kinds == [.timedOutReading, .timedOutReading, .headersTooLarge, .redirectLoop, .connectionReset])
    }

    @Test func `a server that asks for patience gets it`() async throws {
        let server = try FaultServer([
            "/busy": .sequence([
                .respond(status: 429, headers: [("Retry-After", "30")], body: []), .answer(body: "now"),
            ])
        ])
        let pace = SleepingPace()
        let fetcher = Fetcher(transport: try transport(), policy: hastyPolicy(), date: testDate, pace: pace)
        let exchange = await fetcher.fetch(try WebURL(parsing: server.url("/busy")))
        #expect(exchange.body == Array("now".utf8))
        #expect(pace.sleeps == [.seconds(30)])
    }

    @Test func `a thousand URLs of one host go through its two places`() async throws {
        let server = try FaultServer()
        for page in 0..<1_000 { server.script("/\(page)", .answer(body: "page")) }
        let fetcher = Fetcher(transport: try transport(), policy: hastyPolicy(), date: testDate)
        let start = ContinuousClock.now
        let good = try await withThrowingTaskGroup(of: Exchange.self) { group in
            for page in 0..<1_000 {
                let url = try WebURL(parsing: server.url("/\(page)"))
                group.addTask { await fetcher.fetch(url) }
            }
            return try await group.reduce(into: 0) { $0 += $1.body == Array("page".utf8) ? 1 : 0 }
        }
        let time = ContinuousClock.now - start
        print("1,000 loopback fetches, two at a time: \(time)")
        #expect(good == 1_000)
        #expect(server.mostActiveRequests <= 2)
        #expect(time < .seconds(180))
    }
}
