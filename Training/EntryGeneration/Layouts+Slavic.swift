extension LayoutLists {
    /// GOST and its relatives, Polish, Czech, Slovak, South Slavic and Lithuanian styles.
    static let slavic = """
        layout gost-705 / other / 4 / ru ru uk
        terms: record
        works: any
        names: f i | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        names: f j | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        names: f, i | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        editors: j f | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        editors: i f | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        edhead: @
        journal: {author} {title} // {container}. {year}.< {vol} {volume}><, {no} {issue}>.< {pp}>.
        journal: {author} {title} // {container}. – {year}.< – {vol} {volume}.>< – {no} {issue}>.< – {pp}>.
        journal: {author} {title} // {abbrev}. {year}.< {no} {issue}>.< {pp}>.
        journal: {author} {title} // {container}. — {year}. —< {vol} {volume},>< {no} {issue}>.< — {pp}>.@id
        journal: {author}, {title} // {container}<, {year}><, {no} {issue}><, {pp}>.
        book: {author} {title}. {place}: {publisher}, {year}.< {count}.>
        book: {author} {title}.< {edition}> {place}: {publisher}, {year}.< {count}>
        book: {author} {title}. – {place}: {publisher}, {year}.< – {count}>
        book: {author} {title}. {place}, {year}.< {pp}.>
        chapter: {author} {title} // {container}< / {ed:by}>. {place}: {publisher}, {year}.< {pp}.>
        chapter: {author} {title} // {container}. – {place}, {year}.< – {pp}.>
        conference: {author} {title} // {container}. {place}<: {publisher}>, {year}.< {pp}.>
        thesis: {author} {title}: {genre}. {place}, {year}.< {count}.>
        web: {author} {title} {medium}. {available} {url}< ({accessed})>.
        web: {author} {title} {medium} // {container}. {year}.< {available} {url}>< ({accessed})>.
        web: {author} {title} // {container}. URL: {url}< ({accessed})>.
        web: {author} {title}. – URL: {url}< ({accessed})>.
        news: {author} {title} // {container}. {year}. {date:%d %B}.< {pp}.>
        news: {author} {title} // {container}. – {date:%D.%M.%y}.< {available} {url}>< ({accessed})>.
        law: {title} // {container}. {year}.< № {issue}>.< {pp}.>
        report: {author} {title}. {place}: {publisher}, {year}.< {count}>
        report: {author} {title}. {year}. {available} {url}< ({accessed})>.
        manuscript: {author} {title} // {genre}.
        labelled: 0.3
        layout gost-71 / other / 4 / ru ru uk be
        terms: record
        works: any
        names: f, i | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        names: f, j | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        editors: i f | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        editors: j f | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        journal: {author} {title} / {author:editors} // {container}. – {year}.< – {vol} {volume}><, {no} {issue}>.< – {pp}>.
        journal: {author} {title} // {container}. – {year}.< – {no} {issue}>.< – {pp}>.
        journal: {author} {title} / {author:editors} // {container} {medium}. – {year}.< – {no} {issue}.> – {available} {url}.< – {accessed}.>
        book: {author} {title} / {author:editors}.< – {edition}.> – {place} : {publisher}, {year}.< – {count}.>
        book: {author} {title} / {author:editors}<; {ed:by}>. – {place}: {publisher}, {year}.< – {count}.>< – ({series}).>
        book: {author} {title} / {author:editors} ; {publisher}. – {place}, {year}.< – {count}>
        book: {author} {title} {medium} / {author:editors}. – {place} : {publisher}, {year}.< – {count}.>< – {isbn}.>
        chapter: {author} {title} / {author:editors} // {container}< / {ed:by}>. – {place}<: {publisher}>, {year}.< – {pp}.>
        chapter: {author} {title} // {container} ; {ed:by}. – {place}, {year}.< – {pp}.>
        conference: {author} {title} / {author:editors} // {container}. – {place}, {year}.< – {pp}.>
        thesis: {author} {title} : {genre} / {author:editors} ; {publisher}. – {place}, {year}.< – {count}.>
        thesis: {author} {title}: {genre} / {author:editors}. – {place}, {year}. – {count}
        web: {author} {title} {medium} / {author:editors} // {container}. – {available} {url}.< – {accessed}.>
        web: {author} {title} {medium}. – {year}. – {available} {url}.< – {accessed}.>
        web: {author} {title} {medium} // {container}. – {available} {lt}{url}{gt}.< – {accessed}.>
        law: {title} // {container}. – {year}.< – № {issue}>.< – {pp}>.
        law: {title} {medium} // {container}. – {available} {url}.< – {accessed}.>
        news: {author} {title} / {author:editors} // {container}. – {year}. – {date:%d %B}.< – {pp}>.
        standard: {title} : {number}. – {place} : {publisher}, {year}.< – {count}>
        labelled: 0.3
        layout english-frame / other / 12 / pl ru be uk pl ru be lt cs en
        names: f, g | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: f, i | ,_ | _&_ | ,_&_ | _{etal} | 4 | 1
        names: f, g | ;_ | ;_ | ;_ | _{etal} | 4 | 1
        names: g f | ,_ | _and_ | ,_and_ | _{etal} | 4 | 1
        journal: {author} ({year}). "{title}"⟨, ¦. ⟩{container}⟨, No. ¦, no. ¦ ⟩{issue}< ({accessed:consulted @})>⟨: ¦, URL: ¦, ⟩{url}
        journal: {author} ({year}). "{title}," {container}⟨, No. ¦, no. ⟩{issue}, URL< ({accessed:consulted @})>⟨: ¦; ⟩{url}
        journal: {author} ({year}). {oq}{title}{cq}, {container}, {no} {issue}<, {pp}>.
        journal: {author} ({year}), {title}, {container}, {no} {issue}<, {available} {url}>< ({accessed})>
        web: {author} ({year}). "{title}," {date:%D.%M.%y}. URL< ({accessed:consulted @})>: {url}
        web: {author} ({year}). {oq}{title}{cq}<, {date:%D.%M.%y}>. {url}< ({accessed})>
        web: {title}, URL< ({accessed:consulted @})>: {url}
        web: {title}, {url}< ({accessed})>
        web: {title}. {available} {url}< ({accessed})>
        web: {author}, {title}, {url}< ({accessed})>
        book: {author} ({year}). {title}. {place}: {publisher}.
        chapter: {author} ({year}). {oq}{title}{cq}, in: {ed} {container}, {place}: {publisher}<, {pp}>.
        labelled: 0.3
        layout belarusian / other / 3 / be be ru
        terms: record
        names: f, i | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        names: f, j | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        names: f i | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        editors: j f | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        journal: {author} {title} / {author:editors} // {container}. – {year}.< – {no} {issue}.>< – {pp}>.
        journal: {author}, {title}, {oq}{container}{cq}, {year}<, № {issue}><, {pp}>.
        journal: {author}. {title} // {container}<, № {issue}>, {year}<, {pp}>.
        book: {author} {title} / {author:editors}. – {place} : {publisher}, {year}.< – {count}.>
        book: {author}. {title}. {place}, {year}.
        book: {author}, {title}, {place} {year}<, {pp}>.
        chapter: {author} {title} / {author:editors} // {container} : {ed:by}. – {place}, {year}.< – {pp}.>
        web: {author} {title} {medium} // {container}. – {available} {url}.< – {accessed}.>
        web: {author} {title} {medium}. – {available} {url} – {accessed}.
        web: {author}, {title} {medium}, {container}, {date:%D.%M.%y}, {available} {url}, {accessed}.
        law: {title} {medium} // {container}. – {available} {url}.< – {accessed}.>
        news: {author} {title} / {author:editors} // {container}. – {year}. – {date:%d %B}.< – {pp}.>
        labelled: 0.3
        layout ukrainian-dstu / other / 3 / uk
        names: f i | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        names: f j | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        names: f, i | ,_ | ,_&_ | ,_&_ | _{etal} | 7 | 3
        editors: i f | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        journal: {author} {title}. {container}. {year}.< {vol} {volume}><, {no} {issue}>.< {pp}>.@id
        journal: {author} {title} // {container}. – {year}.< – № {issue}>.< – {pp}>.
        journal: {author} ({year}). {title}. {container}<, {volume}><({issue})><, {page}>.@id
        book: {author} {title}. {place} : {publisher}, {year}.< {count}>
        book: {author} {title} : монографія / {author:editors}. – {place} : {publisher}, {year}.< – {count}>
        book: {author} ({year}). {title}. {place}: {publisher}.
        chapter: {author} {title}. {container}< / {ed:by}>. {place} : {publisher}, {year}.< {pp}>.
        conference: {author} {title}. {container}. {place}, {year}.< {pp}>.
        thesis: {author} {title} : {genre}. {place}, {year}.< {count}>
        web: {author} {title}. {container}. {date:%y. %d %B}. URL: {url}< ({accessed})>.
        web: {author} {title}. URL : {url}< ({accessed})>.
        law: {title}. {container}. {year}.< № {issue}>.< {pp}>.< URL: {url}< ({accessed})>.>
        news: {author} {title}. {container}. {year}. {date:%d %B}.< {pp}>.
        labelled: 0.3
        layout cyrillic-apa / other / 1.5 / ru uk bg
        works: own
        names: f, i | ,_ | ,_&_ | ,_&_ | _{etal} | 7 | 6
        names: f, g | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        names: f, j | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        editors: j f | ,_ | _{and}_ | _{and}_ | _{etal} | 3 | 1
        journal: {author} ({year}). {title}. {container}<, {volume}><({issue})><, {page}>.@id
        journal: {author}. {year}. {title}. {container}< {volume}>< ({issue})>.< {page}>
        book: {author} ({year}). {title}. <{place}: >{publisher}.
        book: {author}. {title}. {place}, {year}<, {pp}>.
        chapter: {author} ({year}). {title}. {in} {container}< ({pp})>. <{place}: >{publisher}.
        web: {author} ({year}). {title}. {available} {url}< [{accessed}]>
        web: {author}, {title}, {url}<, {accessed}>
        layout bulgarian / other / 1.2 / bg
        works: own
        names: f, i | ,_ | _и_ | _и_ | _{etal} | 3 | 1
        names: f, g | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        names: i f | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        journal: {author}. {title}. – {container}<, {year}><, № {issue}><, {pp}>.
        journal: {author} ({year}) {title}. В: {container}<, {volume}><, {no} {issue}><, {pp}>.
        book: {author}. {title}. {place}: {publisher}, {year}.
        book: {author}. {title}. {place}, {year}.< {count}>
        chapter: {author}. {title}. – В: {container}. {place}: {publisher}, {year}<, {pp}>.
        web: {author}. {title}. {available} {url}< [{accessed}]>.
        law: {title}. – {container}<, бр. {issue}>, {year}.
        layout polish-comma / other / 4 / pl
        names: f i | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: i f | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: f g | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: j f | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: F i | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        editors: i f | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        editors: j f | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        journal: {author}, {title}, {oq}{container}{cq} {year}<, t. {volume}><, nr {issue}><, {pp}>.
        journal: {author}, {title}, {oq}{container}{cq} {year}<, nr {issue}><, {pp}>.
        journal: {author}, {title}, {oq}{container}{cq}<, nr {issue}>/{year}<, {pp}>.
        journal: {author}, {oq}{title}{cq}, {container}<, t. {volume}><, z. {issue}>, {year}<, {pp}>.
        journal: {author}, {title}, {container}<, {no} {issue}>, {date:%B %y}<, {pp}>.
        book: {author}, {title}<, {edition}>, {publisher}<, {place}> {year}.
        book: {author}, {title}, {place} {year}<, {pp}>.
        book: {author}, {title}<, {tr}>, {publisher}<, {place}> {year}<, {pp}>.
        book: {author}, {title}, {place}<: {publisher}>, {year}.
        chapter: {author}, {title}, [w:] {container}<, {ed:by}>, {publisher}<, {place}> {year}<, {pp}>.
        chapter: {author}, {title}, w: <{ed:paren}, >{container}, {publisher}<, {place}> {year}<, {pp}>.
        chapter: {author}, {title}, [w:] <{ed:paren}, >{container}, {place} {year}<, {pp}>.
        thesis: {author}, {title}, {genre}, {publisher}<, {place}> {year}.
        web: {author}, {title}, <{container}, >{date:%D.%M.%y}, {url}< ({accessed})>.
        web: {author}, {title}, {url}< [{accessed}]>.
        web: {author}, {title}, <{oq}{container}{cq}, >{available} {url}<, {accessed}>.
        web: {author}, {title}, {date:%d %B %y}, {lt}{url}{gt}< ({accessed})>.
        news: {author}, {title}, {oq}{container}{cq}, {date:%d %B %y}<, {pp}>.
        news: {author}, {title}, {oq}{container}{cq}, {date:%D.%M.%y}<, {url}>< [{accessed}]>.
        law: {title}<, {container} {year}, nr {issue}><, poz. {number}>.
        report: {author}, {title}, {series}<, nr {number}><, {place}> {year}.@web
        manuscript: {author}, {title}, {genre}<, {place}> {year}.
        labelled: 0.1
        layout polish-author-date / other / 2.5 / pl
        names: f i | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: f, i | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: f g | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: f j | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        editors: j f | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        journal: {author} ({year}), {title}, {oq}{container}{cq}<, nr {issue}><, {pp}>.
        journal: {author} ({year}). {title}. {container}<, {volume}><({issue})><, {page}>.@id
        journal: {author} {year}, {title}, {oq}{container}{cq}<, {volume}><, {pp}>.
        journal: {author}. {year}. {title}. {oq}{container}{cq}< {volume}>< ({issue})><: {page}>.
        journal: {author}: {title}. {container} {year}<, {volume}><, {issue}><, {page}>.
        book: {author} ({year}), {title}<, {place}>: {publisher}.
        book: {author} {year}, {title}, {publisher}<, {place}>.
        book: {author}. {year}. {title}. {place}: {publisher}.
        book: {author}: {title}.< {edition}.> {publisher}<, {place}> {year}.
        chapter: {author} ({year}), {title}, w: <{ed:paren}, >{container}, {place}: {publisher}<, {pp}>.
        chapter: {author} {year}, {title}, [w:] {container}<, {ed:by}>, {publisher}<, {place}>.
        chapter: {author}: {title}. W: {container}<. {ed:by}>. {publisher}<, {place}> {year}<, {pp}>.
        web: {author} ({year}), {title}, <{container}, >{url}< [{accessed}]>.
        web: {author}: {title}. {year}. {available} {url}< [{accessed}]>.
        report: {author} ({year}), {title}<, {series} {number}>, {place}: {publisher}.
        layout polish-pn / other / 1 / pl
        names: F i | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        names: F g | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        journal: {author}: {title}. {oq}{container}{cq} {year}<, {vol} {volume}><, nr {issue}><, {pp}>.
        book: {author}: {title}.< {edition}.> {place}: {publisher} {year}, {isbn}
        book: {author}: {title}. {place} : {publisher}, {year}.
        web: {author}: {title} [online]. {place}: {publisher}, {year} [{accessed}]. Dostępny w Internecie: {url}
        web: {author}: {title} [online]. [{accessed}]. Dostępny w Internecie: {lt}{url}{gt}.
        chapter: {author}: {title}. W: {container}. {ed:by}. {place}: {publisher} {year}<, {pp}>.
        layout czech-iso690 / other / 2.5 / cs cs sk
        names: F, g | ,_ | _a_ | _a_ | _{etal} | 3 | 1
        names: F, i | ,_ | _–_ | _–_ | _{etal} | 3 | 1
        names: F, g / g F | ,_ | _a_ | _a_ | _{etal} | 3 | 1
        editors: F, g | ,_ | _a_ | _a_ | _{etal} | 3 | 1
        journal: {author}. {title}. {container}. {year}<, roč. {volume}><, č. {issue}><, {pp}>.
        journal: {author}. {title}. {container}. {year}<, {volume}><({issue})><, {page}>.< {doi}.>
        journal: {author}, {year}. {title}. {container}<, {volume}><({issue})><, {pp}>.
        book: {author}. {title}.< {edition}.> {place}: {publisher}, {year}.< {count}.>< {isbn}.>
        book: {author}. {title}.< {edition}.> {place} : {publisher}, {year}.< {count}.>< {series}.>
        book: {author}, {year}. {title}. {place}: {publisher}.
        chapter: {author}. {title}. In: <{ed:comma}. >{container}. {place}: {publisher}, {year}<, {pp}>.
        chapter: {author}. {title}. In <{ed:paren}. >{container}. {place} : {publisher}, {year}.< {pp}.>
        thesis: {author}. {title}. {place}, {year}. {genre}. {publisher}.
        web: {author}. {title} [online]. <{place}: >{year}< [{accessed}]>. Dostupné z: {url}
        web: {author}. {title}. In: {container} [online]. {date:%d.%m.%y}< [{accessed}]>. Dostupné z: {lt}{url}{gt}.
        web: {author}. {title} [online]. [{accessed}]. Dostupný z WWW: {lt}{url}{gt}.
        law: {title}. In: {container}. {year}<, č. {issue}>.
        conference: {author}. {title}. In: {container}. {place}: {publisher}, {year}<, {pp}>.
        labelled: 0.15
        layout czech-social / other / 2 / cs cs sk
        names: f, i | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: f, g / g f | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: f, g | ,_ | _–_ | _–_ | _{etal} | 4 | 1
        editors: i f | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        journal: {author}. {year}. {oq}{title}.{cq} {container}< {volume}>< ({issue})><: {page}>.
        journal: {author} ({year}): {title}. {container}<, roč. {volume}><, č. {issue}><, {pp}>.
        journal: {author}: {title}. {container}<, {volume}>, {year}<, č. {issue}><, {pp}>.
        book: {author}. {year}. {title}. {place}: {publisher}.
        book: {author} ({year}): {title}. {place}: {publisher}.
        book: {author}: {title}. {place} {year}.
        chapter: {author}. {year}. {oq}{title}.{cq}< Pp. {page}> in <{ed:paren}. >{container}. {place}: {publisher}.
        chapter: {author} ({year}): {title}. In: <{ed:paren}: >{container}. {place}: {publisher}<, {pp}>.
        chapter: {author}: {title}. In: <{ed:paren}: >{container}. {place} {year}<, {pp}>.
        web: {author} ({year}): {title}, {url}< [{accessed}]>.
        web: {author}. {year}. {title}. {available} {url}< ({accessed})>.
        layout croatian-serbian / other / 2.5 / sr
        names: f, g | ,_ | _i_ | _i_ | _{etal} | 4 | 1
        names: f, i | ,_ | _i_ | _i_ | _{etal} | 4 | 1
        names: g f | ,_ | _i_ | _i_ | _{etal} | 4 | 1
        names: f, g | ;_ | ;_ | ;_ | _{etal} | 4 | 1
        editors: g f | ,_ | _i_ | _i_ | _{etal} | 4 | 1
        editors: f, i | ,_ | _i_ | _i_ | _{etal} | 4 | 1
        journal: {author}, {oq}{title}{cq}, {container}<, {volume}>/{year}<, br. {issue}><, {page}>.
        journal: {author} ({year}). {title}. {container}<, {volume}><({issue})><, {page}>.@id
        journal: {author}. {year}. {oq}{title}{cq}. {container}< {volume}><({issue})><: {page}>.
        journal: {author}, {title}, {container}<, god. {volume}><, br. {issue}><, {place0}>, {year}.<, {pp}>.
        place0: Beograd | Zagreb | Novi Sad
        book: {author}, {title}, {publisher}<, {place}>, {year}.
        book: {author} ({year}). {title}. {place}: {publisher}.
        book: {author}. {year}. {title}. {place}: {publisher}.
        chapter: {author}, {oq}{title}{cq}, u: {container}<, {ed:by}>, {publisher}<, {place}>, {year}<, {pp}>.
        chapter: {author} ({year}). {title}. U: <{ed:paren}, >{container}< ({pp})>. {place}: {publisher}.
        web: {author}, {title}, {url}<, {accessed}>.
        web: {author} ({year}). {title}. Dostupno na: {url}< [{accessed}]>.
        law: {title}, {container}<, br. {number}>.
        news: {author}, {oq}{title}{cq}, {container}, {date:%d. %B %y.}<, {pp}>.
        layout lithuanian / other / 1.8 / lt
        names: f i | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: F, i | ;_ | ;_ | ;_ | _{etal} | 4 | 1
        names: i f | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        journal: {author}. {title} // {container}. {year}<, {no} {issue}><, {pp}>.
        journal: {author} {year}. {title}. {container}< {volume}>< ({issue})><: {page}>.
        journal: {author}. {title}. {container}, {year}<, {volume}><, {pp}>.
        book: {author}. {title}. {place}: {publisher}, {year}.< {count}>
        book: {author}. {title}.– {place}, {year}.
        chapter: {author}. {title} // {container}< / {ed:by}>. {place}: {publisher}, {year}.< {pp}.>
        chapter: {author}. {title}. In: {container}. {place}: {publisher}, {year}<, {pp}>.
        web: {author}. {title} [interaktyvus]. {year}< [{accessed}]>. {available} {url}
        web: {author}. {title}. {available} {lt}{url}{gt}< ({accessed})>.
        law: {title} // {container}. {year}<, Nr. {issue}>.
        layout hungarian / other / 2 / hu
        names: f g | ,_ | _–_ | _–_ | _{etal} | 4 | 1
        names: f, g | ;_ | ;_ | ;_ | _{etal} | 4 | 1
        names: f, i | ,_ | _és_ | _és_ | _{etal} | 4 | 1
        editors: f g | ,_ | _–_ | _–_ | _{etal} | 4 | 1
        names: F g | ,_ | _–_ | _–_ | _{etal} | 4 | 1
        journal: {author} ({year}): {title}. {container}<, {volume}. évf.>< {issue}. sz.>< {page}. o.>
        journal: {author}: {title}. {container}, {year}/{issue}.< {page}. p.>
        journal: {author} {year}. {title}. {container}<, {volume}><({issue})><: {page}>.
        journal: {author} ({year}) {title}. {container}<, {volume}><({issue})><, {pp}>.
        book: {author} ({year}): {title}. {publisher}<, {place}>.
        book: {author}: {title}. {place}, {publisher}, {year}.
        book: {author} {year}. {title}. {place}: {publisher}.
        chapter: {author} ({year}): {title}. In: <{ed:paren}: >{container}. {publisher}<, {place}>.< {page}. o.>
        chapter: {author}: {title}. In: {container}. {ed:by}. {place}, {year}, {publisher}.< {page}.>
        web: {author} ({year}): {title}. {url}< ({accessed})>
        web: {author}: {title}. {available} {url}< [{accessed}]>
        law: {title}. {container}<, {issue}>.
        report: {author} ({year}): {title}. {series} {number}. {place}.@web
        """
}
