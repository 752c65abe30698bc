extension String {
    /// The words between blanks.
    var words: [String] {
        var words: [String] = []
        let bytes = utf8
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            let next = bytes.index(after: index)
            if bytes[index] == 0x20 {
                if start < index { words.append(String(self[start..<index])) }
                start = next
            }
            index = next
        }
        if start == bytes.startIndex { return isEmpty ? [] : [self] }
        if start < index { words.append(String(self[start..<index])) }
        return words
    }

    /// The text without such scalars at both ends.
    func trimmed(_ isDropped: (Unicode.Scalar) -> Bool) -> String {
        let scalars = unicodeScalars
        var start = scalars.startIndex
        var end = scalars.endIndex
        while start < end, isDropped(scalars[start]) { start = scalars.index(after: start) }
        while start < end {
            let last = scalars.index(before: end)
            guard isDropped(scalars[last]) else { break }
            end = last
        }
        return start == scalars.startIndex && end == scalars.endIndex ? self : String(self[start..<end])
    }

    /// The word in small letters without punctuation round it: how the vocabulary writes words.
    var plainWord: String {
        var bytes = utf8[...]
        while let first = bytes.first, first.isWrapping { bytes.removeFirst() }
        while let last = bytes.last, last.isWrapping { bytes.removeLast() }
        var isPlain = true
        var isASCII = true
        for byte in bytes {
            isPlain = isPlain && !(0x41...0x5A).contains(byte)
            isASCII = isASCII && byte < 0x80
        }
        let core = String(Substring(bytes))
        if isASCII { return isPlain ? core : core.lowercased() }
        return core.smallLetters.trimmed { scalar in
            if let byte = UInt8(exactly: scalar.value), byte < 0x80 { return byte.isWrapping }
            switch scalar {
            case "“", "”", "„", "«", "»", "’": return true
            default: return false
            }
        }
    }

    /// `lowercased()`, by table for the letters that most names are made of.
    private var smallLetters: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var lead: UInt8 = 0
        for byte in utf8 {
            if byte < 0x80 {
                bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
                continue
            }
            guard byte < 0xC0 else {
                // Small and capital letters of other blocks are told apart by the library.
                guard byte == 0xC3 || byte == 0xD0 || byte == 0xD1 else { return lowercased() }
                lead = byte
                bytes.append(byte)
                continue
            }
            switch (lead, byte) {
            case (0xC3, 0x80...0x9E) where byte != 0x97: bytes.append(byte + 0x20)
            case (0xD0, 0x80...0x8F):
                bytes[bytes.count - 1] = 0xD1
                bytes.append(byte + 0x10)
            case (0xD0, 0x90...0x9F): bytes.append(byte + 0x20)
            case (0xD0, 0xA0...0xAF):
                bytes[bytes.count - 1] = 0xD1
                bytes.append(byte - 0x20)
            case (0xD1, 0xA0...): return lowercased()
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The word without `'s` or `’s` at its end.
    var withoutPossessive: String {
        guard let last = utf8.last, last | 0x20 == 0x73 else { return self }
        for ending in ["'s", "’s", "‘s", "'S", "’S"] where hasSuffix(ending) && utf8.count > ending.utf8.count {
            return String(dropLast(ending.count))
        }
        return self
    }

    /// Whether it starts as names do: a capital, or a letter of a script without capitals.
    var startsLikeName: Bool {
        if let first = utf8.first, (0x41...0x5A).contains(first) { return true }
        let letters = unicodeScalars.drop { scalar in
            switch scalar {
            case "\"", "'", "“", "”", "„", "«", "‘", "*", "_", "(": true
            default: false
            }
        }
        guard let first = letters.first else { return false }
        if first.isCapital || first.isLetterWithoutCase { return true }
        // d'Alembert, al-Khalili, wPolityce: a capital inside a word that starts small.
        return first.isSmall && letters.dropFirst().prefix(4).contains { $0.isCapital }
    }

    /// Whether it looks like a host name: letters with a dot between them.
    var isSiteName: Bool {
        guard utf8.dropFirst().contains(0x2E) else { return false }
        let parts = trimmed { $0 == "." || $0 == "," }.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count >= 2, let last = parts.last, last.count >= 2, !last.contains(where: \.isDigit) else {
            return false
        }
        return parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0 >= 0x80 || $0 == 0x2D || $0.isLetterOrDigit }
        }
    }

    /// Whether it is `J.`, `J.-P.`, `J. K.`, `JK`.
    var isInitials: Bool {
        guard utf8.count <= 16 else { return false }
        var letters = 0
        var hasDot = false
        for scalar in unicodeScalars {
            if scalar == "." { hasDot = true }
            guard scalar.isLetter else { continue }
            letters += 1
            guard letters <= 3, scalar.isCapital else { return false }
        }
        return letters == 1 || letters > 1 && hasDot
    }
}

extension Unicode.Scalar {
    /// Whether it is a letter.
    var isLetter: Bool {
        isASCII ? UInt8(truncatingIfNeeded: value).isLetterOrDigit && value > 0x39 : properties.isAlphabetic
    }
    /// Whether it is a capital letter, or one that only starts as such.
    var isCapital: Bool {
        if isASCII { return (0x41...0x5A).contains(value) }
        return properties.isUppercase || properties.generalCategory == .titlecaseLetter
    }
    /// Whether it is a small letter.
    var isSmall: Bool { isASCII ? (0x61...0x7A).contains(value) : properties.isLowercase }
    /// Whether it is a letter of a script without capitals.
    var isLetterWithoutCase: Bool { !isASCII && properties.generalCategory == .otherLetter }
}

extension UInt8 {
    /// Whether it is a Latin letter or a digit of ASCII.
    var isLetterOrDigit: Bool { isDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
    /// Whether it is a digit of ASCII.
    var isDigit: Bool { (0x30...0x39).contains(self) }
    /// Whether it is punctuation that may stand round a word.
    var isWrapping: Bool {
        switch self {
        case 0x2E, 0x2C, 0x3A, 0x3B, 0x28, 0x29, 0x5B, 0x5D, 0x2A, 0x5F, 0x22, 0x27: true
        default: false
        }
    }
    /// Whether it is a blank, a tab or a line break.
    var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
