import Bibliography

/// A reference's identifiers, sorted into those that a format has a field for and those that it has not.
struct SortedIdentifiers {
    private let identifiers: [Identifier]
    /// The number that the publisher gave, where no field of the reference says it: a number of its own, or arXiv's.
    let number: String?
    private let numberIndex: Int?

    init(_ reference: Reference) {
        identifiers = reference.identifiers.map(\.value)
        let schemes: [Identifier.Scheme] = [.number, .arXiv]
        let index =
            reference.numberField == nil
            ? schemes.lazy.compactMap { [identifiers] scheme in identifiers.firstIndex { $0.scheme == scheme } }.first
            : nil
        numberIndex = index
        number = index.map { [identifiers] index in SortedIdentifiers.text(identifiers[index]) }
    }

    /// The first identifier of a scheme.
    func first(_ scheme: Identifier.Scheme) -> String? { identifiers.first { $0.scheme == scheme }?.value }

    /// All of a scheme.
    func all(_ scheme: Identifier.Scheme) -> [String] { identifiers.filter { $0.scheme == scheme }.map(\.value) }

    /// The identifiers that have no field: all but the first of each scheme that has one, and but ``number`` unless it
    /// was not written.
    func remarks(
        besides schemes: Set<Identifier.Scheme>, repeatable: Set<Identifier.Scheme> = [], isNumberWritten: Bool = true
    ) -> [String] {
        var seen: Set<Identifier.Scheme> = []
        return identifiers.enumerated().compactMap { index, identifier in
            if isNumberWritten, index == numberIndex { return nil }
            if repeatable.contains(identifier.scheme) { return nil }
            if schemes.contains(identifier.scheme), seen.insert(identifier.scheme).inserted { return nil }
            return SortedIdentifiers.text(identifier)
        }
    }

    /// `PMID: 123`; an arXiv number as arXiv writes it, a publisher's number as printed.
    private static func text(_ identifier: Identifier) -> String {
        switch identifier.scheme {
        case .number, .urn: identifier.value
        case .arXiv: "arXiv:\(identifier.value)"
        case .isbn, .issn, .pmid, .pmcid, .handle: "\(identifier.scheme.rawValue): \(identifier.value)"
        }
    }
}
