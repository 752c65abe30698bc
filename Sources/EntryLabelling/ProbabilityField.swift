/// The forward-backward algorithm in the probability domain, each step scaled to sum 1 (Rabiner 1989, section V.A).
struct ProbabilityField {
    private var forward: [SIMD16<Float>] = []
    private var backward: [SIMD16<Float>] = []

    init(scores: [SIMD16<Float>], boundaries: [UInt8], model: LabelModel) {
        let factors = model.factors
        let reversed = model.reversedFactors
        var emissions = scores
        for index in emissions.indices {
            emissions[index] = FastExponential.exp(emissions[index] - emissions[index].max())
        }
        forward = [SIMD16<Float>](repeating: .zero, count: scores.count)
        backward = forward
        guard let last = scores.indices.last else { return }
        forward[0] = ProbabilityField.scaled(FastExponential.exp(model.starts - model.starts.max()) * emissions[0])
        if last > 0 {
            for index in 1...last {
                let table = Int(boundaries[index]) * LabelState.count
                let before = forward[index - 1]
                var sum = SIMD16<Float>.zero
                for state in 0..<LabelState.count {
                    sum += factors[table + state] * SIMD16<Float>(repeating: before[state])
                }
                forward[index] = ProbabilityField.scaled(sum * emissions[index])
            }
        }
        backward[last] = ProbabilityField.scaled(FastExponential.exp(model.ends - model.ends.max()))
        for index in stride(from: last - 1, through: 0, by: -1) {
            let table = Int(boundaries[index + 1]) * LabelState.count
            let after = backward[index + 1] * emissions[index + 1]
            var sum = SIMD16<Float>.zero
            for state in 0..<LabelState.count {
                sum += reversed[table + state] * SIMD16<Float>(repeating: after[state])
            }
            backward[index] = ProbabilityField.scaled(sum)
        }
    }

    /// The probabilities of the labels at a token.
    func marginal(at index: Int) -> SIMD16<Float> { ProbabilityField.scaled(forward[index] * backward[index]) }

    @inline(__always)
    private static func scaled(_ values: SIMD16<Float>) -> SIMD16<Float> {
        let sum = values.sum()
        return sum > 0 ? values / sum : SIMD16(repeating: 1 / 16)
    }
}

/// The exponential function, good to three digits, which is what a confidence needs.
enum FastExponential {
    /// Adding it leaves the nearest whole number in the lowest bits of the mantissa.
    private static let rounding: Float = 12_582_912

    /// Below -80 and above 80 the result stays at the value there.
    @inline(__always)
    static func exp(_ value: SIMD16<Float>) -> SIMD16<Float> {
        // 2^x: the whole part goes into the exponent, a polynomial stands for the rest in ±0.5.
        let limit = SIMD16<Float>(repeating: 115)
        let scaled = pointwiseMin(pointwiseMax(value * 1.442_695, -limit), limit)
        let shifted = scaled + rounding
        let rest = scaled - (shifted - rounding)
        let power = ((rest * 0.055_504_1 + 0.240_226_5) * rest + 0.693_147_2) * rest + 1
        var result = SIMD16<Float>.zero
        for index in 0..<16 {
            let exponent = shifted[index].bitPattern &<< 23
            result[index] = Float(bitPattern: power[index].bitPattern &+ exponent)
        }
        return result
    }
}
