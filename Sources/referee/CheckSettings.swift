import Checking
import Documents
import Fetching
import Foundation
import Reporting
import Store
import Transport
import Verification

/// The flags of `check` with every value checked.
struct CheckSettings {
    /// A format and where it goes; nil is standard output.
    struct Output {
        let format: LinkReportFormat
        let file: String?
    }

    let outputs: [Output]
    let from: LinkFormat?
    let checking: LinkCheckSettings
    let policy: FetchingPolicy
    let transport: TransportConfiguration
    let color: Console.ColorChoice
    private let excluded: [LinkPattern]
    private let included: [LinkPattern]
    private let remaps: [LinkRemap]
    /// Which inputs are left out.
    let excludedPaths: [LinkPattern]
    let ages: CacheAges
    let deathRule: (failureCount: Int, period: Duration)?
    /// What bears on what a link comes to: results of other settings do not stand for these.
    let digest: String

    /// Whether results can be written a part at a time: the input is a list, every output is one of lines, and nothing
    /// is asked that only the whole can answer.
    let canStream: Bool

    /// Whether a link is left out.
    func excludes(_ url: String) -> Bool {
        excluded.contains { $0.matches(url) } && !included.contains { $0.matches(url) }
    }

    /// What is asked in place of a URL; nil for the URL itself.
    func remapped(_ url: String) -> String? {
        for remap in remaps {
            if let other = remap.applied(to: url) { return other }
        }
        return nil
    }

    /// - Throws: what is wrong, with what to write instead.
    init(_ options: CheckOptions, clock: () -> Date) throws(UsageProblem) {
        outputs = try CheckSettings.outputs(options.format)
        from = try options.from.map { name throws(UsageProblem) in
            guard let format = LinkFormat(rawValue: name) else {
                let names = LinkFormat.allCases.map(\.rawValue).joined(separator: ", ")
                throw UsageProblem("--from takes one of \(names), not “\(name)”")
            }
            return format
        }
        guard let color = Console.ColorChoice(rawValue: options.color) else {
            throw UsageProblem("--color takes auto, always or never")
        }
        self.color = color
        let now: Date
        if let text = options.now {
            guard let instant = RunSettings.instant(text) else {
                throw UsageProblem("--now takes a date such as 2026-11-23 or 2026-11-23T09:00:00Z")
            }
            now = instant
        } else {
            now = Date(timeIntervalSince1970: clock().timeIntervalSince1970.rounded(.down))
        }
        var checking = LinkCheckSettings(now: now, toolVersion: Version.current)
        checking.isOffline = options.offline
        checking.checksFragments = options.fragments
        checking.checksSoftNotFound = options.softNotFound
        checking.readsMetadata = options.metadata
        checking.baseURL = options.baseUrl
        checking.rootFolder = options.rootDir
        checking.keepsDurations = options.timings
        checking.asksFTP = options.ftp
        if options.strict { checking.failingClasses.insert(.unreachable) }
        checking.acceptedStatuses = try CheckSettings.statuses(options.accept)
        excluded = try options.exclude.map { pattern throws(UsageProblem) in try LinkPattern(pattern, "--exclude") }
        included = try options.include.map { pattern throws(UsageProblem) in try LinkPattern(pattern, "--include") }
        excludedPaths = try options.inputFiles.excludePath.map { pattern throws(UsageProblem) in
            try LinkPattern(pattern, "--exclude-path")
        }
        remaps = try options.remap.map { text throws(UsageProblem) in try LinkRemap(text) }
        ages = try CheckSettings.ages(options.maxAge)
        self.checking = checking
        policy = try CheckSettings.policy(options)
        transport = try CheckSettings.transport(options)
        deathRule = try CheckSettings.deathRule(options)
        canStream =
            from == .plainText && !options.writeBaseline
            && outputs.allSatisfy { $0.format == .jsonl || $0.format == .compact }
        let kinds = options.ftp ? ["ftp"] : []
        digest = LinkHistory.settingsDigest(
            [
                options.accept.joined(separator: " "), options.network.resolve.joined(separator: " "),
                options.network.connectTo.joined(separator: " "), options.network.proxy ?? "",
                options.network.cacert ?? "", "\(options.network.timeout ?? 0)",
                "\(options.network.allowPrivate ?? false)", "\(options.netrc)", "\(options.softNotFound)",
                "\(options.requests.maxRedirects ?? -1)", options.requests.userAgent ?? "",
            ]
                + kinds
                // Names and servers; a value may be a secret, and a digest of it could be guessed at.
                + transport.headerRules.map(\.description))
    }

    private static func outputs(_ list: [String]) throws(UsageProblem) -> [Output] {
        var outputs: [Output] = []
        for text in list {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let format = LinkReportFormat(rawValue: String(parts[0])), parts.count == 1 || !parts[1].isEmpty
            else {
                let names = LinkReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
                throw UsageProblem("--format takes FORMAT or FORMAT=FILE, with one of \(names); not “\(text)”")
            }
            outputs.append(Output(format: format, file: parts.count > 1 ? String(parts[1]) : nil))
        }
        guard outputs.count(where: { $0.file == nil }) <= 1 else {
            throw UsageProblem(
                "only one --format can go to standard output; give the others a file: --format sarif=out.sarif")
        }
        if !outputs.contains(where: { $0.file == nil }) { outputs.append(Output(format: .human, file: nil)) }
        return outputs
    }

    /// `403,500-502` for every host, `HOST=403` for one.
    private static func statuses(_ list: [String]) throws(UsageProblem) -> [String: Set<Int>] {
        var statuses: [String: Set<Int>] = [:]
        for text in list {
            let parts = text.split(separator: "=", maxSplits: 1)
            let host = parts.count > 1 ? parts[0].lowercased() : ""
            for range in (parts.last ?? "").split(separator: ",") {
                let ends = range.split(separator: "-").map { Int($0) }
                guard let first = ends.first ?? nil, let last = ends.last ?? nil, (1...2).contains(ends.count),
                    (100...999).contains(first), (first...999).contains(last)
                else { throw UsageProblem("--accept takes statuses such as 403,500-502 or HOST=403, not “\(text)”") }
                statuses[host, default: []].formUnion(first...last)
            }
        }
        return statuses
    }

    private static func policy(_ options: CheckOptions) throws(UsageProblem) -> FetchingPolicy {
        var policy = FetchingPolicy()
        if let concurrency = options.concurrency {
            guard (1...4096).contains(concurrency) else {
                throw UsageProblem("--concurrency takes a number from 1 to 4096")
            }
            policy.concurrency = concurrency
        }
        if options.noPace {
            policy.pace = .unlimited
            policy.hostPaces = [:]
        }
        try CheckSettings.apply(options.requests, to: &policy)
        for text in options.pace {
            let parts = text.split(separator: "=", maxSplits: 1)
            let numbers = parts.count == 2 ? parts[1].split(separator: ",") : []
            guard let rate = numbers.first.flatMap({ Double($0) }), rate > 0, numbers.count <= 2,
                numbers.count < 2 || Int(numbers[1]).map({ $0 > 0 }) == true
            else {
                throw UsageProblem(
                    "--pace takes HOST=REQUESTS-PER-SECOND[,AT-ONCE], such as doi.org=5,2; not “\(text)”")
            }
            let concurrency = numbers.count > 1 ? Int(numbers[1]) : nil
            policy.hostPaces[parts[0].lowercased()] = HostPace(
                concurrency: concurrency ?? policy.pace.concurrency, requestsPerSecond: rate, burst: concurrency ?? 1)
        }
        return policy
    }

    private static func transport(_ options: CheckOptions) throws(UsageProblem) -> TransportConfiguration {
        let timeout = try RunSettings.timeout(options.network.timeout)
        if let file = options.network.cacert, !FileManager.default.isReadableFile(atPath: file) {
            throw UsageProblem("--cacert: \(file) cannot be read")
        }
        var transport = TransportConfiguration()
        transport.totalTimeout = timeout
        transport.connectTimeout = min(transport.totalTimeout, transport.connectTimeout)
        transport.resolve = options.network.resolve
        transport.connectTo = options.network.connectTo
        transport.proxy = options.network.proxy
        transport.certificateAuthorityFile = options.network.cacert
        transport.allowsPrivateAddresses = options.network.allowPrivate ?? false
        if options.netrc { transport.netrc = .file(nil) }
        try CheckSettings.apply(options.requests, to: &transport)
        transport.allowsFTP = options.ftp
        if options.timings { transport.records.insert(.timing) }
        if options.connections { transport.records.insert(.connection) }
        return transport
    }

    private static func deathRule(_ options: CheckOptions) throws(UsageProblem) -> (Int, Duration)? {
        guard options.deadAfter != nil || options.deadOver != nil else { return nil }
        let count = options.deadAfter ?? 3
        guard (1...1000).contains(count) else { throw UsageProblem("--dead-after takes a number from 1 to 1000") }
        guard let text = options.deadOver else { return (count, .seconds(6 * 86_400)) }
        guard let period = PeriodText.duration(text) else {
            throw UsageProblem("--dead-over takes a period such as 6d, 12h or 30m, not “\(text)”")
        }
        return (count, period)
    }
}
