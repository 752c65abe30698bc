import EntryLabelling

/// The features of all training rows, numbered densely, those that are met too rarely left out.
struct FeatureTable {
    /// One entry: the numbers of its tokens' features.
    struct Entry {
        var features: [Int32]
        var starts: [Int32]
        /// For each token, the first feature that comes from a word itself.
        var lexicalFrom: [Int32]
        var boundaries: [UInt8]
        var labels: [UInt8]
        var weight: Float
    }

    private(set) var digests: [UInt32] = []
    private(set) var entries: [Entry] = []

    /// Numbers the features of rows. Cost: two passes over all features.
    ///
    /// - Parameter minimum: features met in fewer entries are left out.
    init(_ rows: [(row: TrainingRow, weight: Float)], minimum: Int) {
        var counts: [UInt32: Int32] = [:]
        counts.reserveCapacity(4_000_000)
        for (row, _) in rows {
            for digest in Set(TokenFeatures(row.tokens).digests) { counts[digest, default: 0] += 1 }
        }
        digests = counts.filter { $0.value >= Int32(minimum) }.map(\.key).sorted()
        var numbers: [UInt32: Int32] = [:]
        numbers.reserveCapacity(digests.count)
        for (number, digest) in digests.enumerated() { numbers[digest] = Int32(number) }
        entries.reserveCapacity(rows.count)
        for (row, weight) in rows {
            let features = TokenFeatures(row.tokens)
            var entry = Entry(
                features: [], starts: [0], lexicalFrom: [], boundaries: features.boundaries, labels: row.labels,
                weight: weight)
            for index in row.tokens.indices {
                let range = Int(features.starts[index])..<Int(features.starts[index + 1])
                let lexical = Int(features.lexicalFrom[index])
                for position in range.lowerBound..<lexical {
                    if let number = numbers[features.digests[position]] { entry.features.append(number) }
                }
                entry.lexicalFrom.append(Int32(entry.features.count))
                for position in lexical..<range.upperBound {
                    if let number = numbers[features.digests[position]] { entry.features.append(number) }
                }
                entry.starts.append(Int32(entry.features.count))
            }
            entries.append(entry)
        }
    }
}
