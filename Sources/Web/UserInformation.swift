/// The user information of URLs (RFC 3986, section 3.2.1): where it stands, and how it is shown.
///
/// Names and passwords are found by the leniency of browsers, so that no trick of writing smuggles one past.
public enum UserInformation {
    /// What stands where a secret was.
    public static let mask = "***"

    /// A URL as it may be shown: `https://anna:***@host.example/`.
    ///
    /// A user without a password, and one beside a password that says nothing, is masked itself, since it is a token as
    /// a rule. Nearly every URL has no user information and passes untouched.
    public static func masked(inURL url: String) -> String {
        guard url.utf8.contains(UInt8(ascii: "@")) else { return url }
        var bytes = Array(url.utf8)
        guard let range = range(in: bytes) else { return url }
        bytes.replaceSubrange(range, with: masked(bytes[range]))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A sentence with the user information of every URL in it masked. Linear in its length.
    public static func masked(inText text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
        return String(decoding: replacing(inText: Array(text.utf8)) { masked($0) + [UInt8(ascii: "@")] }, as: UTF8.self)
    }

    /// A text with something else for the user information of every URL in it and the `@` behind it.
    package static func replacing(inText bytes: [UInt8], with replacement: (ArraySlice<UInt8>) -> [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            kept.append(bytes[index])
            index += 1
            guard kept.suffix(3).elementsEqual("://".utf8) else { continue }
            let end = bytes[index...].firstIndex(where: endsAuthorityInText) ?? bytes.count
            if let at = bytes[index..<end].lastIndex(of: UInt8(ascii: "@")) {
                kept += replacement(bytes[index..<at])
                index = at + 1
            }
            kept.append(contentsOf: bytes[index..<end])
            index = end
        }
        return kept
    }

    /// Where the user information of a URL stands, without the `@` behind it; nil when there is none.
    package static func range(in bytes: [UInt8]) -> Range<Int>? {
        guard let scheme = schemeEnd(in: bytes) else {
            // A reference without a scheme may still name a host.
            return bytes.starts(with: "//".utf8) ? range(in: bytes, schemeEnd: 0, isOfTheWeb: true) : nil
        }
        let name = bytes[..<(scheme - 1)].filter { $0 > 0x20 }.map { $0 | 0x20 }
        let isOfTheWeb = ["http", "https", "ftp", "ws", "wss"].contains { name.elementsEqual($0.utf8) }
        return range(in: bytes, schemeEnd: scheme, isOfTheWeb: isOfTheWeb)
    }

    /// The index behind the scheme's colon: spaces before it and line breaks inside it do not count.
    package static func schemeEnd(in bytes: [UInt8]) -> Int? {
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

    /// The bytes between the slashes and the last `@` of the authority.
    private static func range(in bytes: [UInt8], schemeEnd: Int, isOfTheWeb: Bool) -> Range<Int>? {
        func isSlash(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "/") || isOfTheWeb && byte == UInt8(ascii: "\\")
        }
        // Browsers read any number of slashes after the schemes of the web, none included; other schemes need two.
        var start = schemeEnd
        var slashes = 0
        while start < bytes.count, isSlash(bytes[start]) || [0x09, 0x0A, 0x0D].contains(bytes[start]) {
            if isSlash(bytes[start]) { slashes += 1 }
            start += 1
            if slashes == 2, !isOfTheWeb { break }
        }
        guard isOfTheWeb || slashes == 2 else { return nil }
        let end =
            bytes[start...].firstIndex {
                isSlash($0) || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
            } ?? bytes.count
        return bytes[start..<end].lastIndex(of: UInt8(ascii: "@")).map { start..<$0 }
    }

    /// `user:***`, or `***` where the user may be the secret.
    private static func masked(_ information: ArraySlice<UInt8>) -> [UInt8] {
        let colon = information.firstIndex(of: UInt8(ascii: ":")) ?? information.endIndex
        let password = information[colon...].dropFirst()
        // A forge takes a token for the user, with this word for the password.
        let saysNothing = password.isEmpty || password.elementsEqual("x-oauth-basic".utf8)
        return (saysNothing ? [] : Array(information[...colon])) + Array(mask.utf8)
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
