import Testing

@testable import ReferenceParsing

@Suite struct WrappedHyphenTests {
    @Test(arguments: [
        ("geo-\ngraphy", "geography"), ("govern-\nment", "government"), ("long-\nterm care", "long-term care"),
        ("Sozial-\npolitik", "Sozialpolitik"), ("high-\nschool students", "high-school students"),
        ("develop-\n  ment", "development"),
        ("decision-\nmaking", "decision-making"), ("inter-\nnational", "international"),
        ("Anglo-\nSaxon", "Anglo-Saxon"),
        ("współ-\npraca", "współpraca"), ("pages 12-\n15", "pages 12- 15"), ("-\nend", "- end"),
        ("Finanz-\nund Sozialpolitik", "Finanz- und Sozialpolitik"),
        ("under-\nstanding", "understanding"),
    ])
    func `a hyphen at a line's end goes unless two words need it`(text: String, value: String) {
        let entry = EntryText(text)
        let range = entry.bytes.indices
        #expect(entry.value(range) == value)
        #expect(FieldValue.string(entry.bytes, range) == value)
    }
}
