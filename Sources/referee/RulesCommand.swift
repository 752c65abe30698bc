import ArgumentParser
import Verification

/// `referee rules`: the rules and verdicts with their texts, from the one table; the README's list is made of it.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Print the rules with their levels and help texts.")

    /// The formats of the list.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown
    }

    @Option(name: .long, help: ArgumentHelp("The format.", valueName: "format"))
    var format: Format = .text

    func run() {
        switch format {
        case .text:
            for rule in Rule.allCases {
                print("\(rule.level.rawValue)  \(rule.identifier)\n   \(rule.title). \(rule.help)")
            }
        case .markdown:
            print("| rule | level | what it says | what it means, what to do |\n| --- | --- | --- | --- |")
            for rule in Rule.allCases {
                print("| `\(rule.identifier)` | \(rule.level.rawValue) | \(rule.title) | \(rule.help) |")
            }
        }
    }
}
