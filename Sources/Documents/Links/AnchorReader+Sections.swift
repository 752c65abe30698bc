extension AnchorReader {
    // MARK: reStructuredText

    static func addTargets(ofReStructuredText text: ByteText, to anchors: inout AnchorSet) {
        var start = 0
        var previous = 0..<0
        while start < text.count {
            let end = text.lineEnd(from: start)
            let line = text.trimmed(start..<end)
            if isAdornment(text, line), !previous.isEmpty, !isAdornment(text, previous) {
                anchors.insertNumbered(identifier(of: text.bytes[previous]), separator: "-", from: 1)
            }
            if text.lowercaseMatches(".. _", at: line.lowerBound) {
                let name = line.lowerBound + 4..<line.upperBound
                let close = text.bytes[name].lastIndex(of: UInt8(ascii: ":")) ?? name.lowerBound
                // `.. _name: address` leads away.
                if close + 1 == name.upperBound { addLabel(text.bytes[name.lowerBound..<close], to: &anchors) }
            } else if text.lowercaseMatches(":name:", at: line.lowerBound) {
                addLabel(text.bytes[text.trimmed(line.lowerBound + 6..<line.upperBound)], to: &anchors)
            }
            var index = line.lowerBound
            while let target = text.find("_`", from: index, before: line.upperBound) {
                index = target + 2
                guard let close = text.next(UInt8(ascii: "`"), from: index, before: line.upperBound) else { break }
                addLabel(text.bytes[index..<close], to: &anchors)
                index = close + 1
            }
            previous = line
            start = text.lineStart(afterBreakAt: end)
        }
    }

    private static func addLabel(_ name: ArraySlice<UInt8>, to anchors: inout AnchorSet) {
        let bare = name.filter { $0 != UInt8(ascii: "`") && $0 != UInt8(ascii: "\\") }
        anchors.insert(String(decoding: bare, as: UTF8.self))
        anchors.insert(identifier(of: bare[...]))
    }

    /// A line of one punctuation mark, at least two of it.
    private static func isAdornment(_ text: ByteText, _ line: Range<Int>) -> Bool {
        guard line.count >= 2, let first = text.bytes[line].first, first.isLinkPunctuation else { return false }
        return text.bytes[line].allSatisfy { $0 == first }
    }

    /// The id that docutils makes of a name: small letters and digits, hyphens between, a letter first.
    private static func identifier(of name: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        for byte in name {
            if byte.isLinkWord, byte.isLinkLetter || !result.isEmpty {
                result.append(byte.asciiLowercased)
            } else if let last = result.last, last != UInt8(ascii: "-"), byte < 0x80 {
                result.append(UInt8(ascii: "-"))
            }
        }
        while result.last == UInt8(ascii: "-") { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }

    // MARK: AsciiDoc

    static func addTargets(ofAsciiDoc text: ByteText, to anchors: inout AnchorSet) {
        var prefix = "_"
        var separator = "_"
        var start = 0
        while start < text.count {
            let end = text.lineEnd(from: start)
            let line = text.trimmed(start..<end)
            start = text.lineStart(afterBreakAt: end)
            if text.lowercaseMatches(":idprefix:", at: line.lowerBound) {
                prefix = text.string(text.trimmed(line.lowerBound + 10..<line.upperBound))
            } else if text.lowercaseMatches(":idseparator:", at: line.lowerBound) {
                separator = text.string(text.trimmed(line.lowerBound + 13..<line.upperBound))
            }
            let level = text.bytes[line].prefix { $0 == UInt8(ascii: "=") }.count
            if (1...6).contains(level), text[line.lowerBound + level] == 0x20 {
                let title = text.string(text.trimmed(line.lowerBound + level..<line.upperBound))
                anchors.insert(title)
                let words = sectionWords(of: title).joined(separator: separator)
                anchors.insertNumbered(prefix + words, separator: separator.isEmpty ? "_" : separator, from: 2)
            }
            addBlockIdentifiers(in: line, of: text, to: &anchors)
        }
    }

    private static func sectionWords(of title: String) -> [String] {
        var words = [""]
        for scalar in title.lowercased().unicodeScalars {
            if scalar == " " || scalar == "-" || scalar == "." || scalar == "_" {
                words.append("")
            } else if isSlugScalar(scalar) {
                words[words.count - 1].unicodeScalars.append(scalar)
            }
        }
        return words.filter { !$0.isEmpty }
    }

    /// `[[id]]`, `[[id,text]]`, `[#id.role]`, `anchor:id[]`, also inside of a line.
    private static func addBlockIdentifiers(in line: Range<Int>, of text: ByteText, to anchors: inout AnchorSet) {
        for opening in ["[[", "[#", "anchor:", "[id="] {
            var index = line.lowerBound
            while let found = text.find(opening, from: index, before: line.upperBound) {
                let start = found + opening.utf8.count
                var end = start
                while end < line.upperBound, end < start + maximumName, !",].[%\"' ".utf8.contains(text[end]) {
                    end += 1
                }
                if end == start, text[end] == UInt8(ascii: "\"") || text[end] == UInt8(ascii: "'") {
                    let close = text.next(text[end], from: end + 1, before: line.upperBound) ?? end + 1
                    anchors.insert(text.string(min(end + 1, close)..<close))
                }
                anchors.insert(text.string(start..<end))
                index = max(end, start)
            }
        }
    }
}
