/// The word lists of all languages.
enum WordLists {
    /// One text a file.
    static let all: [String] = [
        english, englishDisciplines, guests, german, romance, eastSlavic, centralEurope, north, asia, classics,
        asianEnglish,
    ]
}
