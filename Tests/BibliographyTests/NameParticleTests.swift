import Bibliography
import Testing

@Suite struct NameParticleTests {
    @Test(
        arguments: [
            ("van der Berg", "C.", "van der", "Berg", nil, "C."),
            ("Goethe", "Johann Wolfgang von", nil, "Goethe", "von", "Johann Wolfgang"),
            ("Van de Sompel", "H.", nil, "Van de Sompel", nil, "H."), ("van", nil, nil, "van", nil, nil),
            ("Ortega y Gasset", "J.", nil, "Ortega y Gasset", nil, "J."),
            ("Assis", "Machado de", nil, "Assis", "de", "Machado"),
            ("фон Вригт", "Г. Х.", "фон", "Вригт", nil, "Г. Х."),
        ] as [(String, String?, String?, String?, String?, String?)])
    func `small words round a name are its particles`(
        family: String, given: String?, nonDropping: String?, bare: String?, dropping: String?, bareGiven: String?
    ) {
        let name = Name(family: family, given: given)
        #expect(name.nonDroppingParticle == nonDropping)
        #expect(name.familyWithoutParticle == bare)
        #expect(name.droppingParticle == dropping)
        #expect(name.givenWithoutParticle == bareGiven)
    }

    @Test(
        arguments: [
            (Name(family: "King", given: "M. L.", suffix: "Jr."), "M. L. King Jr.", "King, M. L., Jr."),
            (Name(family: "费", given: "孝通"), "费孝通", "费孝通"), (Name(family: "Lis", given: nil), "Lis", "Lis"),
        ])
    func `a name is read aloud and sorted as its people do`(name: Name, displayed: String, inverted: String) {
        #expect(name.displayed == displayed)
        #expect(name.inverted == inverted)
    }
}
