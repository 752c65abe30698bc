import ArgumentParser
import Bibliography
import BibliographyFormats
import Checking
import Foundation

/// `referee parse ARTICLE…`: the references out, nothing asked of the network.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse", abstract: "Read the references of articles, or entries that are cut already.",
        discussion: """
            Several articles give one list. With --entries each line of a file is an object {"id", "raw"} whose `raw`
            is one entry; `-` reads standard input. A line that is no such object is named on standard error, the
            others are read, and the exit code is 65. A bibliography in a structured format (BibTeX, RIS, CSL-JSON, …)
            is read as such; its damaged records are named, the others are read, and the exit code is 65.
            """)

    @Argument(
        help: ArgumentHelp(
            "Articles: plain text, Markdown, OCR text, DOCX; or bibliographies; - is standard input.",
            valueName: "article"))
    var articles: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Read every input as this format: \(BibliographyFormat.names); by default its name and first bytes tell.",
            valueName: "format"),
        transform: BibliographyFormat.named)
    var from: BibliographyFormat?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Read entries that are cut already, a JSON object {\"id\", \"raw\"} a line.", valueName: "file"))
    var entries: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The format: \(formatNames); csl-json by default. gold needs --entries.", valueName: "format"),
        transform: ParseCommand.format)
    var format: ReferenceWriter.Format?

    @Flag(name: .long, help: "Show how each entry was read: its labels, how sure they are, every repair.")
    var explain = false

    @Option(name: .long, help: ArgumentHelp("Use colours: auto, always or never.", valueName: "when"))
    var color: Console.ColorChoice = .auto

    private static let formatNames = ReferenceWriter.Format.allCases.map(\.rawValue).joined(separator: ", ")

    private static func format(_ name: String) throws -> ReferenceWriter.Format {
        guard let format = ReferenceWriter.Format(rawValue: name) else {
            throw ValidationError("“\(name)” is no format; there are \(formatNames).")
        }
        return format
    }

    func validate() throws {
        if articles.isEmpty, entries == nil {
            throw ValidationError("Name an article, or a file of entries with --entries.")
        }
        if !articles.isEmpty, entries != nil {
            throw ValidationError("Give either articles or --entries, not both.")
        }
        if explain, format != nil { throw ValidationError("--explain is a format of its own; leave --format out.") }
        if format == .gold, entries == nil {
            throw ValidationError("--format gold repeats the ids of entries; it needs --entries.")
        }
    }

    func run() throws {
        let console = Console(color: color, isQuiet: false, environment: ProcessInfo.processInfo.environment)
        var output = ReferenceOutput(
            form: explain ? .explanation : .format(format ?? .cslJSON), isOneOfMany: articles.count > 1,
            console: console)
        var statuses: [ExitStatus] = []
        if let entries {
            statuses.append(EntryRows.read(entries, into: &output, console))
        } else {
            for article in articles { statuses.append(read(article, into: &output, console)) }
        }
        output.end()
        let status = ExitStatus.combined(statuses)
        if status != .noFindings { throw status.exitCode }
    }

    private func read(_ path: String, into output: inout ReferenceOutput, _ console: Console) -> ExitStatus {
        do {
            let bytes = path == "-" ? try StandardInput.bytes() : try ArticleFile.bytes(at: path)
            let name = path == "-" ? "standard input" : URL(filePath: path).lastPathComponent
            let reading = try ArticleReading(bytes: bytes, fileName: name, format: from)
            for diagnostic in reading.diagnostics { console.note(DiagnosticLine.text(diagnostic, in: name)) }
            output.begin(article: path)
            for reference in reading.references { output.write(reference) }
            output.endArticle()
            return reading.hasDamage ? .unreadableInput : .noFindings
        } catch {
            console.error(error.message)
            return ExitStatus(error.code)
        }
    }
}

extension Console.ColorChoice: ExpressibleByArgument {}
