// A list of words, longer than code may be: names and phrases are data, and splitting them would help nobody.

extension WordLists {
    /// Dutch, Swedish, Norwegian, Finnish, Turkish, Greek.
    static let north = """
        language nl
        domain: nl | nl | be | com | org | eu
        family: Jong Jansen Vries Berg Dijk Bakker Janssen Visser Smit Meijer Boer Mulder Groot Bos Vos Peters Hendriks Leeuwen Dekker Brouwer Wit Dijkstra Smits Graaf Meer Linden Kok Jacobs Haan Vermeulen Heuvel Veen Broek Bruijn Schouten Willems Vliet Hoekstra Maas Verhoeven Koster Prins Blom Huisman Peeters Kuipers Veenstra Kramer Post Beek Kuiper Postma Wal Scholten Poel Bosch Molenaar Mertens Claes Goossens Wouters Maes Dumont Aerts Lambrechts Pauwels Hermans Michiels Koning Sanders Bosma Timmermans Hofstede Lijphart Elias
        given: Jan Johannes Pieter Cornelis Hendrik Willem Gerrit Jacob Dirk Adriaan Maarten Bart Erik Frank Hans Henk Kees Marc Paul Rob Ruud Sander Wim Anna Maria Johanna Elisabeth Marieke Ingrid Annemarie Sanne Els Karin Marijke Lieve Griet Tine Joost Geert Luc Bram
        particle: van de van_de van_der van_den den ter ten
        months: januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
        dates: %d %B %y | %D-%M-%y | %d %b. %y | %d-%m-%y | %B %y
        accessed: geraadpleegd op @ | Geraadpleegd op @ | geraadpleegd @ | laatst geraadpleegd op @ | bezocht op @ | opgehaald op @ | toegang op @ | laatst bezocht: @ | geraadpleegd d.d. @ | @
        available: Beschikbaar op: | Te raadplegen op: | Geraadpleegd van | URL: | via: | Online:
        and: en
        etal: et al. | e.a.
        in: In | in: | In:
        vol: jg. | dl. | vol. | deel | jrg.
        no: nr. | nr. | afl.
        pp: pp. | p. | blz.
        p: p.
        count: @ p. | @ pp. | @ blz.
        edition: %ne druk | %ne ed. | 2e herz. druk
        edparen: @ (red.) / @ (red.) | @ (Red.) / @ (Red.) | @ (ed.) / @ (eds.) | @ (red.) / @ (red.)
        edcomma: @, red. / @, red.
        edby: onder redactie van @ | o.r.v. @ | red. @
        trans: vert. @ | vertaald door @
        nodate: z.d. | z.j. | s.d.
        press: in druk | te verschijnen
        noplace: z.pl. | s.l.
        quotes: ‘ ’ | “ ” | ' '
        thesis: Proefschrift | Academisch proefschrift | masterscriptie | doctoraatsproefschrift
        manuscript: ongepubliceerd manuscript | lezing
        reportseries: SCP-publicatie | WRR-rapport | CBS-rapport | Onderzoeksrapport
        reportgenre: Rapport | Eindrapport
        university: Universiteit van Amsterdam | Universiteit Leiden | Universiteit Utrecht | KU Leuven | Universiteit Gent
        organisation: Centraal Bureau voor de Statistiek | Ministerie van Onderwijs | Sociaal en Cultureel Planbureau | Gemeente {place} | CBS | Raad van State | Vlaamse Overheid
        place: Amsterdam | Den Haag | 's-Gravenhage | Utrecht | Leiden | Rotterdam | Groningen | Leuven | Gent | Antwerpen | Assen | Nijmegen | Meppel
        country: in Nederland | in Vlaanderen | in de Gouden Eeuw | in Europa | in België | in de negentiende eeuw | in Amsterdam
        publisher: Amsterdam = Boom | Amsterdam = Amsterdam University Press | Assen = Van Gorcum | Leuven = Acco | Den Haag = SDU | Amsterdam = Prometheus | Antwerpen = Garant | Groningen = Wolters-Noordhoff | Amsterdam = Bert Bakker | Leuven = Davidsfonds | Deventer = Kluwer | Hilversum = Verloren | Tielt = Lannoo
        series: Sociologische Reeks | Publicaties van het Instituut
        newspaper: NRC Handelsblad | De Volkskrant | De Standaard | Trouw | De Morgen | Het Parool
        site: NOS | Wikipedia | VRT NWS
        gazette: Staatsblad | Stb. | Belgisch Staatsblad
        lawtitle: Wet van 12 mei {recent} houdende {N} | Koninklijk besluit van 3 oktober {recent}
        conference: Bijdragen aan het congres {N} | Verslag van de conferentie {N}
        booktitle: {N} {country} | {N}. {Sub} | {N} | De geschiedenis van {N} | Inleiding in {N} | {N}: {Sub}
        title: {N} en {N} {country} | {N}: {Sub} | {N} {country}, {span} | De invloed van {N} op {N} | {N}. {Sub} | Over {N} | Naar {N}? | {N} als {N} | Wat is {N}? {Sub}
        N: sociale ongelijkheid | de verzorgingsstaat | stedelijk beleid | integratie | de arbeidsmarkt | opvoeding | politieke participatie | taal en identiteit | het onderwijs | burgerschap | zorg | de verzuiling | waterbeheer | het landschap | de publieke omroep | vertrouwen | criminaliteit | herinneringscultuur | het gezin | vergrijzing
        Sub: een verkenning | een vergelijkende studie | theorie en praktijk | stand van zaken | een empirisch onderzoek | opstellen voor Jan de Vries
        journal: Mens en Maatschappij = M&M | Tijdschrift voor Geschiedenis = TvG | Sociologie = Sociologie | Tijdschrift voor Sociologie = TvS | Bijdragen en Mededelingen betreffende de Geschiedenis der Nederlanden = BMGN | Nederlands Tijdschrift voor Geneeskunde = Ned Tijdschr Geneeskd | Pedagogische Studiën = Ped. St. | Res Publica = RP | Beleid en Maatschappij = B&M | Nederlandse Taalkunde = NT | De Gids = De Gids
        language sv
        domain: se | se | com | nu | org | no | dk
        family: Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson Jönsson Lindberg Jakobsson Magnusson Olofsson Lindström Lindqvist Lindgren Axelsson Berg Bergström Lundberg Lind Lundgren Lundqvist Mattsson Berglund Fredriksson Sandberg Henriksson Forsberg Sjöberg Wallin Engström Eklund Danielsson Lundin Håkansson Björk Bergman Gunnarsson Holm Wikström Samuelsson Isaksson Fransson Bergqvist Nyström Holmberg Arvidsson Löfgren Söderberg Nyberg Blomqvist Claesson Mårtensson Nordström Lundström Åkesson Öberg Ahrne Edgren Åström
        given: Lars Anders Johan Erik Karl Per Peter Jan Nils Carl Mikael Sven Hans Olof Bengt Bo Göran Fredrik Magnus Gunnar Åke Björn Mats Anna Eva Maria Karin Kristina Lena Kerstin Ingrid Birgitta Marie Sara Elisabeth Annika Malin Ulla Gunilla Åsa Jenny Helena Cecilia
        months: januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november | december
        dates: %y-%M-%D | %d %B %y | %B %y | %d %b %y
        accessed: hämtad @ | Hämtad @ | hämtat @ | besökt @ | läst @ | åtkomst @ | hämtad @ | hämtad den @ | tillgänglig @ | senast besökt @ | @ | @
        available: Tillgänglig på: | Tillgänglig: | URL: | Tillgänglig via | Hämtad från
        and: och
        etal: et al. | m.fl. | m. fl.
        in: I | I: | i
        vol: vol. | årg. | bd
        no: nr | no. | h.
        pp: s. | s. | ss.
        p: s.
        count: @ s.
        edition: %n. uppl. | 2., omarb. uppl. | %n:a uppl.
        edparen: @ (red.) / @ (red.) | @ (red) / @ (red) | @ (red.) / @ (red.)
        edby: red. @
        trans: övers. @
        nodate: u.å. | odat.
        press: under utgivning | kommande
        quotes: ” ” | " " | ’ ’
        thesis: Doktorsavhandling | Diss. | licentiatavhandling | Masteruppsats
        manuscript: opublicerat manuskript | stencil
        reportseries: SOU | Rapport | Working Paper | Arbetsrapport
        university: Lunds universitet | Uppsala universitet | Göteborgs universitet | Stockholms universitet
        organisation: Statistiska centralbyrån | Skolverket | Socialstyrelsen | SCB | Regeringskansliet | Riksbanken | Naturvårdsverket
        place: Stockholm | Lund | Göteborg | Uppsala | Umeå | Malmö | Linköping
        country: i Sverige | i Norden | under 1800-talet | i Stockholm | i välfärdsstaten | i Europa
        publisher: Lund = Studentlitteratur | Stockholm = Norstedts | Stockholm = Liber | Stockholm = Carlssons | Stockholm = Natur & Kultur | Stockholm = Bonniers | Stockholm = Almqvist & Wiksell | Göteborg = Daidalos | Stockholm = SNS Förlag | Lund = Arkiv | Stockholm = Prisma
        newspaper: Dagens Nyheter | Svenska Dagbladet | Göteborgs-Posten | Sydsvenskan | Aftonbladet
        site: SVT Nyheter | Wikipedia | Riksdagen
        gazette: SFS | SOU
        lawtitle: Lag ({recent}:{n}) om {N} | Regeringens proposition {recent}/{n}
        conference: Konferensrapport {N} | Bidrag till konferensen {N}
        booktitle: {N} {country} | {N}. {Sub} | {N} | {N}: {Sub} | Svensk historia
        title: {N} och {N} {country} | {N}: {Sub} | {N} {country} {span} | Om {N} | {N} – {Sub} | Mot {N}? | {N}. {Sub} | Vad är {N}?
        N: välfärdspolitik | folkhälsa | skolan | genus | arbetsmarknad | klass | lärande | medborgarskap | jämställdhet | invandring | barndom | svensk poesi | landsbygd | medier | demokrati | tillit | språkhistoria | arbetarrörelsen | bostadspolitik | omsorg
        Sub: en introduktion | teori och praktik | en fallstudie | en jämförande studie | perspektiv och problem | en vänbok till Lars Berg
        journal: Sociologisk Forskning = SF | Historisk tidskrift = HT | Statsvetenskaplig tidskrift = SvT | Pedagogisk Forskning = PF | Läkartidningen = Läkartidn | Scandia = Scandia | Ekonomisk Debatt = ED | Tidskrift för genusvetenskap = TGV | Samlaren = Samlaren | Språk och stil = SoS | Häften för kritiska studier = HfKS
        language no
        domain: no | no | com | dk | dk
        family: Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Berg Haugen Hagen Johannessen Andreassen Jacobsen Dahl Jørgensen Henriksen Lund Halvorsen Sørensen Jakobsen Moen Gundersen Iversen Strand Solberg Svendsen Eide Knutsen Martinsen Paulsen Bakken Kristoffersen Mathisen Lie Amundsen Nguyen Rasmussen Lunde Solheim Berge Moe Nygård Bakke Fredriksen Holm Aasen Ødegård Bjørnsen Østerud Rokkan Thomsen Nielsen Christensen Møller Madsen Kjær Østergaard Nørgaard
        given: Jan Per Bjørn Ole Lars Kjell Knut Svein Arne Thomas Hans Geir Tor Morten Terje Odd Erik Martin Andreas Jon Anne Inger Kari Marit Ingrid Liv Eva Berit Astrid Bjørg Hilde Anna Solveig Marianne Randi Ida Nina Søren Jørgen Henrik Niels Mette Kirsten
        months: januar | februar | mars | april | mai | juni | juli | august | september | oktober | november | desember
        dates: %d. %B %y | %D.%M.%y | %d.%m.%y | %d. %b. %y
        accessed: lest @ | hentet @ | Hentet @ | besøkt @ | nedlastet @ | lest den @ | sist besøkt @ | tilgang @ | lokalisert @ | besøgt @ | set @ | åpnet @ | @
        available: Tilgjengelig fra: | Hentet fra | Tilgjengelig på: | URL: | Online:
        and: og
        etal: et al. | m.fl. | mfl.
        in: I | I: | i
        vol: bd. | årg. | vol. | årgang
        no: nr. | nr.
        pp: s. | s. | ss.
        p: s.
        count: @ s.
        edition: %n. utg. | %n. utgave | 2. rev. utg.
        edparen: @ (red.) / @ (red.) | @ (Red.) / @ (Red.) | @ (red) / @ (red)
        edby: red. @
        trans: overs. @ | oversatt av @
        nodate: u.å. | udatert
        press: under utgivelse | i trykk
        quotes: « » | " " | “ ”
        thesis: Doktoravhandling | Masteroppgave | Hovedoppgave | ph.d.-afhandling
        manuscript: upublisert manuskript | foredrag
        reportseries: SSB Rapporter | NOU | FAFO-rapport | NIBR-rapport | Notat
        university: Universitetet i Oslo | Universitetet i Bergen | NTNU | Københavns Universitet | Aarhus Universitet
        organisation: Statistisk sentralbyrå | Kunnskapsdepartementet | Norges Bank | Helsedirektoratet | SSB | Danmarks Statistik
        place: Oslo | Bergen | Trondheim | Tromsø | Stavanger | København | Aarhus | Kristiania
        country: i Norge | i Norden | på 1800-tallet | i Danmark | i velferdsstaten | i Europa
        publisher: Oslo = Universitetsforlaget | Oslo = Gyldendal Akademisk | Bergen = Fagbokforlaget | Oslo = Cappelen Damm Akademisk | Oslo = Pax | Oslo = Aschehoug | København = Hans Reitzels Forlag | Oslo = Det Norske Samlaget | Oslo = Tano | København = Gyldendal | Aarhus = Aarhus Universitetsforlag
        newspaper: Aftenposten | Dagbladet | Bergens Tidende | Klassekampen | Politiken | VG | Berlingske
        site: NRK | Wikipedia | Store norske leksikon
        gazette: Norsk Lovtidend | St.meld. | Ot.prp.
        lawtitle: Lov om {N} av 12. mai {recent} | Forskrift om {N}
        conference: Rapport fra konferansen {N}
        booktitle: {N} {country} | {N}. {Sub} | {N} | {N}: {Sub}
        title: {N} og {N} {country} | {N}: {Sub} | {N} {country} {span} | Om {N} | {N} – {Sub} | {N}. {Sub} | Mellom {N} og {N}
        N: velferdspolitikk | folkehelse | skolen | likestilling | arbeidsliv | læring | medborgerskap | fiskeri | barndom | distriktspolitikk | oljeøkonomi | demokrati | tillit | norsk språkhistorie | bønder | nasjonsbygging | omsorg | medier | samfunnsvitenskap
        Sub: en innføring | teori og praksis | en casestudie | en sammenlignende studie | festskrift til Per Dahl
        journal: Tidsskrift for samfunnsforskning = TfS | Historisk tidsskrift = HT | Norsk Statsvitenskapelig Tidsskrift = NST | Sosiologi i dag = SID | Nytt Norsk Tidsskrift = NNT | Tidsskrift for Den norske legeforening = Tidsskr Nor Laegeforen | Dansk Sociologi = DS | Maal og Minne = MM | Norsk pedagogisk tidsskrift = NPT
        language fi
        domain: fi | fi | com | org
        family: Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Lehtinen Saarinen Salminen Heinonen Niemi Heikkilä Salonen Kinnunen Turunen Salo Laitinen Tuominen Rantanen Karjalainen Jokinen Mattila Savolainen Lahtinen Ahonen Ojala Leppänen Väisänen Hiltunen Kallio Miettinen Leinonen Pitkänen Manninen Räsänen Peltonen Alasuutari
        given: Juhani Johannes Mikael Antero Matti Pekka Timo Jari Kari Antti Jukka Mika Markku Hannu Heikki Seppo Maria Helena Johanna Anneli Kaarina Anna Liisa Marja Tuula Pirjo Ritva Leena Päivi Sari Satu Kirsi
        months: tammikuuta | helmikuuta | maaliskuuta | huhtikuuta | toukokuuta | kesäkuuta | heinäkuuta | elokuuta | syyskuuta | lokakuuta | marraskuuta | joulukuuta
        dates: %d.%m.%y | %d. %B %y | %D.%M.%y
        accessed: viitattu @ | Viitattu @ | luettu @ | haettu @ | katsottu @ | tarkistettu @ | viitattu @ | viittauspäivä @ | käyty @ | @
        available: Saatavissa: | Saatavilla: | URL: | Saatavana osoitteessa
        and: ja
        etal: ym. | et al.
        in: Teoksessa | teoksessa | Teoksessa:
        vol: vol. | osa
        no: nro | no. | n:o
        pp: s. | s. | ss.
        p: s.
        count: @ s.
        edition: %n. painos | 2. uud. painos | %n. p.
        edparen: @ (toim.) / @ (toim.)
        edby: toim. @
        trans: suom. @ | kääntänyt @
        nodate: s.a. | ei pvm.
        press: painossa | tulossa
        quotes: ” ” | " "
        medium: [verkkojulkaisu]
        thesis: Väitöskirja | Pro gradu -tutkielma | pro gradu
        manuscript: julkaisematon käsikirjoitus
        reportseries: Työpapereita | Julkaisuja | STM raportteja
        university: Helsingin yliopisto | Tampereen yliopisto | Turun yliopisto | Jyväskylän yliopisto
        organisation: Tilastokeskus | Opetusministeriö | Sosiaali- ja terveysministeriö | THL | Suomen Pankki
        place: Helsinki | Tampere | Turku | Jyväskylä | Porvoo | Oulu
        country: Suomessa | hyvinvointivaltiossa | 1800-luvulla | Euroopassa | Helsingissä
        publisher: Tampere = Vastapaino | Helsinki = Gaudeamus | Helsinki = SKS | Porvoo = WSOY | Helsinki = Otava | Helsinki = Tammi | Helsinki = Edita | Helsinki = Suomalaisen Kirjallisuuden Seura | Helsinki = Palmenia
        newspaper: Helsingin Sanomat | Aamulehti | Turun Sanomat | Kaleva
        site: Yle | Wikipedia | Finlex
        gazette: Suomen säädöskokoelma
        lawtitle: Laki {n}/{recent} | HE {n}/{recent} vp
        conference: {N}: konferenssijulkaisu
        booktitle: {N} {country} | {N}. {Sub} | {N} | {N}: {Sub}
        title: {N} ja {N} {country} | {N}: {Sub} | {N} {country} {span} | {N} – {Sub} | {N}. {Sub} | Mitä on {N}?
        N: sosiaalipolitiikka | koulutus ja työ | kansanterveys | kansalaisyhteiskunta | perhe | suomalainen identiteetti | metsätalous | sukupuoli | kieli ja kulttuuri | media | kunnallinen demokratia | nuoriso | maaseutu | muisti | asuminen | oppiminen
        Sub: tapaustutkimus | johdatus aiheeseen | teoria ja käytäntö | vertaileva tutkimus | näkökulmia ja haasteita
        journal: Sosiologia = Sosiologia | Yhteiskuntapolitiikka = YP | Historiallinen Aikakauskirja = HAik | Politiikka = Politiikka | Kasvatus = Kasvatus | Virittäjä = Vir. | Duodecim = Duodecim | Kansantaloudellinen aikakauskirja = KAK | Terra = Terra
        language tr
        domain: com.tr | edu.tr | gov.tr | org | com | org.tr
        family: Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Çakır Erdoğan Yavuz Can Acar Güneş Aktaş Şen Bulut Keskin Turan Ünal Güler Yalçın Tekin Köse Avcı Özer Bozkurt Işık Sarı Taş Kaplan Coşkun Karaca İnalcık Ortaylı Mardin Keyder Göle Kafadar Ergin Başar Çağlar Tuncer Uçar Güven Gündoğdu
        given: Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim İsmail Osman Yusuf Murat Ömer Ramazan Halil Süleyman Emre Burak Serkan Cem Fatma Ayşe Emine Hatice Zeynep Elif Meryem Şerife Sultan Özlem Gül Esra Sevgi Deniz Selin Nilüfer Şerif
        months: Ocak | Şubat | Mart | Nisan | Mayıs | Haziran | Temmuz | Ağustos | Eylül | Ekim | Kasım | Aralık
        dates: %d %B %y | %D.%M.%y | %D/%M/%y | %D.%M.%y
        accessed: erişim tarihi: @ | Erişim tarihi: @ | Erişim: @ | erişim @ | Erişim Tarihi: @ | son erişim: @ | @ tarihinde erişildi | @ tarihinde alındı | son erişim tarihi: @ | Er. Tar.: @ | @
        available: Erişim adresi: | URL: | Erişim: | http adresinden: | Kaynak:
        and: ve
        etal: vd. | ve diğerleri | et al.
        in: içinde | İçinde | In
        vol: Cilt | C. | cilt
        no: Sayı | S. | sayı | No.
        pp: s. | ss. | sf.
        p: s.
        count: @ s.
        edition: %n. Baskı | %n. bs. | %n. baskı
        edparen: @ (Ed.) / @ (Eds.) | @ (Der.) / @ (Der.) | @ (ed.) / @ (ed.) | @ (Haz.) / @ (Haz.)
        edby: Ed. @ | der. @ | haz. @
        trans: Çev. @ | (Çev. @) | çev. @
        nodate: t.y. | tarihsiz
        press: baskıda
        quotes: “ ” | " " | « »
        thesis: Yüksek Lisans Tezi | Doktora Tezi | Yayımlanmamış Doktora Tezi | Yayınlanmamış yüksek lisans tezi
        manuscript: yayımlanmamış bildiri
        reportseries: Çalışma Tebliği | Araştırma Raporu
        university: Ankara Üniversitesi | Boğaziçi Üniversitesi | İstanbul Üniversitesi | Hacettepe Üniversitesi | ODTÜ
        organisation: Türkiye İstatistik Kurumu | TÜİK | Milli Eğitim Bakanlığı | T.C. Sağlık Bakanlığı | DPT | TCMB
        place: İstanbul | Ankara | İzmir | Bursa | Konya
        country: Türkiye’de | Osmanlı İmparatorluğu’nda | İstanbul’da | Cumhuriyet Döneminde | Avrupa Birliği’nde
        publisher: İstanbul = İletişim Yayınları | Ankara = Türk Tarih Kurumu | İstanbul = Yapı Kredi Yayınları | Ankara = İmge Kitabevi | Ankara = Pegem Akademi | İstanbul = Beta | Ankara = Nobel | İstanbul = Metis | İstanbul = Remzi Kitabevi | Ankara = Seçkin
        newspaper: Cumhuriyet | Hürriyet | Milliyet | Radikal | Zaman
        site: NTV | Vikipedi | Bianet
        gazette: Resmî Gazete | Resmi Gazete
        lawtitle: {nn} Sayılı {N} Kanunu | {N} Yönetmeliği
        conference: {n}. Ulusal {N} Kongresi Bildiriler Kitabı | Uluslararası {N} Sempozyumu, {place}
        booktitle: {country} {N} | {N}: {Sub} | {N} | {N} ve {N} | Osmanlı Tarihi
        title: {country} {N} ve {N} | {N}: {Sub} | {N} Üzerine Bir İnceleme | {country} {N} ({span}) | {N} ile {N} Arasındaki İlişki | {N} ve {N}: {Sub} | {N} Açısından {N}
        N: Eğitim Politikaları | Toplumsal Cinsiyet | Ulusal Kimlik | Ekonomik Büyüme | Göç | Demokrasi | Kentleşme | Öğretmen Yeterlikleri | Örgütsel Bağlılık | Laiklik | Sivil Toplum | İş Tatmini | Türk Dili | Turizm | Dış Politika | Yerel Yönetimler | Medya | Tarım | Bilim Tarihi | Modernleşme
        Sub: Bir Alan Araştırması | Bir Örnek Olay | Kuram ve Uygulama | Sorunlar ve Çözüm Önerileri | Karşılaştırmalı Bir Analiz | Nitel Bir Çalışma
        journal: Ankara Üniversitesi SBF Dergisi = SBF Derg. | Toplum ve Bilim = TB | Belleten = Belleten | Eğitim ve Bilim = EB | Hacettepe Üniversitesi Eğitim Fakültesi Dergisi = HÜEFD | Amme İdaresi Dergisi = AİD | ODTÜ Gelişme Dergisi = ODTÜ GD | Milli Folklor = MF | Türk Psikoloji Dergisi = TPD | Sosyoloji Dergisi = SD | İktisat İşletme ve Finans = İİF | Bilig = Bilig
        language el
        script: own
        domain: gr | gr | com | org | eu
        family: Παπαδόπουλος Νικολαΐδης Γεωργίου Δημητρίου Καραγιάννης Βλάχος Ιωαννίδης Οικονόμου Μακρής Αλεξίου Αντωνίου Χριστοδούλου Πετρίδης Λαζαρίδης Αγγελόπουλος Κωνσταντίνου Τσουκαλάς Καλογερόπουλος Σβορώνος Διαμαντούρος Μοσκώφ Δερτιλής Ηλιού Παναγιωτόπουλος Σταυρίδης Κοντογιώργης Ζέρβας Φραγκουδάκη
        given: Γεώργιος Δημήτρης Κωνσταντίνος Ιωάννης Νίκος Παναγιώτης Βασίλης Χρήστος Αθανάσιος Σπύρος Μαρία Ελένη Αικατερίνη Σοφία Άννα Δέσποινα Βασιλική Θεόδωρος Μιχάλης Αντώνης Στέλιος
        months: Ιανουαρίου | Φεβρουαρίου | Μαρτίου | Απριλίου | Μαΐου | Ιουνίου | Ιουλίου | Αυγούστου | Σεπτεμβρίου | Οκτωβρίου | Νοεμβρίου | Δεκεμβρίου
        dates: %d %B %y | %D/%M/%y | %d/%m/%y | %D.%M.%y
        accessed: προσπελάστηκε στις @ | ανακτήθηκε στις @ | Ανακτήθηκε στις @ | πρόσβαση: @ | πρόσβαση @ | τελευταία πρόσβαση: @ | τελευταία επίσκεψη @ | πρόσβαση στις @ | ημερομηνία πρόσβασης: @ | @
        available: Διαθέσιμο στο: | διαθέσιμο στο | Ανακτήθηκε από | URL:
        and: και | &
        etal: κ.ά. | κ.ά.
        in: Στο | στο | Στο:
        vol: τ. | τόμ. | τόμος
        no: τχ. | τεύχος | αρ.
        pp: σ. | σσ. | σελ.
        p: σ.
        count: @ σ.
        edition: %nη έκδ. | β΄ έκδοση | %nη έκδοση
        edparen: @ (επιμ.) / @ (επιμ.) | @ (επιμ.) / @ (επιμ.)
        edby: επιμ. @ | επιμέλεια @
        trans: μτφρ. @ | μετάφραση @
        nodate: χ.χ. | χ.χ.έ.
        press: υπό έκδοση
        quotes: « » | “ ”
        thesis: Διδακτορική διατριβή | διπλωματική εργασία
        manuscript: αδημοσίευτο χειρόγραφο
        reportseries: Κείμενα Εργασίας
        university: Πανεπιστήμιο Αθηνών | ΑΠΘ | Πάντειο Πανεπιστήμιο | Πανεπιστήμιο Κρήτης
        organisation: Ελληνική Στατιστική Αρχή | Υπουργείο Παιδείας | Τράπεζα της Ελλάδος | ΕΚΚΕ | Ευρωπαϊκή Επιτροπή
        place: Αθήνα | Θεσσαλονίκη | Πάτρα | Ηράκλειο | Λευκωσία | Ρέθυμνο
        country: στην Ελλάδα | στη Θεσσαλονίκη | τον 19ο αιώνα | στην Κύπρο | στη μεταπολίτευση | στα Βαλκάνια
        publisher: Αθήνα = Θεμέλιο | Αθήνα = Πατάκης | Αθήνα = Παπαζήσης | Αθήνα = Gutenberg | Αθήνα = Εξάντας | Αθήνα = Καστανιώτης | Θεσσαλονίκη = Παρατηρητής | Αθήνα = Μεταίχμιο | Αθήνα = ΜΙΕΤ | Αθήνα = Σαββάλας | Αθήνα = Κριτική
        newspaper: Καθημερινή | Το Βήμα | Τα Νέα | Ελευθεροτυπία | Αυγή
        site: Βικιπαίδεια | ΕΡΤ | in.gr
        gazette: ΦΕΚ
        lawtitle: Νόμος {nn}/{recent} | Π.Δ. {n}/{recent}
        conference: Πρακτικά του {n}ου Συνεδρίου | {N}: πρακτικά συνεδρίου
        booktitle: {N} {country} | {N} | {N}: {Sub} | Ιστορία της Ελλάδας | {N}. {Sub}
        title: {N} και {N} {country} | {N}: {Sub} | {N} {country} ({span}) | {N}. {Sub} | Για {N2} | {N} {country}: {Sub}
        N2: την εκπαίδευση | τη μνήμη | τη γλώσσα
        N: εκπαίδευση | κοινωνική πολιτική | οικογένεια | εθνική ταυτότητα | μετανάστευση | πολιτική συμμετοχή | νεοελληνική λογοτεχνία | αγορά εργασίας | τοπική αυτοδιοίκηση | δημοκρατία | γλώσσα και κοινωνία | ιστορική μνήμη | αγροτική οικονομία | τουρισμός | μέσα ενημέρωσης | λαϊκός πολιτισμός
        Sub: θεωρία και πράξη | μελέτη περίπτωσης | προβλήματα και προοπτικές | συγκριτική ανάλυση | μια εισαγωγή
        journal: Τα Ιστορικά = Τα Ιστορικά | Επιθεώρηση Κοινωνικών Ερευνών = ΕΚΕ | Μνήμων = Μνήμων | Σύγχρονα Θέματα = ΣΘ | Ελληνικά = Ελληνικά | Παιδαγωγική Επιθεώρηση = ΠΕ | Νέα Εστία = ΝΕ | Ελληνική Επιθεώρηση Πολιτικής Επιστήμης = ΕΕΠΕ
        """
}
