import Markup
import Web

/// Everything that the rules for one page look at, found once.
struct PageRules {
    let document: HTMLDocument
    let url: WebURL
    let meta: MetaElements
    let linkedData: LinkedData
    /// The `title` of the document, not that of a drawing within it.
    let pageTitle: String?
    /// The names that the page gives its site, folded.
    let siteNames: Set<String>
    /// The host's labels that can be a name: `example` of `www.example.org`, and `exampleorg`.
    let hostNames: Set<String>
    let lines: ShortLines
    /// The language as a BCP 47 tag.
    let language: String?
    private let itemElements: [String: [HTMLElement]]

    /// The most elements of one kind that a rule looks at.
    static let mostElements = 500

    init(document: HTMLDocument, url: WebURL, lines: ShortLines) {
        self.document = document
        self.url = url
        self.lines = lines
        meta = MetaElements(document)
        language = PageRules.language(document, meta)
        linkedData = LinkedData(document)
        pageTitle =
            document.elements(.title).lazy.filter { !$0.isWithin(.svg) }
            .compactMap { StatementText.cleaned($0.rawText, longest: StatementText.longestTitle) }.first
        var names: Set<String> = []
        for name in meta["og:site_name"] + meta["application-name"] + meta["apple-mobile-web-app-title"]
            + linkedData.names("publisher") + meta["citation_journal_title"] + meta["dc.publisher"]
            + meta["twitter:site"]
        {
            names.insert(StatementText.folded(name))
        }
        names.remove("")
        siteNames = names
        let labels = url.host.split(separator: ".").map(String.init).filter { $0 != "www" }
        var hosts = Set(labels.dropLast().filter { $0.utf8.count >= 3 })
        hosts.insert(labels.joined())
        hosts.insert(labels.suffix(2).joined())
        // `beautiful-example.org` is "Beautiful Example".
        for label in labels where label.contains("-") { hosts.insert(label.filter { $0 != "-" }) }
        hostNames = hosts
        var items: [String: [HTMLElement]] = [:]
        for element in document.elements(with: .itemprop) {
            for name in (element[.itemprop] ?? "").split(whereSeparator: \.isWhitespace) {
                if items[String(name), default: []].count < PageRules.mostElements {
                    items[String(name), default: []].append(element)
                }
            }
        }
        itemElements = items
        headlineTexts = headings([.h1])
        headline = PageRules.headline(document)
        headlineLine = headline.map { Array($0.text.utf8) }
    }

    /// The texts of the h1 elements.
    private(set) var headlineTexts: [String] = []
    /// The first h1 that has a text and is no logo; where the article begins.
    private(set) var headline: HTMLElement?
    /// Its text as UTF-8.
    private(set) var headlineLine: [UInt8]?

    /// The elements with this `itemprop`.
    func items(_ name: String) -> [HTMLElement] { itemElements[name] ?? [] }

    /// The values of a microdata property: `content`, or the text.
    func itemTexts(_ name: String) -> [String] { items(name).map { $0[.content] ?? $0.text } }

    /// The texts of the headings with these names, in document order, cleaned.
    ///
    /// - Parameter most: how many are wanted.
    func headings(_ names: [MarkupName], most: Int = .max) -> [String] {
        var headings: [String] = []
        let elements = names.flatMap { document.elements($0).prefix(PageRules.mostElements) }
        for element in elements.sorted(by: { $0.position < $1.position }) {
            if headings.count == most { break }
            if let heading = StatementText.cleaned(element.text, longest: StatementText.longestTitle) {
                headings.append(heading)
            }
        }
        return headings
    }

    private static func headline(_ document: HTMLDocument) -> HTMLElement? {
        let all = document.elements(.h1).filter { !$0.text.isEmpty }
        return all.first { element in !element.ancestors.contains { $0.isNamed(.header) && !$0.isWithin(.article) } }
            ?? all.first
    }
}

extension HTMLElement {
    /// Whether an element with this name holds it.
    func isWithin(_ name: MarkupName) -> Bool { ancestors.contains { $0.isNamed(name) } }
}
