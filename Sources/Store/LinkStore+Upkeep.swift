public import Foundation
import GRDB

/// How much a history holds.
public struct StoreContents: Hashable, Sendable {
    /// Checks of all runs.
    public let checkCount: Int
    /// Distinct URLs.
    public let linkCount: Int
    /// Runs, the unfinished ones included.
    public let runCount: Int
    /// Size of the database in bytes.
    public let byteCount: Int
}

extension LinkStore {
    /// How long checks are kept when the caller does not say: what is checked once a year is still known the year after.
    public static let retention = Duration.seconds(400 * 86_400)

    /// Checks cleared in one transaction: others who wait for the file wait for a moment only.
    private static let clearedAtOnce = 20_000

    /// Clears checks made before a date, the runs that had no later ones, and URLs that no check refers to any more.
    /// Baselines stay.
    ///
    /// The freed space is given back to the disk. Takes seconds for a million checks.
    ///
    /// - Returns: how many checks were cleared.
    /// - Throws: when the history cannot be written.
    @discardableResult
    public func prune(olderThan date: Date) async throws(StoreError) -> Int {
        let limit = date.storedSeconds
        var total = 0
        while true {
            let count = try await write { database in
                try database.execute(
                    sql: """
                        DELETE FROM linkCheck WHERE id IN
                        (SELECT id FROM linkCheck WHERE checkedAt < ? LIMIT \(LinkStore.clearedAtOnce))
                        """, arguments: [limit])
                return database.changesCount
            }
            total += count
            if count < LinkStore.clearedAtOnce { break }
        }
        try await write { database in
            try database.execute(
                sql: """
                    DELETE FROM run WHERE startedAt < ?
                    AND NOT EXISTS (SELECT 1 FROM linkCheck WHERE linkCheck.run = run.id)
                    """, arguments: [limit])
            try database.execute(
                sql: "DELETE FROM link WHERE NOT EXISTS (SELECT 1 FROM linkCheck WHERE link = link.id)")
        }
        try await access { database in
            try database.execute(sql: "PRAGMA incremental_vacuum")
            try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
        return total
    }

    /// How much the history holds. What is pending does not count.
    ///
    /// - Throws: when the history cannot be read.
    public func contents() async throws(StoreError) -> StoreContents {
        try await access { database in
            func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
            let (pages, overflow) = try number("PRAGMA page_count")
                .multipliedReportingOverflow(by: number("PRAGMA page_size"))
            return StoreContents(
                checkCount: try number("SELECT count(*) FROM linkCheck"),
                linkCount: try number("SELECT count(*) FROM link"), runCount: try number("SELECT count(*) FROM run"),
                byteCount: overflow ? Int.max : pages)
        }
    }

    /// What SQLite's own examination of the whole file finds wrong; empty when all is well. Reads every page.
    ///
    /// - Throws: when the history cannot be read at all.
    public func integrityProblems() async throws(StoreError) -> [String] {
        try await access { database in
            let found = try String.fetchAll(database, sql: "PRAGMA integrity_check")
            return found == ["ok"] ? [] : found
        }
    }
}
