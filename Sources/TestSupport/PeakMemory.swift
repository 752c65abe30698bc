import Foundation

/// The most memory that this process has had.
public enum PeakMemory {
    /// In megabytes, as Linux counts it (`VmHWM`); nil where there is no `/proc`.
    public static var megabytes: Double? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
            let kilobytes = Double(line.dropFirst(6).filter(\.isNumber))
        else { return nil }
        return kilobytes / 1024
    }
}
