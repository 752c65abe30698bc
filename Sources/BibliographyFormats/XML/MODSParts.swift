import Bibliography
import Markup

/// `titleInfo` of MODS.
enum MODSTitles {
    static func read(_ info: XMLElement, _ level: MODSRecord.Level, _ draft: inout XMLDraft) {
        guard let title = title(of: info, draft) else { return draft.keep(info) }
        switch (info.attribute("type"), level) {
        case (nil, .work): take(title, \.title, info, &draft)
        case (nil, .host): take(title, \.containerTitle, info, &draft)
        case (nil, .series): take(title, \.collectionTitle, info, &draft)
        case ("abbreviated", .work): draft.reference.variables[.titleShort] = title
        case ("abbreviated", .host): draft.reference.variables[.containerTitleShort] = title
        default: return draft.keep(info)
        }
        for part in info.elements {
            switch part.name.local {
            case "partNumber":
                if level == .series { draft.take(part, .collectionNumber) } else { draft.take(part, .partNumber) }
            case "partName": draft.take(part, .partTitle)
            default: break
            }
        }
    }

    private static func take(
        _ title: Field<String>, _ path: WritableKeyPath<Reference, Field<String>?>, _ info: XMLElement,
        _ draft: inout XMLDraft
    ) {
        if draft.reference[keyPath: path] == nil { draft.reference[keyPath: path] = title } else { draft.keep(info) }
    }

    /// The title with the article before it, which is set apart for sorting, and its subtitle.
    private static func title(of info: XMLElement, _ draft: XMLDraft) -> Field<String>? {
        guard let main = info.first("title"), var field = draft.field(main) else { return nil }
        if let article = info.first("nonSort").flatMap({ draft.field($0)?.value }) {
            // An elided article stands close to its word: `L’eau`.
            let isElided = article.hasSuffix("'") || article.hasSuffix("’")
            field.value = article + (isElided ? "" : " ") + field.value
        }
        if let subtitle = info.first("subTitle").flatMap({ draft.field($0)?.value }) { field.value += ": " + subtitle }
        field.verbatim = field.value
        return field
    }
}

/// `name` of MODS.
enum MODSNames {
    static func read(_ name: XMLElement, _ level: MODSRecord.Level, _ draft: inout XMLDraft) {
        let terms = name.all("role").flatMap { $0.all("roleTerm") }.map { XMLDraft.folded($0.text) }
        let known = terms.compactMap { XMLRole($0) }.first
        if known == nil, !terms.isEmpty { draft.keep(name) }
        let role = role(known, isNamed: !terms.isEmpty, level)
        let parts = name.all("namePart")
        func joined(_ kind: String) -> String {
            parts.filter { $0.attribute("type") == kind }.map { XMLDraft.folded($0.text) }.joined(separator: " ")
        }
        if name.attribute("type") == "conference" {
            if let part = parts.first { draft.take(part, .eventTitle) }
            return
        }
        for part in name.elements where part.name.local != "role" && part.name.local != "namePart" { draft.keep(part) }
        for part in parts where part.attribute("type") == "date" { draft.keep(part) }
        let bare = parts.filter { $0.attribute("type") == nil }
        if name.attribute("type") == "corporate" || (!parts.isEmpty && bare.count == parts.count && bare.count > 1) {
            let text = bare.map { XMLDraft.folded($0.text) }.filter { !$0.isEmpty }.joined(separator: ". ")
            guard !text.isEmpty else { return draft.keep(name) }
            return draft.add(Name(literal: text), text, name, as: role)
        }
        if !joined("family").isEmpty || !joined("given").isEmpty {
            draft.addPerson(
                family: joined("family"), given: joined("given"), suffix: joined("termsOfAddress"), name, as: role)
        } else if let part = bare.first ?? name.first("displayForm") {
            draft.addWritten(part, as: role)
        } else {
            draft.keep(name)
        }
    }

    /// The role in the work itself: who wrote the host did not write the work.
    private static func role(_ known: XMLRole?, isNamed: Bool, _ level: MODSRecord.Level) -> XMLRole {
        let role = known ?? (isNamed ? .other(.contributor) : .author)
        switch (level, role) {
        case (.host, .author): return .other(.containerAuthor)
        case (.series, .editor): return .other(.collectionEditor)
        default: return role
        }
    }
}

/// `part` of MODS: where in its host a work stands.
enum MODSPart {
    static func read(_ part: XMLElement, _ draft: inout XMLDraft) {
        for detail in part.elements {
            switch detail.name.local {
            case "detail": readDetail(detail, &draft)
            case "extent": readExtent(detail, &draft)
            case "date": draft.takeIssued(detail)
            default: draft.keep(detail)
            }
        }
    }

    private static func readDetail(_ detail: XMLElement, _ draft: inout XMLDraft) {
        guard let number = detail.first("number") ?? detail.first("caption") ?? detail.first("title") else {
            return draft.keep(detail)
        }
        switch (detail.attribute("type") ?? "").lowercased() {
        case "volume": draft.take(number, \.volume)
        case "issue", "number": draft.take(number, \.issue)
        case "chapter": draft.take(number, .chapterNumber)
        case "section": draft.take(number, .section)
        case "part": draft.take(number, .partNumber)
        case "page", "pages": draft.take(number, \.pages)
        default: draft.keep(detail)
        }
    }

    private static func readExtent(_ extent: XMLElement, _ draft: inout XMLDraft) {
        let unit = (extent.attribute("unit") ?? "page").lowercased()
        guard unit.hasPrefix("page") || unit == "pp", draft.reference.pages == nil else { return draft.keep(extent) }
        let start = extent.first("start").flatMap { draft.field($0)?.value }
        let end = extent.first("end").flatMap { draft.field($0)?.value }
        if let pages = PageText.range(start, end) {
            draft.reference.pages = draft.field(pages, pages, extent)
        } else if let list = extent.first("list") {
            draft.take(list, \.pages)
        } else if let total = extent.first("total") {
            draft.take(total, \.numberOfPages)
        } else {
            draft.keep(extent)
        }
    }
}
