import Testing

@testable import Store

struct StoredTextTests {
    @Test(arguments: [
        ("https://host.example/a?b=c", "https://host.example/a?b=c"),
        ("https://host.example/a#part", "https://host.example/a"),
        ("https://host.example/a#", "https://host.example/a"),
        ("https://host.example/#user@host", "https://host.example/"),
        ("https://user:secret@host.example/a", "https://@host.example/a"),
        ("https://user@host.example:8080", "https://@host.example:8080"),
        ("https://se@cret:x@host.example?q", "https://@host.example?q"),
        ("HTTP://user:secret@host.example/", "HTTP://@host.example/"),
        ("https:user:secret@host.example/", "https:@host.example/"),
        ("https:\\\\user:secret@host.example\\@path", "https:\\\\@host.example\\@path"),
        ("https:////user:secret@host.example/", "https:////@host.example/"),
        ("ht\ntps:/\t/user:secret@host.example/", "ht\ntps:/\t/@host.example/"),
        ("  ftp://user:secret@host.example/", "  ftp://@host.example/"),
        ("sftp://user:secret@host.example/", "sftp://@host.example/"),
        ("https://@host.example/", "https://@host.example/"),
        // An @ behind the host belongs to the path, and a mail address is no credential.
        ("https://host.example/@user", "https://host.example/@user"),
        ("https://host.example//@user/post", "https://host.example//@user/post"),
        ("https://host.example?mail=a@b.example", "https://host.example?mail=a@b.example"),
        ("mailto:user@host.example", "mailto:user@host.example"),
        ("sftp:/user@host", "sftp:/user@host"),
        // A path is no URL: its # may be part of a name.
        ("notes/issue#1.md", "notes/issue#1.md"),
        ("C#", "C#"),
        ("", ""),
        ("https://", "https://"),
        ("https://host.example/a\0b", "https://host.example/a\u{FFFD}b"),
        ("notes\0.md", "notes\u{FFFD}.md"),
        ("https://höst.example/ü@#ß", "https://höst.example/ü@"),
    ])
    func `a URL is filed without fragment and credentials`(url: String, key: String) {
        #expect(LinkStore.key(for: url) == key)
        #expect(LinkStore.key(for: key) == key)
    }

    @Test(arguments: [
        ("https://user:secret@host.example/a#b", "https://host.example/a#b"),
        ("https://host.example/@user", "https://host.example/@user"),
        ("https://@host.example/", "https://host.example/"),
        ("mailto:user@host.example", "mailto:user@host.example"),
        ("user@host.example", "user@host.example"),
    ])
    func `a URL is shown without credentials`(url: String, shown: String) {
        #expect(StoredText.withoutCredentials(url: url) == shown)
    }

    @Test(arguments: [
        ("Moved to https://user:secret@host.example/a.", "Moved to https://host.example/a."),
        ("http://a:b@one.example, ftp://c:d@two.example", "http://one.example, ftp://two.example"),
        ("Ask someone@host.example.", "Ask someone@host.example."),
        ("Moved to https://host.example/@user.", "Moved to https://host.example/@user."),
        ("From \"https://a:b@host.example\" on", "From \"https://host.example\" on"),
        ("An end ://a@", "An end ://"),
        ("://://@@", "://://"),
    ])
    func `a sentence keeps its URLs and loses their credentials`(text: String, kept: String) {
        #expect(StoredText.withoutCredentials(text: text) == kept)
    }
}
