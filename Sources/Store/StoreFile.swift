import Foundation
import GRDB

/// A database file on its way from a path to an open connection that is known to be ours.
struct StoreFile {
    /// The file, or ``LinkStore/inMemoryPath``.
    let path: String

    /// Memory for pages of the file: the upper levels of the indexes of a million URLs. More makes nothing faster.
    private static let pageCacheKibibytes = 4_096

    /// Pages of 4 KiB in the log of changes before they are moved to the file, which costs two waits for the disk.
    /// Each page that changes again meanwhile is moved once: with four times SQLite's default, new URLs are written in
    /// two thirds of the time.
    private static let pagesBeforeCheckpoint = 4_000

    /// Opens the file, makes what is missing, and brings its tables up to date.
    func open() throws(StoreError) -> DatabaseQueue {
        do {
            try prepare()
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.inDatabase { database in
                try identify(database)
                // Readers and a writer of several processes do not wait for each other. Asked only once the file is
                // known to be ours, because it changes the file.
                try database.execute(sql: "PRAGMA journal_mode = WAL")
            }
            try migrate(queue)
            return queue
        } catch {
            throw StoreError(error, file: path)
        }
    }

    private var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "history of checks"
        configuration.busyMode = .timeout(LinkStore.longestWaitSeconds)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA cache_size = -\(StoreFile.pageCacheKibibytes)")
            try database.execute(sql: "PRAGMA wal_autocheckpoint = \(StoreFile.pagesBeforeCheckpoint)")
            // A killed process loses nothing that was committed; a power cut may lose the last commits, never the file.
            try database.execute(sql: "PRAGMA synchronous = NORMAL")
        }
        return configuration
    }

    /// Makes the file, readable by its owner alone, before SQLite would make it readable by all. SQLite gives the files
    /// that it puts beside it the same mode.
    private func prepare() throws(StoreError) {
        guard path != LinkStore.inMemoryPath else { return }
        var status = stat()
        if unsafe stat(path, &status) == 0 {
            // No file is opened here: closing it again would release the locks that this process holds on it.
            guard status.st_mode & S_IFMT == S_IFREG else {
                throw StoreError(.foreign, "\(path) is no file. Name a file for the history of checks.")
            }
            if status.st_mode & 0o077 != 0 { unsafe chmod(path, status.st_mode & 0o700) }
            return
        }
        do {
            try FileManager.default.createDirectory(
                at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw inaccessible("the folder cannot be made")
        }
        let descriptor = unsafe Foundation.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor < 0 else {
            close(descriptor)
            return
        }
        // Another process may have made it meanwhile: then that one is used.
        guard errno == EEXIST else { throw inaccessible(unsafe String(cString: strerror(errno))) }
    }

    private func inaccessible(_ cause: String) -> StoreError {
        StoreError(
            .inaccessible,
            "The history of checks \(path) cannot be made (\(cause)). Name another file for it, or none.")
    }

    /// Refuses what is not ours before anything in it is changed, and marks a new file as ours.
    private func identify(_ database: Database) throws {
        // Asked for before the first table: space that cleared records leave can then be given back.
        let isNew = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
        if isNew { try database.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL") }
        try database.inTransaction(isNew ? .immediate : .deferred) {
            let mark = try Int32.fetchOne(database, sql: "PRAGMA application_id")
            if mark == StoreSchema.applicationID { return .commit }
            guard mark == 0, try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0 else {
                throw StoreError(
                    .foreign, "\(path) is a database of another program, no history of checks. Name another file.")
            }
            try database.execute(sql: "PRAGMA application_id = \(StoreSchema.applicationID)")
            return .commit
        }
    }

    /// Brings the tables up to date.
    private func migrate(_ queue: DatabaseQueue) throws {
        let migrator = StoreSchema.migrator
        // Where another process does the same at the same time, a step of ours finds its tables already there.
        for attempt in 0...migrator.migrations.count {
            let (isNewer, isCurrent) = try queue.inDatabase { database in
                // Asked first, because the migrator takes a list of steps that appears between two of its looks for
                // damage.
                let list = "SELECT count(*) FROM sqlite_master WHERE name = 'grdb_migrations'"
                guard try Int.fetchOne(database, sql: list) == 1 else { return (false, false) }
                return (try migrator.hasBeenSuperseded(database), try migrator.hasCompletedMigrations(database))
            }
            guard !isNewer else {
                throw StoreError(
                    .newer,
                    "A newer version of this program wrote the history of checks \(path). Use that version, or name "
                        + "another file for the history.")
            }
            if isCurrent { return }
            do {
                try migrator.migrate(queue)
            } catch {
                guard attempt < migrator.migrations.count else { throw error }
            }
        }
    }
}
