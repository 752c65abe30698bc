/// The kinds of documents that a mark behind a title names in GB/T 7714: `[J]`, `[M]`, `[EB/OL]`.
enum DocumentKind: String {
    case monograph = "M"
    case proceedings = "C"
    case newspaper = "N"
    case journal = "J"
    case thesis = "D"
    case report = "R"
    case standard = "S"
    case patent = "P"
    case analytic = "A"
    case collection = "G"
    case other = "Z"
    case map = "CM"
    case dataSet = "DS"
    case database = "DB"
    case program = "CP"
    case bulletin = "EB"

    private static let carriers = Set(["ol", "cd", "dk", "mt"].map(FieldTokens.hash))

    /// The mark whose opening bracket is at a token, and the token behind it.
    static func read(_ tokens: [FieldToken], at index: Int, _ bytes: [UInt8]) -> (kind: DocumentKind, end: Int)? {
        guard index + 2 < tokens.count, tokens[index].isOpening, tokens[index].scalar != 0x28,
            tokens[index + 1].isUppercase, tokens[index + 1].length <= 2,
            let kind = DocumentKind(rawValue: String(decoding: bytes[tokens[index + 1].range], as: UTF8.self))
        else { return nil }
        var close = index + 2
        if tokens[close].isMark("/"), close + 2 < tokens.count, carriers.contains(tokens[close + 1].hash) { close += 2 }
        return tokens[close].isClosing ? (kind, close + 1) : nil
    }
}
