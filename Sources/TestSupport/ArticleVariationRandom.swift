/// SplitMix64 (Steele, Lea, Flood 2014): a few lines of our own, so that a seed means the same on every platform.
package struct SeededRandom {
    private var state: UInt64

    /// Starts a sequence.
    package init(seed: UInt64) { state = seed }

    /// The next 64 bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number below a bound, which must be above 0. The tiny bias of the remainder does not matter here.
    package mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

    /// Whether something that happens so often in a hundred times happens now.
    package mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

    /// One of the values, or nil when there are none.
    package mutating func pick<Value>(_ values: [Value]) -> Value? {
        values.isEmpty ? nil : values[below(values.count)]
    }

    /// One of the values, or the other when there are none.
    package mutating func pick<Value>(_ values: [Value], else other: Value) -> Value { pick(values) ?? other }

    /// The values in another order (Fisher and Yates).
    package mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
        var result = values
        for index in stride(from: result.count - 1, to: 0, by: -1) { result.swapAt(index, below(index + 1)) }
        return result
    }
}
