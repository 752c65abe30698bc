import Bibliography

/// Makes references out of items of CSL's data model, which stand in JSON or in YAML
/// ([schema](https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json)).
///
/// What no field takes is kept as JSON in ``NativeRecord``, and a writer of CSL puts it back; a member that a field
/// could take in part only (`circa`) is kept whole beside the field, and is then written in the field's place.
struct CSLItemReader {
    private let format: BibliographyFormat
    private let raw: (DataNode) -> String
    private let text: SourceText
    private var cursor: PositionCursor
    private var diagnostics: [Diagnostic] = []
    private var key: String?

    /// - Parameter raw: gives a value as JSON.
    init(format: BibliographyFormat, text: SourceText, raw: @escaping (DataNode) -> String) {
        self.format = format
        self.text = text
        self.raw = raw
        cursor = PositionCursor(text)
    }

    /// What was found of the items since it was last asked for.
    mutating func takeDiagnostics() -> [Diagnostic] {
        defer { diagnostics = [] }
        return diagnostics
    }

    /// The reference; nil when there are no members.
    mutating func reference(of members: [DataNode.Member], range: Range<Int>, number: Int) -> Reference? {
        guard !members.isEmpty else { return nil }
        let start = cursor.position(at: range.lowerBound)
        var reference = Reference(number: number, verbatim: text.string(in: range), text: "")
        reference.native = NativeRecord(format: format.rawValue, type: "")
        key = members.last { $0.name == "id" }?.value.scalar
        reference.key = key
        if key == nil { report("The item has no id.", .note, range.lowerBound..<range.lowerBound, nil) }
        for member in CSLItemReader.distinct(members, repeated: { repeated($0) }) { take(member, &reference) }
        if reference.native?.type.isEmpty ?? true {
            report(
                "The item has no type and is taken for a document.", .unreadValue,
                range.lowerBound..<range.lowerBound, "type")
        }
        reference.range = SourceRange(start: start, end: cursor.position(at: range.upperBound))
        return reference
    }

    private mutating func repeated(_ member: DataNode.Member) {
        report(
            "“\(JSONScanner.shortened(member.name))” stands more than once; the last is read.", .unreadValue,
            member.nameRange, member.name)
    }

    /// The members in their order, of those with one name the last.
    private static func distinct(
        _ members: [DataNode.Member], repeated: (DataNode.Member) -> Void
    ) -> [DataNode.Member] {
        var places: [String: Int] = [:]
        var result: [DataNode.Member] = []
        for member in members {
            if let place = places[member.name] {
                repeated(result[place])
                result[place] = member
            } else {
                places[member.name] = result.count
                result.append(member)
            }
        }
        return result
    }

    private mutating func take(_ member: DataNode.Member, _ reference: inout Reference) {
        if member.value.isNull { return }
        switch member.name {
        case "id": if member.value.scalar == nil { keep(member, &reference, "an id is a text or a number") }
        case "type": takeType(member, &reference)
        case "author":
            let names = names(of: member, &reference)
            reference.authors = names
        case "editor":
            let names = names(of: member, &reference)
            reference.editors = names
        case "issued": reference.issued = date(of: member, &reference)
        case "accessed": takeAccessed(member, &reference)
        case "custom": takeCustom(member, &reference)
        default:
            if let role = NameVariable(rawValue: member.name) {
                reference.contributors += names(of: member, &reference).map { Contributor(role, $0) }
            } else if let variable = DateVariable(rawValue: member.name) {
                reference.dates[variable] = date(of: member, &reference)
            } else if CSLTextMember.isText(member.name) {
                takeText(member, &reference)
            } else {
                keep(member, &reference, nil)
            }
        }
    }

    private mutating func takeType(_ member: DataNode.Member, _ reference: inout Reference) {
        guard let word = member.value.scalar else { return keep(member, &reference, "a type is a text") }
        reference.native?.type = word
        if let type = ReferenceType(rawValue: word) {
            reference.type = type
        } else if let type = CSLTextMember.oldTypes[word] {
            reference.type = type
        } else {
            report(
                "“\(JSONScanner.shortened(word))” is no type of CSL; the item is taken for a document.", .unreadValue,
                member.value.range, "type")
        }
    }

    private mutating func takeText(_ member: DataNode.Member, _ reference: inout Reference) {
        guard let value = text(of: member.value, member.name) else {
            return keep(member, &reference, "a text is expected")
        }
        let isYAML = format == .cslYAML
        let read = isYAML ? CSLTextMember.withoutMarkdown(value, member.name) : value
        let field = Field(read, verbatim: value, range: cursor.range(member.value.range))
        if let problem = CSLTextMember.put(field, member.name, into: &reference) {
            keep(member, &reference, problem)
        }
    }

    /// A text; keywords may be a list.
    private func text(of node: DataNode, _ name: String) -> String? {
        if let text = node.scalar { return text }
        guard name == "keyword", let elements = node.elements else { return nil }
        let words = elements.compactMap(\.scalar)
        return words.count == elements.count ? words.joined(separator: ", ") : nil
    }

    // MARK: Names and dates

    private mutating func names(of member: DataNode.Member, _ reference: inout Reference) -> [Field<Name>] {
        let nodes = member.value.elements ?? [member.value]
        var isComplete = true
        var names: [Field<Name>] = []
        for node in nodes {
            guard let reading = CSLNameReading(node) else {
                keep(member, &reference, "a name with a family name or a literal is expected")
                return []
            }
            isComplete = isComplete && reading.isComplete
            names.append(Field(reading.name, verbatim: reading.verbatim, range: cursor.range(node.range)))
        }
        // Parts that a name has no place for stay beside it, and are written back.
        if !isComplete { keep(member, &reference, nil) }
        return names
    }

    private mutating func date(of member: DataNode.Member, _ reference: inout Reference) -> Field<PartialDate>? {
        let reading = CSLDateReading(member.value)
        guard let date = reading.date else {
            keep(member, &reference, reading.problem ?? DateRemark.unread(reading.verbatim ?? ""))
            return nil
        }
        if let problem = reading.problem { keep(member, &reference, problem) }
        return Field(date, verbatim: reading.verbatim ?? date.extended, range: cursor.range(member.value.range))
    }

    private mutating func takeAccessed(_ member: DataNode.Member, _ reference: inout Reference) {
        let reading = CSLDateReading(member.value)
        let range = cursor.range(member.value.range)
        if let date = reading.date {
            if let problem = reading.problem { keep(member, &reference, problem) }
            reference.accessed = Field(
                AccessedDate(readings: reading.readings.isEmpty ? [date] : reading.readings),
                verbatim: reading.verbatim ?? date.extended, range: range)
        } else if let verbatim = reading.verbatim, !verbatim.isEmpty {
            reference.accessed = Field(AccessedDate(readings: []), verbatim: verbatim, range: range)
            if reading.isLiteral {
                report(
                    "The consulted date is kept as text: " + DateRemark.unread(verbatim), .unreadValue,
                    member.value.range,
                    "accessed")
            } else {
                keep(member, &reference, DateRemark.unread(verbatim))
            }
        } else {
            keep(member, &reference, reading.problem ?? "the date could not be read")
        }
    }

    /// `custom` belongs to others, but for what our writer puts there because CSL has no place for it.
    private mutating func takeCustom(_ member: DataNode.Member, _ reference: inout Reference) {
        keep(member, &reference, nil)
        guard let ours = member.value.members?.first(where: { $0.name == "referee" })?.value.members,
            let copy = ours.first(where: { $0.name == "archived" })?.value.members,
            let url = copy.first(where: { $0.name == "URL" })?.value, let address = url.scalar
        else { return }
        var archived = ArchivedCopy(url: Field(address, verbatim: address, range: cursor.range(url.range)))
        if let node = copy.first(where: { $0.name == "date" })?.value, let text = node.scalar,
            let date = WrittenDate.likeliest(text)
        {
            archived.date = Field(date, verbatim: text, range: cursor.range(node.range))
        }
        reference.archived = archived
    }

    // MARK: What no field takes

    /// Keeps a member as it is; a problem is reported.
    private mutating func keep(_ member: DataNode.Member, _ reference: inout Reference, _ problem: String?) {
        if reference.native?.fields.last?.name != member.name {
            reference.native?.fields.append(
                NativeField(name: member.name, value: raw(member.value), range: cursor.range(member.value.range)))
        }
        if let problem {
            report(
                "“\(JSONScanner.shortened(member.name))” is kept as it is: \(problem)"
                    + (problem.hasSuffix(".") ? "" : "."), .unreadValue,
                member.value.range, member.name)
        }
    }

    private mutating func report(_ message: String, _ kind: Diagnostic.Kind, _ range: Range<Int>, _ field: String?) {
        diagnostics.append(Diagnostic(message, kind: kind, range: cursor.range(range), key: key, field: field))
    }

    /// The longest name of a member, quotation marks included, that ``isItemMember(_:)`` knows.
    static let longestName = 40

    /// Whether an item has a member of this name, and no object inside an item has.
    static func isItemMember(_ name: String) -> Bool {
        switch name {
        case "id", "type", "author", "editor", "issued", "accessed", "custom", "categories", "citation-key": true
        default:
            CSLTextMember.isText(name) || NameVariable(rawValue: name) != nil || DateVariable(rawValue: name) != nil
        }
    }
}
