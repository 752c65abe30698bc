import Bibliography
import Checking
import Foundation
import Verification

/// Flags and configuration made one, every value checked.
struct RunSettings: Sendable {
    /// The formats of a report, by their file endings.
    enum Format: String, CaseIterable, Sendable {
        case html, json, md
    }

    let snapshots: [String]
    let isOffline: Bool
    let output: String?
    let formats: [Format]
    let resolve: [String]
    let connectTo: [String]
    let proxy: String?
    let cacert: String?
    let timeout: Duration
    let allowsPrivate: Bool
    let excluded: [String]
    let nearDays: Int
    let now: Date
    let failOn: Level
    let isStrict: Bool
    let configurationName: String?

    /// Half a minute: slow servers answer within it, and a hundred dead ones do not hold up a run for long.
    static let defaultTimeout: Duration = .seconds(30)

    /// - Throws: what is wrong, with what to write instead.
    init(
        _ options: VerifyOptions, _ configuration: Configuration, clock: () -> Date
    ) throws(UsageProblem) {
        snapshots = options.snapshots.isEmpty ? configuration.snapshots : options.snapshots
        isOffline = options.offline ?? configuration.offline ?? false
        output = options.output ?? configuration.output
        formats = try RunSettings.formats(options.format ?? configuration.format)
        resolve = options.network.resolve.isEmpty ? configuration.resolve : options.network.resolve
        connectTo = options.network.connectTo.isEmpty ? configuration.connectTo : options.network.connectTo
        proxy = options.network.proxy ?? configuration.proxy
        cacert = options.network.cacert ?? configuration.cacert
        if let cacert, !isOffline, !FileManager.default.isReadableFile(atPath: cacert) {
            throw UsageProblem("--cacert: \(cacert) cannot be read")
        }
        timeout = try RunSettings.timeout(options.network.timeout ?? configuration.timeout)
        allowsPrivate = options.network.allowPrivate ?? configuration.allowPrivate ?? false
        excluded = (options.exclude.isEmpty ? configuration.exclude : options.exclude).filter { !$0.isEmpty }
        nearDays = options.nearDays ?? configuration.nearDays ?? JudgeSettings.defaultNearDays
        guard (0...3650).contains(nearDays) else { throw UsageProblem("--near-days takes a number from 0 to 3650") }
        if let text = options.now ?? configuration.now {
            guard let instant = RunSettings.instant(text) else {
                throw UsageProblem("--now takes a date such as 2026-11-23 or 2026-11-23T09:00:00Z")
            }
            now = instant
        } else {
            now = Date(timeIntervalSince1970: clock().timeIntervalSince1970.rounded(.down))
        }
        let level = options.failOn ?? configuration.failOn ?? "A"
        guard let failOn = Level(rawValue: level.uppercased()) else {
            throw UsageProblem("--fail-on takes a level: A, B, C or G")
        }
        self.failOn = failOn
        isStrict = options.strict ?? configuration.strict ?? false
        configurationName = configuration.path.map { URL(filePath: $0).lastPathComponent }
    }

    /// How long an address may take.
    ///
    /// - Throws: when the number makes no sense.
    static func timeout(_ seconds: Double?) throws(UsageProblem) -> Duration {
        guard let seconds else { return defaultTimeout }
        guard seconds > 0, seconds <= 3600 else {
            throw UsageProblem("--timeout takes a number of seconds from above 0 to 3600")
        }
        return .milliseconds(Int(seconds * 1000))
    }

    private static func formats(_ list: String?) throws(UsageProblem) -> [Format] {
        guard let list else { return Format.allCases }
        var formats: [Format] = []
        for name in list.split(separator: ",").map({ $0.trimmingCharacters(in: .whitespaces) }) {
            guard let format = Format(rawValue: name.lowercased()) else {
                throw UsageProblem("--format takes html, json and md, not “\(name)”")
            }
            if !formats.contains(format) { formats.append(format) }
        }
        guard !formats.isEmpty else { throw UsageProblem("--format takes at least one of html, json and md") }
        return formats
    }

    /// A day at its first instant in UTC, or an instant with a time zone.
    static func instant(_ text: String) -> Date? {
        if let date = PartialDate(iso8601: text), date.day != nil, date.iso8601 == text {
            return Date(timeIntervalSince1970: Double(date.firstDay) * 86_400)
        }
        return try? Date(text, strategy: .iso8601)
    }
}
