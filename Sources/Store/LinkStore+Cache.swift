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
        let now = date.storedSeconds
        return try await access { database in
            let newest = try database.cachedStatement(sql: LinkStore.newestCheck)
            return try urls.map { url in
                let arguments: StatementArguments = [LinkStore.key(for: url), now, settingsDigest, settingsDigest]
                guard let row = try Row.fetchOne(newest, arguments: arguments),
                    let record = LinkCheckRecord(row), let limit = ages.limit(for: record.outcome.linkClass)
                else { return nil }
                return .seconds(now - record.checkedAt.storedSeconds) < limit ? record : nil
            }
        }
    }

    /// The newest check that found the page, when its answer carried an `ETag` or a `Last-Modified` to ask with.
    ///
    /// When the server answers 304 to them, append ``LinkCheckRecord/renewed(in:at:entityTag:lastModified:milliseconds:)``
    /// of this record. The validators are those of the record's final URL: they say nothing to an earlier hop.
    ///
    /// - Throws: when the history cannot be read.
    public func validators(of url: String, at date: Date) async throws(StoreError) -> LinkCheckRecord? {
        let arguments: StatementArguments = [LinkStore.key(for: url), date.storedSeconds]
        return try await access { database in
            let search = try database.cachedStatement(
                sql: """
                    SELECT \(LinkCheckRecord.columns) FROM link JOIN linkCheck ON link.id = link
                    WHERE url = ? AND checkedAt <= ? AND class = '\(LinkClass.ok.rawValue)'
                    ORDER BY checkedAt DESC, run DESC LIMIT 1
                    """)
            let record = try Row.fetchOne(search, arguments: arguments).flatMap(LinkCheckRecord.init)
            return record.flatMap { $0.entityTag == nil && $0.lastModified == nil ? nil : $0 }
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
