import GRDB

/// The tables, and how a file of an older version becomes one of this.
enum StoreSchema {
    /// The mark of our files in the header of SQLite's format: "RfLk".
    ///
    /// https://sqlite.org/pragma.html#pragma_application_id
    static let applicationID: Int32 = 0x5266_4C6B

    /// All steps, oldest first. A step that was once released is never changed: the next version adds another.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: runs, checks, baselines") { database in
            try database.execute(sql: tables)
        }
        return migrator
    }

    /// `link` keeps each URL once, however many runs check it; all else refers to it by number.
    ///
    /// `finalURL` is empty where it is the URL itself, and `hops` is missing where the only hop is the final URL with
    /// the status: so it is with most links, and it halves the file.
    private static let tables = """
        CREATE TABLE run (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            inputsDigest TEXT NOT NULL,
            settingsDigest TEXT NOT NULL,
            startedAt INTEGER NOT NULL,
            finishedAt INTEGER
        ) STRICT;
        CREATE INDEX runOfWork ON run (inputsDigest, settingsDigest);
        CREATE TABLE link (
            id INTEGER PRIMARY KEY,
            url TEXT NOT NULL UNIQUE
        ) STRICT;
        CREATE TABLE linkCheck (
            id INTEGER PRIMARY KEY,
            run INTEGER NOT NULL REFERENCES run (id) ON DELETE CASCADE,
            link INTEGER NOT NULL REFERENCES link (id),
            checkedAt INTEGER NOT NULL,
            class TEXT NOT NULL,
            code TEXT NOT NULL,
            detail TEXT NOT NULL,
            status INTEGER,
            finalURL TEXT,
            hops TEXT,
            advice TEXT,
            entityTag TEXT,
            lastModified TEXT,
            milliseconds INTEGER,
            contentDigest TEXT,
            UNIQUE (run, link)
        ) STRICT;
        CREATE INDEX checkOfLink ON linkCheck (link, checkedAt, class);
        CREATE TABLE baseline (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            writtenAt INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE baselineEntry (
            baseline INTEGER NOT NULL REFERENCES baseline (id) ON DELETE CASCADE,
            url TEXT NOT NULL,
            class TEXT NOT NULL,
            PRIMARY KEY (baseline, url)
        ) STRICT, WITHOUT ROWID;
        """
}
