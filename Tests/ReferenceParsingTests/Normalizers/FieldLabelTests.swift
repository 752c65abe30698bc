import Testing

@testable import ReferenceParsing

@Suite struct FieldLabelTests {
    @Test(arguments: [
        "S.", "Available at:", "дата обращения:", "ISBN", "в кн.:", "Nr", "pp.", "– URL:", "Режим доступа:",
        "Рэжым доступу", "[Электронный ресурс]", "[Text] /", "Dostęp:", "Disponible en", "Verfügbar unter:",
        "hrsg. von",
        "[Мәтін] :", "[M]", "[EB/OL].", "עמ'", "tr.", "Tillgänglig på:", "Erişim adresi:", "In:",
    ])
    func `words that introduce a field leave nothing`(text: String) {
        let bytes = Array(text.utf8)
        #expect(!FieldLabels.leaveSomething(in: bytes, 0..<bytes.count))
    }

    @Test(arguments: [
        "учебник", "ISBN 12", "[Электронный ресурс] : учебник", "translated by Smith", "unveröffentlicht",
    ])
    func `what says something is left`(text: String) {
        let bytes = Array(text.utf8)
        #expect(FieldLabels.leaveSomething(in: bytes, 0..<bytes.count))
    }

    @Test(
        arguments: [
            ("[Электронный ресурс] :", "Электронный ресурс"), ("[Электронны рэсурс]", "Электронны рэсурс"),
            ("[Електронний ресурс].", "Електронний ресурс"), ("[Мәтін] : роман", "Мәтін"), ("[Text] /", "Text"),
            ("[CD-ROM]", "CD-ROM"), ("[online]", "online"), ("(online)", nil), ("[sic]", nil),
        ] as [(String, String?)])
    func `a medium stands in square brackets`(text: String, medium: String?) {
        let bytes = Array(text.utf8)
        #expect(MediumNormalizer.medium(in: bytes, 0..<bytes.count)?.value == medium)
    }
}
