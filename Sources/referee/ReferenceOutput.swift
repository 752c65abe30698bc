import Bibliography
import BibliographyFormats

/// Prints references as they come, in a format or as explanations.
struct ReferenceOutput {
    /// What is printed.
    enum Form {
        case format(ReferenceWriter.Format)
        case explanation

        /// Whether people read it: then each of several articles has a heading and its own table.
        var isForReading: Bool {
            switch self {
            case .explanation, .format(.table): true
            case .format: false
            }
        }
    }

    private let form: Form
    private let isOneOfMany: Bool
    private let console: Console
    private let explanation: EntryExplanation
    private var writer: ReferenceWriter
    private var source: String?
    private var isFirst = true
    private var hasBegun = false

    init(form: Form, isOneOfMany: Bool, console: Console) {
        self.form = form
        self.isOneOfMany = isOneOfMany
        self.console = console
        explanation = EntryExplanation(usesColor: console.usesColor)
        writer = ReferenceOutput.writer(form)
    }

    /// Begins a list of entries. What could not be opened begins nothing, and leaves no empty list behind.
    mutating func begin() { hasBegun = true }

    /// Begins an article.
    mutating func begin(article: String) {
        begin()
        guard isOneOfMany else { return }
        source = article
        if form.isForReading { console.print("\n\(Console.visible(article))\n") }
        isFirst = true
    }

    /// Prints a reference.
    mutating func write(_ reference: Reference, id: EntryID? = nil) {
        switch form {
        case .format: console.write(writer.text(of: reference, id: id, source: source))
        case .explanation: console.write((isFirst ? "" : "\n") + explanation.text(of: reference, id: id))
        }
        isFirst = false
    }

    /// Ends an article: a table ends with it, other formats go on.
    mutating func endArticle() {
        guard isOneOfMany, case .format(.table) = form else { return }
        console.write(writer.ending())
        writer = ReferenceOutput.writer(form)
    }

    /// Ends the output.
    mutating func end() {
        if !hasBegun || isOneOfMany && form.isForReading { return }
        if case .format = form { console.write(writer.ending()) }
    }

    private static func writer(_ form: Form) -> ReferenceWriter {
        switch form {
        case .format(let format): ReferenceWriter(format)
        case .explanation: ReferenceWriter(.jsonl)
        }
    }
}
