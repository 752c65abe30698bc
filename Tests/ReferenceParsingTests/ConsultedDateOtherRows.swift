/// Other ways to say on which day a source was read, as ``ConsultedDateRows``, for 27 November 2017.
enum ConsultedDateOtherRows {
    static let text = """
        == en
        + Last visited November 27, 2017.
        + (retrieved on the 27th of November 2017 from %)
        + As of 27 November 2017.
        + Available from: % [last checked 27 Nov. 2017].
        + (site visited: Monday, 27 November 2017)
        + [Accessed 27-Nov-2017]
        + Access date: 27.11.2017
        + Web. 27 Nov. 2017. <%>
        + Downloaded from % on November 27, 2017.
        ~ Consulted Nov. 2017.
        - First posted November 27, 2017.
        - Archived from the original on 27 November 2017.
        - Publication date: 27 November 2017.
        - Online since 27 November 2017.
        == de
        + zuletzt geprüft am 27.11.2017
        + (zuletzt besucht: 27. November 2017)
        + (Stand: 27.11.2017)
        + Eingesehen am 27.11.17.
        + (letzter Aufruf am 27. Nov. 2017)
        + Datum des letzten Zugriffs: 27.11.2017
        + (am 27.11.2017 abgerufen)
        + Online unter: %, Download vom 27.11.2017
        ~ (Abrufdatum: November 2017)
        - Bearbeitungsstand: 27. November 2017.
        ~ (zuletzt aufgerufen im November 2017)
        - Erschienen am 27.11.2017.
        - Erstellt am 27.11.2017.
        == pl
        + [stan na dzień 27.11.2017 r.]
        + (data dostępu 27 XI 2017)
        + (odczyt z dnia 27 listopada 2017 r.)
        + [data wejścia: 27.11.2017]
        + Ostatni dostęp: 27 listopada 2017.
        + (dostęp w dniu 27.11.2017)
        + [pobrano dnia 27 lis 2017]
        ~ [dostęp: listopad 2017]
        ~ (odczytano w listopadzie 2017)
        - Data publikacji: 27.11.2017.
        - Zaktualizowano 27 listopada 2017 r.
        == uk
        + (дата звернення : 27 листопада 2017 року).
        + [Дата перегляду: 27.11.2017]
        + (останнє відвідування 27.11.2017)
        + URL: % (дата звернення: 27.11.2017).
        ~ (дата звернення: листопад 2017 р.)
        - Станом змінено 27.11.2017
        ~ (переглянуто у листопаді 2017)
        - Дата публікації: 27.11.2017.
        == ru
        + Режим доступа: %. – Дата доступа: 27.11.2017.
        + URL: % (дата обращения: 27.11.2017 г.).
        + (последнее посещение 27 ноября 2017 года)
        + [дата просмотра: 27 нояб. 2017]
        + (по состоянию на 27.11.2017)
        + (проверено 27.11.2017)
        ~ (дата обращения — ноябрь 2017)
        ~ (просмотрено в ноябре 2017)
        - Дата публикации: 27.11.2017.
        - Размещено на сайте 27.11.2017
        == be
        + Рэжым доступу: %. – Дата доступу: 27.11.2017.
        + (дата апошняга прагляду: 27 лістапада 2017 г.)
        + [Электронны рэсурс]. — Рэжым доступу: % (дата звароту: 27.11.2017).
        - Дата публікацыі: 27.11.2017
        == fr
        + [page consultée le 27 novembre 2017]
        + (dernier accès le 27/11/2017)
        + [réf. du 27 novembre 2017]
        + (visité le 27-11-2017)
        + Récupéré le 27 novembre 2017 sur %
        + (site consulté le lundi 27 novembre 2017)
        + [En ligne, consulté le 27.11.2017]
        ~ (dernière visite : nov. 2017)
        - Page mise à jour le 27 novembre 2017.
        - Créé le 27 novembre 2017.
        == es
        + Fecha de consulta: 27 de noviembre de 2017.
        + [fecha de acceso: 27 nov 2017]
        + (última visita: 27-11-2017)
        + [citado 27 Nov 2017]
        + Consultado en fecha 27/11/2017
        + (visto el 27 de noviembre del 2017)
        ~ [acceso: noviembre 2017]
        - Fecha de publicación: 27 de noviembre de 2017.
        - Actualizado el 27/11/2017.
        == pt
        + Disponível em: <%>. Acesso em: 27 nov. 2017.
        + (último acesso em 27.11.2017)
        + Data de acesso: 27/11/2017
        + [citado 2017 Nov 27]
        + (acessado em: 27 de novembro de 2017)
        ~ Acesso em: nov. 2017.
        - Data de publicação: 27 nov. 2017.
        - Postado em 27/11/2017.
        == it
        + (ultimo accesso il 27 novembre 2017)
        + URL consultato il 27 novembre 2017.
        + [consultato in data 27/11/2017]
        + (data ultima consultazione: 27.11.2017)
        + (accesso: 27/11/17)
        ~ (ultima visita novembre 2017)
        - Ultima modifica: 27 novembre 2017.
        - Data di pubblicazione: 27/11/2017.
        == nl
        + Geraadpleegd op 27 november 2017, van %
        + (laatst geraadpleegd: 27-11-2017)
        + (gezien op 27 nov. 2017)
        + [datum van raadpleging: 27.11.2017]
        ~ (laatst bezocht: november 2017)
        - Verschenen op 27 november 2017.
        - Laatste wijziging: 27-11-2017.
        == sv
        + (senast hämtad 27 november 2017)
        + [Hämtad: 2017-11-27]
        + Hämtningsdatum 2017-11-27.
        + (senast besökt den 27 nov 2017)
        + [läst 2017-11-27]
        ~ (hämtad i november 2017)
        - Senast ändrad 2017-11-27.
        - Utgiven 27 november 2017.
        == da
        + (senest besøgt 27. november 2017)
        + [læst den 27.11.2017]
        + Lokaliseret den 27. november 2017 på %
        + (hentet d. 27/11/2017)
        ~ (besøgt i november 2017)
        - Offentliggjort den 27. november 2017.
        - Opdateret: 27.11.2017.
        == nb
        + (sist lest 27. november 2017)
        + [lesedato 27.11.2017]
        + Nedlastet 27.11.2017.
        + (oppsøkt 27. november 2017)
        ~ (lest i november 2017)
        - Sist endret: 27.11.2017
        - Utgitt 27. november 2017.
        == fi
        + [viitattu 27. marraskuuta 2017]
        + (luettu 27.11.2017)
        + Viittauspäivä 27.11.2017.
        + (tarkistettu 27.11.2017)
        + Viitattu 27.11.2017. %
        - Julkaisupäivä 27.11.2017.
        - (päivitetty viimeksi 27.11.2017)
        == et
        + (viimati vaadatud 27.11.2017)
        + [külastatud 27. november 2017]
        + Kasutamise kuupäev: 27.11.2017.
        + (vaadatud: 27.11.17)
        - Ilmunud 27. novembril 2017.
        - (muudetud 27.11.2017)
        == lv
        + (pēdējo reizi skatīts 27.11.2017.)
        + [aplūkots 2017. gada 27. novembrī]
        + Piekļuves datums: 27.11.2017.
        + (apskatīts 27.11.2017)
        - Ievietots 27.11.2017.
        - (publicēts 2017. gada 27. novembrī)
        == lt
        + [žiūrėta 2017 m. lapkričio 27 d.]
        + (paskutinį kartą žiūrėta 2017-11-27)
        + Prieiga per internetą: % [žiūrėta 2017-11-27].
        + (peržiūrėta 2017.11.27)
        - Publikuota 2017-11-27.
        - (atnaujinta 2017 m. lapkričio 27 d.)
        == cs
        + (citováno 27. listopadu 2017)
        + [vid. 27. 11. 2017]
        + [online]. [cit. 27. 11. 2017]. Dostupné z: %
        + (naposledy navštíveno dne 27. listopadu 2017)
        + Staženo 27.11.2017.
        + (dostupné k 27. 11. 2017)
        - Zveřejněno 27. listopadu 2017.
        - (aktualizováno 27. 11. 2017)
        == sk
        + [citované 27. novembra 2017]
        + (naposledy navštívené 27.11.2017)
        + [online]. [cit. 27.11.2017]. Dostupné na: %
        + Stiahnuté dňa 27. 11. 2017.
        - Zverejnené 27. novembra 2017.
        - (aktualizované 27.11.2017)
        == sl
        + (dostopno 27. novembra 2017)
        + [citirano 27. 11. 2017]. Dostopno na: %
        + (zadnji dostop: 27. november 2017)
        + Prevzeto 27.11.2017.
        - Izdano 27. novembra 2017.
        - (posodobljeno 27. 11. 2017)
        == hr
        + (posljednji pristup 27. studenoga 2017.)
        + [pogledano 27. studenog 2017.]
        + Pristup: 27. 11. 2017.
        + (posjećeno dana 27.11.2017.)
        ~ (pristupljeno u studenom 2017.)
        - Posljednje ažuriranje: 27.11.2017.
        - Izdano 27. studenoga 2017.
        == sr
        + (последњи приступ 27. новембра 2017)
        + Датум приступа: 27.11.2017.
        + [учитано 27. новембар 2017]
        + (pristupljeno 27. novembra 2017)
        + Posećeno 27.11.2017. godine.
        - Постављено 27. новембра 2017.
        - (измењено 27.11.2017)
        == bg
        + (достъпно на 27.11.2017)
        + (проверен на 27 ноември 2017 г.)
        + [последен достъп: 27 ноември 2017]
        + Изтеглено на 27.11.2017 г.
        + (към дата 27.11.2017)
        - Качен на 27.11.2017
        - (актуализиран на 27 ноември 2017 г.)
        == mk
        + (последен пристап: 27 ноември 2017)
        + Датум на пристап: 27.11.2017.
        + (прегледано на 27 ноември 2017 г.)
        - Променето на 27.11.2017
        - (објавена на 27 ноември 2017)
        == ro
        + (accesat în data de 27 noiembrie 2017)
        + [ultima accesare: 27.11.2017]
        + Data accesării: 27.11.2017.
        + (vizitat la 27 nov. 2017)
        - Postat la 27 noiembrie 2017.
        - (actualizat 27.11.2017)
        == hu
        + (letöltés dátuma: 2017. november 27.)
        + [megtekintve: 2017. 11. 27.]
        + Utolsó hozzáférés: 2017. nov. 27.
        + (letöltve 2017.11.27-én)
        + (Letöltve: 2017. XI. 27.)
        - Feltöltve: 2017. november 27.
        - (utolsó módosítás: 2017.11.27.)
        == el
        + (ημερομηνία πρόσβασης: 27 Νοεμβρίου 2017)
        + [ανάκτηση 27/11/2017]
        + Τελευταία πρόσβαση 27.11.2017.
        + (προσπελάσθηκε την 27η Νοεμβρίου 2017)
        - Αναρτήθηκε στις 27 Νοεμβρίου 2017.
        - (δημοσίευση: 27/11/2017)
        == tr
        + (Son erişim: 27 Kasım 2017)
        + [E.T. 27.11.2017]
        + (görüntülenme tarihi 27 Kas 2017)
        + 27.11.2017 tarihinde %’dan erişildi.
        + (ET: 27.11.2017)
        - Yayın tarihi: 27 Kasım 2017
        - (27.11.2017 tarihinde güncellendi)
        == zh-Hans
        + （检索日期：2017-11-27）
        + [引用日期2017-11-27]
        + 检索于2017年11月27日。
        + （最后访问时间：2017年11月27日）
        + [EB/OL]. (2012-01-05)[2017-11-27]. %
        + （上网查询日期：2017年11月27日）
        - （修改日期：2017-11-27）
        - 2017年11月27日发表
        == zh-Hant
        + （造訪日期：2017年11月27日）
        + 取自 % （2017年11月27日查閱）
        + （最後瀏覽日：2017/11/27）
        + [擷取於2017-11-27]
        - （發佈日期：2017-11-27）
        - 2017年11月27日刊登
        == ja
        + アクセス日: 2017年11月27日
        + （最終閲覧日：2017年11月27日）
        + (2017-11-27参照)
        + （2017年11月27日アクセス）
        + （2017.11.27取得）
        - （発行日：2017年11月27日）
        - 2017年11月27日掲載
        == ko
        + (접속일자: 2017.11.27.)
        + [2017년 11월 27일에 확인함]
        + (최종 접속: 2017. 11. 27)
        + (2017-11-27 검색)
        + 열람일: 2017년 11월 27일.
        - (발행일: 2017. 11. 27.)
        - (2017.11.27 수정)
        == ar
        + (تم الدخول بتاريخ 27/11/2017)
        + تاريخ الزيارة: ٢٧ نوفمبر ٢٠١٧
        + [آخر زيارة: 27 تشرين الثاني 2017]
        + (شوهد في 27 نوفمبر 2017)
        - تاريخ النشر: 27 نوفمبر 2017
        - (آخر تعديل 27/11/2017)
        == he
        + (נבדק לאחרונה ב-27 בנובמבר 2017)
        + [כניסה אחרונה: 27.11.2017]
        + (אוחזר ב־27 בנובמבר 2017)
        + (נצפה ב 27 נובמבר 2017)
        - (תאריך פרסום: 27.11.2017)
        - עודכן לאחרונה ב-27 בנובמבר 2017
        == fa
        + (بازدید در ۲۷ نوامبر ۲۰۱۷)
        + [دسترسی: ۲۰۱۷-۱۱-۲۷]
        + مشاهده شده در 27 نوامبر 2017
        + (بازیابی: ۲۷ نوامبر ۲۰۱۷)
        - (انتشار: ۲۷ نوامبر ۲۰۱۷)
        - آخرین به‌روزرسانی ۲۷ نوامبر ۲۰۱۷
        == id
        + (diakses pada tanggal 27 November 2017)
        + [dikunjungi 27 Nov 2017]
        + Diunduh tanggal 27/11/2017.
        + (terakhir diakses: 27 November 2017)
        - Diunggah pada 27 November 2017
        - (dipublikasikan 27/11/2017)
        == vi
        + (ngày truy cập: 27/11/2017)
        + [truy cập lần cuối ngày 27 tháng 11 năm 2017]
        + Xem ngày 27/11/2017.
        + (tham khảo ngày 27/11/2017)
        - (đăng ngày 27/11/2017)
        - Công bố ngày 27 tháng 11 năm 2017
        == ca
        + [última consulta: 27 novembre 2017]
        + (data d'accés: 27 de novembre de 2017)
        + (consultada el 27-11-2017)
        + Accedit el 27 de novembre de 2017.
        - (darrera modificació: 27/11/2017)
        - Publicada el 27 de novembre de 2017
        == eu
        + (azken kontsulta: 2017-11-27)
        + [ikusia 2017ko azaroaren 27an]
        + (kontsultatze data: 2017/11/27)
        + (2017/11/27an kontsultatua)
        - (argitaratze data: 2017-11-27)
        - Eguneratua: 2017ko azaroaren 27an
        """
}
