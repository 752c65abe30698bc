extension LayoutLists {
    /// How journals of Asia print works in Latin letters: names without a comma, translations in brackets, remarks on
    /// the language, volume and number written out.
    static let asianEnglish = """
        layout asia-notes / english / 4 / en / eastasia southeastasia eastasia southasia
        names: f g | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        names: f g | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        names: g f | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        names: f, g | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        names: f, g / f g | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        editors: g f | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        editors: f g | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        quotes: “ ” | " " | ‘ ’
        edhead: @, ed. / @, eds. | @ (ed.) / @ (eds.) | @, comp. / @, comps.
        @number: ⟨< {volume}>¦<, {vol} {volume}>¦<, {volume}>¦< {volume}.{issue}>¦< {volume}:{issue}>¦<, {no} {issue}>¦< {issue}>⟩⟨¦¦<, {no} {issue}>¦/{issue}⟩
        @date: ⟨ ({year})¦ ({year})¦ ({date:%B %y})¦ (Spring {year})¦, {year}¦ (Winter {year})⟩
        @at: ⟨<: {page}>¦<, {pp}>¦<, {page}>⟩.
        @press: ⟨{place}: {publisher}, {year}¦{place}: {publisher}, {year}¦({place}: {publisher}, {year})¦{publisher}, {year}¦{publisher}, {place}, {year}¦{place}, {publisher}, {year}⟩
        journal: {author}, {oq}{title},{cq} {container:T}@number@date@at
        journal: {author}. {oq}{title:T}.{cq} {container:T}@number@date@at
        journal: {author}, {oq}{title}{cq}, {container}@number@date@at
        journal: {author}, {oq}{title},{cq} {container:T}⟨<, {vol} {volume}>¦<, Vol. {volume}>⟩⟨<, {no} {issue}>¦<, No. {issue}>⟩, {date:%B %y}<, {pp}>.
        book: {author}. {title:T}. @press.
        book: {author}. {title}. < {volume} vols. >@press⟨.¦, {pp}.⟩
        book: {author}, {title:T}⟨¦, {tr}⟩⟨, ¦ ⟩@press.
        book: {author}. {title:T}. {tr}. @press.
        book: {say:title/booktitle}. {place}: {publisher}, {year}.
        chapter: {author}. {oq}{title:T}.{cq} In {container:T}⟨<, {ed:by}>¦⟩<, {page}>. @press.
        chapter: {author}, {oq}{title},{cq} in <{ed:paren}, >{container:T} @press<, {page}>.
        thesis: {author}. {oq}{title:T}.{cq} {genre}, {publisher}, {year}.
        thesis: {author}. {title}. {genre}, {publisher}, {year}⟨.¦. ({say:note/notes})⟩
        news: {oq}{title:T},{cq} {container:T}, {date}<, p. {page}>.
        news: {container:T}, {date}.
        news: {container:T}. {oq}{title:T},{cq} {date}@web.
        news: {author}, {oq}{title},{cq} {container}, {date}<, {url}><, {accessed}>.
        report: {author}, {title:T}, <{place}: >{publisher}, {year}.
        report: {author}. {title:T}. {place}, {year}.
        report: {author}. {title:T}. {series} {number}. <{place}: >{publisher}, {year}.
        web: {author}. {oq}{title}.{cq} {date}. {url} ({accessed}).
        layout asia-author-date / english / 3 / en / eastasia southeastasia southasia
        names: f g | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        names: f, g | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        names: f, i | ,_ | _and_ | _and_ | _{etal} | 6 | 1
        names: f, i | ,_ | _&_ | ,_&_ | _{etal} | 6 | 1
        names: f, j | ,_ | _and_ | _and_ | ,_{etal} | 6 | 1
        names: f g | ,_ | ,_ | ,_ | _{etal} | 6 | 1
        names: f i | ,_ | _and_ | _and_ | _{etal} | 6 | 1
        editors: g f | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        editors: i f | ,_ | _and_ | _and_ | _{etal} | 5 | 1
        quotes: “ ” | " " | ‘ ’ | ' '
        @year: ⟨. {year}. ¦ ({year}). ¦ ({year}), ¦, {year}. ¦ ({year}): ¦, {year}, ¦ {year}. ¦ ({year}) ⟩
        @name: ⟨{title}¦{title}¦{title:T}¦{oq}{title}{cq}¦{oq}{title:T}{cq}⟩
        @number: ⟨<, {volume}>¦< {volume}>¦<, Vol {volume}>¦<, Vol. {volume}>¦<, vol. {volume}>¦<, Vol.{volume}>⟩⟨<({issue})>¦< ({issue})>¦<, No {issue}>¦<, No. {issue}>¦<, no. {issue}>¦<, No.{issue}>¦⟩
        @at: ⟨<, pp {page}>¦<, pp. {page}>¦<: {page}>¦<, {page}>¦<, p.{page}>¦<:{page}>⟩⟨.¦. (in Korean)¦ (in Japanese)¦. [in Thai]¦.¦.¦.¦. (In Chinese)¦.@id⟩
        @press: ⟨{place}: {publisher}¦{place}: {publisher}¦{publisher}, {place}¦{publisher}¦{place}, {publisher}⟩⟨.¦.¦, {pp}.⟩
        journal: {author}@year@name⟨. ¦, ⟩{container:T}@number@at
        journal: {author}@year@name⟨. ¦, ⟩{abbrev}@number@at
        journal: {author}@year@name, {container:T}, Vol {volume}<, No {issue}>, {date:%B %d}<, pp {page}>.
        book: {author}@year{title}. @press
        book: {author}@year{title:T}, @press
        chapter: {author}@year@name⟨. In ¦, in ¦. in: ⟩<{ed:paren}, >{container:T}. @press
        chapter: {author}@year@name, in {container}<, {ed:by}>< ({pp})>. @press
        report: {author}@year@name⟨. ¦, ⟩@press
        report: {author}@year@name. {series} ⟨No. {number}¦{number}⟩. @press
        thesis: {author}@year@name⟨. ¦, ⟩⟨{genre}, {publisher}¦Unpublished {genre}, {publisher}¦{genre}, {publisher}, {place}⟩.
        web: {author}@year@name.@web.
        news: {author}⟨ ({date:%y, %B %d}). ¦, {date}, ⟩{oq}{title}{cq}, {container}@web.
        conference: {author}@year@name⟨. ¦, ⟩{container}<, {place}><, {pp}>.
        law: {title:T}, {year}.
        layout asia-engineering / english / 3 / en / eastasia computing eastasia physics
        names: f, j | ,_ | _and_ | ,_and_ | ,_{etal} | 6 | 3
        names: f, i | ,_ | ,_ | ,_ | _{etal} | 6 | 3
        names: i f | ,_ | _and_ | ,_and_ | _{etal} | 6 | 3
        names: j f | ,_ | ,_ | ,_ | _{etal} | 6 | 3
        names: F i | ,_ | ,_ | ,_ | ,_{etal} | 4 | 3
        names: F g | ,_ | ,_ | ,_ | ,_{etal} | 4 | 3
        names: f g | ,_ | ,_ | ,_ | ,_{etal} | 4 | 3
        names: f, g | ;_ | ;_ | ;_ | ;_{etal} | 6 | 3
        names: f k | ,_ | ,_ | ,_ | ,_{etal} | 6 | 3
        quotes: “ ” | " "
        @sep: ⟨, ¦, ¦: ¦. ¦ ⟩
        @name: ⟨{oq}{title:T},{cq}¦{oq}{title}{cq},¦{title},¦{title}.¦{title:T},¦"{title}",⟩
        @number: ⟨<, Vol.{volume}>¦<, Vol. {volume}>¦<, vol. {volume}>¦< {volume}>¦<, {volume}>¦<, Vol. {volume}>⟩⟨<, No.{issue}>¦<, No. {issue}>¦<, no. {issue}>¦<({issue})>¦< ({issue})>¦-{issue}⟩
        @at: ⟨<, pp.{page}>¦<, pp. {page}>¦<, {page}>¦<: {page}>¦<, p.{page}>⟩
        @when: ⟨, {year}¦ ({year})¦, {date:%b. %y}¦, {date:%B %y}¦({year})⟩
        @remark: ⟨.¦.¦¦ (in Japanese)¦ (in Korean).¦. (in Chinese)¦, (in Korean)¦ [in Chinese].⟩
        journal: {author}@sep@name {container:T}@number@at@when@remark
        journal: {author}@sep@name {container:T}@when@number@at@remark
        journal: {author}@sep@name {abbrev}@number@when@at@remark
        journal: {author}@sep{title}[J]. {container}, {year}<, {volume}><({issue})><: {page}>@remark
        journal: {author}: {abbrev} {volume} ({year}) {page}.
        conference: {author}@sep@name ⟨in ¦¦Proc. of ⟩{container}<, {place}>⟨<, {pp}>¦⟩@when@remark
        book: {author}@sep⟨{title:T}¦{title}⟩, {publisher}⟨<, {place}>¦⟩@when@remark
        book: {author}@sep{title:T}, {edition}, {publisher}@when<, pp.{page}>@remark
        report: {author}@sep⟨{title:T}¦{title}⟩, {publisher}@when@remark
        report: {author}@sep⟨{title:T}¦{title}⟩@when@remark
        report: {author}@sep{title:T}, {series} ⟨No. {number}¦{number}⟩@when@remark
        standard: {number}, {title}, {publisher}@when.
        thesis: {author}@sep@name {genre}, {publisher}@when@remark
        patent: {author}@sep{title}, {number}@when.
        web: {publisher}. {title}. {url}.
        layout asia-medicine / english / 3 / en / southasia medicine eastasia biology southeastasia
        names: f k | ,_ | ,_ | ,_ | ,_{etal}. | 6 | 3
        names: f k | ,_ | ,_ | ,_ | _{etal} | 6 | 6
        names: f l | ,_ | _and_ | _and_ | _{etal} | 6 | 3
        names: f, i | ,_ | _and_ | _and_ | _{etal} | 6 | 3
        names: f j | ,_ | _and_ | _and_ | _{etal} | 6 | 3
        names: f, j | ,_ | _and_ | _and_ | _{etal} | 6 | 3
        etal: et al | et al
        edcomma: @, editor / @, editors | @, ed / @, eds | @ (eds) / @ (eds)
        @at: ⟨<:{page:short}>¦< : {page}>¦<: {page}>¦<: {page:short}>¦<, {page}>⟩⟨.¦.¦¦. Chinese.¦. (in Korean)¦. [in Chinese]¦. (Article in Japanese)⟩
        @number: ⟨< {volume}>¦<, {volume}>¦< {volume} ({issue})>¦< {volume}({issue})>¦<, {volume}({issue})>⟩
        @place: ⟨{place}: {publisher}¦{place}: {publisher}¦{publisher}, {place}¦{place} : {publisher}¦{publisher} {place}⟩
        journal: {author}. {title}. {abbrev} {year}⟨; ¦;¦ ; ⟩{volume}<({issue})>@at
        journal: {author}. {title}. {abbrev}. {year}⟨; ¦;⟩{volume}<({issue})>@at
        journal: {author}: {title}. {abbrev}@number@at, {year}
        journal: {author}, {year}. {title}. {abbrev}⟨,¦⟩@number@at
        journal: {author} ({year}). {title}. {abbrev}⟨,¦⟩@number@at
        journal: {author}. {year}. {title}. {container:T}@number@at
        journal: {author} {abbrev}, {volume}, {page:first} ({year}).
        journal: {author}, {abbrev}, {year}, {volume}, {page}.
        book: {author}. {title:T}. ⟨¦{edition}. ¦{edition}, ⟩@place; {year}⟨.¦. {pp}.¦:{page}.⟩
        book: {author}. {title:T}. @place, {year}.
        book: {author}. {year}. {title:T}. @place<, {pp}>.
        book: {author} ({year}). {title:T}, @place, {pp}.
        chapter: {author}. {title}. In⟨: ¦ ⟩<{ed:comma}. >{container:T}. ⟨¦{edition}. ⟩@place; {year}⟨.¦. {pp}.⟩
        report: {author}. {title:T}. <{place}: >{publisher}; {year}.
        report: {author}. {title:T}; {year}.
        report: {title:T}. {place}: {publisher}; {year}.
        thesis: {author}. {title}. {genre}, {publisher}<, {place}>; {year}.
        thesis: {author}. {year}. {title}. {genre}, {publisher}<, {place}>.
        web: {author}. {title}. {available} {url}< [{accessed}]>.
        web: {title}. {available} {url} ({accessed}).
        layout vietnamese / other / 1.2 / vi
        names: f g | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: f g | ,_ | _và_ | _và_ | _{etal} | 4 | 1
        journal: {author} ({year}), {oq}{title}{cq}, {container}<, {vol} {volume}><, số {issue}><, tr. {page}>.
        journal: {author} ({year}), {title}, {container}<, {issue}><, tr. {page}>.
        journal: {author}, {year}. {title}. {container}<, {volume}><({issue})><: {page}>.
        journal: {author}, {oq}{title}{cq}, {container}<, số {issue}>/{year}<, tr.{page}>.
        book: {author} ({year}), {title}, {publisher}⟨<, {place}>¦⟩.
        book: {author}, {title}, {publisher}<, {place}>, {year}<, tr. {page}>.
        book: {author}, {year}. {title}. {publisher}<, {place}>⟨.¦, {count} trang.⟩
        book: {author}. {title}. <{place}: >{publisher}, {year}.
        chapter: {author} ({year}), {oq}{title}{cq}, trong <{ed:paren}, >{container}, {publisher}<, {place}><, tr. {page}>.
        thesis: {author} ({year}), {title}, {genre}, {publisher}.
        report: {author} ({year}), {title}<, {publisher}><, {place}>.
        news: {author}, {oq}{title}{cq}, {container}, {date}.
        web: {author}, {title}, {url}<, {accessed}>.
        law: {author} ({year}), {title}.
        layout indonesian / other / 1.2 / id
        names: f, g | ,_ | _dan_ | _dan_ | _{etal} | 4 | 1
        names: f, i | ,_ | _&_ | ,_&_ | ,_{etal} | 5 | 1
        names: f, j | ,_ | _dan_ | ,_dan_ | ,_{etal} | 5 | 1
        names: g f | ,_ | _dan_ | _dan_ | _{etal} | 4 | 1
        journal: {author}. {year}. {title}. {container}<, {volume}><({issue})><: {page}>.
        journal: {author} ({year}). {title}. {container}<, {volume}><({issue})><, {page}>.
        journal: {author}. {year}. {oq}{title}{cq}. {container}<. Vol. {volume}><, No. {issue}><, hlm. {page}>.
        journal: {author}, {oq}{title}{cq}, {container}<, Vol. {volume}><, No. {issue}>, {year}<, hal. {page}>.
        book: {author}. {year}. {title}. <{place}: >{publisher}.
        book: {author} ({year}). {title}.< {edition}.> <{place}: >{publisher}.
        book: {author}, {title}, <{place}: >{publisher}, {year}<, hlm. {page}>.
        chapter: {author}. {year}. {oq}{title}{cq}. Dalam <{ed:paren}, >{container}<, hlm. {page}>. <{place}: >{publisher}.
        thesis: {author}. {year}. {title}. {genre}. {publisher}⟨<, {place}>¦⟩.
        thesis: {author}. {year}. {title}. {genre}. <{place}: >{publisher}.
        report: {author}. {year}. {title}. <{place}: >{publisher}.
        report: {author}. {year}. {title}. {place}.
        web: {author}. {year}. {title}. {url}⟨<. {accessed}>¦< ({accessed})>¦<, {accessed}>⟩.
        news: {container}, {date}.
        law: {author}. {year}. {title}. {place}.
        """
}
