import Bibliography
import PageMetadata

/// A reference's claim against what one page says, field by field, and what follows for the page as a whole.
///
/// The claim is compared with every statement of the page; the best one counts and is shown.
struct PageComparison: Hashable, Sendable {
    /// What the fields together say of the page.
    enum Standing: Hashable, Sendable {
        /// It is what the entry cites.
        case isCited
        /// It is something else.
        case isAnother
        /// The fields do not suffice to say; why.
        case cannotTell(String)
    }

    let fields: [FieldComparison]
    let standing: Standing
    /// Whether a statement about the page as a whole (title, heading) carries the title, not just a line of its text.
    let isTitleStated: Bool

    /// At or above this the order-preserving ratio says "the same title".
    static let agreementThreshold = 0.9
    /// A page of fewer words is a shell that scripts fill, or a way station: its title is not the work's.
    static let fewestWords = 25
    /// At or above this titles are close: a misprint, a word left out.
    static let closenessThreshold = 0.75

    init(of reference: Reference, with page: PageDescription) {
        let claims =
            reference.leadingNames.map { $0.value.family ?? $0.value.displayed }
            + [reference.title?.value, reference.containerTitle?.value, reference.numberField?.value].compactMap { $0 }
        let words = PageWords(page.text, for: claims)
        let title = PageComparison.title(of: reference, with: page, words)
        let author = PageComparison.authors(of: reference, with: page, words)
        let issued = PageComparison.issued(of: reference, with: page)
        let container = PageComparison.container(of: reference, with: page, words)
        let doi = PageComparison.doi(of: reference, with: page)
        let number = PageComparison.number(of: reference, words)
        fields = [title?.field, author, issued, container, doi, number].compactMap { $0 }
        isTitleStated = title?.isStated ?? false
        standing = PageComparison.standing(
            title: title, others: [author, issued, number].compactMap { $0 }, author: author, issued: issued, doi: doi,
            wordCount: TextSameness.wordCount(of: page.text))
    }

    private static func standing(
        title: TitleMatch?, others: [FieldComparison], author: FieldComparison?, issued: FieldComparison?,
        doi: FieldComparison?, wordCount: Int
    ) -> Standing {
        let isBacked = others.contains { $0.judgement == .agrees } || doi?.judgement == .agrees
        guard let title else {
            if doi?.judgement == .agrees { return .isCited }
            return .cannotTell("the entry has no title that could be looked for on the page")
        }
        switch title.field.judgement {
        case .agrees:
            if author?.judgement == .differs, issued?.judgement == .differs, doi?.judgement != .agrees {
                return .cannotTell("the title agrees, author and date do not")
            }
            if !title.isStated, !isBacked {
                return .cannotTell("the title stands only somewhere in the page's text")
            }
            return .isCited
        case .close:
            return isBacked ? .isCited : .cannotTell("the title is only similar, and nothing else confirms it")
        case .differs:
            if doi?.judgement == .agrees { return .isCited }
            if author?.judgement == .agrees, issued?.judgement == .agrees {
                return .cannotTell("author and date agree, the title does not; it may be translated or changed")
            }
            guard wordCount >= fewestWords else {
                return .cannotTell("the page shows only a few words; it may need scripts, or lead on by itself")
            }
            return .isAnother
        case .absent:
            return .cannotTell("the page has no readable title or text")
        }
    }

    // MARK: Fields

    struct TitleMatch {
        let field: FieldComparison
        let isStated: Bool
    }

    private static func title(
        of reference: Reference, with page: PageDescription, _ words: PageWords
    ) -> TitleMatch? {
        // An entry of a site alone ("World Bank, URL") has its name where others have the title.
        guard let cited = reference.title?.value ?? reference.leadingNames.first?.value.literal,
            !FoldedText(cited).isEmpty
        else { return nil }
        let statements =
            page.titles.map { ($0.value, $0.origin) } + page.headings.prefix(20).map { ($0, "heading") }
            + (reference.title == nil ? page.siteNames.map { ($0.value, $0.origin) } : [])
        var best: (found: String, origin: String, similarity: Double)?
        for (found, origin) in statements {
            var similarity = Similarity.ratio(cited, found)
            if similarity < agreementThreshold, Similarity.isContinuation(cited, found) {
                similarity = agreementThreshold
            }
            if similarity > best?.similarity ?? -1 { best = (found, origin, similarity) }
        }
        func match(_ judgement: FieldComparison.Judgement, isStated: Bool) -> TitleMatch {
            TitleMatch(
                field: FieldComparison(
                    field: "title", cited: cited, found: best?.found, origin: best?.origin,
                    similarity: best?.similarity ?? 0, judgement: judgement, foundLanguage: page.language),
                isStated: isStated)
        }
        if let best, best.similarity >= agreementThreshold { return match(.agrees, isStated: true) }
        if words.contains(cited) {
            return TitleMatch(
                field: FieldComparison(
                    field: "title", cited: cited, found: cited, origin: "text of the page", similarity: 1,
                    judgement: .agrees, foundLanguage: page.language),
                isStated: page.mediaType == "application/pdf")
        }
        guard let best else { return match(page.text.isEmpty ? .absent : .differs, isStated: false) }
        return match(best.similarity >= closenessThreshold ? .close : .differs, isStated: true)
    }

    private static func authors(
        of reference: Reference, with page: PageDescription, _ words: PageWords
    ) -> FieldComparison? {
        guard !reference.leadingNames.isEmpty, reference.title != nil else { return nil }
        let cited = reference.leadingNames.map(\.value.displayed).joined(separator: "; ")
        var matched: [Double] = []
        var found: PageDescription.Statement<String>?
        for author in reference.leadingNames.map(\.value) {
            let name = author.family ?? author.displayed
            var best = 0.0
            for statement in page.authors + (author.literal == nil ? [] : page.siteNames) {
                let similarity = nameSimilarity(author, statement.value)
                if similarity > best {
                    best = similarity
                    if found == nil { found = statement }
                }
            }
            if best < agreementThreshold, words.contains(name) {
                best = 1
                if found == nil { found = .init(name, origin: "text of the page") }
            }
            matched.append(best)
        }
        // A list that names the first authors only is no disagreement: one sure name decides.
        let best = matched.max() ?? 0
        let judgement: FieldComparison.Judgement
        if best >= agreementThreshold {
            judgement = .agrees
        } else if page.authors.isEmpty {
            judgement = .absent
        } else {
            judgement = best >= closenessThreshold ? .close : .differs
        }
        let shown = judgement == .differs ? page.authors.first : found ?? page.authors.first
        return FieldComparison(
            field: "author", cited: cited, found: shown?.value, origin: shown?.origin, similarity: best,
            judgement: judgement, foundLanguage: page.language)
    }

    /// How alike a cited name and a printed one are, whichever order the parts stand in.
    private static func nameSimilarity(_ name: Name, _ found: String) -> Double {
        guard let family = name.family else { return Similarity.ratio(name.displayed, found) }
        let whole = max(Similarity.ratio(name.displayed, found), Similarity.ratio(name.inverted, found))
        return PageWords(found, for: [family]).contains(family) ? 1 : whole
    }

    private static func issued(of reference: Reference, with page: PageDescription) -> FieldComparison? {
        guard let cited = reference.issued?.value else { return nil }
        var judgement = FieldComparison.Judgement.absent
        var shown = page.published.first
        var similarity = 0.0
        func consider(
            _ statement: PageDescription.Statement<PartialDate>, _ new: FieldComparison.Judgement, _ score: Double
        ) {
            if score > similarity {
                (judgement, shown, similarity) = (new, statement, score)
            }
        }
        for statement in page.published + page.modified {
            if cited.contains(statement.value) || statement.value.contains(cited) {
                consider(statement, .agrees, 1)
            } else if statement.value.year == cited.year {
                consider(statement, .agrees, 0.95)
            } else if abs(statement.value.year - cited.year) == 1 {
                consider(statement, .close, 0.5)
            }
        }
        if judgement == .absent, !page.published.isEmpty { judgement = .differs }
        return FieldComparison(
            field: "issued", cited: cited.iso8601, found: shown?.value.iso8601, origin: shown?.origin,
            similarity: similarity, judgement: judgement)
    }

    private static func container(
        of reference: Reference, with page: PageDescription, _ words: PageWords
    ) -> FieldComparison? {
        guard let cited = reference.containerTitle?.value, !FoldedText(cited).isEmpty else { return nil }
        var best = page.siteNames.first
        var similarity = 0.0
        for statement in page.siteNames {
            let ratio =
                Similarity.isContinuation(cited, statement.value)
                ? agreementThreshold
                : Similarity.ratio(cited, statement.value)
            if ratio > similarity { (best, similarity) = (statement, ratio) }
        }
        var judgement: FieldComparison.Judgement =
            similarity >= agreementThreshold ? .agrees : similarity >= closenessThreshold ? .close : .absent
        if judgement != .agrees, words.contains(cited) {
            (judgement, similarity, best) = (.agrees, 1, .init(cited, origin: "text of the page"))
        }
        // A site's own name is seldom the journal's: another name is no disagreement.
        return FieldComparison(
            field: "container-title", cited: cited, found: judgement == .absent ? nil : best?.value,
            origin: judgement == .absent ? nil : best?.origin, similarity: similarity, judgement: judgement,
            foundLanguage: page.language)
    }

    private static func doi(of reference: Reference, with page: PageDescription) -> FieldComparison? {
        guard let cited = reference.doi?.value, let key = DOI(cited) else { return nil }
        let match = page.dois.first { DOI($0.value) == key }
        let judgement: FieldComparison.Judgement = match != nil ? .agrees : page.dois.isEmpty ? .absent : .differs
        let shown = match ?? page.dois.first
        return FieldComparison(
            field: "DOI", cited: cited, found: shown?.value, origin: shown?.origin, similarity: match == nil ? 0 : 1,
            judgement: judgement)
    }

    private static func number(of reference: Reference, _ words: PageWords) -> FieldComparison? {
        guard let cited = reference.numberField?.value, !FoldedText(cited).isEmpty else { return nil }
        let isThere = words.contains(cited)
        return FieldComparison(
            field: "number", cited: cited, found: isThere ? cited : nil, origin: isThere ? "text of the page" : nil,
            similarity: isThere ? 1 : 0, judgement: isThere ? .agrees : .absent)
    }
}
