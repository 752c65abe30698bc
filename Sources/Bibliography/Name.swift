/// A person or an organisation, with the parts that CSL gives a name.
///
/// A person has `family` and perhaps `given`; an organisation, a site or a name that cannot be divided has `literal`.
public struct Name: Hashable, Sendable {
    /// The family name, without a particle that is written apart from it only when the source says so.
    public var family: String?
    /// Given names or initials, as printed.
    public var given: String?
    /// A name that is not divided: an organisation, a site.
    public var literal: String?

    /// A person.
    public init(family: String, given: String?) {
        self.family = family
        self.given = given
    }

    /// An organisation, or a name that cannot be divided.
    public init(literal: String) {
        self.literal = literal
    }

    /// The name as it is read aloud: given name first.
    public var displayed: String {
        if let literal { return literal }
        return [given, family].compactMap { $0 }.joined(separator: " ")
    }

    /// The name as a bibliography sorts it: family name first.
    public var inverted: String {
        if let literal { return literal }
        return [family, given].compactMap { $0 }.joined(separator: ", ")
    }
}
