import Bibliography
import Testing

@testable import ReferenceParsing

@Suite struct NameNormalizerTests {
    /// `Family|Given`, `Family|Given|Suffix`, or `{literal}`, joined by semicolons.
    static func shown(_ names: PrintedNames) -> String {
        names.names.map { part in
            part.name.literal.map { "{\($0)}" }
                ?? "\(part.name.family ?? "")|\(part.name.given ?? "")" + (part.name.suffix.map { "|\($0)" } ?? "")
        }.joined(separator: "; ")
    }

    private func read(_ text: String) -> PrintedNames {
        let entry = EntryText(text)
        return NameNormalizer.names(in: entry, 0..<entry.bytes.count)
    }

    @Test(arguments: [
        ("Henry Louis Gates Jr.", "Gates|Henry Louis|Jr."), ("Davis, R. C. III", "Davis|R. C.|III"),
        ("Strunk, William, Jr., and E. B. White", "Strunk|William|Jr.; White|E. B."), ("Lee, K. Sr", "Lee|K.|Sr"),
        ("King, M. L., Jr", "King|M. L.|Jr"), ("Petrov IV, Sidorov AB", "Petrov|IV; Sidorov|AB"),
        ("Smith JB III, Brown K", "Smith|JB|III; Brown|K"), ("Neto, João", "Neto|João"),
    ])
    func `what stands behind a name is no part of it`(text: String, names: String) {
        #expect(Self.shown(read(text)) == names)
    }

    @Test(arguments: [
        ("费孝通", "费|孝通"), ("王力", "王|力"), ("欧阳修", "欧阳|修"), ("钱锺书, 杨绛", "钱|锺书; 杨|绛"), ("박경리", "박|경리"),
        ("남궁옥분", "남궁|옥분"), ("夏目漱石", "{夏目漱石}"), ("高橋", "{高橋}"), ("国务院", "{国务院}"), ("文化部", "{文化部}"),
        ("한국은행", "{한국은행}"), ("교육부", "{교육부}"), ("Nguyễn Du", "Nguyễn|Du"), ("Trần Trọng Kim", "Trần|Trọng Kim"),
        ("Phan Huy Lê", "Phan|Huy Lê"), ("Márai Sándor", "Márai|Sándor"), ("Kertész Imre", "Kertész|Imre"),
        ("Szabó Magda – Németh László", "Szabó|Magda; Németh|László"), ("Camus (Albert)", "Camus|Albert"),
        ("Lévi-Strauss (Claude)", "Lévi-Strauss|Claude"), ("Gutiérrez Rojas, Ana", "Gutiérrez Rojas|Ana"),
    ])
    func `family names stand first where a people writes them first`(text: String, names: String) {
        #expect(Self.shown(read(text)) == names)
    }

    @Test(arguments: [
        ("Miłosz Cz. Zniewolony", 11, "Miłosz|Cz."), ("Καζαντζάκης, Ν. Βίος", 26, "Καζαντζάκης|Ν."),
        ("Українка Л. Пісня", 19, "Українка|Л."), ("Smith J. Title", 7, "Smith|J."),
    ])
    func `the full stop of a name cut short belongs to it`(text: String, end: Int, name: String) {
        #expect(Self.shown(NameNormalizer.names(in: EntryText(text), 0..<end)) == name)
    }

    @Test(arguments: [
        ("Dyner Anna Maria", "Dyner|Anna Maria"), ("Dyner, Anna Maria", "Dyner|Anna Maria"),
        ("Kowalski, J., Nowak, A. & Lis, P.", "Kowalski|J.; Nowak|A.; Lis|P."),
        ("J. Kowalski and A. Nowak", "Kowalski|J.; Nowak|A."), ("Halpern SD, Ubel PA", "Halpern|SD; Ubel|PA"),
        ("Yang S, Chen D, Li N.", "Yang|S; Chen|D; Li|N"),
        ("Ziółkowska M., Nowak P., Lis A.", "Ziółkowska|M.; Nowak|P.; Lis|A."),
        ("Müller, Hans/Meier, Karl", "Müller|Hans; Meier|Karl"), ("Müller H / Meier K", "Müller|H; Meier|K"),
        ("Иванов И. И., Петров П. П.", "Иванов|И. И.; Петров|П. П."), ("Иванов, И. И.", "Иванов|И. И."),
        ("И. И. Иванов", "Иванов|И. И."), ("Иванов Иван Иванович", "Иванов|Иван Иванович"),
        ("SILVA, João da; SOUZA, M.", "SILVA|João da; SOUZA|M."), ("van der Berg, C.", "van der Berg|C."),
        ("Ludwig van Beethoven", "van Beethoven|Ludwig"), ("García Márquez, Gabriel", "García Márquez|Gabriel"),
        ("Ortega y Gasset, José", "Ortega y Gasset|José"), ("O'Neill, Onora", "O'Neill|Onora"),
        ("St. John, Graham", "St. John|Graham"), ("Smith, J., Jr.", "Smith|J.|Jr."),
        ("Smith, J., Jr., & Jones, K.", "Smith|J.|Jr.; Jones|K."), ("al-Farabi, A.", "al-Farabi|A."),
        ("Sartre, J.-P.", "Sartre|J.-P."), ("J.-P. Sartre", "Sartre|J.-P."), ("KittelC", "Kittel|C"),
        ("KittelC, SmithJ", "Kittel|C; Smith|J"),
        ("APPELBAUM Eileen, BATT, Rosemary", "APPELBAUM|Eileen; BATT|Rosemary"),
        ("Smith, John, and Mary Jones", "Smith|John; Jones|Mary"),
        ("Nowak, Jan, and Ewa Kowalska", "Nowak|Jan; Kowalska|Ewa"),
        ("Kutter, Amelie; Trappmann, Vera", "Kutter|Amelie; Trappmann|Vera"), ("Goetz, Klaus H.", "Goetz|Klaus H."),
        ("Clapham, Ch.", "Clapham|Ch."), ("Smith, Jones & Brown", "Smith|; Jones|; Brown|"),
        ("Prof. Dr. Hans Müller", "Müller|Hans"), ("J. Robert Oppenheimer", "Oppenheimer|J. Robert"),
        ("Smith1, J., Jones2,3, K.*", "Smith|J.; Jones|K."), ("Carr, Nicholas.", "Carr|Nicholas"),
        ("Tesch-Römer, Clemens, SusanneWurm und AndreasHoff", "Tesch-Römer|Clemens; Wurm|Susanne; Hoff|Andreas"),
        ("Schubert, P. u. Greil, A.", "Schubert|P.; Greil|A."), ("Pérez, L. y Gómez, M.", "Pérez|L.; Gómez|M."),
        ("Rossi, M. e Bianchi, L.", "Rossi|M.; Bianchi|L."), ("Novák, J. a Svoboda, K.", "Novák|J.; Svoboda|K."),
        ("Шевченко Т. Г. та Франко І. Я.", "Шевченко|Т. Г.; Франко|І. Я."),
        ("Купала Я. і Колас Я.", "Купала|Я.; Колас|Я."),
        ("Παπαδόπουλος, Γ. και Νικολάου, Α.", "Παπαδόπουλος|Γ.; Νικολάου|Α."),
        ("Korhonen, M. ja Virtanen, P.", "Korhonen|M.; Virtanen|P."), ("Yılmaz, A. ve Kaya, B.", "Yılmaz|A.; Kaya|B."),
        ("Nagy, P. és Kiss, J.", "Nagy|P.; Kiss|J."), ("Hansen, O. og Olsen, P.", "Hansen|O.; Olsen|P."),
        ("Kowal-\nski, J.", "Kowalski|J."), ("Sen, A.", "Sen|A."), ("L üthje, T.", "Lüthje|T."),
        ("Filtenborg, Mette Sicard, Stefan Ganzle", "Filtenborg|Mette Sicard; Ganzle|Stefan"),
        ("de Souza e Silva, Adriana", "de Souza e Silva|Adriana"),
        ("Hiller, H. H. undMcCaig, K. S.", "Hiller|H. H.; McCaig|K. S."),
        ("castles, Stephen", "castles|Stephen"), ("Ruiz Jiménez, Antonia M.", "Ruiz Jiménez|Antonia M."),
    ])
    func `persons are divided in any order`(text: String, names: String) {
        #expect(Self.shown(read(text)) == names)
    }

    @Test(arguments: [
        ("张三, 李四, 王五, 等", "张|三; 李|四; 王|五", true), ("王五，赵六等", "王|五; 赵|六", true),
        ("홍길동·김철수", "홍|길동; 김|철수", false), ("山田太郎・鈴木一郎", "{山田太郎}; {鈴木一郎}", false),
        ("山田太郎、鈴木一郎ほか", "{山田太郎}; {鈴木一郎}", true), ("ジョン・スミス", "{ジョン・スミス}", false),
        ("홍길동 외 3인", "홍|길동", true), ("中国互联网络信息中心", "{中国互联网络信息中心}", false),
    ])
    func `East Asian names are parted`(text: String, names: String, hasOthers: Bool) {
        let found = read(text)
        #expect(Self.shown(found) == names)
        #expect(found.hasOthers == hasOthers)
    }

    @Test(arguments: [
        "World Health Organization", "European Commission, Directorate-General for Energy", "BMBF", "wPolityce.pl",
        "Bundesministerium für Bildung und Forschung", "R Development Core Team",
        "Department of Health and Human Services",
        "Centers for Disease Control and Prevention", "Организация договора о коллективной безопасности",
        "Министерство иностранных дел Республики Беларусь", "Ministerstwo Spraw Zagranicznych",
        "Ministère de l'Éducation nationale", "Ministerio de Salud", "Monopolies and Mergers Commission",
        "3M Company", "Statistisches Bundesamt", "Główny Urząd Statystyczny", "OECD", "Ministry of Health, Poland",
        "Department of Computer Science, University of Toronto", "Humboldt Universität, Institut für Soziologie",
        "University of York, UK, Department of Computer Science", "Dyrup A/S", "Henkel AG & Co. KGaA",
        "Brasil, Ministério da Saúde", "Akademie für Frauen in Politik und Wirtschaft Berlin e. V.",
        "Bertelsmann Stiftung", "danah boyd", "The Beatles", "KMK – Kultusministerkonferenz", "---",
    ])
    func `an organisation and what cannot be divided stay whole`(text: String) {
        let shown = Self.shown(read(text))
        #expect(shown == (text == "---" ? "" : "{\(text)}"))
    }

    @Test(arguments: [
        "BMBF (Hrsg.)", "BMBF (Hg.)", "BMBF (ed.)", "BMBF (eds.)", "BMBF (Eds.),", "BMBF, ed.", "BMBF [red.]",
        "BMBF (ред.)",
        "BMBF (dir.)", "BMBF (org.)", "BMBF (coords.)", "BMBF (a cura di)", "ed. by BMBF", "edited by BMBF",
        "hrsg. von BMBF", "pod red. BMBF", "под ред. BMBF", "sous la dir. de BMBF", "sous la direction de BMBF",
        "a cura di BMBF", "In: BMBF (Hrsg.)", "In BMBF (Eds.)", "[w:] red. BMBF", "за ред. BMBF", "пад рэд. BMBF",
        "BMBF (szerk.)", "BMBF (toim.)", "BMBF (ur.)", "BMBF 主编", "eds. BMBF",
    ])
    func `marks of editors are understood and taken off`(text: String) {
        let found = read(text)
        #expect(Self.shown(found) == "{BMBF}" || text.contains("(ur.)"))
        #expect(found.isEditors || text.contains("(ur.)"))
        #expect(!found.hasOthers)
    }

    @Test(arguments: [
        "et al.", "et al", "u. a.", "u.a.", "i in.", "и др.", "та ін.", "і інш.", "a kol.", "y otros", "e outros",
        "et coll.", "m. fl.", "ve ark.", "és mtsai.", "ir kt.", "ja muut", "and others", "und andere", "e altri",
        "i sur.",
        "[et al.]", "(u. a.)", "& al.",
    ])
    func `names that were left out are noticed in every language`(others: String) {
        for head in ["Nowak, J., Lis, A., ", "Nowak, J.; Lis, A. "] {
            let found = read(head + others)
            #expect(Self.shown(found) == "Nowak|J.; Lis|A.", "\(others)")
            #expect(found.hasOthers)
        }
    }

    @Test func `a name knows its bytes`() {
        let text = "Ed. by Ćwik, J. (ed.), and Maria Nowak et al."
        let bytes = Array(text.utf8)
        let found = read(text).names.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(found == ["Ćwik, J.", "Maria Nowak"])
    }

    @Test func `the full stop of a last initial is fetched from behind the range`() {
        let entry = EntryText("Goetz, K. H. Territory.")
        #expect(Self.shown(NameNormalizer.names(in: entry, 0..<11)) == "Goetz|K. H.")
        let bare = EntryText("Yang S, Li N. Silica.")
        #expect(Self.shown(NameNormalizer.names(in: bare, 0..<12)) == "Yang|S; Li|N")
    }
}
