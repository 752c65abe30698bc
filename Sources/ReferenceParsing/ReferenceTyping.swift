import Bibliography

/// Sorts a reference into a CSL type by the fields it has and by words that say what it is.
enum ReferenceTyping {
    /// An entry says what it is within so many bytes.
    private static let reach = 2000

    static func type(of reference: Reference) -> ReferenceType {
        if let genre = reference.genre?.value {
            let bytes = Array(genre.utf8)
            if FieldTokens.tokens(bytes, 0..<bytes.count).first?.roles.contains(.legal) == true { return .legislation }
        }
        let bytes = Array(reference.text.utf8)
        let signs = Signs(bytes, 0..<min(bytes.count, reach))
        if let type = signs.kind.flatMap({ type(of: $0, reference) }) { return type }
        if signs.isThesis { return .thesis }
        let hasNumbers = reference.volume != nil || reference.issue != nil
        let hasContainer = reference.containerTitle != nil
        if hasContainer, isNewspaper(reference, signs) { return .articleNewspaper }
        if signs.isProceedings, hasContainer || reference.publisher == nil, !hasNumbers || signs.isConference {
            return .paperConference
        }
        if hasContainer, hasNumbers, reference.editors.isEmpty || reference.publisher == nil { return .articleJournal }
        if hasContainer, reference.publisher != nil || !reference.editors.isEmpty { return .chapter }
        if signs.isReport, reference.doi == nil || reference.publisher != nil, !hasNumbers || !hasContainer {
            return .report
        }
        if reference.publisher != nil { return .book }
        if hasContainer, reference.doi != nil || reference.pages != nil { return .articleJournal }
        if reference.identifiers.contains(where: { $0.value.scheme == .isbn }) || reference.edition != nil {
            return .book
        }
        if !reference.urls.isEmpty { return .webpage }
        if reference.publisherPlace != nil, !hasContainer { return .book }
        return .document
    }

    /// GB/T 7714 says it outright.
    private static func type(of kind: DocumentKind, _ reference: Reference) -> ReferenceType? {
        switch kind {
        case .journal: .articleJournal
        case .newspaper: .articleNewspaper
        case .monograph: reference.containerTitle == nil ? .book : .chapter
        case .thesis: .thesis
        case .proceedings, .analytic, .collection: reference.containerTitle == nil ? .book : .paperConference
        case .report: .report
        case .bulletin, .database: .webpage
        case .standard, .patent, .other, .map, .dataSet, .program: nil
        }
    }

    /// A day of publication, no volume, and a container that is called a newspaper.
    private static func isNewspaper(_ reference: Reference, _ signs: Signs) -> Bool {
        guard reference.issued?.value.day != nil, reference.volume == nil, reference.publisher == nil,
            reference.doi == nil, let container = reference.containerTitle?.value
        else { return false }
        let bytes = Array(container.utf8)
        return FieldTokens.tokens(bytes, 0..<bytes.count).contains { newspaperWords.contains($0.hash) }
    }

    private static let newspaperWords = words(
        """
        times post guardian telegraph herald tribune gazette gazeta gazet zeitung tageszeitung allgemeine süddeutsche
        tagesspiegel spiegel welt presse standard monde figaro libération país mundo corriere repubblica stampa
        folha estado globo правда известия коммерсант ведомости газета звязда рэспубліка советская news daily
        rzeczpospolita wyborcza dziennik noviny novine новини dagens dagblad nieuwsblad zeit taz faz 日报 晚报 新闻 新聞
        신문 일보 observer independent mirror chronicle star courier kurier kurjer
        """)
    private static func words(_ text: String) -> Set<UInt64> {
        Set(text.split { $0 == " " || $0 == "\n" }.map { FieldTokens.hash(String($0)) })
    }

    /// What the words of an entry say of its kind.
    private struct Signs {
        var kind: DocumentKind?
        var isThesis = false
        var isProceedings = false
        var isConference = false
        var isReport = false

        private static let theses = PhraseTable([
            "phd thesis", "phd dissertation", "phd diss", "ph d thesis", "ph d dissertation", "ph d diss",
            "ph d", "doctoral thesis", "doctoral dissertation", "dissertation", "diss", "master thesis",
            "master's thesis",
            "masters thesis", "msc thesis", "ma thesis", "bachelor thesis", "bachelor's thesis", "unpublished thesis",
            "inaugural-dissertation", "habilitationsschrift", "masterarbeit", "diplomarbeit", "bachelorarbeit",
            "magisterarbeit", "magisterská práce", "diplomová práce", "disertační práce", "bakalářská práce",
            "thèse", "thèse de doctorat", "mémoire de master", "tesis", "tesis doctoral", "tese de doutorado",
            "tese de doutoramento", "dissertação", "dissertação de mestrado", "tesi di dottorato", "tesi di laurea",
            "rozprawa doktorska", "praca doktorska", "praca magisterska", "диссертация", "диссертации", "автореф",
            "автореферат", "дис", "дисс", "дисертація", "дысертацыя", "proefschrift", "doktorsavhandling", "avhandling",
            "väitöskirja", "doktora tezi", "yüksek lisans tezi", "doktori disszertáció", "teză de doctorat",
            "doktorska disertacija", "magistrsko delo", "博士学位论文", "硕士学位论文", "博士论文", "硕士论文",
            "박사학위논문", "석사학위논문", "博士論文", "修士論文", "学位论文",
        ])
        private static let proceedings = PhraseTable([
            "proceedings", "proc", "conference", "symposium", "workshop", "congress", "konferenz", "tagungsband",
            "actes du colloque", "actas del congreso", "anais do", "atti del convegno", "materiały konferencyjne",
            "материалы конференции", "материалы международной", "материалы всероссийской", "сборник материалов",
            "матеріали конференції", "матэрыялы", "sborník", "会议论文集", "学术大会", "학술대회", "会議",
        ])
        private static let reports = PhraseTable([
            "working paper", "working papers", "discussion paper", "discussion papers", "technical report",
            "tech report",
            "tech rep", "research report", "policy brief", "policy paper", "policy research working paper",
            "white paper",
            "occasional paper", "arbeitspapier", "diskussionspapier", "forschungsbericht", "abschlussbericht",
            "report no",
            "rapport", "document de travail", "documento de trabajo", "informe", "relatório", "texto para discussão",
            "raport",
            "отчет", "доклад", "zpráva", "annual report",
        ])
        private static let conferenceWords = words("proceedings conference symposium workshop konferenz congress")

        init(_ bytes: [UInt8], _ range: Range<Int>) {
            let tokens = FieldTokens.tokens(bytes, range)
            for (index, token) in tokens.enumerated() {
                if token.isOpening {
                    if kind == nil, index > 0 { kind = DocumentKind.read(tokens, at: index, bytes)?.kind }
                    continue
                }
                guard token.isWord else { continue }
                if token.isEastAsian { read(bytes[token.range]) }
                if !isThesis, let end = Signs.theses.end(in: tokens, at: index) {
                    // "The dissertation handbook": a word in a title is none, an abbreviation or a bracket is.
                    isThesis = end > index + 1 || token.isCaseless || isStated(tokens, index, end)
                }
                if !isProceedings, let end = Signs.proceedings.end(in: tokens, at: index) {
                    isProceedings = token.length > 4 || end > index + 1 || token.isCapitalized
                    isConference = isConference || Signs.conferenceWords.contains(token.hash)
                }
                if !isReport, Signs.reports.end(in: tokens, at: index) != nil { isReport = true }
            }
        }

        private static let eastAsianTheses = ["学位论文", "學位論文", "学位論文", "博士论文", "硕士论文", "博士論文", "修士論文", "학위논문"]
            .map { Array($0.utf8) }
        private static let eastAsianProceedings = ["论文集", "論文集", "会议", "會議", "学术大会", "학술대회"].map { Array($0.utf8) }

        /// Scripts without blanks: the words stand inside longer runs.
        private mutating func read(_ run: ArraySlice<UInt8>) {
            if !isThesis { isThesis = Signs.eastAsianTheses.contains { Signs.contains(run, $0) } }
            if !isProceedings { isProceedings = Signs.eastAsianProceedings.contains { Signs.contains(run, $0) } }
        }

        private static func contains(_ run: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
            guard run.count >= word.count else { return false }
            // Every letter of these scripts has three bytes.
            return stride(from: run.startIndex, through: run.endIndex - word.count, by: 3).contains { start in
                run[start..<start + word.count].elementsEqual(word)
            }
        }

        /// Whether a word stands as a statement of its own: behind punctuation, before punctuation or the end.
        private func isStated(_ tokens: [FieldToken], _ start: Int, _ end: Int) -> Bool {
            let opens = start > 0 && tokens[start - 1].kind == .mark
            let closes = end >= tokens.count || tokens[end].kind == .mark || tokens[end - 1].isFullStop
            return opens && closes || start > 0 && tokens[start - 1].isOpening
        }
    }
}
