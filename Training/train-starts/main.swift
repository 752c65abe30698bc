import ArgumentParser
import Foundation
import StartTraining

/// Trains the weights that say where entries start; `Training/train-cutting` calls it with the sets that the shipped
/// weights are made from.
struct TrainStarts: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-starts",
        abstract: "Train the weights that say where an entry of an unlabelled bibliography starts.",
        discussion: """
            A row is {"raw": …, "tokens": [[label, text], …]}, one a line. Sections are set from them in many layouts; \
            the same files in the same order give the same weights.
            """)

    @Option(
        name: .customLong("set"), parsing: .singleValue,
        help: ArgumentHelp(
            "Labelled rows, and how often sections are set from them; a fifth is held out. May be repeated.",
            valueName: "file[=times]"))
    var sets: [String] = []

    @Option(name: .long, help: "How many generated entries are added.")
    var generated = 0

    @Option(name: .long, help: "How often sections are set from the generated entries.")
    var generatedTimes = 1

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp("Rows whose entries are left out. May be repeated.", valueName: "file"))
    var exclude: [String] = []

    @Option(name: .long, help: ArgumentHelp("Where the Swift file is written.", valueName: "file"))
    var output: String

    @Option(name: .long, help: "Passes over all lines.")
    var epochs = StartTraining.Settings().epochs

    @Option(name: .long, help: "The squared penalty of the weights.")
    var penalty = StartTraining.Settings().penalty

    @Option(name: .long, help: "The seed of the layouts and of the order of lines.")
    var seed = StartTraining.Settings().seed

    func run() throws {
        var settings = StartTraining.Settings()
        settings.epochs = epochs
        settings.penalty = penalty
        settings.seed = seed
        var training = StartTraining(settings)
        for file in exclude { training.exclude(try Data(contentsOf: URL(filePath: file))) }
        for file in sets {
            let (path, times) = try Self.counted(file)
            let count = training.add(try Data(contentsOf: URL(filePath: path)), repetitions: times)
            Self.say("\(path): \(count) entries")
        }
        if generated > 0 {
            Self.say("generated: \(training.addGenerated(generated, repetitions: generatedTimes)) entries")
        }
        let file = training.file { Self.say($0) }
        try Data(file.utf8).write(to: URL(filePath: output), options: .atomic)
    }

    /// `sets/core.jsonl=3` is the file and how often it is used.
    private static func counted(_ argument: String) throws -> (path: String, times: Int) {
        guard let sign = argument.lastIndex(of: "=") else { return (argument, 1) }
        guard let times = Int(argument[argument.index(after: sign)...]), times > 0 else {
            throw ValidationError("“\(argument)”: what follows = is how often the file is used, a number above 0")
        }
        return (String(argument[..<sign]), times)
    }

    private static func say(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
}

TrainStarts.main()
