/// Fields that are no LaTeX (BibLaTeX's manual, 2.2.1: `uri`, `verbatim`): addresses, numbers, file names.
enum BibTeXVerbatim {
    /// The text of such a field. Many files escape signs in it all the same, or wrap it in `\url`: that is taken back.
    static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        let isPlain = bytes[start..<end].allSatisfy {
            $0 > 0x20 && $0 != 0x24 && $0 != 0x5C && $0 != 0x7B && $0 != 0x7D
        }
        if isPlain { return String(decoding: bytes[start..<end], as: UTF8.self) }
        for _ in 0..<maximumWrappings {
            guard let inner = unwrapped(bytes, start..<end) else { break }
            (start, end) = (inner.lowerBound, inner.upperBound)
        }
        var output: [UInt8] = []
        var index = start
        while index < end {
            let byte = bytes[index]
            index += 1
            switch byte {
            case 0: break
            // A line break inside of an address is the editor's, and so are the blanks around it.
            case 0x0A, 0x0D:
                while output.last == 0x20 { output.removeLast() }
                while index < end, bytes[index] <= 0x20 { index += 1 }
            case 0x09: break
            case 0x24 where bytes[index..<end].starts(with: "\\sim$".utf8):
                output.append(0x7E)
                index += 5
            case 0x5C where index < end: index = command(bytes, index, end, &output)
            default: output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// `{\url{…}}` is met; more wrappings are not.
    private static let maximumWrappings = 4

    /// The argument of `\url{…}` or the inside of braces, when the field is nothing else.
    private static func unwrapped(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        if bytes[start...].starts(with: "\\url".utf8) { start += 4 }
        guard start < range.upperBound, bytes[start] == 0x7B,
            let (argument, next) = LaTeXDecoder.argument(bytes, start, range.upperBound), next == range.upperBound
        else { return nil }
        return argument
    }

    /// Signs that LaTeX would want escaped.
    private static func command(_ bytes: [UInt8], _ start: Int, _ end: Int, _ output: inout [UInt8]) -> Int {
        switch bytes[start] {
        case 0x5F, 0x25, 0x26, 0x23, 0x24, 0x7E, 0x7B, 0x7D:
            output.append(bytes[start])
            // `\~{}` is an accent over nothing.
            if bytes[start] == 0x7E, start + 2 < end, bytes[start + 1] == 0x7B, bytes[start + 2] == 0x7D {
                return start + 3
            }
            if start + 1 < end, bytes[start + 1] == 0x7D, output.dropLast().last == 0x7B {
                output.remove(at: output.count - 2)
                return start + 2
            }
            return start + 1
        default: break
        }
        for (name, sign) in names where bytes[start..<end].starts(with: name.utf8) {
            var index = start + name.utf8.count
            if index < end, LaTeXDecoder.isLetter(bytes[index]) { continue }
            output.append(contentsOf: sign.utf8)
            // `{\textasciitilde}` leaves its opening brace behind in the output.
            if index + 1 < end, bytes[index] == 0x7B, bytes[index + 1] == 0x7D {
                index += 2
            } else if index < end, bytes[index] == 0x7D, output.dropLast().last == 0x7B {
                output.remove(at: output.count - 2)
                index += 1
            } else if index < end, bytes[index] == 0x20 {
                // The blank ends the command's name.
                index += 1
            }
            return index
        }
        output.append(0x5C)
        return start
    }

    private static let names = [
        ("textasciitilde", "~"), ("textunderscore", "_"), ("textasciicircum", "^"), ("textbackslash", "\\"),
        ("textbraceleft", "{"), ("textbraceright", "}"),
    ]
}
