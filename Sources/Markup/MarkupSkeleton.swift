import Web

/// Divides HTML into what it says and how it is built, so that libxml2's parser, which is of HTML 4's time, sees the
/// tokens that the HTML Standard sees.
///
/// Comments, declarations and processing instructions go; character references become characters; what scripts, styles
/// and titles hold cannot be mistaken for tags. Text and attributes are kept here: to libxml2 goes a skeleton of bare
/// tags, with one character in the place of each run of text, because the tree that it builds, with its implied and
/// unclosed elements, depends on nothing else. One pass, linear in the length.
struct MarkupSkeleton {
    /// Tags without attributes; `x` for a run of text, a blank for one of white space alone.
    private(set) var output: [UInt8] = []
    /// The runs in the order of the skeleton.
    private(set) var runs: [MarkupParts.Run] = []
    /// The start tags in the order of the skeleton.
    private(set) var tags: [MarkupParts.Tag] = []
    /// What runs and tags are made of.
    var parts = MarkupParts()
    /// How many end tags there are: what libxml2 spends on each grows with the depth of the tree.
    private(set) var endTags = 0

    /// More attributes than any element has in earnest; each is compared with all others.
    static let mostAttributes = 256
    /// The longest element or attribute name that libxml2 reads (`HTML_PARSER_BUFFER_SIZE`).
    static let longestName = 99

    let bytes: [UInt8]
    private let finder = MarkupName.finder
    /// Where the open run of text begins.
    private var runStart = 0
    /// The name that was read last, in lower case.
    private var name: [UInt8] = []

    /// - Parameter bytes: UTF-8.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        output.reserveCapacity(bytes.count / 4 + 64)
        parts.textBytes.reserveCapacity(bytes.count / 2 + 64)
        name.reserveCapacity(128)
        var index = 0
        while index < bytes.count {
            index = appendText(from: index, to: bytes.count, endsAtMarkup: true)
            if index < bytes.count { index = readMarkup(at: index) }
        }
        closeRun()
    }

    // MARK: Text

    /// What a byte means to a reader of text.
    static let isPlain: [Bool] = (0..<256).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "<"), UInt8(ascii: "&"), 0xEF: false
        case 0x09, 0x0A: true
        default: byte >= 0x20
        }
    }

    /// Appends characters and character references as text, and says where what is no text begins.
    private mutating func appendText(from start: Int, to end: Int, endsAtMarkup: Bool) -> Int {
        var index = start
        let isPlain = MarkupSkeleton.isPlain
        while index < end {
            let plain = index
            while index < end, isPlain[Int(bytes[index])] { index += 1 }
            if index > plain { parts.textBytes.append(contentsOf: bytes[plain..<index]) }
            guard index < end else { break }
            if endsAtMarkup, bytes[index] == UInt8(ascii: "<") { return index }
            index = MarkupSkeleton.appendSpecial(bytes, at: index, to: &parts.textBytes, isAttribute: false)
        }
        return index
    }

    /// Appends the character or character reference at the index, and says where the next one is.
    static func appendSpecial(
        _ bytes: [UInt8], at index: Int, to output: inout [UInt8], isAttribute: Bool
    ) -> Int {
        switch bytes[index] {
        case UInt8(ascii: "&"):
            guard
                let (utf8, end) = CharacterReferences.reference(in: bytes.span, at: index, isAttribute: isAttribute)
            else {
                output.append(UInt8(ascii: "&"))
                return index + 1
            }
            if utf8.count == 1 { appendCharacter(utf8[0], to: &output) } else { output.append(contentsOf: utf8) }
            return end
        case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
            // U+FFFE and U+FFFF are no characters of XML's, and the tree is XML's.
            output.append(contentsOf: [0xEF, 0xBF, 0xBD])
            return index + 3
        case let byte:
            appendCharacter(byte, to: &output)
            return index + 1
        }
    }

    private static func appendCharacter(_ byte: UInt8, to output: inout [UInt8]) {
        switch byte {
        case 0x09, 0x0A: output.append(byte)
        case 0x0D, 0x0C: output.append(0x0A)
        // Other control characters are no characters of XML's either.
        case 0..<0x20: break
        default: output.append(byte)
        }
    }

    /// Writes the open run of text into the skeleton.
    private mutating func closeRun(isRaw: Bool = false) {
        let end = parts.textBytes.count
        guard end > runStart else { return }
        var index = runStart
        while index < end, parts.textBytes[index] <= 0x20 { index += 1 }
        output.append(index < end || isRaw ? UInt8(ascii: "x") : 0x20)
        runs.append(MarkupParts.Run(offset: output.count, start: Int32(runStart), end: Int32(end)))
        runStart = end
    }

    // MARK: Tags

    /// Reads an element's name, and says where it ends.
    private mutating func readName(at start: Int) -> Int {
        var index = start
        name.removeAll(keepingCapacity: true)
        var isName = true
        while index < bytes.count, !MarkupSkeleton.isGap(bytes[index]), bytes[index] != UInt8(ascii: ">") {
            let byte = bytes[index]
            isName = isName && MarkupSkeleton.isNameByte(byte)
            // What is too long is no name, and need not be kept.
            if name.count <= MarkupSkeleton.longestName { name.append(MarkupSkeleton.lowercased(byte)) }
            index += 1
        }
        // What no element is called, such as `<a<b>`, is no element for libxml2.
        if !isName { name.removeAll(keepingCapacity: true) }
        return index
    }

    private mutating func readMarkup(at open: Int) -> Int {
        let next = open + 1 < bytes.count ? bytes[open + 1] : 0
        if MarkupSkeleton.isLetter(next) { return readStartTag(at: open) }
        switch next {
        case UInt8(ascii: "/"):
            guard open + 2 < bytes.count, MarkupSkeleton.isLetter(bytes[open + 2]) else {
                return end(of: UInt8(ascii: ">"), from: open + 2)
            }
            let nameEnd = readName(at: open + 2)
            if !name.isEmpty, name.count <= MarkupSkeleton.longestName {
                closeRun()
                endTags += 1
                output.append(UInt8(ascii: "<"))
                output.append(UInt8(ascii: "/"))
                output.append(contentsOf: name)
                output.append(UInt8(ascii: ">"))
            }
            return readAttributes(at: nameEnd, isKept: false).end
        case UInt8(ascii: "!"): return endOfDeclaration(at: open)
        case UInt8(ascii: "?"): return end(of: UInt8(ascii: ">"), from: open + 2)
        default:
            parts.textBytes.append(UInt8(ascii: "<"))
            return open + 1
        }
    }

    private mutating func readStartTag(at open: Int) -> Int {
        let nameEnd = readName(at: open + 1)
        let isKept = !name.isEmpty && name.count <= MarkupSkeleton.longestName
        guard isKept else {
            let (isClosed, end) = readAttributes(at: nameEnd, isKept: false)
            return isClosed ? end : bytes.count
        }
        // `<o:p>` is called `p`: what stands before the colon is of XML's.
        let prefix = name.firstIndex(of: UInt8(ascii: ":")) ?? 0
        let local = prefix > 0 && prefix + 1 < name.count ? name[(prefix + 1)...] : name[...]
        let number = finder.number(of: name[...])
        let tagName = reference(to: local)
        let attributesStart = Int32(parts.attributes.count)
        let (isClosed, end) = readAttributes(at: nameEnd, isKept: true)
        // A tag that the end of the document cuts off is none.
        guard isClosed else { return bytes.count }
        closeRun()
        output.append(UInt8(ascii: "<"))
        output.append(contentsOf: name)
        tags.append(
            MarkupParts.Tag(
                offset: output.count, name: tagName, length: name.count, start: attributesStart,
                end: Int32(parts.attributes.count)))
        output.append(UInt8(ascii: ">"))
        switch number.flatMap({ MarkupName(rawValue: $0) }) {
        // Content in which no tag counts, and no character reference either.
        case .script, .style:
            let close = closing(name, from: end)
            appendRaw(end..<close)
            closeRun(isRaw: true)
            return close
        // The same, with character references.
        case .title, .textarea:
            let close = closing(name, from: end)
            _ = appendText(from: end, to: close, endsAtMarkup: false)
            return close
        // The same, and nobody sees it.
        case .iframe, .noembed, .noframes, .xmp: return closing(name, from: end)
        default: return end
        }
    }

    private mutating func appendRaw(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            while index < range.upperBound, bytes[index] >= 0x20 || bytes[index] == 0x0A || bytes[index] == 0x09 {
                index += 1
            }
            parts.textBytes.append(contentsOf: bytes[start..<index])
            index += 1
        }
    }

    /// Keeps a name.
    mutating func reference(to name: ArraySlice<UInt8>) -> MarkupParts.Name {
        if let number = finder.number(of: name) { return MarkupParts.Name(number: number, start: 0) }
        let start = Int32(parts.nameBytes.count)
        parts.nameBytes.append(UInt8(name.count))
        parts.nameBytes.append(contentsOf: name)
        let hash = name.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        return MarkupParts.Name(number: -1, hash: UInt16(truncatingIfNeeded: hash >> 8), start: start)
    }
}
