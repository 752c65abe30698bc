package import Foundation

/// Chooses the rows of labelled files that may be trained on: not those that are held out, that measure something else,
/// or that were there already.
package struct RowSelection {
    private var keys: Set<String> = []
    private var excluded: Set<Substring> = []

    /// So many letters and digits of an entry's start tell it from others, whatever was done to its URL.
    private static let startLength = 40

    /// Creates a selection that has seen no rows.
    package init() {}

    /// Leaves out the entries of a file of rows with `raw`, also where their end differs.
    package mutating func exclude(_ file: Data) {
        for row in RowSelection.objects(file) {
            guard let text = row["raw"] as? String else { continue }
            excluded.insert(TrainingSplit.key(of: text).prefix(RowSelection.startLength))
        }
    }

    /// The rows of a file that may be trained on, in order.
    ///
    /// - Parameter isOwn: whether the rows come from the generator, of which nothing is held out.
    package mutating func rows(of file: Data, isOwn: Bool) -> [[String: Any]] {
        RowSelection.objects(file).filter { object in
            guard let text = object["raw"] as? String else { return false }
            let key = TrainingSplit.key(of: text)
            return (isOwn || !TrainingSplit.digest(of: key).isMultiple(of: 5))
                && !excluded.contains(key.prefix(RowSelection.startLength)) && keys.insert(key).inserted
        }
    }

    private static func objects(_ file: Data) -> [[String: Any]] {
        file.split(separator: 0x0A).compactMap {
            (try? JSONSerialization.jsonObject(with: Data($0))) as? [String: Any]
        }
    }
}
