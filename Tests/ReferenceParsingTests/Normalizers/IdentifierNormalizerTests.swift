import Bibliography
import Testing

@testable import ReferenceParsing

@Suite struct IdentifierNormalizerTests {
    private func found(_ text: String, isNumber: Bool = false) -> [String] {
        let entry = EntryText(text)
        return IdentifierNormalizer.identifiers(in: entry, 0..<entry.bytes.count, isNumber: isNumber).map {
            "\($0.identifier.scheme.rawValue) \($0.identifier.value)"
        }
    }

    @Test(arguments: [
        ("doi:10.1000/182", "10.1000/182"), ("https://doi.org/10.1000/ab.c.", "10.1000/ab.c"),
        ("DOI: 10. 1000/182", "10.1000/182"),
        ("doi :10.1103 /PhysRevE.69.026", "10.1103/PhysRevE.69.026"), ("10.1000/ 182", "10.1000/182"),
        ("10.1016/j.ceb. 2010.05.003", "10.1016/j.ceb.2010.05.003"),
        (
            "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O.",
            "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O"
        ),
        ("(doi:10.1000/abc)", "10.1000/abc"), ("10.1000/a(b)c,", "10.1000/a(b)c"), ("<10.1000/abc>", "10.1000/abc"),
        ("10.1000%2Fabc", "10.1000/abc"),
        ("10.1000/abc. 2010", "10.1000/abc"), ("10.1000/abc1. 123-140", "10.1000/abc1"),
        ("doi: 10.1002/ ldr. 1091", "10.1002/ldr.1091"), ("10.1000/abc. Accessed", "10.1000/abc"),
        ("10.1000/journal-\npone.0012", "10.1000/journal-pone.0012"),
        ("10.1000/a\\_b", "10.1000/a_b"), ("10.1000/a–b", "10.1000/a-b"), ("10.1000/abc/2", "10.1000/abc/2"),
        ("doi.org/10.1038/s41586‐020‐2649‐2", "10.1038/s41586-020-2649-2"),
    ])
    func `a DOI is found in damaged text`(text: String, doi: String) {
        let entry = EntryText(text)
        #expect(IdentifierNormalizer.doi(in: entry, 0..<entry.bytes.count)?.value == doi)
    }

    @Test(arguments: ["10.5 cm", "110.1000/5", "10.12/5", "10.1000", "version 10.1000.2"])
    func `what is no DOI is none`(text: String) {
        let entry = EntryText(text)
        #expect(IdentifierNormalizer.doi(in: entry, 0..<entry.bytes.count) == nil)
    }

    @Test(
        arguments: [
            ("ISBN 978-3-16-148410-0", ["ISBN 9783161484100"]), ("ISBN: 0-306-40615-2.", ["ISBN 0306406152"]),
            ("ISBN 0-8044-2957-X", ["ISBN 080442957X"]), ("978 3 16 148410 0", ["ISBN 9783161484100"]),
            ("ISBN-13: 978-3-16-148410-0", ["ISBN 9783161484100"]), ("ISBN 978–3–16–148410–0", ["ISBN 9783161484100"]),
            ("ISBN 978-3-16-148410-1", ["number ISBN 978-3-16-148410-1"]),
            ("ISSN 0317-8471", ["ISSN 0317-8471"]), ("ISSN 1050124X", ["ISSN 1050-124X"]), ("1990-1995", []),
            ("PMID: 12345678", ["PMID 12345678"]), ("PMCID: PMC1234567", ["PMCID PMC1234567"]),
            ("PMC 1234567", ["PMCID PMC1234567"]),
            ("arXiv:1706.03762v2 [cs.CL]", ["arXiv 1706.03762"]), ("arXiv:hep-th/9901001", ["arXiv hep-th/9901001"]),
            ("hep-th/9901001v3", ["arXiv hep-th/9901001"]), ("https://arxiv.org/abs/2101.00001", ["arXiv 2101.00001"]),
            ("math.AG/0102030", ["arXiv math/0102030"]),
            ("urn:nbn:de:101:1-201102033592.", ["URN urn:nbn:de:101:1-201102033592"]),
            ("hdl:2027/mdp.39015", ["handle 2027/mdp.39015"]),
            ("https://hdl.handle.net/10419/12345", ["handle 10419/12345"]),
            ("ISBN 978-3-16-148410-0, ISSN 0317-8471", ["ISBN 9783161484100", "ISSN 0317-8471"]), ("12.2014", []),
        ] as [(String, [String])])
    func `identifiers are told by their label and check digit`(text: String, identifiers: [String]) {
        #expect(found(text) == identifiers)
    }

    @Test func `a number of the work is kept as printed`() {
        #expect(found("Report No. 12/2014.", isNumber: true) == ["number Report No. 12/2014"])
        #expect(found("Report No. 12/2014.") == [])
    }
}
