import CCurl
import Glibc
import Web

extension TransferFailure {
    /// What is known of a transfer besides libcurl's code.
    struct Situation {
        /// Whether it was stopped for its header lines' length.
        var areHeadersTooLarge = false
        /// Whether the host's addresses were known.
        var isNameResolved = false
        /// Whether a connection, with TLS where asked for, stood.
        var isConnected = false
        /// Whether anything of the response came.
        var hasResponseBegun = false
        /// Whether the header fields came whole.
        var isHeaderComplete = false
        /// Whether libcurl complained of the chunks that a body came in (RFC 9112, section 7.1).
        var isBadlyChunked = false
        /// Whether the protocol is FTP.
        var isFTP = false
        /// OpenSSL's verdict on the certificate.
        var certificateResult = 0
        /// The last `errno` of a connection.
        var systemError = 0
    }

    /// Says in plain words what a code of libcurl's means.
    ///
    /// The words hold nothing that varies from run to run: no times, no sizes, no addresses, no ports.
    init(_ code: CURLcode, host: String, situation: Situation) {
        if situation.areHeadersTooLarge {
            self.init(.headersTooLarge, detail: "\(host) sent header lines beyond the limit")
            return
        }
        switch code {
        case CURLE_RECV_ERROR where situation.isBadlyChunked:
            self.init(.protocolError, detail: "\(host) sent a body in chunks that cannot be read")
        case CURLE_OK, CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_PARTIAL_FILE, CURLE_HTTP2_STREAM:
            // One wording for all: whether a close or a reset shows first is up to chance. And libcurl takes a
            // connection closed amid the header lines for a good end.
            let words =
                !situation.hasResponseBegun
                ? "without an answer"
                : situation.isHeaderComplete ? "in the middle of its answer" : "in the middle of its header lines"
            self.init(.connectionReset, detail: "\(host) broke off the connection \(words)")
        case CURLE_COULDNT_RESOLVE_PROXY:
            self.init(.connectionFailed, detail: "the proxy's name has no address")
        case CURLE_COULDNT_CONNECT:
            if situation.systemError == Int(ECONNREFUSED) {
                self.init(.connectionRefused, detail: "\(host) refused the connection")
            } else {
                self.init(.connectionFailed, detail: "\(host) could not be connected to")
            }
        case CURLE_OPERATION_TIMEDOUT where !situation.isNameResolved:
            self.init(.nameUnresolved, detail: "the name \(host) could not be looked up in time")
        case CURLE_OPERATION_TIMEDOUT where !situation.isConnected:
            self.init(.timedOutConnecting, detail: "\(host) could not be connected to in time")
        case CURLE_OPERATION_TIMEDOUT:
            let words = situation.hasResponseBegun ? "began to answer and was too slow" : "did not answer in time"
            self.init(.timedOutReading, detail: "\(host) \(words)")
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER,
            CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS, CURLE_USE_SSL_FAILED:
            let isCertificate = code == CURLE_PEER_FAILED_VERIFICATION
            self.init(
                TransferFailure.certificateKind(isCertificate: isCertificate, result: situation.certificateResult),
                detail: TransferFailure.certificateProblem(
                    of: host, isCertificate: isCertificate, result: situation.certificateResult))
        case CURLE_SSL_CACERT_BADFILE:
            self.init(.tlsFailed, detail: "the file of certificate authorities cannot be read")
        case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL, CURLE_HTTP2, CURLE_HTTP3, CURLE_FTP_WEIRD_PASS_REPLY,
            CURLE_FTP_WEIRD_PASV_REPLY, CURLE_FTP_WEIRD_227_FORMAT, CURLE_FTP_CANT_GET_HOST, CURLE_FTP_COULDNT_SET_TYPE:
            let words = situation.isFTP ? "no FTP reply to what was asked" : "no HTTP response"
            self.init(.protocolError, detail: "\(host) sent bytes that are \(words)")
        case CURLE_BAD_CONTENT_ENCODING:
            self.init(.protocolError, detail: "\(host) sent a body that is not in the encoding that it names")
        case CURLE_OUT_OF_MEMORY:
            // libcurl's own limit on one header line shows as this too.
            self.init(
                situation.isConnected && !situation.isHeaderComplete ? .headersTooLarge : .other,
                detail: "\(host) sent a header line beyond the limit")
        case CURLE_URL_MALFORMAT:
            self.init(.other, detail: "libcurl cannot read the URL on \(host)")
        default:
            self.init(.other, detail: "the transfer from \(host) failed: \(TransferFailure.words(for: code))")
        }
    }

    /// The code for OpenSSL's verdict.
    private static func certificateKind(isCertificate: Bool, result: Int) -> Kind {
        switch result {
        case 9, 10: .tlsExpired
        case 2, 18, 19, 20, 21: .tlsUntrusted
        case 62, 64: .tlsNameMismatch
        case 0, 1: isCertificate ? .tlsNameMismatch : .tlsFailed
        default: .tlsFailed
        }
    }

    /// OpenSSL's verdicts (`X509_V_ERR_…`, openssl/x509_vfy.h) that a reader can act upon.
    private static func certificateProblem(of host: String, isCertificate: Bool, result: Int) -> String {
        switch result {
        case 9: "the certificate of \(host) is not valid yet"
        case 10: "the certificate of \(host) has expired"
        case 18: "the certificate of \(host) is signed by itself"
        case 19: "the certificate of \(host) leads to an authority that is not trusted"
        case 2, 20, 21: "the certificate of \(host) has an issuer that is not known"
        case 23: "the certificate of \(host) has been revoked"
        case 62, 64: "the certificate is not for \(host)"
        case 66, 67, 68: "the certificate of \(host) is too weak"
        // No verdict: OpenSSL's 0, or libcurl's placeholder 1. libcurl itself compares the names.
        case 0, 1:
            isCertificate ? "the certificate is not for \(host)" : "no TLS connection to \(host) could be agreed on"
        default: "the certificate of \(host) was not accepted (OpenSSL's verdict \(result))"
        }
    }

    private static func words(for code: CURLcode) -> String { unsafe String(cString: curl_easy_strerror(code)) }
}
