import Bibliography
import Documents
import Verification

/// The findings about the article as a whole.
enum ArticleFindings {
    static func findings(on article: Article, referenceCount: Int, diagnostics: [Diagnostic]) -> [Finding] {
        var findings: [Finding] = []
        if article.bibliographies.isEmpty || referenceCount == 0 {
            findings.append(
                Finding(
                    .articleWithoutBibliography,
                    article.bibliographies.isEmpty
                        ? "No bibliography was found." : "The bibliography holds no entry that could be recognised.",
                    action: "Give the list a heading of its own, such as “References”, and each entry a line."))
        }
        for diagnostic in diagnostics {
            switch diagnostic.kind {
            case .encodingGuessed:
                findings.append(Finding(.articleEncodingGuessed, diagnostic.message, range: diagnostic.range))
            case .note: findings.append(Finding(.articleNote, diagnostic.message, range: diagnostic.range))
            case .noBibliography: continue
            }
        }
        return findings
    }
}
