import Foundation
import TestSupport
import Testing
import Web

@testable import Transport

@Suite(.timeLimit(.minutes(2))) struct `FTP servers` {
    private static let files = [
        "/pub/paper.pdf": String(repeating: "x", count: 500_000), "/pub/deep/a b.txt": "text", "/empty": "",
    ]

    private func transport(_ change: (inout TransportConfiguration) -> Void = { _ in }) throws -> CurlTransport {
        try makeTransport {
            $0.allowsFTP = true
            change(&$0)
        }
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let name: String
        let path: String
        var replies: [String: String] = [:]
        var greeting = "220 ready"
        /// What the check ends with; nil when what is named is there.
        var failure: TransferFailure.Kind?
        /// The command that must not be missing.
        var asks: String?
        /// A command that must not be made.
        var spares = "RETR"
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "a file", path: "/pub/paper.pdf", asks: "SIZE pub/paper.pdf"),
        Case(name: "a file with a space", path: "/pub/deep/a%20b.txt", asks: "SIZE pub/deep/a b.txt"),
        Case(name: "an empty file", path: "/empty", spares: "CWD empty"),
        Case(name: "a folder", path: "/pub/", asks: "CWD pub", spares: "SIZE pub"),
        Case(name: "the first folder", path: "/", spares: "CWD /"),
        Case(name: "a folder without its slash", path: "/pub/deep", asks: "CWD pub/deep"),
        Case(name: "no such file", path: "/pub/lost.pdf", failure: .ftpNotFound, asks: "CWD pub/lost.pdf"),
        Case(name: "no such file in no such folder", path: "/a/b/lost.pdf", failure: .ftpNotFound),
        Case(name: "a folder that does not open", path: "/lost/", failure: .ftpRefused),
        Case(
            name: "no such folder, in as many words", path: "/lost/",
            replies: ["CWD /lost": "550 lost: No such file or directory."], failure: .ftpNotFound),
        Case(
            name: "a forbidden folder", path: "/secret/", replies: ["CWD /secret": "550 Permission denied."],
            failure: .ftpRefused),
        Case(
            name: "a forbidden file", path: "/secret", replies: ["SIZE /secret": "550 secret: Permission denied"],
            failure: .ftpRefused, spares: "CWD secret"),
        Case(name: "nobody may in", path: "/empty", replies: ["PASS": "530 Login incorrect."], failure: .ftpRefused),
        Case(name: "no anonymous users", path: "/empty", replies: ["USER": "530 none"], failure: .ftpRefused),
        Case(name: "too many are there", path: "/empty", greeting: "421 Too many users", failure: .ftpRefused),
        Case(name: "not for this one", path: "/empty", greeting: "530 Not from there", failure: .ftpRefused),
        Case(name: "no welcome", path: "/empty", greeting: "500 What?", failure: .protocolError),
        Case(
            name: "a server that does not know SIZE", path: "/pub/paper.pdf", replies: ["SIZE": "502 no"],
            asks: "RETR pub/paper.pdf", spares: "CWD pub"),
        Case(
            name: "the same, and an empty file", path: "/empty", replies: ["SIZE": "500 no"], asks: "RETR empty",
            spares: "CWD"),
        Case(
            name: "the same, and no such file", path: "/lost", replies: ["SIZE": "502 no"], failure: .ftpNotFound,
            asks: "RETR lost", spares: "LIST"),
        Case(
            name: "only old passive mode", path: "/pub/paper.pdf", replies: ["SIZE": "502 no", "EPSV": "502 no"],
            asks: "PASV", spares: "PORT"),
        Case(
            name: "no passive mode", path: "/pub/paper.pdf",
            replies: ["SIZE": "502 no", "EPSV": "502 no", "PASV": "502 no"], failure: .protocolError, asks: "PASV",
            spares: "EPRT"),
    ]

    @Test(arguments: cases)
    func `are asked whether they have it, and for no more`(_ row: Case) async throws {
        let server = try FTPServer {
            $0.files = Self.files
            $0.replies = row.replies
            $0.greeting = row.greeting
            // What a server says of where its data are is not followed.
            $0.passiveAddress = "10,0,0,1"
        }
        let transport = try transport()
        for reading in [BodyReading.statusOnly, .whole] {
            let url = try WebURL(parsing: server.url(row.path))
            let exchange = await transport.exchange(TransferRequest(url: url, date: testDate, reading: reading))
            #expect(exchange.failure?.kind == row.failure, "\(String(describing: exchange.failure))")
            #expect(exchange.hops.map(\.url) == (row.failure == nil ? [url] : []))
            #expect(exchange.hops.allSatisfy { (200...299).contains($0.status) })
            #expect(exchange.body.isEmpty)
        }
        let commands = server.commands
        if let asks = row.asks { #expect(commands.contains(asks), "\(commands)") }
        #expect(!commands.contains { $0.hasPrefix(row.spares) }, "\(commands)")
    }

    @Test func `one connection serves for files and folders in turn`() async throws {
        let server = try FTPServer { $0.files = Self.files }
        let transport = try transport()
        let paths: [(String, Bool)] = [
            ("/pub/paper.pdf", true), ("/pub/", true), ("/pub/lost", false), ("/pub/deep/", true), ("/empty", true),
            ("/pub/deep/a%20b.txt", true), ("/pub/deep", true), ("/pub/paper.pdf", true), ("/deep/", false),
            ("/pub/paper.pdf", true), ("/", true),
        ]
        for (path, isThere) in paths {
            let exchange = try await transport.get(server.url(path))
            #expect((exchange.failure == nil) == isThere, "\(path): \(String(describing: exchange.failure))")
        }
        #expect(server.commands.count { $0.hasPrefix("USER") } < paths.count)
    }

    @Test func `get the name that a URL brings, and guests' otherwise`() async throws {
        let server = try FTPServer { $0.files = Self.files }
        _ = try await transport().get(server.url("/empty", user: "reader:word@"))
        _ = try await transport().get(server.url("/empty"))
        let logins = server.commands.filter { $0.hasPrefix("USER") || $0.hasPrefix("PASS") }
        #expect(logins == ["USER reader", "PASS word", "USER anonymous", "PASS ftp@example.com"])
    }

    @Test func `and web servers are asked by one transport in any order`() async throws {
        let ftp = try FTPServer { $0.files = Self.files }
        let web = try FaultServer([
            "/page": .answer(body: "page"), "/away": .redirect(status: 301, to: ftp.url("/pub")),
        ])
        let transport = try transport()
        for _ in 0..<2 {
            let page = try await transport.get(web.url("/page"))
            #expect(page.body == Array("page".utf8))
            #expect(try await transport.get(ftp.url("/pub/paper.pdf")).failure == nil)
            let away = try await transport.get(web.url("/away"))
            #expect(away.failure == nil)
            #expect(away.hops.map(\.url.scheme) == ["http", "ftp"])
            #expect(try await transport.get(web.url("/page")).body == Array("page".utf8))
        }
        #expect(!web.requests.isEmpty)
    }

    @Test func `are not asked unless that is allowed, be it by a redirect`() async throws {
        let ftp = try FTPServer { $0.files = Self.files }
        let web = try FaultServer(["/away": .redirect(status: 301, to: ftp.url("/pub"))])
        let transport = try makeTransport()
        #expect(try await transport.get(ftp.url("/pub/")).failure?.kind == .other)
        #expect(try await transport.get(web.url("/away")).failure?.kind == .invalidRedirect)
        #expect(ftp.commands.isEmpty)
    }

    @Test(arguments: ["/pub/a%0D%0ADELE%20b", "/pub/%0ADELE%20b/", "/pub/a%00b"])
    func `get no commands out of a URL`(_ path: String) async throws {
        let server = try FTPServer { $0.files = Self.files }
        for user in ["", "reader%0D%0ADELE%20b@"] {
            let exchange = try await transport().get(server.url(path, user: user))
            #expect(exchange.failure?.kind == .other)
        }
        #expect(!server.commands.contains { $0.contains("DELE") })
    }

    @Test func `have addresses that the guard looks at`() async throws {
        let server = try FTPServer { $0.files = Self.files }
        let exchange = try await transport { $0.allowsPrivateAddresses = false }.get(server.url("/pub/"))
        #expect(exchange.failure?.kind == .addressRefused)
        #expect(server.commands.isEmpty)
    }

    @Test func `that talk without end are not listened to`() async throws {
        let server = try FTPServer {
            $0.greeting = String(repeating: "220-and more and more and more\r\n", count: 20_000) + "220 ready"
        }
        #expect(try await transport().get(server.url("/")).failure?.kind == .headersTooLarge)
    }
}
