/// The records of a BibTeX file by the grammar alone, for measuring it.
package enum BibTeXRecords {
    /// How many entries there are.
    package static func count(in bytes: [UInt8]) -> Int {
        var grammar = BibTeXGrammar(bytes: bytes)
        var record = BibTeXRecord()
        var count = 0
        while grammar.next(into: &record) {
            if record.kind == .entry { count += 1 }
        }
        return count
    }
}
