import Testing

@testable import Verification

@Suite struct RuleTests {
    @Test(arguments: Rule.allCases)
    func `a rule has a stable identifier, a title and a help text`(rule: Rule) {
        #expect(rule.identifier.contains("."))
        #expect(
            rule.identifier.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || ".-".utf8.contains($0)
            })
        #expect(!rule.title.isEmpty && !rule.title.hasSuffix("."))
        #expect(rule.help.hasSuffix("."))
        #expect(!(rule.title + rule.help).lowercased().contains("fabricat"))
    }

    @Test func `levels order from good to know to must be mended`() {
        #expect(Level.allCases.sorted() == [.g, .c, .b, .a])
        #expect(Rule.urlGone.level == .a)
        #expect(Rule.urlGoneArchived.level == .g)
    }
}
