import Testing
import Web

@Suite struct `The user information of a URL` {
    @Test(arguments: [
        ("https://host.example/a@b", "https://host.example/a@b"),
        ("https://anna:secret@host.example/a", "https://anna:***@host.example/a"),
        ("https://anna:sec:ret@@host.example:8080/?q=x@y#f@g", "https://anna:***@host.example:8080/?q=x@y#f@g"),
        ("https://secret@host.example/", "https://***@host.example/"),
        ("https://secret:@host.example/", "https://***@host.example/"),
        ("https://secret:x-oauth-basic@host.example/", "https://***@host.example/"),
        ("https://:secret@host.example/", "https://:***@host.example/"),
        ("  HTTPS:\\\\anna:secret@host.example\\a", "  HTTPS:\\\\anna:***@host.example\\a"),
        ("http:anna:secret@host.example", "http:anna:***@host.example"),
        ("ht\ntp://an\nna:sec\nret@host.example", "ht\ntp://an\nna:***@host.example"),
        ("//anna:secret@host.example/", "//anna:***@host.example/"),
        ("ftp://anna:secret@host.example/", "ftp://anna:***@host.example/"),
        ("ssh://anna:secret@host.example/", "ssh://anna:***@host.example/"),
        ("https://anna:secret@host.example:99999/", "https://anna:***@host.example:99999/"),
        ("mailto:anna@host.example", "mailto:anna@host.example"),
        ("notes@1.md", "notes@1.md"), ("", ""), ("@", "@"),
    ])
    func `is masked where it is secret, and nothing else is touched`(_ url: String, _ masked: String) {
        #expect(UserInformation.masked(inURL: url) == masked)
    }

    @Test(arguments: [
        ("no URL, but anna@host.example", "no URL, but anna@host.example"),
        (
            "from https://a:secret@b.example/c to (http://secret@d.example), see e@f",
            "from https://a:***@b.example/c to (http://***@d.example), see e@f"
        ),
        ("“https://a:secret@b.example” and https://b.example/@c", "“https://a:***@b.example” and https://b.example/@c"),
    ])
    func `is masked in every URL of a sentence`(_ text: String, _ masked: String) {
        #expect(UserInformation.masked(inText: text) == masked)
    }

    @Test func `is looked for once, however long the text`() {
        let text = String(repeating: "://@", count: 250_000)
        #expect(UserInformation.masked(inText: text).utf8.count >= text.utf8.count)
    }
}
