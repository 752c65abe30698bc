/// What a user may set about judging.
public struct JudgeSettings: Hashable, Sendable {
    /// A capture within so many days of the consulted date is near (evidence level E2).
    public var nearDays: Int

    /// Two weeks: short enough that most pages have not changed, long enough that crawls fall into it.
    public static let defaultNearDays = 14

    /// Creates settings.
    public init(nearDays: Int = JudgeSettings.defaultNearDays) {
        self.nearDays = nearDays
    }
}
