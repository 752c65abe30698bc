public import Foundation
import GRDB
import Verification

extension LinkStore {
    /// The newest check of a URL that may stand for a new one; nil when it must be asked.
    ///
    /// - Parameter date: the time of the new check. Checks dated later than this, by a clock that was wrong, are not
    ///   taken.
    /// - Parameter settingsDigest: when given, only checks of runs with these settings are taken.
    /// - Throws: when the history cannot be read.
    public func freshCheck(
        of url: String, at date: Date, ages: CacheAges, settingsDigest: String? = nil
    ) async throws(StoreError) -> LinkCheckRecord? {
        try await freshChecks(of: [url], at: date, ages: ages, settingsDigest: settingsDigest).first ?? nil
    }

    /// The same for many URLs at once, in their order: several times as fast for each.
    ///
    /// - Throws: when the history cannot be read.
    public func freshChecks(
        of urls: [String], at date: Date, ages: CacheAges, settingsDigest: String? = nil
    ) async throws(StoreError) -> [LinkCheckRecord?] {
        try await earlierChecks(of: urls, at: date, ages: ages, settingsDigest: settingsDigest).map { check in
            if case .fresh(let record) = check { record } else { nil }
        }
    }

    /// What the newest check of each URL is good for, in their order: to stand for a new one, or to ask with. Nil where
    /// the URL is to be asked as if for the first time.
    ///
    /// - Throws: when the history cannot be read.
    public func earlierChecks(
        of urls: [String], at date: Date, ages: CacheAges, settingsDigest: String? = nil
    ) async throws(StoreError) -> [EarlierCheck?] {
        let now = date.storedSeconds
        return try await access { database in
            let newest = try database.cachedStatement(sql: LinkStore.newestCheck)
            return try urls.map { url in
                let arguments: StatementArguments = [LinkStore.key(for: url), now, settingsDigest, settingsDigest]
                guard let row = try Row.fetchOne(newest, arguments: arguments),
                    let record = LinkCheckRecord(row), let limit = ages.limit(for: record.outcome.linkClass)
                else { return nil }
                if .seconds(now - record.checkedAt.storedSeconds) < limit { return .fresh(record) }
                return PageValidators(of: record).map { .stale($0) }
            }
        }
    }

    /// The newest check of a URL in which somebody was asked: an offline run hides nothing that is known.
    private static let newestCheck = """
        SELECT \(LinkCheckRecord.columns) FROM link JOIN linkCheck ON link.id = link
        WHERE url = ? AND checkedAt <= ? AND class IN (\(LinkClass.list(.good, .failure, .refusal)))
        AND (? IS NULL OR (SELECT settingsDigest FROM run WHERE run.id = linkCheck.run) = ?)
        ORDER BY checkedAt DESC, run DESC LIMIT 1
        """
}

extension CacheAges {
    /// The limit for a class; nil for classes in which nobody was asked.
    func limit(for linkClass: LinkClass) -> Duration? {
        switch linkClass.historicalMeaning {
        case .good: linkClass == .moved ? moved : good
        case .failure: failed
        case .refusal: blocked
        case .none: nil
        }
    }
}
