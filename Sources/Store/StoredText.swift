import Web

/// What of a text may be stored: URLs without the credentials that stand in them, and no NUL, at which SQLite would cut
/// the text.
enum StoredText {
    /// A URL as the history files it: without fragment, and with the user information emptied.
    ///
    /// The `@` stays (`https://@host.example/`), so that a page asked with credentials is not taken for the same page
    /// asked without. A text without a scheme, such as a path, is kept whole: `notes#1.md` may be a file's name.
    static func key(for url: String) -> String {
        guard needsCare(url, byte: UInt8(ascii: "@"), or: UInt8(ascii: "#")) else { return url }
        var bytes = Array(url.utf8)
        guard UserInformation.schemeEnd(in: bytes) != nil else { return withoutNUL(url) }
        if let fragment = bytes.firstIndex(of: UInt8(ascii: "#")) { bytes.removeSubrange(fragment...) }
        if let credentials = UserInformation.range(in: bytes) { bytes.removeSubrange(credentials) }
        return withoutNUL(String(decoding: bytes, as: UTF8.self))
    }

    /// A URL as it may be shown: without user information.
    static func withoutCredentials(url: String) -> String {
        guard needsCare(url, byte: UInt8(ascii: "@")) else { return url }
        var bytes = Array(url.utf8)
        if let credentials = UserInformation.range(in: bytes) {
            // The `@` goes as well.
            bytes.removeSubrange(credentials.lowerBound...credentials.upperBound)
        }
        return withoutNUL(String(decoding: bytes, as: UTF8.self))
    }

    /// A sentence with the user information of every URL in it taken out.
    static func withoutCredentials(text: String) -> String {
        guard needsCare(text, byte: UInt8(ascii: "@")) else { return text }
        let kept = UserInformation.replacing(inText: Array(text.utf8)) { _ in [] }
        return withoutNUL(String(decoding: kept, as: UTF8.self))
    }

    /// A text with U+FFFD for every NUL.
    static func withoutNUL(_ text: String) -> String {
        guard text.utf8.contains(0) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 }))
    }

    /// Nearly every URL has neither, and passes untouched.
    private static func needsCare(_ text: String, byte first: UInt8, or second: UInt8 = 0) -> Bool {
        text.utf8.contains { $0 == 0 || $0 == first || $0 == second }
    }
}
