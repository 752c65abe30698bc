import Bibliography

/// A reading of a printed URL on its way to being a candidate.
struct URLDraft {
    var text: String
    var repairs: [URLRepair] = []
    var score = 1.0

    /// The draft with a repair noted once.
    func repaired(_ text: String, _ repairs: [URLRepair], factor: Double = 1) -> URLDraft {
        var draft = self
        draft.text = text
        for repair in repairs where !draft.repairs.contains(repair) { draft.repairs.append(repair) }
        draft.score *= factor
        return draft
    }

    /// The draft as a less likely one.
    func lowered(by factor: Double) -> URLDraft {
        var draft = self
        draft.score *= factor
        return draft
    }
}
