import Documents
import Testing

@Suite struct RepeatedAuthorsTests {
    @Test(arguments: [
        ("———. 1968. Rivers.", "———"), ("——— 1968. Rivers.", "———"), ("--, 1971: Lakes.", "--"),
        ("– – –. Seas. 2012.", "– – –"), ("_____ (2012). Seas.", "_____"), ("-, S. K. Jain. 1968.", "-"),
        ("Ders.: Seen. Wien 1995.", "Ders"), ("Idem, Lakes, 2001.", "Idem"), ("Он же. Озёра. М., 2001.", "Он же"),
        ("Id. (2003). Laghi.", "Id"), ("--- & Lis, A. (2004).", "---"),
    ])
    func `the sign for the same authors is found`(entry: String, sign: String) {
        let bytes = Array(entry.utf8)
        let range = RepeatedAuthors.range(bytes, 0..<bytes.count)
        #expect(range.map { String(decoding: bytes[$0], as: UTF8.self) } == sign)
    }

    @Test(arguments: [
        "Nowak, Jan (2010). Rivers.", "- Nowak, Jan (2010). Rivers.", "– Nowak, Jan. Rivers.", "Idema, A. (2010).",
        "Он жена. 2010.", "", "-", "1968. Rivers.",
    ])
    func `names and list marks are no such sign`(entry: String) {
        let bytes = Array(entry.utf8)
        #expect(RepeatedAuthors.range(bytes, 0..<bytes.count) == nil)
    }
}
