import Bibliography
import Testing

@testable import ReferenceParsing

@Suite struct ReferenceTypingTests {
    /// A reference with the fields named.
    private func reference(_ text: String, _ fields: String) throws -> Reference {
        var reference = Reference(number: 1, verbatim: text, text: text)
        func field(_ value: String) -> Field<String> { Field(value, verbatim: value) }
        for name in fields.split(separator: " ") {
            switch name {
            case "container": reference.containerTitle = field("Water")
            case "newspaper": reference.containerTitle = field("The Times")
            case "volume": reference.volume = field("12")
            case "pages": reference.pages = field("1-9")
            case "publisher": reference.publisher = field("Nomos")
            case "place": reference.publisherPlace = field("Berlin")
            case "genre": reference.genre = field("Указ")
            case "day": reference.issued = Field(try #require(PartialDate(iso8601: "2010-05-03")), verbatim: "3.5.2010")
            case "editor": reference.editors = [Field(Name(literal: "BMBF"), verbatim: "BMBF")]
            default: reference.urls = [PrintedURL(verbatim: "http://example.org", range: nil, candidates: [])]
            }
        }
        return reference
    }

    @Test(arguments: [
        ("Nowak, J. Rivers. Water 12.", "container volume", ReferenceType.articleJournal),
        ("Nowak, J. Rivers. Water, 1-9.", "container pages", .articleJournal),
        ("Nowak, J. Rivers. Nomos.", "publisher", .book),
        ("Nowak, J. Rivers. In: Lakes. Nomos.", "container publisher", .chapter),
        ("Nowak, J. Rivers. In: Lis (ed.): Lakes.", "container editor", .chapter),
        ("Nowak, J. Rivers. The Times, 3 May 2010.", "newspaper day", .articleNewspaper),
        ("Nowak, J. Rivers. PhD thesis, Warsaw.", "publisher", .thesis),
        ("Nowak, J. Rivers. Diss., Bonn.", "place", .thesis),
        ("Новак И. Реки : автореф. дис. Минск.", "place", .thesis), ("李华. 题名. 北京大学博士学位论文.", "publisher", .thesis),
        ("李华. 题名[D]. 北京大学.", "publisher", .thesis), ("李华. 题名[J]. 刊名.", "container", .articleJournal),
        ("李华. 题名[M]. 北京.", "publisher", .book), ("李华. 题名[EB/OL].", "url", .webpage),
        ("Nowak, J. Rivers. Proceedings of Water 2010, 1-9.", "container pages", .paperConference),
        ("Nowak, J. Rivers. Working Paper No. 12.", "", .report), ("Указ № 575", "genre", .legislation),
        ("Rivers of the north. http://example.org", "url", .webpage), ("Rivers of the north.", "", .document),
        ("Nowak, J. How to write a dissertation well. Nomos.", "publisher", .book),
    ])
    func `the type follows from the fields and the words of an entry`(text: String, fields: String, type: ReferenceType)
        throws
    {
        #expect(ReferenceTyping.type(of: try reference(text, fields)) == type)
    }
}
