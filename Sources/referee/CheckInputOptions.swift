import ArgumentParser

/// The flags that say which files `check` reads, named as in lychee.
struct CheckInputOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Read more inputs from this file, or - for standard input: one a line; lines that begin with # are passed over.",
            valueName: "file"))
    var filesFrom: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Leave out files whose path matches this regular expression; may be given again.", valueName: "regex"))
    var excludePath: [String] = []

    @Flag(name: .long, inversion: .prefixedNo, help: "Read hidden files in folders, too.")
    var hidden = false

    @Flag(name: .long, help: "Do not heed .refereeignore.")
    var noIgnore = false
}
