import ArgumentParser

/// The flags that say how the network is asked, named as in curl; the same for every command that asks it.
struct NetworkOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("Use this address for a host and port, as curl does.", valueName: "host:port:address"))
    var resolve: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Connect to another host and port instead, as curl does.", valueName: "host1:port1:host2:port2"))
    var connectTo: [String] = []

    @Option(name: .long, help: ArgumentHelp("Use this proxy, as curl does.", valueName: "url"))
    var proxy: String?

    @Option(name: .long, help: ArgumentHelp("Trust the certificate authorities in this PEM file.", valueName: "file"))
    var cacert: String?

    @Option(name: .long, help: ArgumentHelp("How long one address may take, in seconds.", valueName: "seconds"))
    var timeout: Double?

    @Flag(
        name: .long, inversion: .prefixedNo,
        help: "Ask loopback and private addresses too; they are refused otherwise.")
    var allowPrivate: Bool?
}
