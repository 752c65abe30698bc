import Bibliography

/// BibLaTeX's names with named parts: `family=Berg, given=Jan, prefix=van der, useprefix=true` (manual, 3.4).
enum BibTeXNamedParts {
    /// The name, or nil when it does not start with a part's name and an equals sign.
    static func name(_ bytes: [UInt8], _ range: Range<Int>, _ decoder: inout LaTeXDecoder) -> Name? {
        guard bytes[range].contains(0x3D), isPart(bytes, range) else { return nil }
        var parts: [String: String] = [:]
        for piece in pieces(bytes, range) {
            guard let equals = bytes[piece].firstIndex(of: 0x3D) else { continue }
            let key = decoder.text(bytes, piece.lowerBound..<equals).lowercased()
            parts[key] = decoder.text(bytes, unquoted(bytes, equals + 1..<piece.upperBound))
        }
        let prefix = parts["prefix"].flatMap { $0.isEmpty ? nil : $0 }
        guard let family = parts["family"], !family.isEmpty else {
            let rest = [parts["given"], prefix, parts["suffix"]].compactMap { $0 }.joined(separator: " ")
            return rest.isEmpty ? nil : Name(literal: rest)
        }
        var name = Name(family: family, given: parts["given"], suffix: parts["suffix"])
        name.particles = parts["useprefix"] == "true" ? .init(nonDropping: prefix) : .init(dropping: prefix)
        return name
    }

    private static let names = ["family", "given", "prefix", "suffix", "useprefix"]

    private static func isPart(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let start = bytes[range].drop { $0 <= 0x20 || $0 == 0x22 }
        return names.contains { name in
            guard start.starts(with: name.utf8) else { return false }
            let rest = start.dropFirst(name.utf8.count)
            let sign = rest.first { $0 > 0x20 }
            return sign == 0x3D || rest.starts(with: "-i".utf8)
        }
    }

    /// The stretches between the commas outside of braces and quotation marks.
    private static func pieces(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var (depth, start, isQuoted) = (0, range.lowerBound, false)
        for index in range {
            switch bytes[index] {
            case 0x7B: depth += 1
            case 0x7D: depth -= 1
            case 0x22 where depth <= 0: isQuoted.toggle()
            case 0x2C where depth <= 0 && !isQuoted:
                pieces.append(unquoted(bytes, start..<index))
                start = index + 1
            default: break
            }
        }
        return pieces + [unquoted(bytes, start..<range.upperBound)]
    }

    private static func unquoted(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        if end - start >= 2, bytes[start] == 0x22, bytes[end - 1] == 0x22 { return start + 1..<end - 1 }
        return start..<end
    }
}
