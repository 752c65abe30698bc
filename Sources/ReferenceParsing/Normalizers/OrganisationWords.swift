/// Words that tell organisations from persons.
enum OrganisationWords {
    /// Kinds of organisations.
    static let organisations = """
        university universität universitat universiteit universitet uniwersytet universidad universidade università
        université univerzita univerzitet egyetem yliopisto üniversitesi университет університет універсітэт
        institute institut instituto istituto instituut instytut ústav институт інститут інстытут institutet instituttet
        academy akademie akademia académie academia accademia akademi академия академія акадэмія akademija
        ministry ministerium ministère ministerio ministério ministero ministerie ministerstwo ministerstvo ministerul
        minisztérium bakanlığı министерство міністерство міністэрства departementet ministeriö ministeriet
        commission kommission commissie comisión comissão commissione komisja komise комиссия комісія камісія bizottság
        council conseil consejo conselho consiglio rat raad rada rådet совет рада савет
        agency agentur agence agencia agência agenzia agencja agentschap агентство агенція агентура
        association associação asociación associazione vereinigung verband verein stowarzyszenie ассоциация асоціація
        związek union unión união unione союз спілка саюз vakbond gewerkschaft federation föderation fédération
        federación federação federazione federacja федерация федерація confederation
        foundation stiftung fondation fundación fundação fondazione fundacja stichting фонд фундация säätiö stiftelsen
        organization organisation organización organização organizzazione organizacja organisatie организация
        організація арганізацыя organizations organisations
        bank banque banco banca банк commerzbank society gesellschaft société sociedad sociedade società towarzystwo
        общество товариство таварыства genootschap selskab sällskapet
        committee ausschuss comité comitê comitato komitet výbor комитет комітэт комітет
        authority behörde autorité autoridad autoridade autorità urząd administration verwaltung administración
        government regierung gouvernement gobierno governo rząd vláda правительство уряд урад kormány
        parliament parlament parlement parlamento duma дума рада bundestag bundesrat senate senat sejm сейм knesset
        congress kongress congreso congresso kongres конгресс house nations vereinte united international
        internationale national nationale nacional nazionale federal föderale european europäische européenne europea
        europejska narodowy krajowy bundesministerium bundesamt bundesanstalt bundesagentur bundesregierung bundesbank
        bundeszentrale europarat statistisches statistics statistik statystyczny statystyki амт
        museum musée museo muzeum музей library bibliothek bibliothèque biblioteca biblioteka библиотека
        hospital klinikum clinic krankenhaus hôpital laboratory laboratories laboratorium laboratoire labs лаборатория
        group gruppe grupo grupa groupe gruppo группа група team consortium konsortium collaboration collaborators
        network netzwerk réseau сеть мережа initiative forum alliance allianz coalition partnership
        company corporation corp inc ltd llc gmbh plc oy ab nv bv sa spa kg ооо зао оао пао ао компания компанія
        church kirche église iglesia igreja chiesa kościół церковь церква diocese conference konferenz
        court gericht gerichtshof cour tribunal trybunał sąd суд tribunale corte
        police polizei polícia polizia policja military army forces armed
        press verlag publishing presse media television radio news times redaktion
        observatory observatorium observatoire observatorio station
        college école escuela escola scuola school schule hochschule fachhochschule szkoła школа colegio
        board vorstand trust fund fonds fondo program programme programm task force
        party partei parti partido partito partia партия партія republic republik république república republika
        state staat país chamber kammer chambre câmara camera izba палата
        secretariat sekretariat secretaría секретариат presidency президент president présidence
        world weltbank global américain american british deutsche deutscher deutsches polska polskie российская
        российский российской polskiego república belarus беларусь беларуси україни
        bündnis bund städtetag landkreistag gemeindebund konferenz kreis dienst beirat netz e.v party monopolies archiv archive archives
        研究所 研究院 大学 学会 委员会 委員会 中心 信息中心 出版社 部 局 银行 協会 협회 연구원 연구소 대학교 위원회 학회
        """

    /// Parts of organisations.
    static let subunits = """
        department departement département departamento dipartimento departament abteilung referat division section
        sektion office büro bureau oficina ufficio biuro unit directorate directorate-general generaldirektion direction
        dirección faculty fakultät faculté facultad faculdade facoltà wydział факультет кафедра отдел отделение
        управление департамент відділ branch center centre zentrum centro centrum ośrodek центр цэнтр service
        services dienst subcommittee subcommission amt dg lab desk bureaus institut institute instytut instituto istituto instituut институт інститут
        school college fakulta secretaría sekretariat secretariat clinic klinik landesgruppe geschäftsstelle assembleia stadt arbeitsgruppe arbeitskreis working
        """

    /// Small words of names of organisations.
    static let functions = """
        of for on the to at by from für des dem zur zum über pour les sur para per por dla do spraw na po o об по для
        на з із про der les al' aux au à ds as within into against without för til voor über
        """

    /// Ends of German and Dutch compounds that name organisations.
    static let compoundEnds = [
        "ministerium", "institut", "kommission", "verband", "gesellschaft", "stiftung", "universität", "verein",
        "zentrum",
        "zentrale", "agentur", "anstalt", "behörde", "kammer", "hochschule", "akademie", "regierung", "ausschuss",
        "vereinigung", "gruppe", "bund", "kasse", "werk", "redaktion", "verwaltung", "archiv", "parlament", "konferenz",
    ].map { Array($0.utf8) }
}
