import Bibliography
import BibliographyFormats
import Documents
import Verification

/// The findings about the article as a whole.
enum ArticleFindings {
    static func findings(on reading: ArticleReading) -> [Finding] {
        var findings: [Finding] = []
        let article = reading.article
        if let format = reading.bibliographyFormat {
            if reading.references.isEmpty {
                findings.append(
                    Finding(
                        .articleWithoutBibliography, "The bibliography holds no reference that could be read.",
                        action: "See that the file is in the format \(format.rawValue)."))
            }
        } else if !reading.hasReferencesInFields, article.bibliographies.isEmpty || reading.references.isEmpty {
            findings.append(
                Finding(
                    .articleWithoutBibliography,
                    article.bibliographies.isEmpty
                        ? "No bibliography was found." : "The bibliography holds no entry that could be recognised.",
                    action: "Give the list a heading of its own, such as “References”, and each entry a line."))
        }
        for diagnostic in reading.diagnostics {
            switch diagnostic.kind {
            case .encodingGuessed:
                findings.append(Finding(.articleEncodingGuessed, diagnostic.message, range: diagnostic.range))
            case .damagedRecord:
                findings.append(Finding(.bibliographyDamagedRecord, diagnostic.message, range: diagnostic.range))
            case .note, .unreadValue, .notWritten:
                findings.append(Finding(.articleNote, diagnostic.message, range: diagnostic.range))
            case .noBibliography: continue
            }
        }
        return findings
    }
}
