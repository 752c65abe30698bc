extension LayoutLists {
    /// Classical philology and ancient history, whose journals abbreviate, leave publishers out and note reprints.
    static let classics = """
        layout antiquity-notes / english / 4.5 / en / antiquity classics antiquity
        names: i f | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        names: j f | ,_ | _&_ | _&_ | _{etal} | 5 | 1
        names: g f | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        names: i f | _–_ | _–_ | _–_ | _{etal} | 5 | 1
        names: f, i | ,_ | _and_ | _and_ | _{etal} | 5 | 1
        names: F, i | ,_ | _and_ | _and_ | _{etal} | 5 | 1
        editors: i f | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        editors: i f | ,_ | _&_ | _&_ | _{etal} | 5 | 1
        editors: j f | ,_ | _–_ | _–_ | _{etal} | 5 | 1
        quotes: “ ” | ‘ ’ | ' ' | " " | « »
        edhead: @, ed. / @, edd. | @ (ed.) / @ (eds.) | @ (ed.) / @ (edd.) | @, ed. / @, eds.
        edparen: @ (ed.) / @ (eds.) | @ (ed.) / @ (edd.) | @ (ed.) / @ (eds) | @, ed. / @, edd.
        edby: ed. @ | edd. @ | edited by @ | ed. by @
        trans: trans. @ | tr. @ | translated by @ | transl. by @
        @where: ⟨({place} {year})¦({place}, {year})¦({place}: {publisher}, {year})¦{place} {year}¦{place}, {year}¦{place}: {publisher}, {year}¦{place}: {publisher} {year}¦({place}: {publisher} {year})¦{place}, {publisher}, {year}¦({place} {year}; {say:note/reprint})¦{place} {year} ({say:note/reprint})¦{place}: {publisher}, {year}; {say:note/reprint}⟩
        @series: ⟨¦¦¦¦< ({series} {seriesno})>¦< ({series}, {seriesno})>¦<, {series} {seriesno}>¦< [{series} {seriesno}]>⟩
        @vols: ⟨¦¦¦¦¦<, vol. {volume}>¦< {volume}>¦<, {volume} vols>¦<. {volume} vols.>¦<, Vol. {volume}>⟩
        @at: ⟨¦¦<, {page}>¦< {page}>¦<, {pp}>¦<: {page}>⟩⟨¦¦¦.¦.⟩
        @name: ⟨{oq}{title},{cq}¦{oq}{title:T},{cq}¦{oq}{title}{cq},¦{oq}{title:T}{cq},¦{title:T},¦{title},⟩
        @journal: ⟨{abbrev}¦{abbrev}¦{abbrev}¦{container}⟩
        @number: ⟨< {volume}>¦< {volume}>¦< n.s. {volume}>¦<, {volume}>¦< {volume}.{issue}>¦< {volume}, {issue}>¦< {volume}, no. {issue}>⟩
        journal: {author}, @name @journal@number ({year})@at
        journal: {author}, @name @journal@number ({year})@at
        journal: {author}, @name in @journal@number, {year}@at
        journal: {author}, @name @journal {year}@at
        book: {author}, {title:T}⟨ ({series} {seriesno})¦ ({series}, {seriesno})¦, {series} {seriesno}¦ ({series} {seriesno};⟩⟨, ¦ ⟩@where@at
        book: {author}, {title:T}@vols@series⟨, ¦ ⟩@where@at
        book: {author}, {title}@vols⟨<, {edition}>¦⟩⟨, ¦ ⟩@where@at
        book: {author}, {title:T}⟨<, {tr}>¦⟩@series⟨, ¦ ⟩@where@at
        book: {say:author/ancient}, {say:title/ancientwork}, ⟨{as:editor/ed. @}¦{as:editor/edd. @}¦{as:note/trans. @}¦{as:note/translated by @}¦{as:editor/edited with commentary by @}¦{as:editor/with introduction and commentary by @}⟩⟨, ¦ ⟩@where
        book: {say:author/ancient}, {say:title/ancientwork}, ⟨{as:editor/ed. @}¦{as:editor/edd. @}¦{as:editor/edited by @}¦{as:note/trans. @}¦{as:note/tr. @}⟩⟨, ¦ ⟩@where
        book: {say:author/ancient}. {say:title/ancientwork}. ⟨{as:editor/Edited by @}¦{as:editor/Ed. @}¦{as:note/Translated by @}¦{as:note/Trans. @}⟩. ⟨¦{series}. ⟩@where
        book: {author}, {title:T}, ⟨vol. ¦vol. ¦Vol. ¦t. ¦¦⟩{volume}⟨: ¦, ¦. ⟩{say:title/Sub}⟨, ¦ ¦. ⟩@where@at
        book: {author}, {title:T}⟨, ¦ ⟩{place} {year}⟨²¦³¦, {say:note/again}¦ ({say:note/again})¦ = {say:note/again}⟩.
        journal: {author}, @name @journal@number ({year})@at⟨ = {say:note/again}¦ [= {say:note/again}]¦; {say:note/more}⟩
        book: {say:title/corpus}, ⟨{as:editor/ed. @}¦{as:editor/edd. @}¦{as:editor/rec. @}¦{as:editor/recensuit @}¦{as:editor/recogn. @}⟩@vols⟨, ¦ ⟩@where
        book: ⟨{as:editor/@, ed.}¦{as:editor/@ (ed.)}¦{as:editor/@ (edd.)}¦{as:editor/@, edd.}¦{as:editor/@ (eds.)}⟩, ⟨{title:T}¦{say:title/ancientedition}¦{say:title/ancientedition}⟩@series⟨, ¦ ⟩@where@at
        chapter: {author}, @name in ⟨¦¦: ⟩<{ed:paren}⟨, ¦: ⟩>{container:T}@series⟨, ¦ ⟩@where@at
        chapter: {author}, @name in {container:T}<, {ed:by}>⟨, ¦ ⟩@where@at
        chapter: {author}, ⟨{oq}{say:title/lemma}{cq},¦s.v. {say:title/lemma},¦{say:title/lemma},¦s.v. {oq}{say:title/lemma},{cq}⟩ ⟨¦in ¦in: ⟩{say:container-title/lexicon}⟨< {volume}>¦< {volume}.{seriesno}>¦< {volume}, {seriesno}>¦ II A {seriesno}⟩ ({year})⟨, ¦ ¦, col. ¦ coll. ⟩{page}
        thesis: {author}, {title:T}⟨, diss. ¦ (diss. ¦, Diss. ¦, Ph.D. Diss. ⟩{publisher} {year}⟨¦)⟩
        review: {author}, ⟨review of ¦rev. of ¦Review of ⟩{title:T}, @journal@number ({year})@at
        layout antiquity-author-date / english / 4 / en / antiquity classics antiquity
        names: f, i | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        names: f, j | ,_ | _&_ | _&_ | _{etal} | 5 | 1
        names: F, i | ,_ | _and_ | _and_ | _{etal} | 5 | 1
        names: f, g / g f | ,_ | _and_ | ,_and_ | _{etal} | 5 | 1
        names: f i | ,_ | _and_ | _and_ | _{etal} | 5 | 1
        editors: i f | ,_ | _and_ | _and_ | _{etal} | 5 | 1
        editors: j f | ,_ | _&_ | _&_ | _{etal} | 5 | 1
        quotes: “ ” | ‘ ’ | ' ' | " "
        edhead: @, ed. / @, eds. | @ (ed.) / @ (eds.) | @ (ed.) / @ (edd.) | @ (ed.) / @ (eds)
        edparen: @ (ed.) / @ (eds.) | @, ed. / @, edd. | @ (ed.) / @ (edd.)
        edby: ed. @ | edited by @ | edd. @
        same: —— | — — | Id. | Ead. | ––– | Eid.
        @year: ⟨ {year}. ¦ ({year}) ¦. {year}. ¦ ({year}). ¦ {year}, ¦ {year}: ¦ ({year}), ¦. ⟩
        @place: ⟨{place}¦{place}¦{place}: {publisher}¦{place}, {publisher}¦{publisher}, {place}¦{place}. ({say:note/reprint})¦{place} [{say:note/reprint}]¦{place}; {say:note/reprint}⟩
        @series: ⟨¦¦¦< {series} {seriesno}.>¦< {series}, {seriesno}.>¦< ({series} {seriesno}).>⟩
        @at: ⟨¦<: {page}>¦<, {page}>¦<: {page}>¦< {page}>⟩⟨.¦.¦⟩
        @name: ⟨{oq}{title}.{cq}¦{oq}{title:T}.{cq}¦{oq}{title}{cq},¦{oq}{title:T},{cq}¦{title}.⟩
        journal: {author}@year@name ⟨{abbrev}¦{abbrev}¦{container}⟩⟨< {volume}>¦< {volume}.{issue}>¦< n.s. {volume}>¦<, {volume}>⟩@at
        book: {author}@year{title:T}⟨.¦,⟩@series⟨ ¦ ⟩@place.
        book: {author}@year{title}⟨.¦,⟩⟨< {edition}.>¦< {volume} vols.>¦< Vol. {volume}.>¦⟩ @place.
        book: {author}. {title:T}⟨.¦,⟩⟨< {edition}.>¦< {tr}.>¦⟩@series @place, {year}.
        book: {author}@year{title:T}⟨, ¦. ⟩⟨vol. ¦Vol. ¦¦⟩{volume}⟨: ¦. ¦, ⟩{say:title/Sub}. @place.
        book: {author}@year{title}, {place}. {say:note/reprint}.
        book: {say:author/ancient}@year{say:title/ancientwork}. ⟨{as:note/Trans. @}¦{as:note/Translated by @}¦{as:editor/Ed. @}¦{as:editor/Edited by @}⟩⟨. ¦. {series}. ⟩@place⟨.¦, {year}.⟩
        book: ⟨{as:editor/@ (ed.)}¦{as:editor/@, ed.}¦{as:editor/@ (eds)}¦{as:editor/@ (edd.)}⟩@year⟨{title:T}¦{say:title/ancientedition}⟩. @place.
        chapter: {author}@year@name ⟨In ¦in ¦In: ⟩<{ed:paren}⟨, ¦ ¦: ⟩>{container:T}⟨. ¦, ¦ (⟩@place@at
        chapter: {author}@year@name ⟨In ¦in ⟩{container:T}<, {ed:by}>@at {place}⟨.¦: {publisher}.⟩
        thesis: {author}@year{title:T}. ⟨Diss. ¦Ph.D. diss. ¦Diss., ⟩{publisher}.
        layout antiquity-editions / english / 1 / en / antiquity
        names: i f | ,_ | _and_ | ,_and_ | _{etal} | 3 | 1
        names: g f | ,_ | _and_ | ,_and_ | _{etal} | 3 | 1
        names: j f | ,_ | _et_ | _et_ | _{etal} | 3 | 1
        editors: i f | ,_ | _and_ | ,_and_ | _{etal} | 3 | 1
        editors: g f | ,_ | _and_ | ,_and_ | _{etal} | 3 | 1
        editors: i f | ,_ | _et_ | _et_ | _{etal} | 3 | 1
        @where: ⟨({place} {year})¦({place}, {year})¦({place}: {publisher}, {year})¦{place} {year}¦{place}, {year}¦{place}: {publisher}, {year}¦{place}: {publisher} {year}¦{place}, {publisher}, {year}¦{publisher}, {year}⟩
        @by: ⟨{as:editor/ed. @}¦{as:editor/ed. @}¦{as:editor/edd. @}¦{as:editor/edited by @}¦{as:editor/ed. by @}¦{as:editor/edited with introduction and commentary by @}¦{as:editor/text and commentary by @}¦{as:note/trans. @}¦{as:note/translated by @}¦{as:note/tr. @}¦{as:note/trans. by @}¦{as:note/with an English translation by @}⟩
        @By: ⟨{as:editor/Edited by @}¦{as:editor/Ed. @}¦{as:note/Translated by @}¦{as:note/Trans. @}¦{as:note/Trans. and ed. @}¦{as:editor/Edited with a commentary by @}⟩
        book: {say:author/ancient}, {say:title/ancientwork}, @by⟨, ¦ ⟩@where⟨.¦⟩
        book: {say:author/ancient}, {say:title/ancientwork}, @by⟨ ({series})¦, {series}¦, {volume} vols⟩⟨, ¦ ⟩@where⟨.¦⟩
        book: {say:author/ancient}. {say:title/ancientwork}. @By. ⟨¦¦{series}. ¦{volume} vols. ⟩@where.
        book: {say:author/ancient} ({year}) {say:title/ancientwork}, @by. {place}⟨: {publisher}¦⟩.
        book: {say:author/ancient}. {year}. {say:title/ancientwork}. @By. {place}⟨: {publisher}¦⟩.
        book: {say:title/corpus}, ⟨{as:editor/ed. @}¦{as:editor/edd. @}¦{as:editor/rec. @}¦{as:editor/recensuit @}¦{as:editor/recognovit brevique adnotatione critica instruxit @}¦{as:editor/ediderunt @}⟩⟨¦, vol. {volume}¦, {volume} vols⟩⟨, ¦ ⟩@where.
        book: ⟨{as:editor/@ (ed.)}¦{as:editor/@, ed.}¦{as:editor/@ (edd.)}¦{as:editor/@, edd.}⟩⟨, ¦. ⟩{say:title/ancientedition}⟨, ¦. ⟩@where.
        layout antike / german / 1 / de / antike history antike
        names: i f | ,_ | _–_ | _–_ | _{etal} | 4 | 1
        names: i f | ,_ | /_ | /_ | _{etal} | 4 | 1
        names: f, i | ,_ | _-_ | _-_ | _{etal} | 4 | 1
        names: g f | ,_ | _und_ | _und_ | _{etal} | 4 | 1
        names: F, i | ,_ | _–_ | _–_ | _{etal} | 4 | 1
        editors: i f | ,_ | _–_ | _–_ | _{etal} | 4 | 1
        editors: i f | ,_ | _/_ | _/_ | _{etal} | 4 | 1
        edparen: @ (Hrsg.) / @ (Hrsg.) | @ (Hg.) / @ (Hgg.) | @ (ed.) / @ (edd.)
        edhead: @ (Hrsg.) / @ (Hrsg.) | @ (Hg.) / @ (Hgg.) | @ (ed.) / @ (edd.)
        edby: hrsg. v. @ | hg. von @ | ed. @
        @sep: ⟨, ¦, ¦: ⟩
        @where: ⟨{place} {year}¦{place}: {publisher} {year}¦({place} {year})¦{place} ²{year}¦{place} ³{year}¦{place} {year}²¦{place} {year} ({say:note/reprint})¦{place} {year} [{say:note/reprint}]⟩
        @at: ⟨¦<, {page}>¦<, {page}>¦<, S. {page}>⟩⟨.¦¦⟩
        journal: {author}@sep⟨{title}¦{title}¦„{title}“¦‚{title}‘⟩, ⟨in: ¦¦⟩⟨{abbrev}¦{container}⟩⟨< {volume}>¦< {volume}, {issue}>¦< N.F. {volume}>⟩⟨ ({year})¦, {year}¦ {year}⟩@at
        book: {author}@sep{title}⟨ ({series} {seriesno})¦ ({series}, {seriesno})¦ ({series} {seriesno})⟩, @where@at
        book: {author}@sep{title}⟨¦¦< ({series} {seriesno})>¦<, Bd. {volume}>¦< {volume}>¦<, {volume} Bde.>⟩, @where@at
        book: ⟨{as:editor/@ (Hrsg.)}¦{as:editor/@ (Hg.)}¦{as:editor/@ (Hgg.)}⟩@sep{title}⟨¦< ({series} {seriesno})>⟩, @where.
        chapter: {author}@sep⟨{title}¦{title}¦„{title}“⟩, in: <{ed:paren}⟨, ¦: ⟩>{container}, @where@at
        chapter: {author}@sep⟨¦s.v. ⟩{say:title/lemma}, ⟨¦in: ⟩{say:container-title/lexicon}⟨< {volume}>¦< {volume},{seriesno}>⟩ ⟨({year}) ¦{year}, ¦({year}), ⟩{page}
        chapter: {author}@sep{title}, in: {container}. ⟨Festschrift ¦FS ⟩{ed}, @where@at
        thesis: {author}@sep{title}, Diss. {place} {year}.
        layout antiquite / other / 1.6 / fr / antiquite
        names: i f | ,_ | _et_ | _et_ | _{etal} | 4 | 1
        names: f i | ,_ | _et_ | _et_ | _{etal} | 4 | 1
        names: f (i) | ,_ | _et_ | _et_ | _{etal} | 4 | 1
        names: F (i) | ,_ | _et_ | _et_ | _{etal} | 4 | 1
        names: F i | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: F (g) | ,_ | _et_ | _et_ | _{etal} | 4 | 1
        names: g f | ,_ | _et_ | _et_ | _{etal} | 4 | 1
        editors: i f | ,_ | _et_ | _et_ | _{etal} | 4 | 1
        quotes: « » | « » | “ ”
        edparen: @ (éd.) / @ (éds) | @ (dir.) / @ (dir.) | @ (éd.) / @ (éd.)
        edhead: @ (éd.) / @ (éds) | @ (dir.) / @ (dir.)
        edby: éd. @ | sous la dir. de @
        @where: ⟨{place}, {publisher}, {year}¦{place} : {publisher}, {year}¦{place}, {year}¦{place} {year}¦{publisher}, {place}, {year}¦{place}, {publisher}, {year} [{say:note/reprint}]¦{place}, {year} ({say:note/reprint})⟩
        @at: ⟨¦<, p. {page}>¦<, p. {page}>¦<, {page}>¦<, pp. {page}>⟩⟨.¦⟩
        journal: {author}, ⟨{oq}{title}{cq}¦{oq} {title} {cq}¦{title}⟩, ⟨in ¦¦¦⟩⟨{abbrev}¦{container}⟩⟨<, {volume}>¦< {volume}>¦<, t. {volume}>¦<, {volume}/{issue}>¦<, {volume}-{issue}>⟩⟨, {year}¦ ({year})⟩@at
        book: {author}, {title}⟨¦¦<, t. {volume}>¦< ({series} {seriesno})>¦< ({series}, {seriesno})>⟩, @where@at
        book: {author}, {year}, {title}, {place}, {publisher}.
        book: {author}, {title} ({series}, {seriesno}), @where@at
        book: {author}, {title}, t. {volume}, {say:title/Sub}, @where@at
        book: {author}, {title}, ⟨2e éd.¦2ᵉ éd.¦3ème édition⟩, @where.
        chapter: {author}, ⟨{oq}{title}{cq}¦{oq} {title} {cq}⟩, ⟨in ¦dans ¦in : ⟩<{ed:paren}, >{container}, @where@at
        thesis: {author}, {title}, ⟨thèse¦Thèse de doctorat¦thèse dactylographiée⟩, {publisher}, {year}.
        layout antichita / other / 1.6 / it / antichita
        names: i f | ,_ | -_ | -_ | _{etal} | 4 | 1
        names: f i | ,_ | _e_ | _e_ | _{etal} | 4 | 1
        names: g f | ,_ | _e_ | _e_ | _{etal} | 4 | 1
        names: F i | ,_ | ,_ | ,_ | _{etal} | 4 | 1
        names: f, g | ,_ | _–_ | _–_ | _{etal} | 4 | 1
        editors: i f | ,_ | _e_ | _e_ | _{etal} | 4 | 1
        quotes: « » | “ ” | ‘ ’
        edparen: @ (a cura di) / @ (a cura di) | @ (ed.) / @ (edd.)
        edhead: @ (a cura di) / @ (a cura di) | @ (ed.) / @ (edd.)
        edby: a cura di @
        @where: ⟨{place} {year}¦{place}, {publisher}, {year}¦{place}: {publisher} {year}¦{place}: {publisher}, {year}¦{publisher}, {place} {year}¦{place} {year} ({say:note/reprint})¦{place} {year}²⟩
        @at: ⟨¦<, pp. {page}>¦<, p. {page}>¦<, {page}>¦<: {page}>⟩⟨.¦⟩
        journal: {author}, {title}, ⟨in «{container}»¦«{container}»¦in {container}¦{abbrev}⟩⟨< {volume}>¦<, {volume}>¦< n.s. {volume}>¦<, {volume}, {issue}>⟩⟨, {year}¦ ({year})¦ {year}⟩@at
        journal: {author}, {oq}{title}{cq}, ⟨{abbrev}¦{container}⟩⟨< {volume}>¦<, {volume}>⟩⟨, {year}¦ ({year})⟩@at
        book: {author}, {title}⟨¦¦<, vol. {volume}>¦<, {volume}>¦< ({series}, {seriesno})>⟩, @where@at
        book: {author}, {title}, {ed:by}, @where.
        chapter: {author}, ⟨{title}¦{oq}{title}{cq}⟩, in ⟨<{ed:paren}, >{container}¦{container}, {ed:by}¦AA.VV., {container}⟩, @where@at
        """
}
