import Testing
import Web
import WebArchive

@Suite struct SURTTests {
    /// URLs and the keys that the Internet Archive's own canonicalizer gives them.
    static let archiveKeys = [
        ("http://www.Example.org:80/A/?b=2&a=1#c", "org,example)/a?a=1&b=2"),
        ("https://example.org", "org,example)/"),
        ("http://example.org/", "org,example)/"),
        ("http://example.org/index.html", "org,example)/index.html"),
        ("https://EXAMPLE.org:443/Path/Page.HTML", "org,example)/path/page.html"),
        ("http://example.org:8080/a", "org,example:8080)/a"),
        ("https://example.org:80/a", "org,example:80)/a"),
        ("http://www2.example.org/a", "org,example)/a"),
        ("http://www12.example.org/", "org,example)/"),
        ("http://www.com/", "com)/"),
        ("http://wwwx.example.org/", "org,example,wwwx)/"),
        ("http://www.www.example.org/", "org,example,www)/"),
        ("http://user:password@example.org/a", "org,example)/a"),
        ("http://user@example.org:81/a", "org,example:81)/a"),
        ("http://example.org/a/../b/./c//d/", "org,example)/b/c/d"),
        ("http://example.org/../a", "org,example)/../a"),
        ("http://example.org/a/b/..", "org,example)/a"),
        ("http://example.org/a/.", "org,example)/a"),
        ("http://example.org/%7Euser/%E4%BE%8B", "org,example)/~user/%e4%be%8b"),
        ("http://example.org/a%20b c", "org,example)/a%20b%20c"),
        ("http://example.org/%2525253f", "org,example)/?"),
        ("http://example.org/a%2Fb", "org,example)/a/b"),
        ("http://example.org/a?b=%26&A=B", "org,example)/a?&a=b&b="),
        ("http://example.org/?", "org,example)/"),
        ("http://example.org/a?", "org,example)/a"),
        ("http://example.org/a?b", "org,example)/a?b"),
        ("http://example.org/a?b=&b&a", "org,example)/a?a&b&b="),
        ("http://example.org/a?z=1&y=2&z=0", "org,example)/a?y=2&z=0&z=1"),
        ("http://example.org/a?&&b=1", "org,example)/a?&&b=1"),
        ("http://example.org/a?b=c=d&b=a", "org,example)/a?b=a&b=c=d"),
        ("http://example.org/a?x=1+2", "org,example)/a?x=1+2"),
        ("http://example.org/a?JSESSIONID=0123456789abcdef0123456789ABCDEF", "org,example)/a"),
        ("http://example.org/a?x=1&jsessionid=0123456789abcdef0123456789abcdef&y=2", "org,example)/a?x=1&y=2"),
        ("http://example.org/a?x=1&jsessionid=0123456789abcdef0123456789abcdef", "org,example)/a?&x=1"),
        ("http://example.org/a?jsessionid=0123", "org,example)/a?jsessionid=0123"),
        (
            "http://example.org/a;jsessionid=0123456789abcdef0123456789abcdef?b=1",
            "org,example)/a;jsessionid=0123456789abcdef0123456789abcdef?b=1"
        ),
        ("http://example.org/a?PHPSESSID=0123456789abcdef0123456789abcdef&b=1", "org,example)/a?b=1"),
        ("http://example.org/a?sid=0123456789abcdef0123456789abcdef&b=1", "org,example)/a?b=1"),
        ("http://example.org/a?mysid=0123456789abcdef0123456789abcdef&b=1", "org,example)/a?myb=1"),
        ("http://example.org/a?ASPSESSIONIDAQBSDSRT=EOHBLBDDPFCLHKPGGKLILNAM&x=1", "org,example)/a?x=1"),
        ("http://example.org/a?cfid=1234&cftoken=567&x=1", "org,example)/a?x=1"),
        ("http://example.org/a?x=1&CFID=1234&CFTOKEN=567", "org,example)/a?&x=1"),
        ("http://example.org/a?cfid=1234&x=1&cftoken=567", "org,example)/a?cfid=1234&cftoken=567&x=1"),
        ("http://example.org/(S(4hqa0555fwsecu455xqckv45))/page.aspx", "org,example)/page.aspx"),
        (
            "http://example.org/(a(4hqa0555fwsecu455xqckv45)S(4hqa0555fwsecu455xqckv45)f(4hqa0555fwsecu455xqckv45))/page.aspx?x=1",
            "org,example)/page.aspx?x=1"
        ),
        ("http://example.org/(4hqa0555fwsecu455xqckv45)/page.aspx", "org,example)/page.aspx"),
        ("http://example.org/a/(4hqa0555fwsecu455xqckv45)/b/page.aspx", "org,example)/a/b/page.aspx"),
        (
            "http://example.org/(4hqa0555fwsecu455xqckv45)/page.html",
            "org,example)/(4hqa0555fwsecu455xqckv45)/page.html"
        ),
        ("http://192.168.0.1/a", "1,0,168,192)/a"),
        ("http://3279880203/blah", "11,0,127,195)/blah"),
        ("http://127.1/a", "1,0,0,127)/a"),
        ("http://010.0.0.1/", "1,0,0,8)/"),
        ("http://300.1.1.1/", "1,1,1,300)/"),
        ("http://1.2.3.4.5/", "5,4,3,2,1)/"),
        ("http://[2001:db8::1]/a", "2001:db8::1)/a"),
        ("http://[::1]:8080/a", "::1:8080)/a"),
        ("http://[::1]/", "::1)/"),
        ("http://bücher.example/bücher", "example,xn--bcher-kva)/b%c3%bccher"),
        ("http://xn--bcher-kva.example/", "example,xn--bcher-kva)/"),
        ("http://пример.рф/путь?к=б", "xn--p1ai,xn--e1afmkfd)/%d0%bf%d1%83%d1%82%d1%8c?%d0%ba=%d0%b1"),
        ("http://ex%41mple.org/", "org,example)/"),
        ("http://example..org./a", "org,example)/a"),
        ("http://.example.org/", "org,example)/"),
        ("http://http://example.org/a", "org,example)/a"),
        ("http://https://www.example.org/a", "org,example)/a"),
        ("http:////////example.org/a", "org,example)/a"),
        ("example.org/a", "org,example)/a"),
        ("www.example.org", "org,example)/"),
        ("example.org:8080/a", "example.org:8080/a"),
        ("ftp://ftp.example.org/a", "org,example,ftp)/a"),
        ("ftp://example.org:21/a", "org,example:21)/a"),
        ("mailto:foo@example.org", "mailto:foo@example.org"),
        ("http://example.org/a#b?c", "org,example)/a"),
        ("http://example.org?a=b", "org,example)/?a=b"),
        ("http://example.org?a=b/c", "org,example)/?a=b/c"),
        ("http://example.org/wiki/Main_Page", "org,example)/wiki/main_page"),
        ("http://en.wikipedia.org/wiki/Main_Page", "org,wikipedia,en)/wiki/main_page"),
        ("http://wpolityce. pl/polityka/1", "%20pl,wpolityce)/polityka/1"),
        ("http://wpolityce.pl/polityka/240125-a?strona=2", "pl,wpolityce)/polityka/240125-a?strona=2"),
        ("http://example.org/a|b{c}d^e`f\"g<h>i\\j", "org,example)/a|b{c}d^e`f\"g<h>i\\j"),
        ("http://example.org/%zz%", "org,example)/%25zz%25"),
        ("http://example.org/a'b!c*d(e)", "org,example)/a'b!c*d(e)"),
        ("http://example.org/a?b#", "org,example)/a?b"),
        ("http://example.org/A%c3%84", "org,example)/a%c3%84"),
        ("http://example.org:/a", "org,example)/a"),
        ("https://www.example.co.uk/a,b;c=d:e@f$g&h", "uk,co,example)/a,b;c=d:e@f$g&h"),
        ("http://archive.org/goo/?A&b=C&A=1", "org,archive)/goo?a&a=1&b=c"),
        ("http://example.org/%00%1f%7f", "org,example)/%00%1f%7f"),
        ("http://example.org//", "org,example)/"),
        ("http://example.org/a//", "org,example)/a"),
        ("http://www.example.org./", "org,example)/"),
        (" http://example.org/a\t\nb ", "org,example)/ab"),
        ("", "-"),
    ]

    @Test(arguments: archiveKeys)
    func `the key is the one that the Internet Archive gives`(url: String, key: String) {
        #expect(String(decoding: SURT.archiveKey(url.utf8), as: UTF8.self) == key)
    }

    @Test(arguments: archiveKeys.filter { $0.0.hasPrefix("http://") })
    func `a parsed URL and a slice give the same key`(url: String, key: String) throws {
        let padded = Array(("xx" + url + "xx").utf8)
        #expect(SURT.archiveKey(padded.dropFirst(2).dropLast(2)) == Array(key.utf8))
    }

    @Test(arguments: [
        ("https://www.example.org/index.html", "org,example,www)/index.html"),
        ("http://Example.org/A?B=2&a=1", "org,example)/a?b=2&a=1"), ("http://example.org", "org,example)/"),
        ("http://example.org:8080/a/", "org,example:8080)/a/"), ("http://example.org:80/a#b", "org,example)/a"),
    ])
    func `the specification's key only reverses and lowers`(url: String, key: String) {
        #expect(String(decoding: SURT.specificationKey(url.utf8), as: UTF8.self) == key)
    }

    @Test func `a lookup tries the specification's form with and without www`() throws {
        let keys = SURT.lookupKeys(try WebURL(parsing: "https://www.example.org/A/?b=2&a=1#c"))
        #expect(
            keys.map { String(decoding: $0, as: UTF8.self) } == [
                "org,example)/a?a=1&b=2", "org,example,www)/a/?b=2&a=1", "org,example)/a/?b=2&a=1",
            ])
    }

    @Test func `bytes that are no text make a key and no trap`() {
        var state: UInt64 = 7
        for length in 0..<400 {
            var bytes = Array("http://".utf8)
            for _ in 0..<length {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(UInt8(truncatingIfNeeded: state >> 56))
            }
            #expect(!SURT.archiveKey(bytes).isEmpty)
            #expect(!SURT.archiveKey(bytes.dropFirst(7)).isEmpty || length == 0)
            _ = SURT.specificationKey(bytes)
        }
    }
}
