import Foundation
import TestSupport
import Testing
import Transport
import Web

@testable import Fetching

@Suite struct `Retries` {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        /// What the attempts end with; the last one stays.
        let attempts: [Attempt]
        let asked: Int
        let sleeps: [Duration]
        var testDescription: String { name }
    }

    enum Attempt: Sendable {
        case fails(TransferFailure.Kind)
        case answers(Int, [(String, String)])

        func exchange(_ url: WebURL) -> Exchange {
            switch self {
            case .fails(let kind): .failing(url, kind)
            case .answers(let status, let headers): .answering(url, status: status, headers: headers)
            }
        }
    }

    static let cases: [Case] = [
        Case(name: "a page", attempts: [.answers(200, [])], asked: 1, sleeps: []),
        Case(name: "404", attempts: [.answers(404, [])], asked: 1, sleeps: []),
        Case(name: "no connection", attempts: [.fails(.connectionFailed)], asked: 2, sleeps: [.seconds(1)]),
        Case(name: "no connection in time", attempts: [.fails(.timedOutConnecting)], asked: 2, sleeps: [.seconds(1)]),
        Case(name: "no answer in time", attempts: [.fails(.timedOutReading)], asked: 1, sleeps: []),
        Case(name: "interrupted", attempts: [.fails(.connectionReset)], asked: 2, sleeps: [.seconds(1)]),
        Case(name: "TLS", attempts: [.fails(.tlsFailed)], asked: 1, sleeps: []),
        Case(name: "loop", attempts: [.fails(.redirectLoop)], asked: 1, sleeps: []),
        Case(name: "refused address", attempts: [.fails(.addressRefused)], asked: 1, sleeps: []),
        Case(name: "name gone", attempts: [.fails(.nameNotFound)], asked: 1, sleeps: []),
        Case(name: "500", attempts: [.answers(500, [])], asked: 2, sleeps: [.seconds(1)]),
        Case(name: "502 once", attempts: [.answers(502, []), .answers(200, [])], asked: 2, sleeps: [.seconds(1)]),
        Case(name: "503 without a time", attempts: [.answers(503, [])], asked: 2, sleeps: [.seconds(1)]),
        Case(
            name: "503 with a time", attempts: [.answers(503, [("Retry-After", "7")]), .answers(200, [])], asked: 2,
            sleeps: [.seconds(7)]),
        Case(name: "429 for good", attempts: [.answers(429, [])], asked: 3, sleeps: [.seconds(1), .seconds(2)]),
        Case(
            name: "429 with times",
            attempts: [
                .answers(429, [("Retry-After", "5")]), .answers(429, [("retry-after", "60")]), .answers(200, []),
            ],
            asked: 3, sleeps: [.seconds(5), .seconds(60)]),
        Case(
            name: "429 with a date",
            attempts: [
                .answers(
                    429,
                    [
                        ("Date", "Tue, 14 Nov 2023 22:13:20 GMT"), ("Retry-After", "Tue, 14 Nov 2023 22:13:50 GMT"),
                    ]), .answers(200, []),
            ], asked: 2, sleeps: [.seconds(30)]),
        Case(
            name: "429 with a longer time than is waited for", attempts: [.answers(429, [("Retry-After", "61")])],
            asked: 1, sleeps: []),
    ]

    @Test(arguments: cases)
    func `are made where chance or the server asks for them`(_ row: Case) async throws {
        let transport = ScriptedTransport { url, count in
            row.attempts[min(count, row.attempts.count) - 1].exchange(url)
        }
        let pace = SleepingPace()
        let log = EventLog()
        let fetcher = Fetcher(
            transport: transport, policy: hastyPolicy { $0.failureLimit = 10 }, date: testDate, pace: pace, log: log.add
        )
        let url = try WebURL(parsing: "http://host.example/")
        let exchange = await fetcher.fetch(url)
        #expect(transport.asked.count == row.asked)
        #expect(pace.sleeps == row.sleeps)
        #expect(log.events.count == row.asked - 1)
        let last = row.attempts[min(row.asked, row.attempts.count) - 1].exchange(url)
        #expect(exchange == last)
    }

    @Test func `that a server asks for hold up its whole host, and no other`() async throws {
        let transport = ScriptedTransport { url, count in
            url.path == "/busy" && count == 1
                ? .answering(url, status: 429, headers: [("Retry-After", "9")]) : .answering(url)
        }
        let pace = SleepingPace()
        let fetcher = Fetcher(
            transport: transport, policy: hastyPolicy { $0.pace.concurrency = 1 }, date: testDate, pace: pace)
        #expect(await fetcher.fetch(try WebURL(parsing: "http://host.example/busy")).answer?.status == 200)
        #expect(pace.now == .seconds(9))
        #expect(await fetcher.fetch(try WebURL(parsing: "http://other.example/")).answer?.status == 200)
        #expect(pace.now == .seconds(9))
    }

    @Test(arguments: [
        ("0", Duration.zero), ("120", .seconds(120)), ("99999999999999999999", .seconds(1 << 31)), ("-1", nil),
        ("1.5", nil),
        ("", nil), ("soon", nil), ("Tue, 14 Nov 2023 22:13:30 GMT", .seconds(10)),
        ("Tue, 14 Nov 2023 22:13:10 GMT", .zero), ("Tue, 14 Nov 2023 22:13:30 CET", nil),
        ("Tue, 99 Nov 2023 22:13:30 GMT", nil),
    ])
    func `wait for seconds or for a date by the server's clock`(_ value: String, _ duration: Duration?) {
        #expect(RetryAfter.duration(value, answeredAt: "Tue, 14 Nov 2023 22:13:20 GMT") == duration)
    }

    @Test(arguments: [
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Tue, 14 Nov 2023 22:13:20 GMT", 1_700_000_000),
        ("Thu, 29 Feb 2024 12:00:00 GMT", 1_709_208_000), ("Fri, 31 Dec 2100 23:59:59 GMT", 4_133_980_799),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
    ])
    func `read dates as servers write them`(_ date: String, _ seconds: Int) {
        #expect(RetryAfter.seconds(of: date) == seconds)
    }
}
