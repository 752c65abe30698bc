import Foundation
import Testing
import Web

@testable import Fetching

@Suite struct `The busiest hosts` {
    /// Hosts with so many requests each.
    private func schedule(_ loads: KeyValuePairs<String, Int>) -> HostSchedule<Int> {
        var schedule = HostSchedule<Int>(policy: FetchingPolicy())
        for (name, count) in loads {
            let host = schedule.number(ofHost: name, port: 80, now: .zero)
            for job in 0..<count { schedule.add(job, host: host, now: .zero) }
        }
        return schedule
    }

    @Test func `come with the most first, and equal ones in the order of their coming`() {
        let schedule = schedule(["a": 2, "b": 7, "c": 0, "d": 7, "e": 9])
        #expect(schedule.busiest(3).map(\.name) == ["e", "b", "d"])
        #expect(schedule.busiest(9).map(\.count) == [9, 7, 7, 2])
        #expect(schedule.busiest(0).isEmpty)
    }

    @Test func `count what is under way until it ends, and what is to be repeated`() throws {
        var schedule = schedule(["a": 1])
        guard case .turn(_, let host) = schedule.next(now: .zero) else { return _ = Issue.record("no turn") }
        #expect(schedule.busiest(1).map(\.count) == [1])
        schedule.addAgain(0, host: host, at: .seconds(5), now: .zero)
        schedule.finish(host: host, now: .zero)
        #expect(schedule.busiest(1).map(\.count) == [1])
    }
}

@Suite struct `A repetition` {
    @Test(arguments: [0, 1, 3]) func `is made as often as the policy says`(_ limit: Int) throws {
        var policy = FetchingPolicy()
        policy.repetitionLimit = limit
        policy.patienceLimit = limit
        let url = try WebURL(parsing: "https://host.example/")
        let failed = Exchange(
            requestedURL: url, date: .distantPast, hops: [], failure: TransferFailure(.connectionReset, detail: "reset")
        )
        func answered(_ status: Int) -> Exchange {
            Exchange(
                requestedURL: url, date: .distantPast,
                hops: [ResponseHop(url: url, status: status, headers: HeaderFields())])
        }
        for exchange in [failed, answered(500), answered(429), answered(503)] {
            let count = (1...9).prefix {
                RetryRule(policy: policy).decision(on: exchange, attempt: $0, url: "u") != .accept
            }.count
            #expect(count == limit)
        }
    }
}
