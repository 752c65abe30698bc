import Bibliography
import Testing

@Suite struct SimilarityTests {
    @Test(arguments: [
        "Link rot", "Организация договора о коллективной безопасности", "Skazani na współpracę",
        "网页会消失吗", "Ćwiczenia antyterrorystyczne", "Über die Lebensdauer einer Fußnote",
        "Οι σύνδεσμοι ενός τόπου χάνονται",
    ])
    func `identical strings score 1 in any script`(text: String) {
        #expect(Similarity.ratio(text, text) == 1)
        #expect(Similarity.ratio(text, text.uppercased()) == 1)
    }

    @Test(arguments: [("", ""), ("", "Title"), ("…", "…"), ("—", "–"), ("・", "・"), (" ", "Title")])
    func `empty keys match nothing`(left: String, right: String) {
        #expect(Similarity.ratio(left, right) == 0)
    }

    @Test(arguments: [
        ("Учения коллективных сил", "Ucheniya kollektivnykh sil"),
        ("Ещё раз о ссылках", "Yeshche raz o ssylkakh"),
        ("Нацыянальная бяспека", "Natsyyanalnaya byaspeka"),
        ("Щукин", "Shchukin"), ("Kłysiński", "Klysinski"), ("Straße", "Strasse"), ("Łódź", "Lodz"),
    ])
    func `a text meets its romanization`(left: String, right: String) {
        #expect(Similarity.ratio(left, right) >= 0.9)
    }

    @Test(arguments: [
        ("Russia on Belarus", "Belarus on Russia"), ("Link rot in law", "Bit rot in music"),
        ("Home page", "On the half-life of a footnote"),
    ])
    func `other titles stay below the threshold`(left: String, right: String) {
        #expect(Similarity.ratio(left, right) < 0.75)
    }

    @Test func `a title whose subtitle is left out is a continuation`() {
        #expect(Similarity.isContinuation("Skazani na współpracę", "Skazani na współpracę. Uwarunkowania relacji"))
        #expect(!Similarity.isContinuation("On", "On the half-life of a footnote"))
        #expect(!Similarity.isContinuation("Half-life of a footnote", "On the half-life of a footnote"))
    }

    @Test(arguments: [
        ("„Quoted” – title", "\"quoted\" - title"), ("eﬃcient", "efficient"), ("naïve", "naive"),
        ("co\u{AD}operation", "cooperation"), ("O’Neill", "O'Neill"),
    ])
    func `case, quotes, dashes, ligatures and diacritics make no difference`(left: String, right: String) {
        #expect(FoldedText(left) == FoldedText(right))
    }
}
