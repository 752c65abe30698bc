import Documents

/// What is asked of the characters of URLs in running text.
enum URLCharacters {
    /// Endings of file names that pages have.
    private static let fileExtensions: Set<String> = [
        "html", "htm", "pdf", "php", "asp", "aspx", "jsp", "shtml", "xhtml", "xml", "doc", "docx", "txt", "cfm", "jpg",
        "png", "gif",
        "ppt", "pptx", "xls", "xlsx", "csv", "zip", "epub", "json", "do", "cgi", "mp3", "mp4", "stm", "nsf", "jspx",
        "phtml", "rtf", "ps", "gz",
    ]

    /// Top-level domains that hosts in bibliographies have; two-letter ones pass by their length.
    private static let topLevels: Set<String> = [
        "com", "org", "net", "edu", "gov", "int", "mil", "info", "biz", "eu", "name", "museum", "aero", "coop", "blog",
        "online", "site", "news",
        "arpa", "example", "test", "dev", "app", "io", "me", "tv", "рф", "бел", "укр", "бг", "срб", "asia", "media",
        "press", "academy", "science", "wiki",
    ]

    static func isTopLevel(_ label: String) -> Bool {
        topLevels.contains(label) || label.utf8.count == 2 && label.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }

    /// Whether the text ends in a file name's ending, closing punctuation left out.
    static func hasFileExtension(_ text: String) -> Bool {
        let bare = URLCleaning.withoutInvisible(text.trimmingClosingPunctuation())
        guard let dot = bare.lastIndex(of: ".") else { return false }
        return fileExtensions.contains(bare[bare.index(after: dot)...].lowercased())
    }

    /// Whether a text of digits and separators is a date: `12/03/2014`.
    static func isDate(_ text: String) -> Bool {
        let bare = text.trimmingClosingPunctuation()
        return !bare.isEmpty && bare.utf8.count <= 10 && !bare.hasSuffix("/")
            && bare.utf8.contains { (0x30...0x39).contains($0) }
            && bare.utf8.allSatisfy { (0x30...0x39).contains($0) || "/.-".utf8.contains($0) }
    }

    /// Whether only a URL looks like this: a slash, a query, an escape, a file ending, a long slug.
    static func looksLikeURL(_ text: String) -> Bool {
        let bare = URLCleaning.withoutInvisible(text.trimmingClosingPunctuation())
        guard bare.utf8.count >= 2, !isDate(bare), let first = bare.unicodeScalars.first,
            !"([{<\"“„«‘".unicodeScalars.contains(first)
        else { return false }
        if bare.contains("@") { return false }
        if hasFileExtension(bare) { return true }
        let bytes = Array(bare.utf8)
        if let equals = bytes.firstIndex(of: UInt8(ascii: "=")), equals > 0 { return true }
        if bytes.contains(UInt8(ascii: "%")), bytes.count > 4, bytes.last != UInt8(ascii: "%") { return true }
        if bytes.contains(UInt8(ascii: "&")), bytes.contains(UInt8(ascii: "=")) { return true }
        let slashes = bytes.count { $0 == UInt8(ascii: "/") }
        if slashes >= 2 { return true }
        if slashes == 1 { return bytes.last == UInt8(ascii: "/") || !isPlainPair(bare) }
        if bytes.contains(UInt8(ascii: "_")), bytes.count > 3 { return first != "_" }
        return isSlug(bare)
    }

    /// `word-word-word` in lower case.
    static func isSlug(_ text: String) -> Bool {
        let hyphens = text.utf8.count { $0 == UInt8(ascii: "-") }
        return hyphens >= 2 && hyphens < text.utf8.count
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    /// `and/or`, `2013/14`: pairs that running text has too.
    private static func isPlainPair(_ text: String) -> Bool {
        let halves = text.split(separator: "/")
        guard halves.count == 2 else { return false }
        return halves.allSatisfy { half in half.unicodeScalars.allSatisfy { UTF8Scalars.isLetter($0) } }
            || halves.allSatisfy { half in half.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }
}

extension StringProtocol {
    /// The text without the punctuation that closes sentences and brackets.
    func trimmingClosingPunctuation() -> String {
        var view = Substring(self).unicodeScalars
        while let last = view.last, ".,;:!?)]}>\"'`”“»’".unicodeScalars.contains(last) { view.removeLast() }
        return String(view)
    }
}
