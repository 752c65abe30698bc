import EntryLabelling
import Foundation

/// Trains a linear-chain conditional random field by stochastic gradient with AdaGrad steps (Duchi et al. 2011) and a
/// squared penalty on the weights. The order of the entries and what is dropped come from a seed.
struct FieldTrainer {
    /// What training can be told.
    struct Settings {
        var epochs: Int
        var rate: Float
        /// The squared penalty, spread over the steps.
        var penalty: Float
        /// The share of word features that a step does without, so that shapes and places learn to stand alone.
        var dropout: Float
        /// The share of all other features that a step does without.
        var shapeDropout: Float
        var seed: UInt64
    }

    private static let states = LabelState.count

    private(set) var weights: [SIMD16<Float>]
    private(set) var transitions: [SIMD16<Float>]
    private(set) var starts = SIMD16<Float>.zero
    private(set) var ends = SIMD16<Float>.zero
    private var weightSquares: [SIMD16<Float>]
    private var transitionSquares: [SIMD16<Float>]
    private var startSquares = SIMD16<Float>(repeating: 1e-2)
    private var endSquares = SIMD16<Float>(repeating: 1e-2)
    private var random: SplitMix64
    private let settings: Settings

    init(featureCount: Int, settings: Settings) {
        weights = [SIMD16<Float>](repeating: .zero, count: featureCount)
        weightSquares = [SIMD16<Float>](repeating: SIMD16(repeating: 1e-2), count: featureCount)
        let tables = TokenFeatures.boundaryKinds * FieldTrainer.states
        transitions = [SIMD16<Float>](repeating: .zero, count: tables)
        transitionSquares = [SIMD16<Float>](repeating: SIMD16(repeating: 1e-2), count: tables)
        random = SplitMix64(seed: settings.seed)
        self.settings = settings
    }

    /// Runs all epochs.
    ///
    /// - Parameter report: called behind each epoch with its number and the mean loss of an entry.
    mutating func train(_ table: FeatureTable, report: (Int, Double) -> Void) {
        var order = Array(table.entries.indices)
        var sum = [SIMD16<Float>](repeating: .zero, count: weights.count)
        var transitionSum = [SIMD16<Float>](repeating: .zero, count: transitions.count)
        var startSum = SIMD16<Float>.zero
        var endSum = SIMD16<Float>.zero
        var summed: Float = 0
        for epoch in 1...settings.epochs {
            for index in order.indices.reversed() where index > 0 {
                order.swapAt(index, Int(random.next() % UInt64(index + 1)))
            }
            var loss = 0.0
            for index in order { loss += Double(step(table.entries[index])) }
            report(epoch, loss / Double(max(order.count, 1)))
            // The mean of the later epochs' weights generalises better than the last.
            if epoch * 2 > settings.epochs {
                for index in weights.indices { sum[index] += weights[index] }
                for index in transitions.indices { transitionSum[index] += transitions[index] }
                startSum += starts
                endSum += ends
                summed += 1
            }
        }
        guard summed > 0 else { return }
        weights = sum.map { $0 / summed }
        transitions = transitionSum.map { $0 / summed }
        starts = startSum / summed
        ends = endSum / summed
    }

    /// Moves all weights towards another's: by half, they are the mean of both.
    mutating func average(with other: FieldTrainer, weight: Float) {
        for index in weights.indices { weights[index] += (other.weights[index] - weights[index]) * weight }
        for index in transitions.indices {
            transitions[index] += (other.transitions[index] - transitions[index]) * weight
        }
        starts += (other.starts - starts) * weight
        ends += (other.ends - ends) * weight
    }

    /// One gradient step on one entry; its loss before the step.
    private mutating func step(_ entry: FeatureTable.Entry) -> Float {
        let count = entry.labels.count
        guard count > 0 else { return 0 }
        var kept = entry.features
        let lexical = UInt64(Double(settings.dropout) * Double(UInt32.max))
        let other = UInt64(Double(settings.shapeDropout) * Double(UInt32.max))
        for token in 0..<count {
            let middle = Int(entry.lexicalFrom[token])
            for index in Int(entry.starts[token])..<middle where random.next() >> 32 < other { kept[index] = -1 }
            for index in middle..<Int(entry.starts[token + 1]) where random.next() >> 32 < lexical { kept[index] = -1 }
        }
        var scores = [SIMD16<Float>](repeating: .zero, count: count)
        for token in 0..<count {
            var score = SIMD16<Float>.zero
            for index in Int(entry.starts[token])..<Int(entry.starts[token + 1]) where kept[index] >= 0 {
                score += weights[Int(kept[index])]
            }
            scores[token] = score
        }
        let field = TrainingField(
            scores: scores, boundaries: entry.boundaries, transitions: transitions, starts: starts, ends: ends)
        let loss = field.loss(of: entry.labels)
        apply(entry, kept, field)
        return loss
    }

    private mutating func apply(_ entry: FeatureTable.Entry, _ kept: [Int32], _ field: TrainingField) {
        let count = entry.labels.count
        let penalty = settings.penalty
        for token in 0..<count {
            var gradient = field.marginal(token)
            gradient[Int(entry.labels[token])] -= 1
            gradient *= entry.weight
            let squared = gradient * gradient
            if squared.max() < 1e-10 { continue }
            for index in Int(entry.starts[token])..<Int(entry.starts[token + 1]) where kept[index] >= 0 {
                let feature = Int(kept[index])
                weightSquares[feature] += squared
                let change = (gradient + weights[feature] * penalty) * settings.rate
                weights[feature] -= change / weightSquares[feature].squareRoot()
            }
        }
        for token in 1..<max(count, 1) {
            let table = Int(entry.boundaries[token]) * FieldTrainer.states
            let before = Int(entry.labels[token - 1])
            let label = Int(entry.labels[token])
            for state in 0..<FieldTrainer.states {
                var gradient = field.pair(token, from: state)
                if state == before { gradient[label] -= 1 }
                gradient *= entry.weight
                FieldTrainer.update(
                    &transitions[table + state], &transitionSquares[table + state], gradient, settings.rate)
            }
        }
        var gradient = field.marginal(0)
        gradient[Int(entry.labels[0])] -= 1
        FieldTrainer.update(&starts, &startSquares, gradient * entry.weight, settings.rate)
        gradient = field.marginal(count - 1)
        gradient[Int(entry.labels[count - 1])] -= 1
        FieldTrainer.update(&ends, &endSquares, gradient * entry.weight, settings.rate)
    }

    /// Static, because a method of the trainer would hold on to the arrays whose elements it changes.
    private static func update(
        _ weight: inout SIMD16<Float>, _ squares: inout SIMD16<Float>, _ gradient: SIMD16<Float>, _ rate: Float
    ) {
        squares += gradient * gradient
        weight -= gradient * rate / squares.squareRoot()
    }
}

/// Numbers from a seed (Steele et al. 2014).
struct SplitMix64 {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
