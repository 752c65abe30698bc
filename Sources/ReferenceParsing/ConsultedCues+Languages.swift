extension ConsultedCues {
    /// The words of one language, by what they say of a date beside them. Case and accents do not matter.
    struct Lexicon {
        let tag: String
        /// Say by themselves that the source was read: `accessed`, `abgerufen`.
        var strong = ""
        /// Say so in a bracket, behind a URL, before a colon or beside a word such as “date”: `Zugriff`, `dostęp`.
        var nouns = ""
        /// Say so in a bracket or behind a URL only, because they say much else elsewhere: `seen`, `visit`.
        var weak = ""
        /// Say when the work was published, changed or put up.
        var anti = ""
        /// Say since when something is there, right before a date: `available since`.
        var since = ""
        /// Say of which day the contents are: `Stand`, `as of`.
        var state = ""
        /// Lead to the day: `on`, `am`, `le`, and the days of the week.
        var day = ""
        /// Stand between a cue and its date: `from`, `last`, `the`, `site`.
        var filler = ""
    }

    /// The languages that are written in Latin letters.
    static let latinLexicons: [Lexicon] = [
        Lexicon(
            tag: "en",
            strong: """
                accessed retrieved consulted viewed visited downloaded acessed accesed accessd acccessed retreived assessed
                retr browsed lastaccessed accesssed
                """,
            nouns: "access retrieval consultation download downloads",
            weak: "visit seen read checked verified obtained opened fetched viewing lookup",
            anti: """
                published updated modified revised posted created available archived publication update modification
                revision epub issued released uploaded edited changed version dated copyright placed launched added
                submitted received accepted written reviewed recorded born died amended
                """,
            since: "since from", state: "as status",
            day:
                "on in at monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
            filler: """
                last the of by via through and date dates time electronically site website page world wide web internet
                www st lastly most recently first online again gmt utc data url http for this pm am hrs both webpage
                """),
        Lexicon(
            tag: "de",
            strong: """
                abgerufen aufgerufen zugegriffen eingesehen heruntergeladen abrufdatum zugriffsdatum abfragedatum
                downloaddatum zugri abgeruf konsultiert recherchiert abrf abgefragt letztzugriff ausgelesen
                """,
            nouns: """
                zugriff zugrif zugriffs zugriffe abruf abrufs aufruf aufrufs einsicht einsichtnahme besuch recherche abfrage
                """,
            weak:
                "besucht gesehen gelesen geprüft überprüft verifiziert kontrolliert entnommen gesichtet zit zitiert zugang",
            anti: """
                veröffentlicht aktualisiert geändert publiziert erschienen aktualisierung änderung veröffentlichung
                bearbeitet bearbeitungsstand erstellt eingestellt fassung überarbeitet verfügbar erstellungsdatum ausgabe
                hochgeladen freigeschaltet modifiziert angelegt redaktionsschluss erscheinungsdatum bearbeitung
                """,
            since: "seit ab vom", state: "stand",
            day: "am im montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
            filler: """
                zuletzt letzter letzte letztes letztmals letztmalig um uhr unter auf aus von der die das des dem den über bei
                datum tag und online zul letzt jeweils alle wieder erneut internet
                """),
        Lexicon(
            tag: "nl",
            strong: "geraadpleegd raadpleegde opgehaald opgevraagd gedownload ingezien geconsulteerd raadpleegdatum",
            nouns: "raadpleging toegang bezoek", weak: "bezocht bekeken gezien gelezen benaderd gecheckt geopend",
            anti:
                "gepubliceerd bijgewerkt gewijzigd aangepast wijziging geplaatst beschikbaar verschenen aanpassing uitgegeven",
            since: "sinds vanaf", day: "op maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
            filler: "laatst laatste keer datum van het de om via"),
        Lexicon(
            tag: "fr",
            strong:
                "consulté consultée consultés consultées repéré repérée récupéré récupérée accédé visité visitée téléchargé",
            nouns: "consultation accès visite consulte",
            weak: "vu vue lu lue vérifié cité citée citation ref réf extrait",
            anti: """
                publié publiée publication mis mise modifié modifiée paru parue posté créé version jour disponible édité
                actualisé diffusé déposé rédigé révisé
                """,
            since: "depuis", state: "état",
            day: "le en lundi mardi mercredi jeudi vendredi samedi dimanche",
            filler: "dernier dernière dernièrement date la les à a page site du des au fois pour h heures ligne et lien"
        ),
        Lexicon(
            tag: "es",
            strong: """
                consultado consultada consultados consultadas accedido accesado recuperado recuperada visitado visitada
                descargado rescatado
                """,
            nouns: "consulta acceso revisado visita", weak: "visto leído obtenido verificado extraído citado tomado",
            anti: """
                publicado publicada actualizado actualizada modificado modificada actualización modificación puesto creado
                publicación disponible editado subido emitido aprobado versión
                """,
            since: "desde", day: "el lunes martes miércoles jueves viernes sábado domingo día",
            filler: "última último ultima fecha de del la las los por vez hora a través con y mes línea en"),
        Lexicon(
            tag: "pt",
            strong: "acessado acessada acedido acedida accedido baixado visualizado",
            nouns: "acesso acessos aceso", weak: "obtido obtida retirado visto lido capturado disponibilizado citado",
            anti: """
                publicado publicada atualizado atualizada modificada postado divulgado atualização modificação publicação
                disponível alterado lançado criado inserido
                """,
            day: "em no na segunda terça quarta quinta sexta",
            filler: "data da do dia pela feira às as os último ao"),
        Lexicon(
            tag: "it",
            strong: "consultato consultata consultati consultate visitato visitata scaricato consultazione",
            nouns: "accesso accessi", weak: "visto letto verificato recuperato reperito estratto aperto",
            anti: """
                pubblicato pubblicata aggiornato aggiornata aggiornamento modificato modifica pubblicazione creato edito
                inserito caricato disponibile uscito
                """,
            since: "dal", day: "il nel lunedì martedì mercoledì giovedì venerdì sabato domenica giorno",
            filler: "volta di della alle ore sito"),
        Lexicon(
            tag: "ca",
            strong: "consultat consultats consultades accedit descarregat",
            weak: "vist llegit",
            anti: "publicat actualitzat modificat actualització modificació penjat editat publicada publicació creat",
            since: "des", day: "dilluns dimarts dimecres dijous divendres dissabte diumenge dia",
            filler: "darrera darrer d'accés"),
        Lexicon(
            tag: "gl", strong: "accedeuse", nouns: "acceso", anti: "publicouse actualizouse", day: "o",
            filler: "derradeira"),
        Lexicon(
            tag: "ro",
            strong: "accesat accesată accesării consultării vizualizat descărcat vizitat vizitată accesate accesare",
            nouns: "accesări vizită", weak: "preluat citit văzut verificat",
            anti:
                "publicat publicată actualizat actualizată modificat postat disponibil apărut actualizare modificare publicării",
            since: "din", day: "la luni marți miercuri joi vineri sâmbătă duminică",
            filler: "ultima data ora de pe"),
        Lexicon(
            tag: "sv",
            strong: "hämtad hämtat hämtade hämtningsdatum åtkomstdatum nedladdad besöksdatum",
            nouns: "åtkomst hämtning",
            weak: "läst lästes besökt besökte besökta sedd kontrollerad visad läsdatum citerad avläst",
            anti:
                "publicerad publicerat uppdaterad uppdaterat ändrad ändrat utgiven tillgänglig skapad reviderad uppdatering",
            since: "sedan från", day: "den måndag tisdag onsdag torsdag fredag lördag söndag",
            filler: "senast sidan kl"),
        Lexicon(
            tag: "da",
            strong: "besøgt hentet hentede tilgået lokaliseret downloadet konsulteret",
            nouns: "adgang besøg", weak: "læst åbnet tjekket citeret set",
            anti: "udgivet offentliggjort publiceret opdateret ændret tilgængelig revideret opdatering oprettet",
            since: "siden fra", day: "d mandag tirsdag torsdag lørdag søndag", filler: "sidst senest"),
        Lexicon(
            tag: "nb",
            strong: "lastet nedlastet besøkt oppsøkt konsultert lesedato", nouns: "tilgang",
            weak: "lest åpnet sett sitert",
            anti: "publisert oppdatert endret tilgjengelig utgitt revidert oppdatering opprettet",
            day: "pr", filler: "sist ned lese dato"),
        Lexicon(
            tag: "is", strong: "sótt skoðað", weak: "lesið", anti: "birt uppfært breytt", since: "síðan", day: "þann í",
            filler: "síðast"),
        Lexicon(
            tag: "fi",
            strong: "viitattu haettu noudettu ladattu viittauspäivä hakupäivä lukupäivä vierailtu käyttöpäivä",
            nouns: "viittaus", weak: "luettu käyty katsottu tarkistettu tarkasteltu käytetty luettavissa",
            anti: "julkaistu päivitetty muokattu muutettu päivitys saatavilla julkaisupäivä päivitettiin lisätty",
            since: "alkaen lähtien", day: "maanantaina tiistaina keskiviikkona torstaina perjantaina",
            filler: "viimeksi pvm klo"),
        Lexicon(
            tag: "et",
            strong: "vaadatud külastatud laaditud vaatamise kasutamise külastamise külastatav", nouns: "külastus",
            weak: "kasutatud loetud kontrollitud viidatud tsiteeritud",
            anti: "avaldatud uuendatud muudetud ilmunud kättesaadav täiendatud lisatud avaldamise muutmise",
            since: "alates", day: "esmaspäeval", filler: "viimati kuupäev alla aeg"),
        Lexicon(
            tag: "lv",
            strong:
                "skatīts skatīta skatīti skatīšanas aplūkots aplūkota apskatīts apmeklēts lejupielādēts piekļuves piekļūts",
            weak: "lasīts izmantots pārbaudīts",
            anti:
                "publicēts publicēta atjaunots atjaunota atjaunināts mainīts grozīts pieejams pieejama ievietots labots publicēšanas",
            since: "kopš", day: "gada", filler: "datums pēdējo reizi resurss"),
        Lexicon(
            tag: "lt",
            strong:
                "žiūrėta žiūrėtas žiūrėjimo peržiūrėta prieigos aplankyta kreiptasi atsisiųsta parsisiųsta lankytasi",
            nouns: "prieiga", weak: "skaityta tikrinta cituota naudotasi",
            anti:
                "paskelbta publikuota atnaujinta pakeista redaguota prieinama išleista įkelta paskelbimo atnaujinimo patalpinta",
            since: "nuo", day: "m", filler: "paskutinį kartą data per internetą"),
        Lexicon(
            tag: "pl",
            strong: """
                odczytano pobrano pobrane odwiedzono odwiedzony odwiedzona odwiedzin przeglądano odczytu pobrania
                """,
            nouns: "dostęp dostępu odczyt wgląd wglądu wejście wejścia",
            weak: "dostępny sprawdzono obejrzano korzystano cytowano pobranie",
            anti: """
                opublikowano opublikowany opublikowana zaktualizowano aktualizacja aktualizowano aktualizacji zmodyfikowano
                modyfikacja modyfikacji publikacji publikacja dostępne dostępna wydano zamieszczono dodano utworzono zmiana
                zmiany
                """,
            since: "od", state: "stan",
            day: "dnia dniu w na poniedziałek wtorek środa czwartek piątek sobota niedziela",
            filler: "data daty ostatni ostatnia ostatniego ostatnio z do dzień godz o strony internetowej"),
        Lexicon(
            tag: "cs",
            strong: "citováno navštíveno zobrazeno staženo načteno zhlédnuto shlédnuto prohlíženo",
            nouns: "přístup přístupu",
            weak: "cit citovane citované přístupné ověřeno přečteno otevřeno získáno čteno vid citace",
            anti: """
                publikováno zveřejněno aktualizováno aktualizace změněno upraveno vydáno dostupné vytvořeno revidováno změna
                vloženo úprava
                """,
            since: "od", state: "stav k", day: "dne v ve ke ze pondělí úterý středa čtvrtek pátek sobota neděle",
            filler: "datum poslední naposledy z k"),
        Lexicon(
            tag: "sk",
            strong: "navštívené zobrazené stiahnuté pozreté prehliadnuté", nouns: "prístup prístupu",
            weak: "prevzaté otvorené overené videné získané",
            anti: """
                publikované zverejnené aktualizované upravené zmenené vydané aktualizácia vytvorené dostupné zmena
                """,
            day: "dňa vo", filler: "dátum posledný naposledy"),
        Lexicon(
            tag: "sl",
            strong: "pridobljeno dostopano ogledano obiskano prevzeto vpogled",
            nouns: "dostop dostopa ogled", weak: "citirano uporabljeno preneseno preverjeno prebrano povzeto dostopno",
            anti: "objavljeno posodobljeno spremenjeno sprememba posodobitev izdano dopolnjeno", since: "od",
            day: "dne", filler: "zadnji zadnjič datum"),
        Lexicon(
            tag: "hr",
            strong: """
                pristupljeno preuzeto posjećeno pregledano pogledano pristupano učitano dohvaćeno posećeno pristupio
                konzultirano skinuto pristupila
                """,
            nouns: "pristup pristupa posjeta posjet posete preuzimanja pregleda", weak: "pročitano viđeno citirano",
            anti: """
                objavljeno ažurirano izmijenjeno izmjena ažuriranje mijenjano dostupno promijenjeno izdano postavljeno
                izmenjeno uređeno objave izmena promenjeno
                """,
            since: "od", day: "dana u", filler: "zadnji zadnja posljednji posljednja poslednji poslednja dan"),
        Lexicon(
            tag: "hu",
            strong: """
                letöltve letöltés letöltésének megtekintve megtekintés megnyitva megtekintésének lekérve lekérdezve meglátogatva
                """,
            nouns: "hozzáférés hozzáférve elérés lekérés", weak: "elérve látogatva ellenőrizve olvasva idézve",
            anti:
                "közzétéve frissítve módosítva frissítés módosítás megjelent publikálva közzététel létrehozva feltöltve elérhető",
            since: "óta", state: "állapot", day: "án én", filler: "utolsó ideje dátuma napja időpontja az"),
        Lexicon(
            tag: "tr",
            strong: "erişildi erişilme erişilmiştir görüntülendi görüntülenme indirilme indirildi incelendi",
            nouns: "erişim ziyaret", weak: "okundu bakıldı kullanıldı alındı",
            anti: """
                yayımlandı yayınlandı güncellendi değiştirildi güncelleme yayın yayımlanma yayınlanma eklendi oluşturuldu
                basım güncellenme
                """,
            since: "beri", day: "tarihinde tarihi tarih pazartesi salı çarşamba perşembe cuma",
            filler: "son edildi edilme edilmiştir adresinden sitesinden"),
        Lexicon(
            tag: "az", strong: "baxılıb", nouns: "müraciət istifadə", anti: "yenilənib dərc", day: "tarixi"),
        Lexicon(
            tag: "sq", strong: "aksesuar vizituar konsultuar", anti: "publikuar përditësuar", day: "më në",
            filler: "fundit"),
        Lexicon(
            tag: "id",
            strong: "diakses dikunjungi diunduh dilihat dicapai", nouns: "akses kunjungan",
            weak: "dibaca diambil dikutip dibuka dirujuk",
            anti:
                "diterbitkan diperbarui dipublikasikan diubah diperbaharui tersedia dimutakhirkan terbit diunggah direvisi dikemas",
            since: "sejak", day: "pada tanggal tgl tarikh hari", filler: "terakhir"),
        Lexicon(
            tag: "vi",
            strong: "truy", weak: "tham xem đọc tải trích",
            anti: "xuất nhật đăng sửa đổi công phát chỉnh bố hành", since: "từ",
            day: "ngày vào lúc", filler: "cập lần cuối khảo về dẫn"),
        Lexicon(
            tag: "eu",
            strong:
                "kontsultatua kontsultatu kontsultatze kontsulta bisitatua eskuratua atzitua atzipen berreskuratua sarbide",
            weak: "ikusia ikusita irakurria hartua bisita",
            anti: "argitaratua eguneratua aldatua eguneraketa argitaratze eguneratze eskuragarri sortua aldaketa",
            since: "geroztik", filler: "azken noiz"),
        Lexicon(
            tag: "cy", strong: "cyrchwyd gwelwyd adalwyd", nouns: "mynediad", anti: "cyhoeddwyd diweddarwyd", day: "ar"),
        Lexicon(
            tag: "ga", strong: "rochtain aisghabháil", nouns: "rochtana", anti: "foilsithe nuashonraithe", day: "ar"),
        Lexicon(
            tag: "af", strong: "geraadpleeg besoek", nouns: "toegang", anti: "gepubliseer bygewerk gewysig",
            filler: "verkry"),
        Lexicon(tag: "lb", strong: "gekuckt ofgeruff ofgeruff", nouns: "zougrëff", anti: "publizéiert", day: "de"),
        Lexicon(tag: "mt", strong: "aċċessat", anti: "ippubblikat aġġornat", day: "fi"),
        Lexicon(
            tag: "eo", strong: "konsultita vizitita alirita elŝutita", nouns: "aliro", anti: "publikigita ĝisdatigita",
            day: "je la"),
        Lexicon(tag: "tl", strong: "hinango nakuha nakuhang sinangguni", anti: "inilathala", day: "noong"),
        Lexicon(tag: "sw", strong: "imepatikana ilipatikana yaliyopatikana", anti: "imechapishwa", day: "mnamo tarehe"),
        Lexicon(tag: "uz", strong: "murojaat kirilgan koʻrilgan", anti: "yangilangan", filler: "sanasi qilingan"),
    ]

    /// Says “cited”, which is said of much else: in a bracket only, or between marks.
    static let cited =
        "cited citation citado citada cit cité citée zit zitiert citováno citované citerad citeret sitert citirano citat citato"

    /// Words for “date”, which count behind a URL: `http://… (Date: 03.08.2004)`.
    static let dateWords =
        "date data datum dato fecha дата dátum pvm kuupäev datums tanggal tarih tarihi zeitpunkt abrufzeitpunkt"
}
