extension LayoutLists {
    /// Dutch, Nordic, Turkish, Greek, Arabic and Hebrew styles.
    static let north = """
        layout dutch / other / 2 / nl
        names: f, i | ,_ | _en_ | _en_ | _{etal} | 6 | 1
        names: i f | ,_ | _en_ | _en_ | _{etal} | 6 | 1
        names: f, g | ,_ | _&_ | _&_ | _{etal} | 6 | 1
        names: g f | ,_ | _en_ | _en_ | _{etal} | 6 | 1
        editors: i f | ,_ | _en_ | _en_ | _{etal} | 6 | 1
        journal: {author}, {oq}{title}{cq}, {container}< {volume}> ({year})<, {page}>.
        journal: {author} ({year}). {title}. {container}<, {volume}><({issue})><, {page}>.@id
        journal: {author} ({year}), {oq}{title}{cq}, in: {container}<, jg. {volume}><, nr. {issue}><, {pp}>.
        book: {author}, {title} (<{place} >{year}).
        book: {author} ({year}). {title}.< {edition}.> {place}: {publisher}.
        book: {author}, {title}<, {place}: {publisher}>, {year}.
        chapter: {author}, {oq}{title}{cq}, in: <{ed:paren}, >{container} ({place} {year})<, {page}>.
        chapter: {author} ({year}). {title}. In <{ed:paren}, >{container}< ({pp})>. {place}: {publisher}.
        web: {author} ({year}). {title}. {accessed:Geraadpleegd op @}, van {url}
        web: {author}, {title}, {available} {url}< ({accessed})>.
        news: {author}, {oq}{title}{cq}, {container}, {date:%d %B %y}<, {pp}>.
        report: {author} ({year}). {title}<, {series} {number}>. {place}: {publisher}.@web
        thesis: {author} ({year}). {title}. {genre}, {publisher}.
        layout scandinavian / other / 2.5 / sv no
        names: f, g | ,_ | _{and}_ | _{and}_ | _{etal} | 4 | 1
        names: f, i | ,_ | _&_ | _&_ | _{etal} | 4 | 1
        names: f, g / g f | ,_ | _{and}_ | _{and}_ | _{etal} | 4 | 1
        names: F, g | ,_ | _{and}_ | _{and}_ | _{etal} | 4 | 1
        editors: f, g | ,_ | _{and}_ | _{and}_ | _{etal} | 4 | 1
        editors: i f | ,_ | _{and}_ | _{and}_ | _{etal} | 4 | 1
        journal: {author} ({year}): {oq}{title}{cq}. {container}<, {volume}><({issue})><, {pp}>.
        journal: {author} ({year}). {title}. {container}<, {volume}><({issue})><, {page}>.@id
        journal: {author}, {oq}{title}{cq}, {container}<, {no} {issue}>, {year}<, {pp}>.
        journal: {author} {year}. {title}. {container}< {volume}><: {page}>.
        book: {author} ({year}). {title}.< {edition}> {place}: {publisher}
        book: {author}, {title}, {place} {year}.
        book: {author} ({year}): {title}. {place}: {publisher}.
        chapter: {author} ({year}). {title}. {in} <{ed:paren}, >{container}. {place}: {publisher}<, {pp}>.
        chapter: {author}, {oq}{title}{cq}, i <{ed:paren}, >{container}, {place} {year}<, {pp}>.
        web: {author} ({year}). {title}. {available} {url}< [{accessed}]>.
        web: {author} ({year}). {title}. {url}< ({accessed})>
        news: {author} ({year}). {title}. {container}, {date:%d %B}<, {pp}>.
        report: {author} ({year}). {title}. {series} {number}. {place}: {publisher}.@web
        law: {title}. {place}: {publisher}.
        thesis: {author} ({year}). {title}. {genre}, {publisher}.
        layout finnish / other / 1.5 / fi
        names: f, g | ,_ | _&_ | _&_ | _{etal} | 4 | 1
        names: f g | ,_ | _ja_ | _ja_ | _{etal} | 4 | 1
        names: f, i | ,_ | _&_ | _&_ | _{etal} | 4 | 1
        editors: g f | ,_ | _&_ | _&_ | _{etal} | 4 | 1
        journal: {author} ({year}) {title}. {container}< {volume}><:{issue}><, {page}>.
        journal: {author} {year}. {title}. {container}< {volume}>< ({issue})><, {page}>.@id
        book: {author} ({year}) {title}. {place}: {publisher}.
        book: {author} {year}. {title}. {publisher}, {place}.
        chapter: {author} ({year}) {title}. Teoksessa <{ed:paren} >{container}. {place}: {publisher}<, {page}>.
        chapter: {author} {year}. {title}. Teoksessa: <{ed:paren} >{container}. {publisher}, {place}<, {pp}>.
        web: {author} {year}. {title}. {available} {url}< ({accessed})>.
        web: {author} ({year}) {title}. {url}. {accessed}.
        news: {author} ({year}) {title}. {container} {date:%d.%m.%y}.
        layout turkish-footnote / other / 1.5 / tr
        names: g f | ,_ | ,_ | ,_ | _{etal} | 3 | 1
        names: f, g | ;_ | _ve_ | _ve_ | _{etal} | 3 | 1
        names: F, g | ,_ | _ve_ | _ve_ | _{etal} | 3 | 1
        editors: g f | ,_ | _ve_ | _ve_ | _{etal} | 3 | 1
        journal: {author}, {oq}{title}{cq}, {container}<, C. {volume}><, S. {issue}>, {year}<, {pp}>.
        journal: {author}, {oq}{title}{cq}, {container}<, Cilt: {volume}><, Sayı: {issue}>, {date:%B %y}<, {pp}>.
        book: {author}, {title}, {publisher}<, {place}>, {year}<, {pp}>.
        book: {author}, {title}<, {tr}><, {place}>: {publisher}, {year}.
        chapter: {author}, {oq}{title}{cq}, {container}<, {ed:by}>, {publisher}<, {place}>, {year}<, {pp}>.
        thesis: {author}, {title}, {genre}, {publisher}<, {place}>, {year}.
        web: {author}, {oq}{title}{cq}, {url}< ({accessed})>.
        news: {author}, {oq}{title}{cq}, {container}, {date:%d %B %y}.
        law: {title}, {container}<, {issue}>, {date:%d.%m.%y}.
        layout turkish-apa / other / 1.5 / tr
        names: f, i | ,_ | _ve_ | _ve_ | _{etal} | 6 | 1
        names: f, j | ,_ | _&_ | _&_ | _{etal} | 6 | 1
        editors: i f | ,_ | _ve_ | _ve_ | _{etal} | 6 | 1
        journal: {author} ({year}). {title}. {container}<, {volume}><({issue})><, {page}>.@id
        journal: {author}, ({year}), {oq}{title}{cq}, {container}<, {volume}><({issue})><, {pp}>.
        book: {author} ({year}). {title}. {place}: {publisher}.
        book: {author} ({year}). {title}< ({edition})>. {place}: {publisher}.
        chapter: {author} ({year}). {title}. <{ed:paren}, >{container} içinde< ({pp})>. {place}: {publisher}.
        thesis: {author} ({year}). {title}. {genre}, {publisher}<, {place}>.
        web: {author} ({year}). {title}. {url} adresinden {accessed:@ tarihinde erişildi}.
        web: {author} ({year}). {title}. {available} {url}< ({accessed})>.
        layout greek / other / 1.5 / el
        names: f, i | ,_ | _&_ | _&_ | _{etal} | 4 | 1
        names: f g | ,_ | _και_ | _και_ | _{etal} | 4 | 1
        names: f i | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        editors: i f | ,_ | _&_ | _&_ | _{etal} | 4 | 1
        journal: {author} ({year}). {title}. {container}<, {volume}><({issue})><, {page}>.
        journal: {author}, {oq}{title}{cq}, {container}<, τχ. {issue}>, {year}<, {pp}>.
        book: {author} ({year}). {title}. {place}: {publisher}.
        book: {author}, {title}<, {tr}>, {publisher}<, {place}> {year}.
        chapter: {author} ({year}). {title}. Στο <{ed:paren}, >{container}< ({pp})>. {place}: {publisher}.
        chapter: {author}, {oq}{title}{cq}, στο <{ed:paren}, >{container}, {publisher}<, {place}> {year}<, {pp}>.
        web: {author} ({year}). {title}. {available} {url}< ({accessed})>.
        news: {author}, {oq}{title}{cq}, {container}, {date:%d %B %y}.
        law: {title}, {container}< {number}>.
        layout arabic / other / 1 / ar
        works: own
        names: f، g | _و_ | _و_ | _و_ | _{etal} | 3 | 1
        names: g f | _و_ | _و_ | _و_ | _{etal} | 3 | 1
        names: f g | _و_ | _و_ | _و_ | _{etal} | 3 | 1
        journal: {author}، {oq}{title}{cq}، {container}<، {vol} {volume}><، {no} {issue}>، {year}<، {pp}>.
        journal: {author} ({year}). {title}. {container}<، {volume}><({issue})><، {pp}>.
        book: {author}، {title}<، {edition}>، {publisher}<، {place}>، {year}.
        book: {author} ({year}). {title}. {place}: {publisher}.
        book: {author}، {title} ({place}: {publisher}، {year})<، {pp}>.
        chapter: {author}، {oq}{title}{cq}، في: {container}<، {ed:by}>، {place}، {publisher}، {year}<، {pp}>.
        thesis: {author}، {title}، {genre}، {publisher}، {year}.
        web: {author}، {title}، {container}، {available} {url}< ({accessed})>.
        news: {author}، {oq}{title}{cq}، {container}، {date:%d %B %y}.
        layout hebrew / other / 0.8 / he
        works: own
        names: f, g | _ו_ | _ו_ | _ו_ | _{etal} | 3 | 1
        names: g f | ,_ | _ו_ | _ו_ | _{etal} | 3 | 1
        names: f, i | _ו_ | _ו_ | _ו_ | _{etal} | 3 | 1
        journal: {author}, {oq}{title}{cq}, {container}< {vol} {volume}> ({year})<, {pp}>.
        journal: {author} ({year}). {title}. {container}<, {volume}><({issue})><, {page}>.
        book: {author}, {title}, {place}: {publisher}, {year}.
        book: {author} ({year}). {title}. {place}: {publisher}.
        chapter: {author}, {oq}{title}{cq}, בתוך: <{ed:paren}, >{container}, {place}: {publisher}, {year}<, {pp}>.
        web: {author} ({year}). {title}. {available} {url}< ({accessed})>.
        """
}
