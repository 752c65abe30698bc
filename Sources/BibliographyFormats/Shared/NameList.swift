import Bibliography

/// Several names in a field that is made for one.
enum NameList {
    /// More names than this are no authors of one work.
    private static let maximumNames = 2000

    /// The names of a text that is clearly a list: `Smith, J.; Doe, K.` or `Smith, J., Doe, K.`; nil for one name.
    static func names(_ text: String) -> [String]? {
        let parts = TextParts.parts(text, at: ";").filter { !$0.isEmpty }
        if parts.count > 1 { return Array(parts.prefix(maximumNames)) }
        let words = TextParts.parts(text, at: ",").filter { !$0.isEmpty }
        // A suffix stands alone behind a name, so that four parts with initials at each second place are two names.
        guard words.count >= 4, words.count.isMultiple(of: 2), words.count <= 2 * maximumNames else { return nil }
        let pairs = stride(from: 0, to: words.count, by: 2)
        guard pairs.allSatisfy({ isInitials(words[$0 + 1]) && !isInitials(words[$0]) }) else { return nil }
        return pairs.map { words[$0] + ", " + words[$0 + 1] }
    }

    /// `J.`, `J. K.`, `J.-P.`, `JK`: at most four capitals, with points or without.
    private static func isInitials(_ text: String) -> Bool {
        var letters = 0
        var hasPoint = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case ".": hasPoint = true
            case " ", "-": continue
            default:
                letters += 1
                guard letters <= 4, scalar.properties.isAlphabetic else { return false }
                guard scalar.properties.isUppercase || hasPoint || text.unicodeScalars.contains(".") else {
                    return false
                }
            }
        }
        return letters > 0
    }
}
