import EntryLabelling
import Testing

@testable import ReferenceParsing

@Suite struct LabelCorrectionTests {
    /// A stretch of an entry with the label that the model gave it, and the one that it should have.
    typealias Stretch = (text: String, model: LabelState, right: LabelState)

    static let rows: [(name: String, stretches: [Stretch])] = [
        (
            "names that end in (eds.) are all editors",
            [
                ("Anna Nowak,", .author, .editor), (" Jan Lis and Ewa Kot (Eds.).", .editor, .editor),
                (" Green Rivers.", .title, .title),
            ]
        ),
        (
            "an author before a bracket keeps apart from the editors",
            [
                ("Anna Nowak", .author, .author), (" (2001).", .issued, .issued), (" Rivers.", .title, .title),
                (" J. Lis (ed.),", .editor, .editor), (" Waters.", .container, .container),
            ]
        ),
        (
            "names without a sign of an editor stay as they are",
            [("Anna Nowak,", .author, .author), (" Jan Lis.", .editor, .editor), (" Rivers.", .title, .title)]
        ),
        (
            "what looks like names continues the container when nothing announces editors",
            [
                ("Rivers.", .title, .title), (" Journal of Waters, Lakes", .container, .container),
                (",", .other, .container), (" Dams and Canals", .editor, .container), (", 3.", .other, .other),
            ]
        ),
        (
            "announced editors stay editors",
            [
                ("Rivers.", .title, .title), (" Waters of Europe", .container, .container), (",", .other, .other),
                (" ed. Nowak and Lis", .editor, .editor),
            ]
        ),
        (
            "an initial belongs to the name behind it",
            [("In", .other, .other), (" W.", .other, .editor), (" Ickes & E. S. Knowles (Eds.)", .editor, .editor)]
        ),
        (
            "a name is of one role",
            [
                ("edd. H", .editor, .editor), (". Lloyd-Jones et P. Parsons", .author, .editor),
                (", Berlin", .place, .place),
            ]
        ),
        (
            "an initial that ends a title is none of a name",
            [("Vitamin C", .title, .title), (".", .other, .other), (" Nowak, J.", .author, .author)]
        ),
        (
            "months before a year belong to it",
            [
                ("Rivers.", .title, .title), (" Waters 3,", .container, .container),
                (" March-April ", .publisher, .issued), ("2012", .issued, .issued),
            ]
        ),
        (
            "a month in square brackets is no name",
            [
                ("A. Nowak", .author, .author), (" [", .author, .other), ("Jan ", .author, .issued),
                ("1993", .issued, .issued),
            ]
        ),
        (
            "a given name before a year is no month",
            [("Nowak, Jan", .author, .author), (" (", .other, .other), ("1993", .issued, .issued)]
        ),
        (
            "a place called like a month is no month",
            [("Rio de Janeiro", .place, .place), (". ", .other, .other), ("1993", .issued, .issued)]
        ),
        (
            "the end of a span of years is no page",
            [("Letters,", .title, .title), (" 1922", .issued, .issued), ("–34", .page, .issued)]
        ),
        (
            "pages behind a year stay pages",
            [("Letters,", .title, .title), (" 1922", .issued, .issued), (", 34", .page, .page)]
        ),
        (
            "only the part behind the colon is a place",
            [
                ("Letters.", .title, .title), (" Hamish Barker", .place, .publisher), (":", .place, .other),
                (" London", .place, .place),
            ]
        ),
        (
            "a place and a publisher that looks like one",
            [
                ("Letters.", .title, .title), (" London", .place, .place), (":", .place, .place),
                (" Berlin", .place, .place),
            ]
        ),
        (
            "a place behind a word that ends the names of publishers",
            [("Letters.", .title, .title), (" Sommer-Verlag", .publisher, .publisher), (" Berlin", .publisher, .place)]
        ),
        (
            "a place in the name of a university",
            [("Letters.", .title, .title), (" Freie Universität Berlin", .publisher, .publisher)]
        ),
        (
            "a state stands with its place",
            [
                ("Letters.", .title, .title), (" San Francisco", .place, .place), (",", .other, .place),
                (" CA", .publisher, .place), (":", .publisher, .other), (" Sommer", .publisher, .publisher),
            ]
        ),
        (
            "the conjunction between two publishers is of neither",
            [
                (" London", .place, .place), (": ", .other, .other), ("Sommer ", .publisher, .publisher),
                ("and ", .publisher, .other), ("Boston", .place, .place),
            ]
        ),
    ]

    @Test(arguments: rows.indices)
    func `a correction changes what its sign asks for and nothing else`(row: Int) {
        let (name, stretches) = LabelCorrectionTests.rows[row]
        let text = EntryText(stretches.map(\.text).joined())
        let tokens = EntryTokenizer.tokens(in: text.bytes)
        func states(_ state: (Stretch) -> LabelState) -> [LabelState] {
            var ends: [(end: Int, state: LabelState)] = []
            var end = 0
            for stretch in stretches {
                end += stretch.text.utf8.count
                ends.append((end, state(stretch)))
            }
            return tokens.map { token in ends.first { token.range.lowerBound < $0.end }?.state ?? .other }
        }
        var labels = states(\.model).map { EntryLabeller.Labelled(state: $0, confidence: 0.9) }
        LabelCorrections.apply(to: &labels, of: tokens, in: text)
        #expect(labels.map(\.state) == states(\.right), "\(name)")
    }
}
