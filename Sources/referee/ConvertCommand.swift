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

    @Option(
        name: .long, help: ArgumentHelp("The format of the input.", valueName: "format"),
        transform: BibliographyFormat.named)
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
        var count = 0
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
                count += 1
                try write(writer.text(of: reference.read()), atLeast: AtomicFile.pieceSize)
                for diagnostic in writer.takeDiagnostics() { console.note(DiagnosticLine.text(diagnostic, in: name)) }
            }
        }
        // An empty list is a list; a text without a record is something else, and must not empty the output.
        guard count > 0 || bytes.allSatisfy({ $0 <= 0x20 }) || isEmptyList(bytes) else {
            throw CheckingError(.unreadableArticle, emptiness(bytes, reader.format, name))
        }
        try write(writer.ending(), atLeast: 0)
        try file?.finish()
        return status
    }
}

extension ConvertCommand {
    /// `[]`, and a file of comments or of markup without a record: so short that nothing can be lost with it.
    private func isEmptyList(_ bytes: [UInt8]) -> Bool {
        let text = bytes.filter { $0 > 0x20 }
        return text == Array("[]".utf8) || text == Array("---references:[]...".utf8)
            || text == Array("references:[]".utf8)
    }

    /// What to say of a text without a record.
    private func emptiness(_ bytes: [UInt8], _ format: BibliographyFormat, _ name: String) -> String {
        let found = BibliographyFormat.detected(in: bytes, fileName: "")
        let hint =
            found.map {
                $0 == format || $0.isDialect(of: format)
                    ? "" : " It looks like \($0.rawValue): try --from \($0.rawValue)."
            }
            ?? ""
        return "\(name): no record of \(format.rawValue) was found, so that nothing was written.\(hint)"
    }
}

extension BibliographyFormat {
    /// Whether both have one grammar.
    fileprivate func isDialect(of other: BibliographyFormat) -> Bool {
        let family: Set<BibliographyFormat> = [.bibtex, .biblatex]
        return family.contains(self) && family.contains(other)
    }

    /// All names, for help.
    static let names = allCases.map(\.rawValue).joined(separator: ", ")

    /// The format of a flag.
    static func named(_ name: String) throws -> BibliographyFormat {
        guard let format = BibliographyFormat(rawValue: name) else {
            throw ValidationError("“\(name)” is no format; there are \(names).")
        }
        return format
    }
}
