import TestSupport
import Testing
import Web

@testable import Transport

@Suite struct `The address guard` {
    @Test(arguments: [
        "127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1",
        "169.254.169.254", "100.64.0.1", "100.127.255.255", "192.0.0.1", "198.18.0.1", "198.19.255.255", "224.0.0.1",
        "240.0.0.1", "255.255.255.255", "192.0.2.1",
        "[::]", "[::1]", "[fe80::1]", "[febf::1]", "[fec0::1]", "[fc00::1]", "[fdff::1]", "[ff02::1]",
        "[::ffff:127.0.0.1]", "[::ffff:10.0.0.1]", "[::ffff:a9fe:a9fe]", "[::127.0.0.1]", "[::ffff:0:127.0.0.1]",
        "[64:ff9b::127.0.0.1]", "[64:ff9b::a00:1]", "[64:ff9b:1::8.8.8.8]", "[2002:7f00:1::]", "[2002:a00:1::1]",
        "[2001:0:1:2:3:4:80ff:fffe]", "[2001:db8::1]", "[100::1]",
    ])
    func `refuses what is not of the public Internet`(_ host: String) {
        #expect(NetworkAddress(host: host)?.refusal != nil)
    }

    @Test(arguments: [
        "8.8.8.8", "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.0", "169.253.0.1", "172.15.255.255", "172.32.0.0", "192.167.0.1", "192.169.0.1", "198.17.0.1",
        "198.20.0.1", "223.255.255.255",
        "[2606:4700::1111]", "[2a00:1450:4001::1]", "[::ffff:8.8.8.8]", "[64:ff9b::8.8.8.8]", "[2002:808:808::1]",
        "[2001:0:1:2:3:4:f7f7:f7f7]", "[2001:4860:4860::8888]",
    ])
    func `lets the public Internet through`(_ host: String) throws {
        let address = try #require(NetworkAddress(host: host))
        #expect(address.refusal == nil)
    }

    @Test(arguments: [
        "name.example", "1.2.3", "1.2.3.4.5", "256.1.1.1", "[::1", "[:::]", "[1::2::3]", "[1:2:3]", "[]", "[g::]",
    ])
    func `takes nothing else for an address`(_ host: String) {
        #expect(NetworkAddress(host: host) == nil)
    }

    @Test(arguments: [
        ("[2001:DB8:0:0:1:0:0:1]", "2001:db8::1:0:0:1"), ("[::1]", "::1"), ("[::]", "::"),
        ("[1:0:3:4:5:6:7:8]", "1:0:3:4:5:6:7:8"),
        ("[fe80::]", "fe80::"), ("127.0.0.1", "127.0.0.1"),
    ])
    func `an address is written in its short form`(_ host: String, _ text: String) {
        #expect(NetworkAddress(host: host)?.description == text)
    }

    @Test(arguments: [
        ("127.0.0.1", "127.0.0.1 has the address 127.0.0.1, a loopback address, which is not asked"),
        ("2130706433", "127.0.0.1 has the address 127.0.0.1, a loopback address, which is not asked"),
        ("0x7f.1", "127.0.0.1 has the address 127.0.0.1, a loopback address, which is not asked"),
        ("[::1]", "[::1] has the address ::1, a loopback address, which is not asked"),
        ("[::ffff:127.0.0.1]", "[::ffff:7f00:1] has the address ::ffff:7f00:1, a loopback address, which is not asked"),
        ("rebound.example", "rebound.example has the address 10.0.0.1, a private address, which is not asked"),
    ])
    func `nothing private is connected to, however it is written`(_ host: String, _ detail: String) async throws {
        let server = try FaultServer(["/": .answer()])
        let transport = try makeTransport {
            $0.allowsPrivateAddresses = false
            $0.resolve = ["rebound.example:\(server.port):127.0.0.1,10.0.0.1"]
        }
        let exchange = try await transport.get("http://\(host):\(server.port)/")
        #expect(exchange.failure == TransferFailure(.addressRefused, detail: detail))
        #expect(server.requests.isEmpty)
    }

    @Test func `localhost is refused by its address`() async throws {
        let transport = try makeTransport { $0.allowsPrivateAddresses = false }
        let exchange = try await transport.get("http://localhost/")
        #expect(exchange.failure?.kind == .addressRefused)
    }

    @Test func `a redirect to a private address is a refusal after its hop`() async throws {
        let server = try FaultServer()
        let transport = try makeTransport {
            $0.allowsPrivateAddresses = false
            // As a proxy has a loopback address, it stands in here for a public server that redirects inwards.
            $0.proxy = server.url("")
        }
        for target in ["http://127.0.0.1/", "http://[::1]/", "http://localhost/", "http://2130706433/"] {
            server.script("http://public.example/", .redirect(status: 302, to: target))
            let exchange = try await transport.get("http://public.example/")
            #expect(exchange.failure?.kind == .addressRefused, "\(target)")
            #expect(exchange.hops.map(\.status) == [302])
        }
        #expect(server.requests.allSatisfy { $0.path == "http://public.example/" })
    }
}
