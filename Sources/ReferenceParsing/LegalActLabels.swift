import Bibliography
import EntryLabelling

/// Labels the words of a law or decree, which says kind, issuer, date and number in one phrase before its quoted title:
/// `Указ Президента Республики Беларусь 9 ноября 2010 г. № 575 "Об утверждении …"`.
///
/// The phrase is a grammar, not a habit of a bibliography, so it is read as one.
struct LegalActLabels {
    /// What the phrase says.
    let act: LegalActNormalizer.LegalAct
    private let title: Range<Int>
    private let issued: Range<Int>?

    private static let certainty: Float = 0.9
    private static let quotationMarks: Set<UInt32> = [0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x300A, 0x300B]

    /// Nil when the entry does not start with a phrase of this kind, or has no title in quotation marks.
    init?(_ tokens: [EntryToken], in text: EntryText) {
        guard let first = tokens.first, first.kind == .word else { return nil }
        let end = tokens.firstIndex { $0.shape == .recognised } ?? tokens.count
        let marks = tokens[..<end].indices.filter {
            tokens[$0].kind == .mark && LegalActLabels.quotationMarks.contains(tokens[$0].scalar)
        }
        guard let open = marks.first, let close = marks.last, close > open + 1, open > 0 else { return nil }
        let head = first.range.lowerBound..<tokens[open].range.lowerBound
        guard let act = LegalActNormalizer.act(in: text, head) else { return nil }
        self.act = act
        title = tokens[open].range.upperBound..<tokens[close].range.lowerBound
        issued = DateNormalizer.issued(in: text, head).range
    }

    /// Puts the labels of the phrase and the title in the place of those of the model.
    func apply(to labels: inout [EntryLabeller.Labelled], of tokens: [EntryToken]) {
        for index in labels.indices where tokens[index].range.lowerBound < title.upperBound {
            let range = tokens[index].range
            let state: LabelState =
                if title.contains(range.lowerBound) { .title } else if issued?.overlaps(range) == true {
                    .issued
                } else if act.number?.range.overlaps(range) == true {
                    .number
                } else if act.issuer?.range.overlaps(range) == true { .author } else { .other }
            labels[index] = EntryLabeller.Labelled(state: state, confidence: LegalActLabels.certainty)
        }
    }
}
