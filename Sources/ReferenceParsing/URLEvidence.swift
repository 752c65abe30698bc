import Documents

/// What an entry says about the words of its URLs; worked out once an entry, and only when a URL asks.
struct URLEvidence {
    private let bytes: [UInt8]
    private let urls: [Range<Int>]
    private let title: String

    /// - Parameters:
    ///   - entry: the entry.
    ///   - urls: where its URLs stand; they are no evidence for themselves.
    ///   - title: the title, which a path may spell; empty when there is none.
    init(entry: [UInt8] = [], urls: [Range<Int>] = [], title: String) {
        bytes = entry
        self.urls = urls
        self.title = title
    }

    /// The words of the title.
    ///
    /// Without a title those of the entry, its URLs left out: a URL is no evidence for itself.
    lazy var titleWords = SlugWords(title.isEmpty ? textWithoutURLs : title)

    /// The words of the whole entry, or of the title alone.
    lazy var words = EntryWords(bytes.isEmpty ? Array(title.utf8.prefix(4000)) : Array(textWithoutURLs.utf8))

    /// The entry without its URLs, its lines joined: a half of a word that was hyphenated is no word that a path parts.
    private lazy var textWithoutURLs: String = {
        var text = bytes
        for range in urls { for index in range where index < text.count { text[index] = 0x20 } }
        let entry = EntryText(String(decoding: text, as: UTF8.self))
        return entry.value(0..<entry.bytes.count)
    }()
}
