/// The kinds of work that a layout may have a template for.
enum WorkKind: String, CaseIterable, Sendable {
    case journal, book, chapter, conference, thesis, report, news, web, law, preprint, data, software, manuscript
    case patent, standard, review

    /// How often the kind is cited, against the others.
    var weight: Double {
        switch self {
        case .journal: 44
        case .book: 18
        case .chapter: 14
        case .web: 7
        case .conference: 5
        case .report: 5
        case .thesis: 3
        case .news: 3
        case .law, .preprint, .manuscript: 1.5
        case .data, .software, .patent, .standard, .review: 1
        }
    }
}
