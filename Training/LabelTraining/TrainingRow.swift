import EntryLabelling
import Foundation
import ReferenceParsing

/// One labelled entry as training sees it: its tokens and their labels.
struct TrainingRow: Sendable {
    /// The printed entry.
    var text: String
    /// The tokens.
    var tokens: [EntryToken]
    /// A label for each token.
    var labels: [UInt8]

    /// Reads a row `{"raw": …, "tokens": [[label, text], …]}`; nil when the tokens do not spell the entry.
    init?(_ object: [String: Any]) {
        guard let text = object["raw"] as? String, let parts = object["tokens"] as? [[String]], !parts.isEmpty else {
            return nil
        }
        let volumes = (object["volume"] as? [String] ?? []).map { Array($0.utf8) }
        let issues = (object["issue"] as? [String] ?? []).map { Array($0.utf8) }
        self.text = text
        let bytes = Array(text.utf8)
        var byteLabels = [UInt8](repeating: 0, count: bytes.count)
        var cursor = 0
        for part in parts where part.count == 2 {
            let printed = Array(part[1].utf8)
            guard let start = TrainingRow.find(printed, in: bytes, from: cursor) else { return nil }
            cursor = start + printed.count
            guard let state = TrainingRow.states[part[0]] else { return nil }
            for index in start..<cursor { byteLabels[index] = state.rawValue }
            if state == .volume, object["volissue"] != nil {
                TrainingRow.markIssue(&byteLabels, bytes, start..<cursor, volumes: volumes, issues: issues)
            }
        }
        let prepared = PreparedEntry(text)
        tokens = prepared.tokens()
        labels = tokens.map { token in
            token.shape == .recognised
                ? LabelState.other.rawValue : byteLabels[prepared.printedOffset(of: token.range.lowerBound)]
        }
        if object["volissue"] != nil, volumes.isEmpty, issues.isEmpty { VolumeIssueParts.divide(&labels, tokens) }
        LabelTrimming.trim(&labels, tokens)
    }

    /// The names of labels in the sets that are read, and in the generator's.
    private static let states: [String: LabelState] = [
        "author": .author, "editor": .editor, "title": .title, "container": .container, "container-title": .container,
        "collection-title": .collection, "series": .collection, "date": .issued, "issued": .issued,
        "volume": .volume, "issue": .issue, "pages": .page, "page": .page, "edition": .edition,
        "publisher": .publisher, "org": .publisher, "location": .place, "publisher-place": .place, "idno": .number,
        "number": .number, "note": .note, "citation_number": .citationLabel, "citation-label": .citationLabel,
        "url": .other, "URL": .other, "doi": .other, "DOI": .other, "accessed": .other, "other": .other,
    ]

    private static func find(_ part: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard !part.isEmpty, start + part.count <= bytes.count else { return nil }
        for index in start...(bytes.count - part.count)
        where bytes[index] == part[0] && bytes[index..<index + part.count].elementsEqual(part) {
            return index
        }
        return nil
    }

    /// Sets that label volume and issue as one say in the row which part is which.
    private static func markIssue(
        _ labels: inout [UInt8], _ bytes: [UInt8], _ range: Range<Int>, volumes: [[UInt8]], issues: [[UInt8]]
    ) {
        var after = range.lowerBound
        for volume in volumes {
            if let start = find(volume, in: Array(bytes[..<range.upperBound]), from: after) {
                after = start + volume.count
            }
        }
        for issue in issues {
            if let start = find(issue, in: Array(bytes[..<range.upperBound]), from: after) {
                for index in start..<start + issue.count { labels[index] = LabelState.issue.rawValue }
                for index in after..<start { labels[index] = LabelState.other.rawValue }
                after = start + issue.count
            }
        }
    }
}

/// One convention for all sets: marks round a field, and words that introduce one, belong to no field.
enum LabelTrimming {
    static func trim(_ labels: inout [UInt8], _ tokens: [EntryToken]) {
        var start = 0
        while start < labels.count {
            var end = start + 1
            while end < labels.count, labels[end] == labels[start] { end += 1 }
            if let state = LabelState(rawValue: labels[start]), state != .other {
                trim(&labels, tokens, start..<end, state)
            }
            start = end
        }
    }

    private static func trim(
        _ labels: inout [UInt8], _ tokens: [EntryToken], _ range: Range<Int>, _ state: LabelState
    ) {
        var first = range.lowerBound
        var last = range.upperBound
        let leads = leads(state)
        while first < last,
            tokens[first].kind != .word && tokens[first].kind != .number
                || tokens[first].kind == .word && !tokens[first].classes.isDisjoint(with: leads)
                    && last - first > 1 && (tokens[first + 1].kind != .number || tokens[first + 1].hasSpaceBefore)
        {
            // A dash in place of repeated authors is the field itself.
            if state == .author, tokens[first].kind == .mark, last - first <= 2, tokens[first].length > 1 { break }
            first += 1
        }
        while last > first, tokens[last - 1].kind != .word && tokens[last - 1].kind != .number {
            if state == .author, last - first == 1 { break }
            last -= 1
        }
        for index in range where !(first..<last).contains(index) { labels[index] = LabelState.other.rawValue }
    }

    /// The words that introduce a field.
    private static func leads(_ state: LabelState) -> WordClasses {
        switch state {
        case .container, .editor, .collection: .containerLead
        case .page: .page
        case .volume: .volume
        case .issue: [.issue, .volume]
        default: []
        }
    }
}

/// Divides what a set labels as volume and issue in one, and does not say which is which.
enum VolumeIssueParts {
    static func divide(_ labels: inout [UInt8], _ tokens: [EntryToken]) {
        var index = 0
        while index < labels.count {
            guard labels[index] == LabelState.volume.rawValue else {
                index += 1
                continue
            }
            let start = index
            while index < labels.count, labels[index] == LabelState.volume.rawValue { index += 1 }
            divide(&labels, tokens, start..<index)
        }
    }

    /// The first number is the volume unless a word for issues leads it, one behind a colon is a page, the others are
    /// issues; a year with a semicolon behind it is the date.
    private static func divide(_ labels: inout [UInt8], _ tokens: [EntryToken], _ range: Range<Int>) {
        var current = LabelState.volume
        var sawVolume = false
        var afterColon = false
        for index in range {
            let token = tokens[index]
            switch token.kind {
            case .word:
                if token.classes.contains(.issue), !token.classes.contains(.volume) {
                    current = .issue
                } else if token.classes.contains(.volume) {
                    current = .volume
                }
                labels[index] = token.classes.contains(.romanNumeral) ? current.rawValue : LabelState.other.rawValue
                if token.classes.contains(.romanNumeral) { sawVolume = true }
            case .number:
                if token.shape == .year, index == range.lowerBound, index + 1 < tokens.count,
                    tokens[index + 1].scalar == 0x3B
                {
                    labels[index] = LabelState.issued.rawValue
                    continue
                }
                if afterColon { current = .page } else if sawVolume, current == .volume { current = .issue }
                labels[index] = current.rawValue
                if current == .volume { sawVolume = true }
            default:
                if token.scalar == 0x3A, sawVolume || current == .issue { afterColon = true }
                let joins = token.scalar == 0x2D || token.scalar == 0x2F || token.scalar == 0x2013
                labels[index] =
                    joins && index > range.lowerBound && labels[index - 1] == current.rawValue
                    ? current.rawValue : LabelState.other.rawValue
                if joins, labels[index] == current.rawValue, current == .volume { sawVolume = false }
            }
        }
    }
}
