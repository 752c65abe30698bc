import Bibliography
import Testing

@Suite struct DOITests {
    @Test(arguments: [
        ("10.1000/182", "10.1000/182"), ("https://doi.org/10.1000/ABC", "10.1000/abc"),
        ("doi: 10.1000/182.", "10.1000/182"),
        ("http://dx.doi.org/10.1016/S0140-6736(05)71146-6", "10.1016/s0140-6736(05)71146-6"),
        ("(10.1000/182)", nil), ("10.1000/", nil), ("10.x/182", nil), ("", nil), ("11.1000/182", nil),
    ])
    func `a DOI is read in its normal form`(text: String, normalized: String?) {
        #expect(DOI(text)?.normalized == normalized)
    }
}
