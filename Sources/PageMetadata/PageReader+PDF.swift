import Bibliography
public import Web

extension PageReader {
    /// Describes a PDF from what poppler's programs read of it.
    ///
    /// The information dictionary's title is weak evidence (many are file names): the lines of the first page are
    /// candidates too, and ``PageDescription/text`` is what a claim is compared with.
    ///
    /// - Parameter url: the URL that answered.
    public static func description(ofPDF pdf: PDFText, url: WebURL) -> PageDescription {
        var page = PageDescription()
        page.encoding = "pdf"
        page.mediaType = "application/pdf"
        let pages = pdf.pages.map { String(decoding: TextLines.folded($0), as: UTF8.self) }
        page.text = limited(Array(pages.joined(separator: "\n").utf8))
        page.mainText = page.text
        let lines = (pages.first ?? "").split(separator: "\n").map(String.init)

        var titles = StatementList<String>()
        if let title = pdf.title, !isFileName(title) {
            titles.append(StatementText.cleaned(title, longest: StatementText.longestTitle), origin: "pdf information")
        }
        for candidate in titleLines(lines) {
            titles.append(
                StatementText.cleaned(candidate, longest: StatementText.longestTitle), origin: "pdf first page")
        }
        page.titles = titles.statements

        var authors = StatementList<String>()
        if let author = pdf.author {
            for name in PageRules.names(in: author) { authors.append(name, origin: "pdf information") }
        }
        page.authors = authors.statements

        var published = StatementList<PartialDate>()
        for line in lines.prefix(mostDateLines) where line.utf8.count <= 200 && !line.contains("©") {
            published.append(DateReader.date(in: line), origin: "pdf first page")
        }
        // When the file was made: never earlier than the text, often later.
        published.append(pdf.creationDate.flatMap { DateReader.date(in: $0) }, origin: "pdf creation date")
        page.published = published.statements

        var dois = StatementList<String>()
        for line in lines.prefix(mostDateLines) { dois.append(PageRules.doi(in: line), origin: "pdf first page") }
        dois.append(
            PageRules.doi(in: String(decoding: PercentEncoding.decoded(url.path), as: UTF8.self)), origin: "url path")
        page.dois = dois.statements
        var sites = StatementList<String>()
        sites.append(url.host.hasPrefix("www.") ? String(url.host.dropFirst(4)) : url.host, origin: "host")
        page.siteNames = sites.statements
        return page
    }

    /// A first page has hardly more lines before its text is well under way.
    private static let mostDateLines = 80

    /// The first lines with words, alone and joined with the next ones: a title is printed on one to four lines.
    private static func titleLines(_ lines: [String]) -> [String] {
        let worded = lines.prefix(20).filter { line in
            line.split(separator: " ").count >= 2 && line.utf8.count >= 8 && line.utf8.count <= 300
        }
        var result: [String] = []
        for start in worded.indices.prefix(6) {
            for length in 1...4 where start + length <= worded.count {
                result.append(worded[start..<(start + length)].joined(separator: " "))
            }
        }
        return result
    }

    private static func isFileName(_ title: String) -> Bool {
        let lower = title.lowercased()
        return lower.hasPrefix("microsoft word") || lower == "untitled"
            || [".doc", ".docx", ".pdf", ".indd", ".dvi", ".tex", ".qxd", ".rtf", ".odt"].contains {
                lower.hasSuffix($0)
            }
    }
}
