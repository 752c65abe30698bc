import Bibliography
import BibliographyFormats

extension FuzzTarget {
    private static let xmlFormats: [BibliographyFormat] = [
        .jats, .pubmedXML, .tei, .mods, .endnoteXML, .wordXML, .zoteroRDF,
    ]

    /// Every record, read as JATS and as one of the other formats in XML, stands where it says, and each of its fields.
    static func jatsViolation(_ bytes: [UInt8]) -> String? {
        _ = BibliographyFormat.detected(in: bytes, fileName: "input")
        let other = xmlFormats[bytes.count % xmlFormats.count]
        for format in [.jats, other] {
            if let problem = problem(reading: bytes, as: format) { return "\(format.rawValue): \(problem)" }
        }
        return nil
    }

    private static func problem(reading bytes: [UInt8], as format: BibliographyFormat) -> String? {
        guard var reader = try? ReferenceReader(bytes: bytes, fileName: "input", format: format) else {
            return "a format that is known was not read"
        }
        // Places are those of the decoded text, which only sound UTF-8 without a mark is itself.
        let isPlain = (try? UTF8Span(validating: bytes.span)) != nil && !bytes.starts(with: [0xEF, 0xBB, 0xBF])
        var items = 0
        var references = 0
        while let item = reader.next() {
            items += 1
            if items > bytes.count * 2 + 10 { return "there are more items than bytes" }
            guard case .reference(let reference) = item else { continue }
            references += 1
            if reference.number != references { return "a reference has a wrong number" }
            if isPlain, let problem = placeProblem(reference, bytes) { return problem }
        }
        return nil
    }

    private static func placeProblem(_ reference: Reference, _ bytes: [UInt8]) -> String? {
        guard let range = reference.range, text(at: range, bytes) == reference.verbatim else {
            return "a record does not stand at its place"
        }
        for field in reference.native?.fields ?? [] {
            guard let range = field.range, text(at: range, bytes) == field.value else {
                return "a kept field does not stand at its place"
            }
        }
        let ranges = [reference.title?.range, reference.issued?.range] + reference.authors.map(\.range)
        let isInside = ranges.compactMap(\.self).allSatisfy { text(at: $0, bytes) != nil }
        return isInside ? nil : "a field lies outside the file"
    }

    private static func text(at range: SourceRange, _ bytes: [UInt8]) -> String? {
        let (start, end) = (range.start.offset, range.end.offset)
        guard 0 <= start, start <= end, end <= bytes.count else { return nil }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
