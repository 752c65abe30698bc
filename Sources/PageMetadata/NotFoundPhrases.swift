/// Words by which sites say that they have no such page, in lower case.
enum NotFoundPhrases {
    static let all = PhraseList([
        // English
        "page not found", "file not found", "not found", "page doesn't exist", "page does not exist",
        "page cannot be found",
        "page can't be found", "page could not be found", "can't find that page", "couldn't find", "could not find",
        "no longer available", "no longer exists", "has been removed", "page is missing", "page is unavailable",
        "page unavailable", "nothing was found", "error 404", "410 gone", "does not exist", "isn't here",
        // German
        "nicht gefunden", "existiert nicht", "nicht mehr verfügbar", "nicht verfügbar", "fehler 404", "nicht vorhanden",
        // French
        "page introuvable", "introuvable", "non trouvée", "n'existe pas", "n'existe plus", "erreur 404",
        "page inexistante",
        "n'a pas été trouvée",
        // Spanish
        "no encontrada", "no encontrado", "no se encontró", "no se ha encontrado", "no existe", "no está disponible",
        "página no disponible",
        // Italian
        "non trovata", "non trovato", "pagina inesistente", "non esiste", "errore 404", "non disponibile",
        // Portuguese
        "não encontrada", "não encontrado", "não foi encontrada", "não existe", "erro 404", "página indisponível",
        // Dutch
        "niet gevonden", "bestaat niet", "niet beschikbaar",
        // Polish
        "nie znaleziono", "nie istnieje", "nie została znaleziona", "nie odnaleziono", "błąd 404", "strona usunięta",
        // Czech, Slovak
        "nenalezena", "nenalezeno", "neexistuje", "nebyla nalezena", "chyba 404", "nenájdená", "nebola nájdená",
        // Russian
        "не найдена", "не найдено", "не найден", "не существует", "ошибка 404", "страница удалена",
        "нет такой страницы",
        // Belarusian
        "не знойдзена", "не знойдзены", "не існуе", "памылка 404", "няма такой старонкі",
        // Ukrainian
        "не знайдено", "не знайдена", "не існує", "помилка 404", "немає такої сторінки",
        // Chinese
        "页面不存在", "頁面不存在", "网页不存在", "找不到页面", "找不到頁面", "找不到网页", "找不到網頁", "页面未找到", "未找到", "无法找到",
        "無法找到", "页面已删除", "不存在或已删除", "页面没有找到", "您访问的页面",
        // Japanese
        "見つかりません", "見つかりませんでした", "お探しのページ", "存在しません", "ページがありません",
        // Korean
        "찾을 수 없", "존재하지 않", "없는 페이지", "삭제된 페이지",
        // Arabic
        "غير موجودة", "غير موجود", "لم يتم العثور", "لا توجد صفحة",
        // Turkish
        "bulunamadı", "sayfa yok", "mevcut değil",
    ])
}
