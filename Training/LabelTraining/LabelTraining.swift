import EntryLabelling
public import Foundation

/// Trains the model that labels entries, from files of labelled rows.
public struct LabelTraining {
    /// What training can be told.
    public struct Settings {
        /// Passes over all rows.
        public var epochs = 14
        /// The step size.
        public var rate: Float = 0.15
        /// The share of word features that each step does without.
        public var dropout: Float = 0.6
        /// The share of all other features that each step does without.
        public var shapeDropout: Float = 0.5
        /// The squared penalty of the weights.
        public var penalty: Float = 1e-4
        /// Features in fewer entries are left out.
        public var minimum = 3
        /// Rows of weights in the model; they decide its size, 24 bytes each.
        public var rows = 155_000
        /// The seed of all chance.
        public var seed: UInt64 = 1
        /// How often everything is trained, each time from another seed; the model is the mean. One run's chance moves
        /// the scores of a set of three hundred entries by half a point.
        public var runs = 3

        /// Creates the defaults.
        public init() {}
    }

    private var rows: [(row: TrainingRow, weight: Float)] = []
    private var selection = RowSelection()

    /// Creates a training without rows.
    public init() {}

    /// Leaves out the entries of a file of rows with `raw`, also where their end differs.
    public mutating func exclude(_ file: Data) {
        selection.exclude(file)
    }

    /// Adds the rows of a file: those that are not held out, not excluded and not there yet.
    ///
    /// - Returns: how many rows were added and how many were passed over because they could not be aligned.
    public mutating func add(_ file: Data, weight: Float, isOwn: Bool) -> (added: Int, unaligned: Int) {
        var added = 0
        var unaligned = 0
        for object in selection.rows(of: file, isOwn: isOwn) {
            guard let row = TrainingRow(object) else {
                unaligned += 1
                continue
            }
            if row.tokens.isEmpty { continue }
            rows.append((row, weight))
            added += 1
        }
        return (added, unaligned)
    }

    /// Trains on all rows.
    ///
    /// - Returns: the bytes of the model.
    public func model(_ settings: Settings, report: (String) -> Void) -> [UInt8] {
        let table = FeatureTable(rows, minimum: settings.minimum)
        report("\(rows.count) entries, \(table.digests.count) features")
        var mean: FieldTrainer?
        for run in 0..<max(settings.runs, 1) {
            var trainer = FieldTrainer(
                featureCount: table.digests.count,
                settings: .init(
                    epochs: settings.epochs, rate: settings.rate, penalty: settings.penalty, dropout: settings.dropout,
                    shapeDropout: settings.shapeDropout, seed: settings.seed &+ UInt64(run)))
            trainer.train(table) { epoch, loss in report("run \(run + 1), epoch \(epoch): mean loss \(loss)") }
            // The mean of two, then of that and a third: each run weighs the same.
            mean?.average(with: trainer, weight: 1 / Float(run + 1))
            mean = mean ?? trainer
        }
        guard let trainer = mean else { return [] }
        // Weights say how much a feature changes a label only against the other labels: their mean is taken off.
        let weighted = table.digests.indices.map { index in
            (digest: table.digests[index], row: trainer.weights[index] - trainer.weights[index].sum() / 16)
        }
        let kept = weighted.sorted { left, right in
            let first = (left.row * left.row).sum()
            let second = (right.row * right.row).sum()
            return first != second ? first > second : left.digest < right.digest
        }.prefix(settings.rows)
        return LabelModel.bytes(
            weights: Array(kept), transitions: trainer.transitions, starts: trainer.starts, ends: trainer.ends)
    }
}
