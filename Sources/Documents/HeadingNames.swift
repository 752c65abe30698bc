/// What the headings of bibliographies, and of what follows them, are called.
enum HeadingNames {
    /// Whether a folded heading names a bibliography.
    static func isBibliography(_ folded: String) -> Bool { bibliography.contains(folded) }

    /// Whether a folded heading names a part that comes after a bibliography or between two.
    static func isOtherPart(_ folded: String) -> Bool {
        if other.contains(folded) { return true }
        let words = folded.split(separator: " ", maxSplits: 2)
        guard let first = words.first, words.count > 1 else { return false }
        // "appendix a", "chapter 2", "приложение 1"
        return numberedParts.contains(String(first)) && words[1].unicodeScalars.count <= 4
    }

    /// Names that are also everyday words or titles of other sections; alone on a line they need entries after them.
    static func isWeak(_ folded: String) -> Bool { weak.contains(folded) }

    private static func set(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { $0.trimmingBlanks() })
    }

    private static let bibliography = set(
        """
        references|reference|reference list|list of references|references cited|cited references|literature cited
        bibliography|selected bibliography|select bibliography|works cited|works consulted|literature|sources
        references and notes|notes and references|references and further reading|bibliographic references|cited works
        bibliographical references|list of sources|sources cited|cited literature|web sources|internet sources
        primary sources|secondary sources|online sources|sources and literature|references and sources|cited sources
        literatur|literaturverzeichnis|quellen|quellenverzeichnis|bibliographie|literaturangaben|literaturliste
        literaturhinweise|quellen und literatur|literatur und quellen|verwendete literatur|zitierte literatur
        quellen- und literaturverzeichnis|literatur- und quellenverzeichnis|internetquellen|referenzen|schrifttum
        literaturnachweis|literaturnachweise|quellenangaben|quellennachweis|bibliografie|onlinequellen
        références|références bibliographiques|bibliographie sélective|ouvrages cités|sources et bibliographie
        liste des références|littérature|bibliographie et sources|sitographie|webographie|œuvres citées
        bibliografía|referencias|referencias bibliográficas|obras citadas|fuentes|literatura citada|lista de referencias
        bibliografía citada|fuentes y bibliografía|fuentes consultadas|obras consultadas|webgrafía
        bibliografia|referências|referências bibliográficas|obras citadas|fontes|bibliografia consultada
        referências citadas|lista de referências|referencias bibliograficas
        riferimenti|riferimenti bibliografici|opere citate|fonti|bibliografia citata|sitografia|fonti e bibliografia
        literatuur|literatuurlijst|bronnen|bronvermelding|referenties|geraadpleegde literatuur|bronnenlijst
        bibliografia|literatura|piśmiennictwo|źródła|spis literatury|wykaz literatury|literatura cytowana
        bibliografia załącznikowa|netografia|źródła internetowe|wykaz źródeł|przypisy bibliograficzne|referencje
        literatura i źródła|źródła i literatura
        литература|список литературы|источники|библиография|список использованной литературы|список источников
        библиографический список|использованная литература|список использованных источников|цитированная литература
        источники и литература|литература и источники|список литературы и источников|интернет-источники
        использованные источники|пристатейный список литературы|ссылки|список цитируемой литературы
        літаратура|спіс літаратуры|бібліяграфія|крыніцы|спіс выкарыстанай літаратуры|спіс выкарыстаных крыніц
        выкарыстаная літаратура|спіс крыніц|крыніцы і літаратура|бібліяграфічны спіс
        література|список літератури|джерела|бібліографія|список використаних джерел|список використаної літератури
        використана література|використані джерела|література та джерела|джерела та література|список джерел
        литература и извори|използвана литература|библиографија|литература и извори|извори|литература и източници
        литературa|bibliografija|literatūra|literatūros sąrašas|izmantotā literatūra|avoti|šaltiniai|naudota literatūra
        seznam literatury|použitá literatura|prameny|zdroje|použité zdroje|seznam použité literatury|prameny a literatura
        zoznam literatúry|použitá literatúra|literatúra|bibliografické odkazy|zoznam použitej literatúry|literatura a zdroje
        irodalom|irodalomjegyzék|hivatkozások|felhasznált irodalom|források|bibliográfia
        bibliografie|referințe|referințe bibliografice|surse|literatura de specialitate
        literatura in viri|viri|viri in literatura|literatura i izvori|popis literature|izvori
        referenser|källor|litteratur|källförteckning|litteraturförteckning|käll- och litteraturförteckning|referenslista
        referanser|litteraturliste|kilder|referencer|litteraturhenvisninger|kildeliste|bibliografi
        lähteet|kirjallisuus|lähdeluettelo|viitteet|kirjallisuusluettelo|kasutatud kirjandus|viited|kirjandus|allikad
        kaynakça|kaynaklar|referanslar|bibliyografya
        βιβλιογραφία|αναφορές|πηγές|βιβλιογραφικές αναφορές
        参考文献|参考文献目录|參考文獻|参考资料|引用文献|参考书目|參考書目|引文|文献|主要参考文献|引用・参考文献|参考・引用文献|參考資料
        参考文献一覧|참고문헌|참고 문헌|인용문헌|참고자료|المراجع|المصادر|المصادر والمراجع|قائمة المراجع|منابع|فهرست منابع
        ביבליוגרפיה|מקורות|רשימת מקורות|tài liệu tham khảo|daftar pustaka|referensi|rujukan
        """)

    private static let weak = set(
        """
        sources|literature|reference|quellen|fuentes|fontes|fonti|źródła|источники|крыніцы|джерела|prameny|zdroje
        literatura|literatur|литература|ссылки|kilder|källor|viri|izvori|surse|források|文献|引文|schrifttum|referenzen
        """)

    private static let other = set(
        """
        appendix|appendices|notes|footnotes|endnotes|acknowledgements|acknowledgments|acknowledgement|acknowledgment
        author|authors|citation|about the author|about the authors|author information|author biography|author biographies|author contributions
        supplementary material|supplementary materials|supplementary information|supporting information|tables|figures
        index|summary|abstract|list of figures|list of tables|figure captions|figure legends|conflict of interest
        conflicts of interest|competing interests|funding|data availability|data availability statement|correspondence
        contributors|contents|table of contents|glossary|abbreviations|declaration of interests|ethics statement
        introduction|conclusion|conclusions|discussion|methods|results|background|annex|annexes|addendum|disclaimer
        anhang|anhänge|anmerkungen|fußnoten|endnoten|danksagung|zusammenfassung|abbildungsverzeichnis|tabellenverzeichnis
        autor|autoren|autorin|über den autor|über die autoren|über die autorin|zur person|die autoren|einleitung|fazit
        abkürzungsverzeichnis|inhaltsverzeichnis|eidesstattliche erklärung|erklärung|tabellen|abbildungen|impressum
        annexe|remerciements|résumé|conclusion|table des matières|notes de bas de page|auteur|auteurs
        apéndice|apéndices|anexo|anexos|notas|agradecimientos|resumen|conclusiones|índice|conclusión|apêndice|apêndices
        agradecimentos|resumo|notas de rodapé|appendice|appendici|allegati|note|ringraziamenti|riassunto|conclusioni
        bijlage|bijlagen|noten|dankwoord|samenvatting|załącznik|załączniki|aneks|aneksy|przypisy|podziękowania
        streszczenie|spis treści|spis tabel|spis rysunków|wnioski|zakończenie|o autorze|o autorach|nota o autorze
        приложение|приложения|примечания|сноски|благодарности|резюме|аннотация|сведения об авторе|сведения об авторах
        об авторе|об авторах|информация об авторах|информация об авторе|заключение|содержание|выводы|оглавление|введение
        дадатак|дадаткі|заўвагі|падзякі|анатацыя|рэзюмэ|звесткі пра аўтара|пра аўтара|заключэнне|змест|уводзіны
        додаток|додатки|примітки|подяки|анотація|резюме|відомості про автора|про автора|висновки|зміст|вступ
        příloha|přílohy|poznámky|poděkování|shrnutí|závěr|úvod|príloha|prílohy|zhrnutie|záver
        függelék|köszönetnyilvánítás|jegyzetek|bilaga|bilagor|noter|sammanfattning|vedlegg|bilag|liitteet|liite
        ekler|ek|notlar|özet|附录|附錄|致谢|致謝|注释|註釋|付録|謝辞|注|摘要|부록|감사의 글|각주|요약|παράρτημα
        """)

    private static let numberedParts = set(
        """
        appendix|annex|annexe|chapter|part|section|anhang|kapitel|teil|chapitre|partie|capítulo|parte|anexo|apéndice
        capitolo|appendice|bijlage|hoofdstuk|rozdział|część|załącznik|aneks|глава|часть|приложение|раздел|частка|раздзел
        дадатак|розділ|частина|додаток|kapitola|příloha|príloha|část|table|figure|tabelle|abbildung|第
        """)
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
