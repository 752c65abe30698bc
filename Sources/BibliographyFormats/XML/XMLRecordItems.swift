import Bibliography
import Markup

/// What a record gives: one diagnostic on its faults, those on its values, its references.
enum XMLRecordItems {
    /// The items in order; the references are numbered on from `number`.
    static func items(of record: XMLRecord, _ draft: inout XMLDraft, number: inout Int) -> [ReadItem] {
        let references = draft.finished()
        var items: [ReadItem] = []
        if let damage = record.damage {
            items.append(diagnostic(damage, count: record.damageCount, key: references.first?.key, draft.source))
        }
        items += draft.diagnostics.map { .diagnostic($0) }
        if references.isEmpty, record.damage == nil {
            let message = "The record <\(record.element.name.written)> describes no work; it was left out."
            items.append(.diagnostic(Diagnostic(message, range: draft.source.sourceRange(record.element.range))))
        }
        for var reference in references {
            number += 1
            reference.number = number
            items.append(.reference(reference))
        }
        return items
    }

    /// A fault as a diagnostic.
    static func diagnostic(_ damage: XMLDamage, count: Int, key: String?, _ source: SourceText) -> ReadItem {
        let others = count > 1 ? " The record has \(count - 1) more fault(s)." : ""
        return .diagnostic(
            Diagnostic(
                damage.message + others + " What could be read was read.", kind: .damagedRecord,
                range: source.sourceRange(damage.offset..<damage.offset), key: key))
    }
}
