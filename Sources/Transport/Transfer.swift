import CCurl
import Web

/// One exchange on the transfer thread: a handle, the way so far and what is coming in.
///
/// It is used again for the next exchange, so that libcurl need not build a handle for each.
final class Transfer {
    /// Lists that belong to the handle's options for good.
    private final class Lists {
        let resolve: StringList
        let connectTo: StringList

        init(_ configuration: TransportConfiguration) throws(TransportError) {
            resolve = try StringList(configuration.resolve)
            connectTo = try StringList(configuration.connectTo)
        }
    }

    let configuration: TransportConfiguration
    let certificates: CertificateMemory
    private let lists: Lists
    private var headerList: StringList?
    /// Whether the handle has the header lines of a request that brings none of its own.
    private var hasStandardHeaders = false
    private var order: TransferLoop.Order?
    /// The way so far.
    var chain: RedirectChain
    private var response: ReceivedResponse
    /// What an FTP server is being asked; nil while the URL is of another protocol.
    var ftp: FTPInquiry?
    /// Whether the handle is set for FTP.
    var isSetForFTP = false
    /// When the exchange began.
    private(set) var exchangeStart = ContinuousClock.now
    /// When the URL was first asked that is being asked.
    private(set) var hopStart = ContinuousClock.now
    private var refusedAddresses: Set<NetworkAddress> = []
    private var isAddressAllowed = false
    /// Whether a hop failed over HTTP/2 and is, as the rest of its exchange, asked over HTTP/1.1.
    private var mustUseHTTP1 = false
    /// What the handle is set to.
    private var usesHTTP1 = false

    /// libcurl's side.
    let easy: EasyHandle

    /// Creates a handle with every option that stays the same.
    init(configuration: TransportConfiguration, certificates: CertificateMemory) throws(TransportError) {
        self.configuration = configuration
        self.certificates = certificates
        lists = try Lists(configuration)
        chain = RedirectChain(from: .nowhere, limit: 0)
        response = ReceivedResponse(headerLimit: 0, bodyLimit: 0)
        easy = try EasyHandle()
        try setOptions()
    }

    /// The order's number.
    var identifier: UInt64 { order?.identifier ?? 0 }

    /// Begins an order.
    func begin(_ order: TransferLoop.Order) throws(TransportError) {
        chain = RedirectChain(
            from: order.request.url, limit: configuration.redirectLimit, allowsFTP: configuration.allowsFTP)
        exchangeStart = ContinuousClock.now
        hopStart = exchangeStart
        ftp = nil
        mustUseHTTP1 = false
        // Cookies last for one exchange: sites that set one and redirect to themselves then work, and no answer
        // depends on what was asked before.
        try easy.set(CURLOPT_COOKIELIST, "ALL")
        self.order = order
    }

    /// Makes the handle ready for the URL that is next.
    func prepareHop() throws(TransportError) {
        response = ReceivedResponse(
            headerLimit: configuration.headerLimit, bodyLimit: configuration.bodyLimit,
            reading: order?.request.reading ?? .whole)
        refusedAddresses = []
        isAddressAllowed = false
        easy.forgetError()
        let isStandard = configuration.headerRules.isEmpty && (order?.request.headers.lines.isEmpty ?? true)
        // Most requests have the same lines as the one before.
        if !isStandard || !hasStandardHeaders {
            let list = try StringList(headerLines())
            try easy.set(CURLOPT_HTTPHEADER, list)
            headerList = consume list
            hasStandardHeaders = isStandard
        }
        if configuration.allowsFTP { try prepareProtocol() }
        try easy.set(CURLOPT_URL, (ftp?.url ?? chain.current).serializedWithoutFragment)
        if mustUseHTTP1 != usesHTTP1 {
            try easy.set(CURLOPT_HTTP_VERSION, mustUseHTTP1 ? ccurl_http_1_1 : ccurl_http_2_tls)
            usesHTTP1 = mustUseHTTP1
        }
        let timeLeft = exchangeStart + configuration.totalTimeout - ContinuousClock.now
        try easy.set(CURLOPT_TIMEOUT_MS, timeLeft.boundedMilliseconds)
    }

    /// Ends the order.
    func end(with outcome: TransferOutcome) {
        guard let order else { return }
        self.order = nil
        response = ReceivedResponse(headerLimit: 0, bodyLimit: 0)
        order.continuation.resume(returning: outcome)
    }

    // MARK: What libcurl's callbacks tell

    func receiveHeaderLine(_ line: [UInt8]) -> Bool {
        ftp == nil ? response.receiveHeaderLine(line) : ftp?.receiveReply(line) ?? false
    }

    func receiveBody(_ bytes: [UInt8]) -> Bool { response.receiveBody(bytes) }

    var wantsBody: Bool { ftp == nil && response.wantsBody }

    func passOver(_ count: Int) -> Bool { ftp == nil ? response.passOver(count) : ftp?.receiveContent() ?? false }

    /// The address guard, asked for each socket.
    func mayConnect(to address: NetworkAddress?) -> Bool {
        guard let address else { return false }
        // The address is the proxy's, which was chosen by the user.
        if !configuration.allowsPrivateAddresses, configuration.proxy == nil, address.refusal != nil {
            refusedAddresses.insert(address)
            return false
        }
        isAddressAllowed = true
        return true
    }

    // MARK: How it ends

    /// Through a proxy the guard sees no address of the target's: what the URL itself says is all it can check.
    func refusalOfLiteral() -> TransferOutcome? {
        guard configuration.proxy != nil, !configuration.allowsPrivateAddresses else { return nil }
        let host = chain.current.host
        if let kind = NetworkAddress(host: host)?.refusal {
            return .failed(
                TransferFailure(.addressRefused, detail: "\(host) is \(kind), which is not asked"), hops: chain.hops)
        }
        let name = host.hasSuffix(".") ? host.dropLast() : host[...]
        guard name == "localhost" || name.hasSuffix(".localhost") else { return nil }
        return .failed(
            TransferFailure(.addressRefused, detail: "\(host) is a loopback name, which is not asked"), hops: chain.hops
        )
    }

    /// Takes the end of a hop; nil when another is to follow: a redirect's target, or the same URL over HTTP/1.1.
    func finishHop(_ code: CURLcode) -> TransferOutcome? {
        if let ftp { return finishFTP(code, ftp) }
        if code == CURLE_HTTP2 || code == CURLE_HTTP2_STREAM, !mustUseHTTP1 {
            mustUseHTTP1 = true
            return nil
        }
        let isStopAtLimit = code == CURLE_WRITE_ERROR && response.stop == .bodyLimitReached
        // What becomes of a body that nobody wants does not matter: a redirect's, and that of a reading of the status
        // alone. There the whole head has come, and it says what was asked: the page answers, as a browser shows and
        // `curl --head` says. The body is read only so that the connection serves again; when it breaks off, stalls or
        // cannot be decoded, that says nothing that a reader of the status would have learned from a HEAD request.
        let isBodyUnwanted = response.isRedirect || response.reading == .statusOnly
        guard response.isHeaderComplete, code == CURLE_OK || isStopAtLimit || isBodyUnwanted else {
            return brokenOutcome(code)
        }
        let (status, reason, headers) = (response.status, response.reason, response.headers)
        switch chain.advance(status: status, reason: reason, headers: headers, facts: facts()) {
        case .answered:
            return TransferOutcome(
                hops: chain.hops, body: response.body, isBodyTruncated: code != CURLE_OK, end: .answered)
        case .failed(let failure):
            return .failed(failure, hops: chain.hops)
        case .follow:
            hopStart = ContinuousClock.now
            return nil
        }
    }

    func cancelledOutcome() -> TransferOutcome {
        .failed(
            TransferFailure(.cancelled, detail: "the run ended while \(chain.current.host) was being asked"),
            hops: chain.hops)
    }

    func outcome(of error: TransportError) -> TransferOutcome {
        .failed(TransferFailure(.other, detail: "\(chain.current.host) was not asked: \(error)"), hops: chain.hops)
    }

    /// A hop without a whole response. The response's head counts as a hop when it came.
    func brokenOutcome(_ code: CURLcode) -> TransferOutcome {
        let host = chain.current.host
        if code == CURLE_COULDNT_RESOLVE_HOST {
            return TransferOutcome(hops: chain.hops, body: [], isBodyTruncated: false, end: .nameNotResolved(host))
        }
        let failure: TransferFailure
        let refused = refusedAddresses.map { "\($0), \($0.refusal ?? "")" }.sorted()
        if code == CURLE_COULDNT_CONNECT, !isAddressAllowed, let first = refused.first {
            failure = TransferFailure(.addressRefused, detail: "\(host) has the address \(first), which is not asked")
        } else {
            failure = TransferFailure(
                code, host: host,
                situation: TransferFailure.Situation(
                    areHeadersTooLarge: response.stop == .headersTooLarge || ftp?.isTooLong == true,
                    isNameResolved: easy.measure(CURLINFO_NAMELOOKUP_TIME_T) > 0,
                    isConnected: easy.measure(CURLINFO_PRETRANSFER_TIME_T) > 0,
                    hasResponseBegun: response.hasBegun || ftp?.hasBegun == true,
                    isHeaderComplete: response.isHeaderComplete || ftp != nil,
                    isBadlyChunked: code == CURLE_RECV_ERROR && response.isHeaderComplete && isBadlyChunked,
                    isFTP: ftp != nil,
                    certificateResult: easy.number(CURLINFO_SSL_VERIFYRESULT),
                    systemError: easy.number(CURLINFO_OS_ERRNO)))
        }
        if response.isHeaderComplete {
            let (status, reason, headers) = (response.status, response.reason, response.headers)
            _ = chain.advance(status: status, reason: reason, headers: headers, facts: facts())
        }
        return .failed(failure, hops: chain.hops)
    }

    /// Whether the failure is one of chunked coding. libcurl has one code for chunks that cannot be read and for a
    /// connection that breaks; its words alone tell them apart. All versions name the “chunk” in the first case
    /// (7.88: “Illegal or missing hexadecimal sequence in chunked-encoding”), none does in the second.
    private var isBadlyChunked: Bool { easy.errorText.lowercased().contains("chunk") }

    // MARK: Options

    private func setOptions() throws(TransportError) {
        try easy.report(to: self)
        try easy.set(CURLOPT_NOSIGNAL, 1)
        // A look-up that hangs in the system's resolver must not hold up this thread when its transfer ends.
        try easy.set(CURLOPT_QUICK_EXIT, 1)
        try easy.set(CURLOPT_PROTOCOLS_STR, configuration.allowsFTP ? "http,https,ftp" : "http,https")
        // A server's word on where its data are is not followed: they come from where it is itself.
        if configuration.allowsFTP { try easy.set(CURLOPT_FTP_SKIP_PASV_IP, 1) }
        if configuration.records.contains(.connection) { try easy.set(CURLOPT_CERTINFO, 1) }
        try easy.set(CURLOPT_FOLLOWLOCATION, 0)
        try easy.set(CURLOPT_HTTP09_ALLOWED, 0)
        try easy.set(CURLOPT_PATH_AS_IS, 1)
        try easy.set(CURLOPT_ACCEPT_ENCODING, "")
        try easy.set(CURLOPT_COOKIEFILE, "")
        try easy.set(CURLOPT_USERAGENT, configuration.userAgent)
        try easy.set(CURLOPT_CONNECTTIMEOUT_MS, configuration.connectTimeout.boundedMilliseconds)
        try easy.set(CURLOPT_LOW_SPEED_LIMIT, max(0, configuration.lowestSpeed))
        try easy.set(CURLOPT_LOW_SPEED_TIME, max(1, configuration.lowSpeedPeriod.boundedMilliseconds / 1_000))
        try easy.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        // Empty, not absent: absent lets libcurl read the environment.
        try easy.set(CURLOPT_PROXY, configuration.proxy ?? "")
        try easy.set(CURLOPT_NOPROXY, "")
        switch configuration.netrc {
        case .none: break
        case .file(let file):
            try easy.set(CURLOPT_NETRC, ccurl_netrc_optional)
            if let file { try easy.set(CURLOPT_NETRC_FILE, file) }
        }
        if let file = configuration.certificateAuthorityFile { try easy.set(CURLOPT_CAINFO, file) }
        if !configuration.resolve.isEmpty { try easy.set(CURLOPT_RESOLVE, lists.resolve) }
        if !configuration.connectTo.isEmpty { try easy.set(CURLOPT_CONNECT_TO, lists.connectTo) }
    }

    /// The request's own header lines, in libcurl's form: `Name: value`, or `Name;` for an empty value.
    private func headerLines() -> [String] {
        guard let request = order?.request else { return [] }
        return RequestHeaders.lines(
            of: request, to: chain.current, isFirstHop: chain.hops.isEmpty, rules: configuration.headerRules)
    }
}

extension WebURL {
    /// What a handle without an order points at.
    fileprivate static let nowhere = WebURL(
        scheme: "", userInformation: nil, host: "", port: nil, path: "", query: nil, fragment: nil)
}
