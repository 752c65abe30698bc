import Bibliography
import Documents
import Testing

@Suite struct SourceTextTests {
    @Test func `columns count scalars, also far into a line`() {
        let text = SourceText(String(repeating: "ż", count: 5000) + "\r\nab\rc")
        #expect(text.lineCount == 3)
        #expect(text.position(at: 9998).column == 5000)
        #expect(text.position(at: 10_003).line == 2)
        #expect(text.position(at: 10_003).column == 2)
        #expect(text.position(at: 10_005).line == 3)
        #expect(text.position(at: text.bytes.count).column == 2)
    }

    @Test func `many positions in one long line cost no more than in short ones`() {
        let text = SourceText(bytes: [UInt8](repeating: 0x61, count: 5 << 20))
        let duration = ContinuousClock().measure {
            for offset in stride(from: 0, to: text.bytes.count, by: 1000) { _ = text.position(at: offset) }
        }
        #expect(duration < .seconds(5))
    }
}
