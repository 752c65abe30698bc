extension LayoutLists {
    /// Chinese, Japanese and Korean styles, and English ones as Asian journals set them.
    static let asia = """
        layout gbt-7714 / other / 3 / zh
        names: fg | ,_ | ,_ | ,_ | ,_等 | 3 | 3
        names: fg | , | , | , | ,等 | 3 | 3
        names: fg | ， | ， | ， | ，等 | 3 | 3
        dash: -
        journal: {author}. {title}[J]. {container}, {year}<, {volume}><({issue})><: {page}>.@doi
        journal: {author}.{title}[J].{container},{year}<,{volume}><({issue})><:{page}>.
        journal: {author}．{title}[J]．{container}，{year}<，{volume}><（{issue}）><：{page}>．
        @doi: ⟨<DOI:{doi:bare}.>¦< {doi}.>⟩
        book: {author}. {title}[M].< {edition}.> {place}: {publisher}, {year}<: {page}>.
        book: {author}.{title}[M].{place}:{publisher},{year}<:{page}>.
        book: {author}. {title}[M]. {tr}, {place}: {publisher}, {year}.
        chapter: {author}. {title}[A]. <{ed}. >{container}[C]. {place}: {publisher}, {year}<: {page}>.
        chapter: {author}. {title}[M]//<{ed}. >{container}. {place}: {publisher}, {year}<: {page}>.
        conference: {author}. {title}[C]//{container}. {place}: {publisher}, {year}<: {page}>.
        thesis: {author}. {title}[D]. {place}: {publisher}, {year}.
        news: {author}. {title}[N]. {container}, {date:%y-%M-%D}< ({issue})>.
        web: {author}. {title}[EB/OL]. ({date:%y-%M-%D})[{accessed:@}]. {url}.
        web: {author}. {title}[EB/OL]. {url}, {date:%y-%M-%D}</{accessed:@}>.
        web: {author}.{title}[EB/OL].({date:%y-%M-%D})< [{accessed:@}]>.{url}.
        web: {author}. {title}[OL]. [{accessed:@}]. {url}.
        report: {author}. {title}[R]. {place}: {publisher}, {year}.
        patent: {author}. {title}[P]. {number}, {date:%y-%M-%D}.
        standard: {publisher}. {number} {title}[S]. {place}: {publisher}, {year}.
        labelled: 0.5
        layout gbt-7714-english / other / 1.5 / en
        names: F l | ,_ | ,_ | ,_ | ,_et_al | 3 | 3
        names: f k | ,_ | ,_ | ,_ | ,_et_al. | 3 | 3
        names: f j | ,_ | ,_ | ,_ | ,_et_al. | 3 | 3
        journal: {author}. {title}[J]. {abbrev}, {year}<, {volume}><({issue})><: {page}>.
        journal: {author}. {title} [J]. {container}, {year}<, {volume}>< ({issue})><: {page}>.@id
        book: {author}. {title}[M]. {place}: {publisher}, {year}<: {page}>.
        conference: {author}. {title}[C]//{container}. {place}: {publisher}, {year}<: {page}>.
        thesis: {author}. {title}[D]. {place}: {publisher}, {year}.
        web: {author}. {title}[EB/OL]. ({date:%y-%M-%D})[{accessed:@}]. {url}.
        preprint: {author}. {title}[J]. arXiv preprint {arxiv}, {year}.
        labelled: 0.5
        layout chinese-footnote / other / 2 / zh
        names: fg | 、 | 、 | 、 | 等 | 3 | 1
        journal: {author}：《{title}》，《{container}》{year}年<第{volume}卷><第{issue}期><，第{page}页>。
        journal: {author}：《{title}》，《{container}》{year}年<第{issue}期>。
        book: {author}：《{title}》，{place}：{publisher}，{year}年<版><，第{page}页>。
        book: {author}：《{title}》，{publisher}{year}年版<，第{page}页>。
        book: {author}⟨：¦，¦⟩《{title}》（{place}：{publisher}，{year}⟨年¦⟩）<，頁{page}>。
        book: {author}⟨編¦著¦主編¦⟩：《{title}》，{place}：{publisher}，{year}⟨年¦⟩<，頁{page}>。
        journal: {author}⟨：¦，⟩〈{title}〉，《{container}》⟨，卷{volume}期{issue}¦，第{volume}卷第{issue}期¦{volume}.{issue}¦，{volume}期⟩（{year}⟨年¦⟩）<，頁{page}>。
        journal: {author}（{year}）。〈{title}〉。《{container}》⟨，{volume}（{issue}）¦，{volume}:{issue}¦，{volume}期⟩<，頁{page}>。
        book: {author}：《{title}》，{tr}，{place}：{publisher}，{year}年。
        chapter: {author}：《{title}》，载{ed:paren}：《{container}》，{place}：{publisher}，{year}年<，第{page}页>。
        chapter: {author}：《{title}》，见《{container}》，{publisher}，{year}年<，第{page}页>。
        news: {author}：《{title}》，《{container}》{date:%y年%m月%d日}。
        web: {author}：《{title}》，<{container}，>{date:%y年%m月%d日}，{url}<，{accessed}>。
        web: {author}：《{title}》，{url}<（{accessed}）>。
        thesis: {author}：《{title}》，{genre}，{publisher}，{year}年。
        law: 《{title}》，《{container}》{year}年<第{issue}号>。
        labelled: 0.1
        layout chinese-author-date / other / 1.5 / zh
        names: fg | 、 | 、 | 、 | 等 | 5 | 3
        names: fg | , | , | , | 等 | 5 | 3
        journal: {author}，{year}，《{title}》，《{container}》<第{issue}期>。
        journal: {author}（{year}）。{title}。{container}<，{volume}><（{issue}）><，{page}>。
        journal: {author}({year}). {title}. {container}<, {volume}><({issue})><, {page}>.
        book: {author}，{year}，《{title}》，{place}：{publisher}。
        book: {author}({year}). {title}. {place}: {publisher}.
        chapter: {author}，{year}，《{title}》，载{ed:paren}《{container}》，{place}：{publisher}。
        web: {author}({year}). {title}. {accessed} {url}
        layout japanese / other / 2.5 / ja
        names: fg | ・ | ・ | ・ | ほか | 4 | 1
        names: fg | ， | ， | ， | ほか | 4 | 1
        names: f g | 、 | 、 | 、 | 他 | 4 | 1
        names: fg | , | , | , | ほか | 4 | 1
        journal: {author}（{year}）「{title}」『{container}』< {volume}><（{issue}）><：{page}>．
        journal: {author}「{title}」『{container}』<第{volume}巻><第{issue}号>（{year}年）<、{page}頁>。
        journal: {author}，{year}，「{title}」『{container}』<{volume}><({issue})><: {page}>．
        journal: {author}: {title}, {container}<, Vol.{volume}><, No.{issue}><, {pp}> ({year}).
        journal: {author}. {title}. {container}. {year}<, vol. {volume}><, no. {issue}><, p. {page}>.@id
        journal: {author} ({year}). {title} {container}<, {volume}><, {page}>.
        book: {author}（{year}）『{title}』{publisher}．
        book: {author}『{title}』（{publisher}、{year}年）<、{page}頁>。
        book: {author}，{year}，『{title}』{publisher}．
        book: {author}. {title}. {publisher}, {year}<, {count}>.
        book: {author}⟨著¦編¦監修⟩. {title}. {publisher}, {year}⟨<, {count}>¦⟩.
        book: {author}⟨著¦⟩, {tr}. {title}. {publisher}, {year}⟨<, {count}>¦⟩.
        journal: {author}⟨: ¦：¦，⟩{title}⟨，¦, ⟩{container}⟨<，第{volume}号>¦<，第{volume}巻{issue}号>¦<, Vol.{volume}><, No.{issue}>¦<，No.{volume}>⟩⟨<，pp.{page}>¦<, pp.{page}>¦<，{page}頁>⟩⟨，¦, ⟩⟨{year}¦{year}年¦{date:%y.%m}⟩⟨．¦¦.⟩
        journal: {author}．{title}．{container}．{year}<，vol. {volume}><，no. {issue}><，p. {page}>．
        chapter: {author}（{year}）「{title}」{ed:paren}『{container}』{publisher}<，{pp}>．
        chapter: {author}「{title}」{ed:paren}『{container}』（{publisher}、{year}年）<、{page}頁>。
        web: {author}（{year}）「{title}」<{container}，>{url}<（{accessed}）>．
        web: {author}. "{title}". {container}. {url}, ({accessed}).
        news: 「{title}」『{container}』{date:%y年%m月%d日}<、{page}面>。
        thesis: {author}（{year}）「{title}」{publisher}{genre}．
        report: {author}（{year}）『{title}』<{url}><（{accessed}）>
        labelled: 0.2
        layout korean-footnote / other / 2.5 / ko
        names: fg | ・ | ・ | ・ | _{etal} | 3 | 1
        names: fg | ,_ | ,_ | ,_ | _외 | 3 | 1
        names: fg | · | · | · | _외 | 3 | 1
        journal: {author}, 「{title}」, 『{container}』< 제{volume}권>< 제{issue}호>, {year}<, {page}쪽>.
        journal: {author}, {oq}{title}{cq}, 『{container}』<, 제{volume}권>< 제{issue}호>({year})<, {pp}>.
        journal: {author}, 「{title}」, 『{container}』< {volume}-{issue}>, {year}<, {page}면>.
        journal: {author}, 「{title}」, 『{container}』⟨< 제{volume}집>¦< {volume}집>¦< {volume}>¦< 제{volume}권 {issue}호>⟩⟨, {year}¦({year})⟩⟨<, {page}쪽>¦<, {pp}>¦<, {page}면>⟩.
        journal: {author}, {oq}{title},{cq} 『{container}』⟨< 제{volume}집>¦< 제{volume}권>¦< {volume}집>⟩⟨< 제{issue}호>¦⟩⟨, {year}¦({year})⟩⟨<, {page}쪽>¦<, {pp}>¦⟩.
        journal: {author}, {oq}{title}{cq}, {container}<, Vol. {volume}><, No. {issue}>, {year}<, {pp}>.
        book: {author}, 『{title}』, {publisher}, {year}<, {page}쪽>.
        book: {author}, 『{title}』⟨< 제{volume}권>¦<, 제{volume}권>¦< {volume}>⟩⟨, {place}: {publisher}¦, {publisher}⟩, {year}.
        book: {author}, 『{title}』({place}: {publisher}, {year})<, {pp}>.
        book: {author}, 『{title}』, {tr}, {publisher}, {year}.
        chapter: {author}, 「{title}」, <{ed:paren}, >『{container}』, {publisher}, {year}<, {page}쪽>.
        thesis: {author}, 「{title}」, {publisher} {genre}, {year}.
        web: {author}, {oq}{title}{cq}, <{container}, >{date:%y. %m. %d.}, {url}< ({accessed})>.
        web: {author}, 「{title}」, {url}<, {accessed}>.
        news: {author}, {oq}{title}{cq}, 『{container}』, {date:%y년 %m월 %d일}.
        news: 『{container}』, {date:%y. %m. %d.}
        report: {author}, 『{title}』, {year}.
        labelled: 0.1
        layout korean-author-date / other / 2 / ko
        names: fg | ,_ | ,_ | ,_ | _외 | 4 | 3
        names: fg | · | · | · | _외 | 4 | 3
        names: fg | , | , | , | _등 | 4 | 3
        journal: {author} ({year}). {title}. {container}<, {volume}><({issue})><, {page}>.@id
        journal: {author}({year}). {title}. {container}<, {volume}><({issue})><, {page}>.
        journal: {author}. {year}. {oq}{title}{cq}. 『{container}』.< {volume}><({issue})><: {page}>.
        journal: {author} ({year}), {oq}{title}{cq}, {container}<, 제{volume}권>< 제{issue}호><, {pp}>.
        book: {author} ({year}). {title}. {place}: {publisher}.
        book: {author}. {year}. 『{title}』. {place}: {publisher}.
        book: {author}({year}), {title}, {publisher}.
        chapter: {author} ({year}). {title}. <{ed:paren}, >{container}< ({pp})>. {place}: {publisher}.
        thesis: {author} ({year}). {title}. {publisher} {genre}.
        web: {author} ({year}). {title}. {url}< ({accessed})>
        web: {author}. {year}. {oq}{title}{cq}. {url}({accessed}).
        report: {author} ({year}). {title}.< {place}: {publisher}.>@web
        layout kci-english / english / 3 / en / economics social education computing medicine
        names: f, g | ,_ | _and_ | ,_and_ | _{etal} | 6 | 3
        names: f, i | ,_ | _and_ | ,_and_ | _{etal} | 6 | 3
        names: f, j | ,_ | _and_ | _and_ | _{etal} | 6 | 3
        names: g f | ,_ | _and_ | ,_and_ | _{etal} | 6 | 3
        editors: i f | ,_ | _and_ | ,_and_ | _{etal} | 6 | 3
        journal: {author} ({year}), {oq}{title:T}{cq}, {container:T}<, {volume}><({issue})><, {page}>.
        journal: {author} ({year}), {oq}{title}{cq}, {container:T}<, Vol. {volume}><, No. {issue}><, {pp}>.@id
        journal: {author}, {oq}{title},{cq} {container:T}<, Vol.{volume}><, No.{issue}><, pp.{page}>, {year}.
        journal: {author} ({year}). {title}. {container:T}<, {volume}><({issue})><, {page}>. (in Korean)
        journal: {author}, {oq}{title},{cq} {container:T}<, Vol. {volume}><, No. {issue}>, {date:%B %y}<, {pp}>.
        book: {author} ({year}), {title:T}, <{place}: >{publisher}.
        book: {author}, {title:T}, {publisher}<, {place}>, {year}.
        chapter: {author} ({year}), {oq}{title:T}{cq}. In <{ed:paren}, >{container:T}< ({pp})>, <{place}: >{publisher}.
        conference: {author}, {oq}{title},{cq} {container}<, {pp}>, {year}.
        report: {author} ({year}), {title:T} ({series} No. {number}), <{place}: >{publisher}.
        thesis: {author} ({year}), {title:T} ({genre}), {place}: {publisher}.
        web: {author} ({year}), {title:T}. {available} {url}< ({accessed})>
        news: {author} ({date:%y, %B %d}), {oq}{title:T}{cq}, {container:T}.
        labelled: 0.1
        """
}
