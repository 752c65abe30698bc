import Foundation

/// Where checks are remembered when no other file is named: `referee/links.sqlite` in the user's folder for caches (XDG
/// Base Directory Specification).
enum HistoryFile {
    /// The file.
    static var defaultPath: String { folder + "/links.sqlite" }

    private static var folder: String {
        let environment = ProcessInfo.processInfo.environment
        if let caches = environment["XDG_CACHE_HOME"], caches.hasPrefix("/") { return caches + "/referee" }
        return NSHomeDirectory() + "/.cache/referee"
    }

    /// Makes the folder, for its owner alone.
    static func makeFolder() throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
}
