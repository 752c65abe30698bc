/// Codes and names of languages, and their tags ([BCP 47](https://www.rfc-editor.org/info/bcp47)).
enum LanguageCodes {
    /// The tag of a code of two or three letters (ISO 639-1, and both sets of ISO 639-2), of a name in English or in
    /// the language itself, or of a tag, whose region stays; nil when the text is none of these.
    static func tag(_ text: String) -> String? {
        // No tag and no name is longer.
        guard text.utf8.count <= 40 else { return nil }
        let text = OneLine.text(text)
        let lowered = text.lowercased()
        if let tag = tags[lowered] { return tag.isEmpty ? nil : tag }
        let parts = text.split(whereSeparator: { $0 == "-" || $0 == "_" })
        let isTag =
            parts.count <= 4 && !text.hasPrefix("-") && !text.hasSuffix("-")
            && parts.allSatisfy { (1...8).contains($0.utf8.count) && $0.allSatisfy(isPlain) }
        guard isTag, let first = parts.first, (2...3).contains(first.utf8.count), first.allSatisfy(\.isLetter) else {
            return nil
        }
        // `pol-PL` is `pl-PL`; what is no code here stays as it is.
        guard let language = tags[first.lowercased()], !language.isEmpty else { return text }
        return ([language] + parts.dropFirst().map(String.init)).joined(separator: "-")
    }

    /// The tag, or the text where it is none: for a field that holds nothing but a language.
    static func tagOrText(_ text: String) -> String { tag(text) ?? OneLine.text(text) }

    private static func isPlain(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber)
    }

    /// A row a language: its tag, its codes, its names. `und` and `mul` say nothing.
    private static let tags: [String: String] = {
        var result = ["und": "", "mul": "", "zxx": ""]
        for row in rows.split(separator: "\n") {
            let words = row.split(separator: "|").map(String.init)
            for word in words where result[word] == nil { result[word] = words[0] }
        }
        return result
    }()

    private static let rows = """
        en|eng|english|englisch|anglais|angielski|английский|англійская|英语
        de|deu|ger|german|deutsch|allemand|niemiecki|немецкий|нямецкая|德语
        fr|fra|fre|french|français|francais|französisch|francuski|французский|法语
        pl|pol|polish|polski|polnisch|polonais|польский|польская
        ru|rus|russian|russisch|russe|rosyjski|русский|руская|俄语
        be|bel|belarusian|byelorussian|belorussian|weißrussisch|belarussisch|białoruski|беларуская|белорусский
        uk|ukr|ukrainian|ukrainisch|ukraiński|українська|украинский
        zh|zho|chi|chinese|mandarin|chinesisch|chinois|chiński|китайский|中文|汉语
        ja|jpn|japanese|japanisch|japonais|japoński|японский|日本語
        ko|kor|korean|koreanisch|coréen|koreański|한국어
        es|spa|spanish|castilian|español|espanol|spanisch|espagnol|hiszpański
        it|ita|italian|italiano|italienisch|italien|włoski
        pt|por|portuguese|português|portugues|portugiesisch|portugais|portugalski
        nl|nld|dut|dutch|flemish|nederlands|niederländisch|néerlandais|niderlandzki
        sv|swe|swedish|svenska|schwedisch|szwedzki
        da|dan|danish|dansk|dänisch|duński
        no|nor|norwegian|norsk|norwegisch|norweski
        nb|nob|norwegian bokmål|bokmål
        nn|nno|norwegian nynorsk|nynorsk
        is|isl|ice|icelandic|íslenska|isländisch
        fi|fin|finnish|suomi|finnisch|fiński
        et|est|estonian|eesti|estnisch|estoński
        lv|lav|latvian|latviešu|lettisch|łotewski
        lt|lit|lithuanian|lietuvių|litauisch|litewski
        cs|ces|cze|czech|čeština|česky|tschechisch|czeski|чешский
        sk|slk|slo|slovak|slovenčina|slowakisch|słowacki
        sl|slv|slovenian|slovene|slovenščina|slowenisch|słoweński
        hu|hun|hungarian|magyar|ungarisch|węgierski
        ro|ron|rum|mol|romanian|română|rumänisch|rumuński
        bg|bul|bulgarian|български|bulgarisch|bułgarski
        mk|mkd|mac|macedonian|македонски
        sr|srp|scc|serbian|српски|srpski|serbisch
        hr|hrv|scr|croatian|hrvatski|kroatisch|chorwacki
        bs|bos|bosnian|bosanski
        sq|sqi|alb|albanian|shqip
        el|ell|gre|greek|modern greek|ελληνικά|griechisch|grecki
        tr|tur|turkish|türkçe|türkisch|turecki
        ar|ara|arabic|العربية|arabisch|arabe|arabski
        he|heb|hebrew|עברית|hebräisch
        fa|fas|per|persian|farsi|فارسی|persisch
        hi|hin|hindi|हिन्दी
        bn|ben|bengali
        pa|pan|punjabi|panjabi
        ta|tam|tamil
        te|tel|telugu
        mr|mar|marathi
        gu|guj|gujarati
        kn|kan|kannada
        ml|mal|malayalam
        ur|urd|urdu
        ne|nep|nepali
        si|sin|sinhala|sinhalese
        sa|san|sanskrit
        vi|vie|vietnamese|tiếng việt
        th|tha|thai
        id|ind|indonesian|bahasa indonesia
        ms|msa|may|malay
        tl|tgl|tagalog
        my|mya|bur|burmese
        km|khm|khmer
        lo|lao
        mn|mon|mongolian
        bo|bod|tib|tibetan
        ka|kat|geo|georgian|ქართული
        hy|hye|arm|armenian|հայերեն
        az|aze|azerbaijani
        kk|kaz|kazakh|қазақша
        ky|kir|kyrgyz|kirghiz
        uz|uzb|uzbek
        tk|tuk|turkmen
        tg|tgk|tajik
        tt|tat|tatar
        ca|cat|catalan|català|valencian
        gl|glg|galician|galego
        eu|eus|baq|basque|euskara
        oc|oci|occitan
        br|bre|breton
        ga|gle|irish
        gd|gla|scottish gaelic
        cy|cym|wel|welsh
        mt|mlt|maltese
        lb|ltz|luxembourgish
        fy|fry|western frisian
        fo|fao|faroese
        yi|yid|yiddish
        la|lat|latin|latein|łacina
        grc|ancient greek
        eo|epo|esperanto
        af|afr|afrikaans
        sw|swa|swahili
        am|amh|amharic
        ha|hau|hausa
        yo|yor|yoruba
        ig|ibo|igbo
        so|som|somali
        zu|zul|zulu
        xh|xho|xhosa
        """
}
