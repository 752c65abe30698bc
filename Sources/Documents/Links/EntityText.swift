/// Character references of HTML and XML, as far as addresses and the text around them need.
///
/// A name that is not listed stays as it stands: no address holds it, and a browser's table of 2,000 names is the page
/// reader's business.
enum EntityText {
    /// The reference at an index; nil when there is none.
    static func reference(_ text: ByteText, at index: Int) -> (utf8: [UInt8], end: Int)? {
        guard text[index] == UInt8(ascii: "&") else { return nil }
        if text[index + 1] == UInt8(ascii: "#") { return numeric(text, from: index + 2) }
        var end = index + 1
        while text[end].isLinkWord, end < index + 9 { end += 1 }
        guard text[end] == UInt8(ascii: ";") else {
            // The one name that pages often leave open, and that no parameter of a query begins with by chance.
            let isAmpersand = end == index + 4 && text.lowercaseMatches("amp", at: index + 1)
            return isAmpersand && text[end] != UInt8(ascii: "=") ? (Array("&".utf8), end) : nil
        }
        guard let value = named[text.string(index + 1..<end)] else { return nil }
        return (Array(value.utf8), end + 1)
    }

    private static let named: [String: String] = [
        "amp": "&", "AMP": "&", "lt": "<", "gt": ">", "LT": "<", "GT": ">", "quot": "\"", "QUOT": "\"", "apos": "'",
        "nbsp": "\u{A0}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "shy": "\u{AD}",
        "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}", "laquo": "«", "raquo": "»",
        "ldquo": "“", "rdquo": "”", "bdquo": "„", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "hellip": "…",
        "ndash": "–", "mdash": "—", "middot": "·", "colon": ":", "sol": "/", "period": ".", "quest": "?",
        "equals": "=", "num": "#", "percnt": "%", "lowbar": "_", "lpar": "(", "rpar": ")", "commat": "@",
        "plus": "+", "comma": ",", "semi": ";", "Tab": "\t", "NewLine": "\n", "bsol": "\\", "tilde": "˜",
        "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é",
        "egrave": "è", "aacute": "á", "oacute": "ó", "iacute": "í", "uacute": "ú", "ccedil": "ç", "ntilde": "ñ",
    ]

    private static func numeric(_ text: ByteText, from start: Int) -> (utf8: [UInt8], end: Int)? {
        var index = start
        let isHexadecimal = text[index] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { index += 1 }
        let first = index
        var value: UInt32 = 0
        while let digit = digit(text[index], isHexadecimal: isHexadecimal) {
            // Anything above the last code point stays above it.
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
            index += 1
        }
        guard index > first else { return nil }
        if text[index] == UInt8(ascii: ";") { index += 1 }
        let scalar = value == 0 ? nil : Unicode.Scalar(value)
        return (Array(String(scalar ?? "\u{FFFD}").utf8), index)
    }

    private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x41 + 10)
        case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x61 + 10)
        default: nil
        }
    }

    /// The bytes of a range with its references replaced.
    static func decoded(_ text: ByteText, _ range: Range<Int>) -> [UInt8] {
        guard text.next(UInt8(ascii: "&"), from: range.lowerBound, before: range.upperBound) != nil else {
            return Array(text.bytes[range])
        }
        var result: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let reference = reference(text, at: index), reference.end <= range.upperBound {
                result += reference.utf8
                index = reference.end
            } else {
                result.append(text.bytes[index])
                index += 1
            }
        }
        return result
    }

    /// Appends a stretch of the file to a text with its references replaced.
    static func append(_ range: Range<Int>, of text: ByteText, to running: inout RunningText) {
        var copied = range.lowerBound
        var index = range.lowerBound
        while let ampersand = text.next(UInt8(ascii: "&"), from: index, before: range.upperBound) {
            index = ampersand + 1
            guard let reference = reference(text, at: ampersand), reference.end <= range.upperBound else { continue }
            running.append(copied..<ampersand, of: text.bytes)
            running.append(reference.utf8, for: ampersand..<reference.end)
            copied = reference.end
            index = reference.end
        }
        running.append(copied..<range.upperBound, of: text.bytes)
    }
}
