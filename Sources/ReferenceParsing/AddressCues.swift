import Documents

/// Words that only announce a URL: `URL:`, `Available at`, `Режим доступа`.
enum AddressCues {
    private static let words: Set<String> = Set(
        """
        url urls uri doi available at from retrieved online onlinequelle internet im in unter verfügbar abrufbar einsehbar siehe web
        website webpage www world wide dostępny dostępne dostępna pod adresem na stronie режим доступа доступа доступ электронный
        ресурс эл доступно рэжым доступу электронны рэсурс disponible en disponibile su disponível em ligne à l'adresse adresse
        consulté récupéré repéré du site de la document téléaccessible accessed see via link http https dostupné dostupný z na
        электрон resource electronic text download als pdf the source quelle internetquelle internetquellen elektronischer is
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

    /// Takes the words that stand right before a URL or before the statement of the consulted date.
    static func take(_ reading: inout Reading) {
        let tokens = reading.tokens()
        var starts = reading.urls.map(\.lowerBound)
        for (index, byte) in reading.free.enumerated()
        where byte == Reading.taken && index > 0 && reading.free[index - 1] != Reading.taken { starts.append(index) }
        for (index, token) in tokens.enumerated() where ["url", "urls", "href"].contains(token.folded) {
            let isCommand = index > 0 && tokens[index - 1].folded == "\\"
            reading.take(
                (isCommand ? tokens[index - 1].range.lowerBound : token.range.lowerBound)..<token.range.upperBound)
        }
        for start in starts {
            guard var index = tokens.lastIndex(where: { $0.range.upperBound <= start }) else { continue }
            var first: Int?
            while index >= 0 {
                let token = tokens[index]
                if token.kind == .word, words.contains(token.folded) {
                    first = index
                } else if !(token.kind == .mark && ":[](<>{}=\\".contains(token.folded)) {
                    break
                }
                index -= 1
            }
            // One small word such as "in" or "na" alone may end a title; it needs a colon or a companion.
            if let first, let last = tokens.lastIndex(where: { $0.range.upperBound <= start }),
                last > first || tokens[first].range.count > 3
            {
                let from = first > 0 && "[(<".contains(tokens[first - 1].folded) ? first - 1 : first
                reading.take(tokens[from].range.lowerBound..<tokens[last].range.upperBound)
            }
        }
    }
}
