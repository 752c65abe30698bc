/// A person or an organisation, with the parts that CSL gives a name.
///
/// A person has `family` and perhaps `given` and `suffix`; an organisation, a site or a name that cannot be divided has
/// `literal`. Particles stand where they are printed; ``nonDroppingParticle`` and ``droppingParticle`` tell them apart.
public struct Name: Hashable, Sendable {
    /// The family name, without a particle that is written apart from it only when the source says so.
    public var family: String?
    /// Given names or initials, as printed.
    public var given: String?
    /// What stands behind a name and is no part of it, as printed: `Jr.`, `III`.
    public var suffix: String?
    /// A name that is not divided: an organisation, a site.
    public var literal: String?
    /// The particles, where the source has them apart; ``family`` and ``given`` hold none of them then.
    public var particles: Particles?

    /// The particles of a family name, as CSL 1.0.2 has them.
    public struct Particles: Hashable, Sendable {
        /// Stays with the family name: `van der` in `van der Berg`.
        public var nonDropping: String?
        /// Is left out where the family name stands alone: `von` in `Goethe, Johann Wolfgang von`.
        public var dropping: String?

        /// Creates particles.
        public init(nonDropping: String? = nil, dropping: String? = nil) {
            self.nonDropping = nonDropping
            self.dropping = dropping
        }
    }

    /// A person.
    public init(family: String, given: String?, suffix: String? = nil) {
        self.family = family
        self.given = given
        self.suffix = suffix
    }

    /// An organisation, or a name that cannot be divided.
    public init(literal: String) {
        self.literal = literal
    }

    /// The name as it is read aloud: given name first, but for names in the scripts of East Asia.
    public var displayed: String {
        if let whole { return whole }
        return [given, particles?.dropping, particles?.nonDropping, family, suffix].compactMap { $0 }
            .joined(separator: " ")
    }

    /// A name that is written in one way: a literal, and family name and given name in the scripts of East Asia.
    private var whole: String? {
        if let literal { return literal }
        guard let family, let given, family.unicodeScalars.allSatisfy(Name.isEastAsian) else { return nil }
        return family + given
    }

    private static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3: true
        default: false
        }
    }

    /// The name as a bibliography sorts it: family name first.
    public var inverted: String {
        if let whole { return whole }
        let family = [particles?.nonDropping, family].compactMap { $0 }.joined(separator: " ")
        let given = [given, particles?.dropping].compactMap { $0 }.joined(separator: " ")
        return [family, given, suffix ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
