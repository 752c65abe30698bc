import CCurl
import Web

extension Transfer {
    /// What is to be recorded of the hop that has just ended; nil when nothing is.
    func facts() -> HopFacts? {
        let records = configuration.records
        guard !records.isEmpty else { return nil }
        let timing = HopTiming(start: hopStart - exchangeStart, duration: ContinuousClock.now - hopStart)
        return HopFacts(
            timing: records.contains(.timing) ? timing : nil,
            connection: records.contains(.connection) ? connection() : nil)
    }

    private func connection() -> HopConnection {
        let address = easy.text(CURLINFO_PRIMARY_IP).flatMap { $0.isEmpty ? nil : $0 }
        let port = easy.number(CURLINFO_PRIMARY_PORT)
        let isSecure = chain.current.scheme == "https"
        return HopConnection(
            address: address, port: port > 0 ? UInt16(exactly: port) : nil,
            httpVersion: Transfer.httpVersions[easy.number(CURLINFO_HTTP_VERSION)],
            certificate: isSecure
                ? certificates.certificate(of: easy, address: address ?? "", port: port) : nil)
    }

    private static let httpVersions = [
        ccurl_http_1_0: "1.0", ccurl_http_1_1: "1.1", ccurl_http_2: "2", ccurl_http_3: "3",
    ]
}
