extension LayoutLists {
    /// Layouts that leave most of the order and punctuation open: journals and authors with rules of their own.
    static let mixed = [
        "layout mixed-english / english / 10 / en", "layout mixed-german / german / 6 / de",
        "layout mixed-other / other / 8 / fr es pt it pl cs nl sv no hu tr fi ro sr lt",
    ].map { $0 + "\n" + anyOrder }.joined(separator: "\n")

    private static let anyOrder = """
        names: f, i | ,_ | _{and}_ | ,_{and}_ | _{etal} | 8 | 1
        names: f, i | ;_ | ;_ | ;_ | ;_{etal} | 8 | 1
        names: f, j | ,_ | _&_ | _&_ | _{etal} | 8 | 1
        names: f, j | ,_ | ,_ | ,_ | ,_{etal} | 8 | 3
        names: f, g | ;_ | ;_ | ;_ | _{etal} | 6 | 1
        names: f, g / g f | ,_ | _{and}_ | ,_{and}_ | _{etal} | 6 | 1
        names: f, g | ,_ | _&_ | _&_ | _{etal} | 6 | 1
        names: f, g | _/_ | _/_ | _/_ | _{etal} | 6 | 1
        names: g f | ,_ | _{and}_ | _{and}_ | _{etal} | 6 | 1
        names: g f | ;_ | ;_ | ;_ | _{etal} | 6 | 1
        names: i f | ,_ | _{and}_ | ,_{and}_ | ,_{etal} | 8 | 1
        names: j f | ,_ | ,_ | ,_ | _{etal} | 8 | 1
        names: j f | ,_ | _&_ | _&_ | _{etal} | 8 | 1
        names: f i | ,_ | ,_ | ,_ | ,_{etal} | 8 | 1
        names: f j | ,_ | _{and}_ | _{and}_ | _{etal} | 8 | 1
        names: f k | ,_ | ,_ | ,_ | ,_{etal} | 8 | 3
        names: f, k | ,_ | _{and}_ | _{and}_ | _{etal} | 8 | 3
        names: F, i | ,_ | _{and}_ | _{and}_ | _{etal} | 8 | 1
        names: F g | ,_ | ,_ | ,_ | _{etal} | 6 | 1
        names: F, g | ;_ | ;_ | ;_ | _{etal} | 6 | 1
        names: f, 1 | _-_ | _-_ | _-_ | _{etal} | 6 | 1
        names: f g | ,_ | _{and}_ | _{and}_ | _{etal} | 6 | 1
        editors: f, i | ,_ | _{and}_ | _{and}_ | _{etal} | 5 | 1
        editors: f, i | ;_ | ;_ | ;_ | _{etal} | 5 | 1
        editors: f, g | ;_ | ;_ | ;_ | _{etal} | 5 | 1
        editors: f, g | _/_ | _/_ | _/_ | _{etal} | 5 | 1
        editors: i f | ,_ | _{and}_ | ,_{and}_ | _{etal} | 5 | 1
        editors: i f | ,_ | _&_ | ,_&_ | _{etal} | 5 | 1
        editors: g f | ,_ | _{and}_ | ,_{and}_ | _{etal} | 5 | 1
        editors: g f | ,_ | ,_ | ,_ | _{etal} | 5 | 1
        editors: f j | ,_ | ,_ | ,_ | _{etal} | 5 | 1
        @front: ⟨ ({year})¦, {year}¦. {year}¦ {year}¦, ({year})¦ [{year}]¦. ({year})⟩⟨: ¦. ¦, ¦ ⟩
        @plain: ⟨, ¦: ¦. ¦ ⟩
        @name: ⟨{title}¦{title}¦{title:T}¦{oq}{title}{cq}¦{oq}{title:T}{cq}⟩
        @into: ⟨. ¦, ¦. {in}: ¦, {in}: ¦. {in} ¦, {in} ¦ // ¦; ¦ ⟩
        @journal: ⟨{container}¦{container:T}¦{abbrev}⟩
        @numbers: ⟨<, {volume}>¦< {volume}>¦<, {vol} {volume}>¦< ({volume})>¦<. {vol} {volume}>¦<, {volume}>⟩⟨< ({issue})>¦<, {no} {issue}>¦<({issue})>¦</{issue}>¦<.{issue}>¦<, {issue}>¦<:{issue}>⟩
        @pages: ⟨<, {pp}>¦<: {page}>¦<, {page}>¦<:{page}>¦<. {pp}>¦< ({pp})>¦< {page}>⟩
        @press: ⟨<{place}: >{publisher}¦{publisher}< {place}>¦{publisher}<, {place}>¦<{place}, >{publisher}¦<{place} : >{publisher}¦{place}¦<({place}: {publisher})>¦{publisher}<: {place}>¦<{place}; >{publisher}⟩
        @imprint: ⟨<{place}: >{publisher}, {year}¦{publisher} {place}, {year}¦{publisher}<, {place}>, {year}¦(<{place}: >{publisher}, {year})¦{place} {year}¦{place}, {publisher} {year}¦<{place}, >{publisher} ({year})¦({place}, {year})¦{publisher} {year}⟩
        @editors: ⟨{ed:paren}¦{ed:paren}¦{ed:comma}¦{ed:by}¦{ed}⟩
        @end: ⟨.¦.¦.¦¦;⟩
        @when: ⟨{date}¦{date}¦{year}⟩
        @net: ⟨ {available} {url}¦ {url}¦, {url}¦. {url}¦: {url}¦ {lt}{url}{gt}¦ [{url}]¦ ({url})⟩⟨< ({accessed})>¦< [{accessed}]>¦<, {accessed}>¦<. {accessed}>¦< {accessed}>¦< - {accessed}>¦<; {accessed}>⟩
        journal: {author}@front@name@into@journal@numbers@pages@end@id
        journal: {author}@front@name@into@journal@numbers@pages@end
        journal: {author}@plain@name@into@journal@numbers⟨ ({year})¦, {year}¦ {year}¦ ({date:%B %y})⟩@pages@end@id
        journal: {author}@plain@name@into@journal⟨ {year}¦, {year}¦ ({year})⟩⟨, ¦; ¦ ¦: ⟩⟨{volume}<({issue})>¦{volume}< ({issue})>¦{volume}⟩@pages@end
        journal: {author}@plain@name@into@journal@numbers@pages⟨ ({year})¦, {year}⟩@end
        book: {author}@front@name⟨<, {edition}>¦< ({edition})>¦<. {edition}>⟩⟨. ¦, ¦ ⟩@press@end
        book: {author}@front@name⟨< ({series} {seriesno})>¦<. {series}, {seriesno}>¦<, {series}>⟩⟨. ¦, ¦; ⟩@press@end@id
        book: {author}@plain@name⟨<, {edition}>¦< ({edition})>¦<. {edition}>⟩⟨. ¦, ¦ ⟩@imprint⟨<, {pp}>¦<. {count}>¦¦¦⟩@end
        chapter: {author}@front@name⟨. ¦, ¦ ⟩⟨{in}: ¦{in} ⟩<@editors⟨, ¦: ¦ ¦. ⟩>{container}⟨. ¦, ¦ ⟩@press@pages@end
        chapter: {author}@front@name⟨. ¦, ¦ ⟩⟨{in}: ¦{in} ⟩{container}<⟨, ¦ ¦. ⟩@editors>@pages⟨. ¦, ⟩@press@end
        chapter: {author}@plain@name⟨. ¦, ¦ ⟩⟨{in}: ¦{in} ⟩<@editors⟨, ¦: ¦ ⟩>{container}⟨, ¦ ¦. ⟩@imprint@pages@end
        chapter: {author}@plain@name⟨. ¦, ¦ ⟩⟨{in}: ¦{in} ⟩{container}<⟨, ¦; ¦. ⟩@editors>⟨, ¦ ¦. ⟩@imprint@pages@end
        conference: {author}@front@name@into{container}<⟨, ¦. ⟩{place}>@pages@end@id
        conference: {author}@plain@name@into{container}⟨, {year}¦ ({year})¦, {place}, {date:%B %y}⟩@pages@end
        thesis: {author}@front@name⟨. ¦, ¦; ⟩{genre}⟨, ¦. ¦ ¦: ⟩{publisher}<, {place}>@end
        thesis: {author}@plain@name⟨. ¦, ¦; ⟩{genre}⟨, ¦. ¦ ⟩{publisher}<, {place}>⟨, ¦ ⟩{year}@end
        report: {author}@front@name⟨. ¦, ¦; ⟩{series}⟨ {number}¦ {no} {number}¦, {number}¦ #{number}⟩⟨<, {publisher}>¦<. {place}: {publisher}>¦<, {place}>⟩@end@web
        report: {author}@plain@name⟨. ¦, ¦; ⟩{series}⟨ {number}¦ {no} {number}¦, {no} {number}⟩⟨<, {publisher}>¦<. {place}: {publisher}>¦<, {place}>⟩⟨, ¦ ¦. ⟩{year}@end
        news: {author}@plain@name@into{container}⟨, ¦ ¦. ⟩@when@pages@end@web
        web: {author}@front@name⟨<. {container}>¦<, {container}>¦<. {in}: {container}>⟩⟨.¦,¦⟩@net@end
        web: {author}@plain@name⟨<. {container}>¦<, {container}>¦⟩⟨, ¦. ¦ ⟩@when⟨.¦,¦⟩@net@end
        web: {author}@plain@name⟨.¦,¦:¦⟩@net@end
        web: {title}⟨.¦,¦⟩@net@end
        manuscript: {author}@front@name⟨. ¦, ¦; ⟩{genre}@end
        law: {title}⟨. ¦, ¦; ⟩{container}⟨, ¦ ⟩{issue}⟨, ¦ ⟩{year}@end
        preprint: {author}@front@name⟨. ¦, ⟩{arxiv}@end
        preprint: {author}@plain@name⟨, ¦. ¦ ⟩{arxiv}⟨ ({year})¦, {year}¦⟩@end
        data: {author}@front@name⟨. ¦, ⟩{publisher}@end@id
        software: {author}@front@name⟨, version {number}¦ {number}¦⟩@end@web
        review: {author}@front@name@into{container}@numbers@pages@end
        """
}
