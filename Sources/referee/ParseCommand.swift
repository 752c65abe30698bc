import ArgumentParser
import Bibliography
import BibliographyFormats
import Checking
import Documents
import Foundation
import ReferenceParsing

/// `referee parse ARTICLE`: the references out, nothing asked of the network.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse", abstract: "Read an article's references and print them.")

    /// The formats of references.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case cslJSON = "csl-json"
        case biblatex
        case table
    }

    @Argument(help: ArgumentHelp("The article: plain text, Markdown, OCR text.", valueName: "article"))
    var article: String

    @Option(name: .long, help: ArgumentHelp("The format.", valueName: "format"))
    var format: Format = .cslJSON

    func run() throws {
        let console = Console(color: .never, isQuiet: false, environment: ProcessInfo.processInfo.environment)
        do {
            let bytes = try ArticleFile.bytes(at: article)
            let name = URL(filePath: article).lastPathComponent
            let reading: BibliographyReading
            let read: Article
            do {
                read = try ArticleReader.read(bytes: bytes, fileName: name)
            } catch {
                throw CheckingError(.unreadableArticle, "\(error)")
            }
            reading = BibliographyReader.references(in: read)
            for diagnostic in read.diagnostics + reading.diagnostics {
                let line = diagnostic.range.map { ":\($0.start.line)" } ?? ""
                console.note(Console.visible("\(name)\(line): \(diagnostic.message)"))
            }
            switch format {
            case .cslJSON: console.print(CSLJSON.text(of: reading.references))
            case .biblatex: console.print(BibLaTeX.text(of: reading.references))
            case .table: console.print(ReferenceTable.text(of: reading.references))
            }
        } catch let error as CheckingError {
            console.error(error.message)
            throw ExitStatus(error.code).exitCode
        }
    }
}
