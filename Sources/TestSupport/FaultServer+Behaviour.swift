/// What a ``FaultServer`` does with a request.
public indirect enum FaultBehaviour: Sendable {
    /// A whole response with its length.
    case respond(status: Int, headers: [(String, String)], body: [UInt8])
    /// A response in chunks of this many bytes.
    case chunked(body: [UInt8], chunk: Int)
    /// These bytes, then the end of the connection.
    case raw([UInt8])
    /// These bytes, then a reset.
    case reset(after: [UInt8])
    /// The head of a response of this length, this much of it, then the end of the connection.
    case closeInTheMiddle(length: Int, sending: Int)
    /// Nothing, for as long as the client waits.
    case neverAnswer
    /// A whole response, after a pause.
    case delayed(milliseconds: Int32, FaultBehaviour)
    /// The head, then a byte each interval.
    case drip(milliseconds: Int32)
    /// The status line, then a byte of a header line each interval.
    case dripHead(milliseconds: Int32)
    /// A body of this many bytes, made while it is sent.
    case huge(bytes: Int)
    /// A gzip body that decodes to this many bytes.
    case gzipBomb(decodedBytes: Int)
    /// Header lines without end.
    case endlessHeader
    /// These bytes, then the block again and again until the client has enough.
    case endless(head: [UInt8], block: [UInt8])
    /// One header line of this length in an otherwise good response.
    case bigHeader(bytes: Int)
    /// Many header lines of this length together in an otherwise good response.
    case manyHeaders(bytes: Int)
    /// A redirect to this target, which goes out as it is.
    case redirect(status: Int, to: String)
    /// Sets a cookie and redirects to itself until the cookie comes back.
    case cookieGate
    /// A page with these validators, and 304 for a request whose condition one of them does not meet.
    case validated(entityTag: String?, lastModified: String?)
    /// One after the other, request by request; the last one stays.
    case sequence([FaultBehaviour])

    /// A text page.
    public static func answer(
        status: Int = 200, body: String = "", type: String = "text/html; charset=utf-8"
    ) -> FaultBehaviour {
        .respond(status: status, headers: [("Content-Type", type)], body: Array(body.utf8))
    }

    /// `/r/N` leads to `/r/N+1`.
    static func builtIn(path: String) -> FaultBehaviour? {
        guard path.hasPrefix("/r/"), let number = Int(path.dropFirst(3)), number < Int.max else { return nil }
        return .redirect(status: 302, to: "/r/\(number + 1)")
    }

    /// Answers; true when the connection can be used again.
    func perform(on connection: ConnectedSocket, request: FaultServer.Request, count: Int) -> Bool {
        switch self {
        case .respond(let status, let headers, let body):
            let lines = headers + [("Content-Length", String(body.count))]
            return connection.write(FaultBehaviour.head(status, lines) + body)
        case .chunked(let body, let size):
            return sendChunked(body, size: max(1, size), on: connection)
        case .raw(let bytes):
            _ = connection.write(bytes)
        case .reset(let bytes):
            _ = connection.write(bytes)
            connection.resetOnClose()
        case .closeInTheMiddle(let length, let sent):
            let head = FaultBehaviour.head(200, [("Content-Length", String(length))])
            _ = connection.write(head + [UInt8](repeating: UInt8(ascii: "x"), count: sent))
        case .neverAnswer:
            while !connection.waitForEnd(milliseconds: 60_000) {}
        case .delayed(let milliseconds, let behaviour):
            guard !connection.waitForEnd(milliseconds: milliseconds) else { return false }
            return behaviour.perform(on: connection, request: request, count: count)
        case .drip(let interval):
            guard connection.write(FaultBehaviour.head(200, [("Content-Length", "1000000")])) else { return false }
            repeatSending([UInt8(ascii: "x")], every: interval, on: connection)
        case .dripHead(let interval):
            guard connection.write(Array("HTTP/1.1 200 OK\r\nX-Slow: ".utf8)) else { return false }
            repeatSending([UInt8(ascii: "x")], every: interval, on: connection)
        case .huge(let bytes):
            guard connection.write(FaultBehaviour.head(200, [("Content-Length", String(bytes))])) else { return false }
            sendRepeated([UInt8](repeating: UInt8(ascii: "x"), count: 64 << 10), total: bytes, on: connection)
        case .gzipBomb(let bytes):
            sendBomb(decodedBytes: bytes, on: connection)
        case .endlessHeader:
            let block = Array("X-More: and more\r\n".utf8)
            return FaultBehaviour.endless(head: Array("HTTP/1.1 200 OK\r\n".utf8), block: block)
                .perform(on: connection, request: request, count: count)
        case .endless(let head, let block):
            guard connection.write(head) else { return false }
            repeatSending(block, every: 0, on: connection)
        case .bigHeader(let bytes):
            let value = String(repeating: "h", count: bytes)
            return connection.write(FaultBehaviour.head(200, [("X-Big", value), ("Content-Length", "0")]))
        case .manyHeaders(let bytes):
            let lines = Array(repeating: ("X-Many", String(repeating: "h", count: 90)), count: bytes / 100)
            return connection.write(FaultBehaviour.head(200, lines + [("Content-Length", "0")]))
        case .redirect(let status, let target):
            return connection.write(
                FaultBehaviour.head(status, [("Location", target), ("Content-Length", "2")]) + Array("->".utf8))
        case .cookieGate:
            if request.headers["cookie"]?.contains("gate=open") == true {
                return FaultBehaviour.answer(body: "<title>Behind the gate</title>")
                    .perform(on: connection, request: request, count: count)
            }
            let lines = [("Set-Cookie", "gate=open; Path=/"), ("Location", request.path), ("Content-Length", "0")]
            return connection.write(FaultBehaviour.head(302, lines))
        case .validated(let entityTag, let lastModified):
            let lines = [("ETag", entityTag), ("Last-Modified", lastModified)]
                .compactMap { name, value in value.map { (name, $0) } }
            // RFC 9110, section 13.2.2: the date counts only where no tag is named.
            let isUnchanged =
                if let asked = request.headers["if-none-match"] {
                    asked == entityTag
                } else {
                    lastModified != nil && request.headers["if-modified-since"] == lastModified
                }
            if isUnchanged { return connection.write(FaultBehaviour.head(304, lines)) }
            return FaultBehaviour.respond(status: 200, headers: lines, body: Array("<title>A page</title>".utf8))
                .perform(on: connection, request: request, count: count)
        case .sequence(let behaviours):
            guard let last = behaviours.last else { return false }
            let behaviour = count <= behaviours.count ? behaviours[count - 1] : last
            return behaviour.perform(on: connection, request: request, count: count)
        }
        return false
    }

    private static func head(_ status: Int, _ headers: [(String, String)]) -> [UInt8] {
        let reasons = [
            200: "OK", 301: "Moved Permanently", 302: "Found", 403: "Forbidden", 404: "Not Found", 410: "Gone",
            429: "Too Many Requests", 503: "Service Unavailable",
        ]
        let lines = headers.map { "\($0.0): \($0.1)\r\n" }.joined()
        return Array("HTTP/1.1 \(status) \(reasons[status] ?? "Status")\r\n\(lines)\r\n".utf8)
    }

    private func sendChunked(_ body: [UInt8], size: Int, on connection: ConnectedSocket) -> Bool {
        guard connection.write(FaultBehaviour.head(200, [("Transfer-Encoding", "chunked")])) else { return false }
        for start in stride(from: 0, to: body.count, by: size) {
            let part = body[start..<min(start + size, body.count)]
            guard connection.write(Array("\(String(part.count, radix: 16))\r\n".utf8) + part + Array("\r\n".utf8))
            else { return false }
        }
        return connection.write(Array("0\r\nX-Trailer: ignored\r\n\r\n".utf8))
    }

    private func repeatSending(_ bytes: [UInt8], every milliseconds: Int32, on connection: ConnectedSocket) {
        while connection.write(bytes) {
            if milliseconds > 0, connection.waitForEnd(milliseconds: milliseconds) { break }
        }
    }

    private func sendRepeated(_ block: [UInt8], total: Int, on connection: ConnectedSocket) {
        var left = total
        while left > 0 {
            guard connection.write(left >= block.count ? block : Array(block[..<left])) else { return }
            left -= block.count
        }
    }

    private func sendBomb(decodedBytes: Int, on connection: ConnectedSocket) {
        guard connection.write(FaultBehaviour.head(200, [("Content-Encoding", "gzip"), ("Connection", "close")])),
            connection.write(GzipBomb.head)
        else { return }
        for _ in 0..<max(1, decodedBytes / GzipBomb.decodedBytesOfBlock) {
            guard connection.write(GzipBomb.block) else { return }
        }
    }
}
