/// Words with which an entry says what kind of work it is.
enum Genres {
    private static func set(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }

    private static let legal = set(
        """
        указ закон постановление декрет распоряжение приказ решение кодекс конституция директива
        пастанова дэкрэт распараджэнне загад рашэнне канстытуцыя наказ постанова розпорядження рішення
        ustawa rozporządzenie uchwała dekret zarządzenie obwieszczenie konstytucja
        decree act law regulation directive ordinance resolution constitution statute
        gesetz verordnung richtlinie erlass beschluss loi décret arrêté ordonnance règlement
        ley decreto orden reglamento lei portaria resolução legge regolamento zákon vyhláška nařízení nariadenie ukaz
        """)

    /// Whether a word in lower case names a legal act.
    static func isLegal(_ word: String) -> Bool { legal.contains(word) }
}
