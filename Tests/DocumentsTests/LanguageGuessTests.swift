import Testing

@testable import Documents

@Suite struct LanguageGuessTests {
    @Test(arguments: [
        ("The development of military cooperation", "en"), ("Zur Theorie und Praxis einer Diagnostik", "de"),
        ("Skazani na współpracę. Uwarunkowania relacji", "pl"), ("Об утверждении Концепции безопасности", "ru"),
        ("Развіццё вайсковага супрацоўніцтва", "be"), ("Розвиток військової співпраці та її загрози", "uk"),
        ("Les représentations du corps de la femme", "fr"),
        ("El gobierno aprueba 120 millones para la integración", "es"),
        ("Vysoká škola a její příspěvek k teorii", "cs"), ("论难经独取寸口脉法的学术内涵", "zh"), ("日本における研究の歴史", "ja"),
        ("한국농촌의학 지역보건", "ko"),
        ("Sucessos e fracassos no controle de doenças", "pt"),
        ("Storia della letteratura nel medioevo e la sua critica", "it"),
    ])
    func `a title tells its language`(text: String, tag: String) {
        #expect(LanguageGuess.language(of: Array(text.utf8)[...]) == tag)
    }

    @Test(arguments: [
        "NetLogo", "A. Ha-Joon", "Zoning in Ohio", "Neto, Z.", "Ken Loach", "De Gaulle",
        "Nature Genetics", "I. Kant, Z. Freud, O. Kolberg",
    ])
    func `names and a stray short word tell nothing`(text: String) {
        #expect(LanguageGuess.language(of: text) == nil)
    }

    @Test(arguments: [
        ("Do we need another theory of the state?", "en"), ("What do unions do?", "en"),
        ("A union that strives for more", "en"), ("Learning to labour", "en"), ("Banking and sustainability", "en"),
        ("Sieci społeczne w Polsce", "pl"), ("Абай жолы және қазақ әдебиеті", "kk"),
        ("Lịch sử Việt Nam", "vi"), ("Suomen kielen historia ja nykyisyys", "fi"),
        ("Eesti keele ajalugu ning õppimine", "et"),
        ("Η ιστορία της γλώσσας", "el"), ("תולדות השפה", "he"),
        ("Меѓу јазикот и литературата", "mk"), ("ประวัติศาสตร์ไทย", "th"),
    ])
    func `short titles tell their language by what is theirs alone`(text: String, tag: String) {
        #expect(LanguageGuess.language(of: text) == tag)
    }
}
