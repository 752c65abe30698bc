import BibliographyFormats
import Foundation
import TestSupport

/// Generates bibliographies and reads them, so that `run` can measure both: see README.md.
///
/// - `generate FORMAT BYTES FILE`: writes a bibliography of about so many bytes.
/// - `damage FORMAT FOLDER`: writes damaged bibliographies, and beside each a list of its damaged entries.
/// - `read FORMAT FILE ROUNDS`: reads a file to references, and prints the time of the best round as JSON.
/// - `scan FORMAT FILE ROUNDS`: the same for the grammar alone.
/// - `list FORMAT FILE`: prints a line of JSON for each reference and each diagnostic.
/// - `facts FORMAT FILE`: prints a line of JSON for each reference: its fields as texts.
let arguments = Array(CommandLine.arguments.dropFirst())
do {
    try FormatBenchmark(arguments).run()
} catch {
    FileHandle.standardError.write(Data("format-benchmark: \(error)\n".utf8))
    exit(64)
}
