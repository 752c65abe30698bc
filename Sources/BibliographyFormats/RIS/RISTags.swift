import Bibliography

/// Tags whose meaning no type changes.
enum RISTags {
    /// What a tag means, where its record's type does not change it or the reader asks for the type.
    enum Meaning: Sendable {
        case key, author, editor, name, bookTitle, secondTitle, journal, date, accessed, issue, startPage, endPage
        case language, kind, doi, addresses, serials, keywords, note
        case field(any WritableKeyPath<Reference, Field<String>?> & Sendable)
    }

    /// What a tag means; nil for variables and for what is kept.
    static func meaning(of tag: RISTag) -> Meaning? { meanings[tag] }

    private static let meanings: [RISTag: Meaning] = [
        "ID": .key, "AU": .author, "A1": .author, "ED": .editor, "A2": .name, "A3": .name, "A4": .name, "TA": .name,
        "TI": .field(\.title), "T1": .field(\.title), "CT": .field(\.title), "BT": .bookTitle, "T2": .secondTitle,
        "T3": .field(\.collectionTitle), "JF": .field(\.containerTitle), "JO": .journal, "PY": .date, "Y1": .date,
        "DA": .date, "Y2": .accessed, "VL": .field(\.volume), "NV": .field(\.numberOfVolumes), "IS": .issue,
        "M1": .field(\.numberField), "SP": .startPage, "EP": .endPage, "PB": .field(\.publisher),
        "CY": .field(\.publisherPlace), "PP": .field(\.publisherPlace), "ET": .field(\.edition), "LA": .language,
        "M3": .kind, "DO": .doi, "UR": .addresses, "LK": .addresses, "SN": .serials, "KW": .keywords, "N1": .note,
    ]

    /// The variable of a tag.
    static func variable(of tag: RISTag) -> TextVariable? {
        switch tag {
        case "AB", "N2": .abstract
        case "RN": .annote
        case "DB": .archive
        case "AV": .archiveLocation
        case "CN": .callNumber
        case "J2", "JA", "J1": .containerTitleShort
        case "ST": .titleShort
        case "OP": .originalTitle
        case "SE": .section
        case "DP": .source
        case "RI": .reviewedTitle
        default: nil
        }
    }

    /// The tag of a variable.
    static func tag(of variable: TextVariable) -> String? {
        switch variable {
        case .abstract: "AB"
        case .annote: "RN"
        case .archive: "DB"
        case .archiveLocation: "AV"
        case .callNumber: "CN"
        case .containerTitleShort: "J2"
        case .titleShort: "ST"
        case .originalTitle: "OP"
        case .section: "SE"
        case .source: "DP"
        case .reviewedTitle: "RI"
        default: nil
        }
    }

    /// Whether a name can stand as a tag.
    static func isTag(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        return bytes.count == 2 && RISTag.isTag(bytes[0], bytes[1])
    }

    /// Whether a program is known to write the tag: only then is one blank behind it enough.
    static func isKnown(_ tag: RISTag) -> Bool { known.contains(tag) }

    private static let known: Set<RISTag> = Set(
        """
        TY ER ID AU A1 A2 A3 A4 ED TA TI T1 T2 T3 CT BT ST TT JO JF JA J1 J2 PY Y1 Y2 DA VL IS CP SP EP PB CY PP ET NV
        LA DO UR L1 L2 L3 L4 LK SN AN AV CN KW AB N1 N2 RN NO C1 C2 C3 C4 C5 C6 C7 C8 M1 M2 M3 U1 U2 U3 U4 U5 DB DP OP
        RI RP SE SV LB CA AD
        """.split { $0 == " " || $0 == "\n" }.map { RISTag(String($0)) })
}
