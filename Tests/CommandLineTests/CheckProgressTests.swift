import Fetching
import Testing

@testable import referee

@Suite struct `The progress of a check` {
    private func loads(_ hosts: KeyValuePairs<String, Int>) -> [HostLoad] {
        hosts.map { HostLoad(name: $0.key, count: $0.value) }
    }

    @Test func `names the hosts that have most left`() {
        #expect(
            CheckProgress.line(90, 200, 3, busiest: loads(["slow.example": 80, "b.example": 30]))
                == "90 of 200 links, 30 a second, about 4 s left; waiting for slow.example (80), b.example (30)")
        #expect(CheckProgress.line(0, 200, 0, busiest: []) == "0 of 200 links, 0 a second, about 0 s left")
    }

    @Test func `fits a line, and drives no terminal`() {
        let long = String(repeating: "long.", count: 50)
        let line = CheckProgress.line(90, 200, 3, busiest: loads([long: 1, "a\u{1B}[2J\r\nb": 2]))
        #expect(line.count < 140)
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x9B })
        #expect(line.contains("long.long.long.long.lon… (1)"))
    }
}

@Suite struct `A rule of --remap` {
    @Test(
        arguments: [
            ("a b", "xax", "xbx"), ("a b", "xaxa", "xbxb"), ("a b", "x", nil), ("^a b", "xa", nil),
            ("(.)(.) $2$1", "xy", "yx"), ("(?<n>.)y ${n}${1}$$$9$", "xy", "xx$$"), ("a  b", "a c", "bc"),
            ("(a)|(b) [$1$2]", "ab", "[a][b]"), ("x é$0", "xx", "éxéx"), ("$ /end", "x", "x/end"),
        ] as [(String, String, String?)])
    func `replaces what matches`(_ rule: String, _ url: String, _ expected: String?) throws {
        #expect(try LinkRemap(rule).applied(to: url) == expected)
    }

    @Test func `leaves alone what is too long to be matched`() throws {
        let rule = try LinkRemap("a b")
        #expect(rule.applied(to: String(repeating: "a", count: 8 << 10)) != nil)
        #expect(rule.applied(to: String(repeating: "a", count: (8 << 10) + 1)) == nil)
    }
}
