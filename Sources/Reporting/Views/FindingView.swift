import Bibliography
import Verification

/// A finding as values for templates.
struct FindingView {
    let finding: Finding
    let fileName: String

    init(_ finding: Finding, fileName: String) {
        self.finding = finding
        self.fileName = fileName
    }

    /// The values; with the number of the reference that a list outside its card leads to.
    func values(linkingReference number: Int?) -> TemplateValue {
        [
            "level": .text(finding.level.rawValue), "levelTone": .text(Wording.tone(finding.level)),
            "ruleID": .text(finding.rule.identifier), "ruleTitle": .text(finding.rule.title),
            "help": .text(finding.rule.help), "message": .text(finding.message),
            "todo": .optional(finding.action.isEmpty ? nil : finding.action),
            "reference": number.map { ["number": .number($0)] } ?? .absent,
            "line": finding.range.map {
                ["lineNumber": .number($0.start.line), "lineTarget": .text(Address.line($0.start.line, of: fileName))]
            } ?? .absent,
        ]
    }
}
