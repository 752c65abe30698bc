/// A rule of `--remap`: what is asked in place of URLs that a pattern matches.
struct LinkRemap {
    /// A part of the replacement.
    private enum Piece {
        case text(String)
        case number(Int)
        case name(String)
    }

    private let pattern: LinkPattern
    private let replacement: [Piece]

    /// Reads `PATTERN URL`. The URL holds no blank, the pattern may; `$1`, `${1}` and `${name}` stand for what its
    /// groups matched, `$$` for a dollar sign.
    ///
    /// - Throws: when there is no URL, or the pattern is no regular expression.
    init(_ text: String) throws(UsageProblem) {
        guard let blank = text.lastIndex(of: " "), blank > text.startIndex, text.index(after: blank) < text.endIndex
        else {
            throw UsageProblem(
                "--remap takes a pattern and a URL, such as 'https://host.example/(.*) http://localhost:8080/$1', not “\(text)”"
            )
        }
        pattern = try LinkPattern(String(text[..<blank]), "--remap")
        replacement = LinkRemap.pieces(text[text.index(after: blank)...])
    }

    /// The URL with every match replaced; nil where nothing matches, or the URL is too long for patterns.
    func applied(to url: String) -> String? {
        guard url.utf8.count <= LinkPattern.longestText else { return nil }
        let matches = url.matches(of: pattern.regex)
        guard !matches.isEmpty else { return nil }
        var result = ""
        var end = url.startIndex
        for match in matches {
            result += url[end..<match.range.lowerBound]
            for piece in replacement { result += LinkRemap.text(piece, match.output) }
            end = match.range.upperBound
        }
        return result + url[end...]
    }

    /// A group that does not exist, or took no part in the match, stands for nothing.
    private static func text(_ piece: Piece, _ groups: AnyRegexOutput) -> Substring {
        switch piece {
        case .text(let text): text[...]
        case .number(let number): groups.indices.contains(number) ? groups[number].substring ?? "" : ""
        case .name(let name): groups.first { $0.name == name }?.substring ?? ""
        }
    }

    private static func pieces(_ text: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text
        while let dollar = rest.firstIndex(of: "$") {
            pieces.append(.text(String(rest[..<dollar])))
            rest = rest[rest.index(after: dollar)...]
            if rest.first == "$" {
                pieces.append(.text("$"))
                rest = rest.dropFirst()
            } else if rest.first == "{", let close = rest.firstIndex(of: "}") {
                let name = rest[..<close].dropFirst()
                pieces.append(Int(name).map { .number($0) } ?? .name(String(name)))
                rest = rest[rest.index(after: close)...]
            } else {
                let digits = rest.prefix { $0.isASCII && $0.isNumber }
                pieces.append(Int(digits).map { .number($0) } ?? .text("$"))
                rest = rest.dropFirst(digits.count)
            }
        }
        return pieces + [.text(String(rest))]
    }
}
