import Web

/// The status line and header of a stored HTTP response, read as leniently as it was written.
struct ResponseHead {
    /// The status code.
    let status: Int
    /// The header fields.
    let fields: FieldBlock

    /// Reads everything before the body; nil when it does not begin with a status line.
    ///
    /// A version such as `HTTP/2`, a missing reason, lines that end with LF alone and ICY's status line are let pass.
    init?(_ bytes: [UInt8]) {
        let lineEnd = bytes.firstIndex(of: .lineFeed) ?? bytes.count
        guard let status = ResponseHead.status(bytes[..<lineEnd]) else { return nil }
        self.status = status
        fields = FieldBlock(Array(bytes[min(lineEnd + 1, bytes.count)...]))
    }

    /// The code in a status line (RFC 9112, section 4).
    static func status(_ line: ArraySlice<UInt8>) -> Int? {
        guard line.starts(with: "HTTP/".utf8) || line.starts(with: "http/".utf8) || line.starts(with: "ICY ".utf8)
        else { return nil }
        guard let blank = line.firstIndex(where: \.isBlank) else { return nil }
        let digits = line[blank...].drop(while: \.isBlank).prefix(while: \.isDigit)
        guard let status = digits.decimalValue, (100...999).contains(status) else { return nil }
        return status
    }

    /// Where the body begins: behind the first empty line at or after `start`; nil when there is none.
    static func bodyStart(in bytes: [UInt8], from start: Int) -> Int? {
        var index = max(0, start)
        while let lineFeed = bytes[index...].firstIndex(of: .lineFeed) {
            let next = lineFeed + 1
            if next < bytes.count, bytes[next] == .lineFeed { return next + 1 }
            if next + 1 < bytes.count, bytes[next] == .carriageReturn, bytes[next + 1] == .lineFeed { return next + 2 }
            index = next
        }
        return nil
    }

    /// The codings that a field lists, in the order in which they were applied, `identity` left out.
    func codings(of name: String) -> [String] {
        guard let value = fields.value(of: name) else { return [] }
        return value.split(separator: UInt8(ascii: ","))
            .map { $0.prefix { $0 != UInt8(ascii: ";") }.trimmed.map(\.lowercased)[...].text }
            .filter { !$0.isEmpty && $0 != "identity" }
    }
}
