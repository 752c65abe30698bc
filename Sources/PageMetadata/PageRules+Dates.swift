import Bibliography
import Markup
import Web

extension PageRules {
    /// When the page says that it was published; a copyright year never counts.
    func published() -> [PageDescription.Statement<PartialDate>] {
        var list = StatementList<PartialDate>()
        let order = DateReader.order(language: language)
        func add(_ texts: some Sequence<String>, _ origin: String) {
            for text in texts { list.append(DateReader.date(in: text, order: order), origin: origin) }
        }
        for name in [
            "citation_publication_date", "citation_date", "citation_online_date", "citation_cover_date",
            "citation_year",
            "eprints.date", "bepress_citation_date", "bepress_citation_online_date", "prism.publicationdate",
            "prism.coverdate",
        ] {
            add(meta[name], name)
        }
        add(linkedData.texts("datePublished"), "json-ld datePublished")
        for name in [
            "article:published_time", "og:article:published_time", "og:published_time", "dcterms.issued",
            "dc.date.issued",
            "dc.issued", "dc.date.published",
        ] {
            add(meta[name], name)
        }
        add(items("datePublished").map(PageRules.dateText), "itemprop datePublished")
        for name in [
            "article.published", "published_time", "parsely-pub-date", "sailthru.date", "publish-date", "publishdate",
            "publication_date", "pubdate", "date", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created",
            "originalpublicationdate", "article_date_original", "cxenseparse:recs:publishtime", "datepublished",
        ] {
            add(meta[name], name)
        }
        add(linkedData.texts("dateCreated"), "json-ld dateCreated")
        add(linkedData.texts("uploadDate"), "json-ld uploadDate")
        add(times(isModified: false), "time")
        add(labelledDates(PageRules.publishedLabels), "labelled date")
        add(datesNearHeadline(), "date near h1")
        if let date = pathDate() { list.append(date, origin: "url path") }
        for date in loneDates(order) { list.append(date, origin: "visible date") }
        return list.statements
    }

    /// When the page says that it was changed.
    func modified() -> [PageDescription.Statement<PartialDate>] {
        var list = StatementList<PartialDate>()
        let order = DateReader.order(language: language)
        func add(_ texts: some Sequence<String>, _ origin: String) {
            for text in texts { list.append(DateReader.date(in: text, order: order), origin: origin) }
        }
        add(linkedData.texts("dateModified"), "json-ld dateModified")
        for name in [
            "article:modified_time", "og:updated_time", "og:article:modified_time", "dcterms.modified",
            "dc.date.modified",
            "last-modified", "lastmod", "revised",
        ] {
            add(meta[name], name)
        }
        add(items("dateModified").map(PageRules.dateText), "itemprop dateModified")
        add(times(isModified: true), "time")
        add(labelledDates(PageRules.modifiedLabels), "labelled date")
        return list.statements
    }

    private static func dateText(_ element: HTMLElement) -> String {
        element[.content] ?? element[.datetime] ?? element.text
    }

    /// The `time` elements that can be the page's own: called published, or near the headline.
    private func times(isModified: Bool) -> [String] {
        let anchor = headline?.position
        return document.elements(.time).prefix(PageRules.mostElements).filter { element in
            let names = (element[.class] ?? "") + " " + (element[.itemprop] ?? "")
            let isUpdate = !PageRules.updateNames.found(in: names.foldedBytes).isEmpty
            guard isUpdate == isModified else { return false }
            if isUpdate || element.bytes(.pubdate) != nil
                || !PageRules.publicationNames.found(in: names.foldedBytes).isEmpty
            {
                return true
            }
            guard let anchor else { return false }
            return abs(element.position - anchor) < 300 && !element.isWithin(.aside) && !element.isWithin(.nav)
        }.prefix(10).map { element in
            element[.datetime].flatMap { DateReader.date(in: $0) == nil ? nil : $0 } ?? element.text
        }
    }

    /// Short lines of the text that have a label where a word begins, and a digit.
    private func labelledDates(_ labels: PhraseList) -> [String] {
        lines.withDigits.filter { DateReader.canHoldDate($0) && labels.beginsWord(inFolded: $0) }
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// Short lines right behind the headline that hold a date; never one with a copyright sign.
    private func datesNearHeadline() -> [String] {
        guard let headlineLine, let start = lines.lines.firstIndex(where: { $0 == headlineLine[...] }) else {
            return []
        }
        return lines.lines[start...].prefix(12).dropFirst().filter { line in
            line.count <= 100 && DateReader.canHoldDate(line) && !PageRules.rights.occurs(inFolded: line)
        }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Short lines that are hardly more than a whole date: the last resort.
    private func loneDates(_ order: DateReader.SlashOrder) -> [PartialDate] {
        var dates: [PartialDate] = []
        var count = 0
        for line in lines.withDigits where line.count <= 60 && !PageRules.rights.occurs(inFolded: line) {
            count += 1
            if let date = DateReader.date(in: line, order: order), date.day != nil { dates.append(date) }
            if count == 60 || dates.count == 5 { break }
        }
        return dates
    }

    /// A date in the path: `/2014/06/30/`, `/2014/06/`, `/2014-06-30-title`.
    private func pathDate() -> PartialDate? {
        let segments = url.path.split(separator: "/").prefix(32).map(String.init)
        for (index, segment) in segments.enumerated() {
            guard let year = PageRules.pathNumber(segment, digits: 4...4), (1990...2100).contains(year) else {
                if let date = PageRules.leadingDate(segment) { return date }
                continue
            }
            guard index + 1 < segments.count, let month = PageRules.pathNumber(segments[index + 1], digits: 1...2),
                let date = PartialDate(year: year, month: month)
            else { continue }
            if index + 2 < segments.count, let day = PageRules.pathNumber(segments[index + 2], digits: 1...2),
                let exact = PartialDate(year: year, month: month, day: day)
            {
                return exact
            }
            return date
        }
        return nil
    }

    private static func pathNumber(_ segment: String, digits: ClosedRange<Int>) -> Int? {
        digits.contains(segment.utf8.count) && segment.utf8.allSatisfy { (0x30...0x39).contains($0) }
            ? Int(segment) : nil
    }

    private static func leadingDate(_ segment: String) -> PartialDate? {
        let bytes = Array(segment.utf8.prefix(10))
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        return PartialDate(iso8601: String(decoding: bytes, as: UTF8.self))
    }

    private static let updateNames = PhraseList(["updated", "modified"])
    private static let publicationNames = PhraseList(["publish"])

    /// A year beside these is the year of a right, not of a page.
    private static let rights = PhraseList(["©", "copyright", "(c)"])

    private static let publishedLabels = PhraseList([
        "published", "posted", "first published", "publication date", "date:", "issued", "veröffentlicht", "erschienen",
        "erstellt", "datum:", "stand:", "publié", "mis en ligne", "date de publication", "publicado", "publicada",
        "fecha", "pubblicato", "pubblicata", "data:", "publikacja", "opublikowano", "data publikacji", "data dodania",
        "dodano", "опубликовано", "дата публикации", "дата:", "апублікавана", "дата публікацыі", "опубліковано",
        "дата публікації", "publikováno", "vydáno", "zveřejněno", "geplaatst", "gepubliceerd", "发布", "發布", "日期",
        "公開日", "掲載", "投稿日", "등록", "입력", "게시",
    ])

    private static let modifiedLabels = PhraseList([
        "updated", "last updated", "last modified", "modified", "revised", "aktualisiert", "zuletzt geändert",
        "letzte änderung", "mis à jour", "mise à jour", "actualizado", "aggiornato", "atualizado", "aktualizacja",
        "zaktualizowano", "обновлено", "изменено", "абноўлена", "оновлено", "aktualizováno", "更新", "수정",
    ])
}
