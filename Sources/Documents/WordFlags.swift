/// What is known of words: a hash table from folded words to bits.
package struct WordFlags: Sendable {
    private var keys: [UInt64]
    private var values: [UInt32]
    private var count = 0

    /// A table without words.
    package init() {
        keys = [UInt64](repeating: 0, count: 1024)
        values = [UInt32](repeating: 0, count: 1024)
    }

    /// What is known of a word; 0 for an unknown one.
    package subscript(word: FoldedWord) -> UInt32 {
        var slot = slot(of: word.hash)
        while keys[slot] != 0 {
            if keys[slot] == word.hash { return values[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return 0
    }

    /// Changes what is known of a word.
    package mutating func update(_ word: FoldedWord, _ change: (UInt32) -> UInt32) {
        guard word.hash != 0 else { return }
        if count * 2 >= keys.count { grow() }
        var slot = slot(of: word.hash)
        while keys[slot] != 0, keys[slot] != word.hash { slot = (slot + 1) & (keys.count - 1) }
        if keys[slot] == 0 {
            keys[slot] = word.hash
            count += 1
        }
        values[slot] = change(values[slot])
    }

    private func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (keys.count - 1) }

    private mutating func grow() {
        let old = (keys, values)
        keys = [UInt64](repeating: 0, count: old.0.count * 2)
        values = [UInt32](repeating: 0, count: old.0.count * 2)
        for (key, value) in zip(old.0, old.1) where key != 0 {
            var slot = slot(of: key)
            while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
            keys[slot] = key
            values[slot] = value
        }
    }
}
