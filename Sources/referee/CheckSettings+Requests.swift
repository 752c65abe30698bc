import Fetching
import Foundation
import Store
import Transport

extension CheckSettings {
    /// More redirects than anybody follows.
    private static let mostRedirects = 100
    /// More repetitions than any server deserves.
    private static let mostRetries = 10

    /// How often requests are repeated, and after what wait.
    static func apply(_ options: RequestOptions, to policy: inout FetchingPolicy) throws(UsageProblem) {
        if let limit = options.maxRetries {
            guard (0...mostRetries).contains(limit) else {
                throw UsageProblem("--max-retries takes a number from 0 to \(mostRetries)")
            }
            policy.repetitionLimit = limit
            policy.patienceLimit = limit
        }
        if let seconds = options.retryWaitTime {
            guard seconds >= 0, seconds <= 3600 else {
                throw UsageProblem("--retry-wait-time takes a number of seconds from 0 to 3600")
            }
            policy.backoff = .milliseconds(Int(seconds * 1000))
        }
    }

    /// What requests carry, and how far they go.
    static func apply(_ options: RequestOptions, to transport: inout TransportConfiguration) throws(UsageProblem) {
        if let limit = options.maxRedirects {
            guard (0...mostRedirects).contains(limit) else {
                throw UsageProblem("--max-redirects takes a number from 0 to \(mostRedirects)")
            }
            transport.redirectLimit = limit
        }
        if let text = options.userAgent {
            guard !text.isEmpty, text.utf8.count <= 1024, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
                throw UsageProblem("--user-agent takes a text of at most 1024 bytes without control characters")
            }
            transport.userAgent = text
        }
        transport.headerRules = try HeaderArguments.rules(
            headers: options.header, users: options.user, variables: options.userVariable,
            environment: ProcessInfo.processInfo.environment)
    }

    /// `good=1d,moved=1d,blocked=6h,failed=0s`, in parts or in one.
    static func ages(_ list: [String]) throws(UsageProblem) -> CacheAges {
        var ages = CacheAges()
        for text in list.flatMap({ $0.split(separator: ",") }) {
            let parts = text.split(separator: "=", omittingEmptySubsequences: false)
            let age = parts.count == 2 ? PeriodText.duration(parts[1]) : nil
            switch (parts[0].trimmingCharacters(in: .whitespaces), age) {
            case ("good", let age?): ages.good = age
            case ("moved", let age?): ages.moved = age
            case ("blocked", let age?): ages.blocked = age
            case ("failed", let age?): ages.failed = age
            default:
                throw UsageProblem(
                    "--max-age takes ages for good, moved, blocked and failed, such as good=2d,failed=1h, not “\(text)”"
                )
            }
        }
        return ages
    }
}
