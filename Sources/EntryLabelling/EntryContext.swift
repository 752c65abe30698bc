/// What the tokens of an entry say together: tags, chunks between marks, quotation marks, and what stands before and
/// after each token.
struct EntryContext {
    /// A token's one-word description: its weightiest word class, else its shape, else its mark.
    private(set) var tags: [UInt8] = []
    /// Which chunk between marks each token belongs to.
    private(set) var chunkOf: [Int32] = []
    private(set) var chunks: [Chunk] = []
    /// Which sentence-like part each token belongs to.
    private(set) var sentenceOf: [UInt8] = []
    private(set) var sentences: [Chunk] = []
    /// 0 without quotation marks in the entry, 1 before, 2 inside, 3 behind them.
    private(set) var quotation: [UInt8] = []
    /// 0 outside, 1 inside parentheses, 2 inside brackets.
    private(set) var enclosure: [UInt8] = []
    /// What was seen before each token, and what is still to come.
    private(set) var past: [Signs] = []
    private(set) var future: [Signs] = []
    /// Where the first year stands: in the first half or the second, in parentheses or not, or nowhere.
    private(set) var yearHabit: UInt8 = 0
    /// The last mark before each token and the first one behind it.
    private(set) var markBefore: [UInt8] = []
    private(set) var markAfter: [UInt8] = []

    /// A run of tokens between marks.
    struct Chunk {
        var start: Int32
        var end: Int32
        /// The classes of all its words.
        var classes: WordClasses = []
        var words: Int32 = 0
        var initials: Int32 = 0
        var capitalized: Int32 = 0
        var lower: Int32 = 0
        var numbers: Int32 = 0
        var hasYear = false
        /// The marks round it.
        var opening: UInt8 = 0
        var closing: UInt8 = 0
        /// Digest of its first word.
        var firstWord: UInt32 = 0

        /// How many words, in steps.
        var size: UInt32 { words < 5 ? UInt32(words) : words < 8 ? 5 : words < 14 ? 6 : 7 }

        /// How its words are written, in steps: all initials and names, title case, sentence case.
        var style: UInt32 {
            if words == 0 { return numbers > 0 ? 1 : 0 }
            if initials * 2 >= words { return 2 }
            if lower == 0 { return initials > 0 ? 3 : 4 }
            if lower * 2 < words { return 5 }
            return 6
        }
    }

    /// Signs of fields.
    struct Signs: OptionSet {
        let rawValue: UInt16
        static let year = Signs(rawValue: 1)
        static let quotation = Signs(rawValue: 2)
        static let containerLead = Signs(rawValue: 4)
        static let editor = Signs(rawValue: 8)
        static let page = Signs(rawValue: 16)
        static let volume = Signs(rawValue: 32)
        static let publisher = Signs(rawValue: 64)
        static let journal = Signs(rawValue: 128)
        static let url = Signs(rawValue: 256)
        static let place = Signs(rawValue: 512)
        static let initial = Signs(rawValue: 1024)
        static let number = Signs(rawValue: 2048)
    }

    /// Tags of words by class, in order of weight; the tags of shapes and marks follow.
    private static let weighty: [WordClasses] = [
        .month, .editor, .others, .page, .volume, .issue, .edition, .thesis, .translator, .undated, .identifier,
        .containerLead, .and, .conference, .publisher, .journal, .series, .report, .organisation, .availability,
        .honorific, .particle, .function, .company, .season, .ordinal,
    ]

    static let firstShapeTag = 32
    static let firstMarkTag = 64

    init(_ tokens: [EntryToken]) {
        let count = tokens.count
        tags = [UInt8](repeating: 0, count: count)
        for index in 0..<count { tags[index] = EntryContext.tag(tokens[index]) }
        markNeighbours(tokens)
        divide(tokens)
        quote(tokens)
        collectSigns(tokens)
    }

    private static func tag(_ token: EntryToken) -> UInt8 {
        switch token.kind {
        case .mark:
            return UInt8(firstMarkTag) + Marks.group(of: token.scalar).rawValue + (token.length > 1 ? 32 : 0)
        case .word:
            let classes = token.classes
            if !classes.isEmpty, token.shape != .initial {
                for (index, weighty) in weighty.enumerated() where !classes.isDisjoint(with: weighty) {
                    return UInt8(index + 1)
                }
                if token.shape == .capitalized || token.shape == .capitals {
                    if classes.contains(.givenName) { return 28 }
                    if classes.contains(.place) { return 29 }
                    if classes.contains(.familyName) { return 30 }
                }
            }
            return UInt8(firstShapeTag) + token.shape.rawValue
        default:
            return UInt8(firstShapeTag) + 16 + token.kind.rawValue + (token.kind == .number ? token.shape.rawValue : 0)
        }
    }

    private mutating func markNeighbours(_ tokens: [EntryToken]) {
        markBefore = [UInt8](repeating: 0, count: tokens.count)
        markAfter = markBefore
        var last: UInt8 = 0
        for index in tokens.indices {
            markBefore[index] = last
            if tokens[index].kind != .word, tokens[index].kind != .number { last = tags[index] }
        }
        last = 1
        for index in tokens.indices.reversed() {
            markAfter[index] = last
            if tokens[index].kind != .word, tokens[index].kind != .number { last = tags[index] }
        }
    }

    /// Whether a full stop ends a part, rather than an abbreviation or initial.
    private static func endsSentence(_ tokens: [EntryToken], _ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = tokens[index - 1]
        if before.kind == .word {
            if before.length <= 2, before.script != .han, before.script != .hangul { return false }
            if !before.classes.isDisjoint(with: [.volume, .issue, .page, .edition, .honorific, .others]),
                before.length <= 4
            {
                return false
            }
        }
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        if next.kind == .word, next.shape == .lower || next.shape == .lowerInitial { return false }
        return next.hasSpaceBefore || next.kind == .mark || before.kind != .number || next.kind != .number
    }

    private mutating func divide(_ tokens: [EntryToken]) {
        chunkOf = [Int32](repeating: 0, count: tokens.count)
        sentenceOf = [UInt8](repeating: 0, count: tokens.count)
        var chunk = Chunk(start: 0, end: 0)
        var sentence = Chunk(start: 0, end: 0)
        for index in tokens.indices {
            let token = tokens[index]
            chunkOf[index] = Int32(truncatingIfNeeded: chunks.count)
            sentenceOf[index] = UInt8(truncatingIfNeeded: min(sentences.count, 255))
            guard token.kind == .mark else {
                EntryContext.add(token, to: &chunk)
                EntryContext.add(token, to: &sentence)
                continue
            }
            let group = Marks.group(of: token.scalar)
            let endsPart: Bool
            let endsSentence: Bool
            switch group {
            case .stop:
                endsSentence = token.length == 1 && EntryContext.endsSentence(tokens, index)
                endsPart = endsSentence
            case .comma, .semicolon, .close, .closeBracket, .open, .openBracket:
                (endsPart, endsSentence) = (true, false)
            case .colon: (endsPart, endsSentence) = (true, false)
            case .quote, .openQuote, .closeQuote, .question, .exclamation: (endsPart, endsSentence) = (true, true)
            case .dash: (endsPart, endsSentence) = (token.hasSpaceBefore && token.length >= 1, false)
            case .slash: (endsPart, endsSentence) = (token.hasSpaceBefore, false)
            case .equals, .less, .greater: (endsPart, endsSentence) = (true, false)
            default: (endsPart, endsSentence) = (false, false)
            }
            if endsPart {
                chunk.end = Int32(truncatingIfNeeded: index)
                chunk.closing = tags[index]
                chunks.append(chunk)
                chunk = Chunk(start: Int32(truncatingIfNeeded: index + 1), end: 0, opening: tags[index])
            }
            if endsSentence {
                sentence.end = Int32(truncatingIfNeeded: index)
                sentence.closing = tags[index]
                sentences.append(sentence)
                sentence = Chunk(start: Int32(truncatingIfNeeded: index + 1), end: 0, opening: tags[index])
            }
        }
        chunk.end = Int32(truncatingIfNeeded: tokens.count)
        chunks.append(chunk)
        sentence.end = Int32(truncatingIfNeeded: tokens.count)
        sentences.append(sentence)
    }

    private static func add(_ token: EntryToken, to chunk: inout Chunk) {
        switch token.kind {
        case .word:
            if chunk.words == 0 { chunk.firstWord = token.hash }
            chunk.words += 1
            chunk.classes.formUnion(token.classes)
            switch token.shape {
            case .initial: chunk.initials += 1
            case .capitalized, .mixed: chunk.capitalized += 1
            case .capitals: if token.length <= 2 { chunk.initials += 1 } else { chunk.capitalized += 1 }
            case .lower, .lowerInitial: if token.classes.isDisjoint(with: [.and, .particle]) { chunk.lower += 1 }
            default: break
            }
        case .number:
            chunk.numbers += 1
            if token.shape == .year { chunk.hasYear = true }
        default: break
        }
    }

    private mutating func quote(_ tokens: [EntryToken]) {
        quotation = [UInt8](repeating: 0, count: tokens.count)
        enclosure = quotation
        var opened: UInt8 = 0
        var isInside = false
        var inParenthesis = false
        var inBracket = false
        for index in tokens.indices {
            let token = tokens[index]
            if token.kind == .mark {
                switch Marks.group(of: token.scalar) {
                case .quote, .openQuote, .closeQuote:
                    isInside.toggle()
                    opened = 1
                case .open: inParenthesis = true
                case .close: inParenthesis = false
                case .openBracket: inBracket = true
                case .closeBracket: inBracket = false
                case .apostrophe:
                    // A single quotation mark opens behind a blank and closes before one.
                    let next = index + 1 < tokens.count ? tokens[index + 1] : token
                    if !isInside, token.hasSpaceBefore, !next.hasSpaceBefore {
                        isInside = true
                        opened = 1
                    } else if isInside, !token.hasSpaceBefore, next.hasSpaceBefore || next.kind == .mark {
                        isInside = false
                    }
                default: break
                }
            }
            quotation[index] = isInside ? 2 : opened == 1 ? 3 : 1
            enclosure[index] = inParenthesis ? 1 : inBracket ? 2 : 0
        }
        if opened == 0 { quotation = [UInt8](repeating: 0, count: tokens.count) }
    }

    private static func sign(_ tokens: [EntryToken], _ index: Int, _ tags: [UInt8]) -> Signs {
        let token = tokens[index]
        switch token.kind {
        case .number:
            if token.shape == .year { return .year }
            // A range of numbers is one of pages.
            if index >= 2, tokens[index - 2].kind == .number, tokens[index - 1].kind == .mark,
                Marks.group(of: tokens[index - 1].scalar) == .dash, tokens[index - 2].shape != .year
            {
                return [.page, .number]
            }
            return .number
        case .url, .doi, .accessed: return .url
        case .mark:
            switch Marks.group(of: token.scalar) {
            case .quote, .openQuote, .closeQuote: return .quotation
            default: return []
            }
        case .word:
            var signs: Signs = []
            let classes = token.classes
            if token.shape == .initial { signs.insert(.initial) }
            guard !classes.isEmpty else { return signs }
            if classes.contains(.containerLead), index > 0, tokens[index - 1].kind == .mark,
                token.shape != .lower || Marks.group(of: tokens[index - 1].scalar) != .dash
            {
                signs.insert(.containerLead)
            }
            if classes.contains(.editor) { signs.insert(.editor) }
            if classes.contains(.page), index + 1 < tokens.count,
                tokens[index + 1].kind == .number || index + 2 < tokens.count && tokens[index + 2].kind == .number
            {
                signs.insert(.page)
            }
            if classes.contains(.volume) || classes.contains(.issue), index + 2 < tokens.count,
                tokens[index + 1].kind == .number || tokens[index + 2].kind == .number
            {
                signs.insert(.volume)
            }
            if classes.contains(.publisher), token.shape != .lower { signs.insert(.publisher) }
            if classes.contains(.journal), token.shape != .lower { signs.insert(.journal) }
            if classes.contains(.place), token.shape != .lower { signs.insert(.place) }
            return signs
        }
    }

    private mutating func collectSigns(_ tokens: [EntryToken]) {
        past = [Signs](repeating: [], count: tokens.count)
        future = past
        var own = past
        for index in tokens.indices { own[index] = EntryContext.sign(tokens, index, tags) }
        var seen: Signs = []
        for index in tokens.indices {
            past[index] = seen
            seen.formUnion(own[index])
        }
        seen = []
        for index in tokens.indices.reversed() {
            future[index] = seen
            seen.formUnion(own[index])
        }
        if let first = tokens.indices.first(where: { tokens[$0].shape == .year }) {
            let isEarly = first * 2 < tokens.count
            yearHabit = (isEarly ? 1 : 2) + (enclosure[first] == 1 ? 2 : 0)
        }
    }
}
