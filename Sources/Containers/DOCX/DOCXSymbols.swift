/// Characters that documents write by a number in a font, and raised numbers.
enum DOCXSymbols {
    /// The character that `w:sym` stands for; nil when it is a picture in a font.
    static func character(font: String?, code: String?) -> String? {
        guard let code, let number = UInt32(code, radix: 16) else { return nil }
        // Fonts of symbols lie in the private use area, from U+F000.
        let isPrivate = (0xE000...0xF8FF).contains(number)
        if !isPrivate { return Unicode.Scalar(number).flatMap { $0.value < 0x20 ? nil : String($0) } }
        guard font?.lowercased() == "symbol" else { return nil }
        let place = number & 0xFF
        if let greek = letters[place] { return greek }
        // Digits and marks stand where ASCII has them.
        return (0x20..<0x40).contains(place) ? Unicode.Scalar(place).map { String($0) } : nil
    }

    /// The letters and the commonest marks of Adobe's Symbol encoding.
    private static let letters: [UInt32: String] = {
        var table: [UInt32: String] = [:]
        let capitals = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"
        let smalls = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"
        for (index, letter) in capitals.enumerated() { table[0x41 + UInt32(index)] = String(letter) }
        for (index, letter) in smalls.enumerated() { table[0x61 + UInt32(index)] = String(letter) }
        table[0x2D] = "−"
        let marks: [(UInt32, String)] = [
            (0xA2, "′"), (0xA3, "≤"), (0xA5, "∞"), (0xAC, "←"), (0xAE, "→"), (0xB0, "°"), (0xB1, "±"), (0xB2, "″"),
            (0xB3, "≥"), (0xB4, "×"), (0xB6, "∂"), (0xB7, "•"), (0xB8, "÷"), (0xB9, "≠"), (0xBB, "≈"), (0xBC, "…"),
            (0xD6, "√"), (0xE5, "∑"), (0xF2, "∫"),
        ]
        for (place, mark) in marks { table[place] = mark }
        return table
    }()

    /// Whether a raised text is numbers, with what stands between the numbers of a citation.
    static func areNumbers(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
        return text.contains { isDigit($0) } && text.allSatisfy { isDigit($0) || " ,;-–".unicodeScalars.contains($0) }
    }

    /// The text with raised digits.
    static func raised(_ bytes: [UInt8]) -> [UInt8] {
        let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)
        var result = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            result.unicodeScalars.append(isDigit(scalar) ? digits[Int(scalar.value - 0x30)] : scalar)
        }
        return Array(result.utf8)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
