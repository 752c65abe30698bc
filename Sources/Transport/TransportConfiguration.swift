/// How transfers are made. Every limit bounds what a hostile or broken server can cost.
public struct TransportConfiguration: Hashable, Sendable {
    /// 8 MiB: the heads of nearly all pages and most articles in PDF fit; 500 in memory at once are 4 GB.
    public static let defaultBodyLimit = 8 << 20
    /// 256 KiB: sixteen times what common servers send at most (8 to 16 KiB), a quarter of what an attack needs.
    public static let defaultHeaderLimit = 256 << 10
    /// 20, as in browsers.
    public static let defaultRedirectLimit = 20

    /// How long a connection may take, TLS included.
    public var connectTimeout: Duration = .seconds(10)
    /// How long a whole exchange may take, all redirects together.
    public var totalTimeout: Duration = .seconds(30)
    /// What the User-Agent header says.
    public var userAgent = "Mozilla/5.0 (compatible; Referee; citation checker)"
    /// How many bytes of a body are kept, counted after decoding; the rest is not read.
    public var bodyLimit = defaultBodyLimit
    /// How many bytes the status lines and header lines of one response may have together.
    public var headerLimit = defaultHeaderLimit
    /// Below how many bytes a second, averaged, a server counts as too slow.
    public var lowestSpeed = 100
    /// For how long a server may be too slow, waiting for its first byte included. Whole seconds.
    public var lowSpeedPeriod: Duration = .seconds(15)
    /// How many redirects are followed.
    public var redirectLimit = defaultRedirectLimit
    /// Addresses for names, as curl's `--resolve`: `HOST:PORT:ADDRESS[,ADDRESS]…`.
    public var resolve: [String] = []
    /// Other places to connect to, as curl's `--connect-to`: `HOST1:PORT1:HOST2:PORT2`, each part may be empty.
    public var connectTo: [String] = []
    /// A proxy, as curl's `--proxy`. Without one none is used, whatever `http_proxy` and its like in the environment
    /// say: two machines with the same arguments do the same.
    public var proxy: String?
    /// Names and passwords by host, as curl's `--netrc-optional` and `--netrc-file`.
    public enum Netrc: Hashable, Sendable {
        /// None are sent.
        case none
        /// Those of a file; nil for `.netrc` in the home folder.
        case file(String?)
    }

    /// Names and passwords by host.
    public var netrc = Netrc.none
    /// Header fields for every host or for single servers, names and passwords among them.
    public var headerRules: [HeaderRule] = []
    /// A PEM file of certificate authorities to trust, as curl's `--cacert`.
    public var certificateAuthorityFile: String?
    /// Whether loopback, private and other addresses that are not of the public Internet may be asked.
    ///
    /// Otherwise the address of each connection is checked when its socket is opened, at every redirect, so that a
    /// name whose address changes between check and use gains nothing. With a ``proxy`` the name is looked up by the
    /// proxy and its address is out of sight: then only addresses written in the URL and the names `localhost` and
    /// `*.localhost` are refused, and the proxy must guard the rest. The proxy itself may have any address.
    public var allowsPrivateAddresses = false
    /// Whether `ftp` URLs are asked, and redirects to them followed. What they name is not transferred: a check says
    /// whether it is there. Connections are made to the server alone, in passive mode, under the same guard and limits.
    public var allowsFTP = false
    /// What is recorded of each hop besides its response. It costs time and memory, so that nothing is by default.
    public struct HopRecords: OptionSet, Hashable, Sendable {
        /// The bits.
        public let rawValue: Int
        /// When a hop began and how long it took.
        public static let timing = HopRecords(rawValue: 1)
        /// The address, the version of HTTP and the server's certificate.
        public static let connection = HopRecords(rawValue: 2)

        /// Creates a set.
        public init(rawValue: Int) { self.rawValue = rawValue }
    }

    /// What is recorded of each hop besides its response.
    public var records: HopRecords = []
    /// Names that exist. A name counts as gone from the DNS only when one of these is found in the same run.
    public var controlNames = ["example.com", "iana.org", "wikipedia.org"]

    /// Creates the default configuration.
    public init() {}

    /// Checks what libcurl would otherwise complain of at each transfer.
    func validate() throws(TransportError) {
        for entry in resolve {
            let parts = entry.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, !parts[0].isEmpty, UInt16(parts[1]) != nil, !parts[2].isEmpty else {
                throw TransportError(
                    .invalidOption, "“\(entry)” cannot be used to resolve a name: write HOST:PORT:ADDRESS")
            }
        }
        for entry in connectTo where entry.utf8.count(where: { $0 == UInt8(ascii: ":") }) < 3 {
            throw TransportError(
                .invalidOption, "“\(entry)” does not say where to connect to: write HOST1:PORT1:HOST2:PORT2")
        }
        guard bodyLimit > 0, headerLimit > 0, redirectLimit >= 0 else {
            throw TransportError(.invalidOption, "limits of bodies and headers must be positive")
        }
    }
}

extension Duration {
    /// Whole milliseconds, at least 1 and at most a day: 0 would mean “no limit” to libcurl.
    var boundedMilliseconds: Int {
        let (seconds, attoseconds) = components
        guard seconds >= 0, seconds < 86_400 else { return seconds < 0 ? 1 : 86_400_000 }
        return max(1, Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000))
    }
}
