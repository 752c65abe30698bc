import Checking
import Foundation
import Reporting

/// The report's files: `STEM.verification.html`, `.json`, `.md`, each written whole or not at all.
struct ReportFiles {
    /// The path without its last ending.
    let stem: String
    /// Whether the reports lie in the article's own folder.
    let isBesideArticle: Bool
    private let folder: URL
    private let formats: [RunSettings.Format]

    init(article: String, settings: RunSettings) {
        let file = URL(filePath: article)
        folder =
            settings.output.map { URL(filePath: $0, directoryHint: .isDirectory) } ?? file.deletingLastPathComponent()
        stem = folder.appending(path: file.deletingPathExtension().lastPathComponent + ".verification").path
        isBesideArticle =
            folder.standardizedFileURL.path == file.deletingLastPathComponent().standardizedFileURL.path
        formats = settings.formats
    }

    /// Makes the folder and tries to write in it, before hours of checking are spent.
    func prepare() throws(CheckingError) {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let probe = folder.appending(path: ".referee-\(ProcessInfo.processInfo.processIdentifier)")
            try Data().write(to: probe)
            try FileManager.default.removeItem(at: probe)
        } catch {
            throw CheckingError(
                .unwritableOutput,
                "reports cannot be written to \(folder.path): \(error.localizedDescription) Choose another folder with --output."
            )
        }
    }

    /// Writes the report in every format and returns the paths. Each file is written under a temporary name and then
    /// renamed.
    func write(_ report: Report) throws(CheckingError) -> [String] {
        var paths: [String] = []
        for format in formats {
            let text =
                switch format {
                case .html: HTMLRenderer().text(of: report)
                case .json: JSONRenderer().text(of: report)
                case .md: MarkdownRenderer().text(of: report)
                }
            let path = "\(stem).\(format.rawValue)"
            do {
                try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
            } catch {
                throw CheckingError(.unwritableOutput, "\(path) could not be written: \(error.localizedDescription)")
            }
            paths.append(path)
        }
        return paths
    }
}
