import Checking
import Foundation
import Reporting

/// Where a format of a report of links goes: standard output, or a file that is there whole or not at all.
struct LinkOutput {
    private let format: LinkReportFormat
    private let file: AtomicFile?
    private let rendering: LinkReportOptions
    private let console: Console
    private let isSilent: Bool

    /// - Throws: `CheckingError` when nothing can be written there.
    init(_ output: CheckSettings.Output, _ options: CheckOptions, _ console: Console) throws(CheckingError) {
        format = output.format
        file = try output.file.map { path throws(CheckingError) in try AtomicFile(path) }
        rendering = LinkReportOptions(
            usesColor: output.file == nil && console.usesColor, showsTimings: options.timings,
            showsConnections: options.connections, showsMetadata: options.metadata,
            folder: FileManager.default.currentDirectoryPath)
        self.console = console
        isSilent = options.quiet && output.file == nil && output.format == .human
    }

    /// Writes a report, or a part of one in a format of lines.
    func write(_ report: LinkReport) throws(CheckingError) {
        guard !isSilent else { return }
        guard format == .jsonl else { return try put(format.text(of: report, options: rendering)) }
        // In pieces: a million rows are not held as one text.
        var piece = ""
        for row in report.rows {
            piece += JSONLinesLinkRenderer.line(of: row, options: rendering)
            guard piece.utf8.count >= AtomicFile.pieceSize else { continue }
            try put(piece)
            piece = ""
        }
        try put(piece)
    }

    /// Gives a file its name.
    func finish() throws(CheckingError) { try file?.finish() }

    private func put(_ text: String) throws(CheckingError) {
        if let file { try file.write(text) } else { console.write(text) }
    }
}
