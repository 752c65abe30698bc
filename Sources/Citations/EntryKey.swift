import Bibliography

/// What of a reference citations can name, folded for comparison.
struct EntryKey: Sendable {
    /// An author: the names under which citations know one.
    struct Author: Sendable {
        /// The family name, or the undivided name.
        let short: RomanizedText
        /// Given and family name in both orders, without initials; equal to `short` for an undivided name, none when
        /// that is all that is left of them.
        let full: [RomanizedText]
        /// The initials of an organisation's words.
        let initials: [[UInt8]]
        /// Whether it is a person.
        let isPerson: Bool
    }

    /// The reference's number.
    let number: Int
    /// The printed label.
    let label: String?
    /// The authors.
    let authors: [Author]
    /// The title.
    let title: RomanizedText
    /// The initials of the title's words, for an entry without authors: no other is cited by these.
    let titleInitials: [[UInt8]]
    /// The beginning of the printed entry: a decree's starts with its kind, not with its title.
    let text: RomanizedText
    /// The printed entry up to its first comma, full stop or bracket.
    let lead: RomanizedText
    /// The year of issue.
    let issuedYear: Int?
    /// The years in which it may have been consulted.
    let accessedYears: [Int]
    /// Years of the entry outside its title, its URL and its consulted date.
    let printedYears: [Int]
    /// The years that carry a letter in the entry.
    let letteredYears: [YearWithLetter]

    /// `2013a`.
    struct YearWithLetter: Hashable, Sendable {
        /// The year.
        let year: Int
        /// The letter.
        let letter: String
    }

    /// An entry is a paragraph; what comes after so many bytes is something else, and searching it would cost.
    private static let longestEntry = 4000
    /// A shortened title is shorter than this.
    private static let textScalars = 200

    /// Reads a reference.
    ///
    /// - Parameter previous: the entry before it, whose authors are meant where a line of dashes stands for them.
    init(_ reference: Reference, after previous: EntryKey?, folder: inout TextFolder) {
        number = reference.number
        label = reference.label ?? reference.key
        let repeated = reference.leadingNames.isEmpty && EntryKey.startsWithDashes(reference.text) ? previous : nil
        authors = repeated?.authors ?? reference.leadingNames.map { Author($0.value, folder: &folder) }
        title = folder.folded(EntryKey.beginning(reference.title?.value ?? ""))
        titleInitials = authors.isEmpty ? EntryKey.initials(of: title) : []
        let printed = EntryKey.beginning(reference.text)
        text = folder.folded(printed)
        lead = repeated?.lead ?? folder.folded(EntryKey.lead(of: printed))
        issuedYear = reference.issued?.value.year
        var accessed: [Int] = []
        for reading in reference.accessed?.value.readings ?? [] where !accessed.contains(reading.year) {
            accessed.append(reading.year)
        }
        accessedYears = accessed
        let tokens = EntryKey.years(in: reference)
        printedYears = tokens.flatMap { [$0.year, $0.otherYear].compactMap { $0 } }
        letteredYears = tokens.compactMap { token in token.suffix.map { YearWithLetter(year: token.year, letter: $0) } }
    }

    /// The texts that ``init(_:after:folder:)`` will fold, to be folded together; none when tables fold them all.
    static func texts(of reference: Reference) -> [String] {
        let printed = beginning(reference.text)
        let isTabled =
            TextFolder.hasTable(printed) && reference.title.map { TextFolder.hasTable($0.value) } ?? true
            && reference.leadingNames.allSatisfy { author in
                [author.value.family, author.value.given, author.value.literal].allSatisfy {
                    $0.map(TextFolder.hasTable) ?? true
                }
            }
        if isTabled { return [] }
        return reference.leadingNames.flatMap { Author.texts(of: $0.value) }
            + [beginning(reference.title?.value ?? ""), printed, lead(of: printed)]
    }

    /// Whether a year is the entry's: its year of issue, or one printed in it that is not the year it was consulted in.
    func isIssued(in year: Int) -> Bool {
        issuedYear == year || (printedYears.contains(year) && !accessedYears.contains(year))
    }

    /// `———`, `____`, `---`.
    private static func startsWithDashes(_ text: String) -> Bool {
        let start = text.unicodeScalars.prefix { scalar in
            scalar == "-" || scalar == "_" || (0x2010...0x2015).contains(scalar.value)
        }
        return start.count >= 3
            || start.count >= 1 && start.first.map { $0.value == 0x2014 || $0.value == 0x2015 } == true
    }

    private static func beginning(_ text: String) -> String {
        guard text.utf8.count > textScalars else { return text }
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: textScalars, limitedBy: scalars.endIndex) else {
            return text
        }
        return String(text[..<end])
    }

    private static func lead(of text: String) -> String {
        let bytes = Array(text.utf8)
        let end = bytes.indices.first { index in
            switch bytes[index] {
            case 0x2C, 0x28, 0x3A, 0x3B, 0x22, 0x5B: true
            // A full stop inside wPolityce.pl ends nothing.
            case 0x2E: index + 1 == bytes.count || bytes[index + 1].isBlank
            // «, “ and „.
            case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0xAB
            case 0xE2:
                index + 2 < bytes.count && bytes[index + 1] == 0x80
                    && (bytes[index + 2] == 0x9C || bytes[index + 2] == 0x9E)
            default: false
            }
        }
        return String(decoding: bytes[..<(end ?? bytes.count)], as: UTF8.self)
    }

    /// The years of the entry as printed, without those of title, URLs and consulted date.
    private static func years(in reference: Reference) -> [YearToken] {
        var bytes = Array(reference.text.utf8.prefix(longestEntry))
        let others =
            [reference.title?.verbatim, reference.title?.value, reference.accessed?.verbatim].compactMap { $0 }
            + reference.urls.map(\.verbatim)
        for other in others { blank(Array(other.utf8), in: &bytes) }
        // ۱۳۸۹ is 1389.
        if bytes.contains(where: { (0xD9...0xDB).contains($0) }) { bytes = BracketContent.plain(bytes[...]) }
        var tokens: [YearToken] = []
        var index = 0
        while index < bytes.count {
            guard bytes[index].isDigit, let token = YearToken.token(in: bytes, at: index) else {
                index += 1
                continue
            }
            tokens.append(token)
            index = token.range.upperBound
        }
        return tokens
    }

    /// Overwrites the first occurrence of a text with blanks.
    private static func blank(_ text: [UInt8], in bytes: inout [UInt8]) {
        guard let first = text.first, text.count <= bytes.count else { return }
        for start in 0...(bytes.count - text.count) where bytes[start] == first {
            guard bytes[start..<start + text.count].elementsEqual(text) else { continue }
            for index in start..<start + text.count { bytes[index] = 0x20 }
            return
        }
    }

    /// The initials of a name: of all its words, and of its longer words.
    fileprivate static func initials(of text: RomanizedText) -> [[UInt8]] {
        var result: [[UInt8]] = []
        for form in text.forms where form.contains(0x20) {
            var all: [UInt8] = []
            var longer: [UInt8] = []
            var notSingle: [UInt8] = []
            for word in form.split(separator: 0x20) {
                let first = word[word.startIndex]
                all.append(first)
                if word.count > 1 { notSingle.append(first) }
                if word.count > 3 { longer.append(first) }
            }
            for letters in [all, longer, notSingle] where letters.count > 1 && !result.contains(letters) {
                result.append(letters)
            }
        }
        return result
    }
}

extension EntryKey.Author {
    /// Reads a name.
    init(_ name: Name, folder: inout TextFolder) {
        if let family = name.family {
            short = folder.folded(family)
            full =
                EntryKey.Author.givesInitialsAlone(name) && short.withoutInitials == short
                ? [] : EntryKey.Author.orders(of: name).map { folder.folded($0).withoutInitials }
            initials = []
            isPerson = true
        } else {
            short = folder.folded(name.literal ?? name.given ?? "")
            full = [short]
            initials = EntryKey.initials(of: short)
            isPerson = false
        }
    }

    static func texts(of name: Name) -> [String] {
        name.family.map { [$0] + orders(of: name) } ?? [name.literal ?? name.given ?? ""]
    }

    /// Whether the given name is initials that every way of writing them leaves at one letter, so that nothing of it
    /// is compared.
    private static func givesInitialsAlone(_ name: Name) -> Bool {
        guard let family = name.family, let given = name.given,
            !family.unicodeScalars.contains(where: JoinedNames.isEastAsian)
        else { return false }
        var wasLetter = false
        for scalar in given.unicodeScalars {
            let isSign = scalar == "." || scalar == " " || scalar == "-"
            guard
                isSign || !wasLetter && (scalar.isLetter && scalar.isASCII || CyrillicScheme.isAlwaysOneLetter(scalar))
            else { return false }
            wasLetter = !isSign
        }
        return true
    }

    private static func orders(of name: Name) -> [String] {
        guard let family = name.family, let given = name.given else { return [] }
        // Names of East Asia are written without a blank.
        if family.unicodeScalars.contains(where: JoinedNames.isEastAsian) {
            return ["\(given) \(family)", "\(family) \(given)", "\(family)\(given)"]
        }
        // "Plato, Alexander von" is cited as "von Plato".
        let particles = given.split(separator: " ").reversed().prefix {
            CitationVocabulary.particles.contains(String($0).plainWord)
        }
        let orders = ["\(given) \(family)", "\(family) \(given)"]
        return particles.isEmpty ? orders : orders + [particles.reversed().joined(separator: " ") + " \(family)"]
    }
}
