/// What a reader has found and not yet given, first in, first out, each at the same cost: a record can have as many
/// diagnostics as it has fields.
struct PendingItems {
    private var items: [ReadItem] = []
    private var given = 0

    var isEmpty: Bool { given == items.count }

    mutating func append(_ item: ReadItem) { items.append(item) }

    static func += (pending: inout PendingItems, more: some Sequence<ReadItem>) { pending.items += more }

    /// The next item; nil when all were given.
    mutating func removeFirst() -> ReadItem? {
        guard given < items.count else { return nil }
        let item = items[given]
        given += 1
        if given == items.count {
            items.removeAll(keepingCapacity: given < PendingItems.keptCapacity)
            given = 0
        }
        return item
    }

    /// Room that is kept for the next record; a record that needed more is rare.
    private static let keptCapacity = 64
}
