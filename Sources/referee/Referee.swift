import ArgumentParser

/// The command-line tool.
@main
struct Referee: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "referee",
        abstract: "Verifies the citations of an article and writes a report next to it.",
        discussion: """
            Exit codes: 0 no finding at or above --fail-on; 1 findings; 2 incomplete (only with --strict);
            64 wrong usage; 65 an article or entry that cannot be read; 66 no such input;
            73 a report that cannot be written; 130 ended by a signal, with the results so far.
            """,
        version: Version.current,
        subcommands: [VerifyCommand.self, CheckCommand.self, ParseCommand.self, ConvertCommand.self, RulesCommand.self])

    static func main() async {
        Interruption.begin()
        await main(nil)
    }
}

/// The tool's version.
enum Version {
    static let current = "0.1.0"
}
