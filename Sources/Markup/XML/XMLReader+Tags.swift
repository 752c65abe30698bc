/// Start and end tags.
extension XMLReader {
    /// Reads a start tag. A tag without its `>` ends where the next one begins.
    mutating func startTag(at start: Int) -> XMLEvent? {
        let nameEnd = endOfName(from: start + 1)
        let entry = names.entry(in: bytes, start + 1..<nameEnd)
        if let boundary, open.count > boundary.depth, boundary.names.contains(entry.local) {
            return boundaryEvent(boundary, entry.local, at: start)
        }
        position = nameEnd
        let mark = namespaces.mark
        var read = AttributeScan(keepsAll: wanted?.contains(entry.local) ?? true)
        readAttributes(of: start, into: &read)
        guard open.count < XMLReader.greatestDepth else {
            if excess.isEmpty {
                damage(
                    "Elements are nested deeper than \(XMLReader.greatestDepth); deeper ones were read as text.",
                    at: start)
            }
            namespaces.undo(to: mark)
            if !read.isEmpty { excess.open(entry.written) }
            return nil
        }
        let name = XMLName(
            namespace: namespaces.namespace(ofPrefix: entry.prefix), local: entry.local, written: entry.written)
        let depth = open.count
        open.append(OpenElement(name: name, entry: entry, namespaceMark: mark))
        openCounts.open(entry)
        let attributes = read.attributes.map { attribute in
            let prefix = attribute.entry.prefix
            return XMLAttribute(
                name: XMLName(
                    namespace: prefix == 0 ? "" : namespaces.namespace(ofPrefix: prefix), local: attribute.entry.local,
                    written: attribute.entry.written), value: attribute.value)
        }
        if read.isEmpty, let closed = closeLast() { waiting.append(.end(closed, range: position..<position)) }
        return .start(XMLStartTag(name: name, attributes: attributes, range: start..<position, depth: depth))
    }

    /// Ends what lies inside the element that must end here; the tag is read again afterwards.
    private mutating func boundaryEvent(_ boundary: Boundary, _ name: String, at start: Int) -> XMLEvent? {
        let outermost = open[boundary.depth].name.written
        damage("<\(outermost)> has no end tag; it was ended where the next <\(name)> begins.", at: start)
        close(to: boundary.depth, at: start)
        self.boundary = nil
        position = start
        return waiting.popLast()
    }

    /// Reads an end tag. It ends elements inside its own that lack theirs; one that fits no element is left out.
    mutating func endTag(at start: Int) -> XMLEvent? {
        let nameEnd = endOfName(from: start + 2)
        skipTag(from: nameEnd)
        let end = position
        if bytes[end - 1] != UInt8(ascii: ">") { damage("An end tag has no >.", at: start) }
        let entry = names.entry(in: bytes, start + 2..<nameEnd)
        let written = entry.written
        if !excess.isEmpty, excess.close(written) { return nil }
        if let last = open.last, last.entry.number == entry.number, entry.number != nil || last.name.written == written,
            let name = closeLast()
        {
            return .end(name, range: start..<end)
        }
        guard openCounts.count(of: entry) > 0 else {
            damage("The end tag </\(shown(written))> ends no open element; it was left out.", at: start)
            return nil
        }
        var ends: [XMLEvent] = []
        while let name = closeLast() {
            let isMatch = name.written == written
            ends.append(.end(name, range: isMatch ? start..<end : start..<start))
            if isMatch { break }
            if ends.count == 1 {
                damage("<\(shown(name.written))> has no end tag before </\(shown(written))>.", at: start)
            }
        }
        waiting.append(contentsOf: ends.reversed())
        return waiting.popLast()
    }

    /// A name from a damaged document can be as long as the document.
    private func shown(_ name: String) -> String { name.utf8.count > 60 ? String(name.prefix(60)) + "…" : name }

    /// The offset behind a name.
    func endOfName(from start: Int) -> Int {
        var index = start
        while index < bytes.count, !XMLReader.endsName(bytes[index]) { index += 1 }
        return index
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: "\""),
            UInt8(ascii: "'"), UInt8(ascii: "&"):
            true
        default: false
        }
    }
}
