import Documents

/// Words that announce the date on which a source was read, and words that announce other dates.
enum ConsultedCues {
    /// What a word says of a date beside it; one word can say several things, in several languages.
    struct Meaning: OptionSet {
        let rawValue: UInt32
        /// The source was read: `accessed`.
        static let strong = Meaning(rawValue: 1)
        /// Read, where it is placed as a label: `Zugriff`.
        static let noun = Meaning(rawValue: 2)
        /// Read, in a bracket or behind a URL: `seen`.
        static let weak = Meaning(rawValue: 4)
        /// Published or changed.
        static let anti = Meaning(rawValue: 8)
        /// There since.
        static let since = Meaning(rawValue: 16)
        /// The contents are as of that day.
        static let state = Meaning(rawValue: 32)
        /// The day follows.
        static let day = Meaning(rawValue: 64)
        /// Nothing; it may stand between cue and date.
        static let filler = Meaning(rawValue: 128)
        /// Cited.
        static let cited = Meaning(rawValue: 256)
        /// A date follows.
        static let date = Meaning(rawValue: 512)
        /// A word of Croatian or Serbian, which have other names of months than Polish.
        static let southern = Meaning(rawValue: 1024)
    }

    /// What a folded word says.
    static func meaning(of word: FoldedWord) -> Meaning { Meaning(rawValue: words[word]) }

    /// Whether a word in lower case announces a consulted date.
    static func isCue(_ word: String) -> Bool {
        !meaning(of: FoldedWord(word)).isDisjoint(with: [.strong, .noun])
            || eastAsianCues.contains { word.contains($0) }
    }

    /// Whether a word announces it only inside brackets or beside a URL, and is seldom a part of a URL's path:
    /// `Stand: 01.12.2014`, `[cited 2014 Nov 30]`.
    static func isWeakCue(_ word: String) -> Bool {
        besideURLs.contains(word) || meaning(of: FoldedWord(word)).contains(.cited)
    }

    private static let besideURLs: Set<String> = [
        "stand", "web", "ligne", "online", "date", "download", "downloads", "updated", "visit", "letzter", "letzte",
    ]

    /// The cue that a word of at least six letters must mean although one letter is wrong, lost or too much.
    static func isMisspeltCue(_ letters: [UInt8]) -> Bool {
        letters.count >= 6
            && misspellable.contains {
                $0.first == letters.first && LetterDistance.distance($0, letters, limit: 1) != nil
            }
    }

    private static let misspellable: [[UInt8]] =
        ("accessed retrieved consulted downloaded visited abgerufen aufgerufen zugegriffen zugriff eingesehen"
        + " consultado consultada acessado acesso consultato geraadpleegd pobrano odczytano citovano")
        .split(separator: " ").map { Array($0.utf8) }

    private static let words: WordFlags = {
        var table = WordFlags()
        func add(_ words: String, _ meaning: Meaning) {
            let bytes = Array(words.utf8)
            for word in bytes.split(whereSeparator: { $0 <= 0x20 }) {
                table.update(FoldedWord(bytes, word.startIndex..<word.endIndex)) { $0 | meaning.rawValue }
            }
        }
        for lexicon in latinLexicons + otherLexicons {
            let southern: Meaning = lexicon.tag == "hr" || lexicon.tag == "sr" ? .southern : []
            add(lexicon.strong, southern.union(.strong))
            add(lexicon.nouns, southern.union(.noun))
            add(lexicon.weak, southern.union(.weak))
            add(lexicon.anti, .anti)
            add(lexicon.since, .since)
            add(lexicon.state, .state)
            add(lexicon.day, .day)
            add(lexicon.filler, .filler)
        }
        add(cited, .cited)
        add(dateWords, .date)
        return table
    }()

    // MARK: Signs without blanks

    /// What a run of signs says.
    enum RunMeaning { case cue, anti }

    /// The cue or the word of publication that starts within the first signs of a run, and its end.
    static func first(in run: [UInt64], within limit: Int) -> (meaning: RunMeaning, end: Int)? {
        for start in run.indices.prefix(limit + 1) {
            if let found = phrase(in: run, at: start) { return (found.meaning, start + found.length) }
        }
        return nil
    }

    /// The cue or the word of publication that ends within the last signs of a run, and its start.
    static func last(in run: [UInt64], within limit: Int) -> (meaning: RunMeaning, start: Int)? {
        for start in run.indices.reversed() {
            if let found = phrase(in: run, at: start), run.count - start - found.length <= limit {
                return (found.meaning, start)
            }
        }
        return nil
    }

    private static func phrase(in run: [UInt64], at start: Int) -> (meaning: RunMeaning, length: Int)? {
        guard let phrases = phrases[run[start]] else { return nil }
        for (meaning, signs) in phrases where run[start...].starts(with: signs) { return (meaning, signs.count) }
        return nil
    }

    /// The phrases by their first sign, longer ones first.
    private static let phrases: [UInt64: [(meaning: RunMeaning, signs: [UInt64])]] = {
        let all =
            eastAsianCues.map { (meaning: RunMeaning.cue, signs: $0.unicodeScalars.map { UInt64($0.value) }) }
            + eastAsianAntiCues.map { (meaning: RunMeaning.anti, signs: $0.unicodeScalars.map { UInt64($0.value) }) }
        return Dictionary(grouping: all.sorted { $0.signs.count > $1.signs.count }) { $0.signs.first ?? 0 }
    }()
}
