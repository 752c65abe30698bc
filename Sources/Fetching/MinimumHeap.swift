/// The earliest of many times first; equal times in the order of their coming.
struct MinimumHeap<Value: Sendable>: Sendable {
    private var items: [(time: Duration, order: UInt64, value: Value)] = []
    private var nextOrder: UInt64 = 0

    /// How many there are.
    var count: Int { items.count }
    /// The earliest time.
    var earliest: Duration? { items.first?.time }

    /// Adds a value. Cost: logarithmic.
    mutating func insert(_ value: Value, at time: Duration) {
        items.append((time, nextOrder, value))
        nextOrder += 1
        var child = items.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard isBefore(child, parent) else { break }
            items.swapAt(child, parent)
            child = parent
        }
    }

    /// Takes the earliest out. Cost: logarithmic.
    mutating func removeEarliest() -> Value? {
        guard let first = items.first else { return nil }
        let last = items.removeLast()
        guard !items.isEmpty else { return first.value }
        items[0] = last
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < items.count else { break }
            if child + 1 < items.count, isBefore(child + 1, child) { child += 1 }
            guard isBefore(child, parent) else { break }
            items.swapAt(child, parent)
            parent = child
        }
        return first.value
    }

    private func isBefore(_ left: Int, _ right: Int) -> Bool {
        (items[left].time, items[left].order) < (items[right].time, items[right].order)
    }
}

/// First in, first out.
struct Line<Value: Sendable>: Sendable {
    private var values: [Value?] = []
    private var head = 0

    /// How many wait.
    var count: Int { values.count - head }
    /// Whether none waits.
    var isEmpty: Bool { head == values.count }

    /// Adds one at the end. Cost: constant on average.
    mutating func append(_ value: Value) { values.append(value) }

    /// Takes the first out. Cost: constant on average.
    mutating func removeFirst() -> Value? {
        guard head < values.count else { return nil }
        let value = values[head]
        values[head] = nil
        head += 1
        // What has been served is dropped once it is half of the line.
        if head > 32, head * 2 > values.count {
            values.removeFirst(head)
            head = 0
        }
        return value
    }
}
