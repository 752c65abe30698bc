/// The tables of weights that decide where entries start: each has a weight for every pair of values of two clues, or
/// for every value of one.
package enum StartTable: String, CaseIterable, Sendable {
    case openingAndEnding, openingAndYear, endingAndFit, openingAndFit, layout, neighbours, openingAndLayout

    /// How many weights the table has.
    package var count: Int {
        switch self {
        case .openingAndEnding: StartClues.openings * StartClues.endings
        case .openingAndYear: StartClues.openings * StartClues.years
        case .endingAndFit: StartClues.endings * StartClues.fits
        case .openingAndFit: StartClues.openings * StartClues.fits
        case .layout: StartClues.layouts
        case .neighbours: StartClues.neighbourhoods
        case .openingAndLayout: StartClues.openings * StartClues.layouts
        }
    }

    /// The place in the table of what the clues of a line say.
    package func place(of clues: StartClues) -> Int {
        switch self {
        case .openingAndEnding: Int(clues.opening) * StartClues.endings + Int(clues.ending)
        case .openingAndYear: Int(clues.opening) * StartClues.years + Int(clues.year)
        case .endingAndFit: Int(clues.ending) * StartClues.fits + Int(clues.fit)
        case .openingAndFit: Int(clues.opening) * StartClues.fits + Int(clues.fit)
        case .layout: Int(clues.layout)
        case .neighbours: Int(clues.neighbours)
        case .openingAndLayout: Int(clues.opening) * StartClues.layouts + Int(clues.layout)
        }
    }

    /// The weight of each place, in hundredths of the logarithm of odds.
    var weights: [Int16] {
        switch self {
        case .openingAndEnding: StartWeights.openingAndEnding
        case .openingAndYear: StartWeights.openingAndYear
        case .endingAndFit: StartWeights.endingAndFit
        case .openingAndFit: StartWeights.openingAndFit
        case .layout: StartWeights.layout
        case .neighbours: StartWeights.neighbours
        case .openingAndLayout: StartWeights.openingAndLayout
        }
    }
}

extension StartClues {
    /// The logarithm of the odds that an entry starts here.
    var score: Double {
        let sum = StartTable.allCases.reduce(StartWeights.bias) { $0 + Int($1.weights[$1.place(of: self)]) }
        return Double(sum) / 100
    }
}
