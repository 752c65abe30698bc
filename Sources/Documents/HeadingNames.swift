/// What the headings of bibliographies, and of what follows them, are called.
enum HeadingNames {
    /// Whether a heading names a bibliography.
    static func isBibliography(_ name: WordHash) -> Bool { BibliographyNames.all.contains(name) }

    /// Whether a heading names notes: a source of references in an article without a bibliography.
    static func isNotes(_ name: WordHash) -> Bool { notes.contains(name) }

    /// Whether a heading names a part that comes after a bibliography or between two.
    static func isOtherPart(_ name: WordHash) -> Bool { other.contains(name) || notes.contains(name) }

    /// Whether a word counts a part: "appendix a", "chapter 2", "приложение 1".
    static func isNumberedPart(_ word: WordHash) -> Bool { numberedParts.contains(word) }

    /// Names that are also everyday words or titles of other sections; alone on a line they need entries after them.
    static func isWeak(_ name: WordHash) -> Bool { weak.contains(name) }

    /// Whether a heading can start with a word: most lines are dismissed by their first one.
    static func canStart(with word: WordHash) -> Bool { firstWords.contains(word) }

    /// The number of a phrase: its words folded, marks between them left out.
    static func phrase(_ text: some StringProtocol) -> (name: WordHash, first: WordHash)? {
        var tokens: [LineToken] = []
        let bytes = Array(text.utf8)
        LineTokens.append(to: &tokens, in: bytes, range: 0..<bytes.count)
        var name = WordHash()
        for token in tokens where token.kind == .word { name.append(token.hash) }
        return tokens.first { $0.kind == .word }.map { (name, $0.hash) }
    }

    static func phrases(_ text: String) -> WordSet { WordSet(parts(text).map(\.name)) }

    static func parts(_ text: String) -> [(name: WordHash, first: WordHash)] {
        text.split(whereSeparator: { $0 == "|" || $0 == "\n" }).compactMap { phrase($0) }
    }

    private static let firstWords = WordSet(
        [BibliographyNames.text, weakText, otherText, notesText, numberedText].flatMap { parts($0).map(\.first) })
    private static let weak = phrases(weakText)
    private static let other = phrases(otherText)
    private static let notes = phrases(notesText)
    private static let numberedParts = WordSet(parts(numberedText).map(\.first))

    private static let weakText = """
        sources|literature|reference|quellen|fuentes|fontes|fonti|źródła|источники|крыніцы|джерела|prameny|zdroje
        literatura|literatur|литература|ссылки|kilder|källor|viri|izvori|surse|források|文献|引文|schrifttum|referenzen
        references and notes|notes and references
        """

    private static let otherText = """
        der autor|die autorin|die autorin und der autor|der autor und die autorin|die autorinnen|die autorinnen und autoren
        anschrift der autorin|anschrift des autors|anschrift der autoren|anschriften der autoren|zu den autoren
        author biography|author biographies|about the contributors|notes on contributors|notes on the contributors
        author details|corresponding author|address for correspondence|received|nota biográfica|sobre el autor
        sobre los autores|sobre o autor|sobre os autores|à propos de l'auteur|sugli autori|sull'autore|o autorovi
        appendix|appendices|acknowledgements|acknowledgments|acknowledgement|acknowledgment
        author|authors|citation|about the author|about the authors|author information|author biography|author biographies|author contributions
        supplementary material|supplementary materials|supplementary information|supporting information|tables|figures
        index|summary|abstract|list of figures|list of tables|figure captions|figure legends|conflict of interest
        conflicts of interest|competing interests|funding|data availability|data availability statement|correspondence
        contributors|contents|table of contents|glossary|abbreviations|declaration of interests|ethics statement
        introduction|conclusion|conclusions|discussion|methods|results|background|annex|annexes|addendum|disclaimer
        anhang|anhänge|danksagung|zusammenfassung|abbildungsverzeichnis|tabellenverzeichnis
        autor|autoren|autorin|über den autor|über die autoren|über die autorin|zur person|die autoren|einleitung|fazit
        abkürzungsverzeichnis|inhaltsverzeichnis|eidesstattliche erklärung|erklärung|tabellen|abbildungen|impressum
        annexe|remerciements|résumé|conclusion|table des matières|auteur|auteurs
        apéndice|apéndices|anexo|anexos|agradecimientos|resumen|conclusiones|índice|conclusión|apêndice|apêndices
        agradecimentos|resumo|appendice|appendici|allegati|ringraziamenti|riassunto|conclusioni
        bijlage|bijlagen|dankwoord|samenvatting|załącznik|załączniki|aneks|aneksy|podziękowania
        streszczenie|spis treści|spis tabel|spis rysunków|wnioski|zakończenie|o autorze|o autorach|nota o autorze
        приложение|приложения|благодарности|резюме|аннотация|сведения об авторе|сведения об авторах
        об авторе|об авторах|информация об авторах|информация об авторе|заключение|содержание|выводы|оглавление|введение
        дадатак|дадаткі|падзякі|анатацыя|рэзюмэ|звесткі пра аўтара|пра аўтара|заключэнне|змест|уводзіны
        додаток|додатки|подяки|анотація|резюме|відомості про автора|про автора|висновки|зміст|вступ
        příloha|přílohy|poděkování|shrnutí|závěr|úvod|príloha|prílohy|zhrnutie|záver
        függelék|köszönetnyilvánítás|bilaga|bilagor|sammanfattning|vedlegg|bilag|liitteet|liite
        ekler|ek|özet|附录|附錄|致谢|致謝|付録|謝辞|摘要|부록|감사의 글|요약|παράρτημα
        """

    private static let notesText = """
        notes|footnotes|endnotes|end notes|notes and references|references and notes|anmerkungen|fußnoten|endnoten
        fussnoten|einzelnachweise|belege|nachweise|anmerkungen und literatur|notes de bas de page|notes de fin
        notes et références|notas|notas al pie|notas finales|notas de rodapé|notas e referências|note|note a piè di pagina
        noten|voetnoten|eindnoten|przypisy|przypisy końcowe|adnotacje|примечания|сноски|примечания и ссылки|заўвагі
        зноскі|спасылкі|примітки|виноски|посилання|бележки|poznámky|poznámky pod čiarou|jegyzetek|lábjegyzetek
        note de subsol|note bibliografice|opombe|bilješke|napomene|fusnote|напомене|белешке|noter|fotnoter|slutnoter
        fodnoter|slutnoter|sluttnoter|fotnotar|viitteet|alaviitteet|loppuviitteet|märkused|joonealused märkused
        išnašos|pastabos|atsauces|piezīmes|notlar|dipnotlar|sonnotlar|σημειώσεις|υποσημειώσεις|注释|註釋|注釋|注|尾注|脚注
        註|脚註|各注|각주|미주|주석|הערות|הערות שוליים|الهوامش|هوامش|الحواشي|پانویس‌ها|پی‌نوشت‌ها|یادداشت‌ها|catatan kaki
        catatan|chú thích|ghi chú|შენიშვნები|ծանոթագրություններ|ескертулер|टिप्पणियाँ|पाद टिप्पणियाँ|টীকা|เชิงอรรถ
        """

    private static let numberedText = """
        appendix|annex|annexe|chapter|part|section|anhang|kapitel|teil|chapitre|partie|capítulo|parte|anexo|apéndice
        capitolo|appendice|bijlage|hoofdstuk|rozdział|część|załącznik|aneks|глава|часть|приложение|раздел|частка|раздзел
        дадатак|розділ|частина|додаток|kapitola|příloha|príloha|část|table|figure|tabelle|abbildung|第
        """
}

extension StringProtocol {
    /// The text without blanks at its ends.
    package func trimmingBlanks() -> String {
        var view = Substring(self)
        while let first = view.unicodeScalars.first, UTF8Scalars.isBlank(first) { view.unicodeScalars.removeFirst() }
        while let last = view.unicodeScalars.last, UTF8Scalars.isBlank(last) { view.unicodeScalars.removeLast() }
        return String(view)
    }
}
