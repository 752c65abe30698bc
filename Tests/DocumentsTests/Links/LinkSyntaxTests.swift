import Documents
import Testing

@Suite struct LinkSyntaxTests {
    @Test(arguments: [
        ("ada@one.example", true), ("ada.b+c@one.example", true), ("\"ada b\"@one.example", true),
        ("ädä@bücher.example", true),
        ("ada@[192.0.2.1]", true), ("ada@[IPv6:2001:db8::1]", true), ("a!#$%&'*+-/=?^_`{|}~b@one.example", true),
        ("ada", false), ("@one.example", false), ("ada@", false), ("ada@one", false), ("ada@one..example", false),
        ("a..b@one.example", false), (".a@one.example", false), ("a.@one.example", false), ("a b@one.example", false),
        ("ada@-one.example", false), ("ada@one.example-", false), ("ada@one.123", false), ("a@b@one.example", false),
        ("ada@[300.0.2.1]", false), ("ada@one_two.example", false), ("\"a\"b\"@one.example", false), ("", false),
        ("\(String(repeating: "a", count: 65))@one.example", false),
    ])
    func `a mail address has a name and a host`(text: String, isAddress: Bool) {
        #expect(LinkSyntax.isMailAddress(text) == isAddress)
    }

    @Test(arguments: [
        ("ada@one.example,bob@two.example", true), ("\"a,b\"@one.example", true), ("ada@one.example,", false),
        ("ada@one.example,bob", false), ("", false),
    ])
    func `every address of a list counts`(text: String, areAddresses: Bool) {
        #expect(LinkSyntax.areMailAddresses(text) == areAddresses)
    }

    @Test(
        arguments: [
            ("a.md", "a.md", nil), ("a.md#b", "a.md", "b"), ("a b/c.md#d#e", "a b/c.md", "d#e"),
            ("a%23b.md#c", "a#b.md", "c"),
            ("100%25.md", "100%.md", nil), ("a%2.md", "a%2.md", nil),
        ] as [(String, String, String?)])
    func `a file's target is a path and a fragment`(target: String, path: String, fragment: String?) {
        let file = LinkSyntax.file(ofTarget: target)
        #expect(file.path == path)
        #expect(file.fragment == fragment)
    }
}
