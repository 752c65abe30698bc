import GRDB

/// The checks of a run, one after the other.
public struct LinkChecks: AsyncSequence, Sendable {
    /// Rows read at once: enough that the way to the database's queue does not count, little enough for any memory.
    static let pageSize = 500

    let store: LinkStore
    let run: LinkRun.ID

    /// Starts at the first check.
    public func makeAsyncIterator() -> Iterator { Iterator(store: store, run: run) }

    /// A place in the checks of a run.
    public struct Iterator: AsyncIteratorProtocol {
        private let store: LinkStore
        private let run: LinkRun.ID
        private var page: ArraySlice<LinkCheckRecord> = []
        private var lastLink: Int64? = Int64.min

        init(store: LinkStore, run: LinkRun.ID) {
            self.store = store
            self.run = run
        }

        /// The next check; nil after the last.
        ///
        /// - Throws: when the history cannot be read.
        public mutating func next(
            isolation actor: isolated (any Actor)? = #isolation
        ) async throws(StoreError) -> LinkCheckRecord? {
            while page.isEmpty, let last = lastLink {
                (page, lastLink) = try await store.page(of: run, after: last)
            }
            return page.popFirst()
        }

        /// The next check; nil after the last.
        ///
        /// - Throws: when the history cannot be read.
        public mutating func next() async throws(StoreError) -> LinkCheckRecord? {
            try await next(isolation: #isolation)
        }
    }
}

extension LinkStore {
    /// The next checks of a run, and the number of the last link among them: nil when there are no more.
    fileprivate func page(
        of run: LinkRun.ID, after last: Int64
    ) async throws(StoreError) -> (ArraySlice<LinkCheckRecord>, Int64?) {
        try await access { database in
            let search = try database.cachedStatement(
                sql: """
                    SELECT \(LinkCheckRecord.columns), link FROM linkCheck JOIN link ON link.id = link
                    WHERE run = ? AND link > ? ORDER BY link LIMIT \(LinkChecks.pageSize)
                    """)
            var page: ArraySlice<LinkCheckRecord> = []
            var lastLink: Int64?
            let rows = try Row.fetchCursor(search, arguments: [run, last])
            while let row = try rows.next() {
                if let record = LinkCheckRecord(row) { page.append(record) }
                lastLink = row.count > 0 ? Int64.fromDatabaseValue(row[row.count - 1]) : nil
            }
            return (page, lastLink)
        }
    }
}
