// A list of words, longer than code may be: names and phrases are data, and splitting them would help nobody.

extension WordLists {
    /// Polish, Czech, Slovak, Hungarian, Lithuanian.
    static let centralEurope = """
        language pl
        journalpattern: Przegląd {G} | Studia nad {L} | Rocznik {G} | Roczniki {G} | Problemy {G} | Biuletyn {G} | Zeszyty {G} | Forum {G} | Kwartalnik {G}
        publisherpattern: Wydawnictwo {family} | Oficyna Wydawnicza {family} | Księgarnia {family} | Wydawnictwo „{family}” | Zakład Wydawniczy {family}
        remarks: maszynopis | mps powielony | w jęz. rosyjskim | reprint | @ t. | rec. | niepublikowane
        sameeditor: tenże | tegoż
        same: Tenże | tenże | Tejże | Idem | Taż
        domain: pl | pl | com.pl | edu.pl | gov.pl | org.pl | eu
        family: Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Wojciechowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak Górski Witkowski Walczak Sikora Baran Rutkowski Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski Marciniak Jasiński Zawadzki Bąk Jakubowski Sadowski Duda Włodarczyk Wilk Chmielewski Borkowski Sokołowski Szczepański Sawicki Kucharski Lis Maciejewski Kubiak Kalinowski Mazurek Wysocki Kołodziej Kaźmierczak Czarnecki Sobczak Konieczny Urban Głowacki Zakrzewski Sikorski Wasilewski Krajewski Laskowski Ziółkowski Gajewski Mróz Szulc Makowski Przybylski Brzeziński Baranowski Kaczmarczyk Borowski Błaszczyk Adamski Górecki Szymczak Kania Leszczyński Czerwiński Andrzejewski Mikołajczyk Jaworska Lipiński Kozieł Cieślak Ratajczak Bielecki Kowalewski Domański Markowski Szczepaniak Żak Wierzbicki Tomczyk Krupa Skiba Zawada Kozak Ślusarczyk Łuczak Świątek Dyner Bauman Sztompka Znaniecki Ossowski Staniszkis Kłoskowska Szacki Walicki Jedlicki Kieniewicz Topolski Wyczański Samsonowicz Gieysztor Łatyszonek Mironowicz Radzik Snopek
        given: Jan Andrzej Piotr Krzysztof Stanisław Tomasz Paweł Józef Marcin Marek Michał Grzegorz Jerzy Tadeusz Adam Łukasz Zbigniew Ryszard Dariusz Henryk Mariusz Kazimierz Wojciech Robert Mateusz Marian Rafał Jacek Janusz Mirosław Maciej Sławomir Jarosław Kamil Wiesław Roman Władysław Jakub Artur Zdzisław Edward Mieczysław Damian Dawid Przemysław Sebastian Czesław Leszek Daniel Waldemar Anna Maria Katarzyna Małgorzata Agnieszka Krystyna Barbara Ewa Elżbieta Zofia Janina Teresa Joanna Magdalena Monika Jadwiga Danuta Irena Halina Helena Beata Aleksandra Marta Dorota Marianna Grażyna Jolanta Stanisława Iwona Karolina Bożena Urszula Justyna Renata Alicja Paulina Sylwia Natalia Wanda Agata Aneta Izabela Ewelina
        months: stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września | października | listopada | grudnia
        dates: %D.%M.%y | %d %B %y | %D.%M.%y r. | %d %B %y r. | %d.%M.%y | %y-%M-%D | %d.%m.%y
        accessed: dostęp: @ | dostęp: @ | dostęp @ | data dostępu: @ | dostęp z dnia @ | dostęp dnia @ | dostęp w dniu @ | odczyt: @ | dostęp on-line: @ | pobrano @ | stan z dnia @ | stan na dzień @ | dostęp on-line @ | wejście: @ | ostatni dostęp: @ | data odczytu: @ | data wejścia: @ | data pobrania: @ | odczyt z @ | @
        available: Dostępny w Internecie: | URL: | Dostępny w: | dostępne na: | online: | źródło: | Dostęp: | strona internetowa: | <
        and: i
        etal: i in. | i in. | et al. | i inni
        in: [w:] | w: | [w]: | W:
        vol: t. | T. | vol. | R. | Tom
        no: nr | nr | z. | Nr | no. | zesz.
        pp: s. | s. | ss.
        p: s.
        count: @ s. | ss. @
        edition: wyd. %n | wyd. 2 popr. | Wyd. %n | wyd. II | wyd. %n zm.
        edparen: @ (red.) / @ (red.) | @ [red.] / @ [red.] | red. @ / red. @ | @ (red. nauk.) / @ (red. nauk.)
        edcomma: @, red. / @, red. | @ red. / @ red.
        edby: red. @ | pod red. @ | pod redakcją @ | red. nauk. @ | oprac. @ | Pod red. @
        trans: tłum. @ | przeł. @ | przekł. @ | z ang. przeł. @ | tł. @
        nodate: b.d. | b.r. | [b.r.]
        press: w druku | [w druku]
        noplace: b.m. | [b.m.w.]
        quotes: „ ” | „ ” | " " | « »
        medium: [online] | [dokument elektroniczny] | [on-line]
        notes: maszynopis | mps | rkps
        thesis: praca doktorska | rozprawa doktorska | praca magisterska | niepublikowana praca doktorska | maszynopis pracy doktorskiej
        manuscript: maszynopis | rękopis | mps w archiwum autora | referat wygłoszony na konferencji
        reportseries: Raport | Komunikat z badań CBOS | Prace OSW | Zeszyty Naukowe | Materiały i Studia | Biuletyn | Komentarze OSW
        reportgenre: raport | Raport z badań | ekspertyza
        university: Uniwersytet {place0} | UMCS | SGH | Wydział {dept} UW | Uniwersytet im. Adama Mickiewicza
        place0: Warszawski | Jagielloński | Wrocławski | Łódzki | Gdański | Śląski
        dept: Prawa | Historii | Socjologii | Filologii
        organisation: Główny Urząd Statystyczny | GUS | Ministerstwo Edukacji Narodowej | Narodowy Bank Polski | Polski Instytut Spraw Międzynarodowych | Komisja Europejska | CBOS | Rada Ministrów | Urząd Miasta {place} | Ośrodek Studiów Wschodnich | Ministerstwo Spraw Zagranicznych | Najwyższa Izba Kontroli
        place: Warszawa | Kraków | Wrocław | Poznań | Łódź | Lublin | Gdańsk | Toruń | Katowice | Białystok | Warszawa–Kraków | Szczecin | Rzeszów | Opole | Kielce | Olsztyn | Londyn | Paryż | Wilno | Lwów
        country: w Polsce | w XIX wieku | w II Rzeczypospolitej | na Śląsku | w PRL | w Unii Europejskiej | na Białorusi | w latach {span} | po 1989 roku | w okresie transformacji | na Kresach | w Europie Środkowej | na Ukrainie
        publisher: Warszawa = PWN | Warszawa = Wydawnictwo Naukowe PWN | Wrocław = Ossolineum | Kraków = Universitas | Warszawa = Scholar | Warszawa = Wydawnictwo Naukowe Scholar | Kraków = Wydawnictwo Literackie | Toruń = Wydawnictwo Adam Marszałek | Poznań = Wydawnictwo Naukowe UAM | Lublin = Wydawnictwo UMCS | Warszawa = PIW | Kraków = Znak | Warszawa = Czytelnik | Warszawa = C.H. Beck | Kraków = WAM | Warszawa = Difin | Kraków = Wydawnictwo UJ | Warszawa = IFiS PAN | Warszawa = Wiedza Powszechna | Gdańsk = słowo/obraz terytoria | Warszawa = LexisNexis | Warszawa = PISM | Białystok = Wydawnictwo Uniwersytetu w Białymstoku | Łódź = Wydawnictwo UŁ | Warszawa = TRIO | Warszawa = Neriton | Warszawa = Oficyna Naukowa | Warszawa = Żak | Warszawa = Aletheia
        series: Biblioteka Klasyków Filozofii | Biblioteka Narodowa | Monografie FNP | Studia Socjologiczne | Rozprawy Uniwersytetu Warszawskiego | Prace Komisji Historycznej
        conference: Materiały z konferencji „{N}” | {N}: materiały {roman} Zjazdu Socjologicznego | Materiały konferencji naukowej, {place}, {n} maja {recent} r.
        newspaper: Gazeta Wyborcza | Rzeczpospolita | Polityka | Tygodnik Powszechny | Dziennik Gazeta Prawna | Wprost | Newsweek Polska | Trybuna Ludu | Przegląd
        site: Onet.pl | Wikipedia | Gazeta.pl | TVN24 | Portal Spraw Zagranicznych | PAP | Interia
        gazette: Dz.U. | Dz. U. | Monitor Polski | Dziennik Ustaw | Dz. Urz. UE L
        lawtitle: Ustawa z dnia 12 maja {recent} r. o {L} | Rozporządzenie Rady Ministrów z dnia 3 października {recent} r. w sprawie {G} | Konstytucja RP z dnia 2 kwietnia 1997 r. | Dyrektywa {recent}/{n}/WE w sprawie {G}
        newstitle: {N} pod lupą | Kto się boi {G}? | {place} walczy o {N} | {N} – co dalej? | Koniec {G}
        webtitle: {N} | O nas | Raport roczny {recent} | Statystyki {G} | {N} – informacje ogólne
        booktitle: {N} {country} | {N} | Historia {G} | {N}. {Sub} | {N} i {N} | Wprowadzenie do {G} | Socjologia {G} | Słownik {G} | Teoria {G} | Podstawy {G} | Z dziejów {G} | O {L}
        title: {N} i {N} {country} | {N}. {Sub} | {N} – {Sub} | Rola {G} w {L2} | Problemy {G} {country} | {N} jako przedmiot {G} | {N} {country} | Wpływ {G} na {N} | {N} wobec {G} | O {L} {country} | {N} w {L2}. {Sub} | Z badań nad historią {G} | Kształtowanie się {G} {country} | Czy {N} ma przyszłość? | {N} a {N} | {N} {country}. {Sub} | Uwagi o {L} | Między „{N}” a „{N}”
        N: polityka społeczna | tożsamość narodowa | rynek pracy | kultura polityczna | edukacja | samorząd terytorialny | pamięć zbiorowa | społeczeństwo obywatelskie | integracja europejska | język polski | szlachta | miasto | powieść historyczna | religijność | rodzina | migracja | stratyfikacja społeczna | polityka zagraniczna | bezpieczeństwo energetyczne | prawo administracyjne | literatura romantyczna | transformacja ustrojowa | demokracja | gospodarka regionu | młodzież | mniejszości narodowe | zdrowie publiczne | dziedzictwo kulturowe | handel | stosunki polsko-białoruskie
        G: polityki społecznej | tożsamości narodowej | rynku pracy | kultury | edukacji | samorządu terytorialnego | pamięci | społeczeństwa obywatelskiego | integracji europejskiej | języka polskiego | szlachty | miasta | literatury | religii | rodziny | migracji | nierówności społecznych | polityki zagranicznej | prawa | transformacji | demokracji | gospodarki | wolności | filozofii
        L: ochronie środowiska | systemie oświaty | samorządzie | swobodzie działalności gospodarczej | języku i kulturze | pomocy społecznej
        L2: świetle badań | procesie przemian | prawie międzynarodowym | warunkach kryzysu | literaturze polskiej | systemie politycznym
        Sub: Studium przypadku | Teoria i praktyka | Problemy i perspektywy | Szkice | Analiza porównawcza | Wybór tekstów | Studium socjologiczne | Zarys problematyki | Księga jubileuszowa | Materiały i studia | Przyczynek do badań | Wstęp do problematyki
        journal: Studia Socjologiczne = Stud. Soc. | Kultura i Społeczeństwo = KiS | Przegląd Historyczny = PH | Kwartalnik Historyczny = KH | Państwo i Prawo = PiP | Sprawy Międzynarodowe = SM | Polski Przegląd Dyplomatyczny = PPD | Teksty Drugie = TD | Pamiętnik Literacki = PL | Ekonomista = Ekonomista | Przegląd Socjologiczny = Prz. Soc. | Ruch Prawniczy, Ekonomiczny i Socjologiczny = RPEiS | Białoruskie Zeszyty Historyczne = BZH | Studia Migracyjne = SM | Przegląd Zachodni = PZ | Dzieje Najnowsze = DN | Acta Poloniae Historica = APH | Poradnik Językowy = Por. Jęz. | Edukacja = Edukacja | Kwartalnik Pedagogiczny = KP | Biuletyn PISM = Biul. PISM | Wschodnioznawstwo = Wschodnioznawstwo | Studia Białorutenistyczne = SB | Rocznik Instytutu Europy Środkowo-Wschodniej = RIEŚW | Zeszyty Naukowe Uniwersytetu Jagiellońskiego = ZNUJ | Bank i Kredyt = BiK
        language cs
        journalpattern: Časopis pro {N} | Sborník prací {G} | Revue {G} | Acta {place} | Studie z {G} | Otázky {G}
        publisherpattern: Nakladatelství {family} | {family} | Vydavatelství {family}
        remarks: rukopis | přetisk | nestr.
        same: Týž
        domain: cz | cz | com | eu | org | gov.cz
        family: Novák Svoboda Novotný Dvořák Černý Procházka Kučera Veselý Horák Němec Pokorný Marek Pospíšil Hájek Král Jelínek Růžička Beneš Fiala Sedláček Doležal Zeman Kolář Krejčí Navrátil Čermák Urban Vaněk Blažek Kříž Kovář Kratochvíl Bartoš Vlček Polák Musil Šimek Konečný Malý Čech Kadlec Staněk Holub Kopecký Šťastný Soukup Mareš Moravec Sýkora Tichý Vávra Matoušek Říha Ševčík Bureš Hruška Mašek Pavlík Dušek Hrubý Janda Havlíček Křen Šmíd Petráček Keller Mlynář Možný Večerník
        given: Jiří Jan Petr Josef Pavel Jaroslav Martin Tomáš Miroslav Zdeněk František Václav Michal Karel Milan Vladimír Lukáš David Jakub Stanislav Ladislav Roman Antonín Ondřej Radek Marek Daniel Miloslav Marie Jana Eva Anna Hana Věra Lenka Alena Kateřina Petra Lucie Jaroslava Ludmila Helena Jitka Martina Zdeňka Ivana Veronika Zuzana Monika Tereza Dana
        months: ledna | února | března | dubna | května | června | července | srpna | září | října | listopadu | prosince
        dates: %y-%M-%D | %d. %m. %y | %d.%m.%y | %d. %B %y | %D.%M.%y
        accessed: cit. @ | cit. @ | citováno @ | staženo @ | přístup @ | navštíveno @ | cit. @ | vid. @ | naposledy navštíveno @ | ověřeno @ | citováno dne @ | @
        available: Dostupné z: | Dostupný z WWW: | Dostupné na: | Dostupné z | URL: | dostupné online:
        and: a
        etal: a kol. | et al. | aj.
        in: In: | in: | In
        vol: roč. | sv. | vol. | díl
        no: č. | č. | no. | sv.
        pp: s. | s. | str.
        p: s.
        count: @ s.
        edition: %n. vyd. | 2., přeprac. vyd. | Vyd. %n. | %n. vydání
        edparen: @ (ed.) / @ (eds.) | @ (eds.) / @ (eds.) | @ (red.) / @ (red.)
        edcomma: @, ed. / @, eds. | @ ed. / @ eds.
        edby: ed. @ | uspoř. @ | red. @
        trans: přel. @ | přeložil @ | z angl. přel. @
        nodate: b. r. | [b. r.] | nedatováno
        press: v tisku
        noplace: S.l. | b. m.
        quotes: „ “ | " "
        medium: [online] | [online] | [elektronický zdroj]
        thesis: Disertační práce | diplomová práce | Bakalářská práce | Diplomová práce (Mgr.)
        manuscript: nepublikovaný rukopis | rukopis | přednáška
        reportseries: Sociologické texty | Pražské sociální vědní studie | Výzkumné zprávy
        reportgenre: Výzkumná zpráva | zpráva
        university: Univerzita Karlova v Praze | Masarykova univerzita | Univerzita Palackého v Olomouci | FSS MU | VŠE v Praze
        dept: sociologie | historie | práva
        organisation: Český statistický úřad | Ministerstvo práce a sociálních věcí | MŠMT | Vláda ČR | Česká národní banka | Magistrát města {place} | ČESKO
        place: Praha | Brno | Olomouc | Plzeň | Ostrava | České Budějovice | Hradec Králové
        country: v České republice | v Čechách | na Moravě | v 19. století | v Československu | po roce 1989 | ve střední Evropě | v Evropské unii
        publisher: Praha = Academia | Praha = Karolinum | Praha = SLON | Praha = Sociologické nakladatelství | Brno = Masarykova univerzita | Praha = Portál | Praha = Grada | Praha = Argo | Brno = Doplněk | Praha = Libri | Praha = Nakladatelství Lidové noviny | Praha = Mladá fronta | Praha = C. H. Beck | Brno = Barrister & Principal | Praha = Triton | Praha = ISV | Brno = CDK
        series: Edice Studie | Pražské studie | Spisy Masarykovy univerzity
        newspaper: Lidové noviny | Mladá fronta Dnes | Respekt | Právo | Hospodářské noviny
        site: iDNES.cz | Wikipedie | Česká televize | Novinky.cz
        gazette: Sbírka zákonů | Sb.
        lawtitle: Zákon č. {n}/{recent} Sb., o {L} | Vyhláška č. {n}/{recent} Sb.
        conference: Sborník příspěvků z konference {N} | {N}: sborník z mezinárodní konference
        booktitle: {N} {country} | {N} | Dějiny {G} | {N}: {Sub} | Úvod do {G} | Sociologie {G} | Základy {G}
        title: {N} a {N} {country} | {N}: {Sub} | {N}. {Sub} | K problematice {G} {country} | Vývoj {G} {country} | {N} {country} v letech {span} | Role {G} v {L2} | Proměny {G} | {N} – {Sub} | Jak měřit {N}?
        N: sociální politika | rodina a zaměstnání | národní identita | trh práce | vzdělávání | volební chování | kolektivní paměť | český jazyk | občanská společnost | zahraniční politika | historie všedního dne | česká literatura | migrace | sociální stratifikace | regionální rozvoj | právní stát | náboženství | životní prostředí
        G: sociální politiky | rodiny | národní identity | trhu práce | vzdělávání | paměti | českého jazyka | občanské společnosti | literatury | migrace | veřejné správy | demokracie | filosofie
        L: státní službě | ochraně přírody | vysokých školách | pojištění
        L2: procesu transformace | evropském kontextu | současné společnosti
        Sub: teorie a praxe | případová studie | sborník studií | problémy a perspektivy | srovnávací analýza | vybrané problémy | kritický přehled
        newstitle: {N} podle vlády | Spor o {N} | Co přinese {N}?
        journal: Sociologický časopis = Sociol. čas. | Český časopis historický = ČČH | Politologický časopis = PČ | Mezinárodní vztahy = MV | Soudobé dějiny = SD | Česká literatura = ČL | Slovo a slovesnost = SaS | Naše řeč = NŘ | Pedagogika = Pedagogika | Právník = Právník | Filosofický časopis = FČ | Lidé města = Lidé města | Demografie = Demografie | Politická ekonomie = Polit. ekon. | Československá psychologie = Čs. psychol. | Chemické listy = Chem. Listy
        language sk
        domain: sk | sk | com | eu | gov.sk
        family: Horváth Kováč Varga Tóth Nagy Baláž Szabó Molnár Balog Lukáč Novák Kováčik Hudák Polák Kollár Urban Takáč Gajdoš Oravec Šimko Mráz Bača Vrabec Lipták Kováčová Halász Majer Rusnák Krajčír Podolák Bezák Očovský Dzurinda Ďurica Ľupták Žilinský Škultéty
        given: Ján Peter Jozef Miroslav Martin Štefan Milan Michal Vladimír Ľubomír Ladislav Tomáš Marek Juraj Pavol Mária Anna Zuzana Katarína Eva Jana Helena Monika Ľubica Viera Daniela Silvia
        months: januára | februára | marca | apríla | mája | júna | júla | augusta | septembra | októbra | novembra | decembra
        dates: %y-%M-%D | %d. %m. %y | %d.%m.%y | %d. %B %y
        accessed: cit. @ | citované @ | dostupné @ | navštívené @ | prístup @ | stiahnuté @ | cit. @ | @
        available: Dostupné na internete: | Dostupné na: | Dostupné z: | URL:
        and: a
        etal: a kol. | et al.
        in: In: | In
        vol: roč. | zv.
        no: č.
        pp: s. | s.
        p: s.
        count: @ s.
        edition: %n. vyd. | 2. dopl. vyd.
        edparen: @ (ed.) / @ (eds.) | @ (zost.) / @ (zost.)
        edcomma: @, ed. / @, eds.
        edby: zost. @ | ed. @
        trans: prel. @
        nodate: b. r.
        press: v tlači
        quotes: „ “ | " "
        medium: [online]
        thesis: Dizertačná práca | diplomová práca
        manuscript: rukopis
        reportseries: Výskumné štúdie
        university: Univerzita Komenského v Bratislave | Prešovská univerzita
        organisation: Štatistický úrad SR | Ministerstvo školstva SR | Národná banka Slovenska
        place: Bratislava | Košice | Nitra | Prešov | Banská Bystrica | Trnava | Martin
        country: na Slovensku | v Uhorsku | v 20. storočí | v Európskej únii | po roku 1989
        publisher: Bratislava = Veda | Bratislava = Kalligram | Bratislava = SPN | Bratislava = Iris | Bratislava = IVO | Martin = Matica slovenská | Prešov = Michal Vaško | Bratislava = Univerzita Komenského
        newspaper: SME | Pravda | Hospodárske noviny
        site: Wikipédia | SME.sk
        gazette: Zbierka zákonov | Z. z.
        lawtitle: Zákon č. {n}/{recent} Z. z. o {L}
        conference: Zborník príspevkov z konferencie {N}
        booktitle: {N} {country} | {N} | Dejiny {G} | {N}. {Sub}
        title: {N} a {N} {country} | {N}: {Sub} | K problematike {G} {country} | Vývoj {G} {country} | {N} {country} ({span}) | {N} – {Sub}
        N: sociálna politika | národná identita | trh práce | vzdelávanie | slovenský jazyk | regionálny rozvoj | rodina | občianska spoločnosť | migrácia obyvateľstva | kultúrne dedičstvo | štruktúra osídlenia
        G: sociálnej politiky | vzdelávania | slovenskej literatúry | trhu práce | regiónov | obyvateľstva | demokracie
        L: vysokých školách | štátnej službe
        Sub: teória a prax | prípadová štúdia | problémy a perspektívy | zborník štúdií
        journal: Sociológia = Sociológia | Historický časopis = HČ | Geografický časopis = Geogr. čas. | Slovenská literatúra = SL | Ekonomický časopis = Ekon. čas. | Filozofia = Filozofia | Pedagogika = Pedagogika
        language hu
        domain: hu | hu | com | org | eu
        family: Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh Farkas Balogh Papp Takács Juhász Lakatos Mészáros Oláh Simon Rácz Fekete Szilágyi Török Fehér Balázs Gál Kis Szűcs Kocsis Orsós Pintér Fodor Szalai Sipos Magyar Lukács Gulyás Bíró Király László Katona Jakab Bogdán Balog Sándor Boros Váradi Fazekas Kelemen Antal Somogyi Fülöp Orosz Vincze Veres Hegedűs Budai Deák Pap Bálint Pál Illés Vörös Szőke Bognár Lengyel Dobó Ferge Andorka Kolosi Kornai Ágh
        given: László István József János Zoltán Sándor Ferenc Gábor Attila Péter Tamás Zsolt Tibor András Csaba Imre Lajos György Balázs Gyula Mihály Károly Róbert Béla Dániel Ádám Mária Erzsébet Katalin Ilona Éva Anna Zsuzsanna Margit Judit Ágnes Andrea Erika Ildikó Krisztina Szilvia Gabriella Eszter Júlia Rudolf Attila Zsuzsa
        months: január | február | március | április | május | június | július | augusztus | szeptember | október | november | december
        dates: %y. %B %d. | %y.%M.%D. | %y. %M. %D. | %y-%M-%D
        accessed: letöltve: @ | Letöltve: @ | letöltés: @ | utolsó letöltés: @ | hozzáférés: @ | elérés: @ | Letöltés dátuma: @ | letöltés ideje: @ | megtekintve: @ | utolsó hozzáférés: @ | @
        available: Elérhető: | elérhető: | Forrás: | URL: | Online: | Elérés:
        and: és
        etal: et al. | és mtsai | és tsai
        in: In: | In
        vol: évf. | köt.
        no: sz. | sz.
        pp: pp. | pp.
        pp: old.
        p: p.
        count: @ p. | @ o.
        edition: %n. kiadás | 2., bőv. kiad.
        edparen: @ (szerk.) / @ (szerk.) | @ (szerk.): / @ (szerk.):
        edby: szerk.: @ | szerk. @
        trans: ford. @ | ford.: @
        nodate: é. n. | é.n.
        press: megjelenés alatt
        quotes: „ ” | " " | „ "
        thesis: PhD-értekezés | doktori disszertáció | szakdolgozat
        manuscript: kézirat | Kézirat
        reportseries: Műhelytanulmányok | KTI Könyvek
        university: Budapesti Corvinus Egyetem | ELTE | Pécsi Tudományegyetem | Szegedi Tudományegyetem
        organisation: Központi Statisztikai Hivatal | KSH | Magyar Nemzeti Bank | MTA | Oktatási Minisztérium
        place: Budapest | Bp. | Szeged | Debrecen | Pécs | Miskolc | Győr
        country: Magyarországon | a két világháború között | Erdélyben | az Európai Unióban | a rendszerváltás után | a 19. században
        publisher: Budapest = Akadémiai Kiadó | Budapest = Osiris | Budapest = Gondolat | Budapest = Századvég | Budapest = L'Harmattan | Budapest = Balassi | Budapest = Magvető | Pécs = Jelenkor | Budapest = Typotex | Budapest = Új Mandátum | Budapest = KJK | Budapest = Tankönyvkiadó
        newspaper: Népszabadság | Magyar Nemzet | Népszava | HVG
        site: Index.hu | Wikipédia | Origo
        gazette: Magyar Közlöny
        lawtitle: {recent}. évi {roman}. törvény a közoktatásról | {n}/{recent}. (V. 12.) Korm. rendelet
        conference: A {n}. konferencia előadásai | {N} – konferenciakötet
        booktitle: {N} {country} | {N} | {N}. {Sub} | {N} története | Bevezetés a szociológiába
        title: {N} és {N} {country} | {N}: {Sub} | {N} {country} | {N} {country} {span} | Adalékok: {N} | Mi a {N}? | {N} – {Sub} | {N}. {Sub}
        N: társadalmi egyenlőtlenség | munkaerőpiac | oktatáspolitika | nemzeti identitás | szociálpolitika | területi fejlődés | emlékezet | család | vallás és társadalom | magyar nyelv | migráció | demokrácia | civil társadalom | irodalom és politika | várostörténet | agrárszerkezet | egészségügy | ifjúság | rendszerváltás | kisebbségek helyzete
        Sub: elmélet és gyakorlat | esettanulmány | egy kutatás tanulságai | tanulmányok | áttekintés | összehasonlító elemzés
        journal: Szociológiai Szemle = SzSz | Századok = Századok | Közgazdasági Szemle = Közg. Szle. | Magyar Tudomány = MTud | Educatio = Educatio | Demográfia = Demográfia | Statisztikai Szemle = Stat. Szle. | Replika = Replika | Valóság = Valóság | Magyar Nyelv = MNy | Tér és Társadalom = TéT | Aetas = Aetas | Orvosi Hetilap = Orv Hetil | Politikatudományi Szemle = Poltud. Szle.
        language lt
        domain: lt | lt | com | org | eu
        family: Kazlauskas Jankauskas Petrauskas Stankevičius Vasiliauskas Butkus Žukauskas Balčiūnas Urbonas Paulauskas Kavaliauskas Navickas Ramanauskas Savickas Rimkus Žilinskas Norkus Jonaitis Gudavičius Bumblauskas Nikžentaitis Lukšas Šliogeris Donskis Baločkaitė Mažeikis Čepaitis Matulis
        given: Jonas Vytautas Antanas Tomas Juozas Kęstutis Algirdas Darius Mindaugas Rimantas Saulius Andrius Marius Alvydas Zenonas Ona Irena Rasa Daiva Rita Jūratė Aušra Vida Dalia Eglė Ieva Lina Nijolė
        months: sausio | vasario | kovo | balandžio | gegužės | birželio | liepos | rugpjūčio | rugsėjo | spalio | lapkričio | gruodžio
        dates: %y-%M-%D | %y m. %B %d d. | %y %M %D | %y %B %d
        accessed: žiūrėta @ | žiūrėta: @ | prieiga @ | tikrinta @ | žr. @ | žiūrėta @ | peržiūrėta @ | žiūrėta @ | @
        available: Prieiga per internetą: | Prieiga internete: | prieiga per internetą | URL:
        and: ir
        etal: ir kt. | et al.
        in: In: | Kn. | kn.
        vol: t. | T.
        no: Nr. | nr.
        pp: p. | p.
        p: p.
        count: @ p.
        edition: %n-asis leid. | 2-asis patais. leid.
        edparen: @ (sud.) / @ (sud.) | @ (red.) / @ (red.)
        edby: sud. @ | red. @
        trans: vertė @ | iš anglų k. vertė @
        nodate: b. m. | be datos
        press: spaudoje
        quotes: „ “ | " "
        medium: [interaktyvus] | [interaktyvus]
        thesis: daktaro disertacija | magistro darbas
        manuscript: rankraštis
        reportseries: Mokslo darbai
        university: Vilniaus universitetas | Vytauto Didžiojo universitetas | Kauno technologijos universitetas
        organisation: Lietuvos statistikos departamentas | Lietuvos Respublikos Seimas | Švietimo ir mokslo ministerija | Lietuvos bankas
        place: Vilnius | Kaunas | Klaipėda | Šiauliai
        country: Lietuvoje | LDK | Europos Sąjungoje | nepriklausomoje Lietuvoje | XIX a. Lietuvoje | sovietmečiu
        publisher: Vilnius = Vilniaus universiteto leidykla | Vilnius = Mintis | Vilnius = Vaga | Vilnius = Aidai | Kaunas = VDU leidykla | Vilnius = Mokslo ir enciklopedijų leidykla | Vilnius = Baltos lankos | Vilnius = Versus aureus | Kaunas = Technologija
        newspaper: Lietuvos rytas | Verslo žinios | Respublika | Veidas
        site: Delfi | Vikipedija | 15min.lt
        gazette: Valstybės žinios | Žin.
        lawtitle: Lietuvos Respublikos {N2} įstatymas | Lietuvos Respublikos Vyriausybės {recent} m. nutarimas Nr. {n}
        N2: švietimo | darbo | mokslo ir studijų
        conference: Tarptautinės mokslinės konferencijos pranešimai | {N}: konferencijos medžiaga
        booktitle: {N} {country} | {N} | {N}: {Sub} | Lietuvos istorija
        title: {N} ir {N} {country} | {N}: {Sub} | {N} {country} | {N} {country} {span} m. | {N} kaip {N2} problema | {N}. {Sub}
        N: tautinė tapatybė | švietimo reforma | darbo rinka | socialinė politika | lietuvių kalba | bajorija | istorinė atmintis | pilietinė visuomenė | regionų plėtra | emigracija | viešasis administravimas | teatro kritika | miesto raida | tautosaka | energetinis saugumas
        Sub: teorija ir praktika | lyginamoji analizė | problemos ir perspektyvos | monografija | straipsnių rinkinys
        journal: Lietuvos istorijos metraštis = LIM | Sociologija. Mintis ir veiksmas = SMV | Politologija = Politologija | Filosofija. Sociologija = FS | Lituanistica = Lituanistica | Ekonomika = Ekonomika | Pedagogika = Pedagogika | Acta Linguistica Lithuanica = ALL | Darbai ir dienos = DD | Kalbotyra = Kalbotyra
        """
}
