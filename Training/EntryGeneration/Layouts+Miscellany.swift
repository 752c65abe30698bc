extension LayoutLists {
    /// What any list has a few of: works without an author, collections by their editors, short books, laws, films,
    /// archives, standards, patents, software, and imprints without the usual commas.
    static let miscellany = """
        layout miscellany / english / 4 / en
        names: f, i | ,_ | _and_ | ,_and_ | _{etal} | 6 | 3
        names: f, g / g f | ,_ | ,_and_ | ,_and_ | ,_{etal} | 4 | 1
        names: i f | ,_ | _and_ | ,_and_ | _{etal} | 6 | 1
        names: g f | ,_ | _and_ | ,_and_ | _{etal} | 4 | 1
        names: f k | ,_ | ,_ | ,_ | ,_{etal} | 6 | 6
        names: f j | ,_ | ,_ | ,_ | ,_{etal} | 6 | 3
        names: f g | ,_ | _and_ | ,_and_ | _{etal} | 4 | 1
        names: F, g | ;_ | ;_ | ;_ | ;_{etal} | 4 | 1
        editors: i f | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        editors: g f | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        editors: f, i | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        edhead: @ (ed.) / @ (eds.) | @ (Ed.) / @ (Eds.) | @, ed. / @, eds. | @, editor / @, editors | @ (eds) / @ (eds)
        @sep: ⟨. ¦, ¦: ¦ ⟩
        @place: ⟨{place}: {publisher}⟨, ¦; ¦. ⟩{year}¦{publisher} {place}, {year}¦{publisher} {place} {year}¦{publisher}, {place} {year}¦{publisher}, {year}¦({publisher}, {place}, {year})¦({place}: {publisher}, {year})¦({publisher} {place}, {year})¦{place}, {publisher}, {year}¦{place}: {publisher}; {year}¦({publisher} {year})⟩⟨.¦.¦⟩
        @front: ⟨. {year}. ¦ ({year}). ¦ ({year}) ¦, {year}. ¦ {year}. ⟩
        @press: ⟨{place}: {publisher}¦{publisher} {place}¦{publisher}, {place}¦{publisher}¦{place}⟩⟨.¦.¦⟩
        @name: ⟨{title}¦{title:T}¦{title:T}¦{oq}{title}{cq}⟩
        book: {author}@sep{title:T}⟨. ¦, ¦; ⟩@place
        book: {author}@sep{say:title/shorttitle}. ⟨<{edition}. >¦⟩@place
        book: {author}@sep{say:title/shorttitle}, @place
        book: {author}@front{title}. @press
        book: {author}@front{say:title/shorttitle}. @press
        book: {title:T}⟨. ¦, ¦ ⟩@place
        book: {title:T}@front@press
        book: ⟨{as:editor/@ (eds.)}¦{as:editor/@ (ed.)}¦{as:editor/@, eds}¦{as:editor/@, Eds.}¦{as:editor/@ (Editors)}¦{as:editor/Edited by @}⟩@sep{title:T}⟨. ¦, ¦; ⟩@place
        book: {title:T}⟨, ¦. ⟩⟨{as:editor/edited by @}¦{as:editor/ed. @}¦{as:editor/Eds. @}⟩⟨. ¦, ¦ ⟩@place
        book: {author}@sep{title:T}⟨, ¦. ⟩{series}⟨ ¦, vol. ¦ Vol. ¦, ⟩{seriesno}⟨. ¦, ⟩@place
        book: {author}@sep{title:T}⟨, ¦. ¦ (⟩⟨vol. ¦Vol. ¦Volume ⟩{volume}⟨. ¦, ¦) ⟩@place
        chapter: {author}@sep@name⟨, in ¦. In: ¦ In ¦. In ⟩{container:T}⟨, {ed:comma}, ¦ ({ed:comma}), ¦, {ed:by}, ¦. {ed:by}. ⟩@place⟨¦< {pp}>⟩
        chapter: {author}@sep@name⟨, in ¦. In: ¦. In ⟩<{ed:paren}⟨, ¦: ¦ ⟩>{container:T}⟨, ¦. ⟩{series}⟨ {seriesno}¦, vol. {seriesno}⟩, ⟨{pp}, ¦⟩@place
        chapter: {author}@sep@name⟨, ¦. ⟩⟨{ed:paren}¦{ed:comma}⟩⟨, ¦ ⟩{container:T}⟨, ¦. ⟩@place
        journal: {author}@sep{container}⟨ ¦, ⟩{volume}⟨, ¦: ⟩{page} ({year}).
        journal: {author}@sep@name⟨. ¦, ⟩{container}, {year}⟨: ¦, ⟩{page}.
        journal: {title}. {container} {year}<; {volume}><({issue})><: {page}>.
        journal: {author}@sep{title:T}? ⟨{container}¦{abbrev}⟩<, {volume}>< ({issue})><, {page}>, {year}.
        conference: {author}@sep@name⟨. ¦, ⟩⟨Proceedings ¦In ¦in ¦⟩{container}⟨, {place}, {date:%d-%d %B %y}¦, {date:%B %y}, {place}¦ ({place}, {year})⟩⟨<, {pp}>¦⟩.
        thesis: {author}@sep@name⟨. ¦, ⟩⟨{genre}, {publisher}¦{genre}, {place}, {publisher}¦({genre}), {publisher}¦{publisher}, {genre}⟩, {year}.
        thesis: {author}@front{title}⟨. ¦ ⟩⟨{genre}¦[{genre}]¦({genre})¦({genre}, {publisher})⟩⟨. ¦, ⟩{publisher}⟨, {place}¦⟩.
        report: {author}@sep{title:T}⟨. ¦, ⟩⟨{genre} ¦{series} ¦{series} No. ⟩{number}⟨, ¦. ⟩@place
        report: {author}@sep{title:T}⟨. ¦, ⟩{date:%B %y}.
        report: {title:T}. {publisher}, {year}.
        news: {oq}{title:T}{cq}⟨. ¦, ¦ ⟩{container:T}⟨, ¦. ¦ (⟩⟨{date:%d %B %y}¦{date:%B %d, %y}¦{place}⟩⟨)¦⟩⟨<, p. {page}>¦⟩.
        news: {title}⟨. ¦, ⟩{container:T}⟨, ¦ (⟩{date}⟨¦)⟩.
        news: {author}@sep{oq}{title}{cq}, {container:T}, {date:%B %d, %y}⟨<, at {page}>¦<, sec. A, p. {page}>¦<, {pp}>⟩.
        news: {container:T}, {date:%d %B %y}<, {pp}>.
        law: {title:T}⟨, ¦ (⟩{year}⟨¦)⟩.
        law: {title}⟨, ¦. ⟩{say:note/lawnumber}⟨, ¦ ⟩{year}.
        manuscript: {say:author/archive}, {say:title/archival}, {date:%d %B %y}.
        manuscript: {author}, ⟨interview with ¦Interview by ⟩the author, {place}, {date:%d %B %y}.
        manuscript: {author}@sep{title:T}. {say:note/medium}, {year}.
        manuscript: {say:title/shorttitle}. ⟨Dir. ¦Directed by ⟩{as:other/@}. {publisher}, {year}. ⟨Film¦DVD⟩.
        manuscript: {author}, personal communication, {date:%B %d, %y}.
        patent: {author}@sep@name⟨, ¦. ⟩⟨Patent ¦U.S. Patent ¦European Patent ¦Pat. ⟩{number}⟨ ({year})¦, {date:%B %d, %y}¦; {year}⟩.
        standard: {number}⟨: ¦, ¦. ¦ ⟩{title:T}⟨. ¦, ⟩{publisher}⟨, {place}¦⟩⟨, ¦; ⟩{year}.
        standard: {publisher}⟨. ¦, ¦: ⟩{number}⟨: ¦, ¦ ⟩{title:T}⟨. ¦, ⟩⟨{place}, {year}¦{year}⟩.
        software: {author}@sep{title:T}⟨, version {number}¦ {number}¦ (version {number})⟩⟨. ¦, ⟩⟨{publisher} ¦⟩{year}⟨.¦. {url}⟩
        preprint: {author}@sep@name⟨. ¦, ⟩⟨{arxiv} ({year})¦arXiv preprint {arxiv}, {year}¦{arxiv}, {year}¦CoRR, {arxiv}, {year}⟩.
        web: {title:T}⟨. ¦, ¦: ⟩{url}⟨<, {accessed}>¦< ({accessed})>¦⟩⟨.¦⟩
        web: {container}. {title}. {url}⟨<, {accessed}>¦< ({accessed})>¦⟩
        review: {author}@sep⟨Review of ¦[Review of ¦Rev. of ⟩{title:T}⟨, ¦], ¦. ⟩{container}< {volume}> ({year})<: {page}>.
        lawnumber: Act No. 12 of 1998 | Pub. L. 104-191 | 42 U.S.C. § 1983 | Directive 2004/18/EC | Regulation (EU) 2016/679 | c. 29 | Stat. 2241 | LN 32/2003
        archive: National Archives | Public Record Office | Bundesarchiv | University Library, Special Collections | NARA | Archives of the Royal Society | State Archive
        archival: FO 371/4212 | Papers of the Board, box 14 | Letter to the governor | RG 59, box 312, folder 4 | Minutes of the council | MS Add. 8512, fol. 23r
        medium: Oil on canvas | DVD | Film | Podcast | Television | CD | Lecture | Photograph | Map | Video recording
        labelled: 0.1
        """
}
