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

    @Test func `a name alone tells nothing`() {
        #expect(LanguageGuess.language(of: Array("NetLogo".utf8)[...]) == nil)
    }
}
