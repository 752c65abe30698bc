/// The layouts of all families.
enum LayoutLists {
    /// One text a file.
    static let all: [String] = [
        english, science, german, romance, slavic, north, asia, mixed, classics, asianEnglish, miscellany,
    ]
}
