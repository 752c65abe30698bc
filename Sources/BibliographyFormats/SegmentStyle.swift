import Bibliography

/// The colours of the fields, as codes of ECMA-48's SGR: the sixteen that every terminal has, and underlining where two
/// kindred fields share one.
enum SegmentStyle {
    static func codes(of label: SegmentLabel) -> String {
        switch label {
        case .other: ""
        case .author: "1;34"
        case .editor: "4;34"
        case .title: "1;32"
        case .containerTitle: "33"
        case .collectionTitle: "4;33"
        case .issued: "1;35"
        case .volume: "36"
        case .issue: "4;36"
        case .page: "1;36"
        case .edition: "4;35"
        case .publisher: "31"
        case .publisherPlace: "4;31"
        case .url: "94"
        case .doi: "4;94"
        case .number: "96"
        case .accessed: "1;95"
        case .citationLabel: "90"
        case .note: "4;32"
        }
    }

    /// Added to a field's colours where the labelling is unsure: reverse video.
    static let doubt = ";7"
    /// For what the reader should look at.
    static let warning = "1;31"
    /// For what stands in the background.
    static let quiet = "2"
    /// For headings.
    static let heading = "1"
}
