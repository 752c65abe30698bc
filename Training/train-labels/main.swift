import ArgumentParser
import Foundation
import LabelTraining

/// Trains the entry labeller's model; `Training/train` calls it with the sets that the shipped model is made from.
struct TrainLabels: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-labels",
        abstract: "Train the model that labels bibliography entries, from files of labelled rows.",
        discussion: """
            A row is {"raw": …, "tokens": [[label, text], …]}, one a line. The same files in the same order give the \
            same model.
            """)

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp("Labelled rows; a fifth of them is held out. May be repeated.", valueName: "file[=weight]"))
    var sets: [String] = []

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("Labelled rows of the generator; all are used. May be repeated.", valueName: "file[=weight]")
    )
    var generated: [String] = []

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("Rows whose entries are left out. May be repeated.", valueName: "file"))
    var exclude: [String] = []

    @Option(name: .long, help: ArgumentHelp("Where the model is written.", valueName: "file"))
    var model: String

    @Option(name: .long, help: "Passes over all rows.")
    var epochs = LabelTraining.Settings().epochs

    @Option(name: .long, help: "Rows of weights that are kept, 24 bytes each.")
    var rows = LabelTraining.Settings().rows

    @Option(name: .long, help: "The seed of the order of rows and of what is dropped.")
    var seed = LabelTraining.Settings().seed

    @Option(name: .long, help: "How often everything is trained; the model is the mean.")
    var runs = LabelTraining.Settings().runs

    func run() throws {
        var training = LabelTraining()
        for file in exclude { training.exclude(try Data(contentsOf: URL(filePath: file))) }
        for (file, isOwn) in sets.map({ ($0, false) }) + generated.map({ ($0, true) }) {
            let (path, weight) = try Self.weighted(file)
            let count = training.add(try Data(contentsOf: URL(filePath: path)), weight: weight, isOwn: isOwn)
            Self.say("\(path): \(count.added) rows, \(count.unaligned) whose parts do not spell the entry")
        }
        var settings = LabelTraining.Settings()
        settings.epochs = epochs
        settings.rows = rows
        settings.seed = seed
        settings.runs = runs
        let bytes = training.model(settings) { Self.say($0) }
        try Data(bytes).write(to: URL(filePath: model), options: .atomic)
        Self.say("\(model): \(bytes.count) bytes")
    }

    /// `sets/core.jsonl=0.5` is the file and its weight.
    private static func weighted(_ argument: String) throws -> (path: String, weight: Float) {
        guard let sign = argument.lastIndex(of: "=") else { return (argument, 1) }
        guard let weight = Float(argument[argument.index(after: sign)...]), weight > 0 else {
            throw ValidationError("“\(argument)”: what follows = is the weight of the rows, a number above 0")
        }
        return (String(argument[..<sign]), weight)
    }

    private static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}

TrainLabels.main()
