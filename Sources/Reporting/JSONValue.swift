/// A JSON value whose objects keep their order.
///
/// `JSONEncoder` orders keys by name at best; a report reads from the article down.
indirect enum JSONValue {
    case null
    case flag(Bool)
    case integer(Int)
    /// Written with at most four places: a similarity or a confidence is not known better.
    case share(Double)
    case text(String)
    case list([JSONValue])
    case object([(String, JSONValue)])

    static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
    static func optional(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }
    static func list(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }

    /// The value on indented lines (RFC 8259), with a line feed at its end.
    var document: String {
        var output = ""
        write(to: &output, indentation: "")
        return output + "\n"
    }

    /// The value on one line, as JSON Lines wants it, without a line feed at its end.
    var line: String {
        var output = ""
        write(to: &output, indentation: nil)
        return output
    }

    /// Writes the value; without an indentation everything stands on one line.
    private func write(to output: inout String, indentation: String?) {
        switch self {
        case .null: output += "null"
        case .flag(let flag): output += flag ? "true" : "false"
        case .integer(let number): output += String(number)
        case .share(let number): output += JSONValue.written(number)
        case .text(let text): JSONValue.write(text, to: &output)
        case .list(let values):
            JSONValue.write(values, between: ("[", "]"), to: &output, indentation) { value, output, inner in
                value.write(to: &output, indentation: inner)
            }
        case .object(let members):
            JSONValue.write(members, between: ("{", "}"), to: &output, indentation) { member, output, inner in
                JSONValue.write(member.0, to: &output)
                output += ": "
                member.1.write(to: &output, indentation: inner)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], between brackets: (String, String), to output: inout String, _ indentation: String?,
        _ writeElement: (Element, inout String, String?) -> Void
    ) {
        guard !elements.isEmpty else {
            output += brackets.0 + brackets.1
            return
        }
        output += brackets.0
        guard let indentation else {
            for (index, element) in elements.enumerated() {
                if index > 0 { output += ", " }
                writeElement(element, &output, nil)
            }
            output += brackets.1
            return
        }
        let inner = indentation + "  "
        for (index, element) in elements.enumerated() {
            output += (index == 0 ? "\n" : ",\n") + inner
            writeElement(element, &output, inner)
        }
        output += "\n" + indentation + brackets.1
    }

    /// Four places, without zeros at the end; what is not finite counts as 0.
    private static func written(_ number: Double) -> String {
        let limited = number.isFinite ? min(max(number, -1e9), 1e9) : 0
        let scaled = Int((limited * 10_000).rounded())
        var digits = String(scaled.magnitude % 10_000)
        digits = String(repeating: "0", count: 4 - digits.count) + digits
        while digits.hasSuffix("0") { digits.removeLast() }
        let whole = (scaled < 0 ? "-" : "") + String(scaled.magnitude / 10_000)
        return digits.isEmpty ? whole : whole + "." + digits
    }

    /// A string. Beyond what RFC 8259 asks, everything is escaped that acts on a terminal instead of being seen.
    private static func write(_ text: String, to output: inout String) {
        output += "\""
        // Most of what is written needs no escape, and bytes are seen to be so in a fraction of the time.
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C }) {
            output += text
            output += "\""
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            default:
                if scalar.value < 0x20 || isHidden(scalar) || VisibleText.replacement(of: scalar) != nil {
                    for unit in Character(scalar).utf16 {
                        let digits = String(unit, radix: 16)
                        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                    }
                } else {
                    output.unicodeScalars.append(scalar)
                }
            }
        }
        output += "\""
    }

    /// Whether a scalar is nothing to look at: blanks without width, marks of direction, joiners.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200B...0x200F, 0xFEFF: true
        default: false
        }
    }
}
