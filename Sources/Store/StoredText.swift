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
        guard let scheme = schemeEnd(in: bytes) else { return withoutNUL(url) }
        if let fragment = bytes.firstIndex(of: UInt8(ascii: "#")) { bytes.removeSubrange(fragment...) }
        if let credentials = userInformation(in: bytes, schemeEnd: scheme) { bytes.removeSubrange(credentials) }
        return withoutNUL(String(decoding: bytes, as: UTF8.self))
    }

    /// A URL as it may be shown: without user information.
    static func withoutCredentials(url: String) -> String {
        guard needsCare(url, byte: UInt8(ascii: "@")) else { return url }
        var bytes = Array(url.utf8)
        if let scheme = schemeEnd(in: bytes), let credentials = userInformation(in: bytes, schemeEnd: scheme) {
            // The `@` goes as well.
            bytes.removeSubrange(credentials.lowerBound...credentials.upperBound)
        }
        return withoutNUL(String(decoding: bytes, as: UTF8.self))
    }

    /// A sentence with the user information of every URL in it taken out.
    static func withoutCredentials(text: String) -> String {
        guard needsCare(text, byte: UInt8(ascii: "@")) else { return text }
        let bytes = Array(text.utf8)
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            kept.append(bytes[index])
            index += 1
            guard kept.suffix(3).elementsEqual("://".utf8) else { continue }
            let end = bytes[index...].firstIndex(where: endsAuthorityInText) ?? bytes.count
            if let at = bytes[index..<end].lastIndex(of: UInt8(ascii: "@")) { index = at + 1 }
            kept.append(contentsOf: bytes[index..<end])
            index = end
        }
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

    /// The index behind the scheme's colon, by the leniency of browsers: spaces before it and line breaks inside it do
    /// not count, so that no such trick smuggles a password past the rule.
    private static func schemeEnd(in bytes: [UInt8]) -> Int? {
        var index = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
        guard index < bytes.count, isLetter(bytes[index]) else { return nil }
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ":"): return index + 1
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"),
                0x09, 0x0A, 0x0D:
                index += 1
            case let byte where isLetter(byte): index += 1
            default: return nil
            }
        }
        return nil
    }

    /// The bytes between the slashes and the last `@` of the authority; nil without an `@`.
    private static func userInformation(in bytes: [UInt8], schemeEnd: Int) -> Range<Int>? {
        let scheme = bytes[..<(schemeEnd - 1)].filter { $0 > 0x20 }.map { $0 | 0x20 }
        let isSpecial = ["http", "https", "ftp", "ws", "wss"].contains { scheme.elementsEqual($0.utf8) }
        func isSlash(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "/") || isSpecial && byte == UInt8(ascii: "\\")
        }
        // Browsers read any number of slashes after the schemes of the web, none included; other schemes need two.
        var start = schemeEnd
        var slashes = 0
        while start < bytes.count, isSlash(bytes[start]) || [0x09, 0x0A, 0x0D].contains(bytes[start]) {
            if isSlash(bytes[start]) { slashes += 1 }
            start += 1
            if slashes == 2, !isSpecial { break }
        }
        guard isSpecial || slashes == 2 else { return nil }
        let end =
            bytes[start...].firstIndex {
                isSlash($0) || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
            } ?? bytes.count
        return bytes[start..<end].lastIndex(of: UInt8(ascii: "@")).map { start..<$0 }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func endsAuthorityInText(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\\"), UInt8(ascii: "\""),
            UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"):
            true
        default: false
        }
    }
}
