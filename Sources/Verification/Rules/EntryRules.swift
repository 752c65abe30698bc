import Bibliography

extension Judgement {
    func entryNotUnderstood() -> Finding? {
        guard reference.title == nil, reference.urls.isEmpty else { return nil }
        return finding(
            .entryNotUnderstood, "Neither a title nor a URL was recognised in this entry.",
            action: "Check it by hand; it stands in the report as printed.")
    }

    func entryWithoutCitation() -> Finding? {
        guard evidence.hasTextCitations, evidence.citations.isEmpty, !evidence.isListedWithoutCitation else {
            return nil
        }
        return finding(
            .entryWithoutCitation, "No citation in the text leads to this entry.",
            action: "Cite it where it was used, or take it out of the list.")
    }
}
