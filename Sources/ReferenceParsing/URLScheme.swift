/// The letters of `http` and `https`, damaged or whole.
enum URLScheme {
    /// Whether letters are those of a scheme with one left out, doubled, misread or two of them swapped.
    static func isDamaged(_ letters: ArraySlice<UInt8>) -> Bool { name(letters) != nil }

    /// The scheme that letters stand for; nil when they stand for none.
    static func name(_ letters: ArraySlice<UInt8>) -> String? {
        guard (2...7).contains(letters.count) else { return nil }
        let lowered = letters.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        if lowered == ftp { return "ftp" }
        guard lowered.count > 2 else { return nil }
        let sorted = lowered.sorted()
        if lowered.last == UInt8(ascii: "s"), isNear(lowered, https) || sorted == Array("hpst".utf8) { return "https" }
        if isNear(lowered, http) || sorted == Array("hpt".utf8) { return "http" }
        return isNear(lowered, https) ? "https" : nil
    }

    private static let http = Array("http".utf8)
    private static let https = Array("https".utf8)
    private static let ftp = Array("ftp".utf8)

    /// One letter left out, put in, misread, or two side by side swapped; hidden as in `hxxp`.
    private static func isNear(_ letters: [UInt8], _ scheme: [UInt8]) -> Bool {
        if letters == scheme { return true }
        if letters.map({ $0 == UInt8(ascii: "x") ? UInt8(ascii: "t") : $0 }) == scheme { return true }
        // `https` minus a letter may be `http` itself, which is whole.
        if scheme == https, letters == http { return false }
        if letters.count == scheme.count {
            let places = scheme.indices.filter { letters[$0] != scheme[$0] }
            if places.count == 1 { return true }
            return letters.sorted() == scheme.sorted()
        }
        let (short, long) = letters.count < scheme.count ? (letters, scheme) : (scheme, letters)
        guard long.count - short.count == 1 else { return false }
        return long.indices.contains { place in
            long[..<place].elementsEqual(short[..<place]) && long[(place + 1)...].elementsEqual(short[place...])
        }
    }
}
