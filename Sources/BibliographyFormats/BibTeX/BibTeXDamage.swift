/// What can be wrong with a record of a BibTeX file.
enum BibTeXDamage: Hashable {
    case missingKey
    case missingComma
    case missingEqualsSign
    case missingValue
    case missingClosingBrace
    case unbalancedValue
    case unclosedQuotes
    case strayQuote
    case strayClosingBrace
    case strayText
    case undelimitedValue
    case truncated
    case nullBytes
    case foreignBytes
    case tooManyFields
    case carriageReturns
    case atSign
    case undefinedString(String)
    case longString(String)

    /// What is the matter, and what to do.
    func message(field: String?) -> String {
        let name = field.map { "‘\($0)’" } ?? "a field"
        return switch self {
        case .missingKey:
            "The entry has no key. Its fields were read; write a key behind the opening brace, so that it can be cited."
        case .missingComma: "A comma is missing before \(name). The fields were read as if it stood there."
        case .missingEqualsSign: "The equals sign behind \(name) is missing. The value was read as if it stood there."
        case .missingValue: "\(field.map { "‘\($0)’" } ?? "A field") has no value. Write one, or remove the field."
        case .missingClosingBrace:
            "The entry is not closed: the next one starts before its closing brace. What stands before was read; add the brace."
        case .unbalancedValue:
            "The braces of \(name) do not match. The value was read to the end of its line; check it."
        case .unclosedQuotes:
            "The quotation marks of \(name) are not closed. The value was read to the end of its line; check it."
        case .strayQuote:
            "A quotation mark stands where \(name) cannot have one. Put the value in braces."
        case .strayClosingBrace:
            "A closing brace behind \(name) closes nothing. The fields behind it were read; remove the brace."
        case .strayText:
            "Text behind \(name) belongs to no field; it was passed over. Check the braces and commas before it."
        case .undelimitedValue:
            "The value of \(name) has no braces or quotation marks. It was read to the end of its line; put it in braces."
        case .truncated: "The file ends inside of the entry. What stands there was read; the rest is lost."
        case .nullBytes: "The entry holds NUL bytes. They were left out; check the words around them."
        case .foreignBytes:
            "The entry holds bytes that are not in the file's encoding. They were replaced; check the letters around them."
        case .undefinedString(let string):
            "The string ‘\(string)’ in \(name) is not defined. Its name was kept; define it with @string, or write the value in braces."
        case .longString(let string):
            "The text of the string ‘\(string)’ in \(name) is too long. Its name was kept."
        case .carriageReturns:
            "The lines of the entry end in CR alone, others of the file in LF. It was read; save the file with one kind of line ends."
        case .atSign:
            "A line of \(name) starts like an entry. It was read as text; move the at sign away from the line’s start."
        case .tooManyFields: "The entry has more fields than are read. The rest was left out."
        }
    }
}
