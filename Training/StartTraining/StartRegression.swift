import EntryGeneration
import Foundation
import ReferenceParsing

/// Logistic regression over the tables of clues, by gradient steps with AdaGrad (Duchi et al. 2011) and a squared
/// penalty.
struct StartRegression {
    /// One line: its place in each table, counted through all tables, and whether an entry starts there.
    struct Line {
        var places: [Int]
        var isStart: Bool
    }

    private(set) var weights: [Double]
    private(set) var bias = 0.0

    /// The step size.
    private static let rate = 0.3
    /// Lines in a step.
    private static let batch = 2048

    /// The first place of each table.
    static let offsets: [Int] = StartTable.allCases.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }

    /// - Parameter penalty: the squared penalty of the weights, once an epoch.
    init(_ lines: [Line], epochs: Int, penalty: Double, seed: UInt64) {
        let count = StartRegression.offsets.last ?? 0
        weights = [Double](repeating: 0, count: count)
        var squares = [Double](repeating: 1e-8, count: count)
        var biasSquares = 1e-8
        var random = SplitMix64(seed: seed)
        var order = Array(lines.indices)
        for _ in 0..<epochs {
            for index in order.indices.reversed() where index > 0 { order.swapAt(index, random.below(index + 1)) }
            for first in stride(from: 0, to: order.count, by: StartRegression.batch) {
                let batch = order[first..<min(order.count, first + StartRegression.batch)]
                var gradient = weights.map { $0 * penalty * Double(batch.count) / Double(lines.count) }
                var biasGradient = 0.0
                for line in batch {
                    let error = 1 / (1 + exp(-odds(lines[line]))) - (lines[line].isStart ? 1 : 0)
                    for place in lines[line].places { gradient[place] += error }
                    biasGradient += error
                }
                for place in 0..<count {
                    squares[place] += gradient[place] * gradient[place]
                    weights[place] -= StartRegression.rate * gradient[place] / squares[place].squareRoot()
                }
                biasSquares += biasGradient * biasGradient
                bias -= StartRegression.rate * biasGradient / biasSquares.squareRoot()
            }
        }
    }

    /// The logarithm of the odds that an entry starts at a line.
    func odds(_ line: Line) -> Double {
        line.places.reduce(bias) { $0 + weights[$1] }
    }
}
