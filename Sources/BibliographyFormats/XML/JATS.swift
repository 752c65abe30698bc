import Bibliography
import Markup

/// The reference lists of articles in JATS (ANSI/NISO Z39.96) and its predecessor, the NLM's journal document types.
///
/// Each `<ref>` of the file is read, whichever list it stands in, also in a list without its article. One that holds
/// several citations gives a reference for each.
enum JATS: XMLRecordFormat {
    static let format = BibliographyFormat.jats
    static let records: Set<String> = ["ref"]

    private static let citations: Set<String> = ["element-citation", "mixed-citation", "nlm-citation", "citation"]

    static func read(_ record: XMLElement, into draft: inout XMLDraft) {
        let label = record.first("label").map { plainLabel(XMLDraft.folded($0.text)) }
        let works = record.elements.filter {
            citations.contains($0.name.local) || $0.name.local == "citation-alternatives"
        }
        for (index, work) in works.enumerated() {
            draft.begin(works.count == 1 ? record : work)
            draft.reference.key = work.attribute("id") ?? (index == 0 ? record.attribute("id") : nil)
            let own = work.first("label").map { plainLabel(XMLDraft.folded($0.text)) }
            let parts = [label, own].compactMap { $0 }.filter { !$0.isEmpty }
            draft.reference.label = parts.isEmpty ? nil : parts.joined()
            readWork(work, &draft)
        }
        if works.isEmpty {
            // Some publishers put the text into the reference itself, or into a note of it.
            draft.begin(record)
            draft.reference.key = record.attribute("id")
            draft.reference.label = label
            var citation = record
            citation.children.removeAll {
                if case .element(let element) = $0 { element.name.local == "label" } else { false }
            }
            readCitation(citation, isPrinted: true, &draft)
        } else {
            let read = citations.union(["citation-alternatives", "label"])
            for other in record.elements where !read.contains(other.name.local) {
                draft.keep(other)
            }
        }
    }

    /// A label without the brackets and dots around it.
    private static func plainLabel(_ text: String) -> String {
        String(text.drop { "[(".contains($0) }.reversed().drop { ".)]".contains($0) }.reversed())
    }

    private static func readWork(_ work: XMLElement, _ draft: inout XMLDraft) {
        guard work.name.local == "citation-alternatives" else {
            return readCitation(work, isPrinted: isPrinted(work), &draft)
        }
        // One work in several forms: the fields come from the one that is divided best, the text from the printed one.
        let forms = work.elements.filter { citations.contains($0.name.local) }
        guard let best = forms.first(where: { !isPrinted($0) }) ?? forms.first else {
            return draft.keepChildren(of: work)
        }
        readCitation(best, isPrinted: isPrinted(best), &draft)
        for form in work.elements where form.range != best.range {
            if isPrinted(form), draft.reference.text.isEmpty {
                draft.reference.text = printedText(form)
            } else {
                draft.keep(form)
            }
        }
    }

    /// Whether a citation is a printed text with marks in it: `mixed-citation`, and the old `citation` with words
    /// between its elements.
    private static func isPrinted(_ citation: XMLElement) -> Bool {
        switch citation.name.local {
        case "mixed-citation": true
        case "citation":
            citation.children.contains { node in
                guard case .text(let text, _) = node else { return false }
                return text.unicodeScalars.contains { $0.properties.isAlphabetic }
            }
        default: false
        }
    }

    /// The text as it is printed. Names and groups of them that hold elements alone leave their punctuation to the
    /// reader.
    private static func printedText(_ citation: XMLElement) -> String {
        var text = ""
        append(citation, to: &text)
        return XMLDraft.folded(text)
    }

    // Elements are nested no deeper than the reader of XML allows.
    private static func append(_ element: XMLElement, to text: inout String) {
        var separator = ""
        switch element.name.local {
        case "name" where !hasWords(element): separator = " "
        case "person-group" where !hasWords(element): separator = ", "
        default: break
        }
        var isFirst = true
        for node in element.children {
            switch node {
            case .text(let words, _): if separator.isEmpty { text += words }
            case .element(let child) where child.name.local == "label" && citations.contains(element.name.local):
                continue
            case .element(let child):
                if !isFirst { text += separator }
                isFirst = false
                append(child, to: &text)
            }
        }
    }

    private static func hasWords(_ element: XMLElement) -> Bool {
        element.children.contains { node in
            guard case .text(let text, _) = node else { return false }
            return text.utf8.contains { $0 > 0x20 }
        }
    }

    private static func readCitation(_ citation: XMLElement, isPrinted: Bool, _ draft: inout XMLDraft) {
        if isPrinted { draft.reference.text = printedText(citation) }
        let word = ["publication-type", "citation-type"].compactMap { citation.attribute($0) }.first ?? ""
        draft.nativeType = word.isEmpty ? citation.name.local : word
        var reading = JATSCitation(publicationType: word.lowercased())
        reading.read(citation, &draft)
        reading.finish(citation, &draft)
    }
}
