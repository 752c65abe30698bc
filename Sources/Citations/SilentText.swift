import Bibliography
import Documents

/// Text that is printed as it stands or not at all, and so cites nothing: `\verb|\cite{a}|`, verbatim and comment
/// environments, `<!-- … -->`, and pandoc's `nocite`.
///
/// Code between back quotes and comments after `%` are heeded, so that nothing opens in them; the scanner itself goes
/// over them.
struct SilentText {
    /// The bytes of the text, with blanks for what is silent; every offset is the text's own.
    private(set) var bytes: [UInt8]
    /// The keys that the text lists without citing them, as printed; `*` stands for all entries.
    private(set) var listedKeys: [String] = []

    private let isMarkdown: Bool
    /// Environments of which it is known that none ends any more: each is looked for once.
    private var unclosed: Set<String> = []

    /// Environments whose content is shown as it stands, and those that show nothing.
    private static let environments: Set<String> = [
        "verbatim", "verbatim*", "Verbatim", "Verbatim*", "BVerbatim", "LVerbatim", "SaveVerbatim", "VerbatimOut",
        "lstlisting", "minted", "tcblisting", "filecontents", "filecontents*", "comment",
    ]
    private static let longestEnvironmentName = 16
    /// `\verb` ends on its line; longer lines are text without line breaks, in which a stray one must not be sought far.
    private static let longestVerbatim = 2_000

    /// Reads an article; where a bibliography begins or ends, what is open ends.
    init(_ article: Article) {
        bytes = article.text.bytes
        isMarkdown = article.format == .markdown
        if isMarkdown { blankMetadata() }
        var start = 0
        for section in article.bibliographies.map(\.bytes).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            read(start..<max(start, min(section.lowerBound, bytes.count)))
            start = max(start, min(section.lowerBound, bytes.count))
            read(start..<max(start, min(section.upperBound, bytes.count)))
            start = max(start, min(section.upperBound, bytes.count))
        }
        read(start..<bytes.count)
    }

    private mutating func read(_ range: Range<Int>) {
        unclosed = []
        var commentEnd = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            switch bytes[index] {
            case 0x60 where isMarkdown: index = CodeSpan.end(in: bytes, at: index, range)
            case 0x3C: index = comment(at: index, in: range)
            case 0x25:
                if index >= commentEnd, !isMarkdown || CodeSpan.isAtLineStart(bytes, index, range) {
                    commentEnd = bytes[index..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
                }
                index += 1
            case 0x5C: index = index < commentEnd ? index + 1 : command(at: index, in: range)
            default: index += 1
            }
        }
    }

    /// `<!-- … -->`; one that never ends is none.
    private mutating func comment(at start: Int, in range: Range<Int>) -> Int {
        guard bytes[start..<range.upperBound].starts(with: "<!--".utf8), !unclosed.contains("<!--") else {
            return start + 1
        }
        guard let end = end(of: "-->", from: start + 4, before: range.upperBound) else {
            unclosed.insert("<!--")
            return start + 1
        }
        blank(start..<end)
        return end
    }

    private mutating func command(at start: Int, in range: Range<Int>) -> Int {
        var index = start + 1
        while index < range.upperBound, (0x61...0x7A).contains(bytes[index] | 0x20), index - start < 16 { index += 1 }
        // `\\` breaks a line and `\%` is a sign; neither begins anything else.
        guard index > start + 1 else { return min(start + 2, range.upperBound) }
        switch String(decoding: bytes[(start + 1)..<index], as: UTF8.self) {
        case "begin": return environment(at: start, named: index, in: range)
        case "verb", "Verb": return verbatim(at: start, from: index, in: range)
        case "lstinline":
            return verbatim(at: start, from: argument(from: index, in: range, open: 0x5B, close: 0x5D), in: range)
        case "mintinline":
            let options = argument(from: index, in: range, open: 0x5B, close: 0x5D)
            return verbatim(at: start, from: argument(from: options, in: range, open: 0x7B, close: 0x7D), in: range)
        case "nocite":
            guard let (keys, end) = KeyReader.listedKeys(in: bytes, after: index, limit: range.upperBound) else {
                return index
            }
            listedKeys += keys
            return end
        default: return index
        }
    }

    private mutating func environment(at start: Int, named open: Int, in range: Range<Int>) -> Int {
        guard open < range.upperBound, bytes[open] == 0x7B else { return open }
        let name = bytes[(open + 1)..<range.upperBound].prefix(SilentText.longestEnvironmentName).prefix { $0 != 0x7D }
        let string = String(decoding: name, as: UTF8.self)
        guard SilentText.environments.contains(string), !unclosed.contains(string) else { return open }
        guard let end = end(of: "\\end{\(string)}", from: name.endIndex, before: range.upperBound) else {
            unclosed.insert(string)
            return open
        }
        blank(start..<end)
        return end
    }

    /// `|…|` or `{…}` on one line, after the name of its command.
    private mutating func verbatim(at start: Int, from index: Int, in range: Range<Int>) -> Int {
        var open = index
        if open < range.upperBound, bytes[open] == 0x2A { open += 1 }
        guard open < range.upperBound, bytes[open] > 0x20, !(0x61...0x7A).contains(bytes[open] | 0x20) else {
            return index
        }
        let mark: UInt8 = bytes[open] == 0x7B ? 0x7D : bytes[open]
        let line = bytes[(open + 1)..<range.upperBound].prefix(SilentText.longestVerbatim).prefix { $0 != 0x0A }
        var depth = 0
        for position in line.indices {
            if mark == 0x7D, bytes[position] == 0x7B { depth += 1 }
            guard bytes[position] == mark else { continue }
            if depth == 0 {
                blank(start..<position + 1)
                return position + 1
            }
            depth -= 1
        }
        return index
    }

    /// Where an argument ends that may stand at an index.
    private func argument(from start: Int, in range: Range<Int>, open: UInt8, close: UInt8) -> Int {
        guard start < range.upperBound, bytes[start] == open else { return start }
        let inner = bytes[start..<range.upperBound].prefix(SilentText.longestVerbatim).prefix { $0 != 0x0A }
        return inner.firstIndex(of: close).map { $0 + 1 } ?? start
    }

    private func end(of pattern: String, from start: Int, before limit: Int) -> Int? {
        let pattern = Array(pattern.utf8)
        var index = start
        while index + pattern.count <= limit {
            if bytes[index] == pattern[0], bytes[index..<index + pattern.count].elementsEqual(pattern) {
                return index + pattern.count
            }
            index += 1
        }
        return nil
    }

    /// Takes the `nocite` out of metadata in YAML: a block after `---` at the start of the text or after a blank line.
    private mutating func blankMetadata() {
        var isOpen = false
        var isListing = false
        var isAfterBlank = true
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let line = bytes[start..<end]
            let isBlank = line.allSatisfy { $0.isBlank || $0 == 0x0D }
            let fence = line.prefix { !$0.isBlank && $0 != 0x0D }
            if fence.elementsEqual("---".utf8) || isOpen && fence.elementsEqual("...".utf8) {
                isOpen = !isOpen && isAfterBlank
                isListing = false
            } else if isOpen, line.starts(with: "nocite:".utf8) {
                isListing = true
            } else if isListing, let first = line.first, !first.isBlank, first != 0x2D, first != 0x0D {
                isListing = false
            }
            if isListing {
                for index in line.indices where bytes[index] == 0x40 {
                    let isAll = index + 1 < end && bytes[index + 1] == 0x2A
                    if let key = isAll ? "*" : KeyReader.key(in: bytes, after: index) { listedKeys.append(key) }
                }
                blank(start..<end)
            }
            isAfterBlank = isBlank
            start = end + 1
        }
    }

    private mutating func blank(_ range: Range<Int>) {
        for index in range where bytes[index] != 0x0A { bytes[index] = 0x20 }
    }
}
