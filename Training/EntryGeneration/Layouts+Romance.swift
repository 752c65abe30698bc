extension LayoutLists {
    /// French, Spanish, Portuguese, Italian and Romanian styles.
    static let romance = """
        layout fr-comma / other / 3 / fr
        names: g f | ,_ | _et_ | _et_ | _{etal} | 3 | 1
        names: F g | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: F, g | ,_ | _et_ | _et_ | _{etal} | 4 | 1
        names: f (j) | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: f j | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: j f | ,_ | _et_ | _et_ | _{etal} | 4 | 1
        editors: j f | ,_ | _et_ | _et_ | _{etal} | 3 | 1
        editors: g f | ,_ | _et_ | _et_ | _{etal} | 3 | 1
        editors: f j | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        journal: {author}, {oq}{title}{cq}, {container}<, {volume}><, n° {issue}>, {year}<, {pp}>.
        journal: {author}, {oq}{title}{cq}, {container}<, vol. {volume}><, n° {issue}>, {date:%B %y}<, {pp}>.@id
        journal: {author}, {title}, {container}<, t. {volume}>, {year}<, {pp}>.
        journal: {author}, {year}, {oq}{title}{cq}, {container}<, {volume}><, {issue}><, {pp}>.
        journal: {author} ({year}), {title}. {container}<, {volume}><({issue})><, {pp}>.
        book: {author}, {title}<, {place}><, {publisher}>, {year}<, {count}>.
        book: {author}, {title}, {publisher}<, {series}>, {year}.
        book: {author}, {year}, {title}<, {place}><, {publisher}>.
        book: {author}, {title}<, {edition}>, {place}<, {publisher}>, {year}.
        chapter: {author}, {oq}{title}{cq}, in <{ed:paren}, >{container}<, {place}><, {publisher}>, {year}<, {pp}>.
        chapter: {author}, {title}, dans {container}<, {ed:by}><, {place}><, {publisher}>, {year}<, {pp}>.
        chapter: {author}, {year}, {oq}{title}{cq}, in <{ed:paren}, >{container}<, {publisher}><, {place}><, {pp}>.
        thesis: {author}, {title}, {genre}, {publisher}, {year}.
        news: {author}, {oq}{title}{cq}, {container}, {date:%d %B %y}<, {pp}>.
        web: {author}, {oq}{title}{cq}, <{container}, ><{date:%d %B %y}, >{url}< ({accessed})>.
        web: {author}, {title}, {medium}, {available} {url}<, {accessed}>.
        report: {author}, {title}<, {series} n° {number}><, {publisher}>, {year}.@web
        law: {title}, {container}<, n° {issue}><, {pp}>.
        layout fr-iso690 / other / 2 / fr
        names: F, g | ,_ | _et_ | _et_ | _{etal} | 3 | 1
        names: F, g / g F | ,_ | _et_ | _et_ | _{etal} | 3 | 1
        editors: g F | ,_ | _et_ | _et_ | _{etal} | 3 | 1
        journal: {author}. {title}. {container}<, {volume}><, n° {issue}>, {year}<, {pp}>.
        journal: {author}, {year}. {title}. {container}. {date:%B %y}<. Vol. {volume}><, n° {issue}><, {pp}>.
        book: {author}. {title}.< {edition}.> <{place} : >{publisher}, {year}<, {count}>.< {isbn}>
        book: {author}, {year}. {title}. {place} : {publisher}.< {series}.>
        chapter: {author}. {title}. In : <{ed:paren}. >{container}. <{place} : >{publisher}, {year}<, {pp}>.
        web: {author}. {title} [en ligne]. <{container}, >{year}< [{accessed}]>. Disponible sur : {lt}{url}{gt}
        web: {author}, {year}. {title}. In : {container} [en ligne]. {date:%d %B %y}.< [{accessed}].> Disponible à l'adresse : {url}
        thesis: {author}. {title}. {genre}. {place} : {publisher}, {year}<, {count}>.
        layout fr-apa / other / 2 / fr
        names: f, i | ,_ | _et_ | _et_ | _{etal} | 7 | 6
        names: f, i | ,_ | ,_&_ | ,_&_ | _{etal} | 7 | 6
        names: F, i | ,_ | ,_ | _et_ | _{etal} | 7 | 6
        editors: i f | ,_ | _et_ | _et_ | _{etal} | 7 | 6
        journal: {author} ({year}). {title}. {container}<, {volume}><({issue})><, {page}>.@id
        journal: {author} ({date:%y, %B}). {title}. {container}<, {volume}><({issue})><, {pp}>.
        journal: {author} ({year}), {oq}{title}{cq}, {container}<, {volume}><-{issue}><, {pp}>.
        book: {author} ({year}). {title}< ({edition})>. <{place} : >{publisher}.
        chapter: {author} ({year}). {title}. Dans <{ed:paren}, >{container}< ({pp})>. <{place} : >{publisher}.
        chapter: {author} ({year}), {oq}{title}{cq} in <{ed:paren}, >{container}<, {place}><, {publisher}><, {pp}>.
        web: {author} ({year}). {title}. Repéré à {url}
        web: {author} ({date:%y, %d %B}). {title}. <{container}. >{url}< ({accessed})>.
        thesis: {author} ({year}). {title} ({genre}). {publisher}<, {place}>.
        layout es-apa / other / 2.5 / es
        names: f, i | ,_ | _y_ | _y_ | _{etal} | 7 | 6
        names: f, j | ,_ | _y_ | _y_ | _{etal} | 7 | 6
        names: F, g | ;_ | _y_ | _y_ | _{etal} | 3 | 1
        names: f, g / g f | ,_ | _y_ | _y_ | _{etal} | 3 | 1
        editors: i f | ,_ | _y_ | _y_ | _{etal} | 3 | 1
        journal: {author} ({year}). {title}. {container}<, {volume}><({issue})><, {page}>.@id
        journal: {author} ({year}): {oq}{title}{cq}, {container}<, {volume}><, núm. {issue}><, {pp}>.
        journal: {author} ({year}) {oq}{title}{cq}. {container}<, Vol. {volume}><, N° {issue}><, {pp}>.
        journal: {author}, {oq}{title}{cq}, {container}<, vol. {volume}><, núm. {issue}>, {year}<, {pp}>.
        book: {author} ({year}). {title}< ({edition})>. <{place}: >{publisher}.
        book: {author} ({year}): {title}<, {place}><, {publisher}>.
        book: {author}, {title}<, {edition}><, {place}><, {publisher}>, {year}.
        chapter: {author} ({year}). {title}. En <{ed:paren}, >{container}< ({pp})>. <{place}: >{publisher}.
        chapter: {author}, {oq}{title}{cq}, en <{ed:paren}, >{container}<, {place}><, {publisher}>, {year}<, {pp}>.
        chapter: {author} ({year}): {oq}{title}{cq}, en <{ed:paren}: >{container}<, {place}><, {publisher}><, {pp}>.
        thesis: {author} ({year}). {title} ({genre}). {publisher}<, {place}>.
        report: {author} ({year}). {title}.< {series} {number}.> <{place}: >{publisher}.@web
        news: {author} ({date:%d de %B de %y}). {title}. {container}<, {pp}>.< Recuperado de {url}>
        web: {author} ({year}). {title}. Recuperado de {url}
        web: {author} ({year}): {title}. {available} {url}< [{accessed}]>.
        web: {author} ({date:%y, %d de %B}). {title}. <{container}. >{accessed:Recuperado el @}, de {url}
        law: {title}. {container}<, {issue}>< ({date:%d de %B de %y})>.
        conference: {author} ({year}). {title}. En {container}< ({pp})>.< {place}.>
        layout es-iso690 / other / 1.5 / es
        names: F, g | ;_ | _y_ | _y_ | _{etal} | 3 | 1
        names: F, g / g F | ,_ | _y_ | _y_ | _{etal} | 3 | 1
        journal: {author}. {title}. {container}. {year}<, vol. {volume}><, nº {issue}><, {pp}>.
        journal: {author}, {oq}{title}{cq}, en {container}<, {volume}><, {issue}> ({year})<, {pp}>.
        book: {author}. {title}.< {edition}.> {place}: {publisher}, {year}.< {count}.>< {isbn}.>
        chapter: {author}. {title}. En: <{ed:paren}. >{container}. {place}: {publisher}, {year}<, {pp}>.
        web: {author}. {title} [en línea]. <{place}: >{year}< [{accessed}]>. Disponible en: {lt}{url}{gt}
        web: {author}. {title} [en línea]. {url} [{accessed:Consulta: @}]
        thesis: {author}. {title}. {genre}. {publisher}<, {place}>, {year}.
        layout es-vancouver / other / 1 / es pt
        names: f k | ,_ | ,_ | ,_ | ,_{etal} | 6 | 6
        journal: {author}. {title}. {abbrev}. {year}<;{volume}><({issue})><:{page:short}>.@id
        journal: {author}. {title}. {abbrev}< {year}><; {volume}>< ({issue})><: {page}>.
        book: {author}. {title}.< {edition}> <{place}: >{publisher}; {year}.
        chapter: {author}. {title}. {in}: <{ed:paren}. >{container}. <{place}: >{publisher}; {year}.< {pp}.>
        web: {author}. {title} [Internet]. {year}< [{accessed}]>. {available} {url}
        layout pt-abnt / other / 3.5 / pt
        names: F, g | ;_ | ;_ | ;_ | _{etal} | 3 | 1
        names: F, i | ;_ | ;_ | ;_ | _{etal} | 3 | 1
        names: F, j | ;_ | ;_ | ;_ | _{etal} | 3 | 1
        edparen: @ (Org.) / @ (Orgs.) | @ (org.) / @ (org.) | @ (Ed.) / @ (Ed.) | @ (Coord.) / @ (Coord.)
        journal: {author}. {title}. {container}<, {place0}><, v. {volume}><, n. {issue}><, p. {page}>, {date:%b %y}.
        journal: {author}. {title}. {container}<, v. {volume}><, n. {issue}><, p. {page}>, {year}.< Disponível em: {url}.>< {accessed}.>
        journal: {author}. {title}. {abbrev}<, v. {volume}><, n. {issue}><, p. {page}>, {year}.@id
        place0: São Paulo | Rio de Janeiro | Belo Horizonte | Campinas
        book: {author}. {title}.< {edition}> {place}: {publisher}, {year}.< {count}.>
        book: {author}. {title}.< {tr}.> {place}: {publisher}, {year}.< ({series}, {seriesno}).>
        chapter: {author}. {title}. In: <{ed:paren}. >{container}. {place}: {publisher}, {year}.< p. {page}.>
        chapter: {author}. {title}. In: <{ed:paren}. >{container}.< {edition}> {place}: {publisher}, {year}<, p. {page}>.
        thesis: {author}. {title}. {year}.< {count}> {genre} – {publisher}<, {place}>, {year}.
        thesis: {author}. {title}. {genre}. {publisher}<, {place}>, {year}.
        web: {author}. {title}. {year}. Disponível em: {lt}{url}{gt}.< {accessed:Acesso em: @}.>
        web: {author}. {title}. <{container}, >{date:%d %b %y}. Disponível em: {url}.< {accessed}.>
        news: {author}. {title}. {container}<, {place}>, {date:%d %b %y}.< p. {page}.>
        news: {author}. {title}. {container}, {date:%d %b %y}. Disponível em: {lt}{url}{gt}.< {accessed}.>
        law: {author}. {title}. {container}, {place}, {date:%d %b %y}.
        conference: {author}. {title}. In: {container}<, {place}>. Anais... {place}: {publisher}, {year}.< p. {page}.>
        report: {author}. {title}. {place}: {publisher}, {year}.< ({series}, {number}).>@web
        layout pt-apa / other / 1.5 / pt
        names: f, i | ,_ | _&_ | ,_&_ | _{etal} | 7 | 6
        names: f, g | ,_ | _e_ | _e_ | _{etal} | 5 | 1
        journal: {author} ({year}). {title}. {container}<, {volume}><({issue})><, {page}>.@id
        journal: {author} ({year}), {oq}{title}{cq}, {container}<, {volume}><, {pp}>.
        book: {author} ({year}). {title}. <{place}: >{publisher}.
        book: {author} ({year}), {title}<, {place}><, {publisher}>.
        chapter: {author} ({year}). {title}. In <{ed:paren}, >{container}< ({pp})>. <{place}: >{publisher}.
        chapter: {author} ({year}), {oq}{title}{cq}, em <{ed:paren}, >{container}<, {place}><, {publisher}><, {pp}>.
        web: {author} ({year}). {title}. {available} {url}< ({accessed})>.
        layout it-comma / other / 3 / it
        names: i f | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: j f | ,_ | _–_ | _–_ | _{etal} | 4 | 1
        names: g f | ,_ | _e_ | _e_ | _{etal} | 4 | 1
        names: f j | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: F g | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        editors: i f | ,_ | _e_ | _e_ | _{etal} | 4 | 1
        editors: g f | ,_ | _e_ | _e_ | _{etal} | 4 | 1
        journal: {author}, {title}, {oq}{container}{cq}<, {volume}>, {year}<, {pp}>.
        journal: {author}, {title}, in {oq}{container}{cq}<, {volume}> ({year})<, {issue}><, {pp}>.
        journal: {author}, {title}, in {container}<, n. {issue}>, {year}<, {pp}>.
        journal: {author} ({year}), {title}, in {oq}{container}{cq}<, {volume}><, {pp}>.
        journal: {author}, {oq}{title}{cq}, in {abbrev}<, {volume}>, {year}<, {pp}>.
        book: {author}, {title}, {publisher}<, {place}> {year}.
        book: {author}, {title}, {place}<, {publisher}>, {year}<, {pp}>.
        book: {author} ({year}), {title}, {publisher}<, {place}>.
        book: {author}, {title}<, {tr}>, {place} {year}.
        chapter: {author}, {title}, in <{ed:paren}, >{container}, {publisher}<, {place}> {year}<, {pp}>.
        chapter: {author}, {title}, in {container}<, {ed:by}>, {place} {year}<, {pp}>.
        chapter: {author} ({year}), {title}, in <{ed:paren}, >{container}, {publisher}<, {place}><, {pp}>.
        chapter: {author}, {oq}{title}{cq}, in <{ed}, >{container}<, {place}>, {year}<, {pp}>.
        web: {author}, {title}, <in {oq}{container}{cq}, ><{date:%d %B %y}, >{url}< ({accessed})>.
        news: {author}, {title}, in {oq}{container}{cq}, {date:%d %B %y}<, p. {page}>.
        thesis: {author}, {title}, {genre}, {publisher}, {year}.
        law: {title}<, in {container} n. {issue}>.
        report: {author}, {title}<, {series} n. {number}><, {place}> {year}.
        layout it-dot / other / 1 / it
        names: f, i | ,_ | _e_ | _e_ | _{etal} | 4 | 1
        names: f i | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        journal: {author} ({year}). {title}. {container}<, {volume}><({issue})><, {page}>.@id
        journal: {author} {year}, {title}, {oq}{abbrev}{cq}< {volume}><, {pp}>.
        book: {author} ({year}). {title}. <{place}: >{publisher}.
        book: {author} {year}, {title}<, {place}>.
        chapter: {author} ({year}). {title}. In <{ed:paren}, >{container}. <{place}: >{publisher}<, {pp}>.
        web: {author} ({year}). {title}. {available} {url}< ({accessed})>.
        layout ro-comma / other / 1.5 / ro
        names: g f | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: F, g | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: f, i | ,_ | _și_ | _și_ | _{etal} | 4 | 1
        journal: {author}, {oq}{title}{cq}, în {container}<, vol. {volume}><, nr. {issue}>, {year}<, {pp}>.
        journal: {author}, {title}, în {oq}{container}{cq}<, nr. {issue}>/{year}<, {pp}>.
        book: {author}, {title}<, {edition}>, {publisher}<, {place}>, {year}<, {pp}>.
        book: {author} ({year}), {title}<, {place}><, {publisher}>.
        chapter: {author}, {oq}{title}{cq}, în <{ed:paren}, >{container}, {publisher}<, {place}>, {year}<, {pp}>.
        web: {author}, {title}, <{container}, >{available} {url}<, {accessed}>.
        law: {title}, {container}<, nr. {issue}>, {date:%d %B %y}.
        """
}
