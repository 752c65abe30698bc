import ReferenceParsing

/// Writes weights as the Swift file that the cutting of entries is built with.
enum StartWeightsFile {
    /// The longest line that the formatter leaves alone.
    private static let width = 120

    static func text(_ regression: StartRegression) -> String {
        var text = """
            /// What the clues about a line say about its being the start of an entry: hundredths of the logarithm of odds.
            ///
            /// Made by `Training/train-cutting`; `Training/README.md` says from what.
            enum StartWeights {
                /// What speaks for a start when nothing is known.
                static let bias = \(hundredths(regression.bias))

            """
        for (table, offset) in zip(StartTable.allCases, StartRegression.offsets) {
            let weights = regression.weights[offset..<offset + table.count].map(hundredths)
            text += "\n    static let \(table.rawValue): [Int16] = [\n\(rows(weights))    ]\n"
        }
        return text + "}\n"
    }

    private static func hundredths(_ weight: Double) -> Int16 {
        Int16(max(-30_000, min(30_000, (weight * 100).rounded())))
    }

    private static func rows(_ weights: [Int16]) -> String {
        let indentation = String(repeating: " ", count: 8)
        var text = ""
        var row = indentation
        for weight in weights {
            let part = (row == indentation ? "" : " ") + "\(weight),"
            if row.count + part.count > width {
                text += row + "\n"
                row = indentation + "\(weight),"
            } else {
                row += part
            }
        }
        return text + row + "\n"
    }
}
