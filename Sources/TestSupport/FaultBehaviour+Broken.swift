extension FaultBehaviour {
    /// A body without an end, and without a length that would announce one.
    public static let endlessBody = FaultBehaviour.endless(
        head: head(lines: ["Content-Type: text/html", "Connection: close"]),
        block: Array(String(repeating: "<p>and more</p>\n", count: 1_000).utf8))

    /// Answers of this status, one of those that announce another answer, and never the other.
    public static func informationalFlood(status: Int = 102) -> FaultBehaviour {
        let block = String(repeating: "HTTP/1.1 \(status) Still working\r\n\r\n", count: 50)
        return .endless(head: [], block: Array(block.utf8))
    }

    /// This many answers that announce another one, then a page.
    public static func informational(status: Int = 103, count: Int, body: String) -> FaultBehaviour {
        let before = String(
            repeating: "HTTP/1.1 \(status) Soon\r\nLink: </style.css>; rel=preload\r\n\r\n", count: count)
        let page = head(lines: ["Content-Length: \(body.utf8.count)", "Connection: close"])
        return .raw(Array(before.utf8) + page + Array(body.utf8))
    }

    /// A body in chunks, the second of which has no number for its size.
    public static let badChunk = FaultBehaviour.raw(
        head(lines: ["Transfer-Encoding: chunked"]) + Array("5\r\nhello\r\nzz\r\nmore\r\n0\r\n\r\n".utf8))

    /// A body as HTTP/0.9 has it: no status line, no header lines.
    public static let headless = FaultBehaviour.raw(Array("<html><title>As in 1991</title></html>\n".utf8))

    /// A page whose `Content-Length` lines say what they say, one a value, whatever the length of the body.
    public static func lengths(_ values: [String], body: String) -> FaultBehaviour {
        .raw(head(lines: values.map { "Content-Length: \($0)" } + ["Connection: close"]) + Array(body.utf8))
    }

    private static func head(lines: [String]) -> [UInt8] {
        Array("HTTP/1.1 200 OK\r\n\(lines.map { "\($0)\r\n" }.joined())\r\n".utf8)
    }
}
