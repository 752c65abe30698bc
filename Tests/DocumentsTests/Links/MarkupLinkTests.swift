import Documents
import Testing

@Suite struct MarkupLinkTests {
    @Test(arguments: LinkRow.rows(.markdown, markdown))
    func `Markdown says its links by brackets, definitions, HTML and bare addresses`(row: LinkRow) {
        #expect(row.found == row.expected)
    }

    @Test(arguments: LinkRow.rows(.html, html))
    func `HTML says its links by attributes and in what is shown`(row: LinkRow) { #expect(row.found == row.expected) }

    @Test(arguments: LinkRow.rows(.sitemap, sitemap))
    func `a sitemap says its addresses by loc`(row: LinkRow) { #expect(row.found == row.expected) }

    static let markdown = ##"""
        [one](▸https://one.example/) ⇒ url https://one.example/
        [one](▸https://one.example/ "A title") ⇒ url https://one.example/
        [one]( ▸https://one.example/ 'A title' ) ⇒ url https://one.example/
        [one](▸https://one.example/⏎  (A title)) ⇒ url https://one.example/
        [one](<▸https://one.example/a b>) ⇒ url https://one.example/a b
        [one](▸https://one.example/a_(b)) ⇒ url https://one.example/a_(b)
        [one](▸https://one.example/a\)b) ⇒ url https://one.example/a)b
        [one](▸https://one.example/?a=1&amp;b=2) ⇒ url https://one.example/?a=1&b=2
        [one](▸https://one.example/?a=1&b=2) ⇒ url https://one.example/?a=1&b=2
        [one](▸//one.example/a) ⇒ url https://one.example/a
        [one [two] three](▸https://one.example/) ⇒ url https://one.example/
        [a](▸https://one.example/)[b](▸https://two.example/) ⇒ url https://one.example/ ⇒ url https://two.example/
        [https://one.example/](▸https://one.example/) ⇒ url https://one.example/
        [doi:10.1000/1](▸https://doi.org/10.1000/1) ⇒ doi 10.1000/1
        ![picture](▸https://one.example/a.png) ⇒ url https://one.example/a.png
        ![picture](▸a.png =300x200) ⇒ file a.png
        [![badge](▸https://one.example/b.svg)](▸https://two.example/) ⇒ url https://one.example/b.svg ⇒ url https://two.example/
        [file](▸docs/read%20me.md#part-two) ⇒ file docs/read me.md#part-two
        [file](▸/docs/a.md?raw=true) ⇒ file /docs/a.md
        [file](▸../a%23b.md) ⇒ file ../a%23b.md
        [place](▸#part%20two) ⇒ anchor part two
        [mail](▸mailto:ada@one.example) ⇒ mail ada@one.example
        [none]() [none](#) [none](javascript:go()) [none](tel:+1) ⇒
        [template]({{ page.url }}/a) ⇒
        [one]: ▸https://one.example/ ⇒ url https://one.example/
        [one]: <▸https://one.example/a> "Title" ⇒ url https://one.example/a
        [one]:⏎  ▸https://one.example/a ⇒ url https://one.example/a
           [one]: ▸a.md ⇒ file a.md
        [one]: not an address at all ⇒
        See [one] and [the other][one]. ⇒
        [^1]: See ▸https://one.example/. ⇒ url https://one.example/
        <▸https://one.example/a> ⇒ url https://one.example/a
        <▸https://one.example/?a&amp;b> ⇒ url https://one.example/?a&b
        <▸ada@one.example> ⇒ mail ada@one.example
        <▸mailto:ada@one.example> ⇒ mail ada@one.example
        <▸https://doi.org/10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O> ⇒ doi 10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O
        ▸https://one.example/a. ⇒ url https://one.example/a
        **▸https://one.example/a** ⇒ url https://one.example/a
        *▸https://one.example/a* ⇒ url https://one.example/a
        _▸https://one.example/a_ ⇒ url https://one.example/a
        ~~▸https://one.example/a~~ ⇒ url https://one.example/a
        ▸https://one.example/a_b_ ⇒ url https://one.example/a_b_
        ▸https://one.example/a\_b ⇒ url https://one.example/a_b
        ▸https://one.example/?a&amp;b ⇒ url https://one.example/?a&b
        |▸https://one.example/a|▸https://two.example/| ⇒ url https://one.example/a ⇒ url https://two.example/
        - ▸www.one.example/a ⇒ url http://www.one.example/a
        > ▸https://one.example/ ⇒ url https://one.example/
        `https://one.example/` ▸https://two.example/ ⇒ url https://two.example/
        ``a ` https://one.example/`` ▸https://two.example/ ⇒ url https://two.example/
        `not closed ▸https://one.example/ ⇒ url https://one.example/
        ```⏎https://one.example/⏎```⏎▸https://two.example/ ⇒ url https://two.example/
        ~~~ sh⏎https://one.example/⏎```⏎~~~⏎▸https://two.example/ ⇒ url https://two.example/
        > ```⏎> https://one.example/⏎> ```⏎▸https://two.example/ ⇒ url https://two.example/
        a⏎⏎    https://one.example/⏎⏎▸https://two.example/ ⇒ url https://two.example/
        - a⏎⏎    ▸https://one.example/ ⇒ url https://one.example/
        a⏎    ▸https://one.example/ ⇒ url https://one.example/
        <!-- https://one.example/⏎⏎--> ▸https://two.example/ ⇒ url https://two.example/
        <a href="▸https://one.example/?a&amp;b">https://one.example/</a> ⇒ url https://one.example/?a&b
        <img src=▸a.png alt="https://one.example/"> ⇒ file a.png
        <code>https://one.example/</code> ▸https://two.example/ ⇒ url https://two.example/
        <script>⏎var a = "https://one.example/";⏎</script>▸https://two.example/ ⇒ url https://two.example/
        \[one](▸https://one.example/) ⇒ url https://one.example/
        [one] (▸https://one.example/) ⇒ url https://one.example/
        1 < 2 ▸https://one.example/ 2 > 1 ⇒ url https://one.example/
        # ▸https://one.example/ ⇒ url https://one.example/
        ▸doi:10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O ⇒ doi 10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O
        """##

    static let html = ##"""
        <a href="▸https://one.example/">one</a> ⇒ url https://one.example/
        <a href='▸https://one.example/'>one</a> ⇒ url https://one.example/
        <a href=▸https://one.example/>one</a> ⇒ url https://one.example/
        <A HREF = "▸https://one.example/">one</A> ⇒ url https://one.example/
        <a class="x" href="▸https://one.example/?a=1&amp;b=2&#38;c=3&#x26;d">one</a> ⇒ url https://one.example/?a=1&b=2&c=3&d
        <a href="▸https://one.example/?a=1&copy=2">one</a> ⇒ url https://one.example/?a=1&copy=2
        <a href=" ▸https://one.example/ ">one</a> ⇒ url https://one.example/
        <a href="▸https://one.example/">https://one.example/</a> ⇒ url https://one.example/
        <a name="x">▸https://one.example/</a> ⇒ url https://one.example/
        <a href="▸a/b%20c.html?x#y">one</a> ⇒ file a/b c.html#y
        <a href="▸#y">one</a><a href="#">two</a><a href="">three</a> ⇒ anchor y
        <a href="▸mailto:ada@one.example?subject=x">mail</a> ⇒ mail ada@one.example
        <a href="javascript:void(0)">x</a><a href="tel:1">y</a><a href="data:,a">z</a> ⇒
        <img src="▸a.png" srcset="▸b.png 1x, ▸https://one.example/c.png 2x"> ⇒ file a.png ⇒ file b.png ⇒ url https://one.example/c.png
        <source srcset="▸a.webp 100w,▸b.webp 200w"> ⇒ file a.webp ⇒ file b.webp
        <img src="data:image/png;base64,AAAA"> ⇒
        <video poster="▸p.jpg" src="▸v.mp4"></video> ⇒ file p.jpg ⇒ file v.mp4
        <object data="▸o.svg"></object><p data="no"> ⇒ file o.svg
        <blockquote cite="▸https://one.example/">x</blockquote> ⇒ url https://one.example/
        <form action="https://one.example/"><button formaction="b"> ⇒
        <link rel="stylesheet" href="▸s.css"><link rel="preconnect" href="https://one.example"> ⇒ file s.css
        <svg><use xlink:href="▸i.svg#a"/></svg> ⇒ file i.svg#a
        <iframe src="▸//one.example/e"></iframe> ⇒ url https://one.example/e
        <p>See ▸https://one.example/a.</p> ⇒ url https://one.example/a
        <p>(▸https://one.example/?a&amp;b)</p> ⇒ url https://one.example/?a&b
        <p>&lt;▸https://one.example/a&gt;</p> ⇒ url https://one.example/a
        <p>▸https://one.example/a&nbsp;b</p> ⇒ url https://one.example/a
        <p>&quot;▸https://one.example/a&quot;</p> ⇒ url https://one.example/a
        <p>▸10.1002/(SICI)1097-4571(199806)49:8&lt;693::AID-ASI4&gt;3.0.CO;2-O</p> ⇒ doi 10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O
        <!-- <a href="https://one.example/"> --><a href="▸b.html"> ⇒ file b.html
        <!--> <a href="▸b.html"> ⇒ file b.html
        <script>var a = "<a href='https://one.example/'>";</script><a href=▸b.html> ⇒ file b.html
        <style>@import "https://one.example/";</style><a href=▸b.html> ⇒ file b.html
        <pre>https://one.example/ <a href="▸b.html">b</a></pre> ⇒ file b.html
        <code>https://one.example/</code> ▸https://two.example/ ⇒ url https://two.example/
        <a title="a > b" href="▸b.html"> ⇒ file b.html
        <a href="▸b.html" href2="c.html"> ⇒ file b.html
        <a href="never closed ⇒
        1 < 2 ▸https://one.example/ ⇒ url https://one.example/
        """##

    static let sitemap = ##"""
        <urlset><url><loc>▸https://one.example/a</loc></url></urlset> ⇒ url https://one.example/a
        <urlset><url><loc>⏎ ▸https://one.example/?a&amp;b⏎</loc></url></urlset> ⇒ url https://one.example/?a&b
        <sitemapindex><sitemap><loc>▸https://one.example/s.xml</loc></sitemap></sitemapindex> ⇒ url https://one.example/s.xml
        <url><loc><![CDATA[▸https://one.example/?a&b]]></loc></url> ⇒ url https://one.example/?a&b
        <url><image:loc>▸https://one.example/i.png</image:loc></url> ⇒ url https://one.example/i.png
        <url><xhtml:link rel="alternate" href="▸https://one.example/de"/></url> ⇒ url https://one.example/de
        <url><!-- <loc>https://one.example/</loc> --><lastmod>2020-01-01</lastmod></url> ⇒
        <ns:url><ns:loc>▸https://one.example/</ns:loc></ns:url> ⇒ url https://one.example/
        """##
}
