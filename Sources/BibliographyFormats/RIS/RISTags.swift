import Bibliography

/// Tags whose meaning no type changes.
enum RISTags {
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
