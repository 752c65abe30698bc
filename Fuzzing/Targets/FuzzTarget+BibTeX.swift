import Bibliography
import BibliographyFormats

extension FuzzTarget {
    /// Bytes → references of a BibTeX, BibLaTeX or .bbl file → both formats again → the same number of references.
    static func bibTeXViolation(_ bytes: [UInt8]) -> String? {
        let formats: [BibliographyFormat] = [.biblatex, .bibtex, .bbl]
        let format = formats[bytes.count % formats.count]
        guard let reader = try? ReferenceReader(bytes: bytes, fileName: "x", format: format) else { return nil }
        // Bytes that are not UTF-8 grow when they are decoded.
        let length = 3 * bytes.count + 3
        var references: [Reference] = []
        for item in reader {
            switch item {
            case .reference(let reference):
                if let problem = problem(with: reference, length: length) { return problem }
                references.append(reference)
            case .diagnostic(let diagnostic):
                if let range = diagnostic.range, !isInside(range, length) {
                    return "a diagnostic lies outside the text"
                }
            }
        }
        for written in [ReferenceWriter.Format.biblatex, .bibtex] {
            let text = ReferenceWriter.text(of: references, as: written)
            let reading = written == .bibtex ? BibliographyFormat.bibtex : .biblatex
            guard let again = try? ReferenceReader(bytes: Array(text.utf8), fileName: "x", format: reading) else {
                return "what was written as \(written.rawValue) is not read"
            }
            var count = 0
            for case .reference in again { count += 1 }
            if count != references.count { return "\(references.count) references came back as \(count)" }
        }
        return nil
    }
}
