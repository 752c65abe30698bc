import Bibliography
import ReferenceParsing
import Testing

/// The title that a path spells decides where its words end, however the title and the URL are broken over lines.
@Suite struct URLTitleTests {
    private struct Page {
        /// The title, with `|` where a line may break inside a word.
        let title: String
        /// The URL up to the slug.
        let address: String
        /// The slug, with `|` where a line may break inside a word.
        let slug: String

        var url: String { address + slug.filter { $0 != "|" } }
        var wholeTitle: String { title.filter { $0 != "|" } }
    }

    private static let pages = [
        Page(
            title: "Jesienne prze|loty żura|wi nad doli|ną środko|wej Nar|wi", address: "http://example.pl/przyroda/",
            slug: "4711-jesienne-prze|loty-zura|wi-nad-doli|na-srodko|wej-narwi"),
        Page(
            title: "Alte Müh|len und ihre Müll|er im süd|lichen Oden|wald", address: "http://example.de/orte/",
            slug: "alte-mueh|len-und-ihre-muell|er-im-sued|lichen-oden|wald.html"),
        Page(
            title: "Весен|ние паво|дки на мал|ых реках полес|ской низмен|ности", address: "http://example.ru/news/",
            slug: "vesen|nie-pavo|dki-na-mal|ykh-rekakh-poles|skoj-nizmennosti"),
    ]
    private static let dates = ["", ", 12.03.2014.", " (accessed 12 March 2014)."]

    private func firstURL(_ title: String, _ url: String, _ date: String) -> String? {
        BibliographyReader.reference(entry: "“\(title)”, \(url)\(date)").urls.first?.candidates.first?.url
    }

    /// The text with every break taken out but the one with the number, which becomes the mark.
    private func broken(_ text: String, at number: Int, by mark: String) -> String {
        var result = ""
        for (index, piece) in text.split(separator: "|").enumerated() {
            if index > 0, index - 1 == number { result += mark }
            result += piece
        }
        return result
    }

    @Test(arguments: pages.indices, dates)
    func `a title hyphenated over lines puts no hyphen into a whole URL`(page: Int, date: String) {
        let page = Self.pages[page]
        for number in 0..<page.title.count(where: { $0 == "|" }) {
            let title = broken(page.title, at: number, by: "-\n")
            #expect(firstURL(title, page.url, date) == page.url, "\(title)")
        }
        #expect(firstURL(page.title.replacing("|", with: "-\n"), page.url, date) == page.url)
    }

    @Test(arguments: pages.indices, ["-\n", "\n", "\u{AD}\n"])
    func `a break inside a word of the title leaves nothing in the URL`(page: Int, mark: String) {
        let page = Self.pages[page]
        for number in 0..<page.slug.count(where: { $0 == "|" }) {
            let printed = page.address + broken(page.slug, at: number, by: mark)
            #expect(firstURL(page.wholeTitle, printed, Self.dates[1]) == page.url, "\(printed)")
            let title = broken(page.title, at: number, by: "-\n")
            #expect(firstURL(title, printed, Self.dates[1]) == page.url, "\(title) \(printed)")
        }
    }

    @Test(arguments: pages.indices, ["-\n", "\n", ""])
    func `the hyphen between two words of the title stays or comes back`(page: Int, mark: String) {
        let page = Self.pages[page]
        let slug = page.slug.filter { $0 != "|" }
        // The first hyphen may follow a number, which no title has; the last word alone on a line may be the sentence's.
        for place in slug.indices.filter({ slug[$0] == "-" }).dropFirst().dropLast() {
            let printed = page.address + slug[..<place] + mark + slug[slug.index(after: place)...]
            #expect(firstURL(page.wholeTitle, printed, Self.dates[1]) == page.url, "\(printed)")
            #expect(firstURL(page.title.replacing("|", with: "-\n"), printed, Self.dates[1]) == page.url, "\(printed)")
        }
    }
}
