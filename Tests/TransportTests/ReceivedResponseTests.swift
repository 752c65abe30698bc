import Testing
import Web

@testable import Transport

@Suite struct `A response coming in` {
    private func response(_ lines: [String], limit: Int = 10_000) -> ReceivedResponse {
        var response = ReceivedResponse(headerLimit: limit, bodyLimit: 10)
        for line in lines { _ = response.receiveHeaderLine(Array((line + "\r\n").utf8)) }
        return response
    }

    @Test(arguments: [
        ("HTTP/1.1 200 OK", 200, "OK"), ("HTTP/2 404 ", 404, ""), ("HTTP/1.0 503", 503, ""),
        ("HTTP/1.1 418 I'm a teapot", 418, "I'm a teapot"),
    ])
    func `a status line has a status and perhaps a reason`(_ line: String, _ status: Int, _ reason: String) {
        let response = response([line, ""])
        #expect(response.status == status)
        #expect(response.reason == reason)
        #expect(response.isHeaderComplete)
    }

    @Test func `an informational response is followed by the real one`() {
        let response = response(["HTTP/1.1 103 Early Hints", "Link: x", "", "HTTP/1.1 200 OK", "A: b", ""])
        #expect(response.status == 200)
        #expect(response.headers.lines == [HeaderFields.Line(name: "A", value: "b")])
    }

    @Test func `a line that begins with white space continues the field`() {
        let response = response(["HTTP/1.1 200 OK", " stray", "A: one", "\ttwo", "no colon", ": no name", "B:", ""])
        #expect(response.headers["A"]?.split(whereSeparator: \.isWhitespace) == ["one", "two"])
        #expect(response.headers["B"] == "")
        #expect(response.headers.lines.count == 2)
    }

    @Test func `bytes that are no UTF-8 are read as ISO 8859-1`() {
        var response = response(["HTTP/1.1 200 OK"])
        _ = response.receiveHeaderLine(Array("A: caf".utf8) + [0xE9, 0x0D, 0x0A])
        _ = response.receiveHeaderLine(Array("B: café\r\n".utf8))
        _ = response.receiveHeaderLine([0x0D, 0x0A])
        #expect(response.headers["A"] == "café")
        #expect(response.headers["B"] == "café")
    }

    @Test func `the limit holds over all lines, informational ones included`() {
        let response = response(Array(repeating: "HTTP/1.1 100 Continue", count: 50), limit: 1_000)
        #expect(response.stop == .headersTooLarge)
    }
}
