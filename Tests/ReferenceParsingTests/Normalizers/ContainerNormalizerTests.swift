import Testing

@testable import ReferenceParsing

@Suite struct ContainerNormalizerTests {
    private func read(_ text: String) -> String? {
        let entry = EntryText(text)
        return ContainerNormalizer.container(in: entry, 0..<entry.bytes.count)?.value
    }

    @Test(arguments: [
        ("In: Rivers of Europe,", "Rivers of Europe"), ("In Rivers of Europe", "Rivers of Europe"),
        ("in: Rivers", "Rivers"),
        ("// Вопросы истории", "Вопросы истории"), ("[w:] Rzeki Europy", "Rzeki Europy"),
        ("w: Rzeki Europy", "Rzeki Europy"),
        ("В кн.: Реки Европы", "Реки Европы"), ("dans Fleuves d'Europe", "Fleuves d'Europe"),
        ("en: Ríos de Europa", "Ríos de Europa"),
        ("*Water Research*,", "Water Research"), ("„Water”", "Water"), ("Water Research, Vol.", "Water Research"),
        ("Zeitschrift für Flüsse, Jg.", "Zeitschrift für Flüsse"), ("In Vitro", "Vitro"),
        ("In vitro fertilization", "In vitro fertilization"),
        ("Journal of Physics", "Journal of Physics"),
        ("Proceedings of the 3rd Conference on Water", "Proceedings of the 3rd Conference on Water"),
        ("Rev. Mod. Phys.", "Rev. Mod. Phys"), ("《水利学报》", "水利学报"), ("V: Reky Evropy", "Reky Evropy"),
        ("Biuletyn PISM", "Biuletyn PISM"), ("in Science", "Science"),
    ])
    func `the words before a container and a label left behind it are taken off`(text: String, container: String) {
        #expect(read(text) == container)
    }

    @Test func `nothing but punctuation gives nothing`() { #expect(read(" // , ") == nil) }
}
