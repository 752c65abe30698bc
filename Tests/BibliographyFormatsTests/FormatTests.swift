import Bibliography
import BibliographyFormats
import Foundation
import Testing

@Suite struct BibLaTeXTests {
    @Test func `references become entries that biber can read`() {
        #expect(BibLaTeX.text(of: ExampleReferences.all) == golden)
    }

    @Test func `no references give no text`() {
        #expect(BibLaTeX.text(of: []) == "")
    }

    @Test func `braces stay balanced and nothing but an entry starts with an at sign`() {
        let text = BibLaTeX.text(of: ExampleReferences.all)
        var depth = 0
        for byte in text.utf8 {
            depth += byte == 0x7B ? 1 : byte == 0x7D ? -1 : 0
            if depth < 0 { break }
        }
        #expect(depth == 0)
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("@") }.count == 3)
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    }

    @Test(arguments: [
        ("no. 4", "4"), ("№ 4", "4"), ("№4", "4"), ("No 4/5", "4/5"), ("nr 12", "12"), ("4", "4"), ("S1", "S1"),
        ("special issue", "special issue"), ("Issue 7", "7"), ("no.", "no."), ("575-З", "575-З"), ("N-12", "N-12"),
    ]) func `a number loses the word that says that it is one`(_ printed: String, _ bare: String) {
        #expect(PlainNumber.text(printed) == bare)
    }

    @Test func `a DOI keeps its angle brackets`() {
        var reference = Reference(number: 1, verbatim: "x", text: "x")
        let doi = "10.1000/(SICI)1097(19980815)17:15<1661::AID>3.0.CO;2-2"
        reference.doi = Field(doi, verbatim: doi)
        reference.issue = Field("no. 4", verbatim: "no. 4")
        #expect(BibLaTeX.text(of: [reference]).contains("  doi = {\(doi)},\n"))
        #expect(BibLaTeX.text(of: [reference]).contains("  number = {4},\n"))
        #expect(CSLJSON.text(of: [reference]).contains(doi))
    }

    private let golden = ##"""
        % entry 1, line 10:1
        % URL repaired at line 11:5: removed-blank, restored-underscore
        @article{zolkiewski2013,
          author = {Żółkiewski, Jan and {Rivers \& Lakes}},
          title = {O rzekach},
          journaltitle = {Wody},
          date = {2013-09-20},
          volume = {7},
          number = {9 (10)},
          pages = {12--15},
          langid = {polish},
          doi = {10.1000/%7Bx%7D},
          url = {http://wody.example/o_rzekach.pdf?a=1&p=%7BX%7D#s},
          urldate = {2014-07-06},
        }

        % entry 2
        @online{smithandsonsltd-nd,
          author = {{Smith and Sons, Ltd} and {Ed\textbraceright{}ge \textbackslash{} Co}},
          title = {A \textbraceright{} \textbraceleft{}\textbackslash{}input\textbraceleft{}x\textbraceright{} [31m<b>"@" 50\% \& \#1 \$x\_1\textasciicircum{}2\textasciitilde{} abc},
          url = {http://a.example/%7D%5C%20%01@misc%7Bx,},
        }

        % entry 3
        % no title was recognised: the field holds the entry as printed
        @misc{heliu-nd,
          title = {河流研究 报告},
        }

        """##
}

@Suite struct ReferenceTableTests {
    @Test func `references become aligned lines that cannot steer a terminal`() {
        #expect(ReferenceTable.text(of: ExampleReferences.all) == golden)
    }

    @Test(arguments: [
        ("abc", 3), ("Żółć", 4), ("Z\u{307}o", 2), ("河流", 4), ("ｱ", 1), ("Ａ", 2), ("e\u{301}\u{302}", 1), ("", 0),
        ("😀", 2),
    ]) func `a text takes the columns that a terminal gives it`(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test(arguments: [
        ("abcdef", 4, "abc…"), ("abcd", 4, "abcd"), ("河流研究", 5, "河流…"), ("河流研究", 4, "河…"), ("ab cd", 4, "ab…"),
    ]) func `a long text is cut at a column, not inside a character`(_ text: String, _ limit: Int, _ cut: String) {
        #expect(DisplayWidth.shortened(text, to: limit) == cut)
    }

    @Test func `what a terminal would obey is replaced`() {
        #expect(DisplayWidth.printable("a\u{1B}[2Jb\u{9B}c\u{202E}d\te\r\n f") == "a\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}d e f")
    }

    private let golden = """
        No.  Author                    Issued      Title                                     Accessed     Line  URL                                            Repairs
        ───  ────────────────────────  ──────────  ────────────────────────────────────────  ───────────  ────  ─────────────────────────────────────────────  ──────────────────────────────────
          1  Żółkiewski & Rivers & L…  2013-09-20  O rzekach                                 2014-07-06?  10:1  http://wody.example/o_rzekach.pdf?a=1&p={X}#s  removed-blank, restored-underscore
          2  Smith and Sons, Ltd & E…  –           A } {\\input{x} \u{FFFD}[31m<b>"@" 50% & #1 $x_…  ?               –  http://a.example/}\\ \u{FFFD}@misc{x,
          3  –                         –           河流研究 报告                             –               –  –

        """
}

@Suite struct CSLJSONTests {
    @Test func `a reference keeps every field, its place and every reading`() {
        #expect(CSLJSON.text(of: [ExampleReferences.whole]) == golden)
    }

    @Test func `no references give an empty array`() {
        #expect(CSLJSON.text(of: []) == "[]\n")
    }

    @Test func `hostile text comes back as it was, and no control character stands in the file`() throws {
        let text = CSLJSON.text(of: ExampleReferences.all)
        #expect(
            text.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)) })
        #expect(!text.contains(" \n") && !text.contains("\u{202E}"))
        let items = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(items.count == 3)
        #expect(items[1]["title"] as? String == ExampleReferences.hostile.title?.value)
        #expect(items[1]["URL"] as? String == "http://a.example/}\\ \u{1}@misc{x,")
        #expect((items[1]["accessed"] as? [String: String]) == ["literal": "some day"])
    }

    @Test func `keys differ even when names and years do not`() {
        let references = [ExampleReferences.whole, ExampleReferences.whole, ExampleReferences.whole]
        #expect(CitationKeys.keys(of: references) == ["zolkiewski2013", "zolkiewski2013-2", "zolkiewski2013-3"])
        let nameless = Reference(number: 7, verbatim: "—", text: "—")
        #expect(CitationKeys.keys(of: [nameless, nameless]) == ["entry7-nd", "entry7-nd-2"])
    }

    private let golden = """
        [
          {
            "id": "zolkiewski2013",
            "type": "article-journal",
            "language": "pl",
            "author": [
              {
                "family": "Żółkiewski",
                "given": "Jan"
              },
              {
                "literal": "Rivers & Lakes"
              }
            ],
            "issued": {
              "date-parts": [
                [2013, 9, 20]
              ]
            },
            "accessed": {
              "date-parts": [
                [2014, 7, 6]
              ]
            },
            "title": "O rzekach",
            "container-title": "Wody",
            "volume": "7",
            "issue": "9 (10)",
            "page": "12–15",
            "DOI": "10.1000/{x}",
            "URL": "http://wody.example/o_rzekach.pdf?a=1&p={X}#s",
            "custom": {
              "referee": {
                "number": 1,
                "label": "1",
                "range": {
                  "start": {
                    "line": 10,
                    "column": 1
                  },
                  "end": {
                    "line": 11,
                    "column": 60
                  }
                },
                "verbatim": "1. Żółkiewski, Jan\\n(2013). …",
                "accessed": {
                  "printed": "06/07/2014",
                  "readings": [
                    "2014-07-06",
                    "2014-06-07"
                  ]
                },
                "urls": [
                  {
                    "printed": "http://wody. example/o rzekach.pdf",
                    "range": {
                      "start": {
                        "line": 11,
                        "column": 5
                      },
                      "end": {
                        "line": 11,
                        "column": 39
                      }
                    },
                    "repairs": [
                      "removed-blank",
                      "restored-underscore"
                    ],
                    "candidates": [
                      {
                        "URL": "http://wody.example/o_rzekach.pdf?a=1&p={X}#s",
                        "score": 0.9,
                        "repairs": [
                          "removed-blank",
                          "restored-underscore"
                        ]
                      },
                      {
                        "URL": "http://wody.example/orzekach.pdf",
                        "score": 0.25,
                        "repairs": [
                          "removed-blank"
                        ]
                      }
                    ]
                  }
                ],
                "remainder": [
                  "left over"
                ]
              }
            }
          }
        ]

        """
}
