/// Words before numbers of volumes, issues and pages.
enum NumberCues {
    private static func set(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
    private static let issue = set(
        "no nr № n° num number numéro número numero issue iss heft h вып выпуск випуск вип зв нумар zeszyt z č číslo cislo nos núm n nro nº нр"
    )
    private static let volume = set("vol volume bd band jg jahrgang т том t tom ročník roč vols v год г jaarg årg 卷")
    private static let pages = set("pp p s ss с стр str seiten pages page pág págs pgs стор σσ 页 cc сс bl")

    static func isIssue(_ word: String) -> Bool { issue.contains(word) }
    static func isVolume(_ word: String) -> Bool { volume.contains(word) }
    static func isPages(_ word: String) -> Bool { pages.contains(word) }
    static func isAny(_ word: String) -> Bool { isIssue(word) || isVolume(word) || isPages(word) }
}
