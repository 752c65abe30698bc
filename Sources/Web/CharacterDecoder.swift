/// Turns bytes into text in the encoding that is really theirs.
///
/// The order is that of browsers, with one difference: a declaration that the bytes contradict loses, because pages and
/// servers declare encodings that their authors never looked at.
public enum CharacterDecoder {
    /// Decodes bytes.
    ///
    /// Linear in the number of bytes; never fails, since windows-1252 reads anything. What the encoding lacks becomes
    /// U+FFFD; a byte order mark is not part of the text.
    ///
    /// - Parameters:
    ///   - contentType: what HTTP says; nil for a file.
    ///   - isMarkup: whether `meta` elements and XML declarations count. Not for an article in plain text, which may
    ///     well speak of them.
    public static func decode(_ bytes: [UInt8], contentType: MediaType?, isMarkup: Bool) -> DecodedText {
        if let marked = decodedByMark(bytes) { return marked }
        if let unmarked = UTF16.unmarkedEncoding(of: bytes) { return decoded(bytes, unmarked, .detected) }
        let scan = UTF8Scan(bytes[...])
        let declared = declarations(in: bytes, contentType: contentType, isMarkup: isMarkup)
        if scan.isASCII {
            // ISO-2022-JP is the one encoding of seven-bit bytes that is still met.
            if bytes.contains(0x1B), let encoding = shiftedEncoding(of: bytes, declared: declared) {
                return decoded(bytes, encoding.0, encoding.1)
            }
            let first = declared.first { if case .utf16 = $0.encoding.kind { false } else { true } }
            return DecodedText(
                text: String(decoding: bytes, as: UTF8.self), encoding: first?.encoding.name ?? "utf-8",
                origin: first?.origin ?? .validUTF8, replacements: 0)
        }
        var judge = EncodingJudge(bytes: bytes, scan: scan)
        for candidate in declared where !judge.contradicts(candidate.encoding) {
            return decoded(bytes, candidate.encoding, candidate.origin)
        }
        if scan.isMostlyUTF8 { return decoded(bytes, .utf8, scan.malformed == 0 ? .validUTF8 : .detected) }
        if let best = judge.detected { return decoded(bytes, best, .detected) }
        return decoded(bytes, .windows1252, .fallback)
    }

    private static func declarations(
        in bytes: [UInt8], contentType: MediaType?, isMarkup: Bool
    ) -> [(encoding: CharacterEncoding, origin: DecodedText.Origin)] {
        var result: [(encoding: CharacterEncoding, origin: DecodedText.Origin)] = []
        if let label = contentType?.charset, let encoding = CharacterEncoding(label: label) {
            result.append((encoding, .header))
        }
        if isMarkup {
            let isXML = contentType?.essence.hasSuffix("xml") == true
            for encoding in CharacterDeclarations.encodings(in: bytes[...], isXML: isXML) {
                result.append((encoding, .declaration))
            }
        }
        return result
    }

    private static func decodedByMark(_ bytes: [UInt8]) -> DecodedText? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return decoded(bytes[3...], .utf8, .byteOrderMark) }
        if bytes.starts(with: [0xFF, 0xFE]) { return decoded(bytes[2...], .utf16LittleEndian, .byteOrderMark) }
        if bytes.starts(with: [0xFE, 0xFF]) { return decoded(bytes[2...], .utf16BigEndian, .byteOrderMark) }
        return nil
    }

    private static func shiftedEncoding(
        of bytes: [UInt8], declared: [(encoding: CharacterEncoding, origin: DecodedText.Origin)]
    ) -> (CharacterEncoding, DecodedText.Origin)? {
        if let found = declared.first(where: { $0.encoding.name == "iso-2022-jp" }) { return found }
        guard let detected = CharacterSetDetector.encoding(of: bytes), detected.name == "iso-2022-jp" else {
            return nil
        }
        return (detected, .detected)
    }

    private static func decoded(_ bytes: [UInt8], _ encoding: CharacterEncoding, _ origin: DecodedText.Origin)
        -> DecodedText
    {
        decoded(bytes[...], encoding, origin)
    }

    private static func decoded(
        _ bytes: ArraySlice<UInt8>, _ encoding: CharacterEncoding, _ origin: DecodedText.Origin
    ) -> DecodedText {
        let (utf8, replacements) = encoding.utf8(of: bytes)
        return DecodedText(
            text: String(decoding: utf8, as: UTF8.self), encoding: encoding.name, origin: origin,
            replacements: replacements)
    }
}

extension CharacterEncoding {
    /// The bytes as UTF-8, and how many malformed sequences became U+FFFD.
    func utf8(of bytes: ArraySlice<UInt8>) -> (utf8: ArraySlice<UInt8>, replacements: Int) {
        switch kind {
        case .utf8: return (bytes, UTF8Scan(bytes).malformed)
        case .utf16(let isBigEndian): return UTF16.utf8(of: bytes, isBigEndian: isBigEndian)
        case .singleByte:
            return singleByteUTF8(of: bytes)
        case .multiByte(let iconvName):
            // Without the C library's module for it, the encoding is read like an unknown one.
            guard let converter = MultiByteConverter(from: iconvName) else {
                return CharacterEncoding.windows1252.singleByteUTF8(of: bytes)
            }
            let (utf8, replacements) = converter.converted(bytes)
            return (utf8[...], replacements)
        }
    }

    private func singleByteUTF8(of bytes: ArraySlice<UInt8>) -> (utf8: ArraySlice<UInt8>, replacements: Int) {
        let upperHalf = upperHalf ?? []
        let sequences = upperHalf.map { unit in Array(String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count * 2)
        var replacements = 0
        for byte in bytes {
            if byte < 0x80 {
                result.append(byte)
            } else {
                result.append(contentsOf: sequences[Int(byte) - 0x80])
                if upperHalf[Int(byte) - 0x80] == 0xFFFD { replacements += 1 }
            }
        }
        return (result[...], replacements)
    }
}
