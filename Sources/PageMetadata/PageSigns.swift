import Markup
import Web

/// Finds signs that a page is not the content itself.
struct PageSigns {
    let rules: PageRules
    let headers: HeaderFields
    let url: WebURL
    let mainText: String
    let headings: [String]

    /// Below this many bytes of text beside navigation a page has no room for an article.
    private static let shortText = 4_000
    /// Below this many it is hardly more than a notice.
    private static let noticeText = 1_500
    /// A title with more words is a sentence about something.
    private static let mostWords = 10

    /// The signs in a fixed order, each kind at most a few times.
    func found() -> [PageSign] { challenge() + accessWall() + notFound() + parked() }

    private var title: String { PageSigns.folded(rules.pageTitle ?? "") }

    private static func folded(_ text: String) -> String {
        text.lowercased().replacing("’", with: "'").trimmed
    }

    // MARK: Challenges

    private func challenge() -> [PageSign] {
        var signs: [PageSign] = []
        if let value = headers["cf-mitigated"], value.lowercased().contains("challenge") {
            signs.append(PageSign(.challenge, detail: "header cf-mitigated: challenge"))
        }
        let isShort = mainText.utf8.count < PageSigns.shortText
        if isShort, let phrase = PageSigns.challengeTitles.prefix(of: Array(title.utf8)) {
            signs.append(PageSign(.challenge, detail: "title “\(phrase)”"))
        }
        if isShort,
            let element = rules.document.elements(with: .id).first(where: {
                PageSigns.challengeIdentifiers.contains($0[.id] ?? "")
            })
        {
            signs.append(PageSign(.challenge, detail: "#\(element[.id] ?? "")"))
        }
        if mainText.utf8.count < PageSigns.noticeText {
            if let phrase = PageSigns.challengeTexts.found(in: Array(PageSigns.folded(mainText).utf8)).first {
                signs.append(PageSign(.challenge, detail: "text “\(phrase)”"))
            }
        }
        return signs
    }

    private static let challengeTitles = PhraseList([
        "just a moment", "attention required!", "ddos-guard", "access denied", "one moment, please",
        "checking your browser",
        "security check", "verify you are human", "are you a robot", "are you human", "pardon our interruption",
        "robot check", "captcha", "bot verification", "human verification", "sicherheitsprüfung", "einen moment",
        "проверка браузера", "вы не робот", "un momento", "un instant",
    ])

    private static let challengeIdentifiers: Set<String> = [
        "cf-challenge-running", "turnstile-wrapper", "challenge-form", "challenge-running", "challenge-error-text",
        "px-captcha", "captcha-form",
    ]

    private static let challengeTexts = PhraseList([
        "enable javascript and cookies to continue", "verify you are human", "verifying you are human",
        "checking if the site connection is secure", "unusual traffic from your", "please complete the security check",
        "incapsula incident id", "подтвердите, что запросы отправляли вы",
    ])

    // MARK: Walls

    private func accessWall() -> [PageSign] {
        var signs: [PageSign] = []
        let address = url.serialized
        for part in ["SAMLRequest=", "cookieAbsent", "error=cookies_not_supported"] where address.contains(part) {
            signs.append(PageSign(.accessWall, detail: "URL part \(part)"))
        }
        let free = rules.linkedData.main?["isAccessibleForFree"]
        if free == .truth(false) || free?.text?.lowercased() == "false" {
            signs.append(PageSign(.accessWall, detail: "json-ld isAccessibleForFree: false"))
        }
        if mainText.utf8.count < PageSigns.noticeText {
            if let phrase = PageSigns.wallTitles.prefix(of: Array(title.utf8)) {
                signs.append(PageSign(.accessWall, detail: "title “\(phrase)”"))
            } else if rules.document.elements(.input).contains(where: { $0[.type]?.lowercased() == "password" }
            ) {
                signs.append(PageSign(.accessWall, detail: "input type=password"))
            }
        }
        return signs
    }

    private static let wallTitles = PhraseList([
        "log in", "login", "sign in", "sign on", "subscribe", "anmelden", "anmeldung", "connexion", "se connecter",
        "iniciar sesión", "acceder", "accedi", "iniciar sessão", "inloggen", "zaloguj", "logowanie", "přihlášení",
        "přihlásit", "вход", "войти", "авторизация", "уваход", "вхід", "увійти", "登录", "登入", "ログイン", "로그인",
        "تسجيل الدخول", "giriş yap",
    ])

    // MARK: Not found

    /// Words for a page that is not there, in the title or a heading of a page with little text: an article about such
    /// pages has a text. A site's root is never one.
    private func notFound() -> [PageSign] {
        guard url.path != "/", !url.path.isEmpty, mainText.utf8.count < PageSigns.shortText else { return [] }
        let isNotice = mainText.utf8.count < PageSigns.noticeText
        var signs: [PageSign] = []
        for (place, text) in [("title", rules.pageTitle ?? "")] + headings.prefix(6).map({ ("heading", $0) }) {
            let parts = [text] + PageRules.parts(of: text).map(\.text)
            for part in parts where signs.count < 4 {
                let folded = PageSigns.folded(part)
                guard folded.split(separator: " ").count <= PageSigns.mostWords,
                    let phrase = PageSigns.notFoundPhrase(in: folded, isNotice: isNotice)
                else { continue }
                let sign = PageSign(.notFoundPhrase, detail: "\(place) “\(phrase)”")
                if !signs.contains(sign) { signs.append(sign) }
                break
            }
        }
        return signs
    }

    /// The phrase that the text has; on a page with some text it must be most of it.
    private static func notFoundPhrase(in text: String, isNotice: Bool) -> String? {
        for phrase in NotFoundPhrases.all.found(in: Array(text.utf8)) {
            if isNotice || phrase.utf8.count * 5 >= text.utf8.count * 3 { return phrase }
        }
        let words = text.split { !$0.isNumber && !$0.isLetter }
        let isCode = words.contains("404") || words.contains("410")
        return isCode && (words.count <= 3 || (isNotice && words.count <= 6)) ? "404" : nil
    }

    // MARK: Parked

    private func parked() -> [PageSign] {
        guard mainText.utf8.count < PageSigns.shortText else { return [] }
        let text = title + "\n" + PageSigns.folded(mainText)
        if let phrase = PageSigns.parkedTexts.found(in: Array(text.utf8)).first {
            return [PageSign(.parkedDomain, detail: "text “\(phrase)”")]
        }
        guard mainText.utf8.count < PageSigns.noticeText else { return [] }
        for (tag, attribute) in [
            ("script", MarkupName.src), ("iframe", .src), ("frame", .src), ("a", .href), ("link", .href),
        ] {
            for element in rules.document.elements(named: tag).prefix(PageRules.mostElements) {
                guard let value = element[attribute]?.foldedBytes,
                    let host = PageSigns.parkingHosts.found(in: value).first
                else { continue }
                return [PageSign(.parkedDomain, detail: "\(tag) from \(host)")]
            }
        }
        return []
    }

    private static let parkedTexts = PhraseList([
        "this domain is for sale", "domain is for sale", "buy this domain", "this domain may be for sale",
        "domain has expired", "domain name has expired", "domain is parked", "parked domain", "parked free",
        "diese domain steht zum verkauf", "domain kaufen", "ce domaine est à vendre", "nom de domaine est à vendre",
        "este dominio está en venta", "dominio è in vendita", "domínio está à venda", "domena jest na sprzedaż",
        "domena na sprzedaż", "домен продается", "домен продаётся", "домен продаеться", "домен припаркован",
        "doména je na prodej", "dit domein is te koop", "域名出售", "此域名", "ドメインは販売",
    ])

    private static let parkingHosts = PhraseList([
        "sedoparking.com", "parkingcrew.net", "bodis.com", "hugedomains.com", "afternic.com", "above.com/", "dan.com/",
        "parklogic.com", "sedo.com/search", "undeveloped.com", "parking.reg.ru", "domainmarket.com",
    ])
}
