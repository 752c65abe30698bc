import Bibliography
import Verification

/// References: their fields, their printed URLs and what was made of them.
extension JSONRenderer {
    func reference(_ verification: ReferenceVerification) -> JSONValue {
        let reference = verification.reference
        return .object([
            ("number", .integer(reference.number)), ("label", .optional(reference.label)),
            ("verdict", .text(verification.verdict.rawValue)),
            ("verbatim", .text(reference.verbatim)), ("text", .text(reference.text)),
            ("range", range(reference.range)), ("language", .optional(reference.language)),
            ("type", .text(reference.type.rawValue)), ("fields", fields(reference)),
            ("remainder", .list(reference.remainder)), ("urls", .list(reference.urls.map(printedURL))),
            ("decidingAttempt", .optional(verification.decidingAttempt)),
            ("notAttempted", verification.evidence.notAttempted.map(reason) ?? .null),
            ("attempts", .list(verification.evidence.attempts.map(attempt))),
            ("liveComparison", .list(verification.liveComparison.map(comparison))),
            ("captureComparison", .list(verification.captureComparison.map(comparison))),
            ("comparedCapture", .optional(verification.comparedCapture)),
            (
                "accessedEvidence",
                verification.accessed.map {
                    .object([
                        ("level", .text("E\($0.level.rawValue)")), ("name", .text("\($0.level)")),
                        ("statement", .text($0.statement)),
                    ])
                } ?? .null
            ),
            ("citations", .list(verification.evidence.citations.map(citation))),
            ("uncheckedReason", .optional(verification.uncheckedReason)),
            ("findings", .list(verification.findings.map(finding))),
        ])
    }

    /// The fields by their CSL names.
    private func fields(_ reference: Reference) -> JSONValue {
        .object([
            ("author", .list(reference.authors.map { field($0, name($0.value)) })),
            ("title", field(reference.title)), ("container-title", field(reference.containerTitle)),
            ("genre", field(reference.genre)), ("number", field(reference.numberField)),
            ("volume", field(reference.volume)), ("issue", field(reference.issue)), ("page", field(reference.pages)),
            ("publisher", field(reference.publisher)), ("publisher-place", field(reference.publisherPlace)),
            ("issued", reference.issued.map { field($0, .text($0.value.iso8601)) } ?? .null),
            (
                "accessed",
                reference.accessed.map { field($0, .list($0.value.readings.map(\.iso8601))) } ?? .null
            ),
            ("DOI", field(reference.doi)),
        ])
    }

    private func field(_ field: Field<String>?) -> JSONValue {
        field.map { self.field($0, .text($0.value)) } ?? .null
    }

    private func field<Value>(_ field: Field<Value>, _ value: JSONValue) -> JSONValue {
        .object([
            ("value", value), ("verbatim", .text(field.verbatim)), ("confidence", .share(field.confidence)),
            ("range", range(field.range)),
        ])
    }

    private func name(_ name: Name) -> JSONValue {
        .object([
            ("family", .optional(name.family)), ("given", .optional(name.given)),
            ("literal", .optional(name.literal)),
        ])
    }

    private func printedURL(_ url: PrintedURL) -> JSONValue {
        .object([
            ("verbatim", .text(url.verbatim)), ("range", range(url.range)), ("isDamaged", .flag(url.isDamaged)),
            ("candidates", .list(url.candidates.map(candidate))),
        ])
    }

    func candidate(_ candidate: URLCandidate) -> JSONValue {
        .object([
            ("url", .text(candidate.url)), ("score", .share(candidate.score)),
            ("repairs", .list(candidate.repairs.map(\.rawValue))),
        ])
    }

    private func comparison(_ comparison: FieldComparison) -> JSONValue {
        .object([
            ("field", .text(comparison.field)), ("cited", .text(comparison.cited)),
            ("found", .optional(comparison.found)), ("foundLanguage", .optional(comparison.foundLanguage)),
            ("origin", .optional(comparison.origin)), ("similarity", .share(comparison.similarity)),
            ("judgement", .text(comparison.judgement.rawValue)),
        ])
    }
}
