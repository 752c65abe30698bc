/// A record of a BibTeX file, as places in its bytes; nothing is copied.
struct BibTeXRecord {
    enum Kind {
        case entry, string, preamble
    }

    /// A field: `name = value # value`.
    struct Field {
        var name: Range<Int>
        /// Its parts, as indices of ``BibTeXRecord/pieces``.
        var pieces: Range<Int>
        /// The whole value with its delimiters.
        var expression: Range<Int>
    }

    /// One part of a value, without its delimiters.
    struct Piece {
        enum Kind {
            case braced, quoted, bare
        }
        var kind: Kind
        var range: Range<Int>
    }

    /// What is wrong with the record: the first thing that was found.
    struct Damage {
        var cause: BibTeXDamage
        var offset: Int
        /// The name of the field that it is about.
        var field: Range<Int>?
    }

    var kind = Kind.entry
    /// The word behind the at sign.
    var type = 0..<0
    var key = 0..<0
    var fields: [Field] = []
    var pieces: [Piece] = []
    /// From the at sign to behind the closing brace.
    var range = 0..<0
    var damage: Damage?
    /// Text before the record that is neither a record nor a comment.
    var junk: Range<Int>?

    /// Empties the record and keeps its memory for the next.
    mutating func reset() {
        kind = .entry
        type = 0..<0
        key = 0..<0
        fields.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        range = 0..<0
        damage = nil
        junk = nil
    }

    /// Notes what is wrong, unless something was before.
    mutating func note(_ cause: BibTeXDamage, at offset: Int, field: Range<Int>? = nil) {
        if damage == nil { damage = Damage(cause: cause, offset: offset, field: field) }
    }
}
