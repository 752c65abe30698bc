/// How 30 June 2014 stands as a consulted date, by language.
///
/// A line that starts with `+` means the day, with `~` the month, with `-` that no consulted date is there. `%` stands
/// for the URL; without it the line follows the URL.
enum ConsultedDateRows {
    static let latin = """
        == en
        + (accessed 30 June 2014)
        + Retrieved June 30, 2014, from %
        + [cited 2014 Jun 30]
        + Last visited on 30/06/2014.
        + Viewed 30.06.2014
        + [Accessed: 2014-06-30].
        + [30 June 2014]
        + (30.06.2014)
        + , 30.6.2014.
        + Date of access: June 30th, 2014.
        ~ (accessed June 2014)
        ~ Accessed: Jun. 2014.
        - Published on 30 June 2014.
        - Last modified: 30 June 2014.
        - (updated 2014-06-30)
        - Available since 30 June 2014.
        - Available on 30 June 2014.
        == de
        + (abgerufen am 30. Juni 2014)
        + Zugriff am 30.06.2014.
        + [letzter Zugriff: 30.6.2014]
        + (zuletzt aufgerufen am 30. Juni 2014, 14:30 Uhr)
        + (Abruf: 2014-06-30)
        + [30.06.2014]
        + (30. Juni 2014).
        + Abgerufen am 30. Juni 2014 von %
        ~ (Zugriff: Juni 2014)
        ~ Stand: Juni 2014.
        - Veröffentlicht am 30. Juni 2014.
        - Letzte Aktualisierung: 30.06.2014.
        - (zuletzt geändert am 30.06.2014)
        - Verfügbar seit 30. Juni 2014.
        == fr
        + (consulté le 30 juin 2014)
        + Consultée le 30/06/2014.
        + Repéré le 30 juin 2014 à %
        + [page consultée le 2014-06-30]
        + (dernière consultation : 30 juin 2014)
        + [30 juin 2014]
        + Date de consultation : 30.06.2014
        ~ (consulté en juin 2014)
        ~ Consulté : juin 2014.
        - Publié le 30 juin 2014.
        - mis en ligne le 30 juin 2014.
        - Dernière mise à jour le 30/06/2014.
        - Disponible depuis le 30 juin 2014.
        == es
        + (consultado el 30 de junio de 2014)
        + [Consulta: 30 de junio de 2014]
        + Recuperado el 30 de junio de 2014, de %
        + Fecha de consulta: 30/06/2014.
        + [acceso 2014-06-30]
        + Último acceso: 30.06.2014
        + (30 de junio de 2014)
        ~ (consultado en junio de 2014)
        ~ Consultado: jun. 2014.
        - Publicado el 30 de junio de 2014.
        - Última actualización: 30/06/2014.
        - Modificado el 30 de junio de 2014.
        - Disponible desde el 30 de junio de 2014.
        == pt
        + Acesso em: 30 jun. 2014.
        + Acesso em 30 de junho de 2014.
        + (acedido em 30/06/2014)
        + [consultado em 2014-06-30]
        + Recuperado em 30 de junho de 2014, de %
        + [30.06.2014]
        ~ Acesso em: jun. 2014.
        ~ (consultado em junho de 2014)
        - Publicado em 30 de junho de 2014.
        - Atualizado em 30/06/2014.
        - Última modificação: 30 jun. 2014.
        - Disponível desde 30 de junho de 2014.
        == it
        + (consultato il 30 giugno 2014)
        + Ultimo accesso: 30 giugno 2014.
        + [data di accesso: 30/06/2014]
        + (ultima consultazione 30.06.2014)
        + [visitato il 2014-06-30]
        + (30 giugno 2014)
        ~ (consultato nel giugno 2014)
        ~ [ultimo accesso: giugno 2014]
        - Pubblicato il 30 giugno 2014.
        - Ultimo aggiornamento: 30/06/2014.
        - Modificato il 30 giugno 2014.
        - Disponibile dal 30 giugno 2014.
        == nl
        + (geraadpleegd op 30 juni 2014)
        + Geraadpleegd 30-06-2014.
        + [laatst bezocht op 30 juni 2014]
        + Opgehaald op 30 juni 2014 van %
        + [2014-06-30]
        + (bekeken op 30.06.2014)
        ~ (geraadpleegd in juni 2014)
        ~ [geraadpleegd: juni 2014]
        - Gepubliceerd op 30 juni 2014.
        - Laatst gewijzigd op 30-06-2014.
        - Bijgewerkt op 30 juni 2014.
        - Beschikbaar sinds 30 juni 2014.
        == sv
        + Hämtad 30 juni 2014.
        + Hämtat den 30 juni 2014 från %
        + (besökt 2014-06-30)
        + [hämtad 2014-06-30]
        + (läst den 30 juni 2014)
        + [2014-06-30]
        ~ (hämtad juni 2014)
        ~ Hämtad: juni 2014.
        - Publicerad den 30 juni 2014.
        - Senast uppdaterad 2014-06-30.
        - Ändrad 30 juni 2014.
        - Tillgänglig sedan 30 juni 2014.
        == da
        + (besøgt 30. juni 2014)
        + Hentet 30. juni 2014 fra %
        + [sidst besøgt den 30. juni 2014]
        + (set 30.06.2014)
        + Tilgået den 30-06-2014.
        + [30.06.2014]
        ~ (besøgt juni 2014)
        ~ Hentet: juni 2014.
        - Udgivet den 30. juni 2014.
        - Sidst opdateret 30.06.2014.
        - Ændret den 30. juni 2014.
        - Tilgængelig siden 30. juni 2014.
        == nb
        + (lest 30. juni 2014)
        + Hentet 30. juni 2014 fra %
        + [lastet ned 30.06.2014]
        + (besøkt den 30.06.2014)
        + [2014-06-30]
        ~ (lest juni 2014)
        ~ Hentet: juni 2014.
        - Publisert 30. juni 2014.
        - Sist oppdatert 30.06.2014.
        - Endret 30. juni 2014.
        - Tilgjengelig siden 30. juni 2014.
        == fi
        + Viitattu 30.6.2014.
        + (luettu 30. kesäkuuta 2014)
        + Haettu 30.6.2014 osoitteesta %
        + [viitattu 30.06.2014]
        + (käyty 30. kesäkuuta 2014)
        + [2014-06-30]
        ~ (viitattu kesäkuussa 2014)
        ~ Viitattu: kesäkuu 2014.
        - Julkaistu 30.6.2014.
        - Päivitetty 30. kesäkuuta 2014.
        - Muokattu viimeksi 30.6.2014.
        - Saatavilla 30.6.2014 alkaen.
        == et
        + (vaadatud 30. juunil 2014)
        + Vaadatud 30.06.2014.
        + [viimati külastatud 30. juuni 2014]
        + (kasutatud 2014-06-30)
        + [30.06.2014]
        ~ (vaadatud juunis 2014)
        ~ Vaadatud: juuni 2014.
        - Avaldatud 30. juunil 2014.
        - Viimati muudetud 30.06.2014.
        - Uuendatud 30. juunil 2014.
        - Kättesaadav alates 30. juunist 2014.
        == lv
        + (skatīts 30.06.2014.)
        + [skatīts 2014. gada 30. jūnijā]
        + Skatīts: 2014. gada 30. jūnijā.
        + (aplūkots 2014-06-30)
        + [30.06.2014.]
        ~ (skatīts 2014. gada jūnijā)
        ~ Skatīts: 2014. gada jūnijs.
        - Publicēts 2014. gada 30. jūnijā.
        - Atjaunots 30.06.2014.
        - Pēdējoreiz mainīts 2014. gada 30. jūnijā.
        - Pieejams kopš 2014. gada 30. jūnija.
        == lt
        + (žiūrėta 2014 m. birželio 30 d.)
        + Žiūrėta 2014-06-30.
        + [žiūrėta 2014 06 30]
        + Prieigos data: 2014-06-30.
        + [2014-06-30]
        ~ (žiūrėta 2014 m. birželio mėn.)
        ~ Žiūrėta: 2014 m. birželį.
        - Paskelbta 2014 m. birželio 30 d.
        - Atnaujinta 2014-06-30.
        - Pakeista 2014 m. birželio 30 d.
        - Prieinama nuo 2014 m. birželio 30 d.
        == pl
        + (dostęp: 30 czerwca 2014)
        + [dostęp 30.06.2014]
        + Data dostępu: 30 czerwca 2014 r.
        + (data odczytu: 30.06.2014 r.)
        + [online] [dostęp 2014-06-30]
        + Pobrano 30 czerwca 2014, z %
        + (30 VI 2014)
        + [stan na 30 czerwca 2014]
        ~ (dostęp: czerwiec 2014)
        ~ [dostęp: czerwca 2014 r.]
        - Opublikowano 30 czerwca 2014.
        - Ostatnia aktualizacja: 30.06.2014.
        - Zmodyfikowano dnia 30 czerwca 2014 r.
        - Dostępne od 30 czerwca 2014.
        == cs
        + [cit. 30. června 2014]
        + [cit. 2014-06-30]
        + (navštíveno 30. 6. 2014)
        + Citováno dne 30.06.2014.
        + [přístup 30. června 2014]
        + [30. 6. 2014]
        ~ [cit. červen 2014]
        ~ (navštíveno v červnu 2014)
        - Publikováno 30. června 2014.
        - Poslední aktualizace 30. 6. 2014.
        - Změněno dne 30. června 2014.
        - Dostupné od 30. června 2014.
        == sk
        + [cit. 30. júna 2014]
        + [cit. 2014-06-30]
        + (navštívené 30. 6. 2014)
        + Dátum prístupu: 30. júna 2014.
        + [30. 6. 2014]
        ~ [cit. jún 2014]
        ~ (navštívené: jún 2014)
        - Publikované 30. júna 2014.
        - Posledná aktualizácia: 30. 6. 2014.
        - Zmenené 30. júna 2014.
        - Dostupné od 30. júna 2014.
        == sl
        + (dostop 30. junija 2014)
        + Pridobljeno 30. 6. 2014 s %
        + [citirano 2014-06-30]
        + (ogledano 30. junija 2014)
        + Datum dostopa: 30. 6. 2014.
        + [30. 6. 2014]
        ~ (dostop junij 2014)
        ~ Pridobljeno: junij 2014.
        - Objavljeno 30. junija 2014.
        - Zadnja sprememba: 30. 6. 2014.
        - Posodobljeno 30. junija 2014.
        - Dostopno od 30. junija 2014.
        == hr
        + (pristupljeno 30. lipnja 2014.)
        + Pristupljeno: 30.06.2014.
        + [preuzeto 30. lipnja 2014.]
        + (datum pristupa: 30. 6. 2014.)
        + [2014-06-30]
        ~ (pristupljeno lipanj 2014.)
        ~ Pristupljeno: lipnja 2014.
        - Objavljeno 30. lipnja 2014.
        - Zadnja izmjena: 30.06.2014.
        - Ažurirano 30. lipnja 2014.
        - Dostupno od 30. lipnja 2014.
        == ro
        + (accesat la 30 iunie 2014)
        + Accesat la data de 30.06.2014.
        + [consultat la 30 iunie 2014]
        + (accesat 2014-06-30)
        + [30.06.2014]
        ~ (accesat în iunie 2014)
        ~ [consultat: iunie 2014]
        - Publicat la 30 iunie 2014.
        - Ultima actualizare: 30.06.2014.
        - Modificat la 30 iunie 2014.
        - Disponibil din 30 iunie 2014.
        == hu
        + (letöltve: 2014. június 30.)
        + Letöltés ideje: 2014.06.30.
        + [utolsó megtekintés: 2014. június 30.]
        + (hozzáférés: 2014-06-30)
        + (2014. június 30-án letöltve)
        + [2014.06.30.]
        ~ (letöltve: 2014. június)
        ~ Letöltés ideje: 2014. június.
        - Közzétéve: 2014. június 30.
        - Utolsó frissítés: 2014.06.30.
        - Módosítva 2014. június 30-án.
        - Elérhető 2014. június 30. óta.
        == tr
        + (erişim tarihi: 30 Haziran 2014)
        + Erişim Tarihi: 30.06.2014.
        + (30 Haziran 2014 tarihinde erişildi)
        + [erişim 2014-06-30]
        + (30.06.2014)
        ~ (erişim tarihi: Haziran 2014)
        ~ [erişim: Haziran 2014]
        - Yayımlanma tarihi: 30 Haziran 2014.
        - Son güncelleme: 30.06.2014.
        - (30 Haziran 2014 tarihinde değiştirildi)
        - 30 Haziran 2014 tarihinden beri erişilebilir.
        == id
        + (diakses pada 30 Juni 2014)
        + Diakses 30 Juni 2014 dari %
        + [diakses tanggal 30-06-2014]
        + (tanggal akses: 30/06/2014)
        + [30 Juni 2014]
        ~ (diakses Juni 2014)
        ~ Diakses: Juni 2014.
        - Diterbitkan pada 30 Juni 2014.
        - Terakhir diperbarui: 30/06/2014.
        - Diubah pada 30 Juni 2014.
        - Tersedia sejak 30 Juni 2014.
        == vi
        + (truy cập ngày 30 tháng 6 năm 2014)
        + Truy cập ngày 30/06/2014.
        + [truy cập 30-6-2014]
        + Truy cập ngày 30 tháng 6, 2014, từ %
        + (30/06/2014)
        ~ (truy cập tháng 6 năm 2014)
        ~ Truy cập: tháng 6/2014.
        - Xuất bản ngày 30 tháng 6 năm 2014.
        - Cập nhật lần cuối: 30/06/2014.
        - Đăng ngày 30 tháng 6 năm 2014.
        - Có sẵn từ ngày 30 tháng 6 năm 2014.
        == ca
        + [Consulta: 30 juny 2014]
        + (consultat el 30 de juny de 2014)
        + Data de consulta: 30/06/2014.
        + [data d’accés: 2014-06-30]
        + (30 de juny de 2014)
        ~ [Consulta: juny 2014]
        ~ (consultat el juny de 2014)
        - Publicat el 30 de juny de 2014.
        - Última actualització: 30/06/2014.
        - Modificat el 30 de juny de 2014.
        - Disponible des del 30 de juny de 2014.
        == eu
        + (kontsulta: 2014ko ekainaren 30a)
        + [kontsultatua: 2014-06-30]
        + Kontsulta-data: 2014/06/30.
        + (2014ko ekainaren 30ean kontsultatua)
        + [2014-06-30]
        ~ (kontsulta: 2014ko ekaina)
        ~ [kontsultatua: 2014ko ekainean]
        - Argitaratua: 2014ko ekainaren 30ean.
        - Azken eguneraketa: 2014-06-30.
        - 2014ko ekainaren 30ean aldatua.
        - 2014ko ekainaren 30etik geroztik eskuragarri.
        == is
        + (sótt 30. júní 2014)
        + Skoðað 30.06.2014.
        + [2014-06-30]
        + Sótt þann 30. júní 2014 af %
        ~ (sótt í júní 2014)
        - Birt 30. júní 2014.
        - Síðast uppfært 30.06.2014.
        - Breytt 30. júní 2014.
        == gl
        + (consultado o 30 de xuño de 2014)
        + [Consulta: 30/06/2014]
        + Data de acceso: 30 de xuño de 2014.
        + [2014-06-30]
        ~ (consultado en xuño de 2014)
        - Publicado o 30 de xuño de 2014.
        - Última actualización: 30/06/2014.
        - Modificado o 30 de xuño de 2014.
        == sq
        + (aksesuar më 30 qershor 2014)
        + Vizituar më 30.06.2014.
        + [konsultuar 2014-06-30]
        + (30.06.2014)
        ~ (aksesuar në qershor 2014)
        - Publikuar më 30 qershor 2014.
        - Përditësuar më 30.06.2014.
        - Publikuar 2014-06-30.
        """
}
