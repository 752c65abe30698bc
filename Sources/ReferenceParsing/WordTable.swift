/// A set of words as bytes, each with a number, made to be asked often: no word is copied to be looked up.
struct WordTable {
    private var letters: [UInt8] = []
    private var ends: [Int] = []
    private var values: [UInt8] = []
    /// Open addressing; a word's index plus one, zero where free.
    private var slots: [UInt32]
    private var mask: Int

    /// - Parameter capacity: about so many words will be put in; it grows when there are more.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
        mask = size - 1
    }

    /// How many words there are.
    var count: Int { ends.count }

    /// A word's index in the order of insertion; nil when it is not there.
    func index(of bytes: [UInt8], _ range: Range<Int>) -> Int? {
        var slot = WordTable.hash(bytes, range) & mask
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if isEqual(index, bytes, range) { return index }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// A word's number; nil when it is not there.
    func value(of bytes: [UInt8], _ range: Range<Int>) -> UInt8? { index(of: bytes, range).map { values[$0] } }

    /// Puts a word in; one that is there already keeps its number.
    @discardableResult
    mutating func insert(_ bytes: [UInt8], _ range: Range<Int>, value: UInt8 = 0) -> Int {
        if let index = index(of: bytes, range) { return index }
        if (ends.count + 1) * 2 > slots.count { grow() }
        letters += bytes[range]
        ends.append(letters.count)
        values.append(value)
        var slot = WordTable.hash(bytes, range) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(ends.count)
        return ends.count - 1
    }

    private func start(_ index: Int) -> Int { index == 0 ? 0 : ends[index - 1] }

    private func isEqual(_ index: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let start = start(index)
        guard ends[index] - start == range.count else { return false }
        for offset in 0..<range.count where letters[start + offset] != bytes[range.lowerBound + offset] { return false }
        return true
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        mask = slots.count - 1
        for index in ends.indices {
            var slot = WordTable.hash(letters, start(index)..<ends[index]) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(index + 1)
        }
    }

    /// FNV-1a, the high bits folded in.
    private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7FFF_FFFF)
    }
}
