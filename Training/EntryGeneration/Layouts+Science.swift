extension LayoutLists {
    /// English styles of the natural sciences, medicine and engineering.
    static let science = """
        layout vancouver / english / 5 / en / medicine biology education chemistry
        names: f k | ,_ | ,_ | ,_ | ,_{etal}. | 6 | 6
        names: f k | ,_ | ,_ | ,_ | ,_{etal} | 3 | 3
        names: f k | ,_ | ,_ | ,_ | ,_{etal} | 30 | 6
        etal: et al
        edcomma: @, editor / @, editors | @, ed / @, eds
        edhead: @, editor / @, editors
        journal: {author}. {title}. {abbrev}. {date:%y %b}<;{volume}><({issue})><:{page:short}>.@id
        journal: {author}. {title}. {abbrev}. {year}<;{volume}><({issue})><:{page:short}>.@id
        journal: {author}: {title}. {abbrev} {year}<;{volume}><:{page}>.
        journal: {author}. {title}. {abbrev}. {year}<; {volume}>< ({issue})><: {page}>.
        journal: {author} ({year}) {title}. {abbrev}< {volume}><({issue})><:{page}>
        journal: {author}: {title}. {abbrev}<, {volume}><: {page}>, {year}.
        journal: {author}. {title}. {abbrev} [Internet]. {date:%y %b %d}< [{accessed}]><;{volume}><({issue})><:{page:short}>.< Available from: {url}>
        book: {author}. {title}.< {edition}> <{place}: >{publisher}; {year}.< {count}.>
        book: {author}: {title}<, {edition}><, {place}><, {publisher}>, {year}
        chapter: {author}. {title}. In: <{ed:comma}. >{container}.< {edition}> <{place}: >{publisher}; {year}.< {pp}.>
        chapter: {author}: {title}; in <{ed:paren}: >{container}<. {place}, {publisher}>, {year}<, {pp}>.
        thesis: {author}. {title} [{genre}]. <{place}: >{publisher}; {year}.
        web: {author}. {title} [Internet]. <{place}: ><{container}; >{date:%y %b %d}< [{accessed}]>. Available from: {url}
        web: {author}. {title}.< {available} {url}>< {accessed}>.
        report: {author}. {title}. <{place}: >{publisher}; {year}.< Report No.: {number}.>
        conference: {author}. {title}. In: {container}; {date:%y %b %d}<; {place}>.< {pp}.>
        journal: {author}. {title}. {abbrev} {year}<;{volume}><({issue})><:{page}>.
        journal: {author}. {title}. {abbrev} {year}<;{volume}>< (Suppl. {issue})><:{page}>.
        journal: {author}: "{title}." {abbrev} {year}<; {volume}><: {page}>.
        journal: {author}. "{title}." {abbrev} {year}<;{volume}><:{page}>.
        labelled: 0.35
        layout ama / english / 2 / en / medicine biology
        names: f k | ,_ | ,_ | ,_ | ,_{etal} | 6 | 3
        etal: et al.
        journal: {author}. {title}. {abbrev}. {year}<;{volume}><({issue})><:{page}>.< doi:{doi:bare}>
        book: {author}. {title}.< {edition}.> <{place}: >{publisher}; {year}.
        chapter: {author}. {title}. In: <{ed:comma}. >{container}. <{place}: >{publisher}; {year}<:{page}>.
        web: {author}. {title}. <{container}. >{url}. <{date:%B %d, %y}. ><{accessed}.>
        labelled: 0.25
        layout plain-science / english / 5 / en / biology chemistry medicine computing physics
        names: f, j | ,_ | ,_ | ,_ | ,_{etal} | 12 | 10
        names: f, j | ,_ | _and_ | ,_and_ | ,_{etal} | 12 | 10
        names: f, i | ,_ | ,_&_ | ,_&_ | _{etal} | 12 | 3
        names: f j | ,_ | ,_ | ,_ | ,_{etal} | 8 | 3
        names: f, j / j f | ,_ | ,_and_ | ,_and_ | _{etal} | 8 | 3
        names: j f | ,_ | ,_ | ,_ | ,_{etal} | 8 | 1
        names: f, j | ;_ | ;_ | ;_ | ;_{etal} | 12 | 3
        editors: f, j | ,_ | ,_ | ,_ | _{etal} | 5 | 3
        editors: j f | ,_ | _and_ | ,_and_ | _{etal} | 5 | 3
        journal: {author}, {year}. {title}. {abbrev}< {volume}>< ({issue})><, {page}>.@id
        journal: {author} ({year}). {title}. {container}<, {volume}><, {page}>.@id
        journal: {author} ({year}) {title}. {abbrev}< {volume}><: {page}>
        journal: {author}. {year}. {title}. {container}<. {volume}><({issue})><:{page}>.
        journal: {author}, {title}, {abbrev}< {volume}> ({year})< {page}>.@id
        journal: {author}. {title}. {abbrev}<. {volume}>, {page} ({year}).
        journal: {author}, {year}, {title}: {container}<, v. {volume}><, no. {issue}><, p. {page}>.
        journal: {author}; {title}. {abbrev} {year}<, {volume}><, {page}>.
        journal: {author}, {title}. {container}<, {volume}><({issue})><: p. {page}>. {year}.
        book: {author}, {year}. {title}<, {edition}>. {publisher}<, {place}>.
        book: {author} ({year}) {title}. {publisher}<, {place}>
        book: {author}, {year}, {title}: <{place}, >{publisher}<, {count}>.
        book: {author}, {title}<, {edition}>, {publisher}<, {place}>, {year}.
        chapter: {author}, {year}. {title}, in: <{ed:paren}, >{container}. {publisher}<, {place}><, {pp}>.
        chapter: {author} ({year}) {title}. In: <{ed:paren} >{container}. {publisher}<, {place}><, {pp}>
        chapter: {author}, {year}, {title}, in <{ed:comma}, >{container}: <{place}, >{publisher}<, p. {page}>.
        chapter: {author}. {year}. {title}.< Pages {page}> in <{ed:comma}. >{container}. {publisher}<, {place}>.
        conference: {author}, {year}. {title}, in: {container}. {publisher}<, {place}><, {pp}>.
        report: {author}. {year}. {title}.< {series} {number}.> {publisher}<, {place}>.
        thesis: {author}, {year}. {title}. {genre}, {publisher}<, {place}>.
        web: {author}, {year}. {title}<. {container}>.@web.
        preprint: {author}, {title}, {arxiv}, {year}.
        software: {author}, {year}. {title}<, version {number}>.@web
        data: {author}, {year}. {title}. <{publisher}. >@id.
        manuscript: {author}. {title}. {container}, in press.
        journal: {author}. {title}. {abbrev} ({year})< {volume}><: {page}>.
        journal: {author}. {title}. {abbrev}< {volume}><: {page}>, {year}.
        journal: {author} ({year}). "{title}." {container}< {volume}><({issue})><: {page}>.
        journal: {author}, {title}, {container}< {volume}><, {page}> ({year}).
        journal: {author}, {title}. {container}< {volume}> ({year})<, {page}>.
        labelled: 0.15
        layout aip / english / 4 / en / physics chemistry
        names: i f | ,_ | _and_ | ,_and_ | _{etal} | 10 | 3
        names: j f | ,_ | ,_ | ,_ | _{etal} | 6 | 1
        names: i F | ,_ | _and_ | ,_and_ | ,_{etal} | 6 | 1
        editors: i f | ,_ | _and_ | ,_and_ | _{etal} | 5 | 3
        journal: {author}, {abbrev} {volume}, {page:first} ({year}).
        journal: {author}. {abbrev} {volume}, {page:first} ({year});
        journal: {author}, {abbrev} {volume}<({issue})>, {page} ({year}).
        journal: {author}, {oq}{title},{cq} {abbrev} {volume}, {page} ({year}).
        journal: {author}, {abbrev} {volume}, {page:first} ({year}), {arxiv}.
        journal: {author}, {title}, {abbrev} {volume} ({year}) {page:first}<, [{arxiv}]>.
        journal: {author}, {abbrev} {volume} ({year}) {page:first}.
        journal: {author}, {oq}{title},{cq} {abbrev}, vol. {volume}, p. {page:first}, {date:%b %y}.
        book: {author}, {title:T} (<{publisher}, ><{place}, >{year}).
        book: {author}, {title:T} ({publisher}<, {place}>, {year})<, p. {page:first}>.
        chapter: {author}, in {container:T}<, {ed:by}> (<{publisher}, ><{place}, >{year})<, p. {page:first}>.
        preprint: {author}, {arxiv}.
        preprint: {author}, {title}, {arxiv} ({year}).
        preprint: {author}, {oq}{title},{cq} {arxiv}.
        thesis: {author}, {genre}, {publisher}<, {place}>, {year}.
        conference: {author}, in {container} (<{publisher}, ><{place}, >{year})<, p. {page:first}>.
        manuscript: {author}, {genre}.
        journal: {author}, {abbrev} {volume} ({year}) {page:first}<, {arxiv}>.
        journal: {author}, {abbrev} {volume} ({year}) {page}<, [{arxiv}]>.
        journal: {author}, {title}, {abbrev} {volume}, {page:first} ({year})<, {arxiv}>.
        journal: {abbrev} {volume}, {page:first} ({year}).
        journal: {abbrev} {volume} ({year}) {page:first}.
        journal: {author}, {abbrev}, {volume}, {page:first} ({year}).
        journal: {author}, {abbrev}, {volume} ({year}), {page}.
        journal: {author}: {abbrev} {volume}, {page} ({year}).
        journal: {author}, {abbrev} {page:first} ({year}).
        journal: {author}, {abbrev}, {volume}:{page}, {year}.
        journal: {author}, "{title}", {abbrev} {volume} ({year}) {page}<, {doi}>.
        labelled: 0.3
        layout iop-harvard / english / 1.2 / en / physics chemistry
        names: f k | ,_ | _and_ | _and_ | _{etal} | 9 | 1
        names: f i | ,_ | _and_ | _and_ | _{etal} | 9 | 1
        journal: {author} {year} {abbrev} {volume} {page}
        journal: {author} {year} {title} {abbrev} {volume} {page}
        journal: {author} {year} {title} {abbrev} {volume}< ({issue})> {page:first}
        book: {author} {year} {title:T} (<{place}: >{publisher})
        chapter: {author} {year} {title} {container:T}<, {ed:by}> (<{place}: >{publisher})< {pp}>
        preprint: {author} {year} {arxiv}
        preprint: {author} {year} {title} {arxiv}
        labelled: 0.3
        layout astronomy / english / 3 / en / physics
        names: f j | ,_ | ,_ | ,_ | ,_{etal} | 8 | 1
        names: f, i | ,_ | ,_&_ | ,_&_ | ,_{etal} | 5 | 3
        names: f, j | ,_ | _&_ | ,_&_ | _{etal} | 5 | 1
        names: f, i | ,_ | _and_ | ,_and_ | ,_{etal}. | 3 | 1
        journal: {author}, {year}, {abbrev}<, {volume}><, {page:first}>
        journal: {author} {year}, {abbrev}<, {volume}><, {page:first}>
        journal: {author} ({year}), {title}, {abbrev}<, {volume}><, {page}>.
        journal: {author}, {year}. {title}. {container}< {volume}><, {page}>.
        preprint: {author}, {year}, preprint ({arxiv})
        preprint: {author} {year}, {arxiv}
        book: {author}, {year}, {title} (<{place}: >{publisher})
        chapter: {author}, {year}, in <{ed:comma}, >{container}. {publisher}<, {place}><, p. {page:first}>
        conference: {author} {year}, in {series} {seriesno}, {container}<, {ed:by}> (<{place}: >{publisher})<, {page:first}>
        conference: {author}, {year}, in <{ed:comma}, >{container}<. {publisher}><, {place}><, p. {page:first}>
        layout acs / english / 2.5 / en / chemistry biology physics
        names: f, i | ;_ | ;_ | ;_ | ;_{etal} | 10 | 8
        names: f, j | ;_ | ;_ | ;_ | ;_{etal} | 10 | 8
        editors: f, i | ;_ | ;_ | ;_ | ;_{etal} | 10 | 8
        edcomma: @, Ed. / @, Eds.
        journal: {author} {title:T}. {abbrev} {year}<, {volume}>< ({issue})><, {page}>.@id
        journal: {author} {abbrev} {year}<, {volume}><, {page}>.
        journal: {author} {oq}{title}.{cq} {abbrev} {year}<, {volume}><, {page}>.
        book: {author} {title:T}<, {edition}>; {publisher}<: {place}>, {year}<; {pp}>.
        chapter: {author} {title:T}. In {container:T}<; {ed:comma}>; {publisher}<: {place}>, {year}<; {pp}>.
        patent: {author} {title}. {number}, {date:%B %d, %y}.
        thesis: {author} {title}. {genre}, {publisher}<, {place}>, {year}.
        labelled: 0.3
        layout rsc / english / 1.5 / en / chemistry physics
        names: i f | ,_ | _and_ | _and_ | _{etal} | 8 | 1
        journal: {author}, {abbrev}, {year}<, {volume}><, {page}>.
        journal: {author}, {title}, {abbrev}<, {volume}> ({year})<, {page}>.
        book: {author}, {title:T}, {publisher}<, {place}>, {year}.
        chapter: {author}, in {container:T}<, {ed:by}>, {publisher}<, {place}>, {year}<, {pp}>.
        labelled: 0.3
        layout nature / english / 2 / en / biology physics chemistry
        names: f, i | ,_ | _&_ | _&_ | _{etal} | 5 | 1
        journal: {author} {title}. {abbrev}< {volume}><, {page}> ({year}).
        journal: {author} {title}. {abbrev} https://doi.org/{doi:bare} ({year}).
        book: {author} {title:T} (<{publisher}, >{year}).
        chapter: {author} in {container:T}< ({ed:bare})>< {page}> (<{publisher}, >{year}).
        preprint: {author} {title}. Preprint at {url} ({year}).
        web: {author} {title}. <{container} >{url} ({year}).
        labelled: 0.4
        layout science-aaas / english / 1 / en / biology physics
        names: i f | ,_ | ,_ | ,_ | _{etal}. | 5 | 1
        journal: {author}, {title}. {abbrev}<. {volume}><, {page}> ({year}).@id
        journal: {author}, {abbrev}< {volume}><, {page:first}> ({year}).
        book: {author}, {title:T} (<{publisher}, ><{place}, >{year}).
        layout cell / english / 1.2 / en / biology medicine
        names: f, j | ,_ | ,_and_ | ,_and_ | ,_{etal}. | 10 | 10
        journal: {author} ({year}). {title}. {abbrev}< {volume}><, {page}>.@id
        book: {author} ({year}). {title} (<{place}: >{publisher}).
        chapter: {author} ({year}). {title}. In {container}<, {ed:comma}> (<{place}: >{publisher})<, {pp}>.
        layout ieee / english / 4 / en / computing physics
        names: i f | ,_ | _and_ | ,_and_ | _{etal} | 6 | 1
        names: j f | ,_ | _and_ | ,_and_ | ,_{etal} | 6 | 1
        quotes: “ ” | " "
        edcomma: @, Ed. / @, Eds.
        count: @ pp.
        journal: {author}, {oq}{title},{cq} {abbrev}<, vol. {volume}><, no. {issue}><, {pp}>, {date:%b %y}.<, doi: {doi:bare}.>
        journal: {author}, {oq}{title},{cq} {container}<, vol. {volume}><, no. {issue}><, {pp}>, {year}.
        book: {author}, {title:T}<, {edition}>. <{place}: >{publisher}, {year}<, {pp}>.
        chapter: {author}, {oq}{title},{cq} in {container:T}<, {ed:comma}>. <{place}: >{publisher}, {year}<, {pp}>.
        conference: {author}, {oq}{title},{cq} in {container}<, {place}>, {date:%b %y}<, {pp}>.@id
        conference: {author}, {oq}{title},{cq} presented at the {container}, {place}, {year}.
        thesis: {author}, {oq}{title},{cq} {genre}, {dept}, {publisher}<, {place}>, {year}.
        report: {author}, {oq}{title},{cq} {publisher}<, {place}>, {reportword} {number}, {date:%b %y}.
        reportword: Tech. Rep. | Rep. | White Paper
        web: {author}. {oq}{title}.{cq} <{container}. >< {accessed}.>< [Online]. Available: {url}>
        patent: {author}, {oq}{title},{cq} {number}, {date:%b %d, %y}.
        standard: {title}, {number}, {year}.
        software: {author}, {title}<, ver. {number}>, {year}.< [Online]. Available: {url}>
        preprint: {author}, {oq}{title},{cq} {year}, {arxiv}.
        labelled: 0.45
        layout acm / english / 2 / en / computing
        names: g f | ,_ | _and_ | ,_and_ | _{etal} | 6 | 1
        names: F, j | ,_ | ,_and_ | ,_and_ | ,_{etal} | 6 | 1
        journal: {author}. {year}. {title}. {abbrev}< {volume}><, {issue}> ({date:%b %y})<, {page}>.@id
        journal: {author} {title}. {container}< {volume}><, {issue}> ({date:%b. %y})<, {page}>.
        book: {author}. {year}. {title:T}<. {edition}>. {publisher}<, {place}>.
        conference: {author}. {year}. {title}. In {container}. {publisher}<, {place}><, {page}>.@id
        conference: {author} {title}. In {container} ({year})<, {pp}>.
        web: {author}. {year}. {title}.< {accessed} from {url}‖ {url}>
        labelled: 0.4
        layout lncs / english / 2.5 / en / computing physics economics
        names: f, j | ,_ | ,_ | ,_ | ,_{etal} | 10 | 3
        editors: f, j | ,_ | ,_ | ,_ | ,_{etal} | 10 | 3
        edparen: @ (ed.) / @ (eds.)
        journal: {author}: {title}. {abbrev}< {volume}><({issue})><, {page}> ({year}).@id
        book: {author}: {title}<, {edition}>. {publisher}<, {place}> ({year}).
        chapter: {author}: {title}. In: <{ed:paren} >{container}<, {pp}>. {publisher}<, {place}> ({year}).
        conference: {author}: {title}. In: <{ed:paren} >{container}<. {series}<, vol. {seriesno}>><, {pp}>. {publisher}<, {place}> ({year}).
        conference: {author}: {title}. In: {container}<, {pp}> ({year}).@id
        web: {author}: {title}<, {url}><, {accessed}>.
        preprint: {author}: {title}. {container} preprint {arxiv} ({year}).
        labelled: 0.4
        layout springer-basic / english / 2.5 / en / biology medicine economics education computing
        names: f k | ,_ | ,_ | ,_ | _{etal} | 8 | 3
        editors: f k | ,_ | ,_ | ,_ | _{etal} | 8 | 3
        edparen: @ (ed) / @ (eds)
        journal: {author} ({year}) {title}. {abbrev}< {volume}><({issue})><:{page}>.@id
        journal: {author} ({year}) {title}. {abbrev}< {volume}><:{page}>
        book: {author} ({year}) {title}<, {edition}>. {publisher}<, {place}>
        chapter: {author} ({year}) {title}. In: <{ed:paren} >{container}. {publisher}<, {place}><, {pp}>
        web: {author} ({year}) {title}.< {url}.>< {accessed}>
        labelled: 0.3
        layout bibtex-plain / english / 2.5 / en / computing physics economics
        names: g f | ,_ | _and_ | ,_and_ | _{etal} | 9 | 1
        names: i f | ,_ | _and_ | ,_and_ | _{etal} | 9 | 1
        editors: g f | ,_ | _and_ | ,_and_ | _{etal} | 9 | 1
        edcomma: @, editor / @, editors
        edhead: @, editor / @, editors
        journal: {author}. {title}. {container}<, {volume}><({issue})><:{page}>, {year}.
        journal: {author}. {title}. {container}<, {volume}><:{page}>, {date:%B %y}.
        book: {author}. {title:T}<, volume {volume} of {series}>. {publisher}<, {place}><, {edition}>, {year}.
        conference: {author}. {title}. In <{ed:comma}, >{container}<, volume {volume} of {series}><, pages {page}><, {place}>, {year}.< {publisher}.>
        chapter: {author}. {title}. In <{ed:comma}, >{container}<, pages {page}>. {publisher}<, {place}>, {year}.
        thesis: {author}. {title}. {genre}, {publisher}, {year}.
        report: {author}. {title}. {reportword} {number}, {publisher}<, {place}>, {year}.
        reportword: Technical Report | Technical report | Tech. report
        web: {author}. {title}. {url}, {year}.< {accessed}.>
        preprint: {author}. {title}. {arxiv}, {year}.
        labelled: 0.4
        layout ams / english / 1.2 / en / physics computing
        names: g f | ,_ | _and_ | ,_and_ | _{etal} | 9 | 1
        names: f, g | ;_ | ;_ | ;_ | _{etal} | 9 | 1
        journal: {author}, {title}, {abbrev}< {volume}> ({year})<, no. {issue}><, {page}>.
        book: {author}, {title}<, {edition}><, {series}<, vol. {seriesno}>>, {publisher}<, {place}>, {year}.
        chapter: {author}, {title}, {container} (<{place}, >{year})<, {publisher}><, {pp}>.
        preprint: {author}, {title}, preprint, {arxiv}, {year}.
        labelled: 0.4
        layout geology / english / 1.8 / en / biology
        names: f, j / j f | ,_ | ,_and_ | ,_and_ | ,_{etal} | 9 | 1
        names: f, j | ,_ | _and_ | ,_and_ | ,_{etal} | 9 | 1
        edcomma: @, ed. / @, eds.
        count: @ p.
        journal: {author}, {year}, {title}: {container}<, v. {volume}><, p. {page}>.
        journal: {author}, {title}. {container}<, v. {volume}><, no. {issue}><, pp. {page}>. {year}.
        journal: {author}. {year}. {title}. {container}<, {volume}><: {page}>.
        book: {author}, {year}, {title}: <{place}, >{publisher}<, {count}>.
        chapter: {author}, {year}, {title}, in <{ed:comma}, >{container}: <{series}<, v. {seriesno}>><, p. {page}>.
        chapter: {author}, {title}. <{ed:comma}, >{container}<, {publisher}><, {place}><, pp. {page}>. {year}.
        report: {author}, {year}, {title}: {publisher} {series} {number}<, {count}>.
        conference: {author}, {title} (abstract). {container}<, v. {volume}><, p. {page:first}>. {year}.
        """
}
