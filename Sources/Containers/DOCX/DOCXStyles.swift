import Markup

/// The styles of a document, as far as they say what a paragraph is.
struct DOCXStyles {
    /// What a style says, with what it takes from the styles it is based on.
    struct Style {
        var level: Int?
        var isTitle = false
        var isHidden = false
        var list: DOCXList?
    }

    private struct Source {
        var name = ""
        var base: String?
        var style = Style()
    }

    private var sources: [String: Source] = [:]
    private var resolved: [String: Style] = [:]

    /// Styles are based on each other this deep at most, also in a circle.
    private static let greatestDepth = 24
    /// More styles than any template has.
    private static let most = 20_000

    init(_ bytes: [UInt8]) {
        var reader = XMLReader(bytes: bytes)
        while sources.count < DOCXStyles.most, let event = reader.nextStart(of: ["style"]) {
            guard case .start(let tag) = event else { continue }
            let element = reader.element(from: tag).element
            guard let identifier = element.attribute("styleId") else { continue }
            var source = Source()
            source.name = element.first("name")?.attribute("val") ?? identifier
            source.base = element.first("basedOn")?.attribute("val")
            let properties = element.first("pPr")
            source.style.level = properties?.first("outlineLvl")?.attribute("val").flatMap { Int($0) }
            source.style.list = DOCXList(properties?.first("numPr"))
            if let vanish = element.first("rPr")?.first("vanish") { source.style.isHidden = vanish.isOn }
            sources[identifier] = source
        }
        for identifier in sources.keys { resolved[identifier] = resolve(identifier) }
    }

    /// What a style says. One that is not defined is known by its identifier.
    func style(_ identifier: String) -> Style {
        if let style = resolved[identifier] { return style }
        var style = Style()
        DOCXStyles.name(identifier, &style)
        return style
    }

    private func resolve(_ identifier: String) -> Style {
        var result = Style()
        var next: String? = identifier
        for _ in 0..<DOCXStyles.greatestDepth {
            guard let name = next, let source = sources[name] else { break }
            if result.level == nil, !result.isTitle {
                result.level = source.style.level
                if result.level == nil { DOCXStyles.name(source.name, &result) }
            }
            if result.list == nil { result.list = source.style.list }
            result.isHidden = result.isHidden || source.style.isHidden
            next = source.base
        }
        return result
    }

    /// Takes what a name says. Word keeps its own styles' names in English; other programs translate them.
    private static func name(_ name: String, _ style: inout Style) {
        let small = name.lowercased()
        let word = small.prefix { !($0.isASCII && $0.isNumber) }.trimmed(" _-")
        let digits = small.drop { !($0.isASCII && $0.isNumber) }
        if digits.isEmpty {
            style.isTitle = titles.contains(word)
        } else if headings.contains(word), let number = Int(digits), (1...9).contains(number) {
            style.level = number - 1
        }
    }

    private static let headings: Set<String> = [
        "heading", "überschrift", "berschrift", "titre", "título", "titulo", "ttulo", "titolo", "nagłówek", "nagwek",
        "заголовок", "загаловак", "标题", "標題", "見出し", "제목", "kop", "rubrik", "overskrift", "nadpis", "otsikko",
        "címsor", "başlık", "titlu", "antraštė", "virsraksts", "pealkiri", "naslov", "заглавие", "επικεφαλίδα",
    ]
    private static let titles: Set<String> = [
        "title", "titel", "titre", "título", "titolo", "tytuł", "название", "назва", "заглавие", "标题", "標題", "表題",
        "제목", "název", "otsikko", "cím", "başlık",
    ]
}

/// The list that a paragraph or a style belongs to.
struct DOCXList: Hashable {
    /// Nil where only the level is given, and the style has the list.
    var identifier: String?
    var level: Int

    init(identifier: String?, level: Int) {
        self.identifier = identifier
        self.level = level
    }

    init?(_ properties: XMLElement?) {
        guard let properties else { return nil }
        identifier = properties.first("numId")?.attribute("val")
        level = properties.first("ilvl")?.attribute("val").flatMap { Int($0) } ?? 0
    }
}

extension XMLElement {
    /// Whether a switch is on: it is without a value.
    var isOn: Bool {
        switch attribute("val") {
        case nil, "1", "true", "on": true
        default: false
        }
    }
}

extension Substring {
    /// The text without characters of a set at its ends.
    fileprivate func trimmed(_ characters: String) -> String {
        var text = self
        while let first = text.first, characters.contains(first) { text.removeFirst() }
        while let last = text.last, characters.contains(last) { text.removeLast() }
        return String(text)
    }
}
