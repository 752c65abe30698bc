import Markup

/// The JSON-LD of a page: the one thing that the page is about, and the things that it is made of.
struct LinkedData {
    /// The item that describes what the page shows; nil when there is none.
    let main: StructuredValue?
    private let byIdentifier: [String: StructuredValue]

    /// The most scripts that are read.
    private static let mostScripts = 64
    /// The most items that are looked at.
    private static let mostItems = 4_096

    /// Types of things that are cited, the likelier first.
    private static let citedTypes = [
        "ScholarlyArticle", "MedicalScholarlyArticle", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle",
        "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "AdvertiserContentArticle",
        "LiveBlogPosting",
        "BlogPosting", "SocialMediaPosting", "DiscussionForumPosting", "TechArticle", "Article", "Report", "Book",
        "Chapter", "Thesis", "Dataset", "Recipe", "HowTo", "Review", "PodcastEpisode", "VideoObject", "CreativeWork",
        "QAPage", "Product", "SoftwareSourceCode", "SoftwareApplication", "Event", "FAQPage", "ItemPage", "AboutPage",
        "ProfilePage", "CollectionPage", "WebPage",
    ]

    init(_ document: HTMLDocument) {
        var items: [StructuredValue] = []
        for script in document.elements(.script).lazy
            .filter({ ($0[.type] ?? "").lowercased().hasPrefix("application/ld+json") }).prefix(LinkedData.mostScripts)
        {
            guard let value = StructuredDataReader.value(of: script.rawText) else { continue }
            for item in value.elements { LinkedData.collect(item, into: &items) }
        }
        var byIdentifier: [String: StructuredValue] = [:]
        for item in items {
            if let identifier = item["@id"]?.text, byIdentifier[identifier] == nil, LinkedData.hasContent(item) {
                byIdentifier[identifier] = item
            }
        }
        self.byIdentifier = byIdentifier
        main = LinkedData.mainItem(items)
    }

    private static func collect(_ item: StructuredValue, into items: inout [StructuredValue]) {
        guard case .object = item, items.count < mostItems else { return }
        items.append(item)
        for name in ["@graph", "mainEntity", "mainEntityOfPage"] {
            for part in item[name]?.elements ?? [] { collect(part, into: &items) }
        }
    }

    private static func hasContent(_ item: StructuredValue) -> Bool {
        guard case .object(let members) = item else { return false }
        return members.count > 1
    }

    private static func mainItem(_ items: [StructuredValue]) -> StructuredValue? {
        var best: (item: StructuredValue, rank: Int)?
        for item in items {
            guard item["headline"] != nil || item["name"] != nil || item["datePublished"] != nil else { continue }
            let rank = types(of: item).compactMap { citedTypes.firstIndex(of: $0) }.min()
            guard let rank else { continue }
            // A headline says more than a rank: a page's own item may be a mere WebPage beside an unnamed Article.
            let weighted = rank + (item["headline"] == nil && item["name"] == nil ? citedTypes.count : 0)
            if weighted < best?.rank ?? .max { best = (item, weighted) }
        }
        return best?.item
    }

    private static func types(of item: StructuredValue) -> [String] {
        (item["@type"]?.elements ?? []).compactMap(\.text).map { type in
            type.split(whereSeparator: { $0 == "/" || $0 == ":" || $0 == "#" }).last.map(String.init) ?? type
        }
    }

    /// The texts of a member of the main item.
    func texts(_ name: String) -> [String] { (main?[name]?.elements ?? []).compactMap(\.text) }

    /// The names of the people and organisations in a member of the main item, people first.
    func names(_ member: String) -> [String] {
        var people: [String] = []
        var organizations: [String] = []
        for value in main?[member]?.elements ?? [] {
            let agent = resolved(value)
            guard let name = name(of: agent) else { continue }
            if LinkedData.types(of: agent).contains(where: { $0.hasSuffix("Organization") || $0 == "Corporation" }) {
                organizations.append(name)
            } else {
                people.append(name)
            }
        }
        return people + organizations
    }

    /// What a member of the main item refers to, by name.
    func memberItem(_ name: String) -> [StructuredValue] { (main?[name]?.elements ?? []).map(resolved) }

    private func name(of agent: StructuredValue) -> String? {
        if let text = agent.text { return text.hasPrefix("http") ? nil : text }
        if let name = agent["name"]?.elements.first?.text { return name }
        let parts = [agent["givenName"]?.text, agent["familyName"]?.text].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func resolved(_ value: StructuredValue) -> StructuredValue {
        guard !LinkedData.hasContent(value), let identifier = value["@id"]?.text else { return value }
        return byIdentifier[identifier] ?? value
    }
}
