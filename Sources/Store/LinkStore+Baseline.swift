public import Foundation
import GRDB
public import Verification

extension LinkStore {
    /// Accepts failures as known under a name, in place of all that were accepted under it before.
    ///
    /// - Parameter failures: URLs, with their fragments where those failed, and what was found.
    /// - Throws: when they cannot be written; the earlier ones then stay.
    public func writeBaseline(
        _ name: String, failures: [(url: String, linkClass: LinkClass)], at date: Date
    ) async throws(StoreError) {
        let name = StoredText.withoutNUL(name)
        try await write { database in
            try database.execute(sql: "DELETE FROM baseline WHERE name = ?", arguments: [name])
            try database.execute(
                sql: "INSERT INTO baseline (name, writtenAt) VALUES (?, ?)", arguments: [name, date.storedSeconds])
            let baseline = database.lastInsertedRowID
            let insertion = try database.cachedStatement(
                sql: "INSERT OR REPLACE INTO baselineEntry (baseline, url, class) VALUES (?, ?, ?)")
            for failure in failures {
                try insertion.execute(arguments: [
                    baseline, StoredText.withoutCredentials(url: failure.url), failure.linkClass.rawValue,
                ])
            }
        }
    }

    /// The failures accepted under a name; nil when none were ever written, which is something else than an empty list.
    ///
    /// - Throws: when the history cannot be read.
    public func baseline(_ name: String) async throws(StoreError) -> LinkBaseline? {
        let name = StoredText.withoutNUL(name)
        return try await access { database in
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT writtenAt, url, class FROM baseline LEFT JOIN baselineEntry ON baseline = baseline.id
                    WHERE name = ?
                    """, arguments: [name])
            var date: Int64?
            var classes: [String: LinkClass] = [:]
            while let row = try rows.next() {
                date = Int64.fromDatabaseValue(row[0])
                guard let url = String.fromDatabaseValue(row[1]) else { continue }
                classes[url] = String.fromDatabaseValue(row[2]).flatMap(LinkClass.init(rawValue:))
            }
            return date.map { LinkBaseline(date: Date(storedSeconds: $0), classes: classes) }
        }
    }
}
