/// The fields that are read into the fields of a reference, by BibLaTeX's names; every other is kept as it is written.
enum BibTeXFieldName: UInt8, CaseIterable {
    case abstract, annotation, author, bookauthor, booksubtitle, booktitle, chapter, crossref, date, day, doi
    case edition, editor, editora, editoratype, editorb, editorbtype, editorc, editorctype, editortype, eid
    case entrysubtype, eprint, eprintclass, eprinttype, eventdate, eventtitle, howpublished, ids, institution, isbn
    case issn, issue, issuetitle, journalsubtitle, journaltitle, keywords, langid, language, library, location
    case mainsubtitle, maintitle, medium, month, note, number, options, organization, origdate, origlocation
    case origpublisher, origtitle, pages, pagetotal, part, pmcid, pmid, publisher, pubstate, series, shorthand
    case shortjournal, shorttitle, subtitle, title, translator, type, url, urldate, venue, version, volume, volumes
    case xdata, year, hdl, arxiv, urn

    /// Other names of fields: BibTeX's (BibLaTeX's manual, 2.2.5), and those of reference managers.
    private static let aliases: [(String, BibTeXFieldName)] = [
        ("address", .location), ("annote", .annotation), ("archiveprefix", .eprinttype), ("journal", .journaltitle),
        ("primaryclass", .eprintclass), ("school", .institution), ("urlaccessdate", .urldate),
        ("lastchecked", .urldate), ("lastvisited", .urldate), ("lastaccessed", .urldate), ("accessed", .urldate),
        ("numpages", .pagetotal), ("arxivid", .arxiv), ("keyword", .keywords), ("handle", .hdl),
    ]

    private static let byHash: [UInt64: (name: BibTeXFieldName, letters: [UInt8])] = {
        var table: [UInt64: (BibTeXFieldName, [UInt8])] = [:]
        for (text, name) in allCases.map({ ("\($0)", $0) }) + aliases {
            let bytes = Array(text.utf8)
            table[hash(bytes, 0..<bytes.count)] = (name, bytes)
        }
        return table
    }()

    /// The field of a name in any case; nil when it is none of these.
    static func named(_ bytes: [UInt8], _ range: Range<Int>) -> BibTeXFieldName? {
        guard range.count <= 16, let found = byHash[hash(bytes, range)], found.letters.count == range.count else {
            return nil
        }
        for (offset, letter) in found.letters.enumerated() where bytes[range.lowerBound + offset] | 0x20 != letter {
            return nil
        }
        return found.name
    }

    /// FNV-1a over the small letters.
    private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range { hash = (hash ^ UInt64(bytes[index] | 0x20)) &* 0x100_0000_01B3 }
        return hash
    }
}
