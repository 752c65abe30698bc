public import Foundation
import GRDB
import Verification

extension LinkStore {
    /// How a link stands by all written checks up to a date, the one just made included.
    ///
    /// A failure in the same second as a good check does not count: the benefit of the doubt.
    ///
    /// - Throws: when the history cannot be read.
    public func standing(
        of url: String, at date: Date, rule: DeathRule = DeathRule()
    ) async throws(StoreError) -> LinkStanding {
        let arguments: StatementArguments = ["url": LinkStore.key(for: url), "date": date.storedSeconds]
        return try await access { database in
            let search = try database.cachedStatement(sql: LinkStore.failuresInARow)
            let row = try Row.fetchOne(search, arguments: arguments)
            func value(_ index: Int) -> Int64? {
                row.flatMap { index < $0.count ? Int64.fromDatabaseValue($0[index]) : nil }
            }
            let (count, first, last) = (value(0) ?? 0, value(1), value(2))
            var isDead = false
            if let first, let last, count > 0, count >= rule.failureCount {
                isDead = .seconds(last - first) >= rule.period
            }
            return LinkStanding(
                failureCount: Int(count), firstFailure: first.map(Date.init(storedSeconds:)),
                lastFailure: last.map(Date.init(storedSeconds:)), lastGood: value(3).map(Date.init(storedSeconds:)),
                isDead: isDead)
        }
    }

    /// Answered from the index alone, however long the history is.
    private static let failuresInARow = """
        WITH
        own (link) AS (SELECT id FROM link WHERE url = :url),
        good (checkedAt) AS (
            SELECT max(checkedAt) FROM linkCheck
            WHERE link = (SELECT link FROM own) AND checkedAt <= :date AND class IN (\(LinkClass.list(.good)))
        )
        SELECT count(*), min(checkedAt), max(checkedAt), (SELECT checkedAt FROM good) FROM linkCheck
        WHERE link = (SELECT link FROM own) AND checkedAt <= :date AND class IN (\(LinkClass.list(.failure)))
        AND checkedAt > coalesce((SELECT checkedAt FROM good), -9223372036854775808)
        """
}
