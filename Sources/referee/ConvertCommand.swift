import ArgumentParser
import Bibliography
import BibliographyFormats
import Checking
import Foundation

/// `referee convert IN OUT`: a bibliography from one structured format into another.
struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert", abstract: "Convert a bibliography from one format into another.",
        discussion: """
            Reads: \(BibliographyFormat.names).
            Writes: \(ReferenceWriter.Format.convertible.map(\.rawValue).joined(separator: ", ")).
            The formats are told by the names of the files, or by --from and --to. A damaged record is named on standard
            error, what could be read of it is kept, the others are converted, and the exit code is 65. What the other
            format cannot say is named, too.
            """)

    @Argument(help: ArgumentHelp("The bibliography; - is standard input.", valueName: "in"))
    var input: String

    @Argument(help: ArgumentHelp("The file to write; - is standard output.", valueName: "out"))
    var output: String

    @Option(name: .long, help: ArgumentHelp("The format of the input.", valueName: "format"))
    var from: BibliographyFormat?

    @Option(
        name: .long, help: ArgumentHelp("The format of the output.", valueName: "format"),
        transform: ConvertCommand.writable)
    var to: ReferenceWriter.Format?

    @Flag(name: .shortAndLong, help: "Say errors only.")
    var quiet = false

    private static func writable(_ name: String) throws -> ReferenceWriter.Format {
        guard let format = ReferenceWriter.Format(rawValue: name), ReferenceWriter.Format.convertible.contains(format)
        else {
            let names = ReferenceWriter.Format.convertible.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("“\(name)” is not written; there are \(names).")
        }
        return format
    }

    func run() throws {
        let console = Console(color: .auto, isQuiet: quiet, environment: ProcessInfo.processInfo.environment)
        do {
            let status = try convert(console)
            if status != .noFindings { throw status.exitCode }
        } catch let problem as UsageProblem {
            console.error(problem.description)
            throw ExitStatus.usage.exitCode
        } catch let error as CheckingError {
            console.error(error.message)
            throw ExitStatus(error.code).exitCode
        }
    }

    private func convert(_ console: Console) throws -> ExitStatus {
        guard let format = to ?? ReferenceWriter.Format(fileName: output) else {
            let names = ReferenceWriter.Format.convertible.map(\.rawValue).joined(separator: ", ")
            throw UsageProblem("the name \(output) tells no format that is written; give one with --to: \(names)")
        }
        let bytes = input == "-" ? try StandardInput.bytes() : try ArticleFile.bytes(at: input)
        let name = input == "-" ? "standard input" : URL(filePath: input).lastPathComponent
        var reader: ReferenceReader
        do {
            reader = try ReferenceReader(bytes: bytes, fileName: name, format: from)
        } catch {
            throw CheckingError(.unreadableArticle, error.description)
        }
        let file = output == "-" ? nil : try AtomicFile(output)
        var writer = ReferenceWriter(format)
        var status = ExitStatus.noFindings
        var pending = ""
        func write(_ text: String, atLeast size: Int) throws(CheckingError) {
            pending += text
            guard pending.utf8.count >= size else { return }
            if let file { try file.write(pending) } else { console.write(pending) }
            pending = ""
        }
        while let item = reader.next() {
            switch item {
            case .diagnostic(let diagnostic):
                if diagnostic.kind == .damagedRecord { status = .unreadableInput }
                console.note(DiagnosticLine.text(diagnostic, in: name))
            case .reference(let reference):
                try write(writer.text(of: reference.read()), atLeast: AtomicFile.pieceSize)
                for diagnostic in writer.takeDiagnostics() { console.note(DiagnosticLine.text(diagnostic, in: name)) }
            }
        }
        try write(writer.ending(), atLeast: 0)
        try file?.finish()
        return status
    }
}

extension BibliographyFormat: ExpressibleByArgument {
    /// All names, for help.
    static let names = allCases.map(\.rawValue).joined(separator: ", ")
}
