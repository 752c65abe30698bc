import GRDB
import Transport

/// The history of link checks and what follows from it: the cache, the interrupted run, the standing of a link, the
/// failures that are known. One SQLite file.
///
/// Several processes may use one file at the same time: each waits for the other's writing. Nothing here reads the
/// clock; every date is the caller's.
public final class LinkStore: Sendable {
    /// As many records are written at once, without being asked: a second's worth of a fast run. Fewer cost a
    /// transaction each, more are at risk when the process is killed.
    public static let batchSize = 1_000

    /// How long another process may keep the file locked before an error says so. A transaction takes milliseconds;
    /// only the clearing of a large history takes longer.
    public static let longestWait = Duration.seconds(longestWaitSeconds)

    static let longestWaitSeconds = 20.0
    static let inMemoryPath = ":memory:"

    private let path: String
    private let queue: DatabaseQueue
    private let pending = Locked<[LinkCheckRecord]>([])

    /// Opens a history, and makes it, readable by its owner alone, when there is none.
    ///
    /// Blocks while another process makes or upgrades the same file.
    ///
    /// - Throws: when the file is damaged, another program's or of a newer version, or cannot be made or read.
    public convenience init(path: String) throws(StoreError) {
        try self.init(file: StoreFile(path: path))
    }

    /// Creates a history that goes when the process does.
    ///
    /// - Throws: when there is no memory for it.
    public convenience init() throws(StoreError) {
        try self.init(file: StoreFile(path: LinkStore.inMemoryPath))
    }

    private init(file: StoreFile) throws(StoreError) {
        path = file.path
        queue = try file.open()
    }

    /// A URL as the history files it: without its fragment, and with its credentials taken out.
    ///
    /// Two URLs with one key are one link. The `@` of credentials stays (`https://@host.example/`), so that a page
    /// asked with credentials is not taken for the same page asked without.
    public static func key(for url: String) -> String { StoredText.key(for: url) }

    /// Takes a record into the batch; the batch is written when it is full and by ``flush()``.
    ///
    /// Until then the record is in no answer of this history. Of two records of one URL in one run the later stays.
    ///
    /// - Throws: when the batch was full and could not be written. It is kept, and the next call tries again.
    public func append(_ record: LinkCheckRecord) async throws(StoreError) {
        let count = pending.withLock { batch in
            batch.append(record)
            return batch.count
        }
        if count >= LinkStore.batchSize { try await flush() }
    }

    /// Writes every record appended so far. After it returns, a killed process loses none of them.
    ///
    /// A cancelled task writes all the same.
    ///
    /// - Throws: when they could not be written. They are kept, and the next call tries again.
    public func flush() async throws(StoreError) {
        try await write { _ in }
    }

    /// Writes what is pending, and closes the file. Every call after it throws.
    ///
    /// - Throws: when the pending records could not be written; the file is closed all the same.
    public func close() async throws(StoreError) {
        defer { try? queue.close() }
        try await flush()
    }

    /// Writes the pending records and whatever `body` writes, in one transaction.
    ///
    /// The batch is taken inside the database's own queue. So no flush can return while another still holds records
    /// that were appended before.
    func write<Result: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Result
    ) async throws(StoreError) -> Result {
        try await access { [pending] database in
            let batch = pending.withLock { batch in
                defer { batch = [] }
                return batch
            }
            var result: Result?
            do {
                try database.inTransaction(.immediate) {
                    for record in batch { try record.insert(into: database) }
                    result = try body(database)
                    return .commit
                }
            } catch {
                pending.withLock { $0.insert(contentsOf: batch, at: 0) }
                throw error
            }
            guard let result else { throw StoreError(.misuse, "A transaction gave no result.") }
            return result
        }
    }

    /// Runs `body` on the database's own queue, so that no thread of Swift's pool waits for a disk.
    ///
    /// Unlike GRDB's asynchronous calls it goes on when the task is cancelled: what an interrupted run has found is
    /// written precisely then.
    func access<Result: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Result
    ) async throws(StoreError) -> Result {
        let path = path
        let result: Swift.Result<Result, StoreError> = await withCheckedContinuation { continuation in
            queue.asyncWriteWithoutTransaction { database in
                do {
                    continuation.resume(returning: .success(try body(database)))
                } catch {
                    continuation.resume(returning: .failure(StoreError(error, file: path)))
                }
            }
        }
        return try result.get()
    }
}
