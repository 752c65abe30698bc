/// The commands of LaTeX that bibliographies use, and what they mean in plain text.
enum LaTeXCommands {
    enum Meaning {
        /// A letter, a sign or a word.
        case text(String)
        /// `\i` and `\j`: with a dot again under an accent.
        case dotless(plain: Unicode.Scalar, dotless: Unicode.Scalar)
        /// Sets type, spaces or boxes: vanishes; what stands in braces behind it stays.
        case nothing
        /// Vanishes with its argument.
        case withoutArgument
        /// Its argument is no LaTeX: an address.
        case verbatim
        case script(isSuperscript: Bool)
        /// Switches to mathematics and stays unseen.
        case environment
    }

    /// By name, without the backslash.
    static let meanings: [String: Meaning] = {
        var meanings: [String: Meaning] = [
            "i": .dotless(plain: "i", dotless: "ı"), "j": .dotless(plain: "j", dotless: "ȷ"),
            "imath": .dotless(plain: "i", dotless: "ı"), "jmath": .dotless(plain: "j", dotless: "ȷ"),
            "textsuperscript": .script(isSuperscript: true), "sp": .script(isSuperscript: true),
            "textsubscript": .script(isSuperscript: false), "sb": .script(isSuperscript: false),
            "url": .verbatim, "path": .verbatim, "nolinkurl": .verbatim,
        ]
        for (name, text) in LaTeXSymbols.letters { meanings[name] = .text(text) }
        for (name, text) in LaTeXSymbols.signs { meanings[name] = .text(text) }
        for (name, text) in LaTeXSymbols.mathematics { meanings[name] = .text(text) }
        for (name, text) in LaTeXSymbols.cyrillic { meanings[name] = .text(text) }
        for name in transparent.split(separator: " ") { meanings[String(name)] = .nothing }
        for name in withoutArgument.split(separator: " ") { meanings[String(name)] = .withoutArgument }
        return meanings
    }()

    private static let transparent = """
        emph textit textbf textsc textsf texttt textrm textsl textmd textup textnormal textlf textin underline uline \
        em it bf sc sf tt rm sl bfseries itshape scshape sffamily ttfamily rmfamily slshape mdseries upshape normalfont \
        mathrm mathit mathbf mathsf mathtt mathcal mathbb mathfrak mathscr boldsymbol bm ensuremath text mbox hbox fbox \
        tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge relax protect ignorespaces \
        bibstring mkbibquote mkbibemph mkbibbold mkbibitalic mkbibparens mkbibbrackets cyrchar selectfont left right \
        bgroup egroup leavevmode noindent allowbreak break nobreak nolinebreak linebreak newline null par cyr lat \
        displaystyle textstyle scriptstyle limits nolimits MakeUppercase MakeLowercase uppercase lowercase \
        newblock natexlab bibnamefont bibfnamefont citenamefont BibitemOpen EOS bibhyphen \
        ElsevierGlyph operatorname mathop foreignquote enquote BibTeXprotect NoCaseChange
        """

    private static let withoutArgument = """
        noopsort hspace vspace label href textcolor color foreignlanguage selectlanguage fontsize fontencoding \
        fontfamily hskip vskip phantom hphantom vphantom index switchargs SortNoop noop bibinfo bibfield BibitemShut
        """
}
