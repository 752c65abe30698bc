import EntryLabelling
import Foundation

/// The forward-backward algorithm of one entry during training, with what the gradient needs.
struct TrainingField {
    private let boundaries: [UInt8]
    private let factors: [SIMD16<Float>]
    private let scores: [SIMD16<Float>]
    private let transitions: [SIMD16<Float>]
    private let starts: SIMD16<Float>
    private let ends: SIMD16<Float>
    private var emissions: [SIMD16<Float>] = []
    private var forward: [SIMD16<Float>] = []
    private var backward: [SIMD16<Float>] = []
    /// For each token, the sum over all pairs of labels that end in it.
    private var norms: [Float] = []
    private var logarithm: Float = 0

    init(
        scores: [SIMD16<Float>], boundaries: [UInt8], transitions: [SIMD16<Float>], starts: SIMD16<Float>,
        ends: SIMD16<Float>
    ) {
        self.scores = scores
        self.boundaries = boundaries
        self.transitions = transitions
        self.starts = starts
        self.ends = ends
        var needed = [Bool](repeating: false, count: TokenFeatures.boundaryKinds)
        for boundary in boundaries { needed[Int(boundary)] = true }
        var factors = transitions
        for kind in needed.indices where needed[kind] {
            for state in 0..<16 {
                factors[kind * 16 + state] = TrainingField.exponential(transitions[kind * 16 + state])
            }
        }
        self.factors = factors
        run()
    }

    private mutating func run() {
        let count = scores.count
        forward = [SIMD16<Float>](repeating: .zero, count: count)
        backward = forward
        for score in scores {
            let top = score.max()
            logarithm += top
            emissions.append(TrainingField.exponential(score - top))
        }
        forward[0] = TrainingField.exponential(starts) * emissions[0]
        var sums = [TrainingField.scale(&forward[0])]
        for token in 1..<max(count, 1) {
            let table = Int(boundaries[token]) * 16
            var sum = SIMD16<Float>.zero
            for state in 0..<16 { sum += factors[table + state] * SIMD16(repeating: forward[token - 1][state]) }
            forward[token] = sum * emissions[token]
            sums.append(TrainingField.scale(&forward[token]))
        }
        for sum in sums { logarithm += Float(Foundation.log(Double(sum))) }
        let last = TrainingField.exponential(ends)
        logarithm += Float(Foundation.log(Double((forward[count - 1] * last).sum())))
        backward[count - 1] = last
        _ = TrainingField.scale(&backward[count - 1])
        for token in stride(from: count - 2, through: 0, by: -1) {
            let table = Int(boundaries[token + 1]) * 16
            let after = backward[token + 1] * emissions[token + 1]
            var sum = SIMD16<Float>.zero
            for state in 0..<16 { sum[state] = (factors[table + state] * after).sum() }
            backward[token] = sum
            _ = TrainingField.scale(&backward[token])
        }
        norms = sums.indices.map { max(sums[$0] * (forward[$0] * backward[$0]).sum(), 1e-30) }
    }

    /// The negative logarithm of the probability of these labels.
    func loss(of labels: [UInt8]) -> Float {
        var score = starts[Int(labels[0])] + ends[Int(labels[labels.count - 1])]
        for token in labels.indices {
            score += scores[token][Int(labels[token])]
            if token > 0 {
                score += transitions[Int(boundaries[token]) * 16 + Int(labels[token - 1])][Int(labels[token])]
            }
        }
        return logarithm - score
    }

    /// The probabilities of the labels of a token.
    func marginal(_ token: Int) -> SIMD16<Float> {
        let product = forward[token] * backward[token]
        return product / max(product.sum(), 1e-30)
    }

    /// The probabilities of a label behind another one at the token before.
    func pair(_ token: Int, from state: Int) -> SIMD16<Float> {
        let after = emissions[token] * backward[token]
        let table = Int(boundaries[token]) * 16
        return factors[table + state] * after * (forward[token - 1][state] / norms[token])
    }

    /// Scales to sum 1; the sum before.
    private static func scale(_ values: inout SIMD16<Float>) -> Float {
        let sum = max(values.sum(), 1e-30)
        values /= sum
        return sum
    }

    private static func exponential(_ values: SIMD16<Float>) -> SIMD16<Float> {
        var result = SIMD16<Float>.zero
        for index in 0..<16 { result[index] = Foundation.exp(max(values[index], -80)) }
        return result
    }
}
