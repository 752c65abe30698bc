import Bibliography
import Documents
import EntryGeneration
public import Foundation
import LabelTraining
import ReferenceParsing

/// Trains the weights that say where an entry of an unlabelled bibliography starts, from sections that are set from known
/// entries.
public struct StartTraining {
    /// What training can be told.
    public struct Settings {
        /// Passes over all lines.
        public var epochs = 30
        /// The squared penalty of the weights.
        public var penalty = 3.0
        /// The seed of all chance.
        public var seed: UInt64 = 1

        /// Creates the defaults.
        public init() {}
    }

    private var selection = RowSelection()
    private var lines: [StartRegression.Line] = []
    private let settings: Settings

    /// Creates a training without sections.
    public init(_ settings: Settings = Settings()) { self.settings = settings }

    /// Leaves out the entries of a file of rows with `raw`, also where their end differs.
    public mutating func exclude(_ file: Data) { selection.exclude(file) }

    /// Sets sections from the rows of a file: those that are not held out, not excluded and not there yet.
    ///
    /// - Parameter repetitions: how often sections are set from the same entries, differently each time.
    /// - Returns: how many entries were used.
    public mutating func add(_ file: Data, repetitions: Int) -> Int {
        let entries = selection.rows(of: file, isOwn: false).compactMap { PlainEntry($0) }
        set(entries, repetitions: repetitions)
        return entries.count
    }

    /// Sets sections from generated entries, each from entries of one layout and language.
    ///
    /// - Returns: how many entries were used.
    public mutating func addGenerated(_ count: Int, repetitions: Int) -> Int {
        var weights = SamplingWeights()
        weights.damaged = 0
        let generator = EntryGenerator(seed: settings.seed, weights: weights)
        var lists: [String: [PlainEntry]] = [:]
        for row in 0..<count {
            let entry = generator.entry(row: row)
            guard let plain = PlainEntry(entry) else { continue }
            lists["\(entry.layout) \(entry.language)", default: []].append(plain)
        }
        // One list behind the other: a section has at most one change of layout.
        let entries = lists.sorted { $0.key < $1.key }.flatMap(\.value)
        set(entries, repetitions: repetitions)
        return entries.count
    }

    /// Trains on all sections.
    ///
    /// - Returns: the Swift file with the weights.
    public func file(report: (String) -> Void) -> String {
        let regression = StartRegression(
            lines, epochs: settings.epochs, penalty: settings.penalty, seed: settings.seed)
        let right = lines.count { (regression.odds($0) > 0) == $0.isStart }
        report("\(lines.count) lines, \(lines.count { $0.isStart }) starts; \(right) lines told rightly one by one")
        return StartWeightsFile.text(regression)
    }

    private mutating func set(_ entries: [PlainEntry], repetitions: Int) {
        var setter = SectionSetter(seed: settings.seed)
        for _ in 0..<repetitions {
            for section in setter.sections(of: entries) { lines += StartTraining.lines(of: section) }
        }
    }

    /// The lines as the cutting sees them.
    private static func lines(of section: SetSection) -> [StartRegression.Line] {
        let text = SourceText(section.text)
        let whole = BibliographySection(heading: nil, bytes: 0..<text.bytes.count)
        let lines = SectionLine.lines(of: whole, in: text)
        return zip(lines, StartClues.all(lines)).map { line, clues in
            let places = zip(StartTable.allCases, StartRegression.offsets).map { $1 + $0.place(of: clues) }
            return .init(places: places, isStart: section.starts.contains(line.range.lowerBound))
        }
    }
}
