import Bibliography
import Documents

/// Decides which candidates are citations, and of what.
struct CitationLinker {
    private struct Linked {
        let candidate: CitationCandidate
        let range: Range<Int>
        let items: [CitationItem]
        /// Whether its form leaves no doubt.
        let isCertain: Bool
        /// Whether its form is a citation's if the article writes others in the same way.
        let isLikely: Bool
        /// Whether it leads to an entry.
        let isLinked: Bool
    }

    private var index: EntryIndex
    /// What abbreviations stand for that the article itself introduces: `World Health Organization [WHO]`.
    private var longForms: [String: CitedName] = [:]
    /// The names of the work cited last, for which "ders." stands.
    private var lastName: CitedName?
    private let names: [Int: String]
    private var isInflecting: Bool
    private let knowsLanguage: Bool
    private let hasSolarYears: Bool
    private let labels: Set<String>
    private let hasNumbers: Bool
    private let greatestNumber: Int

    /// Languages whose family names take case endings.
    private static let inflectingLanguages: Set<String> = ["pl", "ru", "be", "uk", "cs", "sk", "bg", "sr", "hr", "sl"]
    /// So many citations of a form make it the article's own way of writing.
    private static let habit = 2

    init(references: [Reference], language: String?) {
        index = EntryIndex(references)
        names = Dictionary(
            references.map { reference in
                let author = reference.leadingNames.first?.value
                return (reference.number, author?.family ?? author?.literal ?? reference.title?.value ?? reference.text)
            }
        ) { first, _ in first }
        isInflecting = language.map { CitationLinker.inflectingLanguages.contains(String($0.prefix(2))) } ?? false
        knowsLanguage = language != nil
        hasSolarYears = index.hasSolarYears
        labels = Set(index.labels)
        let numbers = index.labels.compactMap { Int($0) }
        hasNumbers = !numbers.isEmpty && numbers.count * 2 >= index.count
        greatestNumber = numbers.max() ?? 0
    }

    mutating func citations(
        from candidates: [CitationCandidate], notes: [Range<Int>], in text: SourceText
    ) -> [Citation] {
        let names = candidates.flatMap { $0.names }
        index.prepare(names)
        for name in names {
            // The first place introduces it.
            if let letters = name.introducedAbbreviation, longForms[letters] == nil { longForms[letters] = name }
        }
        // "Wójcika i in." says what language it is in.
        if !knowsLanguage, names.contains(where: { $0.hasSlavicOthers }) { isInflecting = true }
        let linked = candidates.compactMap { link($0) }
        let named = citations(inNotes: notes, in: text)
        var habits: [CitationCandidate.Style: Int] = [:]
        for citation in linked where citation.isLinked { habits[citation.candidate.style, default: 0] += 1 }
        let namedCount = [.round, .square, .narrative].reduce(0) { $0 + (habits[$1] ?? 0) }
        // Numbers in brackets beside citations by name are marks of notes.
        let takesNumbers = (habits[.numeric] ?? 0) >= namedCount
        let bareYears = linked.filter { $0.isLinked && $0.isLikely && !$0.isCertain && $0.candidate.style == .round }
        let takesRaised =
            // Beside as many notes that name works, raised numbers are the marks of these notes.
            namedCount == 0 && named.count * 2 < (habits[.superscript] ?? 0)
            && (habits[.numeric] ?? 0) < (habits[.superscript] ?? 0)
            && SuperscriptSequence.isCiting(
                linked.filter { $0.candidate.style == .superscript }.map { $0.items.compactMap { Int($0.name) } },
                greatest: greatestNumber)
        var kept: [Citation] = []
        var end = 0
        for citation in linked where citation.range.lowerBound >= end {
            let style = citation.candidate.style
            if style == .backward {
                // The place leads on to where the work cited last was linked; to nothing when that was to nothing.
                guard let last = kept.last, last.form == .authorYear, let item = citation.items.first,
                    let number = last.items.last?.link.referenceNumber
                else { continue }
                let range = text.sourceRange(citation.range)
                kept.append(
                    Citation(
                        verbatim: text.string(in: citation.range), range: range, form: .authorYear,
                        items: [CitationItem(name: item.name, link: .entry(number))]))
                end = citation.range.upperBound
                continue
            }
            if style == .numeric, !takesNumbers { continue }
            // A raised number beyond the list is likelier a power or a note than a slip.
            if style == .superscript, !takesRaised || !citation.items.allSatisfy({ $0.link != .noEntry }) { continue }
            let isHabit =
                switch style {
                case .round: bareYears.count >= CitationLinker.habit
                case .numeric, .superscript: (habits[style] ?? 0) > 0
                case .square, .narrative, .key, .backward: (habits[style] ?? 0) >= CitationLinker.habit
                }
            guard citation.isLinked || citation.isCertain || (citation.isLikely && isHabit) else { continue }
            kept.append(
                Citation(
                    verbatim: text.string(in: citation.range), range: text.sourceRange(citation.range),
                    form: form(of: style), items: citation.items))
            end = citation.range.upperBound
        }
        return merged(kept, named)
    }

    /// What the notes name, one citation for each part of a note.
    private mutating func citations(inNotes parts: [Range<Int>], in text: SourceText) -> [Citation] {
        guard !parts.isEmpty else { return [] }
        let texts = parts.map { String(decoding: BracketContent.plain(text.bytes[$0]), as: UTF8.self) }
        return zip(parts, index.numbers(namedIn: texts)).compactMap { range, numbers in
            guard !numbers.isEmpty else { return nil }
            return Citation(
                verbatim: text.string(in: range), range: text.sourceRange(range), form: .note,
                items: numbers.map { CitationItem(name: names[$0] ?? "", link: .entry($0)) })
        }
    }

    /// Both in the order of the text; where a note holds another citation, that says it better.
    private func merged(_ citations: [Citation], _ notes: [Citation]) -> [Citation] {
        guard !notes.isEmpty else { return citations }
        var result: [Citation] = []
        var next = 0
        for note in notes {
            while next < citations.count, citations[next].range.end.offset <= note.range.start.offset {
                result.append(citations[next])
                next += 1
            }
            if next < citations.count, citations[next].range.start.offset < note.range.end.offset { continue }
            result.append(note)
        }
        return result + citations[next...]
    }

    private func form(of style: CitationCandidate.Style) -> Citation.Form {
        switch style {
        case .round, .square, .narrative, .backward: .authorYear
        case .numeric, .superscript: .numeric
        case .key: .key
        }
    }

    private mutating func link(_ candidate: CitationCandidate) -> Linked? {
        switch candidate.style {
        case .round, .square: named(candidate)
        case .narrative: narrative(candidate)
        case .numeric, .superscript: numeric(candidate)
        case .key: key(candidate)
        case .backward: backward(candidate)
        }
    }

    /// The entry that a name means, under its long form where the article gives one.
    private mutating func match(
        _ name: CitedName, year: Int?, suffix: String?, isInflected: Bool
    ) -> EntryIndex.Match {
        let match = index.match(name, year: year, suffix: suffix, isInflected: isInflected)
        if case .entry = match.link, match.score >= 0.9 { return match }
        guard let longForm = longForms[name.whole] else { return match }
        let other = index.match(longForm, year: year, suffix: suffix, isInflected: isInflected)
        return other.link == .noEntry && !other.isUndecided ? match : other
    }

    /// What a name and one of two years mean: `1890/1983`.
    private mutating func match(
        _ name: CitedName, year: Int?, orYear otherYear: Int?, suffix: String?, isInflected: Bool
    ) -> EntryIndex.Match {
        let match = match(name, year: year, suffix: suffix, isInflected: isInflected)
        guard let otherYear, !match.isUndecided else { return match }
        if case .entry = match.link { return match }
        let other = self.match(name, year: otherYear, suffix: suffix, isInflected: isInflected)
        if case .entry = other.link { return other }
        return match
    }

    private func backward(_ candidate: CitationCandidate) -> Linked? {
        guard case .sameWork(let words)? = candidate.items.first else { return nil }
        return Linked(
            candidate: candidate, range: candidate.range, items: [CitationItem(name: words)], isCertain: false,
            isLikely: false, isLinked: false)
    }

    // MARK: Names with years in brackets

    private mutating func named(_ candidate: CitationCandidate) -> Linked? {
        var items: [CitationItem] = []
        var isCertain = false
        var isLikely = false
        var isLinked = false
        for case .named(let item) in candidate.items where isPossible(item.year) {
            if CitationVocabulary.sameAuthors.contains(item.name.whole.plainWord) {
                if let link = linkOfSameAuthor(item) { items.append(link) }
                isLinked = isLinked || items.last?.link.referenceNumber != nil
                continue
            }
            var match = match(
                item.name, year: item.year, orYear: item.otherYear, suffix: item.suffix, isInflected: false)
            if let shorter = item.shorterName, match.score < 0.9 {
                let other = self.match(
                    shorter, year: item.year, orYear: item.otherYear, suffix: item.suffix, isInflected: false)
                if other.score > match.score { match = other }
            }
            if match.isUndecided { continue }
            // What was read in another work need not be listed.
            if item.isRelayed, match.link == .noEntry { continue }
            let isName = item.name.shape == .names || item.name.shape == .shortenedTitle
            let isUnknownPlace = item.name.isPlace && match.link == .noEntry
            let isPlainForm =
                isName && !isUnknownPlace && !item.isWeak
                && (item.hasComma || item.name.hasOthers || item.name.isJoined)
            // Prose and dates are citations only when they are an entry's very name.
            let demanded: Double =
                switch item.name.shape {
                case .names, .shortenedTitle: 0
                case .words: 0.8
                case .dated: item.hasComma ? 0.9 : 1
                case .prose: 0.95
                }
            if match.score < demanded { match = .none }
            // Any words with a year may start an entry's title; a whole title after which a comma stands is one.
            if !isPlainForm, case .entryWithOtherYear = match.link, match.score < 0.95 || !(isName || item.hasComma) {
                match = .none
            }
            if !isPlainForm, case .entryWithSimilarName = match.link { match = .none }
            let leads = match.link != .noEntry
            guard leads || (isName && !isUnknownPlace && !item.isWeak) else { continue }
            lastName = item.name
            isLinked = isLinked || leads
            isCertain = isCertain || isPlainForm
            isLikely = isLikely || isName
            items.append(
                CitationItem(name: item.name.printed, year: item.year, yearSuffix: item.suffix, link: match.link))
        }
        guard !items.isEmpty else { return nil }
        // In square brackets an author may add anything: `[Minsk, 2013]`.
        return Linked(
            candidate: candidate, range: candidate.range, items: items,
            isCertain: isCertain && candidate.style == .round, isLikely: isLikely, isLinked: isLinked)
    }

    /// Years of Iran's calendar are such where the bibliography has others; elsewhere they are quantities.
    private func isPossible(_ year: Int?) -> Bool {
        guard let year, YearToken.solarYears.contains(year) else { return true }
        return hasSolarYears
    }

    /// `ders. 2011`: another work of the authors cited just before; nil when there are none.
    private mutating func linkOfSameAuthor(_ item: AuthorYearParser.Item) -> CitationItem? {
        guard let lastName else { return nil }
        let match = match(lastName, year: item.year, orYear: item.otherYear, suffix: item.suffix, isInflected: false)
        if match.isUndecided { return nil }
        return CitationItem(name: item.name.printed, year: item.year, yearSuffix: item.suffix, link: match.link)
    }

    // MARK: Names before a bracketed year

    private mutating func narrative(_ candidate: CitationCandidate) -> Linked? {
        guard candidate.years.allSatisfy({ isPossible($0.year) }) else { return nil }
        let end = candidate.range.upperBound
        let first = candidate.years.first
        for reading in candidate.readings {
            let isInflected = isInflecting || reading.name.whole.utf8.contains { (0xD0...0xD3).contains($0) }
            let match = match(
                reading.name, year: first?.year, orYear: first?.otherYear, suffix: first?.suffix,
                isInflected: isInflected)
            if match.isUndecided { return nil }
            guard isSure(match, reading.name) else { continue }
            lastName = reading.name
            var items: [CitationItem] = candidate.years.compactMap { token in
                let link = self.match(
                    reading.name, year: token.year, orYear: token.otherYear, suffix: token.suffix,
                    isInflected: isInflected)
                if link.isUndecided { return nil }
                return CitationItem(
                    name: reading.name.printed, year: token.year, yearSuffix: token.suffix, link: link.link)
            }
            if first == nil { items = [CitationItem(name: reading.name.printed, link: match.link)] }
            return Linked(
                candidate: candidate, range: reading.start..<end, items: items, isCertain: false, isLikely: false,
                isLinked: true)
        }
        // "et al." leaves no doubt that a work is meant, whether or not it is listed.
        guard first != nil,
            let reading = candidate.readings.last(where: {
                $0.name.hasOthers && $0.name.shape == .names && $0.name.people.count == 1
            })
        else { return nil }
        let items = candidate.years.map {
            CitationItem(name: reading.name.printed, year: $0.year, yearSuffix: $0.suffix)
        }
        return Linked(
            candidate: candidate, range: reading.start..<end, items: items, isCertain: candidate.style == .narrative,
            isLikely: true, isLinked: false)
    }

    /// Whether a name before a bracketed year is so surely an author's that the place is a citation.
    private func isSure(_ match: EntryIndex.Match, _ name: CitedName) -> Bool {
        switch match.link {
        case .entry, .entryByAccessedYear, .ambiguous: match.score >= 0.9
        case .entryWithOtherYear: match.score >= 0.9 && match.isPerson
        // A slip of one letter, and not in a word that may be any word.
        case .entryWithSimilarName: match.score >= 0.7 && name.shape == .names && name.whole.utf8.count >= 5
        case .noEntry: false
        }
    }

    // MARK: Numbers and keys

    private func numeric(_ candidate: CitationCandidate) -> Linked? {
        var items: [CitationItem] = []
        for case .numbered(let label) in candidate.items {
            let number = index.entry(labelled: label)
            if let value = Int(label) {
                // Far beyond the list it is a quantity.
                guard hasNumbers, value <= greatestNumber * 2 + 10 else { return nil }
            } else if number == nil {
                return nil
            }
            items.append(CitationItem(name: label, link: number.map { .entry($0) } ?? .noEntry))
        }
        let isLinked = items.contains { $0.link != .noEntry }
        return items.isEmpty
            ? nil
            : Linked(
                candidate: candidate, range: candidate.range, items: items, isCertain: false, isLikely: true,
                isLinked: isLinked)
    }

    private mutating func key(_ candidate: CitationCandidate) -> Linked? {
        var items: [CitationItem] = []
        for case .key(let key) in candidate.items {
            items.append(CitationItem(name: key, link: link(ofKey: key)))
        }
        let isLinked = items.contains { $0.link != .noEntry }
        return Linked(
            candidate: candidate, range: candidate.range, items: items, isCertain: !candidate.mustLink,
            isLikely: false, isLinked: isLinked)
    }

    /// The entry that a key means.
    mutating func link(ofKey key: String) -> CitationLink {
        if let number = index.entry(labelled: key) { return .entry(number) }
        // Keys tell capitals from small letters.
        if let number = index.entry(nearlyLabelled: key) { return .entryWithSimilarName(number) }
        guard let parts = KeyReader.parts(of: key), let name = CitedName(parts.name) else { return .noEntry }
        let match = index.match(name, year: parts.year, suffix: parts.suffix, isInflected: false)
        switch match.link {
        case .entry, .ambiguous: return match.score >= 0.9 ? match.link : .noEntry
        default: return .noEntry
        }
    }
}
