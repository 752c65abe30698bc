import Testing

@testable import Verification

@Suite struct TextSamenessTests {
    @Test func `equal texts share everything, empty ones nothing`() {
        #expect(TextSameness(Fixture.text, Fixture.text).jaccard == 1)
        #expect(TextSameness("", "").jaccard == 0)
        #expect(TextSameness("слово", "слово").jaccard == 1)
    }

    @Test func `case and punctuation make no difference`() {
        #expect(TextSameness("One two, three four five.", "one TWO three – four five").jaccard == 1)
    }

    @Test func `a replaced content inside the same frame is seen`() {
        let frame = "Home News About Contact Imprint "
        let sameness = TextSameness(
            frame + Fixture.text, frame + String(repeating: "something else entirely ", count: 40))
        #expect(sameness.isOther)
    }

    @Test func `the order of words counts`() {
        #expect(TextSameness("a b c d e f g h", "h g f e d c b a").jaccard == 0)
    }

    @Test func `ideographs are words`() {
        #expect(TextSameness("参考文献验证工具", "参考文献验证工具").jaccard == 1)
        #expect(TextSameness("参考文献验证工具的说明", "网页归档与引用日期").isOther)
    }
}
