extension MarkupSkeleton {
    /// Reads attributes up to the tag's end; `isClosed` is false when the document ends before.
    mutating func readAttributes(at start: Int, isKept: Bool) -> (isClosed: Bool, end: Int) {
        var index = start
        var count = 0
        let first = parts.attributes.count
        while true {
            while index < bytes.count, MarkupSkeleton.isGap(bytes[index]) { index += 1 }
            guard index < bytes.count else { return (false, bytes.count) }
            if bytes[index] == UInt8(ascii: ">") { return (true, index + 1) }
            let nameStart = index
            while index < bytes.count, !MarkupSkeleton.isGap(bytes[index]), bytes[index] != UInt8(ascii: ">"),
                bytes[index] != UInt8(ascii: "=") || index == nameStart
            {
                index += 1
            }
            let nameEnd = index
            while index < bytes.count, MarkupSkeleton.isBlank(bytes[index]) { index += 1 }
            let hasValue = index < bytes.count && bytes[index] == UInt8(ascii: "=")
            if !hasValue { index = nameEnd }
            count += 1
            guard isKept, count <= MarkupSkeleton.mostAttributes, isAttributeName(nameStart..<nameEnd) else {
                if hasValue { index = readValue(at: index + 1, isKept: false) }
                continue
            }
            let name = attributeName(nameStart..<nameEnd)
            // The first of several with one name counts.
            let isNew = !parts.attributes[first...].contains { parts.isSame($0.name, name) }
            let valueStart = Int32(parts.valueBytes.count)
            if hasValue { index = readValue(at: index + 1, isKept: isNew) }
            if isNew {
                parts.attributes.append(
                    MarkupParts.Attribute(name: name, start: valueStart, end: Int32(parts.valueBytes.count)))
            }
        }
    }

    private mutating func attributeName(_ range: Range<Int>) -> MarkupParts.Name {
        let isLower = bytes[range].allSatisfy { !(0x41...0x5A).contains($0) }
        let lower = isLower ? bytes[range] : bytes[range].map { MarkupSkeleton.lowercased($0) }[...]
        return reference(to: lower)
    }

    private mutating func readValue(at start: Int, isKept: Bool) -> Int {
        var index = start
        while index < bytes.count, MarkupSkeleton.isBlank(bytes[index]) { index += 1 }
        guard index < bytes.count else { return index }
        let quote = bytes[index]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { index += 1 }
        let isPlain = MarkupSkeleton.isPlain
        while index < bytes.count {
            let plain = index
            while index < bytes.count,
                isQuoted
                    ? bytes[index] != quote
                    : !MarkupSkeleton.isBlank(bytes[index]) && bytes[index] != UInt8(ascii: ">"),
                isPlain[Int(bytes[index])]
            {
                index += 1
            }
            if isKept, index > plain { parts.valueBytes.append(contentsOf: bytes[plain..<index]) }
            guard index < bytes.count else { break }
            let byte = bytes[index]
            if isQuoted ? byte == quote : MarkupSkeleton.isBlank(byte) || byte == UInt8(ascii: ">") { break }
            index =
                isKept
                ? MarkupSkeleton.appendSpecial(bytes, at: index, to: &parts.valueBytes, isAttribute: true) : index + 1
        }
        return isQuoted ? min(index + 1, bytes.count) : index
    }
}
