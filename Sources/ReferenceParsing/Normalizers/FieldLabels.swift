import Documents

/// Words that introduce a field and say nothing of their own, in the languages of bibliographies: `Available at:`,
/// `дата обращения`, `в кн.:`, `pp.`
enum FieldLabels {
    /// Whether a stretch that no field took says more than labels do: a number, or a word that is none.
    ///
    /// A number right behind `ISBN` and its like says something; a bracket with ``MediumNormalizer`` words does not, and neither does the mark of GB/T 7714.
    static func leaveSomething(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var rest = range
        if let medium = MediumNormalizer.medium(in: bytes, range) {
            if leaveSomething(in: bytes, range.lowerBound..<medium.range.lowerBound) { return true }
            rest = medium.range.upperBound..<range.upperBound
        }
        let tokens = FieldTokens.tokens(bytes, rest)
        var index = 0
        while index < tokens.count {
            if let mark = DocumentKind.read(tokens, at: index, bytes) {
                index = mark.end
                continue
            }
            if tokens[index].isNumber || tokens[index].isWord && !isLabel(tokens[index]) { return true }
            index += 1
        }
        return false
    }

    private static func isLabel(_ token: FieldToken) -> Bool {
        words.contains(token.hash)
            || !token.roles.isDisjoint(with: [.volume, .issue, .page, .editor, .conjunction, .circa])
    }

    private static let words = Set(
        """
        in im en em w v u dans nel nella i в у ў из з ze kn book books кн книге сб сборнике зб зборніку збірнику ред pod
        red wyd изд aufl auflage ed edn edition edición edição edizione édition vyd wydanie issn isbn eissn e-issn doi url
        uri urn pmid pmcid arxiv available accessible retrieved accessed access from at on online available-at abgerufen
        verfügbar unter zugriff am vom online-zugriff quelle link href disponible disponível disponibile sur à el en su
        dostęp dostępny dostępne dostępna online: adres źródło dostupné dostupno z na режим доступа доступу дата
        обращения звернення доступ рэжым доступны дата доступу звароту электронный адрес адрес url-адрес қолжетімді
        қаралған күні см цит по cited by see vgl zit nach viz zob por the of a an and und und y e et og och ja και ו
        επίσκεψη διαθέσιμο στο erişim adresi tarihi elérhető hozzáférés saatavilla luettu viitattu hämtad från
        tillgänglig på von durch unter de od tilgjengelig hentet fra tilgængelig prieiga per interneto pieejams skatīts kättesaadav vaadatud
        disponibil la accesat pristupljeno pristup consulté consultado acesso acessado consultato visitato consulta
        geraadpleegd geopend bezocht beschikbaar via op 检索 访问 网址 链接 可从 来源 入手先 参照 閲覧 접속 검색 출처
        ط ج ع ص عدد مجلد כרך גיליון מהדורה số tập ár 版 판
        متاح على الرابط תאריך גישה זמין ב http https www
        """.split { $0 == " " || $0 == "\n" }.map { FieldTokens.hash(String($0)) })
}
