/// The fields of one of biber's `\entry` records, as the fields of a .bib file that say the same.
struct BBLFields {
    let bytes: [UInt8]
    private(set) var position: Int
    /// Whether `\endentry` was met.
    private(set) var isClosed = false
    /// The first command whose braces do not match: what stands in them is lost.
    private(set) var damage: (place: Range<Int>, field: String)?
    private var fields: [BibTeXField] = []
    /// After an argument that is never closed no other is looked for: each search would go to the end.
    private var reachedEnd = false
    private var dates: [String: [UInt8]] = [:]
    private var datePlace = 0..<0

    init(bytes: [UInt8], position: Int) {
        self.bytes = bytes
        self.position = position
    }

    /// The next argument in braces, which must follow at once but for blanks and comments.
    mutating func argument() -> Range<Int>? {
        guard !reachedEnd else { return nil }
        var index = position
        while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == 0x25 { index += 1 }
        guard index < bytes.count, bytes[index] == 0x7B else { return nil }
        var depth = 0
        for next in index..<bytes.count {
            if bytes[next] == 0x7B { depth += 1 }
            if bytes[next] == 0x7D { depth -= 1 }
            if depth == 0 {
                position = next + 1
                return index + 1..<next
            }
            // A record inside of an argument means that a brace is lost.
            if bytes[next] == 0x5C, isCommand("entry", at: next) || isCommand("endentry", at: next) { return nil }
        }
        reachedEnd = true
        return nil
    }

    private func isCommand(_ name: String, at offset: Int) -> Bool {
        let start = offset + 1
        let end = start + name.utf8.count
        return end < bytes.count && bytes[start..<end].elementsEqual(name.utf8)
            && !LaTeXDecoder.isLetter(bytes[end])
    }

    /// Reads up to `\endentry`, the next record or the end.
    mutating func read() -> [BibTeXField] {
        _ = argument()
        while position < bytes.count {
            guard bytes[position] == 0x5C else {
                position += 1
                continue
            }
            if isCommand("entry", at: position) || isCommand("enddatalist", at: position) { break }
            if isCommand("endentry", at: position) || bytes[position...].starts(with: "\\endentry".utf8) {
                position = min(bytes.count, position + 9)
                isClosed = true
                break
            }
            let start = position
            readCommand()
            position = max(position, start + 1)
        }
        addDates()
        return fields
    }

    private mutating func readCommand() {
        let start = position
        var end = start + 1
        while end < bytes.count, LaTeXDecoder.isLetter(bytes[end]) { end += 1 }
        let name = String(decoding: bytes[start + 1..<min(end, start + 20)], as: UTF8.self)
        position = end
        switch name {
        case "field":
            guard let field = argument(), let value = argument() else { return noteDamage(start) }
            addField(String(decoding: bytes[field], as: UTF8.self), value)
        case "name": if !readNames() { noteDamage(start) }
        case "list": if !readList() { noteDamage(start) }
        case "verb": readVerbatim()
        case "keyw":
            guard let value = argument() else { return noteDamage(start) }
            add("keywords", Array(bytes[value]), value)
        case "true":
            guard let field = argument() else { return }
            let word = String(decoding: bytes[field], as: UTF8.self)
            guard word.hasPrefix("more") else { return }
            if let index = fields.firstIndex(where: { $0.inheritedName == String(word.dropFirst(4)) }) {
                let value = Array(fields[index].bytes[fields[index].range]) + Array(" and others".utf8)
                fields[index].bytes = value
                fields[index].range = 0..<value.count
            }
        default: break
        }
    }

    private mutating func noteDamage(_ start: Int) {
        guard damage == nil else { return }
        var end = start + 1
        while end < bytes.count, LaTeXDecoder.isLetter(bytes[end]) { end += 1 }
        var name = String(decoding: bytes[start + 1..<end].prefix(20), as: UTF8.self)
        let limit = min(bytes.count, end + 40)
        if name != "keyw", end < limit, bytes[end] == 0x7B, let close = bytes[end..<limit].firstIndex(of: 0x7D) {
            name = String(decoding: bytes[end + 1..<close], as: UTF8.self)
        }
        damage = (start..<end, name)
    }

    private mutating func add(_ name: String, _ value: [UInt8], _ place: Range<Int>) {
        let letters = Array(name.utf8)
        fields.append(
            BibTeXField(
                known: BibTeXFieldName.named(letters, 0..<letters.count), name: 0..<0, bytes: value,
                range: 0..<value.count, place: place, isSource: false, inheritedName: name))
    }

    private static let dateParts: Set<String> = [
        "year", "month", "day", "endyear", "endmonth", "endday", "yeardivision", "season",
    ]
    private static let dateKinds = ["url", "event", "orig", ""]

    private mutating func addField(_ name: String, _ value: Range<Int>) {
        for kind in BBLFields.dateKinds where name.hasPrefix(kind) {
            if BBLFields.dateParts.contains(String(name.dropFirst(kind.utf8.count))) {
                dates[name] = Array(bytes[value])
                datePlace = value
                return
            }
        }
        // What biber made for itself.
        for prefix in ["sort", "label", "extra", "singletitle", "unique", "namehash", "fullhash", "bibnamehash"]
        where name.hasPrefix(prefix) {
            return
        }
        if ["dateera", "urldateera", "eventdateera", "origdateera"].contains(name) { return }
        add(name, Array(bytes[value]), value)
    }

    private mutating func addDates() {
        for kind in BBLFields.dateKinds {
            func part(_ name: String, _ width: Int) -> String? {
                dates[kind + name].map { digits in
                    let text = String(decoding: digits, as: UTF8.self)
                    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
                }
            }
            guard let year = part("year", 4) else { continue }
            var date = [year, part("month", 2), part("day", 2)].compactMap { $0 }.joined(separator: "-")
            let division = part("yeardivision", 0) ?? part("season", 0)
            if let number = division.flatMap({ ["spring", "summer", "autumn", "winter"].firstIndex(of: $0) }) {
                date = "\(year)-\(21 + number)"
            }
            if let end = part("endyear", 4) {
                date += "/" + [end, part("endmonth", 2), part("endday", 2)].compactMap { $0 }.joined(separator: "-")
            }
            add(kind + "date", Array(date.utf8), datePlace)
        }
    }

    /// `\name{author}{2}{}{{{hash=…}{family={…}, given={…}}}…}`; false when an argument is missing.
    private mutating func readNames() -> Bool {
        guard let field = argument(), argument() != nil, argument() != nil, let list = argument() else {
            return false
        }
        let after = position
        defer { position = after }
        var names: [[UInt8]] = []
        position = list.lowerBound
        while position < list.upperBound, let item = argument(), item.upperBound <= list.upperBound {
            let next = position
            position = item.lowerBound
            if argument() != nil, let parts = argument(), parts.upperBound <= item.upperBound {
                names.append(name(parts))
            }
            position = next
        }
        let value = names.joined(separator: Array(" and ".utf8))
        add(String(decoding: bytes[field], as: UTF8.self), Array(value), list)
        return true
    }

    private mutating func name(_ range: Range<Int>) -> [UInt8] {
        var parts: [[UInt8]] = []
        var isWhole = false
        for part in ["family", "given", "prefix", "suffix"] {
            guard let value = value(of: part, in: range) else { continue }
            if part == "family" { isWhole = bytes[value].first == 0x7B }
            parts.append(Array("\(part)={".utf8) + bytes[value] + [0x7D])
        }
        // A name in braces that has no other parts is not divided.
        if parts.count == 1, isWhole { return Array(parts[0].dropFirst(7)) }
        return Array(parts.joined(separator: Array(", ".utf8)))
    }

    private mutating func value(of part: String, in range: Range<Int>) -> Range<Int>? {
        let word = Array("\(part)={".utf8)
        var index = range.lowerBound
        while index + word.count <= range.upperBound {
            let isStart = index == range.lowerBound || !LaTeXDecoder.isLetter(bytes[index - 1])
            if isStart, bytes[index..<index + word.count].elementsEqual(word) {
                position = index + word.count - 1
                return argument()
            }
            index += 1
        }
        return nil
    }

    private mutating func readList() -> Bool {
        guard let field = argument(), argument() != nil, let list = argument() else { return false }
        let after = position
        defer { position = after }
        var items: [[UInt8]] = []
        position = list.lowerBound
        while position < list.upperBound, let item = argument(), item.upperBound <= list.upperBound {
            items.append(Array(bytes[item]))
        }
        add(
            String(decoding: bytes[field], as: UTF8.self), Array(items.joined(separator: Array(" and ".utf8))), list)
        return true
    }

    /// `\verb{doi}`, a line of `\verb` and the value, `\endverb`.
    private mutating func readVerbatim() {
        guard let field = argument() else { return }
        var index = position
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        guard bytes[index...].starts(with: "\\verb ".utf8) else { return }
        let start = index + 6
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        position = end
        add(String(decoding: bytes[field], as: UTF8.self), Array(bytes[start..<end]), start..<end)
    }
}
