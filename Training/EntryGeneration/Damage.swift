/// What scanning, copying, mark-up and haste do to entries. The pieces keep their labels.
enum Damage: CaseIterable, Sendable {
    case letterSwap, lostBlanks, addedBlanks, brokenWord, lostEnd, lostQuotes, capitalAuthor, lowerCased, lostMarks
    case lineBreak, label, emphasis, latex, entity, dashes, doubled, brokenAddress, markedTitle, ligature, gluedWords

    /// How often it happens against the others, once an entry is damaged at all.
    private var weight: Double {
        switch self {
        case .label: 8
        case .lostBlanks, .brokenWord, .lostEnd, .dashes, .brokenAddress: 3
        case .addedBlanks, .capitalAuthor, .lineBreak, .letterSwap: 2
        case .emphasis, .latex, .lostMarks, .lostQuotes, .ligature: 1.5
        case .lowerCased, .entity, .doubled, .markedTitle, .gluedWords: 0.8
        }
    }

    /// The pieces with some damage done to them.
    static func applied(to pieces: [EntryPiece], share: Double, _ random: inout SplitMix64) -> [EntryPiece] {
        guard random.happens(share) else { return merged(pieces) }
        var pieces = pieces
        let times = random.happens(0.2) ? 2 : 1
        for _ in 0..<times {
            guard let index = random.index(weights: allCases.map(\.weight)) else { continue }
            pieces = allCases[index].done(to: pieces, &random)
        }
        return merged(pieces.filter { !$0.text.isEmpty })
    }

    private func done(to pieces: [EntryPiece], _ random: inout SplitMix64) -> [EntryPiece] {
        var pieces = pieces
        switch self {
        case .label: Self.putLabel(before: &pieces, &random)
        case .brokenAddress: Self.breakAddress(&pieces, &random)
        case .lostEnd:
            if let last = pieces.last, last.label == .other, !last.text.contains("”") { pieces.removeLast() }
        case .capitalAuthor:
            for index in pieces.indices where pieces[index].label == .author {
                pieces[index].text = pieces[index].text.uppercased()
            }
        case .lostMarks: Self.change(&pieces, &random, share: 1, Transliteration.withoutMarks)
        case .lowerCased: Self.change(&pieces, &random, share: 0.7) { $0.lowercased() }
        case .lostQuotes:
            for index in pieces.indices where pieces[index].label == .other {
                pieces[index].text.removeAll { "“”„\"«»‘".contains($0) }
            }
        case .emphasis: Self.emphasise(&pieces, &random)
        case .markedTitle:
            if let index = pieces.firstIndex(where: { $0.label == .title }) {
                pieces.insert(EntryPiece(label: .other, text: "\\textit{"), at: index)
                pieces.insert(EntryPiece(label: .other, text: "}"), at: index + 2)
            }
        case .latex:
            for index in pieces.indices where pieces[index].label != .url && pieces[index].label != .doi {
                pieces[index].text = Self.latex(pieces[index].text)
            }
        case .entity:
            let entity = random.happens(0.5)
            for index in pieces.indices {
                pieces[index].text = pieces[index].text
                    .replacing("&", with: "&amp;").replacing("–", with: entity ? "&ndash;" : "&#8211;")
            }
        case .dashes:
            let dash = random.pick(["-", "—", "--", " – ", "–", "‐", "−", " - ", "- "]) ?? "-"
            for index in pieces.indices where pieces[index].label == .page {
                pieces[index].text.replace("–", with: dash)
                pieces[index].text.replace("-", with: dash)
            }
        case .doubled:
            let places = pieces.indices.filter { pieces[$0].label == .other && pieces[$0].text.count < 4 }
            if let place = random.pick(places), let mark = pieces[place].text.first, mark != " " {
                pieces[place].text = String(mark) + pieces[place].text
            }
        case .lostBlanks: Self.loseBlanks(&pieces, &random)
        case .addedBlanks: Self.addBlanks(&pieces, &random)
        case .brokenWord: Self.breakWord(&pieces, with: random.pick(["- ", "-\n", "­", " -", "-"]) ?? "- ", &random)
        case .lineBreak:
            for index in pieces.indices where random.happens(0.3) && pieces[index].label != .url {
                if let blank = pieces[index].text.firstIndex(of: " ") {
                    pieces[index].text.replaceSubrange(blank...blank, with: "\n")
                }
            }
        case .letterSwap:
            let pair = random.pick([
                ("l", "1"), ("rn", "m"), ("m", "rn"), ("I", "l"), ("0", "O"), ("o", "0"), ("h", "li"), ("1", "l"),
                ("e", "c"),
            ])
            if let pair { Self.change(&pieces, &random, share: 0.35) { Self.firstReplaced($0, pair.0, pair.1) } }
        case .ligature:
            for index in pieces.indices where pieces[index].label != .url {
                pieces[index].text = pieces[index].text.replacing("fi", with: "ﬁ").replacing("fl", with: "ﬂ")
            }
        case .gluedWords:
            let places = pieces.indices.filter { pieces[$0].label == .title || pieces[$0].label == .containerTitle }
            if let place = random.pick(places) {
                pieces[place].text = Self.firstReplaced(pieces[place].text, " ", "")
            }
        }
        return pieces
    }

    private static func firstReplaced(_ text: String, _ old: String, _ new: String) -> String {
        guard let range = text.firstRange(of: old) else { return text }
        return text.replacingCharacters(in: range, with: new)
    }

    private static func change(
        _ pieces: inout [EntryPiece], _ random: inout SplitMix64, share: Double, _ changed: (String) -> String
    ) {
        for index in pieces.indices where random.happens(share) {
            let label = pieces[index].label
            if label == .url || label == .doi { continue }
            pieces[index].text = changed(pieces[index].text)
        }
    }

    /// Puts a label as numbered lists have it before an entry that has none.
    static func putLabel(before pieces: inout [EntryPiece], _ random: inout SplitMix64) {
        guard !pieces.isEmpty, pieces[0].label != .citationLabel else { return }
        let number = random.number(1...random.number(9...180))
        let name = pieces.first { $0.label == .author }?.text.prefix { $0.isLetter } ?? "Ref"
        let label = random.pick([
            "[\(number)]", "\(number).", "(\(number))", "\(number)", "\(number))", "[\(name)\(number % 100)]",
            "[\(number)]", "\(number).", "\(number).", "[\(name.prefix(3))\(number % 100 + 10)]",
        ])
        pieces.insert(EntryPiece(label: .citationLabel, text: label ?? "[1]"), at: 0)
        let isGlued = random.happens(0.08) && pieces[1].text.first?.isNumber != true
        if !isGlued { pieces.insert(EntryPiece(label: .other, text: " "), at: 1) }
    }

    private static func breakAddress(_ pieces: inout [EntryPiece], _ random: inout SplitMix64) {
        guard let index = pieces.firstIndex(where: { $0.label == .url || $0.label == .doi }) else { return }
        let places = pieces[index].text.indices.filter { "/.-_?=:".contains(pieces[index].text[$0]) }
        guard let place = random.pick(places) else { return }
        let after = pieces[index].text.index(after: place)
        guard after < pieces[index].text.endIndex else { return }
        let gap = random.happens(0.8) ? " " : "\n"
        pieces[index].text.insert(contentsOf: gap, at: random.happens(0.8) ? after : place)
    }

    private static func emphasise(_ pieces: inout [EntryPiece], _ random: inout SplitMix64) {
        let mark = random.pick([
            ("*", "*"), ("_", "_"), ("<i>", "</i>"), ("\\emph{", "}"), ("**", "**"), ("<em>", "</em>"), ("{\\it ", "}"),
        ])
        guard let mark,
            let index = pieces.firstIndex(where: { $0.label == .containerTitle })
                ?? pieces.firstIndex(where: { $0.label == .title })
        else { return }
        pieces.insert(EntryPiece(label: .other, text: mark.0), at: index)
        pieces.insert(EntryPiece(label: .other, text: mark.1), at: index + 2)
    }

    /// Pieces of `other` that follow each other as one.
    private static func merged(_ pieces: [EntryPiece]) -> [EntryPiece] {
        var out: [EntryPiece] = []
        for piece in pieces {
            if piece.label == .other, out.last?.label == .other {
                out[out.count - 1].text += piece.text
            } else {
                out.append(piece)
            }
        }
        return out
    }

    private static func latex(_ text: String) -> String {
        var text = text.replacing("–", with: "--").replacing("“", with: "``").replacing("”", with: "''")
        text = text.replacing(". ", with: ".~").replacing("&", with: "\\&").replacing("ü", with: "{\\\"u}")
        return text.replacing("ö", with: "{\\\"o}").replacing("ä", with: "{\\\"a}").replacing("é", with: "{\\'e}")
    }

    private static func loseBlanks(_ pieces: inout [EntryPiece], _ random: inout SplitMix64) {
        let share = random.happens(0.4) ? 1 : 0.35
        for index in pieces.indices where pieces[index].label == .other && pieces[index].text.count > 1 {
            if random.happens(share) { pieces[index].text.removeAll { $0 == " " } }
        }
        for index in pieces.indices where pieces[index].label == .author || pieces[index].label == .containerTitle {
            if random.happens(0.4) { pieces[index].text = pieces[index].text.replacing(". ", with: ".") }
        }
    }

    private static func addBlanks(_ pieces: inout [EntryPiece], _ random: inout SplitMix64) {
        for index in pieces.indices where pieces[index].label == .other && random.happens(0.5) {
            let text = pieces[index].text
            if let mark = text.first, "(,.:;)".contains(mark), index > 0 { pieces[index].text = " " + text }
            if text.last == "(" || text.last == "[" { pieces[index].text += " " }
        }
        for index in pieces.indices where pieces[index].label == .page && random.happens(0.3) {
            pieces[index].text = pieces[index].text.replacing("–", with: " – ").replacing("-", with: " -")
        }
    }

    private static func breakWord(_ pieces: inout [EntryPiece], with gap: String, _ random: inout SplitMix64) {
        let places = pieces.indices.filter { pieces[$0].label == .title || pieces[$0].label == .containerTitle }
        guard let place = random.pick(places) else { return }
        let characters = Array(pieces[place].text)
        let inner = characters.indices.filter { index in
            index > 2 && index + 3 < characters.count && characters[index - 3...index + 2].allSatisfy(\.isLetter)
        }
        guard let cut = random.pick(inner) else { return }
        pieces[place].text = String(characters[..<cut]) + gap + String(characters[cut...])
    }
}

extension String {
    /// The text with a stretch of it replaced.
    fileprivate func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
        String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
