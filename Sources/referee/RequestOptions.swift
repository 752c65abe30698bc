import ArgumentParser

/// The flags of `check` that say what is sent and how often, named as in curl and lychee.
struct RequestOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Send this header field: 'Name: value' to every host, 'HOST=Name: value' to one, over https unless HOST is http://HOST; @FILE reads them from a file, one a line; may be given again.",
            valueName: "field"))
    var header: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Send a name and a password to one host: HOST=NAME:PASSWORD, or @FILE with one a line; may be given again.",
            valueName: "login"))
    var user: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The same, with NAME:PASSWORD from an environment variable: HOST=VARIABLE; may be given again.",
            valueName: "variable"))
    var userVariable: [String] = []

    @Option(name: .long, help: ArgumentHelp("What the User-Agent header says.", valueName: "text"))
    var userAgent: String?

    @Option(name: .long, help: ArgumentHelp("How many redirects are followed; 20 by default.", valueName: "number"))
    var maxRedirects: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "How often a request is repeated; by default once after a failure, twice when the server asks for patience.",
            valueName: "number"))
    var maxRetries: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The wait before the first repetition, in seconds; 1 by default, and twice as long each time.",
            valueName: "seconds"))
    var retryWaitTime: Double?
}
