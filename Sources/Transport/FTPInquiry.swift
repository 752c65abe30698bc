import CCurl
import Web

/// Whether an FTP server has what a URL names (RFC 959; RFC 3659 for `SIZE`), asked without a transfer where that can be.
///
/// A name may be a file's or a folder's, and no command asks for both: the size of a file is asked for first, then
/// whether one can change to a folder of that name. Only a server without `SIZE` is asked for the file itself, of which
/// the first bytes are enough.
struct FTPInquiry {
    /// What is asked.
    enum Question: Hashable, Sendable {
        /// The file's size.
        case size
        /// To change to the folder.
        case folder
        /// The file itself.
        case file
    }

    /// What follows an answer.
    enum Step: Hashable {
        /// It is there; with the code of the reply that says so.
        case found(status: Int)
        /// The next question is to be asked.
        case ask
        /// It is not there, or one may not ask.
        case failed(TransferFailure.Kind)
        /// The transfer itself failed, as any may.
        case broken
    }

    /// So much of a refusal is kept to be read.
    private static let textLimit = 512

    /// What is being asked.
    private(set) var question: Question
    /// The URL to ask for it.
    private(set) var url: WebURL
    private let replyLimit: Int
    private var replyByteCount = 0
    private var isFileMissing = false
    private var hasSize = false
    private var hasContent = false
    /// The last reply that says that something was done; some servers give none to a question on a connection that
    /// stands.
    private var status = 250
    private var lastCode = 0
    private var refusal: [UInt8] = []

    /// Whether any reply has come.
    var hasBegun: Bool { replyByteCount > 0 }
    /// Whether replies were longer than their limit.
    private(set) var isTooLong = false

    /// - Parameter replyLimit: how many bytes all replies may have together.
    init(_ url: WebURL, replyLimit: Int) {
        self.url = url
        self.replyLimit = replyLimit
        question = url.path.hasSuffix("/") || url.path.isEmpty ? .folder : .size
    }

    /// Takes a line of a reply; false when there have been too many.
    mutating func receiveReply(_ line: [UInt8]) -> Bool {
        replyByteCount += line.count
        isTooLong = replyByteCount > replyLimit
        guard !isTooLong else { return false }
        // The last line of a reply has a space behind its code, the others a hyphen.
        guard line.count >= 4, line[3] == 0x20, line[..<3].allSatisfy({ (0x30...0x39).contains($0) }) else {
            return true
        }
        let code = line[..<3].reduce(0) { $0 * 10 + Int($1 - 0x30) }
        lastCode = code
        if (200...299).contains(code) { status = code }
        if code == 213, question == .size { hasSize = true }
        if code >= 400 { refusal = line[4...].prefix(FTPInquiry.textLimit).map { $0 | 0x20 } }
        return true
    }

    /// Takes note of bytes; false when they are enough.
    mutating func receiveContent() -> Bool {
        // Where only a size was asked, libcurl writes header lines of its own as if they were the file.
        guard question == .file else { return true }
        hasContent = true
        return false
    }

    /// Takes the end of a transfer.
    mutating func step(after code: CURLcode) -> Step {
        switch code {
        case CURLE_OK where question == .size && !hasSize:
            // A server that does not know the command says nothing of the file.
            return ask(.file)
        case CURLE_OK: return .found(status: status)
        case CURLE_WRITE_ERROR where hasContent: return .found(status: status)
        case CURLE_REMOTE_FILE_NOT_FOUND, CURLE_FTP_COULDNT_RETR_FILE:
            guard !isTold(of: FTPInquiry.refusalWords) else { return .failed(.ftpRefused) }
            isFileMissing = true
            return ask(.folder)
        case CURLE_REMOTE_ACCESS_DENIED:
            // The reply to a missing folder has the same code, 550, as that to a forbidden one. What is neither a file
            // nor a folder is not there; of a folder alone its server's words must say so.
            guard !isTold(of: FTPInquiry.refusalWords) else { return .failed(.ftpRefused) }
            let isMissing = isFileMissing || isTold(of: FTPInquiry.absenceWords)
            return .failed(isMissing ? .ftpNotFound : .ftpRefused)
        case CURLE_LOGIN_DENIED: return .failed(.ftpRefused)
        // “Service not available” or “not logged in”: too many are there, or this one is not wanted. libcurl calls the
        // first a time-out.
        case CURLE_OPERATION_TIMEDOUT where lastCode == 421: return .failed(.ftpRefused)
        case CURLE_WEIRD_SERVER_REPLY where lastCode == 530: return .failed(.ftpRefused)
        default: return .broken
        }
    }

    private mutating func ask(_ next: Question) -> Step {
        question = next
        refusal = []
        if next == .folder {
            url = WebURL(
                scheme: url.scheme, userInformation: url.userInformation, host: url.host, port: url.port,
                path: url.path + "/", query: url.query, fragment: url.fragment)
        }
        return .ask
    }

    private static let refusalWords = ["denied", "permission", "not allowed", "forbidden"].map { Array($0.utf8) }
    private static let absenceWords = ["no such", "not found", "not exist"].map { Array($0.utf8) }

    private func isTold(of words: [[UInt8]]) -> Bool {
        words.contains { word in refusal.indices.contains { refusal[$0...].starts(with: word) } }
    }
}
