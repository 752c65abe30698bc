/// The structured formats that bibliographies come in. Raw values are the names that the command line knows them by.
public enum BibliographyFormat: String, Hashable, Sendable, CaseIterable {
    /// BibTeX.
    case bibtex
    /// BibLaTeX, which has BibTeX's grammar and more fields.
    case biblatex
    /// What BibTeX or biber wrote for LaTeX: `thebibliography`, or BibLaTeX's `\entry` records.
    case bbl
    /// RIS, the tagged format of reference managers.
    case ris
    /// CSL-JSON.
    case cslJSON = "csl-json"
    /// CSL-YAML, as pandoc keeps it.
    case cslYAML = "csl-yaml"
    /// EndNote's XML.
    case endnoteXML = "endnote-xml"
    /// PubMed's tagged format.
    case nbib
    /// PubMed's XML.
    case pubmedXML = "pubmed-xml"
    /// JATS: the reference list of an article.
    case jats
    /// TEI, as GROBID writes it.
    case tei
    /// MODS.
    case mods
    /// Citation templates of Wikipedia.
    case wikitext
    /// OpenURL records in web pages.
    case coins
    /// Zotero's RDF.
    case zoteroRDF = "zotero-rdf"
    /// The sources of a Word document: `b:Sources`.
    case wordXML = "word-xml"
}
