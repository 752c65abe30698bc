import Bibliography

/// Settles whether a first author without a comma is a person, from the other entries.
///
/// A bibliography that puts family names first prints a comma between the parts of every person's name. A first author
/// of several words without one (“Archive Desk”) is then an organisation, not a person with a family name.
enum AuthorOrder {
    /// With fewer persons printed family name first a bibliography shows no habit.
    static let fewestInverted = 2

    static func decide(_ references: inout [Reference]) {
        var inverted = 0
        var direct: [Int] = []
        for index in references.indices {
            guard let first = references[index].authors.first, first.value.literal == nil, first.value.given != nil,
                // A name that a dash repeats is printed elsewhere.
                first.value.family.map(first.verbatim.contains) ?? true
            else { continue }
            if isInverted(first) {
                inverted += 1
            } else if references[index].authors.count == 1, !hasInitial(first) {
                direct.append(index)
            }
        }
        // The habit must be that of most entries: a few inverted names among direct ones are exceptions themselves.
        guard inverted >= fewestInverted, inverted >= 2 * direct.count else { return }
        for index in direct {
            let name = references[index].authors[0].value
            references[index].authors[0].value = Name(literal: name.displayed)
        }
    }

    private static func isInverted(_ author: Field<Name>) -> Bool {
        author.verbatim.utf8.contains { $0 == UInt8(ascii: ",") }
            || author.value.family.map { author.verbatim.hasPrefix($0) } ?? false
    }

    private static func hasInitial(_ author: Field<Name>) -> Bool {
        author.verbatim.utf8.contains(UInt8(ascii: "."))
    }
}
