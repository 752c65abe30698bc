/// The letters and signs that LaTeX has names for.
///
/// Each table is in the order in which a writer looks for a name: the first of those with the same sign is written.
enum LaTeXSymbols {
    /// Letters of European languages.
    static let letters: [(String, String)] =
        table(
            """
            ss ß SS ẞ ae æ AE Æ oe œ OE Œ aa å AA Å o ø O Ø l ł L Ł dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ ij ĳ \
            IJ Ĳ textschwa ə
            """)

    /// The names of ``letters`` and of the dotless ones.
    static let letterNames = Set(letters.map(\.0) + ["i", "j"])

    /// Signs of text.
    static let signs: [(String, String)] =
        table(
            """
            textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” \
            quotedblbase „ quotesinglbase ‚ guillemotleft « guillemotright » guilsinglleft ‹ guilsinglright › \
            glqq „ grqq “ flqq « frqq » textquotesingle ' lq ‘ rq ’ ldots … dots … textellipsis … textbraceleft { \
            textbraceright } textasciitilde ~ textasciicircum ^ textunderscore _ textdollar $ textless < \
            textgreater > textbar | textasciigrave ` texttildelow ˷ textbullet • textperiodcentered · \
            textregistered ® textcopyright © copyright © texttrademark ™ textdegree ° textordfeminine ª \
            textordmasculine º textnumero № No № textsection § S § textparagraph ¶ P ¶ dag † ddag ‡ textdagger † \
            textdaggerdbl ‡ textexclamdown ¡ textquestiondown ¿ pounds £ textsterling £ texteuro € euro € EUR € \
            textyen ¥ textcent ¢ textmu µ textohm Ω textcelsius ℃ textonehalf ½ textonequarter ¼ \
            textthreequarters ¾ textpm ± texttimes × textdiv ÷ textminus − textrightarrow → textleftarrow ← \
            textvisiblespace ␣ TeX TeX LaTeX LaTeX LaTeXe LaTeX2e BibTeX BibTeX XeTeX XeTeX slash / \
            textnonbreakinghyphen ‑ cyrdash — hyphen - textquoteleftdbl “ and and lbrace { rbrace } textgravedbl ˵ \
            textacutedbl ˝ textasciidieresis ¨ textasciiacute ´ textasciimacron ¯ textasciibreve ˘ textasciicaron ˇ
            """) + [
            ("textquotedbl", "\""),
            ("textbackslash", "\\"),
            ("space", " "),
            ("quad", " "),
            ("qquad", " "),
            ("nobreakspace", "\u{A0}"),
            ("thinspace", "\u{2009}"),
            ("enspace", " "),
            ("textcompwordmark", "\u{200C}"),
            ("backslash", "\\"),
            // What biber writes between the words of names and the ends of ranges.
            ("bibnamedelima", " "), ("bibnamedelimb", " "), ("bibnamedelimc", " "), ("bibnamedelimi", " "),
            ("bibinitperiod", "."), ("bibinitdelim", " "), ("bibinithyphendelim", "-"), ("bibrangedash", "–"),
            ("bibrangessep", ", "), ("bibdash", "–"), ("bibdatedash", "–"),
        ]

    /// Signs of mathematics and Greek letters.
    static let mathematics: [(String, String)] =
        greek
        + table(
            """
            times × cdot · div ÷ pm ± mp ∓ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ \
            propto ∝ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ sqrt √ in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ \
            cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ neg ¬ wedge ∧ vee ∨ oplus ⊕ otimes ⊗ rightarrow → to → \
            leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ uparrow ↑ downarrow ↓ mapsto ↦ \
            circ ∘ bullet • star ⋆ ast ∗ prime ′ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ angle ∠ perp ⊥ parallel ∥ mid ∣ \
            langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ cdots ⋯ degree ° sharp ♯ flat ♭ natural ♮ ll ≪ gg ≫ \
            lt < gt > log log ln ln sin sin cos cos exp exp max max min min lim lim mod mod
            """)

    private static let greek: [(String, String)] =
        table(
            """
            alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ \
            lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ \
            omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω textalpha α \
            textbeta β textgamma γ textdelta δ textepsilon ε textlambda λ textpi π textsigma σ textomega ω
            """)

    /// Pairs of a name and its sign, parted by blanks.
    private static func table(_ text: String) -> [(String, String)] {
        let words = text.split(separator: " ").map(String.init)
        return stride(from: 0, to: words.count - 1, by: 2).map { (words[$0], words[$0 + 1]) }
    }

    /// The letters of the Cyrillic encodings T2A and OT2: `\cyra` is small, `\CYRA` capital.
    static let cyrillic: [(String, String)] = {
        let names = """
            a а b б v в g г d д e е yo ё zh ж z з i и ishrt й k к l л m м n н o о p п r р s с t т u у f ф h х c ц ch ч \
            sh ш shch щ hrdsn ъ ery ы sftsn ь erev э yu ю ya я ie є ii і yi ї gup ґ ushrt ў je ј lje љ nje њ dje ђ \
            tshe ћ dze ѕ dzhe џ schwa ә ghcrs ғ kdsc қ ndsc ң otld ө y ү shha һ
            """
        var letters: [(String, String)] = []
        for (name, letter) in table(names) {
            letters.append(("cyr" + name, letter))
            letters.append(("CYR" + name.uppercased(), letter.uppercased()))
        }
        return letters
    }()

    /// The sign that Unicode has for a raised or lowered one.
    static func script(_ byte: UInt8, isSuperscript: Bool) -> Unicode.Scalar? {
        isSuperscript ? superscripts[byte] : subscripts[byte]
    }

    private static let superscripts = pairs("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ")
    private static let subscripts = pairs("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")

    private static func pairs(_ plain: String, _ signs: String) -> [UInt8: Unicode.Scalar] {
        Dictionary(zip(plain.utf8, signs.unicodeScalars)) { first, _ in first }
    }
}
