import ArgumentParser

/// The flags of `check`, named as in lychee and curl where those have them.
struct CheckOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "A format, or FORMAT=FILE; may be given again. Formats: human, compact, json, jsonl, junit, sarif, github, summary, gitlab, checkstyle, markdown, csv.",
            valueName: "format"))
    var format: [String] = []

    @Option(name: .long, help: ArgumentHelp("Read every input as this format.", valueName: "format"))
    var from: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Leave out links that match this regular expression; may be given again.", valueName: "regex"))
    var exclude: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("Check these links even where --exclude matches; may be given again.", valueName: "regex"))
    var include: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Statuses that count as good, such as 403,500-502, or HOST=403; may be given again.", valueName: "statuses")
    )
    var accept: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Ask something else where this matches: a regular expression, a blank and a URL, in which $1 or ${name} stands for a group; the first that matches counts; may be given again.",
            valueName: "pattern url"))
    var remap: [String] = []

    @OptionGroup var inputFiles: CheckInputOptions

    @Option(name: .long, help: ArgumentHelp("Resolve relative links against this URL or folder.", valueName: "url"))
    var baseUrl: String?

    @Option(
        name: .long, help: ArgumentHelp("The folder that links beginning with / are looked up in.", valueName: "folder")
    )
    var rootDir: String?

    @Flag(name: .long, inversion: .prefixedNo, help: "Look for the places in files that fragments name.")
    var fragments: Bool = false

    @Flag(
        name: .customLong("soft-404"), inversion: .prefixedNo,
        help: "Look for pages that say “not found” with a success status; asks each folder for an invented address.")
    var softNotFound = false

    @Flag(
        name: .long, inversion: .prefixedNo,
        help: "Ask FTP servers, too, whether they have what ftp:// links name.")
    var ftp = false

    @Flag(
        name: .long, inversion: .prefixedNo,
        help: "Read title, authors, dates and more from each page, and write them with its link.")
    var metadata = false

    @Flag(
        name: .long, inversion: .prefixedNo, help: "Ask nothing of the network; check files, anchors and syntax alone.")
    var offline = false

    @Flag(name: .long, help: "Print the links that would be checked, and check none.")
    var dump = false

    @Option(name: .long, help: ArgumentHelp("So many requests at once, over all hosts.", valueName: "number"))
    var concurrency: Int?

    @Flag(name: .long, help: "Ask every host as fast as it answers; for servers of one's own.")
    var noPace = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The pace of a host: HOST=REQUESTS-PER-SECOND[,AT-ONCE]; may be given again.", valueName: "pace"))
    var pace: [String] = []

    @OptionGroup var network: NetworkOptions

    @OptionGroup var requests: RequestOptions

    @Flag(name: .long, inversion: .prefixedNo, help: "Send the names and passwords of ~/.netrc, as curl does.")
    var netrc = false

    @Flag(name: .long, inversion: .prefixedNo, help: "Fail for links that could not be reached, too.")
    var strict = false

    @Flag(
        name: .long, inversion: .prefixedNo,
        help: "Write the date and how long each link and each of its redirects took.")
    var timings = false

    @Flag(
        name: .long, inversion: .prefixedNo,
        help: "Write, in json and jsonl, the address, HTTP version and certificate of each response.")
    var connections = false

    @Option(
        name: .long,
        help: ArgumentHelp("Remember checks in this file, and take recent ones from it.", valueName: "file"))
    var cache: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "How old a remembered check may be, by what it found: good=1d,moved=1d,blocked=6h,failed=0s; may be given again.",
            valueName: "ages"))
    var maxAge: [String] = []

    @Flag(name: .long, help: "Remember nothing.")
    var noCache = false

    @Flag(name: .long, help: "Go on with the last run of the same links that was interrupted.")
    var resume = false

    @Option(
        name: .long, help: ArgumentHelp("A link is gone only after so many failures in a row.", valueName: "number"))
    var deadAfter: Int?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The failures of --dead-after must lie so far apart: 6d, 12h, 30m.", valueName: "period"))
    var deadOver: String?

    @Flag(name: .long, inversion: .prefixedNo, help: "Fail only for what is new or worse since --write-baseline.")
    var sinceBaseline = false

    @Flag(name: .long, help: "Remember what fails now as known.")
    var writeBaseline = false

    @Option(
        name: .long,
        help: ArgumentHelp("The run's date, such as 2026-11-23T09:00:00Z; by default the clock's.", valueName: "date"))
    var now: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Read this configuration instead of the .referee.yml beside the first input or above it.",
            valueName: "file"))
    var config: String?

    @Flag(name: .long, help: "Read no configuration.")
    var noConfig = false

    @Flag(name: .shortAndLong, help: "Say errors only.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Log retries and hosts that were given up.")
    var verbose = false

    @Option(name: .long, help: ArgumentHelp("Use colours: auto, always or never.", valueName: "when"))
    var color: String = "auto"
}
