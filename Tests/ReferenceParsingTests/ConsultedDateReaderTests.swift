import Bibliography
import Testing

@testable import ReferenceParsing

@Suite struct ConsultedDateReaderTests {
    private static let url = "http://example.org/a.html"

    private func reference(_ text: String) -> Reference {
        BibliographyReader.reference(entry: text.replacing("%", with: Self.url))
    }

    @Test(arguments: [
        ("Nowak, J. (2012). Rivers. % (accessed: November2017)", "2017-11"),
        ("Nowak, J. (2012). Rivers. % (accessed 20.August 2017)", "2017-08-20"),
        ("Nowak, J. (2012). Rivers. % (accessed 30June2017)", "2017-06-30"),
        ("Nowak, J. (2012). Rivers. % (accessedon 3 June 2017)", "2017-06-03"),
        ("Nowak, J. (2012). Rivers. % (Zugriffam 03.06.2017)", "2017-06-03"),
        ("Nowak, J. (2012). Rivers. % [Zu - grif am 03.06.2017]", "2017-06-03"),
        ("Nowak, J. (2012). Rivers. % (ac- cessed 3 June 2017)", "2017-06-03"),
        ("Nowak, J. (2012). Rivers. % (abge-\nrufen am 3. Juni 2017)", "2017-06-03"),
        ("Nowak, J. (2012). Rivers. % (accessed 3\nJune\n2017)", "2017-06-03"),
        ("Nowak, J. (2012). Rivers. % (accessed 3 Novem-\nber 2017)", "2017-11-03"),
        ("Nowak, J. (2012). Rivers. % (accessed 3 Novem- ber 2017)", "2017-11-03"),
        ("Nowak, J. (2012). Rivers. % (accessed 3 June 2O17)", "2017-06-03"),
        ("Nowak, J. (2012). Rivers. % (accessed l4 June 2017)", "2017-06-14"),
        ("Nowak, J. (2012). Rivers. % (accessed 14 June 20I7)", "2017-06-14"),
        ("Nowak, J. (2012). Rivers. % (Zugriff 30.O6.2017)", "2017-06-30"),
        ("Nowak, J. (2012). Rivers. % (dostęp 30.06.20 17)", "2017-06-30"),
        ("Nowak, J. (2012). Rivers. % (dostęp 30. 06 .2017)", "2017-06-30"),
        ("Nowak, J. (2012). Rivers. % (accssed 3 June 2017)", "2017-06-03"),
        ("Nowak, J. (2012). Rivers. % (Zugriﬀ am 03.06.2017)", "2017-06-03"),
        ("Nowak, J. (2012). Rivers. % (accessed 3 Feburary 2017)", "2017-02-03"),
        ("Nowak, J. (2012). Rivers. % (consulte le 3 fevrier 2017)", "2017-02-03"),
        ("Nowak, J. (2012). Rivers. % [přístup 7. u\u{301}nora 2017]", "2017-02-07"),
        ("Nowak, J. (2012). Rivers. % (accessed June 3, '17)", "2017-06-03"),
        ("Nowak, J. (2012). Rivers. % [accessed 20170603]", "2017-06-03"),
        ("Nowak, J. (2012). Rivers. % [accessed 06/2017]", "2017-06"),
        ("Nowak, J. (2012). Rivers. % (Zugriff am 26.2017)", "2017"),
        ("Nowak, J. (2012). Rivers. % (accessed on 3-5 June 2017)", "2017-06-05"),
        ("Nowak, J. (2012). Rivers. % (accessed 10:30, 3 June 2017)", "2017-06-03"),
    ])
    func `a damaged date is read as what it must have been`(text: String, expected: String) {
        #expect(reference(text).accessed?.value.date?.iso8601 == expected, "\(text)")
        #expect(reference(text).issued?.value.iso8601 == "2012", "\(text)")
    }

    @Test(arguments: [
        // What words say beats what a place says; the nearer word beats the farther.
        ("Briefing on the forthcoming visit, 04.07.2008, siehe % (Zugriff am 28.2.2009).", "2009-02-28"),
        ("Bus. Im Internet: %, Stand: 15.07.2002, Abruf: 15.11.2004.", "2004-11-15"),
        (
            "Rivers [Internet]. 2017 Feb 1 [updated 2018 Mar 1; cited 2019 Sep 10];25(2):383. Available from: %",
            "2019-09-10"
        ),
        ("Rivers. Water, 29 August 2015. % [accessed 12 May 2016]", "2016-05-12"),
        ("Rivers. % Archived from the original on 3 May 2016. Retrieved 4 June 2017.", "2017-06-04"),
        ("Rivers. Published 3 May 2016, accessed 4 June 2017. %", "2017-06-04"),
        ("题名[EB/OL]. (2012-05-03)[2013-06-11]. %.", "2013-06-11"),
        ("題名. 更新：2016年5月3日、閲覧日2017年6月4日。%", "2017-06-04"),
        // No word at all.
        ("Rivers, in: % (27. Februar 2007).", "2007-02-27"),
        ("Rivers. Water, 8 May 2001. 23 Jan. 2002 <%>.", "2002-01-23"),
        ("Rivers. Water Center. 1998. Northern Lib. 19 June 1998 <%>.", "1998-06-19"),
        ("Rivers. Water 90.2 (2009): 196-204. Web. 2 Aug. 2014. <%>.", "2014-08-02"),
        ("Smith, John. Rivers. Water, 2010. Web. 4 May 2017.", "2017-05-04"),
        ("Nehirler. 2010. % adresinden 4 Mayıs 2017 tarihinde alındı.", "2017-05-04"),
        ("Des rivières [en ligne (13 janvier 2016) : %].", "2016-01-13"),
        ("Rivers. Water Journal, 2012 4 de abril de 2016; 119: 412-7. %", "2016-04-04"),
        ("Rivers, cited 2006: A guide. [Available online at %]", "2006"),
    ])
    func `of several dates the day of reading is told by words, then by place`(text: String, expected: String) {
        #expect(reference(text).accessed?.value.date?.iso8601 == expected, "\(text)")
        #expect(reference(text).issued?.value.iso8601 != expected, "\(text)")
    }

    @Test(arguments: [
        "Nowak, J. (2008). Rivers, 06.09.2008, URL: %.",
        "Nowak, J. (2008). Rivers. Water News, 6 September 2008 <%>.",
        "Rivers, 7.5.2012: <%>.",
        "Rivers. 28 Mar. 2002. 28 Mar. 2002 <%>.",
        "Nowak, J. 2014. Rivers am 01.03.2014. %.",
        "Rivers. Retrieved from the Rivers Online: %. Revised May 2009.",
        "Rivers. Accessed at %",
        "Rivers. 21 June. %. (month accessed).",
        "Consultation of rivers (2015). %",
        "Access to rivers, 29.01.2001, in: %",
        "Rivers visited in 1998. Water, 2001.",
        "Plan of the rivers (Stand: 25. Juni 2014). Berlin: Water.",
        "Rivers. % (accessed 7 March, 12 pp.)",
        "Dostęp do rzek. Water, 12.05.2010. %",
        "Ustawa z dnia 30 czerwca 2014 r. o rzekach. %",
    ])
    func `a day that nothing makes the day of reading is none`(text: String) {
        #expect(reference(text).accessed == nil, "\(text)")
    }

    @Test(arguments: [
        ("% (pristupljeno 3. listopada 2017.)", "2017-10-03"), ("% (dostęp 3 listopada 2017)", "2017-11-03"),
        ("Rijeke sjevera šume. % (3. listopada 2017.)", "2017-10-03"), ("% [cit. 3. listopadu 2017]", "2017-11-03"),
    ])
    func `a month that is another in Croatian follows the language of the entry`(text: String, expected: String) {
        #expect(reference("Rivers. " + text).accessed?.value.readings.map(\.iso8601) == [expected])
    }

    @Test func `both readings of a numeric date are kept`() {
        #expect(
            reference("Rivers. Retrieved 9/6/2017 from %").accessed?.value.readings.map(\.iso8601)
                == ["2017-06-09", "2017-09-06"])
    }

    @Test(arguments: [
        ("Rivers. Water, 12/25/2013. % (accessed 9/6/2017)", "2017-09-06"),
        ("Rivers. Water, 25/12/2013. % (accessed 9/6/2017)", "2017-06-09"),
        // Nothing is read before it is published.
        ("Rivers. Water, 15 August 2017. % (accessed 9/6/2017)", "2017-09-06"),
    ])
    func `the entry's other dates settle the order of day and month`(text: String, expected: String) {
        let readings = reference(text).accessed?.value.readings ?? []
        #expect(readings.count == 2)
        #expect(readings.first?.iso8601 == expected, "\(text)")
    }

    private func accessed(_ verbatim: String, _ readings: String...) -> Reference {
        var reference = Reference(number: 1, verbatim: verbatim, text: verbatim)
        reference.accessed = Field(
            AccessedDate(readings: readings.compactMap { PartialDate(iso8601: $0) }), verbatim: verbatim)
        return reference
    }

    @Test(arguments: [
        (true, ["9/6/2017", "2017-06-09", "2017-09-06"], "2017-09-06"),
        (false, ["9/6/2017", "2017-06-09", "2017-09-06"], "2017-06-09"),
        // An entry that was settled by its own dates stays so under the same vote.
        (true, ["9/6/2017", "2017-09-06", "2017-06-09"], "2017-09-06"),
        (nil, ["9/6/2017", "2017-06-09", "2017-09-06"], "2017-06-09"),
    ])
    func `votes of the bibliography decide`(monthFirst: Bool?, row: [String], expected: String) {
        var order = DateOrder()
        order.vote(monthFirst: monthFirst)
        var references = [accessed(row[0], row[1], row[2])]
        order.decide(&references)
        #expect(references.first?.accessed?.value.date?.iso8601 == expected)
        #expect(references.first?.accessed?.value.readings.count == 2)
    }

    @Test func `without a vote the time of the other days of reading decides`() {
        var references = [
            accessed("3 September 2017", "2017-09-03"), accessed("8 September 2017", "2017-09-08"),
            accessed("9/6/2017", "2017-06-09", "2017-09-06"),
        ]
        DateOrder().decide(&references)
        #expect(references.last?.accessed?.value.date?.iso8601 == "2017-09-06")
    }

    @Test(arguments: [
        ("Rivers. <http://example.org> (letzter Zugriff: 3.6.2017). Water.", "(letzter Zugriff: 3.6.2017)"),
        ("Retrieved from the site <http://example.org>, date: 03-19-2012.", "date: 03-19-2012"),
        ("Rivers. 3.6.2017 tarihinde <http://example.org> adresinden erişildi.", "3.6.2017 tarihinde"),
        ("Rivers. Accessed 3 June 2017, <http://example.org>.", "Accessed 3 June 2017"),
        ("Rivers. <http://example.org> (3 June 2017).", "(3 June 2017)"),
        ("Rivers (accessed 3 June 2017 at <http://example.org>).", "(accessed 3 June 2017"),
    ])
    func `the statement is taken with its brackets and words, without a URL, and nothing more`(
        text: String, expected: String
    ) throws {
        let entry = EntryText(text)
        let open = try #require(entry.bytes.firstIndex(of: UInt8(ascii: "<")))
        let close = try #require(entry.bytes.firstIndex(of: UInt8(ascii: ">")))
        let finding = try #require(ConsultedDateReader(entry: entry, urls: [open..<close + 1]).read())
        #expect(entry.verbatim(finding.statement) == expected)
        #expect(finding.statement.lowerBound <= finding.dateRange.lowerBound)
        #expect(finding.statement.upperBound >= finding.dateRange.upperBound)
    }

    @Test func `hostile input costs no more than its length`() {
        let pieces = [
            "accessed ", "1 ", "2014 ", "1/1/", "(", "[", "Zu-", "abge rufen ", "tháng ", "2014年", "访问", "٣", "Novem-",
            ".", "am ",
            "\u{301}", "ﬃ", "l4", "\u{FFFD}",
        ]
        let clock = ContinuousClock()
        for piece in pieces {
            let short = EntryText(String(repeating: piece, count: 16_000 / piece.utf8.count))
            let long = EntryText(String(repeating: piece, count: 64_000 / piece.utf8.count))
            let first = clock.measure { _ = ConsultedDateReader(entry: short, urls: []).read() }
            let second = clock.measure { _ = ConsultedDateReader(entry: long, urls: []).read() }
            #expect(second < first * 16 + .milliseconds(50), "\(piece): \(first), then \(second)")
            #expect(second < .seconds(2), "\(piece)")
        }
    }
}
