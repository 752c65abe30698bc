import Foundation
import TestSupport
import Testing

/// What `check` says of connections and times, and of FTP servers, when it is asked to.
@Suite(.timeLimit(.minutes(3))) struct `referee check, asked for more` {
    let folder: TemporaryFolder
    let server: FaultServer
    let files: FTPServer

    init() throws {
        folder = try TemporaryFolder()
        server = try FaultServer([
            "/good": .answer(body: "<title>A page</title>"), "/moved": .redirect(status: 301, to: "/good"),
            "/gone": .answer(status: 410),
        ])
        files = try FTPServer { $0.files = ["/pub/paper.pdf": "text"] }
    }

    private func check(_ arguments: [String], _ text: String, cache: String = "cache") throws -> RunningReferee {
        let text = text.replacing("SERVER", with: server.url("")).replacing("FILES", with: files.url(""))
        _ = try folder.write(text, to: "a.md")
        let referee = try RunningReferee(
            ["check", "a.md", "--format", "jsonl", "--allow-private", "--cache", cache] + arguments, in: folder)
        referee.wait()
        return referee
    }

    private func rows(_ output: String) throws -> [[String: Any]] {
        try output.split(separator: "\n").map { line in
            try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
    }

    private func hops(_ referee: RunningReferee) throws -> [[[String: Any]]] {
        try rows(referee.output).map { $0["hops"] as? [[String: Any]] ?? [] }
    }

    private static let links = "<SERVER/good> <SERVER/moved> <SERVER/gone>"

    @Test(
        arguments: [
            ([], ["status", "url"], [0, 2, 0]),
            (["--connections"], ["address", "http_version", "port", "status", "tls", "url"], [1, 2, 1]),
            (["--timings"], ["milliseconds", "start_milliseconds", "status", "url"], [1, 2, 1]),
            (
                ["--connections", "--timings"],
                ["address", "http_version", "milliseconds", "port", "start_milliseconds", "status", "tls", "url"],
                [1, 2, 1]
            ),
        ] as [([String], [String], [Int])])
    func `writes hops with as much as is asked for`(
        _ flags: [String], _ keys: [String], _ counts: [Int]
    ) throws {
        let referee = try check(flags, Self.links)
        #expect(referee.wait() == 1, "\(referee.complaints)")
        let hops = try hops(referee)
        #expect(hops.map(\.count) == counts)
        #expect(hops.joined().allSatisfy { $0.keys.sorted() == keys })
        if flags.contains("--connections") {
            #expect(hops.joined().allSatisfy { $0["address"] as? String == "127.0.0.1" })
            #expect(hops.joined().allSatisfy { $0["port"] as? Int == Int(server.port) })
            #expect(hops.joined().allSatisfy { $0["http_version"] as? String == "1.1" })
        }
        if flags.contains("--timings") {
            #expect(hops.joined().allSatisfy { ($0["milliseconds"] as? Int ?? -1) >= 0 })
        }
    }

    @Test func `writes the same bytes without, whatever an earlier run was asked for`() throws {
        let plain = try check([], Self.links, cache: "one")
        _ = try check(["--connections", "--timings"], Self.links, cache: "two")
        let count = server.requests.count
        let later = try check([], Self.links, cache: "two")
        #expect(later.output == plain.output)
        // The good one and the moved one are remembered.
        #expect(server.requests.count < count + 4)
    }

    @Test(
        arguments: [
            (false, ["skipped scheme", "skipped scheme"], 0), (true, ["ok ftp-found", "gone ftp-not-found"], 1),
        ] as [(Bool, [String], Int32)])
    func `asks FTP servers only when it may`(_ asks: Bool, _ findings: [String], _ status: Int32) throws {
        let referee = try check(asks ? ["--ftp"] : [], "<FILES/pub/paper.pdf> <FILES/pub/lost.pdf>")
        let found = try rows(referee.output).map { "\($0["class"] ?? "") \($0["code"] ?? "")" }
        #expect(found == findings)
        #expect(referee.wait() == status)
        #expect(files.commands.isEmpty == !asks)
    }
}
