import Documents
import Testing

@Suite struct PlainLinkTests {
    @Test(arguments: LinkRow.rows(.plainText, urls) + LinkRow.rows(.plainText, hosts))
    func `a URL in running text ends where the sentence goes on`(row: LinkRow) { #expect(row.found == row.expected) }

    @Test(arguments: LinkRow.rows(.plainText, scripts))
    func `a URL is known in any script`(row: LinkRow) { #expect(row.found == row.expected) }

    @Test(arguments: LinkRow.rows(.plainText, identifiers))
    func `identifiers are found with their prefixes`(row: LinkRow) { #expect(row.found == row.expected) }

    @Test(arguments: LinkRow.rows(.plainText, others))
    func `what only looks like a link is none`(row: LinkRow) { #expect(row.found == row.expected) }

    static let urls = ##"""
        ▸http://one.example ⇒ url http://one.example
        ▸https://one.example/ ⇒ url https://one.example/
        See ▸https://one.example/path. ⇒ url https://one.example/path
        See ▸https://one.example/path, and go on ⇒ url https://one.example/path
        Is it ▸https://one.example/path? ⇒ url https://one.example/path
        It is ▸https://one.example/path! ⇒ url https://one.example/path
        Look: ▸https://one.example/path: there ⇒ url https://one.example/path
        One; ▸https://one.example/a; two ⇒ url https://one.example/a
        Dots ▸https://one.example/a... ⇒ url https://one.example/a
        Both ▸https://one.example/a?! ⇒ url https://one.example/a
        (▸https://one.example/a) ⇒ url https://one.example/a
        (see ▸https://one.example/a). ⇒ url https://one.example/a
        (▸https://one.example/a_(b)) ⇒ url https://one.example/a_(b)
        ▸https://one.example/a_(b) ⇒ url https://one.example/a_(b)
        ▸https://one.example/a_(b)_c ⇒ url https://one.example/a_(b)_c
        ▸https://one.example/a_(b_(c)) ⇒ url https://one.example/a_(b_(c))
        ▸https://one.example/a_(b ⇒ url https://one.example/a_
        ▸https://one.example/a)b ⇒ url https://one.example/a
        [▸https://one.example/a] ⇒ url https://one.example/a
        [▸https://one.example/a text] ⇒ url https://one.example/a
        {▸https://one.example/a} ⇒ url https://one.example/a
        ▸https://one.example/?a[]=1&b[2]=3 ⇒ url https://one.example/?a[]=1&b[2]=3
        (▸https://one.example/a?b=(c)&d=[e]), ⇒ url https://one.example/a?b=(c)&d=[e]
        "▸https://one.example/a" ⇒ url https://one.example/a
        '▸https://one.example/a' ⇒ url https://one.example/a
        '▸https://one.example/it's' ⇒ url https://one.example/it
        ▸https://one.example/it's ⇒ url https://one.example/it's
        `▸https://one.example/a` ⇒ url https://one.example/a
        <▸https://one.example/a> ⇒ url https://one.example/a
        <▸https://one.example/a.> ⇒ url https://one.example/a.
        <URL:▸https://one.example/a> ⇒ url https://one.example/a
        <▸https://one.example/a⏎  b/c> ⇒ url https://one.example/ab/c
        <▸https://one.example/a b> ⇒ url https://one.example/a
        ▸https://one.example/a⏎b/c ⇒ url https://one.example/a
        ▸https://one.example/a<br> ⇒ url https://one.example/a
        ▸https://one.example/a*b* ⇒ url https://one.example/a*b
        ▸https://one.example/~ada/ ⇒ url https://one.example/~ada/
        ▸https://one.example/a_b_ ⇒ url https://one.example/a_b_
        ▸https://one.example/a- ⇒ url https://one.example/a-
        ▸https://one.example/a/-/b ⇒ url https://one.example/a/-/b
        ▸https://one.example/a%20b%2F ⇒ url https://one.example/a%20b%2F
        ▸https://one.example/a;b=c;d ⇒ url https://one.example/a;b=c;d
        ▸https://one.example/a,b,c ⇒ url https://one.example/a,b,c
        ▸https://one.example/@ada/post ⇒ url https://one.example/@ada/post
        ▸https://one.example/a:b ⇒ url https://one.example/a:b
        ▸https://one.example/a$b!c+d=e ⇒ url https://one.example/a$b!c+d=e
        ▸https://one.example/?q=a+b&c=%26#top ⇒ url https://one.example/?q=a+b&c=%26#top
        ▸https://one.example?q=1 ⇒ url https://one.example?q=1
        ▸https://one.example#part ⇒ url https://one.example#part
        ▸https://one.example/#!/a/b ⇒ url https://one.example/#!/a/b
        ▸https://one.example/# ⇒ url https://one.example/#
        ▸https://one.example/? next ⇒ url https://one.example/
        ▸https://one.example/a#:~:text=from,to ⇒ url https://one.example/a#:~:text=from,to
        ▸https://one.example/a|b ⇒ url https://one.example/a|b
        |▸https://one.example/a| ⇒ url https://one.example/a
        ▸https://one.example/a\nb ⇒ url https://one.example/a
        ▸http://one.example/a,▸http://two.example/b ⇒ url http://one.example/a ⇒ url http://two.example/b
        ▸http://one.example/a;▸https://two.example ⇒ url http://one.example/a ⇒ url https://two.example
        ▸http://one.example/a ▸http://two.example/b ⇒ url http://one.example/a ⇒ url http://two.example/b
        ▸https://archive.example/web/2020/http://two.example/ ⇒ url https://archive.example/web/2020/http://two.example/
        ▸https://one.example/go?to=https://two.example/ ⇒ url https://one.example/go?to=https://two.example/
        http://▸http://one.example/ ⇒ url http://one.example/
        URL:▸http://one.example/ ⇒ url http://one.example/
        url=▸http://one.example/ ⇒ url http://one.example/
        at▸http://one.example/ ⇒ url http://one.example/
        view-source:▸https://one.example/ ⇒ url https://one.example/
        ▸HTTP://ONE.EXAMPLE/A ⇒ url HTTP://ONE.EXAMPLE/A
        ▸ftp://one.example/file.txt ⇒ url ftp://one.example/file.txt
        ▸https://one.example/a…more ⇒ url https://one.example/a
        ▸https://one.example/a—and ⇒ url https://one.example/a
        ▸https://one.example/1990–1995 ⇒ url https://one.example/1990–1995
        a⏎⏎  b ▸https://one.example/ ⇒ url https://one.example/
        """##

    static let hosts = ##"""
        ▸http://localhost ⇒ url http://localhost
        ▸http://localhost:8080/a ⇒ url http://localhost:8080/a
        ▸http://192.0.2.1/a ⇒ url http://192.0.2.1/a
        ▸http://192.0.2.1:81. ⇒ url http://192.0.2.1:81
        ▸http://[2001:db8::1]/a ⇒ url http://[2001:db8::1]/a
        ▸http://[2001:db8::1]:8080/a) ⇒ url http://[2001:db8::1]:8080/a
        ▸http://[::1] ⇒ url http://[::1]
        ▸http://ada:secret@one.example/a ⇒ url http://ada:secret@one.example/a
        ▸http://ada@one.example:80/ ⇒ url http://ada@one.example:80/
        ▸http://one.example:80 ⇒ url http://one.example:80
        ▸http://one.example: then ⇒ url http://one.example
        ▸http://one.example:text ⇒ url http://one.example
        ▸http://one.example. ⇒ url http://one.example
        ▸http://one.example./a ⇒ url http://one.example./a
        ▸http://a-b.one-two.example/ ⇒ url http://a-b.one-two.example/
        ▸http://a_b.one.example/ ⇒ url http://a_b.one.example/
        ▸http://xn--bcher-kva.example/ ⇒ url http://xn--bcher-kva.example/
        ▸http://1.2.one.example/ ⇒ url http://1.2.one.example/
        ▸www.one.example ⇒ url http://www.one.example
        (▸www.one.example/a_(b)). ⇒ url http://www.one.example/a_(b)
        ▸WWW.One.example/A ⇒ url http://WWW.One.example/A
        ▸www.one.example:8080/a, ⇒ url http://www.one.example:8080/a
        ▸www.one.example, ▸www.two.example. ⇒ url http://www.one.example ⇒ url http://www.two.example
        """##

    static let scripts = ##"""
        ▸http://пример.рф/путь! ⇒ url http://пример.рф/путь
        ▸http://bücher.example/größe. ⇒ url http://bücher.example/größe
        ▸https://例え.テスト/ページ ⇒ url https://例え.テスト/ページ
        ▸http://한국.example/가 ⇒ url http://한국.example/가
        ▸https://zh.wiki.example/wiki/中国 ⇒ url https://zh.wiki.example/wiki/中国
        ▸https://zh.wiki.example/wiki/中国_(国家)。 ⇒ url https://zh.wiki.example/wiki/中国_(国家)
        请看▸http://one.example这个网站 ⇒ url http://one.example
        请看▸http://one.example/page这个网站 ⇒ url http://one.example/page
        请看▸http://one.example/page，谢谢 ⇒ url http://one.example/page
        请看▸http://one.example/page。 ⇒ url http://one.example/page
        （▸http://one.example/page） ⇒ url http://one.example/page
        「▸http://one.example/page」 ⇒ url http://one.example/page
        『▸http://one.example』です ⇒ url http://one.example
        ▸http://one.exampleを見る ⇒ url http://one.example
        «▸http://one.example/a» ⇒ url http://one.example/a
        „▸http://one.example/a“ ⇒ url http://one.example/a
        “▸http://one.example/a” ⇒ url http://one.example/a
        ‘▸http://one.example/a’ ⇒ url http://one.example/a
        ‹▸http://one.example/a› ⇒ url http://one.example/a
        ▸http://one.example/a،ثم ⇒ url http://one.example/a
        ▸http://one.example/a؟ ⇒ url http://one.example/a
        ▸http://one.example/a। ⇒ url http://one.example/a
        Дивись ▸https://uk.wiki.example/wiki/Київ, будь ласка ⇒ url https://uk.wiki.example/wiki/Київ
        é ▸http://one.example/ ⇒ url http://one.example/
        😀▸http://one.example/😀 ⇒ url http://one.example/😀
        """##

    static let identifiers = ##"""
        ▸10.1000/182 ⇒ doi 10.1000/182
        (▸10.1000/182). ⇒ doi 10.1000/182
        ▸doi:10.1000/182 ⇒ doi 10.1000/182
        ▸DOI: 10.1000/182, ⇒ doi 10.1000/182
        DOI ▸10.1000/182 ⇒ doi 10.1000/182
        ▸doi.org/10.1000/182 ⇒ doi 10.1000/182
        ▸dx.doi.org/10.1000/182 ⇒ doi 10.1000/182
        ▸https://doi.org/10.1000/182. ⇒ doi 10.1000/182
        ▸http://dx.doi.org/10.1000/182 ⇒ doi 10.1000/182
        ▸https://DOI.org/10.1000/AbC ⇒ doi 10.1000/AbC
        ▸https://doi.org/10.1000/a%28b%29?x=1#y ⇒ doi 10.1000/a(b)
        ▸https://www.doi.org/ ⇒ url https://www.doi.org/
        ▸https://doi.org/abc ⇒ url https://doi.org/abc
        ▸https://publisher.example/doi/10.1000/182 ⇒ url https://publisher.example/doi/10.1000/182
        ▸10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O ⇒ doi 10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O
        (▸10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O). ⇒ doi 10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O
        ▸https://doi.org/10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O ⇒ doi 10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O
        ▸10.1016/S0140-6736(05)67889-7. ⇒ doi 10.1016/S0140-6736(05)67889-7
        ▸10.1000/abc<br> ⇒ doi 10.1000/abc
        ▸10.1000.10/123 ⇒ doi 10.1000.10/123
        ▸10.1000/a.b.c; ▸10.1000/d ⇒ doi 10.1000/a.b.c ⇒ doi 10.1000/d
        ▸10.1000/a,▸10.1000/b ⇒ doi 10.1000/a ⇒ doi 10.1000/b
        ▸10.1000/abc。 ⇒ doi 10.1000/abc
        info:▸doi:10.1000/182 ⇒ doi 10.1000/182
        ▸arXiv:2101.00001 ⇒ arxiv 2101.00001
        ▸arXiv:2101.00001v2 [cs.DL] ⇒ arxiv 2101.00001v2
        ▸arxiv: 0704.0001. ⇒ arxiv 0704.0001
        ▸ARXIV:hep-th/9901001v3, ⇒ arxiv hep-th/9901001v3
        ▸arXiv:math.GT/0309136 ⇒ arxiv math.GT/0309136
        ▸https://arxiv.org/abs/2101.00001 ⇒ url https://arxiv.org/abs/2101.00001
        ▸PMID: 12345678. ⇒ pmid 12345678
        ▸PMID:1; ⇒ pmid 1
        (▸pmid: 23456) ⇒ pmid 23456
        ▸hdl:2027/mdp.39015. ⇒ handle 2027/mdp.39015
        ▸hdl:20.1000/100 ⇒ handle 20.1000/100
        ▸https://hdl.handle.net/2027/x ⇒ url https://hdl.handle.net/2027/x
        ▸mailto:ada@one.example. ⇒ mail ada@one.example
        ▸mailto:ada@one.example,bob@two.example ⇒ mail ada@one.example,bob@two.example
        ▸mailto:ada%40one.example?subject=Hi ⇒ mail ada@one.example
        ▸mailto:?to=ada@one.example&subject=x ⇒ mail ada@one.example
        ▸mailto:nobody ⇒ mail nobody
        """##

    static let others = ##"""
        http:// ⇒
        http:///a ⇒
        http://. ⇒
        http://-one.example ⇒
        http://? ⇒
        http://"one.example" ⇒
        https:/one.example ⇒
        http one.example ⇒
        one.example/a ⇒
        ada@one.example ⇒
        www. ⇒
        www.one ⇒
        www..example ⇒
        awww.one.example ⇒
        ada@www.one.example ⇒
        sftp://one.example/ ⇒
        git+https://one.example/a ⇒
        ssh://one.example ⇒
        file:///etc/hosts ⇒
        javascript:alert(1) ⇒
        10.1/5 ⇒
        10.100/5 ⇒
        110.1000/5 ⇒
        3.10.1000/5 ⇒
        10.1000/ ⇒
        10.1000 / 5 ⇒
        10.abcd/5 ⇒
        arXiv:21.1 ⇒
        arXiv:2101.00001x ⇒
        arXiv: an archive ⇒
        PMID: none ⇒
        PMID: 123456789 ⇒
        hdl: none ⇒
        mailto: ⇒
        mailto:?subject=x ⇒
        http://[one]/ ⇒
        http://[::1/ ⇒
        """##
}
