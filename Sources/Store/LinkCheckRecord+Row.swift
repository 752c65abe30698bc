import Foundation
import GRDB
import Verification

extension LinkCheckRecord {
    /// What a query selects for ``init(_:)``, from `linkCheck` joined with `link`.
    static let columns = "link.url, run, " + values.joined(separator: ", ")

    private static let values = [
        "checkedAt", "class", "code", "detail", "status", "finalURL", "hops", "advice", "entityTag", "lastModified",
        "milliseconds", "contentDigest",
    ]

    private static let insertion = """
        INSERT INTO linkCheck (run, link, \(values.joined(separator: ", ")))
        VALUES (\(Array(repeating: "?", count: values.count + 2).joined(separator: ", ")))
        ON CONFLICT (run, link) DO UPDATE SET \(values.map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
        """

    /// Writes the record, and the URL when it is new.
    func insert(into database: Database) throws {
        let link: Int64
        let search = try database.cachedStatement(sql: "SELECT id FROM link WHERE url = ?")
        if let known = try Int64.fetchOne(search, arguments: [url]) {
            link = known
        } else {
            try database.cachedStatement(sql: "INSERT INTO link (url) VALUES (?)").execute(arguments: [url])
            link = database.lastInsertedRowID
        }
        try database.cachedStatement(sql: LinkCheckRecord.insertion).execute(arguments: [
            run, link, checkedAt.storedSeconds, outcome.linkClass.rawValue, outcome.code, outcome.detail,
            outcome.status, outcome.finalURL == url ? "" : outcome.finalURL, try storedHops, outcome.advice, entityTag,
            lastModified, milliseconds, contentDigest,
        ])
    }

    /// Reads a record; nil when it is of a class that this version does not know, or its hops cannot be read. Such a
    /// link is simply checked again.
    init?(_ row: Row) {
        // Never `row[0] as Int64`: that ends the process where a damaged file holds something else.
        func value<Value: DatabaseValueConvertible>(_ index: Int, as type: Value.Type = Value.self) -> Value? {
            guard index < row.count else { return nil }
            return Value.fromDatabaseValue(row[index])
        }
        guard let url: String = value(0), let run: Int64 = value(1), let seconds: Int64 = value(2),
            let linkClass = value(3, as: String.self).flatMap(LinkClass.init(rawValue:)), let code: String = value(4),
            let detail: String = value(5)
        else { return nil }
        let status: Int? = value(6)
        let finalURL = value(7, as: String.self).map { $0.isEmpty ? url : $0 }
        guard let hops = LinkCheckRecord.hops(value(8), finalURL: finalURL, status: status) else { return nil }
        self.init(
            url: url, run: run, checkedAt: Date(storedSeconds: seconds),
            outcome: LinkOutcome(
                linkClass, code: code, detail: detail, status: status, finalURL: finalURL, hops: hops,
                advice: value(9)),
            entityTag: value(10), lastModified: value(11), milliseconds: value(12), contentDigest: value(13))
    }

    private struct StoredHop: Codable {
        var url: String
        var status: Int
    }

    private static func onlyHop(finalURL: String?, status: Int?) -> [LinkHop]? {
        guard let finalURL, let status else { return nil }
        return [LinkHop(url: finalURL, status: status)]
    }

    private var storedHops: String? {
        get throws {
            if outcome.hops == LinkCheckRecord.onlyHop(finalURL: outcome.finalURL, status: outcome.status) {
                return nil
            }
            if outcome.hops.isEmpty { return "[]" }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let hops = outcome.hops.map { StoredHop(url: $0.url, status: $0.status) }
            return String(decoding: try encoder.encode(hops), as: UTF8.self)
        }
    }

    private static func hops(_ stored: String?, finalURL: String?, status: Int?) -> [LinkHop]? {
        guard let stored else { return onlyHop(finalURL: finalURL, status: status) }
        if stored == "[]" { return [] }
        guard let hops = try? JSONDecoder().decode([StoredHop].self, from: Data(stored.utf8)) else { return nil }
        return hops.map { LinkHop(url: $0.url, status: $0.status) }
    }
}
