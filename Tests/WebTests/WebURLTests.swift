import Foundation
import TestSupport
import Testing
import Web

@Suite struct `A URL` {
    @Test(arguments: [
        ("http://example.org", "http://example.org/"),
        ("  HTTP://Example.ORG:80/A b?c d#e f\n", "http://example.org/A%20b?c%20d#e%20f"),
        ("https://example.org:443/", "https://example.org/"),
        ("https://example.org:00080/", "https://example.org:80/"),
        ("http:example.org/x", "http://example.org/x"),
        ("http:\\\\example.org\\x", "http://example.org/x"),
        ("http:////example.org/x", "http://example.org/x"),
        ("ht\ntp://exa\tmple.org/", "http://example.org/"),
        ("http://example.org/a/./b/../c/%2e%2E/d", "http://example.org/a/d"),
        ("http://example.org/../../x", "http://example.org/x"),
        ("http://example.org/a/..", "http://example.org/"),
        ("http://example.org//a//", "http://example.org//a//"),
        ("http://example.org/%zz%4", "http://example.org/%zz%4"),
        ("http://example.org/ż?ó='x'", "http://example.org/%C5%BC?%C3%B3=%27x%27"),
        ("http://example.org/?", "http://example.org/?"),
        ("http://example.org/#", "http://example.org/#"),
        ("http://example.org/.a/..b/x.y", "http://example.org/.a/..b/x.y"),
        ("http://a.b-c.example./x", "http://a.b-c.example./x"),
        ("http://1.2.3.4/x", "http://1.2.3.4/x"),
        ("http://1.2.3.04/", "http://1.2.3.4/"),
        ("http://0x7f.1/", "http://127.0.0.1/"),
        ("http://a1.2b.example/", "http://a1.2b.example/"),
        ("http://user@example.org/", "http://user@example.org/"),
        ("http://user:pass@example.org/", "http://user:pass@example.org/"),
        ("http://a:b@c:d@example.org/", "http://a:b%40c%3Ad@example.org/"),
        ("http://@example.org/", "http://example.org/"),
        ("http://user:@example.org/", "http://user@example.org/"),
        ("http://:pass@example.org/", "http://:pass@example.org/"),
    ])
    func `is written in one way`(_ text: String, _ serialized: String) throws {
        #expect(try WebURL(parsing: text).serialized == serialized)
    }

    @Test(arguments: [
        ("http://ŻÓŁW.example/", "xn--w-uga1v8h.example"),
        ("http://faß.example/", "xn--fa-hia.example"),
        ("http://例え。jp/", "xn--r8jz45g.jp"),
        ("http://ＥＸＡＭＰＬＥ.org/", "example.org"),
        ("http://ex%41mple.org/", "example.org"),
        ("http://example.org./", "example.org."),
        ("http://under_score.example/", "under_score.example"),
        ("http://127.0.0.1/", "127.0.0.1"), ("http://2130706433/", "127.0.0.1"), ("http://0x7f.1/", "127.0.0.1"),
        ("http://0177.0.0.1/", "127.0.0.1"), ("http://127.1/", "127.0.0.1"), ("http://0x7F000001/", "127.0.0.1"),
        ("http://１２７.0.0.1/", "127.0.0.1"), ("http://192.168.257/", "192.168.1.1"), ("http://1.2.3.4./", "1.2.3.4"),
        ("http://0/", "0.0.0.0"), ("http://0x/", "0.0.0.0"), ("http://4294967295/", "255.255.255.255"),
        ("http://1.2.3.4.example/", "1.2.3.4.example"), ("http://10.example.5a/", "10.example.5a"),
        ("http://[::1]/", "[::1]"), ("http://[0:0:0:0:0:0:0:1]:8080/", "[::1]"),
        ("http://[2001:DB8::A]/", "[2001:db8::a]"),
        ("http://[::127.0.0.1]/", "[::7f00:1]"), ("http://[::ffff:1.2.3.4]/", "[::ffff:102:304]"),
        ("http://[1:0:0:2:0:0:0:3]/", "[1:0:0:2::3]"), ("http://[1:0:2:3:4:5:6:7]/", "[1:0:2:3:4:5:6:7]"),
    ])
    func `has its host in the form in which it is looked up`(_ text: String, _ host: String) throws {
        #expect(try WebURL(parsing: text).host == host)
    }

    @Test(arguments: [
        "", "example.org", "//example.org/", "http://", "http:///", "http://?q", "http://#f", "http://user@/",
        "http://exa mple.org/", "http://a<b/", "http://a^b/", "http://a|b/", "http://a%00b/", "http://a%2Fb/",
        "http://％41/",
        "http://example.org:65536/", "http://example.org:8a/", "http://a:b:80/", "http://\u{AD}/", "http://\u{FFFD}/",
        "http://1.2.3.256/", "http://1.2.3.4.5/", "http://256.1.1.1/", "http://4294967296/", "http://1..2/",
        "http://0xg.1/", "http://09.1.1.1/", "http://example.1/",
        "http://[::1/", "http://[::1]x/", "http://[:::1]/", "http://[1:2]/", "http://[::1.2.3]/",
        "http://[::01.2.3.4]/",
        "http://[1:2:3:4:5:6:7::8:9]/", "http://[::1%25eth0]/", "http://[g::]/", "http://[::12345]/", "http://[]/",
    ])
    func `is refused when it cannot be one`(_ text: String) {
        #expect(throws: URLParseError.self) { try WebURL(parsing: text) }
    }

    @Test(arguments: [
        ("other", "http://u:p@host.example:8080/dir/other"), ("/other", "http://u:p@host.example:8080/other"),
        ("", "http://u:p@host.example:8080/dir/page?q"), ("#x", "http://u:p@host.example:8080/dir/page?q#x"),
        ("?x", "http://u:p@host.example:8080/dir/page?x"), ("../..", "http://u:p@host.example:8080/"),
        (".", "http://u:p@host.example:8080/dir/"), ("//other.example", "http://other.example/"),
        ("\\\\other.example\\x", "http://other.example/x"), ("///other.example", "http://other.example/"),
        ("http:other", "http://u:p@host.example:8080/dir/other"), ("http:/other", "http://u:p@host.example:8080/other"),
        ("http://other.example", "http://other.example/"), ("http:\\\\other.example", "http://other.example/"),
        ("https:/other.example", "https://other.example/"), ("mailto:a@b.example", "mailto:a@b.example"),
        ("a:b", "a:b"), ("./a:b", "http://u:p@host.example:8080/dir/a:b"),
        ("/..//x", "http://u:p@host.example:8080//x"),
    ])
    func `is resolved against a base`(_ reference: String, _ serialized: String) throws {
        let base = try WebURL(parsing: "http://u:p@host.example:8080/dir/page?q#f")
        #expect(try WebURL(parsing: reference, relativeTo: base).serialized == serialized)
    }

    @Test(arguments: ["mailto:a@b.example", "javascript:alert(1)", "file:///etc/passwd", "doi:10.1000/1", "data:,x"])
    func `of another scheme is kept and not asked`(_ text: String) throws {
        let url = try WebURL(parsing: text)
        #expect(url.serialized == text)
        #expect(!url.isHTTP)
    }

    @Test(arguments: [
        "http://user:p%40ss@xn--w-uga1v8h.example:81/a%20b/..%2f?x=%27#y", "http://[::1]/", "mailto:x y?z#a b",
        "http://0x/",
    ])
    func `parses again to itself`(_ text: String) throws {
        let url = try WebURL(parsing: text)
        #expect(try WebURL(parsing: url.serialized) == url)
    }

    @Test func `of any bytes is refused or parses again to itself`() throws {
        var seed: UInt64 = 42
        let alphabet = Array("http://[]:@?#%\\.. 0x7fż\t\u{AD}x".unicodeScalars)
        for _ in 0..<20_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<16 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(alphabet[Int(seed >> 33) % alphabet.count])
            }
            guard let url = try? WebURL(parsing: "http://" + String(text)) else { continue }
            #expect(try WebURL(parsing: url.serialized) == url, "\(url)")
        }
    }
}

/// The test data of the URL Standard, as far as it concerns schemes with hosts that are asked for here.
@Suite struct `The URL Standard` {
    /// Inputs for which another result is right.
    static let deviations: Set<String> = [
        // The data are of 2016: the standard now has blanks in fragments encoded, and refuses a host that ends in a
        // number and is no IPv4 address.
        "http://f:21/ b ? d # e ", "http://www.google.com/foo?bar=baz# »", "http://256.256.256.256.256",
        // IDNA 2008, which libidn2 follows, has no symbols.
        "ftp://%e2%98%83", "https://%e2%98%83",
    ]

    @Test(.enabled(if: SharedFolder.isPresent))
    func `is followed for http, https and ftp`() throws {
        let folder = try #require(SharedFolder.url)
        let file = folder.appending(path: "samples/warc/urlcanon/testdata/urltestdata.json")
        let objects = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [Any])
        var count = 0
        var wrong: Set<String> = []
        for case let row as [String: Any] in objects {
            guard let input = row["input"] as? String, let baseText = row["base"] as? String else { continue }
            let href = row["href"] as? String
            let base = try? WebURL(parsing: baseText)
            // What another scheme's host may be is not looked into.
            let scheme = (href ?? input).prefix { $0 != ":" }
            let isOurs = ["http", "https", "ftp"].contains(scheme) || (href == nil && !input.contains("://"))
            guard isOurs, base?.isHTTP == true || baseText == "about:blank" else { continue }
            count += 1
            let result = try? WebURL(parsing: input, relativeTo: base?.isHTTP == true ? base : nil)
            if result?.serialized != href { wrong.insert(input) }
        }
        print("URL Standard: \(count - wrong.count) of \(count) as the standard says")
        #expect(count > 200)
        #expect(wrong == Self.deviations)
    }
}
