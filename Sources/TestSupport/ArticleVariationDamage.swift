import Foundation

/// Marks inside a text that is not laid out yet; all are in Unicode's private use area and none is left in the end.
enum VariationMark {
    /// A blank that damage put there; a line never breaks at it, since a break would hide what it stands for.
    static let blank: Character = "\u{E000}"
    /// A place where a line may break inside a URL.
    static let lineBreak: Character = "\u{E001}"
    /// A place where a line may break inside a word, with a hyphen that is not the word's own.
    static let hyphenation: Character = "\u{E002}"
}

/// Damage to one URL, each kind such that a careful reader can undo it from the entry alone.
struct URLDamage {
    /// The URL with the marks of ``VariationMark``.
    private(set) var text: String
    /// What was done, for a reader of failures.
    private(set) var names: [String] = []
    /// What stands before the URL's own characters and behind them.
    private var scalars: [Character]
    private let titleWords: Set<String>

    /// An undamaged URL.
    init(_ url: String, title: String) {
        text = url
        scalars = Array(url)
        titleWords = Set(URLDamage.words(of: title))
    }

    private enum Kind: CaseIterable {
        case lostUnderscore, lostHyphen, misreadLetter, escapes, formula, blankInHost, blankInPath, invisible, dash,
            ligature, scheme, tail, command
    }

    /// Blanks and formulas in one URL together could mean too many things.
    private static let blanks: Set<Kind> = [.lostUnderscore, .formula, .blankInHost, .blankInPath]

    /// Damages the URL in up to so many ways.
    mutating func damage(times: Int, random: inout SeededRandom) {
        var kinds = random.shuffled(Kind.allCases)
        // What only some URLs can suffer comes first half of the time, or it would hardly ever come.
        if random.happens(50) { kinds += random.shuffled([.lostHyphen, .misreadLetter, .lostUnderscore, .formula]) }
        var hasBlank = false
        while names.count < times, let kind = kinds.popLast() {
            if URLDamage.blanks.contains(kind), hasBlank || names.contains(URLDamage.name(of: kind)) { continue }
            let isRepeatable = kind == .lostHyphen || kind == .misreadLetter
            if names.contains(URLDamage.name(of: kind)), !isRepeatable { continue }
            if kind == .escapes, names.contains("formula") || names.contains("command") { continue }
            if kind == .formula, names.contains("escapes") || names.contains("tail") || names.contains("command") {
                continue
            }
            if kind == .command, names.contains(where: { $0 != "lost hyphen" }) { continue }
            if names.contains("command") { break }
            if apply(kind, &random) {
                names.append(URLDamage.name(of: kind))
                hasBlank = hasBlank || URLDamage.blanks.contains(kind)
            }
        }
        text = String(scalars)
    }

    private static func name(of kind: Kind) -> String {
        switch kind {
        case .lostUnderscore: "lost underscore"
        case .lostHyphen: "lost hyphen"
        case .misreadLetter: "misread letter"
        case .escapes: "escapes"
        case .formula: "formula"
        case .blankInHost: "blank in host"
        case .blankInPath: "blank in path"
        case .invisible: "invisible"
        case .dash: "dash"
        case .ligature: "ligature"
        case .scheme: "scheme"
        case .tail: "tail"
        case .command: "command"
        }
    }

    private mutating func apply(_ kind: Kind, _ random: inout SeededRandom) -> Bool {
        switch kind {
        case .lostUnderscore: replaceOne(of: fileNameUnderscores, with: [VariationMark.blank], &random)
        case .lostHyphen: loseHyphens(&random)
        case .misreadLetter: misread(&random)
        case .escapes: escape()
        case .formula: makeFormula(&random)
        case .blankInHost: insert(VariationMark.blank, after: hostDots, &random)
        case .blankInPath: insert(VariationMark.blank, after: pathJoints, &random)
        case .invisible: insert(random.pick(["\u{AD}", "\u{200B}"], else: "\u{AD}"), after: pathLetters, &random)
        case .dash: replaceOne(of: hyphens, with: [random.pick(["–", "‐", "—"], else: "–")], &random)
        case .ligature: useLigature()
        case .scheme: damageScheme(&random)
        case .tail: addTail(&random)
        case .command: surroundByCommand()
        }
    }

    // MARK: Places

    private var pathStart: Int {
        var slashes = 0
        for (index, character) in scalars.enumerated() where character == "/" {
            slashes += 1
            if slashes == 3 { return index }
        }
        return scalars.count
    }

    private var queryStart: Int { scalars.firstIndex(of: "?") ?? scalars.count }

    private var hostDots: [Int] { scalars.indices.filter { $0 < pathStart && scalars[$0] == "." } }

    private var hyphens: [Int] { scalars.indices.filter { scalars[$0] == "-" } }

    private var pathLetters: [Int] {
        // Not beside a blank: an invisible character there would hide which character the blank stands for.
        scalars.indices.filter {
            $0 > pathStart && $0 < queryStart - 1 && scalars[$0].isLetter && scalars[$0 + 1] != VariationMark.blank
        }
    }

    /// Slashes and dots of the path with something behind them.
    private var pathJoints: [Int] {
        scalars.indices.filter {
            $0 >= pathStart && $0 < queryStart - 1 && (scalars[$0] == "/" || scalars[$0] == ".")
                && scalars[$0 + 1] != "?"
        }
    }

    /// Underscores between letters or digits of a file name: a name with an ending.
    private var fileNameUnderscores: [Int] {
        let end = queryStart
        guard let slash = scalars[..<end].lastIndex(of: "/"), slash >= pathStart,
            let dot = scalars[slash..<end].lastIndex(of: ".")
        else { return [] }
        return (slash + 1..<dot).filter { index in
            scalars[index] == "_" && index > slash + 1 && isWordPart(scalars[index - 1])
                && isWordPart(scalars[index + 1])
        }
    }

    private func isWordPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    /// The words of a path's last part that the title spells, when it spells most of them.
    private var slugWords: [Range<Int>] {
        guard queryStart == scalars.count, let slash = scalars.lastIndex(of: "/"), slash >= pathStart else { return [] }
        var words: [Range<Int>] = []
        var start = slash + 1
        for index in slash + 1...scalars.count where index == scalars.count || scalars[index] == "-" {
            if index > start { words.append(start..<index) }
            start = index + 1
        }
        let spelt = words.filter { titleWords.contains(String(scalars[$0])) }
        return words.count >= 4 && spelt.count * 10 >= words.count * 7 ? spelt : []
    }

    /// Hyphens between two words that the title spells one after the other.
    private var spelledHyphens: [Int] {
        let words = slugWords
        return zip(words, words.dropFirst()).filter { $0.upperBound + 1 == $1.lowerBound }.map(\.0.upperBound)
            .filter { scalars[$0] == "-" }
    }

    // MARK: Kinds

    private mutating func replaceOne(of places: [Int], with new: [Character], _ random: inout SeededRandom) -> Bool {
        guard let place = random.pick(places) else { return false }
        scalars.replaceSubrange(place...place, with: new)
        return true
    }

    private mutating func insert(_ character: Character, after places: [Int], _ random: inout SeededRandom) -> Bool {
        guard let place = random.pick(places) else { return false }
        scalars.insert(character, at: place + 1)
        return true
    }

    private mutating func loseHyphens(_ random: inout SeededRandom) -> Bool {
        let places = spelledHyphens
        guard let first = random.pick(places) else { return false }
        var lost = [first]
        if random.happens(50), let second = random.pick(places), abs(second - first) > 12 { lost.append(second) }
        for place in lost.sorted(by: >) { scalars.remove(at: place) }
        return true
    }

    /// What scanners confuse, in words long enough to be known in spite of it.
    private mutating func misread(_ random: inout SeededRandom) -> Bool {
        let confused: [(Character, Character)] = [
            ("y", "v"), ("j", "i"), ("e", "c"), ("l", "i"), ("h", "b"), ("o", "0"),
        ]
        let words = slugWords.filter { $0.count >= 6 }
        guard let word = random.pick(words) else { return false }
        let (right, wrong) = random.pick(confused, else: ("y", "v"))
        guard let place = scalars[word].firstIndex(of: right) else { return false }
        scalars[place] = wrong
        return true
    }

    private mutating func escape() -> Bool {
        let before = scalars
        scalars = scalars.flatMap { "&_%#".contains($0) ? ["\\", $0] : [$0] }
        return scalars != before
    }

    /// `?guid=1&p=2` as a program that sees formulas everywhere writes it: `?gui $d=1\&p=2$`.
    private mutating func makeFormula(_ random: inout SeededRandom) -> Bool {
        guard let equals = scalars.firstIndex(of: "="), equals > queryStart + 2, !scalars.contains("$") else {
            return false
        }
        let name = (queryStart + 2..<equals).filter { scalars[$0 - 1].isLetter && scalars[$0].isLetter }
        guard let place = random.pick(name) else { return false }
        let formula = scalars[place...].flatMap { $0 == "&" ? ["\\", $0] : [$0] }
        scalars = scalars[..<place] + [VariationMark.blank, "$"] + formula + ["$"]
        return true
    }

    private mutating func useLigature() -> Bool {
        for (pair, ligature) in [("ffi", "ﬃ"), ("fi", "ﬁ"), ("fl", "ﬂ")] {
            let letters = Array(pair)
            for start in scalars.indices where start > pathStart && start + letters.count <= scalars.count {
                guard Array(scalars[start..<start + letters.count]) == letters else { continue }
                scalars.replaceSubrange(start..<start + letters.count, with: Array(ligature))
                return true
            }
        }
        return false
    }

    private mutating func damageScheme(_ random: inout SeededRandom) -> Bool {
        guard let colon = scalars.firstIndex(of: ":"), scalars[colon...].starts(with: Array("://")) else {
            return false
        }
        let scheme = String(scalars[..<colon])
        let blank = String(VariationMark.blank)
        let damaged = random.pick(
            ["htp://", "http:/", "http//", "http:\(blank)//", "http://\(blank)", "hhttp://", "http:///", "ttp://"],
            else: "htp://")
        // In https the first letters are the same, so that the same slips are made.
        let start = scheme == "https" ? damaged.replacing("tp", with: "tps") : damaged
        scalars.replaceSubrange(..<(colon + 3), with: Array(start))
        return true
    }

    private mutating func addTail(_ random: inout SeededRandom) -> Bool {
        var tails = [")", "]", ">", ";", "\"", "."]
        if !scalars.contains("{") { tails.append("}") }
        scalars += Array(random.pick(tails, else: "]"))
        return true
    }

    private mutating func surroundByCommand() -> Bool {
        scalars = Array("\\url{") + scalars + ["}"]
        return true
    }

    // MARK: Breaks

    /// Marks the places where a line may break, without telling a reader anything wrong: after slashes and between
    /// parameters, after a hyphen or inside a word only where the title says how it goes on.
    mutating func markBreaks() {
        let hyphens = Set(spelledHyphens)
        let words = slugWords.filter { $0.count >= 8 }
        let middles = Set(words.map { $0.lowerBound + $0.count / 2 })
        let start = pathStart
        var result: [Character] = []
        for (index, character) in scalars.enumerated() {
            if middles.contains(index) { result.append(VariationMark.hyphenation) }
            result.append(character)
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            let mayBreak = index >= start && "/?&=".contains(character) || hyphens.contains(index)
            if mayBreak, index + 4 < scalars.count, next.isLetter || next.isNumber {
                result.append(VariationMark.lineBreak)
            }
        }
        scalars = result
        text = String(result)
    }

    /// The words of a text in small Latin letters.
    static func words(of text: String) -> [String] {
        let latin = text.applyingTransform(StringTransform("Any-Latin; Latin-ASCII; Lower"), reverse: false) ?? text
        return latin.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
    }
}
