import Bibliography
import Verification

/// A finding as values for templates.
struct FindingView {
    let finding: Finding
    let article: ArticleFacts

    init(_ finding: Finding, article: ArticleFacts) {
        self.finding = finding
        self.article = article
    }

    /// Whether its place is in the bibliography. Findings on citations name a reference, and stand in the text.
    private var isAboutEntry: Bool {
        finding.referenceNumber != nil && !finding.rule.identifier.hasPrefix("citation.")
    }

    /// The values; with the number of the reference that a list outside its card leads to.
    func values(linkingReference number: Int?, named name: String? = nil) -> TemplateValue {
        [
            "level": .text(finding.level.rawValue), "levelTone": .text(Wording.tone(finding.level)),
            "ruleID": .text(finding.rule.identifier), "ruleTitle": .text(finding.rule.title),
            "help": .text(finding.rule.help), "message": .text(finding.message),
            "todo": .optional(finding.action.isEmpty ? nil : finding.action),
            "reference": number.map { ["number": .number($0), "name": .optional(name)] } ?? .absent,
            "line": finding.range.map {
                [
                    "lineNumber": .number($0.start.line),
                    "lineTarget": .optional(
                        isAboutEntry
                            ? Address.line(ofReferenceAt: $0.start.line, in: article)
                            : Address.line($0.start.line, of: article)),
                ]
            } ?? .absent,
        ]
    }
}
