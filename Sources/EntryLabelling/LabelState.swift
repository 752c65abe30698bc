/// The labels that the model chooses from, in the order of its weights.
///
/// URLs, DOIs and consulted dates are recognised before labelling and stay ``other`` here.
package enum LabelState: UInt8, CaseIterable, Hashable, Sendable {
    case other, author, editor, title, container, collection, issued, volume, issue, page, edition, publisher, place,
        number, note, citationLabel

    /// As many as a row of weights holds.
    package static let count = 16
}
