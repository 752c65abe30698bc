/// The features of the tokens of an entry, as digests.
///
/// A feature is a template with what it saw, mixed into 32 bits; the model keeps weights for the digests that it has
/// met in training and knows nothing of the text itself.
package struct TokenFeatures {
    /// The digests of all tokens, one token after the other.
    package private(set) var digests: [UInt32] = []
    /// Where each token's digests start; one more than there are tokens.
    package private(set) var starts: [Int32] = [0]
    /// Which table of transitions leads to each token.
    package private(set) var boundaries: [UInt8] = []
    /// Whether each digest comes from a word itself rather than from how it is written; training drops some of these.
    package private(set) var lexicalFrom: [Int32] = []

    /// Kinds of boundary between a token and the one before it: what stands between them, and what the token is.
    package static let boundaryKinds = marksBetween * tokenKinds
    private static let marksBetween = 16
    private static let tokenKinds = 15

    private var current: [UInt32] = []

    /// The features of an entry. Cost: about sixty digests a token.
    package init(_ tokens: [EntryToken]) {
        let context = EntryContext(tokens)
        digests.reserveCapacity(tokens.count * 72)
        starts.reserveCapacity(tokens.count + 1)
        boundaries.reserveCapacity(tokens.count)
        lexicalFrom.reserveCapacity(tokens.count)
        for index in tokens.indices {
            shapes(tokens, context, index)
            parts(tokens, context, index)
            whole(tokens, context, index)
            lexicalFrom.append(Int32(truncatingIfNeeded: digests.count))
            words(tokens, context, index)
            starts.append(Int32(truncatingIfNeeded: digests.count))
            let marks = TokenFeatures.marks(tokens, index)
            let kind = TokenFeatures.kind(tokens[index])
            boundaries.append(UInt8(truncatingIfNeeded: marks * TokenFeatures.tokenKinds + kind))
        }
    }

    @inline(__always)
    private mutating func add(_ template: UInt32, _ value: UInt32) {
        var mixed = (value ^ (template &* 0x9E37_79B1)) &* 0x85EB_CA6B
        mixed ^= mixed >> 13
        mixed = (mixed ^ template) &* 0xC2B2_AE35
        mixed ^= mixed >> 16
        digests.append(mixed)
    }

    @inline(__always)
    private func joined(_ first: UInt32, _ second: UInt32) -> UInt32 {
        let mixed = (first ^ (second &* 0x27D4_EB2F)) &* 0x1656_67B1
        return mixed ^ (mixed >> 15)
    }

    /// The tag at an index, or one for outside.
    @inline(__always)
    private func tag(_ context: EntryContext, _ index: Int) -> UInt32 {
        index < 0 ? 254 : index >= context.tags.count ? 255 : UInt32(context.tags[index])
    }

    @inline(__always)
    private func hash(_ tokens: [EntryToken], _ index: Int) -> UInt32 {
        index < 0 ? 1 : index >= tokens.count ? 2 : tokens[index].hash
    }

    /// Windows of tags and shapes.
    private mutating func shapes(_ tokens: [EntryToken], _ context: EntryContext, _ index: Int) {
        let token = tokens[index]
        let shape = UInt32(token.shape.rawValue) | (token.hasSpaceBefore ? 0x40 : 0)
        let t0 = tag(context, index)
        let t1 = tag(context, index + 1)
        let t2 = tag(context, index + 2)
        let p1 = tag(context, index - 1)
        let p2 = tag(context, index - 2)
        add(1, 0)
        add(2, t0)
        add(3, p1)
        add(4, t1)
        add(5, p1 << 8 | t0)
        add(6, t0 << 8 | t1)
        add(7, p1 << 16 | t0 << 8 | t1)
        add(8, p2 << 16 | p1 << 8 | t0)
        add(9, t0 << 16 | t1 << 8 | t2)
        add(10, p2 << 24 | p1 << 16 | t0 << 8 | t1)
        add(11, p1 << 24 | t0 << 16 | t1 << 8 | t2)
        add(12, shape << 8 | UInt32(min(token.length, 12)))
        add(13, UInt32(token.script.rawValue) << 8 | shape)
        let p3 = tag(context, index - 3)
        let t3 = tag(context, index + 3)
        add(14, joined(p3 << 24 | p2 << 16 | p1 << 8 | t0, 1))
        add(15, joined(t0 << 24 | t1 << 16 | t2 << 8 | t3, 2))
        var bits = token.classes.rawValue
        while bits != 0 {
            add(16, UInt32(bits.trailingZeroBitCount) << 8 | UInt32(token.shape.rawValue))
            bits &= bits - 1
        }
    }

    /// The chunk between marks, its neighbours, the sentence-like part.
    private mutating func parts(_ tokens: [EntryToken], _ context: EntryContext, _ index: Int) {
        let t0 = tag(context, index)
        let number = Int(context.chunkOf[index])
        let chunk = context.chunks[number]
        let marks = UInt32(chunk.opening) << 8 | UInt32(chunk.closing)
        let style = chunk.style << 4 | chunk.size << 1 | (chunk.hasYear ? 1 : 0)
        let classes = chunk.classes.intersection(TokenFeatures.telling).rawValue
        add(20, marks)
        add(21, marks << 8 | t0)
        add(22, marks << 8 | style)
        add(23, joined(classes, style))
        add(24, joined(classes, marks))
        add(25, joined(chunk.firstWord, 3))
        var bits = classes
        while bits != 0 {
            add(26, UInt32(bits.trailingZeroBitCount) << 8 | chunk.style)
            bits &= bits - 1
        }
        if number > 0 {
            let before = context.chunks[number - 1]
            let telling = before.classes.intersection(TokenFeatures.telling).rawValue
            add(27, joined(telling, before.style << 4 | before.size << 1 | (before.hasYear ? 1 : 0)))
            add(28, joined(before.style << 20 | style << 8 | UInt32(chunk.opening), UInt32(before.opening)))
        } else {
            add(27, 1)
        }
        if number + 1 < context.chunks.count {
            let after = context.chunks[number + 1]
            let telling = after.classes.intersection(TokenFeatures.telling).rawValue
            add(29, joined(telling, after.style << 4 | after.size << 1 | (after.hasYear ? 1 : 0)))
            add(30, joined(after.style << 20 | style << 8 | UInt32(chunk.closing), UInt32(after.closing)))
            add(39, joined(after.style << 20 | style << 8 | UInt32(chunk.closing), UInt32(chunk.opening)))
        } else {
            add(29, 1)
        }
        let place = min(number, 8)
        let fromEnd = min(context.chunks.count - 1 - number, 6)
        add(31, UInt32(place) << 8 | t0)
        add(32, UInt32(fromEnd) << 8 | t0)
        add(33, UInt32(place) << 8 | style)
        let within = min(index - Int(chunk.start), 4)
        add(34, joined(UInt32(truncatingIfNeeded: within) << 8 | style, marks))
        let sentence = context.sentences[Int(context.sentenceOf[index]) % context.sentences.count]
        let sentencePlace = UInt32(min(context.sentenceOf[index], 6))
        let sentencesLeft = UInt32(min(context.sentences.count - 1 - Int(context.sentenceOf[index]), 4) & 7)
        let sentenceClasses = sentence.classes.intersection(TokenFeatures.telling).rawValue
        add(35, sentencePlace << 16 | sentencesLeft << 8 | UInt32(context.yearHabit))
        add(36, sentencePlace << 16 | sentence.style << 8 | sentence.size)
        add(37, joined(sentenceClasses, sentencePlace))
        add(38, joined(sentencePlace << 16 | sentencesLeft << 8 | t0, UInt32(context.yearHabit)))
    }

    /// What the whole entry says at this place.
    private mutating func whole(_ tokens: [EntryToken], _ context: EntryContext, _ index: Int) {
        let t0 = tag(context, index)
        let shape = UInt32(tokens[index].shape.rawValue)
        let past = UInt32(context.past[index].rawValue)
        let future = UInt32(context.future[index].rawValue)
        let quotation = UInt32(context.quotation[index])
        let enclosure = UInt32(context.enclosure[index])
        let habit = UInt32(context.yearHabit)
        add(40, quotation << 8 | enclosure)
        add(41, quotation << 8 | t0)
        add(42, enclosure << 8 | t0)
        // Short memories of what was seen, each with the token's tag.
        add(43, joined(past & 0x3F, t0))
        add(44, joined(future & 0x3F, t0))
        add(45, joined(past, quotation))
        add(46, joined(future, quotation))
        add(47, joined(past & 0x1F << 16 | future & 0x1F, shape))
        add(48, joined(past & 0x1F, habit << 8 | quotation << 4 | enclosure))
        add(49, joined(future & 0xFF1, habit << 8 | quotation << 4 | enclosure))
        let before = UInt32(context.markBefore[index])
        let after = UInt32(context.markAfter[index])
        add(50, before << 16 | after << 8 | t0)
        add(51, before << 16 | after << 8 | quotation << 4 | enclosure)
        let relative = UInt32(index * 8 / max(tokens.count, 1))
        add(52, relative << 8 | t0)
        add(53, relative << 8 | habit << 4 | quotation)
        add(54, UInt32(min(index, 12)) << 8 | shape)
        add(55, UInt32(min(tokens.count - 1 - index, 8)) << 8 | t0)
    }

    /// The words themselves, their starts and ends, and those beside them.
    private mutating func words(_ tokens: [EntryToken], _ context: EntryContext, _ index: Int) {
        let token = tokens[index]
        let w0 = token.hash
        add(60, w0)
        if token.kind == .word {
            let shape = UInt32(token.shape.rawValue)
            add(61, joined(w0, shape))
            add(62, token.prefixes.0)
            add(63, token.prefixes.1)
            add(64, token.prefixes.2)
            add(65, token.suffixes.0)
            add(66, token.suffixes.1)
            add(67, token.suffixes.2)
            add(68, joined(w0, UInt32(context.chunks[Int(context.chunkOf[index])].opening)))
        }
        let next = hash(tokens, index + 1)
        let previous = hash(tokens, index - 1)
        add(69, previous)
        add(70, next)
        add(71, joined(previous, w0))
        add(72, joined(w0, next))
        add(73, hash(tokens, index - 2))
        add(74, hash(tokens, index + 2))
        add(75, joined(previous, tag(context, index)))
        add(76, joined(next, tag(context, index)))
        add(77, joined(joined(hash(tokens, index - 2), previous), tag(context, index)))
        add(78, joined(joined(next, hash(tokens, index + 2)), tag(context, index)))
    }

    /// Classes that describe a chunk as a whole.
    private static let telling: WordClasses = [
        .month, .containerLead, .editor, .others, .volume, .issue, .page, .edition, .publisher, .journal,
        .organisation, .report, .thesis, .availability, .place, .givenName, .conference, .series, .translator,
        .identifier, .company,
    ]

    /// What a token is, as far as it decides where a field can follow another.
    private static func kind(_ token: EntryToken) -> Int {
        switch token.kind {
        case .mark: return 0
        case .number: return token.shape == .year ? 12 : 13
        case .url, .doi, .accessed: return 14
        case .word: break
        }
        if token.shape == .initial { return 8 }
        let classes = token.classes
        if !classes.isEmpty {
            if classes.contains(.containerLead) { return 1 }
            if classes.contains(.editor) { return 2 }
            if !classes.isDisjoint(with: [.page, .volume, .issue, .edition]) { return 3 }
            if token.shape != .lower, token.shape != .lowerInitial {
                if !classes.isDisjoint(with: [.publisher, .organisation, .company]) { return 4 }
                if !classes.isDisjoint(with: [.journal, .conference, .series, .report]) { return 6 }
                if classes.contains(.place) { return 5 }
                if !classes.isDisjoint(with: [.givenName, .familyName]) { return 11 }
            }
            if !classes.isDisjoint(with: [.function, .and, .particle]) { return 7 }
        }
        return token.shape == .lower || token.shape == .lowerInitial ? 9 : 10
    }

    /// What stands between a token and the one before it.
    private static func marks(_ tokens: [EntryToken], _ index: Int) -> Int {
        let token = tokens[index]
        if token.kind == .mark {
            switch Marks.group(of: token.scalar) {
            case .stop: return 1
            case .comma: return 2
            case .open, .openBracket: return 3
            case .quote, .openQuote, .closeQuote: return 13
            default: return 4
            }
        }
        guard index > 0 else { return 0 }
        let before = tokens[index - 1]
        guard before.kind == .mark else {
            return (before.kind == .number) != (token.kind == .number) ? 5 : 0
        }
        switch Marks.group(of: before.scalar) {
        case .stop: return token.hasSpaceBefore ? 6 : 7
        case .comma: return 8
        case .colon, .semicolon: return 9
        case .open, .openBracket: return 10
        case .close, .closeBracket: return 11
        case .quote, .openQuote, .closeQuote: return token.hasSpaceBefore ? 14 : 15
        default: return 12
        }
    }
}
