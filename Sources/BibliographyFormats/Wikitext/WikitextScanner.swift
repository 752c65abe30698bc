import Bibliography

/// Finds templates in a page of wikitext, in one pass over its bytes.
///
/// [Wikitext's grammar](https://www.mediawiki.org/wiki/Help:Templates): templates hold templates, links and comments,
/// and a `|` or `=` inside those parts nothing.
struct WikitextScanner {
    /// A parameter: its bytes, and where its first `=` stands.
    struct Parameter {
        var range: Range<Int>
        var equals: Int?
    }

    /// A template that was found.
    struct Template {
        var start: Int
        var end: Int
        /// The first is the template's name.
        var parameters: [Parameter] = []
        var isClosed = true
    }

    private struct Frame {
        let start: Int
        let isArgument: Bool
        var partStart: Int
        var equals: Int?
        var parameters: [Parameter] = []
        var links = 0
        var isWanted = false
        /// The first line end behind which no parameter stands: where a template ends that is never closed.
        var lineBreak: Int?
    }

    /// Templates inside templates beyond this many are read as text; pages nest a dozen.
    private static let maximumDepth = 40
    /// Citation templates know some hundred parameters.
    private static let maximumParameters = 1000
    /// No citation is so long: what stays open for longer was never closed.
    private static let maximumLength = 1 << 20

    private let bytes: [UInt8]
    private let isWanted: (Range<Int>) -> Bool
    private var index = 0
    private var frames: [Frame] = []
    /// Templates too deep to be kept, which their ends must be counted off against.
    private var passedOver = 0
    private var lastReference = -1
    /// Elements whose end was looked for and is missing: it is not looked for again.
    private var unclosed: Set<String> = []
    private var found: [Template] = []

    /// - Parameter isWanted: whether templates of the name in a range of bytes are looked for.
    init(_ bytes: [UInt8], isWanted: @escaping (Range<Int>) -> Bool) {
        self.bytes = bytes
        self.isWanted = isWanted
    }

    /// The next template that is wanted, in the order in which they end.
    mutating func next() -> Template? {
        while found.isEmpty {
            guard index < bytes.count else {
                closeAll(after: -1, at: bytes.count)
                break
            }
            step()
        }
        return found.isEmpty ? nil : found.removeFirst()
    }

    private mutating func step() {
        switch bytes[index] {
        case UInt8(ascii: "<"): element()
        case UInt8(ascii: "{") where isNext("{"): open()
        case UInt8(ascii: "}") where isNext("}"): close()
        case UInt8(ascii: "[") where isNext("["):
            if let top = frames.indices.last { frames[top].links += 1 }
            index += 2
        case UInt8(ascii: "]") where isNext("]"):
            if let top = frames.indices.last { frames[top].links = max(0, frames[top].links - 1) }
            index += 2
        case UInt8(ascii: "|"):
            if let top = frames.indices.last, frames[top].links == 0, passedOver == 0 { part(top) }
            index += 1
        case UInt8(ascii: "="):
            if let top = frames.indices.last, frames[top].links == 0, passedOver == 0, frames[top].equals == nil,
                !frames[top].parameters.isEmpty
            {
                frames[top].equals = index
            }
            index += 1
        case 0x0A, 0x0D: lineEnd()
        default: index += 1
        }
    }

    private func isNext(_ character: Unicode.Scalar) -> Bool {
        index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: character)
    }

    // MARK: Templates

    private mutating func open() {
        var run = 2
        while run < 4, index + run < bytes.count, bytes[index + run] == UInt8(ascii: "{") { run += 1 }
        let length = run == 3 ? 3 : 2
        if frames.count >= WikitextScanner.maximumDepth {
            passedOver += 1
            index += 2
            return
        }
        frames.append(Frame(start: index, isArgument: run == 3, partStart: index + length))
        index += length
    }

    private mutating func close() {
        if passedOver > 0 {
            passedOver -= 1
            index += 2
            return
        }
        guard let top = frames.indices.last else {
            index += 2
            return
        }
        if frames[top].isArgument {
            frames.removeLast()
            index += index + 2 < bytes.count && bytes[index + 2] == UInt8(ascii: "}") ? 3 : 2
            return
        }
        part(top)
        let frame = frames.removeLast()
        index += 2
        if frame.isWanted { give(frame, end: index, isClosed: true) }
    }

    /// Ends the parameter that stands before the index.
    private mutating func part(_ top: Int) {
        let range = frames[top].partStart..<max(index, frames[top].partStart)
        if frames[top].parameters.isEmpty { frames[top].isWanted = !frames[top].isArgument && isWanted(range) }
        // Parameters of other templates are nobody's business.
        if frames[top].parameters.isEmpty
            || frames[top].isWanted && frames[top].parameters.count < WikitextScanner.maximumParameters
        {
            frames[top].parameters.append(Parameter(range: range, equals: frames[top].equals))
        }
        frames[top].partStart = index + 1
        frames[top].equals = nil
    }

    private mutating func give(_ frame: Frame, end: Int, isClosed: Bool) {
        guard end - frame.start <= WikitextScanner.maximumLength || !isClosed else { return }
        found.append(Template(start: frame.start, end: end, parameters: frame.parameters, isClosed: isClosed))
    }

    /// Ends templates that began behind an offset and are still open, where no template goes on.
    private mutating func closeAll(after offset: Int, at end: Int) {
        passedOver = 0
        while let top = frames.indices.last, frames[top].start > offset {
            index = min(end, max(frames[top].partStart, index))
            part(top)
            let frame = frames.removeLast()
            if frame.isWanted { giveUnclosed(frame, end) }
        }
    }

    /// Gives a template up to the line on which it must have ended.
    private mutating func giveUnclosed(_ frame: Frame, _ end: Int) {
        var frame = frame
        var end = min(end, frame.lineBreak ?? end)
        while end > frame.start, bytes[end - 1] <= 0x20 || bytes[end - 1] == UInt8(ascii: "}") { end -= 1 }
        frame.parameters = frame.parameters.compactMap { parameter in
            guard parameter.range.lowerBound <= end else { return nil }
            var parameter = parameter
            parameter.range = parameter.range.lowerBound..<min(parameter.range.upperBound, end)
            return parameter
        }
        give(frame, end: end, isClosed: false)
    }

    // MARK: What stands between

    private mutating func lineEnd() {
        // Links end on their line; the rest of the page is not inside one that was never closed.
        if let top = frames.indices.last { frames[top].links = 0 }
        let start = index
        index += 1
        guard !frames.isEmpty, index + 1 < bytes.count, frames.contains(where: \.isWanted) else { return }
        noteBreak(at: start)
        // A heading or a list's next template stands in no parameter.
        let isHeading = bytes[index] == UInt8(ascii: "=") && bytes[index + 1] == UInt8(ascii: "=")
        if isHeading || isListedTemplate(index) { closeWanted(at: start) }
    }

    private mutating func noteBreak(at offset: Int) {
        guard let top = frames.indices.last, frames[top].isWanted, frames[top].lineBreak == nil else { return }
        var next = index
        // Indented parameters are looked behind no farther than anyone indents.
        while next < bytes.count, next < index + 200, bytes[next] <= 0x20 { next += 1 }
        if next < bytes.count, bytes[next] != UInt8(ascii: "|"), bytes[next] != UInt8(ascii: "}") {
            frames[top].lineBreak = offset
        }
    }

    /// Ends from the outermost wanted template on, so that a list that holds citations stays open.
    private mutating func closeWanted(at end: Int) {
        guard let first = frames.first(where: \.isWanted) else { return }
        let restart = index
        index = end
        closeAll(after: first.start - 1, at: end)
        index = restart
    }

    private func isListedTemplate(_ start: Int) -> Bool {
        var index = start
        guard bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "#") else { return false }
        while index < bytes.count, index < start + 8, "*# ".utf8.contains(bytes[index]) { index += 1 }
        return index + 1 < bytes.count && bytes[index] == UInt8(ascii: "{") && bytes[index + 1] == UInt8(ascii: "{")
    }

    private mutating func element() {
        if starts("<!--") {
            index = end(of: "-->", from: index + 4) ?? index + 4
        } else if let name = ["nowiki", "pre", "math", "syntaxhighlight", "source"].first(where: { starts("<" + $0) }) {
            index = end(of: "</\(name)", from: index + name.utf8.count + 1) ?? index + 1
        } else if starts("</ref") {
            if frames.contains(where: { $0.isWanted && $0.start > lastReference }) {
                let restart = index
                closeAll(after: lastReference, at: index)
                index = restart
            }
            index += 5
        } else {
            if starts("<ref") { lastReference = index }
            index += 1
        }
    }

    /// Where what ends an element ends itself; nil when the element is never closed.
    private mutating func end(of closing: String, from start: Int) -> Int? {
        guard !unclosed.contains(closing) else { return nil }
        var at = start
        let wanted = Array(closing.utf8)
        while at + wanted.count <= bytes.count {
            if bytes[at] == wanted[0], matches(wanted, at: at) { return at + wanted.count }
            at += 1
        }
        unclosed.insert(closing)
        return nil
    }

    private func starts(_ text: String) -> Bool { matches(Array(text.utf8), at: index) }

    private func matches(_ wanted: [UInt8], at start: Int) -> Bool {
        guard start + wanted.count <= bytes.count else { return false }
        for (offset, byte) in wanted.enumerated() {
            let found = bytes[start + offset]
            guard found == byte || (0x41...0x5A).contains(found) && found + 0x20 == byte else { return false }
        }
        return true
    }
}
