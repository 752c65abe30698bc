import Bibliography

/// Sorts a reference into a CSL type by the fields it has.
enum ReferenceTyping {
    static func type(of reference: Reference) -> ReferenceType {
        if let genre = reference.genre?.value.lowercased(), Genres.isLegal(genre) { return .legislation }
        let text = reference.text.lowercased()
        if [
            "dissertation", "phd thesis", "doctoral thesis", "диссертац", "rozprawa doktorska", "thèse", "masterarbeit",
            "tesis",
        ].contains(where: text.contains) {
            return .thesis
        }
        let hasNumbers = reference.volume != nil || reference.issue != nil
        if reference.containerTitle != nil, hasNumbers { return .articleJournal }
        if text.contains("proceedings") || text.contains("conference") { return .paperConference }
        if reference.containerTitle != nil, reference.publisher != nil { return .chapter }
        if reference.publisher != nil { return .book }
        if reference.containerTitle != nil, reference.doi != nil || reference.pages != nil { return .articleJournal }
        if !reference.urls.isEmpty { return .webpage }
        return .document
    }
}
