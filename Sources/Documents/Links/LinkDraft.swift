import Bibliography

/// A link before its line and column are counted.
struct FoundLink {
    var kind: Link.Kind
    /// The bytes of the file.
    var range: Range<Int>
    /// Nil when the target is the text itself.
    var target: String?
}

/// What the reader of a format gathers.
struct LinkDraft {
    /// The links that markup says, and those found in text so far; in any order.
    var links: [FoundLink] = []
    /// What could not be read, at which offset.
    var problems: [(offset: Int, message: String)] = []
    var base: String?

    /// Notes a problem; a file of nonsense is not answered with as much nonsense.
    mutating func note(_ message: String, at offset: Int) {
        guard problems.count < LinkDraft.maximumProblems else { return }
        problems.append((offset, message))
    }

    /// Whoever has mended so many problems runs again anyway.
    private static let maximumProblems = 100

    /// Adds the links that stand bare in a text.
    mutating func addBareLinks(in text: RunningText, options: BareLinkScanner.Options = []) {
        var scanner = BareLinkScanner(text.bytes, options: options)
        while let bare = scanner.next() {
            let range = text.sourceRange(bare.range)
            var target = bare.target
            // Escapes were undone between the text and the file.
            if target == nil, !text.isCopy(bare.range) {
                target = String(decoding: text.bytes[bare.range], as: UTF8.self)
            }
            links.append(FoundLink(kind: bare.kind, range: range, target: target))
        }
    }
}
