import Bibliography

/// The authors of an OpenURL record: the first one in parts (`rft.aulast`, `rft.aufirst`), all or the others whole
/// (`rft.au`), often the first one in both forms.
enum COinSAuthors {
    /// The first author by the parts of the name; nil without a family name.
    static func divided(_ part: (String) -> String?) -> Name? {
        guard let family = part("rft.aulast") else { return nil }
        let initials = [part("rft.auinit1"), part("rft.auinitm")].compactMap { $0 }.joined(separator: " ")
        var given = part("rft.aufirst")
        if let first = given, !first.contains(" "), let middle = part("rft.auinitm") { given = first + " " + middle }
        return Name(
            family: family, given: given ?? part("rft.auinit") ?? (initials.isEmpty ? nil : initials),
            suffix: part("rft.ausuffix"))
    }

    /// The first author in front; one that stands in both forms once, in the fuller one.
    static func merged(_ first: Field<Name>, _ others: [Field<Name>]) -> [Field<Name>] {
        guard let place = others.firstIndex(where: { isSame(first.value, $0.value) }) else { return [first] + others }
        var others = others
        let other = others.remove(at: place)
        let isFuller =
            other.value.family != nil && first.value.suffix == nil
            && (other.value.given ?? "").utf8.count > (first.value.given ?? "").utf8.count
        return [isFuller ? other : first] + others
    }

    /// Whether two names can be one: `Smith, Anna`, `Anna Smith`, `Smith, A.`.
    private static func isSame(_ divided: Name, _ other: Name) -> Bool {
        let family = words(divided.family)
        var rest: [String]
        if other.family != nil {
            guard words(other.family) == family else { return false }
            rest = words(other.given)
        } else {
            // An undivided name has its family name in front or behind.
            rest = words(other.literal)
            if rest.count >= family.count, Array(rest.suffix(family.count)) == family {
                rest.removeLast(family.count)
            } else if rest.starts(with: family) {
                rest.removeFirst(family.count)
            } else {
                return false
            }
        }
        let given = words(divided.given)
        return zip(given, rest).allSatisfy { $0.hasPrefix($1) || $1.hasPrefix($0) }
    }

    /// The words of a part in small letters, without points: `a`, `b` of `A.B.`.
    private static func words(_ text: String?) -> [String] {
        (text ?? "").lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
    }
}
