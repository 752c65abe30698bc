import ArgumentParser

/// The flags of `verify`. Each is also a key of `.referee.yml`; a flag wins.
struct VerifyOptions: ParsableArguments {
    @Option(
        name: .long, parsing: .upToNextOption,
        help: ArgumentHelp("Stored snapshots: WARC files, or folders of them.", valueName: "file-or-folder"))
    var snapshots: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The file that the article's references stand in: BibLaTeX, RIS, CSL-JSON, JATS, …", valueName: "file"))
    var bibliography: String?

    @Flag(name: .long, inversion: .prefixedNo, help: "Ask nothing of the network; rest on stored snapshots alone.")
    var offline: Bool?

    @Option(
        name: .long,
        help: ArgumentHelp("The folder for the reports; by default the article's own.", valueName: "folder"))
    var output: String?

    @Option(
        name: .long, help: ArgumentHelp("The formats, separated by commas: html, json, md.", valueName: "formats"))
    var format: String?

    @OptionGroup var network: NetworkOptions

    @Option(
        name: .long,
        help: ArgumentHelp("Do not ask URLs that contain this text; may be given again.", valueName: "text"))
    var exclude: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("A capture within so many days of the consulted date is near.", valueName: "days"))
    var nearDays: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The run's date, such as 2026-11-23 or 2026-11-23T09:00:00Z; by default the clock's.", valueName: "date"))
    var now: String?

    @Option(name: .long, help: ArgumentHelp("Exit with 1 from this level on: A, B, C or G.", valueName: "level"))
    var failOn: String?

    @Flag(name: .long, inversion: .prefixedNo, help: "Exit with 2 when something was unreachable.")
    var strict: Bool?

    @Option(name: .long, help: ArgumentHelp("Read this configuration instead of .referee.yml.", valueName: "file"))
    var config: String?

    @Flag(name: .shortAndLong, help: "Say errors only.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Log retries and durations.")
    var verbose = false

    @Option(name: .long, help: ArgumentHelp("Use colours: auto, always or never.", valueName: "when"))
    var color: String?
}
