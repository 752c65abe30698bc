import Bibliography
import Documents
import Testing

@Suite struct XMLLinkTests {
    @Test(arguments: LinkRow.rows(.xml, rows))
    func `XML says its links by attributes, by elements and in its text`(row: LinkRow) {
        #expect(row.found == row.expected)
    }

    static let rows = ##"""
        <ptr target="▸http://one.example/a_b?x=1&amp;y=2"/> ⇒ url http://one.example/a_b?x=1&y=2
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude"/> ⇒
        <a xsi:schemaLocation="http://one.example/ http://one.example/a.xsd">▸http://two.example/</a> ⇒ url http://two.example/
        <!DOCTYPE article PUBLIC "-//NLM//DTD" "http://one.example/a.dtd"><p>▸http://two.example/</p> ⇒ url http://two.example/
        <!DOCTYPE a [<!ENTITY b "<http://one.example/>">]><p>▸http://two.example/</p> ⇒ url http://two.example/
        <?xml-stylesheet href="http://one.example/a.xsl"?><p>▸http://two.example/</p> ⇒ url http://two.example/
        <?php if (1 > 0) echo "http://one.example/" ?><p>▸http://two.example/</p> ⇒ url http://two.example/
        <!-- http://one.example/ --><p>▸http://two.example/</p> ⇒ url http://two.example/
        <ref target="▸https://one.example/">https://one.example/</ref> ▸http://two.example/ ⇒ url https://one.example/ ⇒ url http://two.example/
        <ref target="▸#a ▸#b c.xml">1</ref><ref target="#xpath1(//p)">2</ref> ⇒ anchor a ⇒ anchor b
        <ref id="b1"><ext-link ext-link-type="uri" xlink:href="▸http://one.example/">Rivers</ext-link></ref> ⇒ url http://one.example/
        <graphic xlink:href="fig1.tif"/><media source="fig1"/> ⇒
        <persName ref="▸https://one.example/p/1">Ada</persName><persName ref="#ada">Ada</persName> ⇒ url https://one.example/p/1
        <bib:Article rdf:about="▸http://one.example/a"><z:x rdf:resource="#item_1"/></bib:Article> ⇒ url http://one.example/a
        <idno type="DOI">⏎ ▸10.1000/a(b)c. ⏎</idno> ⇒ doi 10.1000/a(b)c.
        <pub-id pub-id-type="doi">▸10.1002/1097(199806)49:8&lt;693::AID-ASI4&gt;3.0.CO;2-O</pub-id> ⇒ doi 10.1002/1097(199806)49:8<693::AID-ASI4>3.0.CO;2-O
        <pub-id pub-id-type="pmid">▸13054692</pub-id><volume>13054692</volume> ⇒ pmid 13054692
        <ArticleId IdType="doi">▸10.1000/1</ArticleId><PMID Version="1">▸130</PMID> ⇒ doi 10.1000/1 ⇒ pmid 130
        <idno type="arXiv">▸1706.03762</idno><idno type="ISSN">0028-0836</idno> ⇒ arxiv 1706.03762
        <mods:location><mods:url access="x">▸http://one.example/?a=1&amp;b=2</mods:url></mods:location> ⇒ url http://one.example/?a=1&b=2
        <url>▸one.example/a</url><url>internal-pdf://1/a.pdf</url><url/> ⇒ url http://one.example/a
        <url><style face="normal">▸http://one.example/</style><style>a&amp;b</style></url> ⇒ url http://one.example/a&b
        <url>see ▸http://one.example/ or ▸http://two.example/</url> ⇒ url http://one.example/ ⇒ url http://two.example/
        <electronic-resource-num><style>▸10.1000/1</style></electronic-resource-num> ⇒ doi 10.1000/1
        <url><![CDATA[▸http://one.example/?a&amp;b]]></url> ⇒ url http://one.example/?a&amp;b
        <note><![CDATA[See <a> ▸http://one.example/?a&b]]></note> ⇒ url http://one.example/?a&b
        <note>Übergröße &#x442; ▸http://one.example/a&#x62;c, and</note><p>x ▸10.1000/1</p> ⇒ url http://one.example/abc ⇒ doi 10.1000/1
        """##

    @Test(
        arguments: [
            ("<?xml version=\"1.0\"?>\n<TEI><text><p>a</p></text></TEI>", .xml),
            ("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><p>a</p></TEI>", .xml),
            ("<mods><p>a</p></mods>", .xml), ("<!-- a --><!DOCTYPE x SYSTEM \"y\">\n<article xmlns:xlink=\"z\">", .xml),
            ("<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html>", .html), ("<div><p>a</p></div>", .html),
            ("<?xml version=\"1.0\"?>\n<urlset xmlns=\"x\">", .sitemap),
        ] as [(String, LinkFormat)])
    func `what begins as XML is told from HTML and from sitemaps`(text: String, format: LinkFormat) {
        #expect(LinkFormat.sniffed(from: text.utf8) == format)
        #expect(LinkReader.reading(of: Array(text.utf8), fileName: "-").format == format)
    }

    @Test func `a sitemap may have any name`() {
        let text = "<?xml version=\"1.0\"?><urlset><url><loc>http://one.example/</loc></url></urlset>"
        #expect(LinkReader.reading(of: Array(text.utf8), fileName: "a.xml").format == .sitemap)
        #expect(LinkReader.reading(of: Array(text.utf8), fileName: "a.xml", format: .xml).format == .xml)
    }

    @Test func `XML says its encoding and its places`() {
        let bytes =
            Array("<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?><p xml:id=\"a\">".utf8) + [0xB3]
            + Array(" http://one.example/</p>".utf8)
        let reading = LinkReader.reading(of: bytes, fileName: "a.tei")
        #expect(reading.encoding == "iso-8859-2")
        #expect(reading.links.map(\.range.start.offset) == [59])
        #expect(AnchorReader.anchors(in: bytes, format: .xml) == ["a"])
    }
}
