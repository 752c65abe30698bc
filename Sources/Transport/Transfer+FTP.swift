import CCurl
import Web

extension Transfer {
    /// Sets the handle for HTTP, or for what is asked of an FTP server.
    func prepareProtocol() throws(TransportError) {
        if ftp == nil, chain.current.isFTP {
            ftp = FTPInquiry(chain.current, replyLimit: configuration.headerLimit)
        }
        guard let ftp else {
            guard isSetForFTP else { return }
            isSetForFTP = false
            try easy.set(CURLOPT_HTTPPROXYTUNNEL, 0)
            return try easy.set(CURLOPT_NOBODY, 0)
        }
        isSetForFTP = true
        // A proxy for HTTP is asked for a way through: else it would answer in HTTP for the server.
        try easy.set(CURLOPT_HTTPPROXYTUNNEL, 1)
        try easy.set(CURLOPT_NOBODY, ftp.question == .file ? 0 : 1)
        try easy.set(
            CURLOPT_FTP_FILEMETHOD, ftp.question == .folder ? ccurl_ftp_single_cwd : ccurl_ftp_no_cwd)
    }

    /// Takes the end of an FTP transfer; nil when another is to follow.
    func finishFTP(_ code: CURLcode, _ inquiry: FTPInquiry) -> TransferOutcome? {
        var inquiry = inquiry
        let step = inquiry.step(after: code)
        ftp = inquiry
        let host = chain.current.host
        switch step {
        case .ask: return nil
        case .found(let status):
            _ = chain.advance(status: status, reason: "", headers: HeaderFields(), facts: facts())
            return TransferOutcome(hops: chain.hops, body: [], isBodyTruncated: false, end: .answered)
        case .failed(let kind):
            let detail =
                kind == .ftpNotFound
                ? "\(host) has neither a file nor a folder of this name" : "\(host) does not let the check in there"
            return .failed(TransferFailure(kind, detail: detail), hops: chain.hops)
        case .broken: return brokenOutcome(code)
        }
    }
}
