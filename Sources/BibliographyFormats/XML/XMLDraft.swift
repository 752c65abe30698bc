import Bibliography
import Markup

/// The references that a record of XML is read into, with what helps to fill them.
struct XMLDraft {
    let source: SourceText
    let places: XMLPlaces
    let format: BibliographyFormat
    /// The reference that is being filled.
    var reference = Reference(number: 0, verbatim: "", text: "")
    /// Elements of the record that no field took.
    var native: [NativeField] = []
    /// The record's type in the format's own word.
    var nativeType = ""
    private(set) var diagnostics: [Diagnostic] = []
    private var done: [Reference] = []
    private var isEmpty = true

    init(_ source: SourceText, _ format: BibliographyFormat) {
        self.source = source
        places = XMLPlaces(source)
        self.format = format
    }

    /// Begins the next reference, which an element describes.
    mutating func begin(_ element: XMLElement) {
        finish()
        reference = Reference(
            number: 0, verbatim: source.string(in: element.range), text: "", range: places.range(element.range))
        isEmpty = false
    }

    /// All references, each with what no field took.
    mutating func finished() -> [Reference] {
        finish()
        return done
    }

    private mutating func finish() {
        guard !isEmpty else { return }
        isEmpty = true
        // A type and nothing else describes no work.
        let bare = Reference(
            number: 0, label: reference.label, verbatim: reference.verbatim, text: "", range: reference.range,
            type: reference.type)
        var described = reference
        described.key = nil
        if described != bare || !native.isEmpty {
            reference.native = NativeRecord(format: format.rawValue, type: nativeType, fields: native)
            done.append(reference)
        }
        native = []
        nativeType = ""
    }

    /// Keeps an element that no field takes, as it is written.
    mutating func keep(_ element: XMLElement) {
        guard !element.children.isEmpty || !element.attributes.isEmpty else { return }
        native.append(
            NativeField(
                name: element.name.local, value: source.string(in: element.range),
                range: places.range(element.range)))
    }

    /// Keeps the elements within one that itself says nothing.
    mutating func keepChildren(of element: XMLElement) {
        for child in element.elements { keep(child) }
    }

    /// Keeps a value and says why no field took it.
    mutating func keepUnread(_ element: XMLElement, as what: String) {
        keep(element)
        let text = XMLDraft.folded(element.text)
        tellUnread("“\(text.prefix(80))” cannot be read as \(what); it is kept as text.", element)
    }

    /// Says that a value was not read.
    mutating func tellUnread(_ message: String, _ element: XMLElement) {
        diagnostics.append(
            Diagnostic(
                message, kind: .unreadValue, range: places.range(element.range), key: reference.key,
                field: element.name.local))
    }

    /// The text of an element on one line, with its place; nil when it is blank.
    func field(_ element: XMLElement) -> Field<String>? {
        let text = XMLDraft.folded(element.text)
        guard !text.isEmpty else { return nil }
        return Field(text, verbatim: text, range: places.range(element.contentRange))
    }

    /// A value that was read from an element.
    func field<Value>(_ value: Value, _ verbatim: String, _ element: XMLElement) -> Field<Value> {
        Field(value, verbatim: verbatim, range: places.range(element.contentRange))
    }

    /// Fills a field with an element's text; what comes second is kept.
    mutating func take(_ element: XMLElement, _ path: WritableKeyPath<Reference, Field<String>?>) {
        guard let value = field(element) else { return keep(element) }
        guard reference[keyPath: path] == nil else {
            if reference[keyPath: path]?.value != value.value { keep(element) }
            return
        }
        reference[keyPath: path] = value
    }

    /// Fills a variable with an element's text; what comes second is kept.
    mutating func take(_ element: XMLElement, _ variable: TextVariable) {
        guard let value = field(element) else { return keep(element) }
        guard reference.variables[variable] == nil else {
            if reference.variables[variable]?.value != value.value { keep(element) }
            return
        }
        reference.variables[variable] = value
    }

    /// Adds an element's text to a variable whose values stand one after another, such as key words.
    mutating func add(_ element: XMLElement, to variable: TextVariable, separator: String = "; ") {
        guard let value = field(element) else { return }
        if reference.variables[variable] != nil {
            // In place: a record of a hundred thousand key words is not copied for each.
            reference.variables[variable]?.value += separator + value.value
            reference.variables[variable]?.verbatim += separator + value.verbatim
        } else {
            reference.variables[variable] = value
        }
    }

    /// Adds a remark.
    mutating func addNote(_ element: XMLElement) {
        if let value = field(element) { reference.notes.append(value) } else { keep(element) }
    }

    /// Text on one line: white space folded to single blanks, none at its ends.
    static func folded(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte > 0x20 {
                result.append(byte)
            } else if let last = result.last, last != 0x20 {
                result.append(0x20)
            }
        }
        if result.last == 0x20 { result.removeLast() }
        return String(decoding: result, as: UTF8.self)
    }
}
