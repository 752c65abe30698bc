import Bibliography
import Testing

@Suite struct DOITests {
    @Test(arguments: [
        ("10.1000/182", "10.1000/182"), ("https://doi.org/10.1000/ABC", "10.1000/abc"),
        ("doi: 10.1000/182.", "10.1000/182"),
        ("http://dx.doi.org/10.1016/S0140-6736(05)71146-6", "10.1016/s0140-6736(05)71146-6"),
        ("(10.1000/182)", nil), ("10.1000/", nil), ("10.x/182", nil), ("", nil), ("11.1000/182", nil),
        (
            "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O",
            "10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o"
        ),
        ("10.1000/182</a>", "10.1000/182"), ("10.1000/182<br>x", "10.1000/182"),
        ("10.1000/182> x", "10.1000/182"), ("10.1000/182<i", "10.1000/182"),
    ])
    func `a DOI is read in its normal form`(text: String, normalized: String?) {
        #expect(DOI(text)?.normalized == normalized)
    }

    @Test(arguments: [
        ("https://doi.org/10.1000/ABC", "10.1000/abc", "10.1000/ABC"), ("10.1000/AB C", "10.1000/abc", "10.1000/abc"),
        ("", "10.1000/abc", "10.1000/abc"),
    ])
    func `a DOI keeps the letters of its source`(verbatim: String, value: String, written: String) {
        #expect(DOI.written(Field(value, verbatim: verbatim)) == written)
        #expect(DOI("10.1000/ABC") == DOI("10.1000/abc"))
    }
}
