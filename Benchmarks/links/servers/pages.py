"""The pages that nginx serves: ten, of the kinds that articles cite, each of exactly the size that is asked for.

What a page says of itself stands where such pages have it: in Highwire and Dublin Core elements, in JSON-LD, in Open
Graph properties, in microdata, in a byline alone, or in its `title` and nothing else.
"""
import json

PAGE_BYTES = 12 << 10
KINDS = 10

SENTENCES = [
    "The registers of the upper parish were copied twice, and the second copy is the better one.",
    "What the keepers called a catalogue is a list of shelves, with a hand for each decade.",
    "Of the forty maps that the survey names, thirty-one are known today; nine were sold &amp; never seen again.",
    "Prices stood at 4&nbsp;% above those of the year before, which nobody at the time found worth a note.",
    "Die zweite Fassung weicht an mehreren Stellen von der ersten ab, am stärksten im Anhang über die Mühlen.",
    "Перепись охватила все дворы прихода, но страницы о восточной его части утрачены.",
    "A reader who compares both prints will see that the “corrected” plates were engraved anew.",
    "The measurements were repeated in spring and in autumn, since the ground moves with the water.",
    "None of the letters is dated, yet the paper, the seals and the postal marks leave a span of three years.",
    "It is not known who ordered the second binding; the account books of that winter are missing.",
]
NAMES = ["Adela Brenner", "Tomasz Zaleski", "Ilse van der Meer", "Кацярына Савіч", "Noor Haddad", "Jean-Luc Perrot",
         "Wei Lindqvist", "Oona Ó Cearnaigh"]
SUBJECTS = ["Mills and Water Rights of the Upper Valley", "A Survey of Hand-Drawn Parish Maps",
            "Ледник и память: письма одной экспедиции", "What the Second Binding Hides",
            "Die Mühlenordnung und ihre Abschriften", "Counting Households before the Census",
            "Postal Marks as Evidence", "The Price of Paper in a Small Town", "Shelf Lists and Their Keepers",
            "Catalogue of Printed Sources"]


def authors(number):
    return [NAMES[(number + step) % len(NAMES)] for step in range(1 + number % 3)]


def day(number):
    return f"20{10 + number}-0{1 + number % 9}-1{number % 10}"


def meta(name, content, attribute="name"):
    return f'<meta {attribute}="{name}" content="{content}">\n'


def scholarly(number):
    """An article of a journal: one element for each fact."""
    lines = [meta("citation_journal_title", "Journal of Local Records"),
             meta("citation_title", SUBJECTS[number])]
    for author in authors(number):
        lines += [meta("citation_author", author), meta("citation_author_institution", "Institute of Records, Harbour")]
    lines += [meta("citation_publication_date", day(number).replace("-", "/")), meta("citation_volume", str(number + 3)),
              meta("citation_issue", "2"), meta("citation_firstpage", str(100 + number)),
              meta("citation_lastpage", str(119 + number)), meta("citation_issn", "1234-5679"),
              meta("citation_doi", f"10.5555/records.{number}.17"), meta("citation_language", "en"),
              meta("citation_pdf_url", f"/page/{number}.pdf"), meta("dc.title", SUBJECTS[number]),
              meta("dc.creator", authors(number)[0]), meta("dc.date", day(number)),
              meta("dc.identifier", f"doi:10.5555/records.{number}.17"), meta("dc.publisher", "Harbour Press")]
    return "".join(lines)


def linked(number):
    """News: an item of JSON-LD, and the properties for those who share the page."""
    item = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": SUBJECTS[number],
        "mainEntityOfPage": {"@type": "WebPage", "@id": f"https://news.example/page/{number}"},
        "image": [f"https://news.example/images/{number}-{width}.jpg" for width in (1200, 800, 400)],
        "datePublished": day(number) + "T08:30:00+01:00", "dateModified": day(number) + "T17:05:00+01:00",
        "author": [{"@type": "Person", "name": name, "url": f"https://news.example/people/{place}"}
                   for place, name in enumerate(authors(number))],
        "publisher": {"@type": "NewsMediaOrganization", "name": "The Harbour Gazette",
                      "logo": {"@type": "ImageObject", "url": "https://news.example/logo.png", "width": 600}},
        "description": SENTENCES[number], "isAccessibleForFree": True, "articleSection": "History",
    }
    return shared(number) + f'<script type="application/ld+json">{json.dumps(item)}</script>\n'


def shared(number):
    """Open Graph alone, as blogs have it."""
    return "".join([
        meta("og:type", "article", "property"), meta("og:title", SUBJECTS[number], "property"),
        meta("og:site_name", "The Harbour Gazette", "property"), meta("og:url", f"/page/{number}", "property"),
        meta("og:image", f"https://news.example/images/{number}.jpg", "property"),
        meta("og:description", SENTENCES[number].replace('"', "&quot;"), "property"),
        meta("article:published_time", day(number) + "T08:30:00+01:00", "property"),
        meta("article:section", "History", "property"), meta("twitter:card", "summary_large_image"),
        meta("twitter:title", SUBJECTS[number]), meta("author", authors(number)[0])])


def described(number):
    """A title, an author and nothing more."""
    return meta("author", authors(number)[0])


def plain(_):
    """Nothing but the title."""
    return ""


HEADS = [scholarly, linked, shared, plain, scholarly, linked, shared, described, linked, described]


def byline(number):
    names = " and ".join(authors(number))
    if HEADS[number] in (shared, linked):
        return (f'<p class="byline">By <a rel="author" href="/people/{number}">{names}</a> · '
                f'<time datetime="{day(number)}T08:30:00+01:00">{day(number)}</time></p>\n')
    return f"<p class=\"author\">{names}</p>\n<p>Published: {day(number)}</p>\n"


def paragraph(number, row):
    """One of the parts that a page's text is made of."""
    first, second = SENTENCES[(number + row) % 10], SENTENCES[(3 * number + 7 * row + 1) % 10]
    match row % 8:
        case 3:
            return f'<h2 id="s{row}">Section {row // 8 + 1}</h2>\n'
        case 5:
            cells = "".join(f"<tr><td>Shelf {row}.{cell}</td><td>{(row * 37 + cell * 11) % 400}</td></tr>\n"
                            for cell in range(3))
            return f"<table class=\"figures\">\n<tr><th>Place</th><th>Sheets</th></tr>\n{cells}</table>\n"
        case 6:
            items = "".join(f'<li><a href="/page/{(number + item) % 10}">Source {row}.{item}</a></li>\n'
                            for item in range(3))
            return f'<ul class="sources">\n{items}</ul>\n'
        case _:
            return (f'<p id="p{row}">{first} <a href="/page/{row % 10}#p{row}">{second}</a> '
                    f'<em>See also</em> note&nbsp;{row}.</p>\n')


def page(number, size=PAGE_BYTES):
    """The page as bytes of UTF-8."""
    title = SUBJECTS[number]
    tail = "" if HEADS[number] is plain else " | The Harbour Gazette"
    navigation = "".join(f'<li class="menu-item menu-item-{item}"><a href="/{name.lower()}">{name}</a></li>\n'
                         for item, name in enumerate(["Home", "Sources", "Maps", "Letters", "About"]))
    head = (f'<!DOCTYPE html>\n<html lang="{"ru" if number == 2 else "de" if number == 4 else "en"}">\n<head>\n'
            f'<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{title}{tail}</title>\n{HEADS[number](number)}<link rel=\"canonical\" href=\"/page/{number}\">\n"
            '<link rel="stylesheet" href="/style.css">\n'
            "<style>p { margin: 1em } .byline > a { color: #234; } @media print { nav { display: none } }</style>\n"
            "<script>window.settings = {\"page\": " + str(number) + ", \"tags\": [\"a < b\", \"c & d\"]};</script>\n"
            f'</head>\n<body class="article page-{number}">\n<header id="top"><nav><ul>\n{navigation}</ul></nav></header>\n'
            f"<main>\n<article>\n<h1>{title}</h1>\n{byline(number)}")
    end = ('</article>\n</main>\n<footer><p>© 2009–2024 The Harbour Gazette. <a href="/imprint">Imprint</a></p></footer>\n'
           '<script src="/script.js" async></script>\n</body>\n</html>\n')
    rows, left = [], size - len((head + end).encode())
    while True:
        row = paragraph(number, len(rows))
        if len(row.encode()) > left:
            break
        rows.append(row)
        left -= len(row.encode())
    return (head + "".join(rows) + " " * left + end).encode()


def write(folder, size=PAGE_BYTES):
    """Writes all of them: 0.html to 9.html."""
    folder.mkdir()
    for number in range(KINDS):
        (folder / f"{number}.html").write_bytes(page(number, size))
