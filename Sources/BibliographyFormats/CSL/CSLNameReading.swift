import Bibliography

/// A name of CSL's data model.
struct CSLNameReading {
    let name: Name
    /// The name in the order it is written in, for whoever asks what was written.
    let verbatim: String
    /// Whether the name says all that stood there.
    let isComplete: Bool

    /// Reads a name; nil when there is none.
    init?(_ node: DataNode) {
        if let text = node.scalar {
            guard !text.isEmpty else { return nil }
            name = Name(literal: text)
            verbatim = text
            isComplete = true
            return
        }
        guard let members = node.members else { return nil }
        var parts: [String: String] = [:]
        var isComplete = true
        for member in members {
            guard let value = member.value.scalar, CSLNameReading.parts.contains(member.name) else {
                isComplete = isComplete && member.value.isNull
                continue
            }
            if !value.isEmpty { parts[member.name] = value }
        }
        let given = parts["given"]
        guard let family = parts["family"] else {
            guard let literal = parts["literal"] ?? given else { return nil }
            name = Name(literal: literal)
            verbatim = literal
            self.isComplete = isComplete && parts.count == 1 && given == nil
            return
        }
        var name = Name(family: family, given: given, suffix: parts["suffix"])
        let nonDropping = parts["non-dropping-particle"]
        let dropping = parts["dropping-particle"]
        if nonDropping != nil || dropping != nil {
            name.particles = Name.Particles(nonDropping: nonDropping, dropping: dropping)
        }
        self.name = name
        verbatim = name.inverted
        self.isComplete = isComplete && parts["literal"] == nil
    }

    /// Whether a name has a place for the member.
    static func isPart(_ name: String) -> Bool { parts.contains(name) }

    private static let parts: Set<String> = [
        "family", "given", "suffix", "literal", "dropping-particle", "non-dropping-particle",
    ]
}
