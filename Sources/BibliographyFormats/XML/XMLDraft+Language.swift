import Bibliography
import Markup

extension XMLDraft {
    /// Takes the language: a code, a name or a tag. Another text is kept.
    mutating func takeLanguage(_ element: XMLElement) {
        let text = XMLDraft.folded(element.text)
        guard let tag = LanguageCodes.tag(text), reference.language == nil else { return keep(element) }
        reference.language = tag
    }
}
