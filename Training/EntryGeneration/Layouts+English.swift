extension LayoutLists {
    /// English styles of the humanities and the social sciences.
    static let english = """
        layout apa-6 / english / 5 / en
        names: f, i | ,_ | ,_&_ | ,_&_ | ,_{etal} | 7 | 6
        names: f, i | ,_ | _&_ | _&_ | _{etal} | 6 | 6
        editors: i f | ,_ | _&_ | ,_&_ | _{etal} | 6 | 1
        edparen: @ (Ed.) / @ (Eds.)
        count: @ pp.
        journal: {author} ({year}). {title}. {container:T}<, {volume}><({issue})><, {page}>.@id
        journal: {author} ({year}). {title}. {container:T}<, {volume}>< ({issue})><, {pp}>.@id
        book: {author} ({year}). {title}< ({edition})>< ({tr})>. <{place}: ><{publisher}>.@id
        book: {author} ({year}). {title}< ({edition}, {pp})>. <{place}: ><{publisher}>.@web
        chapter: {author} ({year}). {title}. {in} <{ed:paren}, >{container}< ({pp})><. {place}><: {publisher}>.@id
        chapter: {author} ({year}). {title}. {in} <{ed:paren} >{container}<, {pp}>. <{publisher}, {place}>.
        conference: {author} ({date:%y, %B}). {title}. Paper presented at the {container}<, {place}>.
        conference: {author} ({year}). {title}. {in} {container}< ({pp})>.< {place}><: {publisher}>.@id
        thesis: {author} ({year}). {title} ({genre}). {publisher}<, {place}>.@web
        thesis: {author} ({year}). {title}. {genre}, {publisher}<, {place}>.
        report: {author} ({year}). {title}< ({series} No. {number})>.< {place}><: {publisher}>.@web
        news: {author} ({date:%y, %B %d}). {title}. {container:T}<, p. {page}>.< Retrieved from {url}>
        web: {author} ({date:%y, %B %d}). {title}.< {accessed:Retrieved @}, from {url}‖ Retrieved from {url}>
        web: {author} ({year}). {title}< {medium}>.@web
        preprint: {author} ({year}). {title}. {arxiv}.< {url}>
        data: {author} ({year}). {title}< (Version {number})> [Data set].< {publisher}>.@id
        software: {author} ({year}). {title}< (Version {number})> [Computer software].@web
        manuscript: {author} ({year}). {title}. {genre}<, {publisher}><, {place}>.
        review: {author} ({year}). {title}. {container:T}<, {volume}><({issue})><, {page}>.@id
        law: {title}<, {container} {issue}>< ({year})>.@web
        layout apa-7 / english / 5 / en
        names: f, i | ,_ | ,_&_ | ,_&_ | ,_{etal} | 20 | 19
        editors: i f | ,_ | _&_ | ,_&_ | _{etal} | 20 | 19
        edparen: @ (Ed.) / @ (Eds.)
        journal: {author} ({year}). {title}. {container:T}<, {volume}><({issue})><, {page}>.< {doi:url}‖ {url}>
        journal: {author} ({year}). {title}. {container:T}<, {volume}><({issue})>, Article {page:first}.< {doi:url}‖ {url}>
        book: {author} ({year}). {title}< ({edition})>. {publisher}.< {doi:url}‖ {url}>
        chapter: {author} ({year}). {title}. {in} <{ed:paren}, >{container}< ({pp})>. {publisher}.< {doi:url}‖ {url}>
        conference: {author} ({date:%y, %B %d}). {title} [Paper presentation]. {container}<, {place}>.< {url}>
        thesis: {author} ({year}). {title} [{genre}, {publisher}].< {url}>
        report: {author} ({year}). {title}< ({series} No. {number})>. {publisher}.< {url}>
        news: {author} ({date:%y, %B %d}). {title}. {container:T}.< {url}>
        web: {author} ({date:%y, %B %d}). {title}. <{container}. >{url}
        web: {author} ({date:%y}). {title}. <{container}. ><{accessed:Retrieved @}, from >{url}
        preprint: {author} ({year}). {title}. {container}.< {doi:url}‖ {url}>
        software: {author} ({year}). {title}< (Version {number})> [Computer software].< {publisher}.>< {url}>
        data: {author} ({year}). {title}< (Version {number})> [Data set]. {publisher}.< {doi:url}‖ {url}>
        layout mla-7 / english / 3.5 / en / humanities history classics social education
        names: f, g / g f | ,_ | ,_and_ | ,_and_ | ,_{etal} | 3 | 1
        editors: g f | ,_ | _and_ | ,_and_ | ,_{etal} | 3 | 1
        edhead: @, ed. / @, eds.
        edby: Ed. @ | Edited by @
        quotes: “ ” | " "
        journal: {author}. {oq}{title:T}.{cq} {container:T}< {volume}><.{issue}> ({year})<: {page}>. Print.
        journal: {author}. {oq}{title:T}.{cq} {container:T}< {volume}><, no. {issue}> ({year})<: {page}>.
        journal: {author}. {oq}{title:T}.{cq} {container:T}< {volume}><.{issue}> ({year})<: {page}>. Web.< {accessed:bare}.>
        book: {author}. {title:T}.< {edition}.>< {tr}.> <{place}: >{publisher}, {year}. Print.
        book: {author}. {title:T}.< {tr}.>< {edition}.> <{place}: >{publisher}, {year}.
        chapter: {author}. {oq}{title:T}.{cq} {container:T}.< {ed:by}.>< {place}:> {publisher}, {year}.< {page}.> Print.
        chapter: {author}. {oq}{title:T}.{cq} <{ed:by}. >{container:T}. <{place}: >{publisher}, {year}. <{page}.>
        news: {author}. {oq}{title:T}.{cq} {container:T} {date:%d %b %y}<: {page}>. Print.
        web: {author}. {oq}{title:T}.{cq} <{container}. ><{date:%d %b %y}. >Web.< {accessed:bare}.>< {lt}{url}{gt}>
        web: {author}. {title:T}. <{container}, >{year}. Web.< {accessed:bare}. {lt}{url}{gt}.>
        thesis: {author}. {oq}{title:T}.{cq} {genre}. {publisher}, {year}. Print.
        review: {author}. {title}. {container:T}< {volume}><.{issue}> ({year})<: {page}>. Print.
        layout mla-8 / english / 3 / en / humanities history classics social education
        names: f, g / g f | ,_ | ,_and_ | ,_and_ | ,_{etal} | 2 | 1
        editors: g f | ,_ | _and_ | ,_and_ | _{etal} | 2 | 1
        edhead: @, editor / @, editors
        edby: edited by @
        quotes: “ ” | " "
        journal: {author}. {oq}{title:T}.{cq} {container:T}<, vol. {volume}><, no. {issue}>, {date:%b %y}<, {pp}>.< {url}.>< {accessed}.>
        journal: {author}. {oq}{title:T}.{cq} {container:T}<, vol. {volume}><, no. {issue}>, {year}<, {pp}>.< {doi}.‖ {url}.>
        book: {author}. {title:T}.< {tr},>< {edition},> {publisher}, {year}.
        chapter: {author}. {oq}{title:T}.{cq} {container:T}<, {ed:by}>, {publisher}, {year}<, {pp}>.
        news: {author}. {oq}{title:T}.{cq} {container:T}, {date:%d %b %y}<, p. {page}>.< {url}.>
        web: {author}. {oq}{title:T}.{cq} <{container}, ><{date:%d %b %y}, >{url}.< {accessed}.>
        web: {author}. {title:T}. <{container}, >{year}, {url}.
        thesis: {author}. {title:T}. {year}. {publisher}, {genre}.
        layout chicago-notes / english / 4 / en / humanities history classics social law
        names: g f | ,_ | _and_ | ,_and_ | ,_{etal} | 3 | 1
        editors: g f | ,_ | _and_ | ,_and_ | _{etal} | 3 | 1
        edhead: @, ed. / @, eds.
        edby: ed. @ | edited by @
        quotes: “ ” | " " | ‘ ’
        trans: trans. @ | translated by @
        journal: {author}, {oq}{title:T},{cq} {container:T}< {volume}><, no. {issue}> ({year})<: {page}>.
        journal: {author}, {oq}{title:T},{cq} {container:T}< {volume}><:{issue}> ({date:%B %y})<, {page}>.@id
        journal: {author}, {oq}{title:T}{cq}, {container:T}<, {volume}><, {issue}> ({year})<, {pp}>
        book: {author}, {title:T}<, {tr}><, {edition}> (<{place}: >{publisher}, {year})<, {page}>.
        book: {author}, {title:T} (<{place}: >{publisher}, {year}).
        chapter: {author}, {oq}{title:T},{cq} in {container:T}<, {ed:by}> (<{place}: >{publisher}, {year})<, {page}>.
        chapter: {author}, {oq}{title:T}{cq}, in< {ed:paren},> {container:T} (<{place}: >{publisher}, {year})<, {pp}>.
        news: {author}, {oq}{title:T},{cq} {container:T}, {date:%B %d, %y}<, {page}>.
        web: {author}, {oq}{title:T},{cq} <{container}, ><{date:%B %d, %y}, >{url}< ({accessed})>.
        web: {author}, {oq}{title:T},{cq} <{container}, >{accessed}, {url}.
        thesis: {author}, {oq}{title:T}{cq} ({genre}, {publisher}, {year})<, {page}>.
        manuscript: {author}, {oq}{title:T}{cq} ({genre}, {year}).
        report: {author}, {title:T}<, {series} {number}> (<{place}: >{publisher}, {year}).@web
        layout chicago-bibliography / english / 4 / en / humanities history classics social economics
        names: f, g / g f | ,_ | ,_and_ | ,_and_ | ,_{etal} | 10 | 7
        editors: g f | ,_ | _and_ | ,_and_ | _{etal} | 5 | 3
        edhead: @, ed. / @, eds.
        edby: edited by @ | ed. @
        quotes: “ ” | " "
        trans: Translated by @ | Trans. @
        journal: {author}. {oq}{title:T}.{cq} {container:T}< {volume}><, no. {issue}> ({year})<: {page}>.@id
        journal: {author}. {oq}{title:T}.{cq} {container:T}< {volume}><, no. {issue}> ({date:%B %y})<: {page}>.
        book: {author}. {title:T}.< {tr}.>< {edition}.>< {volume} vols.>< {series}< {seriesno}>.> <{place}: >{publisher}, {year}.
        book: {author}. {title:T}.< Edited by {ed}.> <{place}: >{publisher}, {year}.
        chapter: {author}. {oq}{title:T}.{cq} In {container:T}<, {ed:by}><, {page}>. <{place}: >{publisher}, {year}.
        news: {author}. {oq}{title:T}.{cq} {container:T}, {date:%B %d, %y}.< {url}.>
        web: {author}. {oq}{title:T}.{cq} <{container}. ><{date:%B %d, %y}. ><{accessed}. >{url}.
        web: {author}. {oq}{title:T}.{cq} <{container}, >{year}.< {url} ({accessed}).‖ {url}.>
        thesis: {author}. {oq}{title:T}.{cq} {genre}, {publisher}, {year}.
        report: {author}. {title:T}.< {series}, no. {number}.> <{place}: >{publisher}, {year}.
        conference: {author}. {oq}{title:T}.{cq} Paper presented at the {container}, {place}, {date:%B %y}.
        layout chicago-author-date / english / 5 / en
        names: f, g / g f | ,_ | ,_and_ | ,_and_ | ,_{etal} | 10 | 7
        names: f, g / g f | ,_ | _and_ | ,_and_ | _{etal} | 10 | 7
        names: f, i / i f | ,_ | ,_and_ | ,_and_ | ,_{etal} | 10 | 7
        editors: g f | ,_ | _and_ | ,_and_ | _{etal} | 5 | 3
        edhead: @, ed. / @, eds.
        edby: edited by @ | ed. @
        quotes: “ ” | " " | ‘ ’
        journal: {author}. {year}. {oq}{title:T}.{cq} {container:T}< {volume}>< ({issue})><: {page}>.@id
        journal: {author}. {year}. {oq}{title}.{cq} {container:T}< {volume}><, no. {issue}><: {page}>.@id
        journal: {author}. {year}. {title}. {container:T}< {volume}><({issue})><:{page}>.@id
        book: {author}. {year}. {title:T}.< {edition}.>< {tr}.> <{place}: >{publisher}.
        book: {author}. {year}. {title}.< {series}.>< {place}:> {publisher}.
        book: {author} {year}. {title:T}. <{place}: >{publisher}.
        chapter: {author}. {year}. {oq}{title:T}.{cq} In {container:T}<, {ed:by}><, {page}>. <{place}: >{publisher}.
        chapter: {author}. {year}. {oq}{title:T}.{cq} Pp. {page} in {container:T}<, {ed:by}>. <{place}: >{publisher}.
        news: {author}. {year}. {oq}{title:T}.{cq} {container:T}, {date:%B %d}<, {page}>.< {url}.>
        web: {author}. {year}. {oq}{title:T}.{cq} <{container}, ><{date:%B %d}. ><{accessed}. >{url}.
        web: {author}. {year}. {title}.@web.
        thesis: {author}. {year}. {oq}{title:T}.{cq} {genre}, {publisher}<, {place}>.
        report: {author}. {year}. {title}.< {series} {number}><, {publisher}><, {place}>.@web
        conference: {author}. {year}. {oq}{title:T}.{cq} Paper presented at {container}, {place}.
        manuscript: {author}. {year}. {oq}{title:T}.{cq} {genre}.
        layout turabian / english / 1 / en / humanities history
        names: f, g / g f | ,_ | ,_and_ | ,_and_ | ,_{etal} | 3 | 1
        editors: g f | ,_ | _and_ | ,_and_ | _{etal} | 3 | 1
        edhead: @, ed. / @, eds.
        book: {author}. {title:T}.< {edition}.>< {series}, {seriesno}.> <{place}: >{publisher}, {year}.
        journal: {author}. {oq}{title:T}.{cq} {container:T}< {volume}><, no. {issue}> ({date:%B %y})<: {page}>.< {url} ({accessed}).>
        chapter: {author}. {oq}{title:T}.{cq} In {container:T}<, {page}>.< {ed:by}.> <{place}: >{publisher}, {year}.
        layout asa / english / 4 / en / social economics education
        names: f, g / g f | ,_ | _and_ | ,_and_ | ,_{etal} | 12 | 7
        names: f, 1 / 1 f | ,_ | ,_and_ | ,_and_ | ,_{etal} | 12 | 7
        editors: i f | ,_ | _and_ | ,_and_ | _{etal} | 5 | 3
        edhead: @, ed. / @, eds.
        edby: edited by @
        quotes: “ ” | " "
        journal: {author}. {year}. {oq}{title:T}.{cq} {container:T}< {volume}><({issue})><:{page}>.@id
        journal: {author} ({year}) {oq}{title}.{cq} {container:T}<, {volume}><({issue})><: {page}>.
        book: {author}. {year}. {title:T}.< {edition}.> <{place}: >{publisher}.
        chapter: {author}. {year}. {oq}{title:T}.{cq}< Pp. {page}> in {container:T}<, {ed:by}>. <{place}: >{publisher}.
        news: {author}. {year}. {oq}{title:T}.{cq} {container:T}, {date:%B %d}<, p. {page}>.
        web: {author}. {year}. {title:T}. <{place}: ><{container}. >{accessed:Retrieved @} ({url}).
        conference: {author}. {year}. {oq}{title:T}.{cq} Presented at the {container}, {date:%B %d}, {place}.
        thesis: {author}. {year}. {oq}{title:T}.{cq} {genre}, {dept}, {publisher}<, {place}>.
        manuscript: {author}. {year}. {oq}{title:T}.{cq} {genre}.
        report: {author}. {year}. {title:T}.< {series} {number}.> <{place}: >{publisher}.
        layout apsa / english / 1.5 / en / social economics
        names: f, g / g f | ,_ | ,_and_ | ,_and_ | _{etal} | 10 | 7
        editors: g f | ,_ | _and_ | ,_and_ | _{etal} | 5 | 3
        edparen: eds. @ | ed. @ / eds. @
        journal: {author}. {year}. {oq}{title:T}.{cq} {container:T}< {volume}>< ({date:%B})><: {page}>.
        book: {author}. {year}. {title:T}. <{place}: >{publisher}.
        chapter: {author}. {year}. {oq}{title:T}.{cq} In {container:T}<, {ed:paren}>. <{place}: >{publisher}<, {page}>.
        web: {author}. {year}. {oq}{title:T}.{cq} <{container}. ><{date:%B %d}. >{url} ({date:%B %d, %y}).
        layout harvard / english / 5 / en
        names: f, j | ,_ | _and_ | _and_ | _{etal} | 4 | 1
        names: f, i | ,_ | _&_ | _&_ | _{etal} | 4 | 1
        names: F, j | ,_ | _and_ | ,_and_ | ,_{etal} | 6 | 3
        names: f, k | ,_ | _&_ | _&_ | _{etal} | 4 | 1
        names: f, g | ,_ | _and_ | _and_ | _{etal} | 4 | 1
        editors: j f | ,_ | _and_ | _and_ | _{etal} | 4 | 1
        editors: f, j | ,_ | _and_ | _and_ | _{etal} | 4 | 1
        editors: i f | ,_ | _&_ | ,_&_ | _{etal} | 4 | 1
        quotes: ‘ ’ | ' ' | “ ” | " "
        pp: pp. | pp. | pp
        journal: {author} ({year}) {oq}{title}{cq}, {container:T}<, {volume}><({issue})><, {pp}>.@id
        journal: {author} {year}, {oq}{title}{cq}, {container:T}<, vol. {volume}><, no. {issue}><, {pp}>.@web
        journal: {author}, {year}. {title}. {container:T}<, {volume}><({issue})><, {pp}>.
        journal: {author} ({year}) {title}. {container:T}< {volume}>< ({issue})><, {page}>.
        journal: {author} ({year}), {oq}{title}{cq}, {container:T}<, Vol. {volume}><, No. {issue}><, {pp}>.
        journal: {author} ({year}): {title}. {container:T}<, {volume}><({issue})><: {page}>.@id
        book: {author} ({year}) {title}.< {edition}.> <{place}: >{publisher}.
        book: {author}, {year}. {title}.< {edition}.> <{place}: >{publisher}.
        book: {author} {year}, {title}<, {edition}><, {publisher}><, {place}>.
        book: {author} ({year}), {title}, <{place}: >{publisher}.
        chapter: {author} ({year}) {oq}{title}{cq}, in <{ed:paren} >{container}. <{place}: >{publisher}<, {pp}>.
        chapter: {author}, {year}. {title}. In: <{ed:paren} >{container}. <{place}: >{publisher}<, {pp}>.
        chapter: {author} {year}, {oq}{title}{cq}, in <{ed:paren}, >{container}<, {publisher}><, {place}><, {pp}>.
        chapter: {author} ({year}), {oq}{title}{cq}, in <{ed:paren}, >{container}<, {place}: {publisher}><, {pp}>.
        conference: {author} ({year}) {oq}{title}{cq}, {container}, {place}<, {date:%d %B}><, {pp}>.
        thesis: {author} ({year}) {title}. {genre}. {publisher}<, {place}>.
        report: {author} ({year}) {title}<, {series} {number}>, <{place}: >{publisher}.@web
        news: {author} ({year}) {oq}{title}{cq}, {container:T}, {date:%d %B}<, p. {page}>.@web
        web: {author} ({year}) {title}< {medium}>.< {available} {url}>< ({accessed})>.
        web: {author} {year}, {title}, <{container}, >< {accessed}, {lt}{url}{gt}>.
        web: {author}, {year}. {title}.< {medium}>< {available} {url}>< [{accessed}]>.
        law: {title}. {year}. <{place}: >{publisher}.
        standard: {author} ({year}) {number}: {title}. <{place}: >{publisher}.
        manuscript: {author} ({year}) {title}. {genre}.
        journal: {author} ({year}) {oq}{title:T}{cq}, {container:T}< {volume}><({issue})><: {page}>.
        journal: {author} ({year}) {oq}{title},{cq} {container:T}< {volume}><({issue})><, {page}>.
        chapter: {author} ({year}) {oq}{title:T}{cq}, in <{ed:paren} >{container:T}<, {pp}>. <{place}: >{publisher}.
        labelled: 0.05
        layout social-colon / english / 4 / en / social economics education
        names: f, g | ;_ | _and_ | _and_ | _{etal} | 4 | 1
        names: f, g / g f | ,_ | _and_ | ,_and_ | _{etal} | 6 | 1
        names: f, i | ,_ | _&_ | _&_ | _{etal} | 6 | 1
        names: f, g | /_ | _/_ | _/_ | _{etal} | 4 | 1
        names: F, g | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        editors: f, g | ;_ | _and_ | _and_ | _{etal} | 4 | 1
        editors: i f | ,_ | _and_ | ,_and_ | _{etal} | 4 | 1
        edparen: @ (Ed.) / @ (Eds.) | @ (ed.) / @ (eds.)
        quotes: “ ” | „ “ | " "
        journal: {author} ({year}): {title}. In: {container:T}< {volume}>< ({issue})><, {pp}>.@id
        journal: {author} ({year}): {title}, in: {container:T}<, {volume}><({issue})><, {page}>.
        journal: {author} {year}: {title}. In: {container:T}< {volume}><,{issue}><: {page}>< [doi: {doi:bare}]>.
        journal: {author}, {year}: {title}. {container:T}< {volume}><: {page}>.
        journal: {author} ({year}): {oq}{title}{cq}. {container:T}<, Vol. {volume}><, No. {issue}><, {pp}>.
        book: {author} ({year}): {title}.< {edition}.> <{place}: >{publisher}.
        book: {author} {year}: {title}. <{place}: >{publisher}.
        book: {author} ({year}): {title}<, {place}><, {publisher}>.
        chapter: {author} ({year}): {title}. In: <{ed:paren}: >{container}. <{place}: >{publisher}<, {pp}>.
        chapter: {author} {year}: {title}. In: <{ed:paren}: >{container}<. {place}><: {publisher}><: {page}>.
        chapter: {author}, {year}: {title}.< Pp. {page}> in: <{ed:paren}, >{container}. <{place}: >{publisher}.
        report: {author} ({year}): {title}. {series} {number}.< {place}><: {publisher}>.@web
        report: {author} {year}: {title}. {series} {number}. <{place}>.
        web: {author} ({year}): {title}.< {url}>< ({accessed})>.
        web: {author} ({year}): {title}, online: {url}< ({accessed})>.
        conference: {author} ({year}): {title}. Paper presented at {container}, {place}.
        thesis: {author} ({year}): {title}. {genre}, {publisher}.
        journal: {author} ({year}): {title}. {container:T}<, {volume}><, {pp}>.
        book: {author} ({year}): {title}. {place}, {publisher}.
        chapter: {author} ({year}): {title}. In: <{ed:paren}: >{container}<, {page}>. <{place}: >{publisher}.
        chapter: {author} ({year}), {title}, in: <{ed:paren}, >{container}, <{place}: >{publisher}<, {page}>.
        layout economics / english / 3 / en / economics social
        names: f, g / g f | ,_ | ,_and_ | ,_and_ | _{etal} | 8 | 1
        names: f, i / i f | ,_ | _and_ | ,_and_ | ,_{etal} | 8 | 1
        names: f, j | ,_ | _and_ | ,_and_ | ,_{etal} | 8 | 1
        editors: i f | ,_ | _and_ | ,_and_ | _{etal} | 4 | 1
        quotes: “ ” | " " | ‘ ’
        journal: {author} ({year}), {oq}{title:T},{cq} {container:T}<, {volume}><({issue})><, {page}>.
        journal: {author}, {oq}{title:T},{cq} {container:T}<, Vol. {volume}><, No. {issue}>, {year}<, {pp}>.
        journal: {author}, {year}, {oq}{title:T},{cq} {container:T}< {volume}>< ({issue})><, {pp}>.
        journal: {author} ({year}) {oq}{title:T}{cq}. {container:T}<, {volume}><: {page}>.
        book: {author} ({year}), {title:T}, {publisher}<, {place}>.
        book: {author}, {year}, {title:T}, <{place}: >{publisher}.
        report: {author} ({year}), {oq}{title:T},{cq} {series} No. {number}<, {publisher}>.@web
        report: {author}, {year}, {oq}{title:T},{cq} {series} {number} (<{place}: >{publisher}).
        chapter: {author} ({year}), {oq}{title:T},{cq} in <{ed:paren}, >{container:T}<, {publisher}><, {place}><, {pp}>.
        manuscript: {author} ({year}), {oq}{title:T},{cq} {genre}<, {publisher}>.
        thesis: {author} ({year}), {oq}{title:T},{cq} {genre}, {publisher}.
        web: {author} ({year}), {title:T}<, {container}>@web.
        layout comma-humanities / english / 3.5 / en / humanities history classics law
        names: j f | ,_ | _and_ | _and_ | _{etal} | 4 | 1
        names: g f | ,_ | _and_ | _and_ | _{etal} | 4 | 1
        names: f, g | ;_ | _and_ | _and_ | _{etal} | 4 | 1
        names: F g | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        editors: j f | ,_ | _and_ | _and_ | _{etal} | 4 | 1
        editors: f, i | ,_ | _and_ | _and_ | _{etal} | 4 | 1
        quotes: ‘ ’ | “ ” | « » | ' '
        journal: {author}, {oq}{title}{cq}, {container:T}< {volume}> ({year})<, {page}>.
        journal: {author}, {oq}{title:T}{cq}, {container:T}<, {volume}><, no. {issue}> ({year})<, {pp}>.
        journal: {author}, {oq}{title}{cq}, in {container:T}<, {volume}><, {issue}> ({year})<, {pp}>.
        journal: {author}, {oq}{title}{cq}, {container:T}< {volume}>, {year}<, {page}>
        book: {author}, {title} (<{place}: >{publisher}, {year}).
        book: {author}, {title}<, {place}> {year}.
        book: {author}, {title}<, {place}><, {publisher}>, {year}<, {pp}>.
        book: {author}, {title}<, {edition}> (<{place}, >{year}).
        chapter: {author}, {oq}{title}{cq}, in <{ed:paren}, >{container} (<{place}: >{publisher}, {year})<, {page}>.
        chapter: {author}, {oq}{title}{cq}, in: <{ed:paren}, >{container}<, {place}> {year}<, {page}>.
        chapter: {author}, {oq}{title}{cq}, in: {container}<, {ed:by}><, {place}>, {year}<, {pp}>.
        web: {author}, {oq}{title}{cq}, <{container}, ><{date:%d %B %y}, >{url}< ({accessed})>.
        news: {author}, {oq}{title}{cq}, {container:T}, {date:%d %B %y}<, p. {page}>.
        thesis: {author}, {title} ({genre}, {publisher}, {year}).
        labelled: 0.12
        layout classics / english / 2.5 / en / classics
        names: i f | ,_ | _and_ | _and_ | _{etal} | 4 | 1
        names: f, j | ,_ | _–_ | _–_ | _{etal} | 4 | 1
        names: f, i | ,_ | _and_ | ,_and_ | _{etal} | 4 | 1
        names: f, 1 | ,_ | _and_ | ,_and_ | _{etal} | 4 | 1
        editors: i f | ,_ | _and_ | _and_ | _{etal} | 4 | 1
        quotes: ‘ ’ | “ ” | ' '
        edhead: @, ed. / @, eds. | @ (ed.) / @ (eds.)
        journal: {author}, {oq}{title}{cq}, {abbrev}< {volume}> ({year})<, {page}>
        journal: {author} {year}. {oq}{title}.{cq} {abbrev}< {volume}><: {page}>.
        journal: {author} ({year}) {oq}{title}{cq}, {abbrev}< {volume}><: {page}>.
        journal: {author} {year}: {oq}{title}{cq}, {abbrev}< {volume}><, {page}>.
        journal: {author}. {year}. {oq}{title}.{cq} {container}< {volume}><:{page}>.
        book: {author}, {title} (<{place} >{year})
        book: {author} {year}. {title}.< {edition}.>< {volume} vols.>< {place}>.
        book: {author} ({year}) {title}.< {series}< {seriesno}>.>< {place}>.
        book: {author} {year}: {title}<, {place}>.
        book: {author}. {year}. {title}.< {series}< {seriesno}>.> <{place}: >{publisher}.
        chapter: {author}, {oq}{title}{cq}, in <{ed:paren}, >{container} (<{place} >{year})<, {page}>
        chapter: {author} {year}. {oq}{title}.{cq} In< {ed},> {container}<, {page}>.< {place}>.
        chapter: {author} ({year}) {oq}{title}{cq}, in <{ed:paren} >{container}<. {place}><: {page}>.
        chapter: {author}. {year}. {oq}{title}.{cq} In <{ed:paren}, >{container}<, {page}>.< {place}: {publisher}>.
        chapter: {author}. {year}. {oq}{title}.{cq} In {container}<, {ed:by}><, {page}>.< {place}: {publisher}>.
        layout bluebook / english / 1.2 / en / law
        names: g f | ,_ | _&_ | _&_ | _{etal} | 2 | 1
        journal: {author}, {title:T}, {volume} {abbrev} {page:first} ({year}).
        journal: {author}, {title:T}, {volume} {container} {page:first}, {page:first} ({year})<, {url}>.
        book: {author}, {title:T} <({edition} {year})‖({year})>.
        book: {author}, {title:T}< {page}> (<{publisher} >{year}).
        chapter: {author}, {title:T}, in {container:T} {page:first} (<{ed:paren}, >{year}).
        news: {author}, {title:T}, {container:T}, {date:%b %d, %y}<, at {page}>.
        web: {author}, {title:T}, <{container} ({date:%b %d, %y}), >{url}< ({accessed})>.
        law: {title:T}<, {number} {container} {issue}> ({year}).
        layout oscola / english / 1.2 / en / law social history
        names: g f | ,_ | _and_ | _and_ | _{etal} | 3 | 1
        editors: g f | ,_ | _and_ | _and_ | _{etal} | 3 | 1
        quotes: ‘ ’
        edparen: @ (ed) / @ (eds)
        journal: {author}, {oq}{title:T}{cq} ({year})< {volume}><({issue})> {abbrev}< {page:first}>
        journal: {author}, {oq}{title:T}{cq} [{year}] {abbrev}< {page:first}>
        book: {author}, {title:T} (<{edition}, >{publisher} {year})
        chapter: {author}, {oq}{title:T}{cq} in <{ed:paren}, >{container:T} ({publisher} {year})
        web: {author}, {oq}{title:T}{cq} (<{container}, >{date:%d %B %y}) {lt}{url}{gt}< {accessed}>
        news: {author}, {oq}{title:T}{cq} {container:T} (<{place}, >{date:%d %B %y})< {page}>
        law: {title:T} [{year}] <{container} {issue}>
        report: {author}, {title:T}< ({series} {number}, {year})>
        """
}
