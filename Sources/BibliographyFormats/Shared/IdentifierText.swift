import Bibliography

/// Identifiers of works out of the text of a field.
enum IdentifierText {
    /// A longer field holds no list of identifiers.
    private static let maximumLength = 1000

    /// The ISBNs or ISSNs that a field is made of: `0-306-40615-2 978-0-306-40615-7`, `1234-5678 (Print)`; nil when it
    /// holds anything else.
    static func serials(_ text: String, _ schemes: Set<Identifier.Scheme> = [.isbn, .issn]) -> [Identifier]? {
        guard text.utf8.count <= maximumLength else { return nil }
        var found: [Identifier] = []
        for part in text.utf8.split(whereSeparator: { $0 <= 0x20 || ",;/".utf8.contains($0) }).map({ Substring($0) }) {
            if part.hasPrefix("(") || part.hasSuffix(")") {
                let word = part.filter { $0 != "(" && $0 != ")" }.lowercased()
                if qualifiers.contains(word) { continue }
            }
            if labels.contains(part.lowercased()) { continue }
            guard let identifier = serial(part), schemes.contains(identifier.scheme) else { return nil }
            if !found.contains(identifier) { found.append(identifier) }
        }
        return found.isEmpty ? nil : found
    }

    private static let qualifiers: Set<String> = [
        "print", "electronic", "linking", "online", "p", "e", "hbk", "pbk", "hardcover", "paperback", "ebook", "pdf",
        "internet", "web", "cd-rom",
    ]
    private static let labels: Set<String> = ["isbn", "isbn:", "issn", "issn:", "eissn:", "e-issn:"]

    /// One number by its shape and check digit's place: 8 digits are an ISSN, 10 or 13 an ISBN.
    private static func serial(_ text: Substring) -> Identifier? {
        var digits: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39: digits.append(byte)
            case UInt8(ascii: "X"), UInt8(ascii: "x"): digits.append(UInt8(ascii: "X"))
            case UInt8(ascii: "-"): continue
            // Dashes of print.
            case 0xE2, 0x80, 0x90...0x94: continue
            default: return nil
            }
        }
        guard digits.dropLast().allSatisfy({ $0 != UInt8(ascii: "X") }) else { return nil }
        let plain = String(decoding: digits, as: UTF8.self)
        switch digits.count {
        case 8: return Identifier(.issn, plain.prefix(4) + "-" + plain.suffix(4))
        case 10: return Identifier(.isbn, plain)
        case 13 where digits.last != UInt8(ascii: "X"):
            // The bar code of a journal holds its ISSN's digits; it is no ISBN, but no ISSN either.
            return plain.hasPrefix("977") ? nil : Identifier(.isbn, plain)
        default: return nil
        }
    }

    /// `PMC123` of `PMC123`, `PMCID: PMC123` and `123`.
    static func pmcid(_ text: String) -> Identifier? {
        var rest = Substring(OneLine.text(text).uppercased())
        for prefix in ["PMCID:", " ", "PMC"] where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
        return isNumber(rest) ? Identifier(.pmcid, "PMC" + rest) : nil
    }

    /// A number of PubMed.
    static func pmid(_ text: String) -> Identifier? {
        let text = OneLine.text(text)
        return isNumber(text[...]) ? Identifier(.pmid, text) : nil
    }

    /// `PMID: 123`, `PMCID: PMC123`, `handle: 123/4`, `arXiv:1706.03762`, `urn:nbn:…`: what our writers put into notes
    /// when a format has no field for it.
    static func remark(_ text: String) -> Identifier? {
        guard text.utf8.count <= 200, !text.utf8.contains(0x20) || text.utf8.filter({ $0 == 0x20 }).count == 1 else {
            return nil
        }
        func rest(_ prefix: String) -> Substring? {
            guard text.hasPrefix(prefix) else { return nil }
            let rest = text.dropFirst(prefix.count)
            return rest.isEmpty || rest.contains(" ") ? nil : rest
        }
        if let rest = rest("PMID: "), isNumber(rest) { return Identifier(.pmid, String(rest)) }
        if let rest = rest("PMCID: "), rest.hasPrefix("PMC"), isNumber(rest.dropFirst(3)) {
            return Identifier(.pmcid, String(rest))
        }
        if let rest = rest("handle: ") { return Identifier(.handle, String(rest)) }
        if let rest = rest("arXiv:") { return Identifier(.arXiv, String(rest)) }
        if let rest = rest("urn:"), rest.contains(":") { return Identifier(.urn, text) }
        return nil
    }

    /// Whether a reference does not have an identifier yet. Of a long list only the first are compared: a record that
    /// repeats thousands of numbers may repeat itself.
    static func isNew(_ identifier: Identifier, in reference: Reference) -> Bool {
        !reference.identifiers.prefix(comparedIdentifiers).contains { $0.value == identifier }
    }

    private static let comparedIdentifiers = 50

    private static func isNumber(_ text: Substring) -> Bool {
        (1...10).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
