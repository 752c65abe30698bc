import Foundation

extension Date {
    /// No date of a check is outside of these: the years 0 to 9999. What a caller gives beyond them is held to them, so
    /// that no conversion or difference overflows.
    private static let storable: ClosedRange<Double> = -62_167_219_200...253_402_300_799

    /// Whole seconds since 1970, as stored.
    var storedSeconds: Int64 {
        let seconds = timeIntervalSince1970
        guard !seconds.isNaN else { return 0 }
        return Int64(min(max(seconds, Date.storable.lowerBound), Date.storable.upperBound).rounded(.down))
    }

    /// A date from stored seconds.
    init(storedSeconds: Int64) {
        self.init(timeIntervalSince1970: Double(storedSeconds))
    }

    /// The date as it comes back from the history: without fractions of a second.
    var asStored: Date { Date(storedSeconds: storedSeconds) }
}
