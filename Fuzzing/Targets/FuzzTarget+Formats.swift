import Bibliography
import BibliographyFormats

extension FuzzTarget {
    /// Reads a file in a structured format and writes what was read, in every format that can be read again.
    static func formatViolation(_ bytes: [UInt8], _ format: BibliographyFormat) -> String? {
        guard let reader = try? ReferenceReader(bytes: bytes, fileName: "fuzz", format: format) else { return nil }
        // Replaced malformed bytes are longer than the bytes were.
        let limit = bytes.count * 3 + 3
        var references: [Reference] = []
        for item in reader {
            switch item {
            case .reference(let reference):
                if let problem = placesProblem(reference, limit) { return problem }
                references.append(reference)
            case .diagnostic(let diagnostic):
                if let range = diagnostic.range, !isOrdered(range, limit) {
                    return "a diagnostic lies outside: \(range)"
                }
            }
        }
        return writtenProblem(references)
    }

    private static func placesProblem(_ reference: Reference, _ limit: Int) -> String? {
        guard let range = reference.range else { return "a reference has no place" }
        var ranges = [range]
        ranges += [reference.title?.range, reference.issued?.range, reference.accessed?.range].compactMap { $0 }
        ranges += (reference.authors + reference.editors).compactMap(\.range)
        ranges += (reference.native?.fields ?? []).compactMap(\.range)
        return ranges.first { !isOrdered($0, limit) }.map { "a range lies outside the text: \($0)" }
    }

    private static func isOrdered(_ range: SourceRange, _ limit: Int) -> Bool {
        0 <= range.start.offset && range.start.offset <= range.end.offset && range.end.offset <= limit
    }

    /// What is written is read again, as often as it was written, and writing it again changes nothing.
    private static func writtenProblem(_ references: [Reference]) -> String? {
        for (writing, reading) in [(ReferenceWriter.Format.ris, BibliographyFormat.ris), (.cslJSON, .cslJSON)] {
            let text = ReferenceWriter.text(of: references, as: writing)
            guard let reader = try? ReferenceReader(bytes: Array(text.utf8), fileName: "again", format: reading) else {
                return "\(writing.rawValue) cannot be read again"
            }
            var count = 0
            for item in reader {
                if case .reference = item { count += 1 }
                if case .diagnostic(let diagnostic) = item, diagnostic.kind == .damagedRecord {
                    return "\(writing.rawValue) was written damaged: \(diagnostic.message)"
                }
            }
            if count != references.count { return "\(writing.rawValue): \(count) of \(references.count) came back" }
        }
        return nil
    }
}
