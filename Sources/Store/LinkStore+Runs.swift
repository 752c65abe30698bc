public import Foundation
import GRDB

extension LinkStore {
    /// Begins a run.
    ///
    /// - Throws: when it cannot be written.
    public func beginRun(inputsDigest: String, settingsDigest: String, at date: Date) async throws(StoreError)
        -> LinkRun
    {
        let inputsDigest = StoredText.withoutNUL(inputsDigest)
        let settingsDigest = StoredText.withoutNUL(settingsDigest)
        return try await write { database in
            try database.execute(
                sql: "INSERT INTO run (inputsDigest, settingsDigest, startedAt) VALUES (?, ?, ?)",
                arguments: [inputsDigest, settingsDigest, date.storedSeconds])
            return LinkRun(
                id: database.lastInsertedRowID, inputsDigest: inputsDigest, settingsDigest: settingsDigest,
                startedAt: date.asStored, finishedAt: nil)
        }
    }

    /// Writes what is pending and ends the run, so that it will not be resumed.
    ///
    /// - Throws: when it cannot be written, or there is no such run.
    public func finish(_ run: LinkRun.ID, at date: Date) async throws(StoreError) {
        try await write { database in
            try database.execute(
                sql: "UPDATE run SET finishedAt = ? WHERE id = ?", arguments: [date.storedSeconds, run])
            guard database.changesCount == 1 else {
                throw StoreError(.misuse, "There is no run \(run) to be finished.")
            }
        }
    }

    /// The newest run of the same work that was interrupted; nil when there is none, and when the work was done since.
    ///
    /// - Throws: when the history cannot be read.
    public func resumableRun(inputsDigest: String, settingsDigest: String) async throws(StoreError) -> LinkRun? {
        let arguments: StatementArguments = [
            StoredText.withoutNUL(inputsDigest), StoredText.withoutNUL(settingsDigest),
        ]
        return try await access { database in
            let newest = try Row.fetchOne(
                database,
                sql: """
                    SELECT id, inputsDigest, settingsDigest, startedAt, finishedAt FROM run
                    WHERE inputsDigest = ? AND settingsDigest = ? ORDER BY id DESC LIMIT 1
                    """, arguments: arguments)
            return newest.flatMap(LinkRun.init).flatMap { $0.finishedAt == nil ? $0 : nil }
        }
    }

    /// Every check of a run that has been written, in the order in which the history first met their URLs.
    ///
    /// They are read page by page: a run of a million checks takes no more memory than one of a thousand, and the
    /// history may be written to between two of them.
    public func checks(of run: LinkRun.ID) -> LinkChecks { LinkChecks(store: self, run: run) }

    /// The check of a URL in a run, so that a resumed run asks no URL again; nil when there is none.
    ///
    /// - Throws: when the history cannot be read.
    public func check(of url: String, in run: LinkRun.ID) async throws(StoreError) -> LinkCheckRecord? {
        let key = LinkStore.key(for: url)
        return try await access { database in
            let search = try database.cachedStatement(
                sql: """
                    SELECT \(LinkCheckRecord.columns) FROM link JOIN linkCheck ON link.id = link
                    WHERE url = ? AND run = ?
                    """)
            return try Row.fetchOne(search, arguments: [key, run]).flatMap(LinkCheckRecord.init)
        }
    }
}

extension LinkRun {
    /// Reads a run; nil when the row holds something else than it should.
    init?(_ row: Row) {
        guard row.count == 5, let id = Int64.fromDatabaseValue(row[0]),
            let inputsDigest = String.fromDatabaseValue(row[1]), let settingsDigest = String.fromDatabaseValue(row[2]),
            let startedAt = Int64.fromDatabaseValue(row[3])
        else { return nil }
        self.init(
            id: id, inputsDigest: inputsDigest, settingsDigest: settingsDigest,
            startedAt: Date(storedSeconds: startedAt),
            finishedAt: Int64.fromDatabaseValue(row[4]).map(Date.init(storedSeconds:)))
    }
}
