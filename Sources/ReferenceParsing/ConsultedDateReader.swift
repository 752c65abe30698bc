import Bibliography
import Documents

/// Finds the date on which the author read the source.
///
/// Every date of the entry is looked at once: what the words before it say, what those behind it say, and where it
/// stands. A word that says that the source was read beats every place; of dates with equal grounds the first is taken.
struct ConsultedDateReader {
    /// What was found.
    struct Finding {
        var date: AccessedDate
        /// The date's own bytes.
        var dateRange: Range<Int>
        /// The bytes that belong to the statement: cue, date, the brackets around them.
        var statement: Range<Int>
        var confidence: Double
        var provenMonthFirst: Bool?
        var form: PrintedDate.Form
    }

    private let entry: EntryText
    private let context: DateContext
    private var tokens: [DateToken] { context.tokens }

    /// - Parameter urls: the stretches that URLs take, in order; nothing is looked for inside.
    init(entry: EntryText, urls: [Range<Int>]) {
        self.entry = entry
        context = DateContext(bytes: entry.bytes, tokens: DateTokens.tokens(in: entry.bytes, urls: urls))
    }

    /// A date and why it is the consulted one.
    private struct Candidate {
        var date: DateReading
        var ground: ConsultedGround
        /// The first and the last token of the statement.
        var first: Int
        var last: Int
        var isSouthern = false
    }

    func read() -> Finding? {
        var best: Candidate?
        var dates: [DateReading] = []
        let plain = DateGrammar(bytes: entry.bytes, tokens: tokens)
        let announced = DateGrammar(bytes: entry.bytes, tokens: tokens, isAnnounced: true)
        let places = DatePlaces(context: context)
        var index = 0
        while index < tokens.count {
            guard mayStart(index) else {
                index += 1
                continue
            }
            let lenient = announced.read(at: index)
            if let lenient, let found = said(lenient) {
                if isBetter(found, than: best) { best = found }
                dates.append(lenient)
                index = lenient.tokens.upperBound
                continue
            }
            guard let date = lenient.flatMap({ _ in plain.read(at: index) }), !date.readings.isEmpty else {
                if lenient == nil, let run = UnreadableDate.find(in: tokens, at: index),
                    let found = said(DateReading(readings: [], form: .numeric, tokens: run)),
                    isBetter(found, than: best)
                {
                    best = found
                }
                index += 1
                continue
            }
            if let ground = places.ground(of: date, previous: dates.last), !isOtherwiseSaid(date) {
                let found = Candidate(
                    date: date, ground: ground, first: date.tokens.lowerBound, last: date.tokens.upperBound - 1)
                if isBetter(found, than: best) { best = found }
            }
            dates.append(date)
            index = date.tokens.upperBound
        }
        return best.map { finding($0, among: dates) }
    }

    /// A number, or a word with a number soon behind it.
    private func mayStart(_ index: Int) -> Bool {
        switch tokens[index].kind {
        case .number: tokens[index].digits <= 4 || tokens[index].digits == 8
        case .word:
            tokens[index + 1..<min(index + 4, tokens.count)].contains { $0.kind == .number }
        default: false
        }
    }

    private func isBetter(_ candidate: Candidate, than best: Candidate?) -> Bool {
        guard let best else { return true }
        return rank(candidate) > rank(best)
    }

    /// A year alone yields to a day that is as well founded.
    private func rank(_ candidate: Candidate) -> Int {
        candidate.ground.rawValue - (candidate.date.form == .year || candidate.date.readings.isEmpty ? 15 : 0)
    }

    /// The date as one that words say is the consulted one.
    private func said(_ date: DateReading) -> Candidate? {
        let start = date.tokens.lowerBound
        let announcement = context.announcement(before: start)
        if let announcement, announcement.kind != .anti, isBelievable(date, announcement) {
            return Candidate(
                date: date, ground: ConsultedGround(announcement.kind), first: announcement.cue,
                last: date.tokens.upperBound - 1, isSouthern: announcement.isSouthern)
        }
        guard date.form != .year, !date.readings.isEmpty, announcement?.kind != .anti,
            let verdict = context.verdict(behind: date.tokens), verdict.isCue
        else { return nil }
        return Candidate(date: date, ground: .saidBehind, first: start, last: verdict.end - 1)
    }

    /// A year alone must stand right behind its cue, and be no part of something longer.
    private func isBelievable(_ date: DateReading, _ announcement: DateContext.Announcement) -> Bool {
        guard date.form == .year else { return true }
        let start = date.tokens.lowerBound
        let cue = announcement.cue
        guard !announcement.isAcrossURL, start - cue <= 4,
            context.isBracketed(cue) || context.firstURL != nil && (cue == 0 || tokens[cue - 1].kind != .word)
        else { return false }
        let next = date.tokens.upperBound
        guard next < tokens.count else { return true }
        return !(tokens[next].isGlued && (tokens[next].kind == .word || tokens[next].isMark("-")))
    }

    /// Whether words say that it is another date.
    private func isOtherwiseSaid(_ date: DateReading) -> Bool {
        context.announcement(before: date.tokens.lowerBound)?.kind == .anti
            || context.verdict(behind: date.tokens)?.isCue == false
    }

    // MARK: The finding

    private func finding(_ candidate: Candidate, among dates: [DateReading]) -> Finding {
        let date = candidate.date
        // A URL between cue and date is no part of the statement, and what lies beyond it is left for others.
        let beforeDate = tokens[candidate.first..<date.tokens.lowerBound].lastIndex { $0.kind == .url }
        let end = date.tokens.upperBound
        let behindDate = tokens[end..<max(end, candidate.last + 1)].firstIndex { $0.kind == .url }
        var first = beforeDate.map { $0 + 1 } ?? candidate.first
        var last = behindDate.map { $0 - 1 } ?? candidate.last
        while first < date.tokens.lowerBound, tokens[first].kind == .mark, !isOpening(first) { first += 1 }
        while first > 0, tokens[first - 1].kind == .word,
            !ConsultedCues.meaning(of: tokens[first - 1].word).isDisjoint(with: [.filler, .date, .noun, .day])
        {
            first -= 1
        }
        if first > 0, isOpening(first - 1) {
            first -= 1
            // To the closing bracket, when nothing but a little lies between.
            let rest = tokens[(last + 1)...].prefix(6).prefix { $0.kind != .url }
            if let close = rest.firstIndex(where: { $0.isMark(")") || $0.isMark("]") }) { last = close }
        }
        let range =
            tokens[date.tokens.lowerBound].range.lowerBound..<tokens[date.tokens.upperBound - 1].range.upperBound
        return Finding(
            date: AccessedDate(readings: readings(candidate, among: dates)), dateRange: range,
            statement: tokens[first].range.lowerBound..<tokens[last].range.upperBound,
            confidence: date.readings.isEmpty ? min(candidate.ground.confidence, 0.7) : candidate.ground.confidence,
            provenMonthFirst: date.provenMonthFirst, form: date.form)
    }

    private func isOpening(_ index: Int) -> Bool { tokens[index].isMark("(") || tokens[index].isMark("[") }

    /// The readings, likeliest first: the entry's other dates can show which of two numbers is the month.
    private func readings(_ candidate: Candidate, among dates: [DateReading]) -> [PartialDate] {
        let date = candidate.date
        if let southern = date.southern, candidate.isSouthern || hasSouthernLetter { return [southern] }
        guard date.readings.count > 1 else { return date.readings }
        let votes = dates.compactMap(\.provenMonthFirst)
        let monthFirst = votes.count { $0 }
        return monthFirst * 2 > votes.count ? date.readings.reversed() : date.readings
    }

    /// Whether the entry is written with č, š, ž or đ and without the letters of Polish and Czech: `listopada` is then
    /// October.
    private var hasSouthernLetter: Bool {
        var isSouthern = false
        var index = 0
        while index < entry.bytes.count {
            let (scalar, length) = UTF8Scalars.scalar(at: index, in: entry.bytes, end: entry.bytes.count)
            if "ąęłńśźżáéíóúýěřůĄĘŁŃŚŹŻÁÉÍÓÚÝĚŘŮ".unicodeScalars.contains(scalar) { return false }
            if "čšžđČŠŽĐ".unicodeScalars.contains(scalar) { isSouthern = true }
            index += length
        }
        return isSouthern
    }
}
