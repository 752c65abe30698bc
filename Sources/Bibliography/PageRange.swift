/// The first and the last page of a work, as numbers; Roman pages have their values.
public struct PageRange: Hashable, Sendable {
    /// The first page.
    public let first: Int
    /// The last page; the first when the work has one.
    public let last: Int

    /// Creates a range, or nil when it runs backwards.
    public init?(first: Int, last: Int) {
        guard first >= 0, last >= first else { return nil }
        self.first = first
        self.last = last
    }

    /// How many pages there are.
    public var count: Int { last - first + 1 }
}
