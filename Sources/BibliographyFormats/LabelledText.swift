import Bibliography

/// An entry's text with the labels of its parts laid over it.
enum LabelledText {
    struct Stretch: Equatable {
        let text: String
        /// Nil between the parts.
        let label: SegmentLabel?
        let confidence: Double?

        init(text: String, label: SegmentLabel? = nil, confidence: Double? = nil) {
            self.text = text
            self.label = label
            self.confidence = confidence
        }

        init(_ part: LabelledSegment) {
            self.init(text: part.text, label: part.label, confidence: part.confidence)
        }
    }

    /// The text cut at the parts, each found behind the one before; nil where a part is not in the text as it is,
    /// because hyphenation was undone or the order mended. The label before an entry is no part of its text.
    static func stretches(of text: String, parts: [LabelledSegment]) -> [Stretch]? {
        let bytes = Array(text.utf8)
        var stretches: [Stretch] = []
        var position = 0
        for part in parts where !part.text.isEmpty && part.label != .citationLabel {
            let wanted = Array(part.text.utf8)
            guard let start = firstIndex(of: wanted, in: bytes, from: position) else { return nil }
            if start > position { stretches.append(between(bytes[position..<start])) }
            stretches.append(Stretch(part))
            position = start + wanted.count
        }
        if position < bytes.count { stretches.append(between(bytes[position...])) }
        return stretches
    }

    /// Whether a text says nothing: punctuation and blanks alone.
    static func isPunctuation(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
    }

    /// The parts alone, with a blank between them.
    static func apart(_ parts: [LabelledSegment]) -> [Stretch] {
        var stretches: [Stretch] = []
        for part in parts where !part.text.isEmpty {
            if !stretches.isEmpty { stretches.append(Stretch(text: " ")) }
            stretches.append(Stretch(part))
        }
        return stretches
    }

    private static func between(_ bytes: ArraySlice<UInt8>) -> Stretch {
        Stretch(text: String(decoding: bytes, as: UTF8.self))
    }

    private static func firstIndex(of wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = wanted.first, wanted.count <= bytes.count else { return nil }
        var index = start
        while index <= bytes.count - wanted.count {
            if bytes[index] == first, bytes[index..<index + wanted.count].elementsEqual(wanted) { return index }
            index += 1
        }
        return nil
    }
}
