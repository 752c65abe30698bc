extension LayoutLists {
    /// German styles.
    static let german = """
        layout de-social-colon / german / 6 / de
        names: f, g | ;_ | _und_ | _und_ | _{etal} | 4 | 1
        names: f, g / g f | ,_ | _und_ | _und_ | _{etal} | 5 | 1
        names: f, i | ,_ | _&_ | _&_ | _{etal} | 5 | 1
        names: f, g | /_ | /_ | /_ | _{etal} | 4 | 1
        names: f, g | / | / | / | _u.a. | 4 | 1
        names: f, i | ;_ | ;_ | ;_ | ;_{etal} | 5 | 1
        names: f, j | / | / | / | /_{etal} | 5 | 1
        editors: f, g | ;_ | _und_ | _und_ | _{etal} | 4 | 1
        editors: f, g | /_ | /_ | /_ | _{etal} | 4 | 1
        editors: g f | ,_ | _und_ | _und_ | _{etal} | 4 | 1
        editors: f, i | ,_ | _&_ | _&_ | _{etal} | 4 | 1
        following: f. | ff. | f
        here: hier | hier S.
        journal: {author} ({year}): {title}. In: {container}< {volume}>< ({issue})><, {pp}>.@id
        journal: {author} ({year}): {title}. In: {container}<, Jg. {volume}><, H. {issue}><, {pp}>.
        journal: {author} ({year}): {title}, in: {container}<, {volume}. Jg.><, Nr. {issue}><, {pp}>.
        journal: {author} ({year}): {title}. {container}<, {volume}><({issue})><, {page}>.@id
        journal: {author} ({year}): {title}. In: {container}<, {volume}>< ({issue})><: {page}>.
        journal: {author} {year}: {title}, in: {container}< {volume}></{issue}><, {pp}>
        journal: {author} {year}: {title}. In: {container}< {volume}><, {issue}><: {page}>.< DOI: {doi:bare}>
        journal: {author}, {year}: {title}. {container}< {volume}><: {page}>.
        journal: {author} ({year}): {title}. In: {container}<. {volume}. Jg.><, Heft {issue}><. {pp}>.
        journal: {author} ({year}), {title}, in: {container}<, {volume}>< ({issue})><, {pp}>.
        journal: {author}, {title}, in: {container}<, Bd. {volume}><, {year}><, H. {issue}><, {pp}>.
        book: {author} ({year}): {title}.< {edition}.> <{place}: >{publisher}.
        book: {author} ({year}): {title}. {place}.
        book: {author} {year}: {title}, {place}.
        book: {author} {year}: {title}<, {edition}><, {place}: {publisher}>.
        book: {author}, {year}: {title}. <{place}: >{publisher}.
        book: {author} ({year}), {title}, <{edition}, >{place}.
        book: {author} ({year}): {title}<. {series}<, Bd. {seriesno}>>. <{place}: >{publisher}.
        book: {author} ({year}): {title}<, {place}><, {publisher}>.
        chapter: {author} ({year}): {title}. In: <{ed:paren}: >{container}. <{place}: >{publisher}<, {pp}>.
        chapter: {author} ({year}): {title}. In: <{ed:paren}, >{container}<. {place}><: {publisher}><: {page}>.
        chapter: {author} ({year}): {title}, in: <{ed:paren}, >{container}, <{place}<: {publisher}>><, {pp}>.
        chapter: {author} {year}: {title}, in: <{ed:paren}: >{container}, {place}<, {pp}>
        chapter: {author} {year}: {title}. In: <{ed:paren}: >{container}< ({series} {seriesno})>. {place}<: {page}>.
        chapter: {author}, {year}: {title}.< S. {page}> in: <{ed:paren}, >{container}. <{place}: >{publisher}.
        chapter: {author} ({year}): {title}. In: {container}. <{ed:by}. ><{place}: >{publisher}<, {pp}>.
        chapter: {author} ({year}): {title}. In: <{ed}: >{container}<. {place}><, {pp}>.
        thesis: {author} ({year}): {title}. {genre}<, {publisher}><, {place}>.
        thesis: {author} {year}: {title}. {place}: {genre}.
        report: {author} ({year}): {title}. {series} {number}.< {place}><: {publisher}>.@web
        report: {author} ({year}): {title}. {series} Nr. {number}<, {place}>.@web
        report: {author} ({year}): {title}. {genre}. {place}.
        news: {author} ({year}): {title}. In: {container}, {date:%D.%M.%y}<, {pp}>.
        news: {author} ({year}): {title}. In: {container} vom {date:%d. %B %y}<, {pp}>.@web
        news: {author} {year}: {title}, in: {container}, {date:%d.%m.%y}<, {url}>< ({accessed})>
        web: {author} ({year}): {title}.@web
        web: {author} ({year}): {title}. {available} {url}< ({accessed})>.
        web: {author} {year}: {title}, {url}<, {accessed}>.
        web: {author} ({year}): {title}. <{container}. >{url} <[{accessed}]>
        web: {author} ({year}), {title}, {available} {url}< [{accessed:bare}]>
        web: {author} ({year}): {title}, {lt}{url}{gt}< ({accessed})>.
        law: {title}. In: {container}<, {issue}><, {pp}>.
        conference: {author} ({year}): {title}. In: <{ed:paren}: >{container}. <{place}: >{publisher}<, {pp}>.
        conference: {author} ({year}): {title}. Vortrag auf: {container}, {date:%D.%M.%y}.
        manuscript: {author} ({year}): {title}. {genre}. {place}.
        manuscript: {author} ({year}): {title}. {genre}.
        review: {author} ({year}): {title}. In: {container}< {volume}>< ({issue})><, {pp}>.
        data: {author} ({year}): {title}. {publisher}.@id
        web: {url}
        web: {url}< ({accessed})>
        journal: {author}: {title}. In: {container}<, {volume}>/{year}<, {pp}>.
        book: {author}: {title}, {place}: {publisher}, {year}.
        labelled: 0.04
        layout de-apa / german / 3.5 / de
        names: f, i | ,_ | _&_ | _&_ | _{etal} | 7 | 6
        names: f, j | ,_ | _&_ | _&_ | _{etal} | 7 | 6
        editors: i f | ,_ | _&_ | _&_ | _{etal} | 6 | 1
        edparen: @ (Hrsg.) / @ (Hrsg.) | @ (Hg.) / @ (Hg.) | @ (Ed.) / @ (Eds.)
        journal: {author} ({year}). {title}. {container}<, {volume}><({issue})><, {page}>.@id
        journal: {author} ({year}). {title}. {container}<, {volume}>< ({issue})><, {pp}>.
        book: {author} ({year}). {title}< ({edition})>. <{place}: >{publisher}.
        book: {author} ({year}). {title}. {place}.
        chapter: {author} ({year}). {title}. In <{ed:paren}, >{container}< ({pp})>. <{place}: >{publisher}.
        chapter: {author} ({year}). {title}. In: <{ed:paren}: >{container}<, {place}><: {publisher}><, {pp}>.
        thesis: {author} ({year}). {title}. {genre}, {publisher}<, {place}>.
        web: {author} ({year}). {title}. {available} {url}< [{accessed:bare}]>.
        web: {author} ({year}). {title}. Verfügbar unter: {url}< [{accessed}]>.
        web: {author} ({date:%y, %d. %B}). {title}. <{container}. >{url}
        report: {author} ({year}). {title}< ({series} {number})>. <{place}: >{publisher}.@web
        news: {author} ({date:%y, %d. %B}). {title}. {container}<, {pp}>.
        layout de-footnote / german / 3 / de
        names: g f | ,_ | /_ | /_ | _{etal} | 3 | 1
        names: g f | ,_ | _und_ | _und_ | _u. a. | 3 | 1
        names: i f | ,_ | /_ | /_ | _u. a. | 3 | 1
        names: f, g | ;_ | ;_ | ;_ | _u. a. | 3 | 1
        names: F, g | /_ | /_ | /_ | _u. a. | 3 | 1
        following: f. | ff.
        here: hier | hier S. | bes. S.
        quotes: „ “ | » «
        edparen: @ (Hrsg.) / @ (Hrsg.) | @ (Hg.) / @ (Hg.) | @ (Hg.) / @ (Hgg.)
        journal: ⟨Vgl. ¦Vgl. dazu ¦¦¦¦Siehe ⟩{author}, {title}, in: {container}< {volume}>< ({year})><, {pp}>.
        journal: ⟨Vgl. ¦¦¦¦⟩{author}: {title}. In: {container}< {volume}>< ({year})><, H. {issue}><, {pp}>.
        journal: {author}, {oq}{title}{cq}, in: {abbrev}< {volume}>, {year}<, {pp}>.
        journal: {author}: {title}. {container}<, {volume}><.{issue}> ({year})<, {page}>.
        book: ⟨Vgl. ¦Vgl. auch ¦¦¦¦S. ⟩{author}, {title}, <{edition}, >{place} {year}<, {pp}>.
        book: {author}: {title}.< {edition}.> {place}<: {publisher}> {year}<, {pp}>.
        book: {author}: {title}. {place} {year}< (= {series}, Bd. {seriesno})>.
        book: {author}, {title}<, hrsg. von {ed}>, {place} {year}.
        chapter: ⟨Vgl. ¦¦¦¦⟩{author}, {title}, in: <{ed:paren}, >{container}, {place} {year}<, {pp}>.
        chapter: {author}: {title}. In: <{ed:paren}: >{container}. {place}<: {publisher}> {year}<, {pp}>.
        chapter: {author}: {title}, in: {container}<, {ed:by}>, {place} {year}<, {pp}>.
        news: {author}, {title}, in: {container}, {date:%d. %B %y}<, {pp}>.
        web: {author}, {title}, <{container}, >{date:%d.%m.%y}, {available} {url}< ({accessed})>.
        web: {author}: {title}, {url}< ({accessed})>.
        thesis: {author}, {title}, {genre} {place} {year}.
        manuscript: {author}, {title}, {genre}, {date:%D.%M.%y}.
        labelled: 0.12
        layout de-din / german / 2 / de
        names: f, g | ;_ | ;_ | ;_ | ;_{etal} | 3 | 1
        names: F, g | ;_ | ;_ | ;_ | ;_{etal} | 3 | 1
        journal: {author}: {title}. In: {container}< {volume}> ({year})<, Nr. {issue}><, {pp}>
        journal: {author}: {title}. In: {container}< {volume}> ({year})<, H. {issue}><, {pp}>
        book: {author}: {title}.< {edition}.> {place}<: {publisher}>, {year}.< – {isbn}>
        book: {author}: {title}.< {edition} -> {place} : {publisher}, {year}
        chapter: {author}: {title}. In: <{ed:paren}: >{container}. {place}<: {publisher}>, {year}<, {pp}>
        thesis: {author}: {title}. {place}, {publisher}, {genre}, {year}
        web: {author}: {title}. URL: {url}. – {accessed}.
        web: {author}: {title}. {year}. URL: {url} ({accessed}).
        web: {author}: {title}. Online im Internet: URL: {url} [{accessed}].
        patent: Schutzrecht {number} ({date:%D.%M.%y}). {author}: {title}.
        standard: Norm {number} {date:%M.%y}. {title}
        labelled: 0.3
        layout de-science / german / 2 / de / science
        names: f k | ,_ | ,_ | ,_ | _{etal} | 6 | 3
        names: f, j | ;_ | ;_ | ;_ | _{etal} | 6 | 3
        names: F, j | ;_ | _und_ | _und_ | _{etal} | 6 | 3
        names: f, j | ,_ | ,_ | ,_ | _{etal} | 6 | 3
        journal: {author}: {title}. {abbrev}< {volume}> ({year})<, {page}>
        journal: {author} ({year}) {title}. {abbrev}< {volume}><:{page}>
        journal: {author} ({year}): {title}. – {abbrev}<, {volume}>< ({issue})><: {page}>; {place0}.
        place0: Berlin | Stuttgart | Wien | Bonn
        journal: {author}: {title}. {abbrev} {year}<; {volume}><: {page}>.
        book: {author}: {title}<, {edition}>. {publisher}<, {place}> {year}
        book: {author} ({year}): {title}. – {count}; {place} ({publisher}).
        chapter: {author} ({year}) {title}. In: <{ed:paren} >{container}<. {publisher}, {place}><, {pp}>
        report: {author} ({year}): {title}. – {series}<, {number}><, {count}>; {place}.
        thesis: {author} ({year}) {title}. {genre}, {publisher}
        book: {author} ({year}): {title}. – {place}.
        chapter: {author} ({year}): {title}. In: <{ed:paren}: >{container}. – {place}<, {pp}>.
        labelled: 0.15
        layout de-slash-initials / german / 2 / de
        names: f, i | /_ | /_ | /_ | /_{etal} | 5 | 3
        names: f j | / | / | / | _u.a. | 3 | 1
        names: f | / | / | / | _u.a. | 3 | 1
        editors: f, i | /_ | /_ | /_ | _{etal} | 3 | 1
        editors: f j | / | / | / | _u.a. | 3 | 1
        editors: f | / | / | / | _u.a. | 3 | 1
        edparen: @ (Hg.) / @ (Hg.) | @ (Hrsg.) / @ (Hrsg.)
        journal: {author}: {title}. In: {container}<, {issue}>/{year}<, {pp}>
        journal: {author} {year}: {title}, {container}< {volume}><, {page}>.
        journal: {author} ({year}): {title}. {abbrev}< {volume}><: {page}>
        book: {author}: {title}, {place} {year}
        book: {author} ({year}) {title}, {place}
        chapter: {author} {year}: {title}, in: <{ed:paren} >{container}, {place}<, {page}>.
        chapter: {author} ({year}) {title}, in: <{ed:paren} ({year}): >{container}, {place}<, {pp}>
        chapter: {author} ({year}): {title}. In: {ed} ({year})<, {pp}>.
        chapter: {author} {year}: {title}, in: {ed} {year}<, {page}>.
        web: {author}: {title}. {date:%D.%M.%y}. {url}< ({accessed})>
        layout de-vol-comma / german / 2 / de
        names: f, g | ,_ | ,_ | ,_ | _{etal} | 5 | 3
        names: f, g | ;_ | ;_ | ;_ | _u. a. | 5 | 3
        names: F, g | ,_ | ,_ | ,_ | _{etal} | 5 | 3
        journal: {author}, {title}. {container}<, Vol. {volume}><, {year}><, No. {issue}><, {pp}>.
        journal: {author} ({year}), {oq}{title}{cq}. {container}<, Bd. {volume}><, Heft {issue}><, {pp}>.
        journal: {author}, {year}, {title}, {container}< {volume}><, {page}>.
        book: {author}, {year}, {title}, {place}<, {publisher}>.
        book: {author}: {title}. {publisher}<: {place}> {year}.
        book: {author}, {title}. <{place}, >{publisher} {year}<, {count}>.
        chapter: {author}, {year}, {title}, in: <{ed:paren}, >{container}<, {place}><, {publisher}><, {pp}>.
        chapter: {author}, {title}. In: <{ed:paren}, >{container}. <{place}: >{publisher} {year}<, {pp}>.
        report: {author}, {title}, {series}<, Nr. {number}><, {place}> {year}.
        web: {author}, {title}, {date:%d. %B %y}, {available} {url}< ({accessed})>
        journal: {author} ({year}), {oq}{title}{cq}, {container}<, Jg. {volume}><, H. {issue}><, {pp}>.
        chapter: {author} ({year}), {oq}{title}{cq}, in: <{ed:paren}, >{container}, {place}<, {pp}>.
        book: {author} ({year}), {title}, {place}.
        """
}
