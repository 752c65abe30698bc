/// Which fields an entry takes from the one that its `crossref` names, and under which names (BibLaTeX's manual,
/// appendix B; biber's defaults).
enum BibTeXInheritance {
    /// The names under which a parent's field comes to its child; none for a field that does not.
    static func names(of field: String, parent: String, child: String) -> [String] {
        if kept.contains(field) { return [] }
        let (parent, child) = (canonical(parent), canonical(child))
        guard let level = level(parent, child) else { return [field] }
        if level.isBook, field == "author" { return ["author", "bookauthor"] }
        switch field {
        case "title": return [level.prefix + "title"]
        case "subtitle": return [level.prefix + "subtitle"]
        case "titleaddon": return [level.prefix + "titleaddon"]
        case "shorttitle", "sorttitle", "indextitle", "indexsorttitle": return []
        default: return [field]
        }
    }

    /// Fields that belong to one entry alone.
    private static let kept: Set<String> = [
        "ids", "crossref", "xref", "xdata", "entryset", "entrysubtype", "execute", "label", "options", "presort",
        "related", "relatedoptions", "relatedstring", "relatedtype", "shortauthor", "shorteditor", "shorthand",
        "shorthandintro", "sortkey",
    ]

    private static let inBook: Set<String> = ["inbook", "bookinbook", "suppbook"]
    private static let inCollection: Set<String> = ["incollection", "inreference", "suppcollection"]

    /// What a parent's title is to its child: `main`, `book` or `journal`.
    private static func level(_ parent: String, _ child: String) -> (prefix: String, isBook: Bool)? {
        switch parent {
        case "mvbook":
            return child == "book" ? ("main", false) : inBook.contains(child) ? ("main", true) : nil
        case "mvcollection", "mvreference":
            return ["collection", "reference"].contains(child) || inCollection.contains(child) ? ("main", false) : nil
        case "mvproceedings":
            return ["proceedings", "inproceedings"].contains(child) ? ("main", false) : nil
        case "book": return inBook.contains(child) ? ("book", true) : nil
        case "collection", "reference": return inCollection.contains(child) ? ("book", false) : nil
        case "proceedings": return child == "inproceedings" ? ("book", false) : nil
        case "periodical": return ["article", "suppperiodical"].contains(child) ? ("journal", false) : nil
        default: return nil
        }
    }

    private static func canonical(_ type: String) -> String { type == "conference" ? "inproceedings" : type }
}
