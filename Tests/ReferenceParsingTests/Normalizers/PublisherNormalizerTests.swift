import Testing

@testable import ReferenceParsing

@Suite struct PublisherNormalizerTests {
    @Test(
        arguments: [
            ("Cambridge, MA: MIT Press", "MIT Press", "Cambridge, MA"), ("Paris: Seuil", "Seuil", "Paris"),
            ("М.: Наука", "Наука", "М."),
            ("СПб.: Наука.", "Наука", "СПб."), ("Warszawa", nil, "Warszawa"),
            ("Springer, Berlin", "Springer", "Berlin"),
            ("Ithaca, Cornell University Press", "Cornell University Press", "Ithaca"),
            ("Springer-Verlag Berlin Heidelberg", "Springer-Verlag", "Berlin Heidelberg"),
            ("Cambridge University Press", "Cambridge University Press", nil),
            ("Frankfurt am Main: Suhrkamp", "Suhrkamp", "Frankfurt am Main"),
            ("New York, London: Norton", "Norton", "New York, London"),
            ("Opladen/Wiesbaden: VS Verlag", "VS Verlag", "Opladen/Wiesbaden"),
            ("北京: 清华大学出版社", "清华大学出版社", "北京"), ("北京：清华大学出版社", "清华大学出版社", "北京"), ("Nomos", "Nomos", nil),
            ("John Wiley & Sons, Inc.", "John Wiley & Sons, Inc", nil),
            ("Sage, Newbury Park", "Sage, Newbury Park", nil),
            ("Elsevier, Amsterdam, The Netherlands", "Elsevier", "Amsterdam, The Netherlands"),
            ("University of California Press, Berkeley, CA", "University of California Press", "Berkeley, CA"),
            ("Мінск: Беларусь", "Беларусь", "Мінск"), ("Oxford UP", "Oxford UP", nil),
            ("Cambridge: Cambridge UP", "Cambridge UP", "Cambridge"), ("Oxford UP, Oxford", "Oxford UP", "Oxford"),
        ] as [(String, String?, String?)])
    func `publisher and place are told apart`(text: String, publisher: String?, place: String?) {
        let entry = EntryText(text)
        let found = PublisherNormalizer.publisher(in: entry, 0..<entry.bytes.count)
        #expect(found.publisher?.value == publisher)
        #expect(found.place?.value == place)
    }
}
