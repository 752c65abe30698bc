/// The fields that the pieces of an entry are labelled with; CSL 1.0.2 names where CSL has one.
package enum EntryLabel: String, Hashable, Sendable, CaseIterable {
    case other, author, editor, title, issued, volume, issue, page, edition, publisher, number, accessed, note
    case containerTitle = "container-title"
    case collectionTitle = "collection-title"
    case publisherPlace = "publisher-place"
    case url = "URL"
    case doi = "DOI"
    case citationLabel = "citation-label"
}

/// A piece of an entry with its field, as printed, blanks included.
package struct EntryPiece: Hashable, Sendable {
    /// The field.
    package var label: EntryLabel
    /// The printed characters.
    package var text: String
}

/// A generated bibliography entry, cut into labelled pieces.
package struct GeneratedEntry: Hashable, Sendable {
    /// `generated:SEED:ROW`.
    package var id: String
    /// The language of the introducing words, as a BCP 47 tag.
    package var language: String
    /// The layout that it is set in.
    package var layout: String
    /// The pieces in printed order.
    package var pieces: [EntryPiece]

    /// The entry as printed.
    package var raw: String { pieces.reduce(into: "") { $0 += $1.text } }

    /// The row of the training file, without a line end.
    package var json: String {
        var out = "{\"id\": \(quoted(id)), \"lang\": \(quoted(language)), \"layout\": \(quoted(layout)), "
        out += "\"raw\": \(quoted(raw)), \"tokens\": ["
        for (index, piece) in pieces.enumerated() {
            out += "\(index == 0 ? "" : ", ")[\"\(piece.label.rawValue)\", \(quoted(piece.text))]"
        }
        return out + "]}"
    }

    private func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case "\r": out += "\\r"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
