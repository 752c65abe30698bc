/// Words that belong to dates besides the names of months.
enum DateWords {
    /// Between the parts of a date: `30 de junio de 2014`, `June the 30th`, `30. dan juna`.
    static let filler: UInt32 = 1
    /// Endings of ordinal days and of days in a case: `30th`, `1er`, `3-го`, `30-án`.
    static let ordinal: UInt32 = 2
    /// Behind a year: `2014 г.`, `2014 r.`.
    static let afterYear: UInt32 = 4
    /// Between a year and the month behind it: `2014 m. birželio`, `2014ko ekainaren`, `2014. gada 30. jūnijā`.
    static let yearToMonth: UInt32 = 8
    /// Before the number of a month: `30 tháng 6 năm 2014`.
    static let monthNumber: UInt32 = 16
    /// A month as a Roman number, in the bits above.
    static let roman: UInt32 = 32

    /// What a word is in a date.
    static func flags(of word: FoldedWord) -> UInt32 { table[word] }

    private static let table: WordFlags = {
        var table = WordFlags()
        let lists: [(UInt32, String)] = [
            (filler, "de del of the di d d'al m dnia do den dne dňa dia día a el mês mes nam năm ngày ngay"),
            (
                ordinal,
                "st nd rd th er re ère e é eme ème ste de sten den a án én en ún ik i ją jä ta te го ого е ое d ean an aren η ης ην"
            ),
            (
                afterYear,
                "г года году год гг r roku rok р року роки рік г годa god godine godina g години година г leta"
                    + " аж ж года ko kun da de te ta ում թ"
            ),
            (yearToMonth, "m metų gada gads ko eko urteko év года году yil il yılı wl"),
            (monthNumber, "tháng thg"),
        ]
        for (flag, words) in lists {
            for word in words.split(separator: " ") { table.update(FoldedWord(word)) { $0 | flag } }
        }
        for (index, name) in "i ii iii iv v vi vii viii ix x xi xii".split(separator: " ").enumerated() {
            table.update(FoldedWord(name)) { $0 | roman | UInt32(index + 1) << 8 }
        }
        return table
    }()
}
